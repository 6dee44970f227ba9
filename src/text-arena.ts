/** Where a text lies. */
export interface Place {
  readonly chunk: Chunk
  readonly start: number
  readonly end: number
}

interface Chunk {
  readonly bytes: Uint8Array
  /** How many texts in it are still wanted. */
  wanted: number
}

/** Chunks double from the smallest to the largest: most logs of a namespace hold little. In bytes. */
const chunkSizes = { smallest: 8 * 1024, largest: 256 * 1024 } as const
/** UTF-8 of a character of a JavaScript string takes three bytes at the most. */
const widest = 3

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/**
 * Keeps texts as UTF-8 outside the heap that the garbage collector walks and moves, in chunks that are written one
 * after another and reused when nothing in them is wanted any more.
 */
export function createTextArena() {
  let chunk: Chunk | undefined
  let end = 0
  let spare: Chunk | undefined
  let size: number = chunkSizes.smallest

  /** Takes the next chunk, a used one if it can, with room for that many bytes. */
  const takeChunk = (most: number): Chunk => {
    end = 0
    if (spare !== undefined && most <= spare.bytes.byteLength) {
      chunk = spare
      spare = undefined
      return chunk
    }
    chunk = { bytes: new Uint8Array(Math.max(size, most)), wanted: 0 }
    size = Math.min(size * 2, chunkSizes.largest)
    return chunk
  }

  return {
    /** Keeps a text whose parts are given in order: joined first, it would be copied twice. */
    put(parts: readonly string[]): Place {
      let most = 0
      for (const { length } of parts) most += length * widest
      const into = chunk !== undefined && end + most <= chunk.bytes.byteLength ? chunk : takeChunk(most)
      const start = end
      for (const part of parts) end += encoder.encodeInto(part, into.bytes.subarray(end)).written
      into.wanted++
      return { chunk: into, start, end }
    },
    get: ({ chunk: { bytes }, start, end: last }: Place): string => decoder.decode(bytes.subarray(start, last)),
    drop({ chunk: dropped }: Place): void {
      if (--dropped.wanted > 0) return
      if (dropped === chunk) end = 0
      else if (dropped.bytes.byteLength === size) spare = dropped
    },
    clear(): void {
      chunk = undefined
      spare = undefined
      size = chunkSizes.smallest
      end = 0
    },
  }
}
