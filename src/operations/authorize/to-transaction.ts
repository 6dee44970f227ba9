import type { TransactionOutcome } from '../../acquirer/outcome.ts'
import { toSubmitTime } from '../../base/japan-time.ts'
import { toEchoedAmount, toHalf } from '../../base/money.ts'
import { redactCardNumber } from '../../card-data/redact.ts'
import type { Transaction, TransactionDetails } from '../../ledger/transaction.ts'
import type { RefusalNote } from '../../verdict/stage.ts'
import type { Issuer } from '../../world/world.ts'
import { toTransactionIdKey } from '../follow-on/find-target.ts'
import type { OperationContext } from '../operation.ts'
import { type Approval, approvalCodes } from './print-transaction.ts'
import type { PaymentFields, PaymentReading } from './read-payment.ts'

/** Facts of a payment for its reply, with new ids. */
export function toFacts(
  payment: PaymentFields,
  outcome: TransactionOutcome,
  { merchant, ids, now }: OperationContext,
): Approval {
  const { acquirer } = merchant
  const id = ids.transactionId(now)
  // An unknown authentication, validated without an order, has none.
  const amount = payment.currency === '' ? '0' : toEchoedAmount(payment.totalAmount, payment.currency)
  return {
    id,
    now,
    reference: toReference(payment, now),
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

/** The echoed reference. Default: the time in epoch ms (observed). */
const toReference = ({ code }: PaymentFields, now: number): string => code ?? String(now)

/** The transaction of a payment, without card number, security code and track data. */
export function toTransaction(
  { payment, plan, details: sent, resolved }: PaymentReading,
  facts: Approval,
  {
    outcome,
    gap,
    issuer,
    usesUp = [],
  }: {
    readonly outcome: TransactionOutcome
    readonly gap?: RefusalNote | undefined
    readonly issuer: Issuer
    /** Lookup keys of what an approval uses up, besides the token. */
    readonly usesUp?: readonly string[] | undefined
  },
  context: OperationContext,
): Transaction {
  const { merchant, fingerprint, redact, journal } = context
  const { approval, status = 'DECLINED', reason } = outcome
  const reference = redact(facts.reference)
  // Undefined and not left out: objects of one shape are made and printed faster.
  return {
    id: facts.id,
    rootId: facts.id,
    transactionId: payment.transactionId === undefined ? undefined : toTransactionIdKey(payment.transactionId, context),
    usesUp: approval && toUses(resolved, usesUp),
    submitTimeUtc: toSubmitTime(facts.now),
    merchantId: merchant.merchantId,
    acquirer: merchant.acquirer.id,
    kind: payment.isSale ? 'sale' : 'authorization',
    state: status,
    reason,
    amount: {
      requested: payment.totalAmount,
      authorized: approval && facts.authorizedAmount,
      currency: payment.currency,
    },
    reference,
    referenceKey: reference === facts.reference ? undefined : fingerprint(facts.reference),
    reconciliationId: facts.reconciliationId,
    approvalCode: approval && (approval.approvalCode ?? approvalCodes[merchant.acquirer.approval]),
    salesSlipNumber: approval && merchant.acquirer.approval === 'smcc' ? facts.salesSlipNumber : undefined,
    card: {
      number: redactCardNumber(payment.card.number),
      fingerprint: fingerprint(payment.card.number),
      type: facts.cardType,
      issuer: issuer.id,
    },
    details: toDetails(sent, payment, redact),
    jpo: plan,
    settlementWouldFail: approval && gap && { rule: gap.rule, ...gap.text },
    journal,
  }
}

/** Lookup keys of what an approval uses up. */
function toUses(resolved: PaymentReading['resolved'], others: readonly string[]): readonly string[] | undefined {
  if (resolved?.once === undefined && others.length === 0) return undefined
  return [...(resolved?.once === undefined ? [] : [resolved.once.key]), ...others]
}

const billToFields = [
  'firstName',
  'lastName',
  'address1',
  'address2',
  'locality',
  'administrativeArea',
  'postalCode',
  'country',
  'email',
  'phoneNumber',
] as const
/** Fields of `japanPaymentOptions` that Transaction Search shows and the plan lacks. */
const optionFields = [
  'terminalId',
  'businessName',
  'businessNameKatakana',
  'businessNameAlphaNumeric',
  'preapprovalType',
] as const

/** Parts of a request for Transaction Search, redacted. */
function toDetails(
  { billTo, jpo, ...texts }: PaymentReading['details'],
  { card }: PaymentFields,
  redact: OperationContext['redact'],
): TransactionDetails {
  const details: Record<string, unknown> = {}
  const pick = (from: Readonly<Record<string, unknown>>, names: readonly string[]) => {
    const picked: Record<string, string> = {}
    for (const name of names) {
      const value = from[name]
      if (typeof value === 'string' && value !== '') picked[name] = redact(value)
    }
    return picked
  }
  if (billTo !== undefined) details['billTo'] = pick(billTo, billToFields)
  if (jpo !== undefined) details['jpo'] = pick(jpo, optionFields)
  for (const [name, value] of Object.entries(texts)) if (value !== undefined) details[name] = redact(value)
  if (card.expirationMonth !== undefined) details['expirationMonth'] = card.expirationMonth
  if (card.expirationYear !== undefined) details['expirationYear'] = card.expirationYear
  return details
}
