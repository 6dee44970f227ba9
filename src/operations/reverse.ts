import { toEchoedAmount } from '../base/money.ts'
import { isEffective } from '../ledger/balance.ts'
import { createFollowOn, type FollowOnFacts, type FollowOnRow, toPrinted } from './follow-on/follow-on.ts'
import { toLinks } from './follow-on/links.ts'

const reversal = {
  service: 'reversal',
  kind: 'reversal',
  state: 'REVERSED',
  targets: ['authorization'],
  amountAt: 'reversalInformation.amountDetails',
  amountField: 'totalAmount',
  form: ({ transaction, target, reference, currency }: FollowOnFacts) => ({
    _links: toLinks({ self: 'readReversal' }, transaction.id),
    clientReferenceInformation: { code: reference },
    id: transaction.id,
    orderInformation: { amountDetails: { currency } },
    processorInformation: { responseCode: '200' },
    reconciliationId: transaction.reconciliationId,
    reversalAmountDetails: {
      reversedAmount: toPrinted(transaction),
      // A time-out reversal of a payment that failed. Source: guide.
      ...(!isEffective(target) && {
        originalTransactionAmount: toEchoedAmount(target.amount.requested, target.amount.currency),
      }),
      currency,
    },
    status: 'REVERSED' as const,
    submitTimeUtc: transaction.submitTimeUtc,
  }),
} as const satisfies Omit<FollowOnRow<'authReversal'>, 'id'>

/** Reverses an authorization (オーソリ取消): `POST /pts/v2/payments/{id}/reversals`. */
export const reverse = createFollowOn({ ...reversal, id: 'authReversal' })

/** Reverses an authorization whose reply was lost: `POST /pts/v2/reversals`. */
export const timeOutReverse = createFollowOn({ ...reversal, id: 'mitReversal', isTimeOut: true })
