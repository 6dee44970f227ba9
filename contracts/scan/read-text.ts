import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { StringDecoder } from 'node:string_decoder'

/** A buffer for one read; it serves one file after the other. */
export const createReadBuffer = (): Buffer => Buffer.allocUnsafe(1 << 20)

/** A NUL in so many bytes at the beginning makes a file binary, as for git. */
const mostLooked = 8_000

export interface OpenText {
  /** A binary file is not read. */
  readonly isBinary: boolean
  /** The text, piece by piece; can be read once. */
  chunks(): Generator<string>
  /** Bytes read so far. */
  readonly bytes: number
  close(): void
}

/**
 * Opens a file as text: UTF-16 with a byte order mark, else UTF-8. In other encodings with the digits of ASCII, such as
 * Shift_JIS, numbers are found too.
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

/** The decoder of a file by its beginning; undefined for a binary file. */
function toDecoder(beginning: Buffer): Decoder | undefined {
  const mark = beginning.subarray(0, 2).toString('hex')
  if (mark === 'fffe') return createDecoder('utf16le')
  if (mark === 'feff') return createSwapped()
  return beginning.includes(0) ? undefined : createDecoder('utf8')
}

function createDecoder(encoding: 'utf8' | 'utf16le'): Decoder {
  // Much faster than TextDecoder with `stream`.
  const decoder = new StringDecoder(encoding)
  return { decode: (bytes) => decoder.write(bytes), end: () => decoder.end() }
}

function createSwapped(): Decoder {
  const decoder = new TextDecoder('utf-16be')
  return { decode: (bytes) => decoder.decode(bytes, { stream: true }), end: () => decoder.decode() }
}
