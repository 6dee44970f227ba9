import { SignJWT } from 'jose'
import { crypto } from '#crypto'

/** Claims of a request, as the vendor's SDK of 2026 makes them. */
export interface RequestClaims {
  /** Base64 of the SHA-256 of the raw body, without a prefix; absent without a body. */
  readonly digest?: string
  readonly 'digest-algorithm'?: 'SHA-256'
  /** Epoch seconds. */
  readonly iat: number
  /** Epoch seconds. */
  readonly exp: number
  readonly 'request-host': string
  readonly 'request-resource-path': string
  /** In lower case. */
  readonly 'request-method': string
  readonly iss: string
  readonly jti: string
  readonly 'v-c-jwt-version': '2'
  readonly 'v-c-merchant-id': string
}

/** How long a token lives, in seconds. Source: code of the vendor's Node SDK. */
export const tokenLife = 120

export interface TokenRequest {
  readonly method: string
  /** Path and query exactly as sent. */
  readonly path: string
  readonly host: string
  readonly body: Uint8Array
  readonly merchantId: string
  readonly keyId: string
  /** The shared secret, decoded from base64. */
  readonly secret: Uint8Array
  /** Epoch ms. */
  readonly now: number
  /** A UUID. */
  readonly jti: string
}

/** Signs a request with the shared secret (HS256). The result goes behind `Authorization: Bearer`. */
export async function signToken(request: TokenRequest): Promise<string> {
  const iat = Math.floor(request.now / 1000)
  const claims: RequestClaims = {
    ...(request.body.byteLength > 0 && {
      digest: await crypto.sha256(request.body),
      'digest-algorithm': 'SHA-256',
    }),
    iat,
    exp: iat + tokenLife,
    'request-host': request.host,
    'request-resource-path': request.path,
    'request-method': request.method.toLowerCase(),
    iss: request.merchantId,
    jti: request.jti,
    'v-c-jwt-version': '2',
    'v-c-merchant-id': request.merchantId,
  }
  return new SignJWT({ ...claims })
    .setProtectedHeader({ typ: 'JWT', alg: 'HS256', kid: request.keyId })
    .sign(request.secret)
}
