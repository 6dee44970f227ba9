import type { SigningCrypto } from './crypto-types.ts'

const utf8 = new TextEncoder()

const toBase64 = (buffer: ArrayBuffer): string => btoa(String.fromCharCode(...new Uint8Array(buffer)))

/** Hashes of WebCrypto, for browsers and other runtimes. */
export const crypto: SigningCrypto = {
  sha256: async (bytes) => toBase64(await globalThis.crypto.subtle.digest('SHA-256', bytes as BufferSource)),
  async hmac(key, text, sha = 'sha256') {
    const algorithm = { name: 'HMAC', hash: sha.replace('sha', 'SHA-') }
    const imported = await globalThis.crypto.subtle.importKey('raw', key as BufferSource, algorithm, false, ['sign'])
    return toBase64(await globalThis.crypto.subtle.sign('HMAC', imported, utf8.encode(text)))
  },
}
