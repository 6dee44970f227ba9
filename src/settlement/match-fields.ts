import type { BatchedKind } from '../ledger/balance.ts'
import type { Transaction } from '../ledger/transaction.ts'
import type { MatchFields } from '../on-demand/match.ts'
import type { OperationId } from '../openapi/index.ts'

/** Operation that makes a transaction of a batch. A refund has one, whether of a payment or of a capture. */
const operationsByKind: Readonly<Record<BatchedKind, OperationId>> = {
  sale: 'createPayment',
  capture: 'capturePayment',
  refund: 'refundPayment',
  credit: 'createCredit',
}

/** Operations that an armed verdict can match. */
export const batchedOperations: readonly OperationId[] = Object.values(operationsByKind)

/** Fields of a transaction in a batch, for matching an armed verdict. */
export const toMatchFields = (
  { merchantId, kind, amount, card, reference }: Transaction,
  root: Transaction,
): MatchFields => ({
  merchant: merchantId,
  operation: operationsByKind[kind as BatchedKind],
  method: root.jpo?.method ?? 'ordinary',
  amount: amount.requested,
  card: card.number,
  reference,
})
