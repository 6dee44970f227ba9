import type { Decision } from './acquirer/decide.ts'
import type { Ids } from './ids.ts'
import { toSubmitTime } from './japan-time.ts'
import type { JpoPlan } from './jpo/plan.ts'
import type { PaymentRecord } from './ledger/ledger.ts'
import { toEchoedAmount } from './money.ts'
import type { Payment } from './payment.ts'
import { redactCardNumber, redactText } from './redact.ts'
import { type Approval, approvalCodes } from './reply.ts'
import type { Acquirer, Issuer, Merchant } from './world/world.ts'

/** Everything that a reply about a payment says, with the ids made for it. */
export function toFacts(payment: Payment, acquirer: Acquirer, ids: Ids, now: number): Approval {
  const id = ids.transactionId(now)
  return {
    id,
    now,
    reference: payment.reference,
    reconciliationId: acquirer.approval === 'smcc' ? ids.japaneseReconciliationId(now) : id,
    currency: payment.currency,
    cardType: payment.card.type ?? payment.card.brand?.type,
    isSale: payment.isSale,
    authorizedAmount: toEchoedAmount(payment.totalAmount, payment.currency),
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
    readonly decision: Exclude<Decision, { kind: 'refused' }>
    readonly merchant: Merchant
    readonly issuer: Issuer
    readonly plan: JpoPlan | undefined
    readonly fingerprint: string
    readonly journal: string
  },
): PaymentRecord {
  const { decision, merchant, issuer, plan, fingerprint, journal } = context
  const isApproved = decision.kind === 'approved'
  const unsettled = isApproved ? decision.advice.find(({ rule }) => rule === 'option-not-contracted') : undefined
  return {
    id: facts.id,
    submitTimeUtc: toSubmitTime(facts.now),
    merchantId: merchant.merchantId,
    acquirer: merchant.acquirer.id,
    kind: payment.isSale ? 'sale' : 'authorization',
    status: isApproved ? 'AUTHORIZED' : 'DECLINED',
    ...(!isApproved && { reason: decision.outcome.reason }),
    amount: {
      requested: payment.totalAmount,
      ...(isApproved && { authorized: facts.authorizedAmount }),
      currency: payment.currency,
    },
    reference: redactText(payment.reference),
    reconciliationId: facts.reconciliationId,
    ...(isApproved && {
      approvalCode: approvalCodes[merchant.acquirer.approval],
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
