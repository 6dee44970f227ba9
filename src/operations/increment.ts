import { toEchoedAmount } from '../base/money.ts'
import { createFollowOn, type FollowOnFacts } from './follow-on/follow-on.ts'
import { toLinks } from './follow-on/links.ts'

/**
 * Increases a pre-authorization: `PATCH /pts/v2/payments/{id}`. `additionalAmount` is the difference (observed); that
 * `totalAmount` is the difference too is our choice, as is the new id of the reply.
 */
export const increment = createFollowOn({
  id: 'incrementAuth',
  service: 'increment',
  kind: 'increment',
  state: 'AUTHORIZED',
  targets: ['authorization'],
  amountAt: 'orderInformation.amountDetails',
  amountField: 'additionalAmount',
  wantsCurrency: true,
  form: ({ transaction, target, outcome, reference, currency }: FollowOnFacts) => {
    const isDeclined = transaction.state === 'DECLINED' && outcome.reason !== undefined
    return {
      _links: isDeclined
        ? toLinks({ self: 'readPayment' }, target.rootId)
        : toLinks({ authReversal: 'authReversal', self: 'readPayment', capture: 'capturePayment' }, target.rootId),
      clientReferenceInformation: { code: reference },
      ...(isDeclined && { errorInformation: { reason: outcome.reason, message: outcome.message ?? '' } }),
      id: transaction.id,
      orderInformation: {
        amountDetails: {
          ...(!isDeclined && { authorizedAmount: toEchoedAmount(transaction.amount.requested, currency) }),
          currency,
        },
      },
      reconciliationId: transaction.reconciliationId,
      status: isDeclined ? ('DECLINED' as const) : ('AUTHORIZED' as const),
      submitTimeUtc: transaction.submitTimeUtc,
    }
  },
})
