import { fromBase64, toBase64Url } from './bytes.ts'
import type { SigningCrypto } from './crypto-types.ts'
import { sha256 } from './sha-256.ts'

const utf8 = new TextEncoder()

const toBase64 = (buffer: ArrayBufferLike): string => btoa(String.fromCharCode(...new Uint8Array(buffer)))

/** Hashes of WebCrypto, for browsers and other runtimes. */
export const crypto: SigningCrypto = {
  sha256: async (bytes) => toBase64(await globalThis.crypto.subtle.digest('SHA-256', bytes as BufferSource)),
  async hmac(key, text, sha = 'sha256') {
    const algorithm = { name: 'HMAC', hash: sha.replace('sha', 'SHA-') }
    const imported = await globalThis.crypto.subtle.importKey('raw', key as BufferSource, algorithm, false, ['sign'])
    return toBase64(await globalThis.crypto.subtle.sign('HMAC', imported, utf8.encode(text)))
  },
}

/** SHA-256 of UTF-8 text without waiting, as base64url. */
export const hashText = (text: string): string => toBase64Url(toBase64(sha256(utf8.encode(text)).buffer))

/** The bytes of base64url text; nothing when it is none. */
export const fromBase64Url = (text: string): Uint8Array | undefined =>
  fromBase64(text.replaceAll('-', '+').replaceAll('_', '/'))
