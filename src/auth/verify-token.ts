import { base64url, compactVerify, importX509 } from 'jose'
import { crypto, fromBase64Url } from '#crypto'
import { isObject } from '../base/json-path.ts'
import { isEqual, toBase64Url, toUtf8 } from '../crypto/bytes.ts'
import type { ShaName } from '../crypto/crypto-types.ts'
import type { GatewayRequest } from '../request/gateway-request.ts'
import type { Signer, World } from '../world/world.ts'
import { type AuthFailure, type AuthOutcome, type AuthScheme, failed } from './auth-outcome.ts'
import { type Claims, checkClaims } from './check-claims.ts'
import type { ReplayMemory } from './replay-memory.ts'
import { toSecret } from './secret.ts'
import type { AuthSettings } from './settings.ts'

/** A family of algorithms, and the key that verifies its tokens. */
interface TokenScheme {
  readonly name: AuthScheme
  readonly algorithms: readonly string[]
  readonly findSigner: (header: Claims, world: World) => Signer | AuthFailure
  readonly isSigned: (token: string, signer: Signer, alg: string) => Promise<boolean>
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
    algorithms: ['RS256'],
    findSigner: ({ kid, x5c }, world) => {
      // Older tokens carry the certificate itself; it counts only if the world knows it.
      const wanted = typeof kid === 'string' ? { serialNumber: kid } : { der: String(Array.isArray(x5c) ? x5c[0] : '') }
      return world.signerOfCertificate(wanted) ?? failed('certificate-unknown')
    },
    isSigned: async (token, { certificate = '' }, alg) => {
      const key = await importCertificate(certificate)
      if (key === undefined || !isCanonical(token)) return false
      return compactVerify(token, key, { algorithms: [alg] }).then(
        () => true,
        () => false,
      )
    },
  },
]

/** Verifies a JSON Web Token. `now` is epoch ms. */
export async function verifyToken(
  token: string,
  request: GatewayRequest,
  world: World,
  settings: AuthSettings,
  replays: ReplayMemory,
  now: number,
): Promise<AuthOutcome> {
  if (!/^[\w-]+\.[\w-]+\.[\w-]*$/.test(token)) return failed('token-malformed')
  const header = readPart(token, 0)
  if (header === undefined || typeof header.alg !== 'string') return failed('token-malformed')
  const { alg } = header
  if (alg.toLowerCase() === 'none') return failed('token-not-signed')
  const scheme = tokenSchemes.find(({ algorithms }) => algorithms.includes(alg))
  if (scheme === undefined) return failed('algorithm-not-allowed', { detail: alg.slice(0, 20) })
  if ('crit' in header) return failed('critical-header')

  const signer = scheme.findSigner(header, world)
  if ('ok' in signer) return signer
  if (!(await scheme.isSigned(token, signer, alg))) {
    const isUndecoded = alg in shaOf && (await isHmacOf(token, toUtf8(signer.sharedSecret), alg))
    return failed(isUndecoded ? 'secret-not-decoded' : 'signature-mismatch')
  }
  const claims = readPart(token, 1)
  if (claims === undefined) return failed('token-malformed')

  // Tokens with x5c have the older form: few claims, and the merchant in the header.
  const isLegacy = header.x5c !== undefined && header.kid === undefined
  const problem = await checkClaims(claims, request, settings, now, isLegacy)
  if (problem !== undefined) return problem
  const merchantId = isLegacy ? header['v-c-merchant-id'] : claims['v-c-merchant-id']
  if (typeof merchantId !== 'string') return failed('merchant-missing')
  const merchant = world.merchant(merchantId)
  if (merchant === undefined || !signer.mayActFor(merchantId)) return failed('merchant-not-of-key')
  if (!isLegacy && claims.iss !== undefined && claims.iss !== signer.id) return failed('issuer-mismatch')

  if (settings.refuseReplays && !isLegacy) {
    const { jti } = claims
    if (typeof jti !== 'string' || jti === '') return failed('claim-missing', { detail: 'jti' })
    if (!replays.isFirst(`${signer.id} ${jti}`, now)) return failed('token-replayed')
  }
  return { ok: true, scheme: scheme.name, merchant }
}

/**
 * Whether the signature of a token is the HMAC of the text before it. Without jose: its WebCrypto takes fifty times
 * as long (decisions/0009).
 */
async function isHmacOf(token: string, key: Uint8Array, alg: string): Promise<boolean> {
  const dot = token.lastIndexOf('.')
  const expected = await crypto.hmac(key, token.slice(0, dot), shaOf[alg])
  return isEqual(token.slice(dot + 1), toBase64Url(expected))
}

type VerificationKey = Parameters<typeof compactVerify>[1]

const imported = new Map<string, Promise<VerificationKey | undefined>>()
const mostImported = 100

/** Imports the public key of a certificate (PEM). Cached, because an import costs more than a verification. */
function importCertificate(pem: string): Promise<VerificationKey | undefined> {
  const known = imported.get(pem)
  if (known !== undefined) return known
  if (imported.size >= mostImported) imported.clear()
  const key = importX509(pem, 'RS256').catch(() => undefined)
  imported.set(pem, key)
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

/** The header (0) or the claims (1) of a token: a JSON object in UTF-8. */
function readPart(token: string, index: 0 | 1): Claims | undefined {
  try {
    const part: unknown = JSON.parse(utf8.decode(fromBase64Url(token.split('.')[index] ?? '')))
    return isObject(part) ? part : undefined
  } catch {
    return undefined
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true })
