import { isEqual } from '../crypto/bytes.ts'
import type { GatewayRequest } from '../request/gateway-request.ts'
import { parseSignatureHeader, signString, toRequestTarget, toSigningString } from '../signing/http-signature.ts'
import type { World } from '../world/world.ts'
import { authAdvice } from './advice.ts'
import { type AuthOutcome, failed } from './auth-outcome.ts'
import { checkDigest } from './digest.ts'
import { isAcceptedHost, notAccepted } from './hosts.ts'
import { findCause } from './near-misses.ts'
import { checkSkew, readDate } from './read-date.ts'
import { toSecret } from './secret.ts'
import type { AuthTerms } from './settings.ts'

/** Headers that must be signed, besides a date. */
const mustBeSigned = {
  withBody: ['host', 'request-target', 'digest', 'v-c-merchant-id'],
  withoutBody: ['host', 'request-target', 'v-c-merchant-id'],
} as const

/** Verifies an HTTP Signature. Source: facts of the vendor's guide and of its Node SDK. `now` is epoch ms. */
export function verifyHttpSignature(request: GatewayRequest, world: World, terms: AuthTerms, now: number): AuthOutcome {
  const { headers, body } = request
  if (terms.httpSignatureUntil !== undefined && now >= terms.httpSignatureUntil) return failed('http-signature-retired')
  const header = parseSignatureHeader(headers.signature ?? '')
  if (header === undefined) return failed('signature-malformed')
  if (header.algorithm.toLowerCase() !== 'hmacsha256') {
    return failed('algorithm-not-allowed', { detail: header.algorithm.slice(0, 40) })
  }

  const names = header.headers.map((name) => name.toLowerCase())
  const isParenthesised = names.includes('(request-target)')
  if (isParenthesised && !terms.parenthesisedTarget) return failed('request-target-parenthesised')
  const hasBody = body.byteLength > 0
  const unsigned = (hasBody ? mustBeSigned.withBody : mustBeSigned.withoutBody).find(
    (name) => !names.includes(name) && !(name === 'request-target' && isParenthesised),
  )
  if (unsigned !== undefined) return failed('header-not-signed', { detail: unsigned })
  const dateName = ['v-c-date', 'date'].find((name) => names.includes(name))
  if (dateName === undefined) return failed('header-not-signed', { detail: 'date' })

  const target = toRequestTarget(request.method, request.path)
  const values: Record<string, string> = { 'request-target': target, '(request-target)': target }
  for (const name of names) {
    if (Object.hasOwn(values, name)) continue
    const value = Object.hasOwn(headers, name) ? headers[name] : undefined
    if (value === undefined)
      return failed(name === 'v-c-merchant-id' ? 'merchant-missing' : 'header-not-sent', { detail: name.slice(0, 40) })
    values[name] = value
  }

  // Sent without being signed it says no less about the body.
  const { digest } = headers
  if (hasBody || digest) {
    if (digest === undefined || !/^SHA-256=[A-Za-z0-9+/]{43}=$/i.test(digest)) return failed('digest-malformed')
    const wrong = checkDigest(digest.slice(8), request, 'SHA-256=')
    if (wrong !== undefined) return wrong
  }

  const date = readDate(values[dateName] ?? '')
  if (date === undefined) return failed('date-malformed', { detail: dateName })
  // The connector that still sends parentheses sends such dates too.
  if (!date.isHttp && terms.profile === 'strict' && !isParenthesised) return failed('date-form', { detail: dateName })
  const skewed = checkSkew(date.at, now, terms)
  if (skewed !== undefined) return skewed
  if (!isAcceptedHost(values.host ?? '', terms)) return notAccepted(values.host)

  const signer = world.signerOfKey(header.keyid)
  if (signer === undefined)
    return failed(world.isSharedSecret(header.keyid.trim()) ? 'key-and-secret-swapped' : 'key-unknown')
  const merchantId = values['v-c-merchant-id'] ?? ''
  const merchant = world.merchant(merchantId)
  if (merchant === undefined || !signer.mayActFor(merchantId)) return failed('merchant-not-of-key')
  // With a meta key the signature covers the portfolio's id, while the header names the merchant.
  values['v-c-merchant-id'] = signer.id

  if (isEqual(header.signature, signString(toSigningString(names, values), toSecret(signer))))
    return { ok: true, scheme: 'http-signature', merchant, advice: date.isHttp ? usual : withOddDate }
  return findCause({ signature: header.signature, names, values, request, signer }, world, terms)
}

const usual = [authAdvice.httpSignatureDeprecated]
const withOddDate = [...usual, authAdvice.dateForm]
