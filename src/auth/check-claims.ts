import type { GatewayRequest } from '../request/gateway-request.ts'
import { tokenLife } from '../signing/jwt.ts'
import { type AuthFailure, compareLines, failed } from './auth-outcome.ts'
import { checkDigest } from './digest.ts'
import { isAcceptedHost, notAccepted } from './hosts.ts'
import { checkSkew, readDate } from './read-date.ts'
import type { AuthSettings } from './settings.ts'

export type Claims = Readonly<Record<string, unknown>>

const needed = ['iat', 'exp', 'request-host', 'request-resource-path', 'request-method', 'v-c-merchant-id']
const neededWithBody = [...needed, 'digest']

function neededOf(isLegacy: boolean, hasBody: boolean): readonly string[] {
  if (isLegacy) return hasBody ? ['iat', 'digest'] : ['iat']
  return hasBody ? neededWithBody : needed
}

/**
 * Checks the claims of a token with a right signature; undefined when they fit the request. A legacy token has only
 * `digest`, `digestAlgorithm` and `iat`, the last as text: RFC 1123, or ISO 8601 to the minute. `now` is epoch ms.
 */
export function checkClaims(
  claims: Claims,
  request: GatewayRequest,
  settings: AuthSettings,
  now: number,
  isLegacy: boolean,
): AuthFailure | undefined {
  const hasBody = request.body.byteLength > 0
  const missing = neededOf(isLegacy, hasBody).find((name) => claims[name] === undefined || claims[name] === '')
  if (missing !== undefined) return failed('claim-missing', { detail: missing })
  return (
    (isLegacy
      ? checkLegacyTime(claims, settings, now)
      : (checkTime(claims, settings, now) ?? checkTarget(claims, request, settings))) ??
    (hasBody || claims.digest ? checkBody(claims, request) : undefined)
  )
}

/** Seconds as a number, or as text: the guide's table types them so. */
function toSeconds(claim: unknown): number | undefined {
  if (typeof claim === 'number') return claim
  return typeof claim === 'string' && /^\d{1,15}$/.test(claim) ? Number(claim) : undefined
}

function checkTime(claims: Claims, { skew }: AuthSettings, now: number): AuthFailure | undefined {
  const [iat, exp] = [toSeconds(claims.iat), toSeconds(claims.exp)]
  if (iat === undefined || exp === undefined) return failed('claim-missing', { detail: 'iat and exp as seconds' })
  const seconds = now / 1000
  if (exp <= seconds) return failed('token-expired', { detail: `${Math.ceil(seconds - exp)} seconds ago` })
  if (exp - iat > tokenLife) return failed('token-life-too-long', { detail: `${exp - iat} seconds` })
  if (iat - seconds > skew / 1000)
    return failed('token-not-yet-valid', { detail: `${Math.ceil(iat - seconds)} seconds ahead` })
  return undefined
}

function checkLegacyTime({ iat }: Claims, settings: AuthSettings, now: number): AuthFailure | undefined {
  const seconds = toSeconds(iat)
  const issued = seconds === undefined ? readDate(String(iat))?.at : seconds * 1000
  return issued === undefined ? failed('date-malformed', { detail: 'iat' }) : checkSkew(issued, now, settings)
}

function checkTarget(claims: Claims, request: GatewayRequest, settings: AuthSettings): AuthFailure | undefined {
  const host = claims['request-host']
  if (typeof host !== 'string' || !isAcceptedHost(host, settings)) return notAccepted(host)
  const path = claims['request-resource-path']
  // An SDK of 2026 omits the query.
  if (path !== request.path && path !== request.path.replace(/\?.*$/s, '')) {
    return failed('path-mismatch', { comparison: compareLines([request.path], [String(path).slice(0, 500)]) })
  }
  return isMethod(claims['request-method'], request) ? undefined : failed('method-mismatch')
}

/** Whether a claim names the method of a request, in lower case as the guide says, or in upper case as SDKs do. */
const isMethod = (claim: unknown, { method }: GatewayRequest): boolean =>
  claim === method.toLowerCase() || claim === method.toUpperCase()

function checkBody(claims: Claims, request: GatewayRequest): AuthFailure | undefined {
  // The guide writes the claim without a hyphen, the SDK with one.
  const algorithm = claims['digest-algorithm'] ?? claims.digestAlgorithm
  const { digest } = claims
  if (algorithm === undefined) return failed('claim-missing', { detail: 'digest-algorithm' })
  if (algorithm !== 'SHA-256' || typeof digest !== 'string' || digest.startsWith('SHA-256='))
    return failed('digest-malformed')
  return checkDigest(digest, request)
}
