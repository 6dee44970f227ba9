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

/** Texts are written here first: only then is it known how many bytes they have. */
let scratch = new Uint8Array(64 * 1024)

/** The bytes of a text whose parts are given in order, good until the next call. */
function encode(parts: readonly string[]): Uint8Array {
  let most = 0
  for (const { length } of parts) most += length * widest
  if (most > scratch.byteLength) scratch = new Uint8Array(most)
  let end = 0
  for (const part of parts) end += encoder.encodeInto(part, scratch.subarray(end)).written
  return scratch.subarray(0, end)
}

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
  const takeChunk = (length: number): Chunk => {
    end = 0
    if (spare !== undefined && length <= spare.bytes.byteLength) {
      chunk = spare
      spare = undefined
      return chunk
    }
    chunk = { bytes: new Uint8Array(Math.max(size, length)), wanted: 0 }
    size = Math.min(size * 2, chunkSizes.largest)
    return chunk
  }

  return {
    /** Keeps a text whose parts are given in order: joined first, it would be copied twice. */
    put(parts: readonly string[]): Place {
      const bytes = encode(parts)
      const { length } = bytes
      const into = chunk !== undefined && end + length <= chunk.bytes.byteLength ? chunk : takeChunk(length)
      const start = end
      end += length
      into.bytes.set(bytes, start)
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
