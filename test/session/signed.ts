import { createHash, createHmac } from 'node:crypto'
import { type Asked, host } from './doors.ts'
import type { Key } from './package.ts'

/** 23 November 2026, 12:00 in Japan: the fixed time of every gateway's clock. */
export const noon = Date.UTC(2026, 10, 23, 3, 0, 0, 250)
export const seconds = Math.floor(noon / 1000)
export const path = '/pts/v2/payments'

export const toDigest = (body: string): string => createHash('sha256').update(body).digest('base64')
const decode = (secret: string): Buffer => Buffer.from(secret, 'base64')
export const httpDate = (plus = 0): string => new Date(noon + plus * 1000).toUTCString()

interface Signing {
  readonly path?: string
  /** Default: the decoded shared secret. */
  readonly secret?: string | Buffer
}

export interface HttpSigning extends Signing {
  readonly list?: readonly string[]
  readonly headers?: Readonly<Record<string, string>>
  readonly algorithm?: string
  /** Changes the signing string before it is signed. */
  readonly rewrite?: (right: string) => string
  /** Changes the valid signature header. */
  readonly edit?: (right: string) => string
}

/** The signed headers, in the order of the vendor's SDK. */
export const listed = ['host', 'date', 'request-target', 'digest', 'v-c-merchant-id']

/** A payment with a valid HTTP Signature, except for the given changes. */
export function signHttp(key: Key, body: string, change: HttpSigning = {}): Asked {
  const { list = listed, algorithm = 'HmacSHA256', rewrite = (right) => right, edit = (right) => right } = change
  const headers: Record<string, string> = {
    host,
    date: httpDate(),
    digest: `SHA-256=${toDigest(body)}`,
    'v-c-merchant-id': key.merchantId,
    ...change.headers,
  }
  const target = `post ${change.path ?? path}`
  const values: Record<string, string> = { ...headers, 'request-target': target, '(request-target)': target }
  const lines = list.map((name) => `${name}: ${values[name] ?? ''}`).join('\n')
  const mac = createHmac('sha256', change.secret ?? decode(key.sharedSecret)).update(rewrite(lines))
  const signature = `keyid="${key.keyId}", algorithm="${algorithm}", headers="${list.join(' ')}", signature="${mac.digest('base64')}"`
  return { path: change.path ?? path, body, headers: { ...headers, signature: edit(signature) } }
}

export interface TokenSigning extends Signing {
  /** Merged over the valid header; `undefined` removes a parameter. */
  readonly header?: Readonly<Record<string, unknown>>
  readonly claims?: Readonly<Record<string, unknown>>
  readonly edit?: (right: string) => string
}

const hashes: Readonly<Record<string, string>> = { HS384: 'sha384', HS512: 'sha512' }

/** A payment with a valid shared-secret token, except for the given changes. */
export function signToken(key: Key, body: string, change: TokenSigning = {}): Asked {
  const header: Record<string, unknown> = { typ: 'JWT', alg: 'HS256', kid: key.keyId, ...change.header }
  const claims = {
    digest: toDigest(body),
    'digest-algorithm': 'SHA-256',
    iat: seconds,
    exp: seconds + 120,
    'request-host': host,
    'request-resource-path': change.path ?? path,
    'request-method': 'post',
    iss: key.merchantId,
    jti: '20000000-0000-4000-8000-000000000001',
    'v-c-jwt-version': '2',
    'v-c-merchant-id': key.merchantId,
    ...change.claims,
  }
  const input = [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')
  const mac = createHmac(hashes[String(header['alg'])] ?? 'sha256', change.secret ?? decode(key.sharedSecret))
  const token = `${input}.${mac.update(input).digest('base64url')}`
  const edit = change.edit ?? ((right) => right)
  return { path: change.path ?? path, body, headers: { authorization: `Bearer ${edit(token)}` } }
}

/** A copy with changed headers; `undefined` removes one. */
export const withHeaders = (asked: Asked, headers: Readonly<Record<string, string | undefined>>): Asked => {
  const kept = Object.entries({ ...asked.headers, ...headers }).filter((entry) => entry[1] !== undefined)
  return { ...asked, headers: Object.fromEntries(kept) as Record<string, string> }
}
