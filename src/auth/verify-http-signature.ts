import { crypto } from '#crypto'
import { isEqual, toUtf8 } from '../crypto/bytes.ts'
import type { GatewayRequest } from '../request/gateway-request.ts'
import {
  parseSignatureHeader,
  type SignatureHeader,
  signedHeaders,
  signString,
  toDigestHeader,
  toRequestTarget,
  toSigningString,
} from '../signing/http-signature.ts'
import type { Signer, World } from '../world/world.ts'
import { type AuthOutcome, compareLines, failed } from './auth-outcome.ts'
import { isDigestOfReprint } from './digest.ts'
import { isAcceptedHost } from './hosts.ts'
import type { AuthReasonCode } from './reasons.ts'
import { toSecret } from './secret.ts'
import type { AuthSettings } from './settings.ts'

/** Headers that must be signed, besides a date. */
const mustBeSigned = {
  withBody: ['host', 'request-target', 'digest', 'v-c-merchant-id'],
  withoutBody: ['host', 'request-target', 'v-c-merchant-id'],
} as const

/** Verifies an HTTP Signature. Source: facts of the vendor's guide and of its Node SDK. `now` is epoch ms. */
export async function verifyHttpSignature(
  request: GatewayRequest,
  world: World,
  settings: AuthSettings,
  now: number,
): Promise<AuthOutcome> {
  const { headers, body } = request
  if (settings.httpSignatureUntil !== undefined && now >= settings.httpSignatureUntil)
    return failed('http-signature-retired')
  const header = parseSignatureHeader(headers.signature ?? '')
  if (header === undefined) return failed('signature-malformed')
  if (header.algorithm.toLowerCase() !== 'hmacsha256') {
    return failed('algorithm-not-allowed', { detail: header.algorithm.slice(0, 40) })
  }

  const names = header.headers.map((name) => name.toLowerCase())
  const isParenthesised = names.includes('(request-target)')
  if (isParenthesised && !settings.parenthesisedTarget) return failed('request-target-parenthesised')
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

  if (hasBody) {
    const digest = values.digest ?? ''
    if (!/^SHA-256=[A-Za-z0-9+/]{43}=$/i.test(digest)) return failed('digest-malformed')
    const expected = await toDigestHeader(body)
    if (!isEqual(digest.slice(8), expected.slice(8))) {
      const isReprint = await isDigestOfReprint(body, digest.slice(8))
      return failed(isReprint ? 'digest-of-another-serialisation' : 'digest-mismatch', {
        comparison: compareLines([`digest: ${expected}`], [`digest: ${digest}`]),
      })
    }
  }

  const date = Date.parse(values[dateName] ?? '')
  if (Number.isNaN(date)) return failed('date-malformed', { detail: dateName })
  if (Math.abs(date - now) > settings.skew) {
    return failed('date-skewed', {
      detail: `${Math.round((date - now) / 1000)} seconds off, ${settings.skew / 1000} are allowed`,
    })
  }
  if (!isAcceptedHost(values.host ?? '', settings)) return failed('host-not-accepted')

  const signer = world.signerOfKey(header.keyid)
  if (signer === undefined)
    return failed(world.isSharedSecret(header.keyid.trim()) ? 'key-and-secret-swapped' : 'key-unknown')
  const merchantId = values['v-c-merchant-id'] ?? ''
  const merchant = world.merchant(merchantId)
  if (merchant === undefined || !signer.mayActFor(merchantId)) return failed('merchant-not-of-key')
  // With a meta key the signature covers the portfolio's id, while the header names the merchant.
  values['v-c-merchant-id'] = signer.id

  const right = toSigningString(names, values)
  if (isEqual(header.signature, await signString(right, toSecret(signer))))
    return { ok: true, scheme: 'http-signature', merchant }

  const { reason, text } = await diagnose(header, names, values, request, signer)
  return failed(reason, { comparison: compareLines(right.split('\n'), text.split('\n')) })
}

/**
 * Tries each common mistake. The one that reproduces the signature is the cause, and its text is the text that was
 * signed.
 */
async function diagnose(
  { signature }: SignatureHeader,
  names: readonly string[],
  values: Readonly<Record<string, string>>,
  { method, path }: GatewayRequest,
  signer: Signer,
): Promise<{ reason: AuthReasonCode; text: string }> {
  const secret = toSecret(signer)
  const withTarget = (target: string) =>
    toSigningString(names, { ...values, 'request-target': target, '(request-target)': target })
  const right = toSigningString(names, values)
  const canonical: readonly string[] = signedHeaders.withBody.filter((name) => names.includes(name))
  const mistakes: readonly (readonly [AuthReasonCode, Uint8Array, string])[] = [
    ['secret-not-decoded', toUtf8(signer.sharedSecret), right],
    ['query-left-out', secret, withTarget(toRequestTarget(method, path.replace(/\?.*$/s, '')))],
    ['method-upper-case', secret, withTarget(`${method.toUpperCase()} ${path}`)],
    ['newline-at-end', secret, `${right}\n`],
    ['header-order', secret, toSigningString(canonical, values)],
    ['header-order', secret, toSigningString([...names].sort(), values)],
    ['request-target-parenthesised', secret, right.replace(/^request-target:/m, '(request-target):')],
  ]
  for (const [reason, key, text] of mistakes) {
    if (isEqual(signature, await crypto.hmac(key, text))) return { reason, text }
  }
  return { reason: 'signature-mismatch', text: right }
}
