/** Location of a text. */
export interface Place {
  readonly chunk: Chunk
  readonly start: number
  readonly end: number
}

interface Chunk {
  readonly bytes: Uint8Array
  /** Number of live texts in the chunk. */
  wanted: number
}

/** Chunk sizes in bytes, doubling from the smallest to the largest: most logs of a namespace are small. */
const chunkSizes = { smallest: 8 * 1024, largest: 256 * 1024 } as const
/** Most bytes of UTF-8 for one character of a JavaScript string. */
const widest = 3

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** Texts are first written here, because their length in bytes is not known before. */
let scratch = new Uint8Array(64 * 1024)

/** The bytes of a text from its parts in order, valid until the next call. */
function encode(parts: readonly string[]): Uint8Array {
  let most = 0
  for (const { length } of parts) most += length * widest
  if (most > scratch.byteLength) scratch = new Uint8Array(most)
  let end = 0
  for (const part of parts) end += encoder.encodeInto(part, scratch.subarray(end)).written
  return scratch.subarray(0, end)
}

/**
 * Stores texts as UTF-8 outside the heap that the garbage collector walks and moves. Chunks are filled one after
 * another, and reused when none of their texts is live.
 */
export function createTextArena() {
  let chunk: Chunk | undefined
  let end = 0
  let spare: Chunk | undefined
  let size: number = chunkSizes.smallest

  /** Takes the next chunk, a used one if possible, with room for that many bytes. */
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
    /** Stores a text from its parts in order: joining them first would copy it twice. */
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
