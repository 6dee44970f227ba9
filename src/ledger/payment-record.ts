import { isEffective } from './balance.ts'
import type { Family, Transaction } from './transaction.ts'

/** A payment for the admin API and tests: the state of its family of transactions. */
export interface PaymentRecord extends Omit<Transaction, 'rootId' | 'parentId' | 'transactionId' | 'state'> {
  readonly status: Transaction['state']
}

/** Folds a family into the state of its payment. */
export const toPaymentRecord = ([root, ...later]: Family): PaymentRecord => later.reduce(applyLater, toOpening(root))

/** A payment without later transactions. */
function toOpening({ rootId: _, transactionId: __, ...root }: Transaction): PaymentRecord {
  const { id, submitTimeUtc, merchantId, acquirer, kind, state, ...rest } = root
  return { id, submitTimeUtc, merchantId, acquirer, kind, status: state, ...rest }
}

/** The newest transaction with an effect sets the payment's status: a refused capture leaves it as it was. */
const applyLater = (payment: PaymentRecord, later: Transaction): PaymentRecord =>
  isEffective(later) ? { ...payment, status: later.state } : payment
