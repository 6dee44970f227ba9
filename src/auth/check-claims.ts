import { crypto } from '#crypto'
import { isEqual } from '../crypto/bytes.ts'
import type { GatewayRequest } from '../request/gateway-request.ts'
import { tokenLife } from '../signing/jwt.ts'
import { type AuthFailure, compareLines, failed } from './auth-outcome.ts'
import { isDigestOfReprint } from './digest.ts'
import { isAcceptedHost } from './hosts.ts'
import type { AuthSettings } from './settings.ts'

export type Claims = Readonly<Record<string, unknown>>

const needed = ['iat', 'exp', 'request-host', 'request-resource-path', 'request-method', 'v-c-merchant-id']

/**
 * Checks the claims of a token with a right signature; undefined when they fit the request. A legacy token has only
 * `digest`, `digestAlgorithm` and `iat`, the last as RFC 1123 text. `now` is epoch ms.
 */
export async function checkClaims(
  claims: Claims,
  request: GatewayRequest,
  settings: AuthSettings,
  now: number,
  isLegacy: boolean,
): Promise<AuthFailure | undefined> {
  const hasBody = request.body.byteLength > 0
  const names = [...(isLegacy ? ['iat'] : needed), ...(hasBody ? ['digest'] : [])]
  const missing = names.find((name) => claims[name] === undefined || claims[name] === '')
  if (missing !== undefined) return failed('claim-missing', { detail: missing })
  return (
    (isLegacy
      ? checkLegacyTime(claims, settings, now)
      : (checkTime(claims, settings, now) ?? checkTarget(claims, request, settings))) ??
    (hasBody ? checkDigest(claims, request.body) : undefined)
  )
}

function checkTime({ iat, exp }: Claims, { skew }: AuthSettings, now: number): AuthFailure | undefined {
  if (typeof iat !== 'number' || typeof exp !== 'number')
    return failed('claim-missing', { detail: 'iat and exp as seconds' })
  const seconds = now / 1000
  if (exp <= seconds) return failed('token-expired', { detail: `${Math.ceil(seconds - exp)} seconds ago` })
  if (exp - iat > tokenLife) return failed('token-life-too-long', { detail: `${exp - iat} seconds` })
  if (iat - seconds > skew / 1000)
    return failed('token-not-yet-valid', { detail: `${Math.ceil(iat - seconds)} seconds ahead` })
  return undefined
}

function checkLegacyTime({ iat }: Claims, { skew }: AuthSettings, now: number): AuthFailure | undefined {
  const issued = typeof iat === 'number' ? iat * 1000 : Date.parse(String(iat))
  if (Number.isNaN(issued)) return failed('date-malformed', { detail: 'iat' })
  const off = Math.round((issued - now) / 1000)
  return Math.abs(issued - now) > skew
    ? failed('date-skewed', { detail: `${off} seconds off, ${skew / 1000} are allowed` })
    : undefined
}

function checkTarget(claims: Claims, request: GatewayRequest, settings: AuthSettings): AuthFailure | undefined {
  const host = claims['request-host']
  if (typeof host !== 'string' || !isAcceptedHost(host, settings)) return failed('host-not-accepted')
  const path = claims['request-resource-path']
  // An SDK of 2026 omits the query.
  if (path !== request.path && path !== request.path.replace(/\?.*$/s, '')) {
    return failed('path-mismatch', { comparison: compareLines([request.path], [String(path).slice(0, 500)]) })
  }
  const method = claims['request-method']
  if (method === request.method.toLowerCase()) return undefined
  return failed(method === request.method.toUpperCase() ? 'method-upper-case' : 'method-mismatch')
}

async function checkDigest(claims: Claims, body: Uint8Array): Promise<AuthFailure | undefined> {
  // The guide writes the claim without a hyphen, the SDK with one.
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
