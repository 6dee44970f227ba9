import { hmac } from '@noble/hashes/hmac.js'
import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js'
import { fromBase64, toUtf8 } from './bytes.ts'
import type { SigningCrypto } from './crypto-types.ts'

const hashes = { sha256, sha384, sha512 }

const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes))

/**
 * Hashes for browsers and other runtimes. Those of WebCrypto are only asynchronous, and the engine needs a card's
 * fingerprint synchronously.
 */
export const crypto: SigningCrypto = {
  sha256: (bytes) => toBase64(sha256(bytes)),
  hmac: (key, text, sha = 'sha256') => toBase64(hmac(hashes[sha], key, toUtf8(text))),
  createSeal,
}

/** WebCrypto encrypts only asynchronously. Here a closed text is the name of a text that stays. */
function createSeal() {
  const texts = new Map<string, string>()
  const names = new Map<string, string>()
  return {
    close(text: string): string {
      const name = names.get(text) ?? `${names.size + 1}`
      texts.set(name, text)
      names.set(text, name)
      return name
    },
    open(name: string): string {
      const text = texts.get(name)
      if (text === undefined) throw new Error('It was closed by another gateway.')
      return text
    },
  }
}

/** Decodes base64url; undefined for invalid text. */
export const fromBase64Url = (text: string): Uint8Array | undefined =>
  fromBase64(text.replaceAll('-', '+').replaceAll('_', '/'))
