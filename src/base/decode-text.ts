/** Text of a file that somebody wrote, or why it has none. The byte order mark of UTF-8 is left out. */
export type Decoded = { readonly text: string } | { readonly why: string; readonly ja: string }

/** Reads bytes as UTF-8. Other encodings, as editors on Windows write them, are named and not guessed at. */
export function decodeText(bytes: Uint8Array): Decoded {
  const wide = toWide(bytes)
  if (wide !== undefined) return refuse(wide)
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return refuse(isShiftJis(bytes) ? 'Shift_JIS, as it seems' : 'in another encoding')
  }
}

const refuse = (encoding: string): Decoded => ({
  why: `is not UTF-8 but ${encoding}: save it as UTF-8`,
  ja: `UTF-8 ではありません (${encoding})。UTF-8 で保存してください`,
})

/** Encodings of two or four bytes have a mark, or a zero in every ASCII character. */
function toWide(bytes: Uint8Array): string | undefined {
  const [first, second, third, fourth] = bytes
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? 'UTF-32' : 'UTF-16'
  if (first === 0xfe && second === 0xff) return 'UTF-16'
  const zeros = bytes.subarray(0, 1_000).filter((byte) => byte === 0).length
  return zeros > 0 && zeros >= Math.min(bytes.length, 1_000) / 4 ? 'UTF-16' : undefined
}

function isShiftJis(bytes: Uint8Array): boolean {
  try {
    return new TextDecoder('shift_jis', { fatal: true }).decode(bytes) !== ''
  } catch {
    return false
  }
}
