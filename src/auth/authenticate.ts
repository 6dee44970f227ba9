import type { Redactor } from '../card-data/redactor.ts'
import type { GatewayRequest } from '../request/gateway-request.ts'
import { parseSignatureHeader } from '../signing/http-signature.ts'
import type { Profile } from '../verdict/finding.ts'
import { passed, refused, type Stage } from '../verdict/stage.ts'
import type { Merchant, World } from '../world/world.ts'
import { type AuthOutcome, type ComparedLine, failed } from './auth-outcome.ts'
import { identifyMerchant } from './identify-merchant.ts'
import { readLeniently } from './read-leniently.ts'
import { type AuthReasonCode, authReasons } from './reasons.ts'
import { createReplayMemory, type ReplayMemory } from './replay-memory.ts'
import type { AuthSettings, AuthTerms } from './settings.ts'
import { verifyHttpSignature } from './verify-http-signature.ts'
import { verifyToken } from './verify-token.ts'

/** Result of authentication for the journal. */
export interface AuthNote {
  readonly policy: AuthSettings['policy']
  readonly scheme?: string
  readonly reason?: AuthReasonCode
  readonly comparison?: readonly ComparedLine[]
}

export interface Authenticated {
  readonly stage: Stage<Merchant>
  readonly note: AuthNote
}

/** Parts of an authenticator beside its settings. */
export interface AuthParts extends Pick<Redactor, 'redact'> {
  /** Default `guide`. */
  readonly profile?: Profile
  /** Default: a new one. */
  readonly replays?: ReplayMemory
}

/** Identifies the caller. The reason of a refusal goes to the journal; the wire does not say it. */
export type Authenticator = (request: GatewayRequest, now: number) => Authenticated | Promise<Authenticated>

export function createAuthenticator(
  world: World,
  settings: AuthSettings,
  { redact, profile = 'guide', replays = createReplayMemory() }: AuthParts,
): Authenticator {
  const { policy } = settings
  const terms: AuthTerms = { ...settings, profile }
  if (policy === 'off') {
    return (request) => ({ stage: identifyMerchant(request, world), note: { policy } })
  }

  return (request, now) => {
    const outcome = read(request, world, terms, now, replays)
    return outcome instanceof Promise
      ? outcome.then((later) => toAuthenticated(later, request))
      : toAuthenticated(outcome, request)
  }

  function toAuthenticated(outcome: AuthOutcome, request: GatewayRequest): Authenticated {
    if (outcome.ok) return { stage: passed(outcome.merchant, outcome.advice), note: { policy, scheme: outcome.scheme } }
    const { reason, detail, comparison } = outcome
    const { title, fix, evidence } = authReasons[reason]
    const shown = detail === undefined ? '' : ` (${redact(detail)})`
    const stage = refused(
      { kind: 'unauthenticated', ...(reason === 'credentials-missing' && { missing: toMissing(request) }) },
      { rule: reason, text: { en: `${title.en}${shown}: ${fix.en}`, ja: `${title.ja}${shown}。${fix.ja}` }, evidence },
    )
    const compared = comparison?.map((line) => ({
      ...line,
      expected: redact(line.expected),
      received: redact(line.received),
    }))
    return { stage, note: { policy, reason, ...(compared !== undefined && { comparison: compared }) } }
  }
}

function read(
  request: GatewayRequest,
  world: World,
  terms: AuthTerms,
  now: number,
  replays: ReplayMemory,
): AuthOutcome | Promise<AuthOutcome> {
  const { authorization, signature } = request.headers
  if (authorization === undefined && signature === undefined) return failed('credentials-missing')
  if (authorization !== undefined && signature !== undefined) return failed('credentials-twice')
  if (authorization !== undefined && isSignature(authorization)) return failed('signature-in-authorization')
  if (terms.policy === 'lenient') return readLeniently(request, world)
  if (authorization === undefined) return verifyHttpSignature(request, world, terms, now)
  const token = /^Bearer +(\S+)$/i.exec(authorization)?.[1]
  if (token === undefined) return failed(/^Bearer\b/i.test(authorization) ? 'token-malformed' : 'scheme-unknown')
  return verifyToken(token, request, world, terms, replays, now)
}

/** Whether the parts of an HTTP Signature stand in `Authorization`, as drafts of the standard have them. */
const isSignature = (authorization: string): boolean =>
  parseSignatureHeader(authorization.replace(/^Signature +/i, '')) !== undefined

/** Headers of an HTTP Signature that a request without credentials lacks, in the order of the published reply. */
const toMissing = ({ headers }: GatewayRequest): readonly string[] =>
  ['v-c-merchant-id', 'signature', 'date'].filter((name) => headers[name] === undefined)
