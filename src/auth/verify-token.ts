import { base64url, compactVerify, importX509 } from 'jose'
import { crypto, fromBase64Url } from '#crypto'
import { isObject } from '../base/json-path.ts'
import { isEqual, toBase64Url } from '../crypto/bytes.ts'
import type { ShaName } from '../crypto/crypto-types.ts'
import type { GatewayRequest } from '../request/gateway-request.ts'
import type { Signer, World } from '../world/world.ts'
import { authAdvice } from './advice.ts'
import { type AuthFailure, type AuthOutcome, type AuthScheme, failed } from './auth-outcome.ts'
import { type Claims, checkClaims } from './check-claims.ts'
import { findWrongKey } from './near-misses.ts'
import type { ReplayMemory } from './replay-memory.ts'
import { toSecret } from './secret.ts'
import type { AuthSettings } from './settings.ts'

/** A family of algorithms, and the key that verifies its tokens. */
interface TokenScheme {
  readonly name: AuthScheme
  readonly algorithms: readonly string[]
  readonly findSigner: (header: Claims, world: World) => Signer | AuthFailure
  readonly isSigned: (token: string, signer: Signer, alg: string) => boolean | Promise<boolean>
}

/** Hashes of the algorithms with a shared secret. */
const shaOf: Readonly<Record<string, ShaName>> = { HS256: 'sha256', HS384: 'sha384', HS512: 'sha512' }

/**
 * The algorithm selects the family, and the family selects the kind of key: a public key can never be used as a
 * shared secret.
 */
const tokenSchemes: readonly TokenScheme[] = [
  {
    name: 'jwt-shared-secret',
    algorithms: Object.keys(shaOf),
    findSigner: ({ kid }, world) => {
      if (typeof kid !== 'string') return failed('key-unknown', { detail: 'no kid in the header' })
      return (
        world.signerOfKey(kid) ?? failed(world.isSharedSecret(kid.trim()) ? 'key-and-secret-swapped' : 'key-unknown')
      )
    },
    isSigned: (token, signer, alg) => isHmacOf(token, toSecret(signer), alg),
  },
  {
    name: 'jwt-certificate',
    algorithms: ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'],
    findSigner: ({ kid, x5c }, world) => {
      const named = typeof kid === 'string' ? world.signerOfCertificate({ serialNumber: kid }) : undefined
      // Older tokens carry the certificate itself, possibly in lines; it counts only if the world knows it.
      const der = Array.isArray(x5c) ? String(x5c[0]).replaceAll(/\s/g, '') : ''
      return named ?? world.signerOfCertificate({ der }) ?? failed('certificate-unknown')
    },
    isSigned: async (token, { certificate = '' }, alg) => {
      const key = await importCertificate(certificate, alg)
      if (key === undefined || !isCanonical(token)) return false
      return compactVerify(token, key, { algorithms: [alg] }).then(
        () => true,
        () => false,
      )
    },
  },
]

/** Verifies a JSON Web Token; at once where a shared secret signs it. `now` is epoch ms. */
export function verifyToken(
  token: string,
  request: GatewayRequest,
  world: World,
  settings: AuthSettings,
  replays: ReplayMemory,
  now: number,
): AuthOutcome | Promise<AuthOutcome> {
  if (!/^[\w-]+\.[\w-]+\.[\w-]*$/.test(token)) return failed('token-malformed')
  const header = readHeader(token.slice(0, token.indexOf('.')))
  if (header === undefined || typeof header.alg !== 'string') return failed('token-malformed')
  const { alg } = header
  if (alg.toLowerCase() === 'none') return failed('token-not-signed')
  const scheme = tokenSchemes.find(({ algorithms }) => algorithms.includes(alg))
  if (scheme === undefined) return failed('algorithm-not-allowed', { detail: alg.slice(0, 20) })
  if ('crit' in header) return failed('critical-header')

  const signer = scheme.findSigner(header, world)
  if ('ok' in signer) return signer
  const settle = (isSigned: boolean): AuthOutcome => {
    if (isSigned) return checkSigned({ token, header, scheme, signer }, request, world, settings, replays, now)
    const cause = alg in shaOf ? findWrongKey(signer, world, (key) => isHmacOf(token, key, alg)) : undefined
    return failed(
      cause?.reason ?? 'token-signature-mismatch',
      cause?.detail === undefined ? {} : { detail: cause.detail },
    )
  }
  const isSigned = scheme.isSigned(token, signer, alg)
  return typeof isSigned === 'boolean' ? settle(isSigned) : isSigned.then(settle)
}

