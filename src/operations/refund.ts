import { createFollowOn, type FollowOnFacts, type FollowOnRow, toPrinted } from './follow-on/follow-on.ts'
import { toLinks } from './follow-on/links.ts'
import type { OperationContext } from './operation.ts'
import { printCredit } from './print-credit.ts'

const refund = {
  service: 'refund',
  kind: 'refund',
  state: 'PENDING',
  targets: ['sale', 'capture'],
  amountAt: 'orderInformation.amountDetails',
  amountField: 'totalAmount',
  wantsCurrency: true,
  // The wire repeats the id of the refunded transaction. Source: published traffic of 2025.
  extend: ({ target }) => ({ reconciliationId: target.id }),
  form: (facts: FollowOnFacts, { merchant }: OperationContext) =>
    facts.transaction.state === 'DECLINED' || merchant.services.creditAuthorization
      ? printCredit(facts, merchant)
      : toPlainForm(facts),
} as const satisfies Omit<FollowOnRow<'refundPayment'>, 'id'>

/** Source: published traffic of 2025, of production and of the sandbox. */
const toPlainForm = ({ transaction, reference, currency }: FollowOnFacts) => ({
  _links: toLinks({ void: 'voidRefund', self: 'readRefund' }, transaction.id),
  clientReferenceInformation: { code: reference },
  id: transaction.id,
  orderInformation: { amountDetails: { currency } },
  reconciliationId: transaction.reconciliationId,
  refundAmountDetails: { currency, refundAmount: toPrinted(transaction) },
  status: 'PENDING' as const,
  submitTimeUtc: transaction.submitTimeUtc,
})

/** Refunds a sale or a capture (返金): `POST /pts/v2/payments/{id}/refunds`. */
export const refundPayment = createFollowOn({ ...refund, id: 'refundPayment' })

/** The same by the path of captures: `POST /pts/v2/captures/{id}/refunds`. */
export const refundCapture = createFollowOn({ ...refund, id: 'refundCapture' })
