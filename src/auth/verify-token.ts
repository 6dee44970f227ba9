import { compactVerify, decodeProtectedHeader } from 'jose'
import { crypto } from '#crypto'
import type { GatewayRequest } from '../exchange.ts'
import { isObject } from '../json-path.ts'
import { fromBase64, isEqual, toUtf8 } from '../signing/bytes.ts'
import { tokenLife } from '../signing/jwt.ts'
import type { World } from '../world/world.ts'
import { isDigestOfReprint } from './digest.ts'
import { type AuthOutcome, compareLines, failed } from './outcome.ts'
import type { ReplayMemory } from './replay-memory.ts'
import type { AuthSettings } from './settings.ts'
import { isAcceptedHost, isSecret } from './verify-http-signature.ts'

const algorithms = ['HS256', 'HS384', 'HS512']

/** Verifies a JSON Web Token signed with a shared secret. `now` is epoch ms. */
export async function verifyToken(
  token: string,
  request: GatewayRequest,
  world: World,
  settings: AuthSettings,
  replays: ReplayMemory,
  now: number,
): Promise<AuthOutcome> {
  let header: ReturnType<typeof decodeProtectedHeader>
  try {
    header = decodeProtectedHeader(token)
  } catch {
    return failed('token-malformed')
  }
  const { alg, kid } = header
  if (typeof alg !== 'string') return failed('token-malformed')
  if (alg.toLowerCase() === 'none') return failed('token-not-signed')
  if (!algorithms.includes(alg)) return failed('algorithm-not-allowed', { detail: alg.slice(0, 20) })
  if ('crit' in header) return failed('critical-header')
  if (typeof kid !== 'string') return failed('key-unknown', { detail: 'no kid in the header' })

  // The key follows from kid and from nothing else in the token.
  const owner = world.merchantOfKey(kid)
  if (owner === undefined) return failed(isSecret(kid, world) ? 'key-and-secret-swapped' : 'key-unknown')
  const payload = await verifyWith(token, fromBase64(owner.sharedSecret) ?? new Uint8Array())
  if (payload === undefined) {
    const isUndecoded = (await verifyWith(token, toUtf8(owner.sharedSecret))) !== undefined
    return failed(isUndecoded ? 'secret-not-decoded' : 'signature-mismatch')
  }
  const claims = readClaims(payload)
  if (claims === undefined) return failed('token-malformed')

  const problem = (await checkClaims(claims, request, settings, now)) ?? checkMerchant(claims, owner.merchantId)
  if (problem !== undefined) return problem
  if (settings.refuseReplays) {
    const { jti } = claims
    if (typeof jti !== 'string' || jti === '') return failed('claim-missing', { detail: 'jti' })
    if (!replays.isFirst(`${owner.merchantId} ${jti}`, now)) return failed('token-replayed')
  }
  return { ok: true, scheme: 'jwt-shared-secret', merchant: owner }
}

async function verifyWith(token: string, key: Uint8Array): Promise<Uint8Array | undefined> {
  try {
    return (await compactVerify(token, key, { algorithms })).payload
  } catch {
    return undefined
  }
}

function readClaims(payload: Uint8Array): Record<string, unknown> | undefined {
  try {
    const claims: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload))
    return isObject(claims) ? claims : undefined
  } catch {
    return undefined
  }
}

async function checkClaims(
  claims: Record<string, unknown>,
  request: GatewayRequest,
  settings: AuthSettings,
  now: number,
) {
  const needed = ['iat', 'exp', 'request-host', 'request-resource-path', 'request-method', 'v-c-merchant-id']
  const hasBody = request.body.byteLength > 0
  const missing = [...needed, ...(hasBody ? ['digest'] : [])].find(
    (name) => claims[name] === undefined || claims[name] === '',
  )
  if (missing !== undefined) return failed('claim-missing', { detail: missing })

  const { iat, exp } = claims
  if (typeof iat !== 'number' || typeof exp !== 'number')
    return failed('claim-missing', { detail: 'iat and exp as seconds' })
  const seconds = now / 1000
  if (exp <= seconds) return failed('token-expired', { detail: `${Math.ceil(seconds - exp)} seconds ago` })
  if (exp - iat > tokenLife) return failed('token-life-too-long', { detail: `${exp - iat} seconds` })
  if (iat - seconds > settings.skew / 1000)
    return failed('token-not-yet-valid', { detail: `${Math.ceil(iat - seconds)} seconds ahead` })

  if (typeof claims['request-host'] !== 'string' || !isAcceptedHost(claims['request-host'], settings))
    return failed('host-not-accepted')
  const path = claims['request-resource-path']
  // An SDK of 2026 left the query out.
  if (path !== request.path && path !== request.path.replace(/\?.*$/s, '')) {
    return failed('path-mismatch', { comparison: compareLines([request.path], [String(path)]) })
  }
  const method = claims['request-method']
  if (method !== request.method.toLowerCase()) {
    return failed(method === request.method.toUpperCase() ? 'method-upper-case' : 'method-mismatch')
  }
  return hasBody ? checkDigest(claims, request.body) : undefined
}

async function checkDigest(claims: Record<string, unknown>, body: Uint8Array) {
  // The guide names the claim without a hyphen, the SDK with one.
  const algorithm = claims['digest-algorithm'] ?? claims.digestAlgorithm
  const { digest } = claims
  if (algorithm === undefined) return failed('claim-missing', { detail: 'digest-algorithm' })
  if (algorithm !== 'SHA-256' || typeof digest !== 'string' || digest.startsWith('SHA-256='))
    return failed('digest-malformed')
  const expected = await crypto.sha256(body)
  if (isEqual(digest, expected)) return undefined
  const isReprint = await isDigestOfReprint(body, digest)
  return failed(isReprint ? 'digest-of-another-serialisation' : 'digest-mismatch', {
    comparison: compareLines([`digest: ${expected}`], [`digest: ${digest.slice(0, 100)}`]),
  })
}

const checkMerchant = (claims: Record<string, unknown>, owner: string) =>
  claims['v-c-merchant-id'] === owner ? undefined : failed('merchant-not-of-key')
