import { toEchoedAmount } from '../base/money.ts'
import { isEffective } from '../ledger/balance.ts'
import { createFollowOn, type FollowOnFacts, type FollowOnRow, toPrinted } from './follow-on/follow-on.ts'
import { toLinks } from './follow-on/links.ts'

const voiding = {
  service: 'void',
  kind: 'void',
  state: 'VOIDED',
  isWhole: true,
  amountAt: 'orderInformation.amountDetails',
  form: toForm,
} as const satisfies Omit<FollowOnRow<'voidPayment'>, 'id' | 'targets'>

/** Source: guide, void of a capture. `voidAmountDetails.currency` is in lower case there, in capitals on another page. */
function toForm({ transaction, target, reference, currency }: FollowOnFacts) {
  return {
    _links: toLinks({ self: 'readVoid' }, transaction.id),
    clientReferenceInformation: { code: reference },
    id: transaction.id,
    orderInformation: { amountDetails: { currency } },
    status: 'VOIDED' as const,
    submitTimeUtc: transaction.submitTimeUtc,
    voidAmountDetails: {
      currency: currency.toLowerCase(),
      voidAmount: toPrinted(transaction),
      // A time-out void of a transaction that failed. Source: guide.
      ...(!isEffective(target) && {
        originalTransactionAmount: toEchoedAmount(target.amount.requested, target.amount.currency),
      }),
    },
  }
}

/** Voids until the batch has gone out (売上取消), an operation for each path. */
export const voids = {
  voidPayment: createFollowOn({ ...voiding, id: 'voidPayment', targets: ['sale'] }),
  voidCapture: createFollowOn({ ...voiding, id: 'voidCapture', targets: ['capture'] }),
  voidRefund: createFollowOn({ ...voiding, id: 'voidRefund', targets: ['refund'] }),
  voidCredit: createFollowOn({ ...voiding, id: 'voidCredit', targets: ['credit'] }),
  mitVoid: createFollowOn({
    ...voiding,
    id: 'mitVoid',
    targets: ['sale', 'capture', 'refund', 'credit'],
    isTimeOut: true,
  }),
} as const
