const utf8 = new TextEncoder()

export const toUtf8 = (text: string): Uint8Array => utf8.encode(text)

/** Decodes base64; undefined for invalid text. */
export function fromBase64(text: string): Uint8Array | undefined {
  try {
    const characters = atob(text)
    const bytes = new Uint8Array(characters.length)
    for (let index = 0; index < bytes.length; index++) bytes[index] = characters.charCodeAt(index)
    return bytes
  } catch {
    return undefined
  }
}

/** Base64 in the URL-safe alphabet of tokens, without padding. */
export const toBase64Url = (base64: string): string =>
  base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')

/** Compares two strings in constant time. */
export function isEqual(a: string, b: string): boolean {
  let difference = a.length ^ b.length
  for (let index = 0; index < a.length; index++)
    difference |= a.charCodeAt(index) ^ b.charCodeAt(index % (b.length || 1))
  return difference === 0
}
