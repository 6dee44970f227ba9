import { hash } from 'node:crypto'
import type { ShaName, SigningCrypto } from './crypto-types.ts'

/**
 * Hashes of node:crypto: synchronous, a few microseconds each. Chosen by the condition `node` of `#crypto`.
 * The HMAC is put together from two hashes (RFC 2104): `createHmac` makes an object that has to be
 * finalised, which cost more than the hashing (decisions/0009).
 */
export const crypto: SigningCrypto = {
  sha256: (bytes) => hash('sha256', bytes, 'base64'),
  hmac(key, text, sha = 'sha256') {
    const { inner, outer } = toPads(key, sha)
    outer.set(hash(sha, Buffer.concat([inner, Buffer.from(text)]), 'buffer'), inner.byteLength)
    return hash(sha, outer, 'base64')
  },
}

/** What stands before the text in the first hash; before the result of that, with room for it, in the second. */
interface Pads {
  readonly inner: Buffer
  readonly outer: Buffer
}

const padsOf: Readonly<Record<ShaName, WeakMap<Uint8Array, Pads>>> = {
  sha256: new WeakMap(),
  sha384: new WeakMap(),
  sha512: new WeakMap(),
}

/** The pads of a key, which are remembered as long as somebody holds the key. */
function toPads(key: Uint8Array, sha: ShaName): Pads {
  const known = padsOf[sha].get(key)
  if (known !== undefined) return known
  const block = blockSizes[sha]
  const short = key.byteLength > block ? hash(sha, key, 'buffer') : key
  const inner = Buffer.alloc(block, 0x36)
  const outer = Buffer.alloc(block + digestSizes[sha], 0x5c)
  for (let index = 0; index < short.byteLength; index++) {
    const byte = short[index] as number
    inner[index] = byte ^ 0x36
    outer[index] = byte ^ 0x5c
  }
  const made = { inner, outer }
  padsOf[sha].set(key, made)
  return made
}

/** In bytes. */
const digestSizes: Readonly<Record<ShaName, number>> = { sha256: 32, sha384: 48, sha512: 64 }
const blockSizes: Readonly<Record<ShaName, number>> = { sha256: 64, sha384: 128, sha512: 128 }

/** SHA-256 of UTF-8 text without waiting, as base64url. */
export const hashText = (text: string): string => hash('sha256', text, 'base64url')

/** The bytes of base64url text, whose characters were checked; nothing when its length is that of none. */
export const fromBase64Url = (text: string): Uint8Array | undefined =>
  text.length % 4 === 1 ? undefined : Buffer.from(text, 'base64url')
