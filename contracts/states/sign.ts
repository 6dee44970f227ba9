import { randomUUID } from 'node:crypto'
import { fromBase64, toBase64Url } from '../../src/crypto/bytes.ts'
import { signRequest } from '../../src/signing/sign-request.ts'

/** A merchant's shared secret and key id. */
export interface SigningKeys {
  readonly merchantId: string
  readonly keyId: string
  /** Base64, as the Business Center shows it. */
  readonly sharedSecret: string
  /** Id of the portfolio whose meta key signs for the merchant. */
  readonly portfolio?: string
}

/** Headers that each side writes for itself. */
export const credentialHeaders = ['authorization', 'signature', 'digest', 'date', 'v-c-date'] as const

export type ReplayScheme = 'jwt' | 'http-signature'

export interface Signing {
  readonly scheme: ReplayScheme | 'none'
  readonly keys: SigningKeys
  /** The host that a token names. HTTP Signature signs the host that is called. */
  readonly signedHost: string
  /** Signs with another secret, so that the signature is wrong. */
  readonly isSecretWrong: boolean
  /** Time of the signature, in epoch ms. */
  readonly now: number
}

/** The parts of a request that a signature covers. */
interface SignedParts {
  readonly method: string
  /** Path and query. */
  readonly path: string
  /** Host and port that are called. */
  readonly host: string
  readonly body: Uint8Array
}

/** The signature scheme that a pact's request headers, with names in lower case, indicate. */
export const toScheme = (headers: Readonly<Record<string, unknown>>): Signing['scheme'] =>
  headers['signature'] !== undefined ? 'http-signature' : headers['authorization'] !== undefined ? 'jwt' : 'none'

/** Makes the headers that sign a request; none for the scheme `none`. */
export async function sign(
  { host, ...parts }: SignedParts,
  { scheme, keys, signedHost, isSecretWrong, now }: Signing,
): Promise<Readonly<Record<string, string>>> {
  if (scheme === 'none') return {}
  const { merchantId, keyId, sharedSecret, portfolio } = keys
  const secret = fromBase64(sharedSecret) ?? new Uint8Array()
  return signRequest(
    { scheme, keyId, secret: isSecretWrong ? invert(secret) : secret, ...(portfolio !== undefined && { portfolio }) },
    { ...parts, host: scheme === 'jwt' ? signedHost : host, merchantId, now, jti: randomUUID() },
  )
}

/** A secret of the same length that differs in every byte. */
const invert = (secret: Uint8Array): Uint8Array => secret.map((byte) => byte ^ 0xff)

/** Every part of the credentials that an answer could repeat, longest first so that no part hides another. */
export function listSecrets(
  { authorization = '', signature = '' }: Readonly<Record<string, string>>,
  keys: SigningKeys,
): string[] {
  const token = authorization.replace(/^Bearer /, '')
  const proof = /signature="([^"]+)"/.exec(signature)?.[1] ?? ''
  const pieces = [token, ...token.split('.'), proof, keys.sharedSecret, keys.keyId].flatMap(toSpellings)
  // Shorter pieces would match ordinary words.
  return pieces.filter((piece) => piece.length >= 8).sort((one, other) => other.length - one.length)
}

/** A base64 text as it is, without padding, and as URLs spell it. */
const toSpellings = (piece: string): string[] => {
  const bare = piece.replace(/=+$/, '')
  return [piece, bare, toBase64Url(bare), encodeURIComponent(piece), encodeURIComponent(bare)]
}
