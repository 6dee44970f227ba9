import { goTo, place, toHref } from './route.ts'
import { useStore } from './store.ts'

/** The query of the address, and changes to it that leave no step to go back to. */
export function useQuery() {
  const { view, id, query } = useStore(place)
  return {
    query,
    /** The same place with another value; an empty one goes. */
    change: (changes: Readonly<Record<string, string>>) =>
      goTo(toHref(view, id, { ...query, ...changes }), { replace: true }),
    /** The address of an entry, or of the list, with the query kept. */
    hrefOf: (entry?: string, changes: Readonly<Record<string, string>> = {}) =>
      toHref(view, entry, { ...query, ...changes }),
  }
}
