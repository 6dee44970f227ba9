import { randomUUID } from 'node:crypto'
import { fromBase64, toBase64Url } from '../../src/signing/bytes.ts'
import { signRequest } from '../../src/signing/sign-request.ts'
import type { Interaction } from '../parity/interaction.ts'
import type { Sighting } from '../parity/sighting.ts'
import { type SendOptions, send } from './send.ts'

/** Who signs, with a shared secret. */
export interface SigningKeys {
  readonly merchantId: string
  readonly keyId: string
  /** Base64, as the Business Center shows it. */
  readonly sharedSecret: string
  /** With a meta key: the id of the portfolio that signs for the merchant. */
  readonly portfolio?: string
}

export type ReplayScheme = 'jwt' | 'http-signature'

export interface Delivery {
  /** Scheme, host and port. */
  readonly origin: string
  /** The host that a token names. HTTP Signature signs the one that is called. */
  readonly signedHost: string
  readonly scheme: NonNullable<Interaction['scheme']>
  readonly keys: SigningKeys
  /** Signs with another secret, so that the signature is wrong. */
  readonly isSecretWrong: boolean
  /** Epoch ms, by which it is signed. */
  readonly now: number
  /** Beside those of the request. */
  readonly headers?: Readonly<Record<string, string>>
}

/** Signs a request over exactly the bytes that leave, and sends it. */
export async function deliver(
  request: Interaction['request'],
  { origin, signedHost, scheme, keys, isSecretWrong, now, headers: added = {} }: Delivery,
  options: SendOptions,
): Promise<Sighting> {
  const url = new URL(origin + request.path)
  const body = new TextEncoder().encode(request.body === undefined ? '' : JSON.stringify(request.body))
  const { merchantId, keyId, sharedSecret, portfolio } = keys
  const secret = fromBase64(sharedSecret) ?? new Uint8Array()
  const credentials =
    scheme === 'none'
      ? {}
      : await signRequest(
          {
            scheme,
            keyId,
            secret: isSecretWrong ? toWrongSecret(secret) : secret,
            ...(portfolio !== undefined && { portfolio }),
          },
          {
            method: request.method,
            path: url.pathname + url.search,
            host: scheme === 'jwt' ? signedHost : url.host,
            body,
            merchantId,
            now,
            jti: randomUUID(),
          },
        )
  const headers = { ...request.headers, ...added, ...credentials }
  return send({ url, method: request.method, headers, body }, { ...options, secrets: toSecrets(credentials, keys) })
}

/** What of a request proves who sends it, in the pieces that an answer may repeat. */
function toSecrets({ authorization = '', signature = '' }: Readonly<Record<string, string>>, keys: SigningKeys) {
  const token = authorization.replace(/^Bearer /, '')
  const proof = /signature="([^"]+)"/.exec(signature)?.[1] ?? ''
  const pieces = [token, ...token.split('.'), proof, keys.sharedSecret, keys.keyId].flatMap(toSpellings)
  // Longest first: a piece of another must not hide it in part. Short ones would hide words.
  return pieces.filter((piece) => piece.length >= 8).sort((one, other) => other.length - one.length)
}

/** As it is, without padding, and as URLs spell it. */
const toSpellings = (piece: string): string[] => {
  const bare = piece.replace(/=+$/, '')
  return [piece, bare, toBase64Url(bare), encodeURIComponent(piece), encodeURIComponent(bare)]
}

/** Of the same length, and another one for sure. */
const toWrongSecret = (secret: Uint8Array): Uint8Array => secret.map((byte) => byte ^ 0xff)
