import { SignJWT } from 'jose'
import { crypto } from '#crypto'

/** Claims of a request, like those of the vendor's SDK of 2026. */
interface RequestClaims {
  /** Base64 of the SHA-256 of the raw body, without a prefix; absent without a body. */
  readonly digest?: string
  readonly 'digest-algorithm'?: 'SHA-256'
  /** Epoch seconds. */
  readonly iat: number
  /** Epoch seconds. */
  readonly exp: number
  readonly 'request-host': string
  readonly 'request-resource-path': string
  /** Lower case. */
  readonly 'request-method': string
  readonly iss: string
  readonly jti: string
  readonly 'v-c-jwt-version': '2'
  readonly 'v-c-merchant-id': string
}

/** Lifetime of a token in seconds. Source: code of the vendor's Node SDK. */
export const tokenLife = 120

/** The request data in a token. */
export interface TokenContent {
  readonly method: string
  /** Path and query exactly as sent. */
  readonly path: string
  readonly host: string
  readonly body: Uint8Array
  readonly merchantId: string
  /** The signer; with a meta key, the portfolio's id. Default: the merchant. */
  readonly issuer?: string
  /** Epoch ms. */
  readonly now: number
  /** A UUID. */
  readonly jti: string
}

export interface TokenRequest extends TokenContent {
  readonly keyId: string
  /** The shared secret, decoded from base64. */
  readonly secret: Uint8Array
}

export interface CertificateTokenRequest extends TokenContent {
  /** From the certificate's subject. */
  readonly serialNumber: string
  /** For RS256; `importPKCS8` of jose reads one from a PEM. */
  readonly privateKey: CryptoKey
}

/** Signs a request with the shared secret (HS256). Send the result after `Authorization: Bearer`. */
export async function signToken(request: TokenRequest): Promise<string> {
  return new SignJWT({ ...toClaims(request) })
    .setProtectedHeader({ typ: 'JWT', alg: 'HS256', kid: request.keyId })
    .sign(request.secret)
}

/** Signs a request with the private key of a certificate (RS256). Send the result after `Authorization: Bearer`. */
export async function signTokenWithCertificate(request: CertificateTokenRequest): Promise<string> {
  return new SignJWT({ ...toClaims(request) })
    .setProtectedHeader({ typ: 'JWT', alg: 'RS256', kid: request.serialNumber })
    .sign(request.privateKey)
}

/** Claims in the order of the vendor's SDK, so that equal requests give equal tokens. */
function toClaims(request: TokenContent): RequestClaims {
  const iat = Math.floor(request.now / 1000)
  return {
    ...(request.body.byteLength > 0 && {
      digest: crypto.sha256(request.body),
      'digest-algorithm': 'SHA-256',
    }),
    iat,
    exp: iat + tokenLife,
    'request-host': request.host,
    'request-resource-path': request.path,
    'request-method': request.method.toLowerCase(),
    iss: request.issuer ?? request.merchantId,
    jti: request.jti,
    'v-c-jwt-version': '2',
    'v-c-merchant-id': request.merchantId,
  }
}
