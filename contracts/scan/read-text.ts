import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { StringDecoder } from 'node:string_decoder'

/** Room for the bytes that are read at a time; it serves one file after the other. */
export const createReadBuffer = (): Buffer => Buffer.allocUnsafe(1 << 20)

/** Bytes at the beginning of a file in which a NUL makes it binary, as git tells it. */
const mostLooked = 8_000

export interface OpenText {
  /** Not text: nothing of it is read. */
  readonly isBinary: boolean
  /** Once, piece by piece. */
  chunks(): Generator<string>
  /** Bytes read up to now. */
  readonly bytes: number
  close(): void
}

/**
 * Opens a file as text: UTF-8 and whatever has its digits where ASCII has them, such as Shift_JIS; UTF-16 when a byte
 * order mark says so.
 *
 * @throws an error of node:fs when it cannot be opened or read.
 */
export function openText(path: string, buffer: Buffer): OpenText {
  const file = openSync(path, 'r')
  try {
    if (!fstatSync(file).isFile()) throw Object.assign(new Error('no file'), { code: 'ENOTFILE' })
    const first = readSync(file, buffer)
    const decoder = toDecoder(buffer.subarray(0, Math.min(first, mostLooked)))
    let bytes = first
    return {
      isBinary: decoder === undefined,
      *chunks() {
        if (decoder === undefined) return
        for (let read = first; read > 0; read = readSync(file, buffer), bytes += read)
          yield decoder.decode(buffer.subarray(0, read))
        yield decoder.end()
      },
      get bytes() {
        return bytes
      },
      close: () => closeSync(file),
    }
  } catch (error) {
    closeSync(file)
    throw error
  }
}

interface Decoder {
  decode(bytes: Buffer): string
  end(): string
}

/** What reads a file that begins so; nothing reads a binary one. */
function toDecoder(beginning: Buffer): Decoder | undefined {
  const mark = beginning.subarray(0, 2).toString('hex')
  if (mark === 'fffe') return createDecoder('utf16le')
  if (mark === 'feff') return createSwapped()
  return beginning.includes(0) ? undefined : createDecoder('utf8')
}

function createDecoder(encoding: 'utf8' | 'utf16le'): Decoder {
  // Faster than TextDecoder with `stream`, by far.
  const decoder = new StringDecoder(encoding)
  return { decode: (bytes) => decoder.write(bytes), end: () => decoder.end() }
}

function createSwapped(): Decoder {
  const decoder = new TextDecoder('utf-16be')
  return { decode: (bytes) => decoder.decode(bytes, { stream: true }), end: () => decoder.decode() }
}
