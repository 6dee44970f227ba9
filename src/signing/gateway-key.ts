import {
  calculateJwkThumbprint,
  exportJWK,
  exportPKCS8,
  generateKeyPair,
  importJWK,
  importPKCS8,
  type JWK,
  type JWTPayload,
  jwtVerify,
  SignJWT,
} from 'jose'
import { crypto } from '#crypto'
import { type Kept, keptAsOne, type Note, type Seal } from '../base/kept.ts'
import { toBase64Url, toUtf8 } from '../crypto/bytes.ts'

/** The gateway's own key pair, for tokens that it issues. RS256, 2,048 bits. */
export interface GatewayKey {
  /** Public half, with `kid`. */
  jwk(): Promise<JWK & { readonly kid: string }>
  /** Signs claims; the header has `kid`. */
  sign(claims: JWTPayload): Promise<string>
  /** Claims of a token that this key has signed; undefined for any other. Does not look at the time. */
  verify(token: string): Promise<JWTPayload | undefined>
  /** Keyed hash of a text (HMAC with SHA-256) as base64url, for tokens with HS256. Its key is another one. */
  mac(text: string): string
  /** The key as a closed row. Without a seal there is none. */
  readonly kept: Kept
}

/** Creates the key with its first use: making one takes about 100 ms, and most gateways need none. */
export function createGatewayKey({ seal, note }: { readonly seal?: Seal; readonly note?: Note } = {}): GatewayKey {
  let pkcs8: string | undefined
  let made: ReturnType<typeof make> | undefined
  const key = () => (made ??= make(pkcs8).then(noteKey))
  let secret: string | undefined
  const print = (): string => seal?.close(JSON.stringify({ pkcs8, secret })) ?? ''

  async function noteKey<Made extends { readonly privateKey: CryptoKey }>(key: Made): Promise<Made> {
    if (note === undefined) return key
    pkcs8 = await exportPKCS8(key.privateKey)
    note('all', print)
    return key
  }

  return {
    jwk: async () => (await key()).jwk,
    async sign(claims) {
      const { jwk, privateKey } = await key()
      return new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: jwk.kid }).sign(privateKey)
    },
    async verify(token) {
      try {
        // The gateway's clock judges the time, not the machine's.
        const { payload } = await jwtVerify(token, (await key()).publicKey, {
          algorithms: ['RS256'],
          currentDate: new Date(0),
        })
        return payload
      } catch {
        return undefined
      }
    },
    mac(text) {
      if (secret === undefined) {
        secret = crypto.sha256(globalThis.crypto.getRandomValues(new Uint8Array(32)))
        note?.('all', print)
      }
      return toBase64Url(crypto.hmac(toUtf8(secret), text))
    },
    kept: keptAsOne(
      () => (pkcs8 === undefined && secret === undefined ? undefined : print()),
      (text) => {
        ;({ pkcs8, secret } = JSON.parse(seal?.open(text) ?? '{}'))
      },
    ),
  }
}

/** Makes a key pair, or reads one. */
async function make(pkcs8: string | undefined) {
  const privateKey =
    pkcs8 === undefined
      ? (await generateKeyPair('RS256', { modulusLength: 2048, extractable: true })).privateKey
      : await importPKCS8(pkcs8, 'RS256', { extractable: true })
  const { kty, n, e } = await exportJWK(privateKey)
  const publicKey = await importJWK({ kty, n, e } as JWK, 'RS256')
  const kid = await calculateJwkThumbprint({ kty, n, e } as JWK)
  return { publicKey, privateKey, jwk: { kty, n, e, use: 'sig', alg: 'RS256', kid } as JWK & { readonly kid: string } }
}
