/** Something that is due at a time. */
export interface Due<T> {
  /** Epoch ms. */
  readonly time: number
  readonly value: T
}

/** Values by their time, and those of one time in the order of addition. */
export interface DueQueue<T> {
  /** Adds a value; returns its removal. */
  add(time: number, value: T): () => void
  first(): Due<T> | undefined
  /** Takes the first. */
  take(): Due<T> | undefined
  size(): number
  clear(): void
}

interface Entry<T> extends Due<T> {
  readonly order: number
  isRemoved: boolean
}

/** Creates a binary heap. A removed entry stays until it comes to the top, or until half of all are removed. */
export function createDueQueue<T>(): DueQueue<T> {
  let heap: Entry<T>[] = []
  let made = 0
  let removed = 0

  const isBefore = (a: Entry<T>, b: Entry<T>) => a.time < b.time || (a.time === b.time && a.order < b.order)

  function rise(entry: Entry<T>, from: number): void {
    let index = from
    while (index > 0) {
      const above = (index - 1) >> 1
      const parent = heap[above] as Entry<T>
      if (!isBefore(entry, parent)) break
      heap[index] = parent
      index = above
    }
    heap[index] = entry
  }

  function sink(entry: Entry<T>, from: number): void {
    let index = from
    for (;;) {
      let below = 2 * index + 1
      const [left, right] = [heap[below], heap[below + 1]]
      if (left === undefined) break
      if (right !== undefined && isBefore(right, left)) below++
      const child = heap[below] as Entry<T>
      if (!isBefore(child, entry)) break
      heap[index] = child
      index = below
    }
    heap[index] = entry
  }

  function takeTop(): Entry<T> | undefined {
    const top = heap[0]
    const last = heap.pop()
    if (last !== undefined && last !== top) sink(last, 0)
    return top
  }

  function top(): Entry<T> | undefined {
    while (heap[0]?.isRemoved) {
      takeTop()
      removed--
    }
    return heap[0]
  }

  /** A sorted list is a heap. */
  function sweep(): void {
    heap = heap.filter(({ isRemoved }) => !isRemoved).sort((a, b) => (isBefore(a, b) ? -1 : 1))
    removed = 0
  }

  return {
    add(time, value) {
      const entry: Entry<T> = { time, value, order: made++, isRemoved: false }
      rise(entry, heap.length)
      return () => {
        if (entry.isRemoved) return
        entry.isRemoved = true
        removed++
        if (removed > 100 && removed * 2 > heap.length) sweep()
      }
    },
    first: top,
    take() {
      const next = top()
      if (next === undefined) return undefined
      takeTop()
      // Its removal has nothing more to do.
      next.isRemoved = true
      return next
    },
    size: () => heap.length - removed,
    clear() {
      for (const entry of heap) entry.isRemoved = true
      heap = []
      removed = 0
    },
  }
}
