import { createHmac } from 'node:crypto'
import { decodeJwt } from 'jose'
import { createWorld } from '../../mocks/world/create-world.ts'
import { fromBase64 } from '../../src/crypto/bytes.ts'
import type { GatewayRequest } from '../../src/request/gateway-request.ts'
import {
  formatSignatureHeader,
  signedHeaders,
  signString,
  toDigestHeader,
  toRequestTarget,
  toSigningString,
} from '../../src/signing/http-signature.ts'
import { signToken } from '../../src/signing/jwt.ts'
import type { Merchant } from '../../src/world/world.ts'
import { noon, toSamplePayment } from '../support.ts'

/** The seed world, for its keys. */
export const world = await createWorld()

export function merchantNamed(merchantId: string): Merchant {
  const merchant = world.merchant(merchantId)
  if (merchant === undefined) throw new Error(`Failed to find the merchant ${merchantId} in the seed world`)
  return merchant
}

export const signer = merchantNamed('smcc_all')
export const stranger = merchantNamed('smcc_relaxed')

export const toBytes = (text: string): Uint8Array => new TextEncoder().encode(text)

export const toSecret = (sharedSecret: string): Uint8Array => {
  const secret = fromBase64(sharedSecret)
  if (secret === undefined) throw new Error('Failed to decode a shared secret of the seed world')
  return secret
}

export const paymentsPath = '/pts/v2/payments'
export const gatewayHost = 'apitest.cybersource.com'
export const samplePayment = toSamplePayment({ method: 'installment' })
export const sampleBody = toBytes(JSON.stringify(samplePayment))

/** An HTTP date at an offset from noon, in seconds. */
export const httpDate = (seconds = 0): string => new Date(noon + seconds * 1000).toUTCString()

export const nowInSeconds = Math.floor(noon / 1000)

/** Choices of both schemes. */
interface Signing {
  readonly method?: string
  readonly path?: string
  readonly body?: Uint8Array
  readonly merchantId?: string
  readonly keyId?: string
  /** The bytes of the key. */
  readonly secret?: Uint8Array
}

export interface HttpSigning extends Signing {
  readonly algorithm?: string
  /** Names of the signed headers, in order. Default: those of the vendor's SDK. */
  readonly list?: readonly string[]
  /** Additional or changed headers: always sent, signed if listed. */
  readonly headers?: Readonly<Record<string, string>>
  /** Changes the signing string before it is signed. */
  readonly rewrite?: (right: string) => string
}

/** A request with a valid HTTP Signature, except for the given changes. */
export async function signedByHttp(change: HttpSigning = {}): Promise<GatewayRequest> {
  const { method = 'POST', path = paymentsPath, body = sampleBody, merchantId = signer.merchantId } = change
  const { keyId = signer.keyId, secret = toSecret(signer.sharedSecret), algorithm = 'HmacSHA256' } = change
  const { list = signedHeaders[body.byteLength > 0 ? 'withBody' : 'withoutBody'], rewrite = (right) => right } = change
  const sent: Record<string, string> = {
    host: gatewayHost,
    date: httpDate(),
    ...(body.byteLength > 0 && { digest: toDigestHeader(body) }),
    'v-c-merchant-id': merchantId,
    ...change.headers,
  }
  const target = toRequestTarget(method, path)
  const values = { ...sent, 'request-target': target, '(request-target)': target }
  const names = list.map((name) => name.toLowerCase())
  const signature = signString(rewrite(toSigningString(names, values)), secret)
  return {
    method,
    path,
    headers: {
      'content-type': 'application/json',
      ...sent,
      signature: formatSignatureHeader({ keyid: keyId, algorithm, headers: list, signature }),
    },
    body,
  }
}

export interface TokenSigning extends Signing {
  /** Merged over the valid header; `undefined` removes a parameter. */
  readonly header?: Readonly<Record<string, unknown>>
  /** Merged over the valid claims; `undefined` removes a claim. */
  readonly claims?: Readonly<Record<string, unknown>>
}

/** A request with a valid shared-secret token, except for the given changes. */
export async function signedByToken(change: TokenSigning = {}): Promise<GatewayRequest> {
  const { method = 'POST', path = paymentsPath, body = sampleBody, merchantId = signer.merchantId } = change
  const { keyId = signer.keyId, secret = toSecret(signer.sharedSecret) } = change
  const jti = '20000000-0000-4000-8000-000000000001'
  const right = { method, path, host: gatewayHost, body, merchantId, keyId, secret, now: noon, jti }
  let token = await signToken(right)
  if (change.header !== undefined || change.claims !== undefined) {
    const header = { typ: 'JWT', alg: 'HS256', kid: keyId, ...change.header }
    token = toToken(header, { ...(decodeJwt(token) as object), ...change.claims }, secret)
  }
  return withToken(token, { method, path, body })
}

export const withToken = (
  token: string,
  { method = 'POST', path = paymentsPath, body = sampleBody }: Partial<GatewayRequest> = {},
): GatewayRequest => ({
  method,
  path,
  headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
  body,
})

const hashes: Readonly<Record<string, string>> = { HS384: 'sha384', HS512: 'sha512' }

/** Builds a compact JWS by hand, however invalid; text is used as it is. */
export function toToken(header: object | string, claims: object | string, secret: Uint8Array): string {
  const [first, second] = [header, claims].map((part) =>
    Buffer.from(typeof part === 'string' ? part : JSON.stringify(part)).toString('base64url'),
  )
  const alg = typeof header === 'string' ? undefined : (header as { alg?: string }).alg
  const input = `${first}.${second}`
  return `${input}.${createHmac(hashes[alg ?? ''] ?? 'sha256', secret)
    .update(input)
    .digest('base64url')}`
}

/** A copy with changed headers; `undefined` removes one. */
export const withHeaders = (
  request: GatewayRequest,
  headers: Readonly<Record<string, string | undefined>>,
): GatewayRequest => ({ ...request, headers: { ...request.headers, ...headers } })

/** A copy with an edited signature header. */
export const withSignature = (request: GatewayRequest, edit: (header: string) => string): GatewayRequest =>
  withHeaders(request, { signature: edit(request.headers.signature ?? '') })

/** A copy with an edited token. */
export const withEditedToken = (request: GatewayRequest, edit: (token: string) => string): GatewayRequest =>
  withHeaders(request, { authorization: `Bearer ${edit(tokenOf(request))}` })

export const tokenOf = ({ headers }: GatewayRequest): string => headers.authorization?.replace(/^Bearer /, '') ?? ''
