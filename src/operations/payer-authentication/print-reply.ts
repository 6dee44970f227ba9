import type { TransactionOutcome } from '../../acquirer/outcome.ts'
import { authenticationProblem } from '../../acquirer/outcomes.ts'
import { toSubmitTime } from '../../base/japan-time.ts'
import type { ReplyBody } from '../../openapi/index.ts'
import type { Authentication } from '../../payer-authentication/authentications.ts'
import type { Answer } from '../../reply/answer.ts'
import type { PaymentReading } from '../authorize/read-payment.ts'
import type { OperationContext } from '../operation.ts'
import type { KeptAuthentication } from './keep-authentication.ts'

type Authenticated = ReplyBody<'checkPayerAuthEnrollment', 201>

/** `clientReferenceInformation` of a reply. Without a reference: the time in epoch ms, as for payments. */
export const toReplyReference = ({ payment }: PaymentReading, now: number): { readonly code: string } => ({
  code: payment.code ?? String(now),
})

/** Prints an enrolment or a result. `outcome` ends the payment; without it the cardholder was authenticated. */
export function printAuthenticated(
  reading: PaymentReading,
  outcome: TransactionOutcome | undefined,
  kept: KeptAuthentication | undefined,
  { ids, now, merchant }: OperationContext,
): Answer<'checkPayerAuthEnrollment'> {
  const common = { id: ids.transactionId(now), submitTimeUtc: toSubmitTime(now) }
  const status = toStatus(outcome)
  if (status === 'AUTHENTICATION_FAILED' && merchant.services.failedAuthentication === '400') {
    const reason = 'CONSUMER_AUTHENTICATION_FAILED'
    return { status: 400, body: { ...common, status: 'INVALID_REQUEST', reason, message: authenticationProblem } }
  }
  const body: Authenticated = {
    clientReferenceInformation: toReplyReference(reading, now),
    ...(kept !== undefined && { consumerAuthenticationInformation: kept.printed }),
    ...(outcome?.reason !== undefined && {
      errorInformation: { reason: outcome.reason, message: outcome.message ?? '' },
    }),
    id: common.id,
    ...(kept !== undefined && { paymentInformation: { card: toCard(kept.authentication) } }),
    status,
    submitTimeUtc: common.submitTimeUtc,
  }
  return { status: 201, body }
}

function toStatus(outcome: TransactionOutcome | undefined): Authenticated['status'] {
  if (outcome === undefined) return 'AUTHENTICATION_SUCCESSFUL'
  return outcome.status === 'PENDING_AUTHENTICATION' ? 'PENDING_AUTHENTICATION' : 'AUTHENTICATION_FAILED'
}

/** Source: published traffic. */
const toCard = ({ card: { shown, type } }: Authentication) => ({
  bin: shown.slice(0, 6),
  ...(type !== undefined && { type: typeNames[type] ?? type }),
})

/** The vendor writes `VISA`; the other names are assumed. */
const typeNames: Readonly<Record<string, string>> = {
  '001': 'VISA',
  '002': 'MASTERCARD',
  '003': 'AMERICAN EXPRESS',
  '004': 'DISCOVER',
  '005': 'DINERS CLUB',
  '007': 'JCB',
}
