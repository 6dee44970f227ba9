import type { Redactor } from '../card-data/redactor.ts'
import type { GatewayRequest } from '../request/gateway-request.ts'
import { tokenLife } from '../signing/jwt.ts'
import { documented } from '../verdict/evidence.ts'
import type { Advice } from '../verdict/finding.ts'
import { passed, refused, type Stage } from '../verdict/stage.ts'
import type { Merchant, World } from '../world/world.ts'
import { type AuthOutcome, type ComparedLine, failed } from './auth-outcome.ts'
import { identifyMerchant } from './identify-merchant.ts'
import { readLeniently } from './read-leniently.ts'
import { type AuthReasonCode, authReasons } from './reasons.ts'
import { createReplayMemory, type ReplayMemory } from './replay-memory.ts'
import type { AuthSettings } from './settings.ts'
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

/** Identifies the caller. The reason of a refusal goes to the journal; the wire only says «Authentication Failed». */
export type Authenticator = (request: GatewayRequest, now: number) => Promise<Authenticated>

export function createAuthenticator(
  world: World,
  settings: AuthSettings,
  { redact }: Pick<Redactor, 'redact'>,
): Authenticator {
  const { policy } = settings
  const replays = createReplayMemory(settings.skew + tokenLife * 1000)
  if (policy === 'off') {
    return async (request) => ({ stage: identifyMerchant(request, world), note: { policy } })
  }

  return async (request, now) => {
    const outcome = await read(request, world, settings, now, replays)
    if (outcome.ok)
      return {
        stage: passed(outcome.merchant, outcome.scheme === 'http-signature' ? deprecated : []),
        note: { policy, scheme: outcome.scheme },
      }
    const { reason, detail, comparison } = outcome
    const { title, fix, evidence } = authReasons[reason]
    const shown = detail === undefined ? '' : ` (${redact(detail)})`
    const stage = refused(
      { kind: 'unauthenticated' },
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
  settings: AuthSettings,
  now: number,
  replays: ReplayMemory,
): AuthOutcome | Promise<AuthOutcome> {
  const { authorization, signature } = request.headers
  if (authorization === undefined && signature === undefined) return failed('credentials-missing')
  if (authorization !== undefined && signature !== undefined) return failed('credentials-twice')
  if (settings.policy === 'lenient') return readLeniently(request, world)
  if (authorization === undefined) return verifyHttpSignature(request, world, settings, now)
  const token = /^Bearer +(\S+)$/i.exec(authorization)?.[1]
  if (token === undefined) return failed(/^Bearer\b/i.test(authorization) ? 'token-malformed' : 'scheme-unknown')
  return verifyToken(token, request, world, settings, replays, now)
}

const deprecated: readonly Advice[] = [
  {
    rule: 'http-signature-deprecated',
    text: {
      en: 'HTTP Signature is deprecated by CyberSource from September 2026; move to JWT with the same key',
      ja: 'HTTP Signature は2026年9月以降 CyberSource で非推奨です。同じキーで JWT へ移行してください',
    },
    evidence: documented('guide: restgs-http-message-intro'),
  },
]
