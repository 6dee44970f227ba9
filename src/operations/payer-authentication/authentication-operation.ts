import type { PaymentAttempt } from '../../acquirer/attempt.ts'
import { decideSafety } from '../../acquirer/decide.ts'
import type { RefusedOutcome } from '../../acquirer/outcome.ts'
import { authenticationProblem, outcomeNamed } from '../../acquirer/outcomes.ts'
import type { Service } from '../../acquirer/services.ts'
import type { Ids } from '../../base/ids.ts'
import { isIssuableNumber } from '../../card-data/card-number.ts'
import type { OperationId } from '../../openapi/index.ts'
import { type Answer, toFailed, toRefused } from '../../reply/answer.ts'
import { assumed } from '../../verdict/evidence.ts'
import type { RefusalReply } from '../../verdict/stage.ts'
import type { WorldCard } from '../../world/world.ts'
import { type PaymentReading, readPayment } from '../authorize/read-payment.ts'
import { resolveCard } from '../authorize/resolve-card.ts'
import { toAttempt } from '../authorize/to-attempt.ts'
import type { Body, Decided, Found, Operation, OperationContext, Resolved } from '../operation.ts'
import { toRefusal } from '../to-refusal.ts'

/** The card of a request, as the world knows it. */
export interface FoundCard extends Found {
  readonly listed: WorldCard | undefined
}

type Authenticates = Extract<
  OperationId,
  'payerAuthSetup' | 'checkPayerAuthEnrollment' | 'validateAuthenticationResults'
>

/** What the three operations of payer authentication have in common. None of them makes a transaction. */
export const toAuthenticationOperation = <Id extends Authenticates>(id: Id, service: Service) => ({
  service,
  stages: ['route', 'authenticate', 'parse', 'scenario', 'validate', 'acquirer'] as const,
  decidedBy: 'acquirer' as const,
  resolve: resolveCard,
  read(body: Body, context: OperationContext, resolved?: Resolved): PaymentReading {
    const reading = readPayment(body, context, resolved)
    return { ...reading, fields: { ...reading.fields, operation: id, method: undefined } }
  },
  provoke: () => undefined,
  printRefusal: toPrintRefusal(id) as NonNullable<Operation<Id>['printRefusal']>,
})

/** A number that is no test card, or no number, is not authenticated. */
export function refuseCard(
  reading: PaymentReading,
  listed: WorldCard | undefined,
  context: OperationContext,
): Decided<never> | undefined {
  const attempt: PaymentAttempt = toAttempt(reading, { listed, earlier: undefined }, context)
  const { outcome, note } = decideSafety(attempt, context.world.refusals) ?? {}
  if (outcome?.http === 400) return { ok: false, refusal: toRefusal(outcome, { note }) }
  return listed === undefined && !isIssuableNumber(reading.payment.card.number) ? noNumber : undefined
}

const noNumber: Decided<never> = {
  ok: false,
  refusal: toRefusal(outcomeNamed('invalid-data') as RefusedOutcome, {
    field: 'paymentInformation.card.number',
    note: {
      rule: 'authentication-of-no-card',
      field: 'paymentInformation.card.number',
      text: {
        en: 'the card number has not 12 to 19 digits, not a length of its brand, or not the right check digit',
        ja: 'カード番号の桁数またはチェックディジットが正しくありません',
      },
      evidence: assumed('INVALID_DATA is among the reasons of the guide; when it is given is not published'),
    },
  }),
}

/** Messages of a 400. Source: API description of 2026. */
const problems = {
  payerAuthSetup: 'Encountered a Payer Authentication problem. Payer could not be setup.',
  checkPayerAuthEnrollment: authenticationProblem,
  validateAuthenticationResults: authenticationProblem,
} as const satisfies Record<Authenticates, string>

/** Prints refusals in the words of payer authentication: a message of its own, and one name for all time-outs. */
const toPrintRefusal =
  (id: Authenticates) =>
  (reply: RefusalReply, _: unknown, now: number, ids: Ids): Answer | undefined => {
    // An outcome on demand has the message of its row.
    if (reply.kind === 'invalid-request')
      return toRefused({ ...reply, message: reply.message ?? problems[id] }, ids, now)
    if (reply.kind !== 'accident' || reply.http !== 502 || reply.reason === 'SYSTEM_ERROR') return undefined
    const { status, body } = toFailed(reply, ids, now)
    return { status, body: { ...body, reason: 'SYSTEM_TIMEOUT' } } as Answer<Authenticates>
  }
