import type { Decision } from '../../acquirer/decide.ts'
import { outcomeNamed } from '../../acquirer/outcomes.ts'
import type { ChosenOutcome } from '../../on-demand/chosen-outcome.ts'
import type { Authentication } from '../../payer-authentication/authentications.ts'
import { type Behaviour, behaviours, type ResultName, resultOf } from '../../payer-authentication/results.ts'
import { assumed, documented } from '../../verdict/evidence.ts'
import type { RefusalNote } from '../../verdict/stage.ts'
import type { Text } from '../../verdict/text.ts'
import type { WorldCard } from '../../world/world.ts'

/** What a request does to an authentication. */
export type AuthenticationStep =
  /** A new one: a result at once, or a challenge. */
  | { readonly kind: 'begin'; readonly behaviour: Behaviour }
  /** A known one with its result. */
  | { readonly kind: 'result'; readonly authentication: Authentication; readonly result: ResultName }
  /** A known one that waits for the cardholder. */
  | { readonly kind: 'waits'; readonly authentication: Authentication }
  /** No authentication of this merchant. */
  | { readonly kind: 'unknown' }

/** Reasons of outcomes on demand that are about the cardholder. */
type Asked = 'approved' | 'challenge' | 'failed' | undefined

function readAsked(chosen: ChosenOutcome | undefined): Asked {
  const outcome = chosen?.decision.outcome
  if (outcome?.http !== 201) return undefined
  switch (outcome.reason) {
    case 'CONSUMER_AUTHENTICATION_REQUIRED':
    case 'PENDING_AUTHENTICATION':
      return 'challenge'
    case 'CONSUMER_AUTHENTICATION_FAILED':
      return 'failed'
    default:
      return outcome.approval === undefined ? undefined : 'approved'
  }
}

/** Whether an outcome on demand is about the cardholder, and not about the payment. */
export const isAboutCardholder = (chosen: ChosenOutcome | undefined): boolean => {
  const asked = readAsked(chosen)
  return asked === 'challenge' || asked === 'failed'
}

/** What the issuer does: as asked for, or by the card. A card that the world does not list needs no challenge. */
export function begin(card: WorldCard | undefined, chosen: ChosenOutcome | undefined): AuthenticationStep {
  const ofCard = behaviours[card?.threeDSecure ?? 'frictionless']
  const asked = readAsked(chosen)
  if (asked === 'approved') return { kind: 'begin', behaviour: behaviours.frictionless }
  if (asked === 'failed') return { kind: 'begin', behaviour: behaviours.failed }
  if (asked === 'challenge' && ofCard.challenge !== true) return { kind: 'begin', behaviour: behaviours.challenge }
  return { kind: 'begin', behaviour: ofCard }
}

/** The step of a request for the result. `now` is epoch ms. */
export function validate(
  authentication: Authentication | undefined,
  chosen: ChosenOutcome | undefined,
  now: number,
): AuthenticationStep {
  if (authentication === undefined) return { kind: 'unknown' }
  const asked = readAsked(chosen)
  if (asked === 'failed') return { kind: 'result', authentication, result: 'failed' }
  if (asked === 'challenge') return { kind: 'waits', authentication }
  if (authentication.result !== undefined) return { kind: 'result', authentication, result: authentication.result }
  // Asked for, an approval is that of the cardholder, who need not come to the page.
  if (asked === 'approved') return { kind: 'result', authentication, result: 'successful' }
  if (now >= authentication.expires) return { kind: 'result', authentication, result: 'timed-out' }
  return { kind: 'waits', authentication }
}

/** The result of a step, if there is one. */
export function resultOfStep(step: AuthenticationStep): ResultName | undefined {
  if (step.kind === 'result') return step.result
  return step.kind === 'begin' && step.behaviour.challenge !== true ? step.behaviour.result : undefined
}

const testPages = documented("testing pages of the vendor's guide of payer authentication")

const notes = {
  challenge: {
    rule: 'authentication-challenge',
    text: {
      en: 'the issuer asks the cardholder: post accessToken as the form field JWT, and MD, to stepUpUrl in a frame, then ask for the result with authenticationTransactionId',
      ja: 'チャレンジが必要です。フレーム内で stepUpUrl に JWT (accessToken) と MD を POST し、その後 authenticationTransactionId で結果を取得してください',
    },
    evidence: testPages,
  },
  waits: {
    rule: 'authentication-waits',
    text: {
      en: 'the cardholder has not answered yet on the page of stepUpUrl',
      ja: 'カード会員が stepUpUrl のページでまだ応答していません',
    },
    evidence: assumed('the status is in the API description; when it is given is not'),
  },
  failed: {
    rule: 'authentication-not-successful',
    text: {
      en: 'the cardholder was not authenticated: the payment must not go on',
      ja: '本人認証に失敗しました。この決済は続行できません',
    },
    evidence: testPages,
  },
  unknown: {
    rule: 'authentication-unknown',
    text: {
      en: 'this merchant has no authentication of that authenticationTransactionId: it is of another merchant or namespace, was never made, or is forgotten',
      ja: 'この加盟店に該当する authenticationTransactionId の認証はありません',
    },
    evidence: assumed("201 in expected results of the vendor's samples; the body is not published"),
  },
} as const satisfies Record<string, RefusalNote>

const leaving: Partial<Record<ResultName, Text>> = {
  cancelled: { en: ' (cancelled by the cardholder)', ja: ' (カード会員によるキャンセル)' },
  'timed-out': { en: ' (the challenge timed out)', ja: ' (チャレンジの時間切れ)' },
}

/** The decision that ends the request, or undefined: the payment may go on. */
export function toDecision(step: AuthenticationStep): Decision | undefined {
  if (step.kind === 'unknown') return decision('authentication-failed', notes.unknown)
  if (step.kind === 'waits') return decision('authentication-pending', notes.waits)
  const result = resultOfStep(step)
  if (result === undefined) return decision('authentication-required', notes.challenge)
  if (resultOf(result).verdict !== 'failed') return undefined
  const { text } = notes.failed
  const why = leaving[result] ?? { en: '', ja: '' }
  return decision('authentication-failed', {
    ...notes.failed,
    text: { en: text.en + why.en, ja: text.ja + why.ja },
  })
}

const decision = (name: Parameters<typeof outcomeNamed>[0], note: RefusalNote): Decision => ({
  outcome: outcomeNamed(name),
  note,
  advice: [],
})
