import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK, type JWTPayload, jwtVerify, SignJWT } from 'jose'
import { crypto } from '#crypto'
import { toBase64Url } from '../crypto/bytes.ts'

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
}

/** Creates the key with its first use: making one takes about 100 ms, and most gateways need none. */
export function createGatewayKey(): GatewayKey {
  let made: ReturnType<typeof make> | undefined
  const key = () => (made ??= make())
  let secret: Uint8Array | undefined
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
      secret ??= globalThis.crypto.getRandomValues(new Uint8Array(32))
      return toBase64Url(crypto.hmac(secret, text))
    },
  }
}

async function make() {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { modulusLength: 2048 })
  const { kty, n, e } = await exportJWK(publicKey)
  const kid = await calculateJwkThumbprint({ kty, n, e } as JWK)
  return { publicKey, privateKey, jwk: { kty, n, e, use: 'sig', alg: 'RS256', kid } as JWK & { readonly kid: string } }
}
