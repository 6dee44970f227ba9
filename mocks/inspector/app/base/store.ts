import { useEffect, useReducer } from 'preact/hooks'

/** A value that views watch. */
export interface Store<T> {
  get(): T
  set(change: (value: T) => T): void
  /** Returns the end of the watch. */
  subscribe(watch: () => void): () => void
}

export function createStore<T>(first: T): Store<T> {
  let value = first
  const watches = new Set<() => void>()
  return {
    get: () => value,
    set(change) {
      const next = change(value)
      if (next === value) return
      value = next
      for (const watch of watches) watch()
    },
    subscribe(watch) {
      watches.add(watch)
      return () => watches.delete(watch)
    },
  }
}

/** The value of a store; the component is drawn again when it changes. */
export function useStore<T>(store: Store<T>): T {
  const [, draw] = useReducer<number, void>((count) => count + 1, 0)
  const drawn = store.get()
  useEffect(() => {
    // It may have changed between the drawing and this.
    if (store.get() !== drawn) draw()
    return store.subscribe(() => draw())
  }, [store])
  return drawn
}
