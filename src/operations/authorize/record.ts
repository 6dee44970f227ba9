import type { TransactionOutcome } from '../../acquirer/outcome.ts'
import type { Ids } from '../../base/ids.ts'
import { toSubmitTime } from '../../base/japan-time.ts'
import { toEchoedAmount, toHalf } from '../../base/money.ts'
import { redactCardNumber } from '../../card-data/redact.ts'
import type { JpoPlan } from '../../jpo/plan.ts'
import type { PaymentRecord } from '../../ledger/ledger.ts'
import { type Approval, approvalCodes } from '../../reply/answer.ts'
import type { Advice } from '../../verdict/finding.ts'
import type { Acquirer, Issuer, Merchant } from '../../world/world.ts'
import type { Payment } from './payment.ts'

/** Everything that a reply about a payment says, with the ids made for it. */
export function toFacts(
  payment: Payment,
  acquirer: Acquirer,
  outcome: TransactionOutcome,
  ids: Ids,
  now: number,
): Approval {
  const id = ids.transactionId(now)
  const amount = toEchoedAmount(payment.totalAmount, payment.currency)
  return {
    id,
    now,
    reference: payment.reference,
    reconciliationId: acquirer.approval === 'smcc' ? ids.japaneseReconciliationId(now) : id,
    currency: payment.currency,
    cardType: payment.card.type ?? payment.card.brand?.type,
    isSale: payment.isSale,
    authorizedAmount: outcome.approval?.half === true ? toHalf(amount) : amount,
    salesSlipNumber: payment.salesSlipNumber ?? ids.salesSlipNumber(),
    forwardedAcquirerCode: acquirer.forwardedAcquirerCode,
    traceNumber: ids.traceNumber(),
  }
}

/** What stays of a payment: no card number, no security code, no track data. */
export function toRecord(
  payment: Payment,
  facts: Approval,
  context: {
    readonly outcome: TransactionOutcome
    readonly advice: readonly Advice[]
    readonly merchant: Merchant
    readonly issuer: Issuer
    readonly plan: JpoPlan | undefined
    readonly fingerprint: string
    /** Redacted. */
    readonly reference: string
    readonly referenceKey: string | undefined
    readonly journal: string
  },
): PaymentRecord {
  const { outcome, advice, merchant, issuer, plan, fingerprint, reference, referenceKey, journal } = context
  const { approval, status = 'DECLINED', reason } = outcome
  const unsettled = approval && advice.find(({ rule }) => rule === 'option-not-contracted')
  return {
    id: facts.id,
    submitTimeUtc: toSubmitTime(facts.now),
    merchantId: merchant.merchantId,
    acquirer: merchant.acquirer.id,
    kind: payment.isSale ? 'sale' : 'authorization',
    status,
    ...(reason !== undefined && { reason }),
    amount: {
      requested: payment.totalAmount,
      ...(approval !== undefined && { authorized: facts.authorizedAmount }),
      currency: payment.currency,
    },
    reference,
    ...(referenceKey !== undefined && { referenceKey }),
    reconciliationId: facts.reconciliationId,
    ...(approval !== undefined && {
      approvalCode: approval.approvalCode ?? approvalCodes[merchant.acquirer.approval],
      ...(merchant.acquirer.approval === 'smcc' && { salesSlipNumber: facts.salesSlipNumber }),
    }),
    card: {
      number: redactCardNumber(payment.card.number),
      fingerprint,
      type: facts.cardType,
      issuer: issuer.id,
    },
    ...(plan !== undefined && { jpo: plan }),
    ...(unsettled !== undefined && { settlementWouldFail: unsettled.text.en }),
    journal,
  }
}
