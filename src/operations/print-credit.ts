import type { TransactionOutcome } from '../acquirer/outcome.ts'
import { toEchoedAmount } from '../base/money.ts'
import type { Transaction } from '../ledger/transaction.ts'
import type { ReplyBody } from '../openapi/index.ts'
import type { Merchant } from '../world/world.ts'
import { approvalCodes } from './authorize/print-transaction.ts'
import { toLinks } from './follow-on/links.ts'

/** Facts of a credit for its reply. */
export interface CreditFacts {
  readonly transaction: Transaction
  readonly outcome: TransactionOutcome
  readonly reference: string
  /** In the caller's case. */
  readonly currency: string
}

/**
 * Prints a credit, or a refund that the issuer authorized. A decline has only an error and no links: its whole form is
 * not public. Source: guide.
 */
export function printCredit(
  { transaction, outcome, reference, currency }: CreditFacts,
  { acquirer }: Merchant,
): ReplyBody<'refundPayment', 201> & ReplyBody<'createCredit', 201> {
  const { id, kind, submitTimeUtc, state, amount } = transaction
  const { reason, message = '', responseCode } = outcome
  if (state === 'DECLINED' && reason !== undefined)
    return {
      clientReferenceInformation: { code: reference },
      errorInformation: { reason, message },
      id,
      status: 'DECLINED',
      submitTimeUtc,
    }
  const { type } = transaction.card
  return {
    _links:
      kind === 'refund'
        ? toLinks({ void: 'voidRefund', self: 'readRefund' }, id)
        : toLinks({ void: 'voidCredit', self: 'readCredit' }, id),
    clientReferenceInformation: { code: reference },
    creditAmountDetails: {
      currency: currency.toLowerCase(),
      creditAmount: toEchoedAmount(amount.requested, amount.currency),
    },
    id,
    orderInformation: { amountDetails: { currency } },
    ...(kind === 'credit' && type !== undefined && { paymentAccountInformation: { card: { type } } }),
    ...(type !== undefined && { paymentInformation: { tokenizedCard: { type }, card: { type } } }),
    processorInformation: {
      approvalCode: approvalCodes[acquirer.approval],
      networkTransactionId: '016153570198200',
      responseCode: responseCode ?? '00',
    },
    reconciliationId: transaction.reconciliationId,
    status: 'PENDING',
    submitTimeUtc,
  }
}