/** A token with a right signature. */
interface SignedToken {
  readonly token: string
  readonly header: Claims
  readonly scheme: TokenScheme
  readonly signer: Signer
}

/** Checks what a token with a right signature says. */
function checkSigned(
  { token, header, scheme, signer }: SignedToken,
  request: GatewayRequest,
  world: World,
  settings: AuthSettings,
  replays: ReplayMemory,
  now: number,
): AuthOutcome {
  const claims = readPart(token.slice(token.indexOf('.') + 1, token.lastIndexOf('.')))
  if (claims === undefined) return failed('token-malformed')

  const isLegacy = scheme.name === 'jwt-certificate' && isOlder(header, claims)
  const problem = checkClaims(claims, request, settings, now, isLegacy)
  if (problem !== undefined) return problem
  const merchantId = isLegacy ? header['v-c-merchant-id'] : claims['v-c-merchant-id']
  if (typeof merchantId !== 'string') return failed('merchant-missing')
  const merchant = world.merchant(merchantId)
  if (merchant === undefined || !signer.mayActFor(merchantId)) return failed('merchant-not-of-key')
  if (!isLegacy && claims.iss !== undefined && claims.iss !== signer.id) return failed('issuer-mismatch')

  if (settings.refuseReplays && !isLegacy) {
    const { jti } = claims
    if (typeof jti !== 'string' || jti === '') return failed('claim-missing', { detail: 'jti' })
    if (!replays.isFirst(signer.id, jti)) return failed('token-replayed')
  }
  // A name in capitals has passed the check as the method.
  const isInCapitals = !isLegacy && /[A-Z]/.test(String(claims['request-method']))
  return { ok: true, scheme: scheme.name, merchant, ...(isInCapitals && { advice: inCapitals }) }
}

const inCapitals = [authAdvice.upperCaseMethod]

/**
 * Whether a token has the older form: the certificate and the merchant in the header, and few claims. Source: the
 * vendor's Java sample and older SDKs.
 */
const isOlder = (header: Claims, claims: Claims): boolean =>
  header.x5c !== undefined && claims['v-c-jwt-version'] === undefined && claims.exp === undefined

/**
 * Whether the signature of a token is the HMAC of the text before it. Without jose: its WebCrypto takes fifty times
 * as long (decisions/0009).
 */
function isHmacOf(token: string, key: Uint8Array, alg: string): boolean {
  const dot = token.lastIndexOf('.')
  const expected = crypto.hmac(key, token.slice(0, dot), shaOf[alg])
  return isEqual(token.slice(dot + 1), toBase64Url(expected))
}

type VerificationKey = Parameters<typeof compactVerify>[1]

const imported = new Map<string, Promise<VerificationKey | undefined>>()
const mostImported = 100

/** Imports the public key of a certificate (PEM). Cached, because an import costs more than a verification. */
function importCertificate(pem: string, alg: string): Promise<VerificationKey | undefined> {
  const name = `${alg} ${pem}`
  const known = imported.get(name)
  if (known !== undefined) return known
  if (imported.size >= mostImported) imported.clear()
  const key = importX509(pem, alg).catch(() => undefined)
  imported.set(name, key)
  return key
}

/** Whether the signature is in canonical base64url, its only accepted spelling. */
function isCanonical(token: string): boolean {
  const signature = token.slice(token.lastIndexOf('.') + 1)
  try {
    return base64url.encode(base64url.decode(signature)) === signature
  } catch {
    return false
  }
}

/** The header or the claims of a token: a JSON object in UTF-8. */
function readPart(part: string): Claims | undefined {
  try {
    const value: unknown = JSON.parse(utf8.decode(fromBase64Url(part)))
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** Headers by their text: a client sends the same one with each token. */
const headers = new Map<string, Claims>()
const mostHeaders = 100
/** An older header carries a certificate. */
const longestHeader = 8_000

function readHeader(part: string): Claims | undefined {
  const known = headers.get(part)
  if (known !== undefined) return known
  const header = readPart(part)
  if (header === undefined || part.length > longestHeader) return header
  if (headers.size >= mostHeaders) headers.clear()
  headers.set(part, header)
  return header
}

const utf8 = new TextDecoder('utf-8', { fatal: true })
