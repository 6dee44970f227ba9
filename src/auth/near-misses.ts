import { crypto } from '#crypto'
import { isEqual, toUtf8 } from '../crypto/bytes.ts'
import type { GatewayRequest } from '../request/gateway-request.ts'
import { signedHeaders, toRequestTarget, toSigningString } from '../signing/http-signature.ts'
import type { Signer, World } from '../world/world.ts'
import { type AuthFailure, compareLines, failed } from './auth-outcome.ts'
import { toReprints } from './digest.ts'
import type { AuthReasonCode } from './reasons.ts'
import { decodeSecret, toSecret } from './secret.ts'
import type { AuthSettings } from './settings.ts'

/** A signature that does not fit, with what was to be signed. */
export interface WrongSignature {
  readonly signature: string
  /** Names of the signed lines, in order, and their right values. */
  readonly names: readonly string[]
  readonly values: Readonly<Record<string, string>>
  readonly request: GatewayRequest
  readonly signer: Signer
}

/** Limit of hosts and of keys that are tried. */
const mostTried = 100

/**
 * Tries each common mistake on a signature that does not fit. The one that reproduces it is the cause, and its text is
 * the text that was signed. Called after a failure only.
 */
export function findCause(wrong: WrongSignature, world: World, settings: AuthSettings): AuthFailure {
  const { signature, signer } = wrong
  const right = toSigningString(wrong.names, wrong.values)
  const secret = toSecret(signer)
  const fits = (key: Uint8Array, text: string) => isEqual(signature, crypto.hmac(key, text))
  const toFailure = (reason: AuthReasonCode, text: string, detail?: string) =>
    failed(reason, {
      ...(detail !== undefined && { detail }),
      comparison: compareLines(right.split('\n'), text.split('\n')),
    })

  const wrongKey = findWrongKey(signer, world, (key) => fits(key, right))
  if (wrongKey !== undefined) return toFailure(wrongKey.reason, right, wrongKey.detail)
  for (const [reason, text, detail] of wrongTexts(wrong, right, settings))
    if (fits(secret, text)) return toFailure(reason, text, detail)
  return toFailure('signature-mismatch', right)
}

/** Why a key does not fit: its secret was not decoded, or it is that of another key of the world. */
export function findWrongKey(
  signer: Signer,
  world: World,
  fits: (key: Uint8Array) => boolean,
): { readonly reason: 'secret-not-decoded' | 'secret-of-another-key'; readonly detail?: string } | undefined {
  if (fits(toUtf8(signer.sharedSecret))) return { reason: 'secret-not-decoded' }
  const owners = [
    ...world.merchants.map(({ merchantId: id, sharedSecret }) => ({ id, sharedSecret })),
    ...world.portfolios.map(({ portfolioId: id, sharedSecret }) => ({ id, sharedSecret })),
  ]
  const owner = owners.slice(0, mostTried).find(({ sharedSecret }) => fits(decodeSecret(sharedSecret)))
  return owner && { reason: 'secret-of-another-key', detail: `the secret is that of ${owner.id}` }
}

type WrongText = readonly [reason: AuthReasonCode, text: string, detail?: string]

function* wrongTexts(
  { names, values, request: { method, path, body } }: WrongSignature,
  right: string,
  { hosts }: AuthSettings,
): Iterable<WrongText> {
  const withValues = (other: Readonly<Record<string, string>>) => toSigningString(names, { ...values, ...other })
  const withTarget = (target: string) => withValues({ 'request-target': target, '(request-target)': target })
  const toPath = (other: string) => withTarget(toRequestTarget(method, other))

  yield ['query-left-out', toPath(path.replace(/\?.*$/s, ''))]
  yield ['slash-at-end', toPath(path.replace(/(\/?)(?=\?|$)/, (slash) => (slash === '' ? '/' : '')))]
  yield ['method-upper-case', withTarget(`${method.toUpperCase()} ${path}`)]
  yield ['newline-at-end', `${right}\n`]
  for (const separator of ['\r\n', ' ', '', ', ', '\\n']) yield ['line-separator', right.replaceAll('\n', separator)]
  const canonical: readonly string[] = signedHeaders.withBody.filter((name) => names.includes(name))
  yield ['header-order', toSigningString(canonical, values)]
  yield ['header-order', toSigningString([...names].sort(), values)]
  yield ['request-target-parenthesised', right.replace(/^request-target:/m, '(request-target):')]

  const [, name = '', port = ''] = /^(.*?)(:\d+)?$/.exec(values.host ?? '') ?? []
  for (const host of new Set([name, ...hosts.slice(0, mostTried).flatMap((other) => [other, `${other}${port}`])]))
    yield ['another-host-signed', withValues({ host }), `${host} was signed, ${values.host} was sent`]
  if (names.includes('digest'))
    for (const print of toReprints(body))
      yield ['another-body-signed', withValues({ digest: `SHA-256=${crypto.sha256(toUtf8(print))}` })]
}
