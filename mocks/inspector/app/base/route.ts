import { createStore } from './store.ts'

/** A place in the page, as the hash of its address says it: `#/exchanges/j12?namespace=shop`. */
export interface PagePlace {
  readonly view: string
  readonly id?: string
  readonly query: Readonly<Record<string, string>>
}

export function readPlace(hash: string): PagePlace {
  const [path = '', search] = hash.replace(/^#?\/?/, '').split('?', 2)
  const [view = '', id] = path.split('/').map(decode)
  return { view, ...(id && { id }), query: Object.fromEntries(new URLSearchParams(search)) }
}

/** People edit addresses. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The address of a place. The namespace goes along, unless `query` names one; an empty one is the default. */
export function toHref(view: string, id?: string, query: Readonly<Record<string, string | undefined>> = {}): string {
  const all = { namespace: place.get().query['namespace'], ...query }
  const given = Object.entries(all).filter((pair): pair is [string, string] => Boolean(pair[1]))
  const search = given.length === 0 ? '' : `?${new URLSearchParams(given)}`
  return `#/${encodeURIComponent(view)}${id === undefined ? '' : `/${encodeURIComponent(id)}`}${search}`
}

/** Where the reader is. */
export const place = createStore<PagePlace>(readPlace(location.hash))

addEventListener('hashchange', () => place.set(() => readPlace(location.hash)))

/** Goes to another place; `replace` leaves no step to go back to, as for a filter that is typed. */
export function goTo(href: string, { replace = false } = {}): void {
  if (!replace) {
    location.hash = href
    return
  }
  history.replaceState(null, '', href)
  place.set(() => readPlace(href))
}

/** The namespace that is looked at. Undefined: the default one. */
export const namespaceOf = ({ query }: PagePlace): string | undefined => query['namespace'] || undefined
