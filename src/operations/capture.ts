import { toText, valueAt } from '../base/json-path.ts'
import { fromMinorUnits } from '../base/money.ts'
import { checkCaptureOptions } from '../jpo/check-capture-options.ts'
import { createFollowOn, toPrinted } from './follow-on/follow-on.ts'
import { toLinks } from './follow-on/links.ts'
import { sentAt } from './follow-on/reading.ts'

const amountAt = 'orderInformation.amountDetails'
const captureOptions = 'processingInformation.captureOptions'

/** Captures an authorization (売上確定): `POST /pts/v2/payments/{id}/captures`. */
export const capture = createFollowOn({
  id: 'capturePayment',
  service: 'capture',
  kind: 'capture',
  state: 'PENDING',
  targets: ['authorization'],
  amountAt,
  amountField: 'totalAmount',
  wantsCurrency: true,
  compare: ({ body }, [root]) =>
    checkCaptureOptions(valueAt(body, 'processingInformation.japanPaymentOptions'), root.jpo),
  extend({ reading: { body }, settings }) {
    const [sequence, total] = ['captureSequenceNumber', 'totalCaptureCount'].map((name) => {
      const sent = sentAt(body, `${captureOptions}.${name}`)
      return sent === undefined ? undefined : Number(sent)
    })
    const isFinal =
      settings.captures === 'single' ||
      toText(valueAt(body, `${captureOptions}.isFinal`)) === 'true' ||
      (sequence !== undefined && sequence === total)
    return {
      capture: { ...(sequence !== undefined && { sequence }), ...(total !== undefined && { total }), isFinal },
    }
  },
  /** The last capture reverses what it leaves of the hold. Source: guide. */
  addTo(transaction, { balance, units, target }, { ids, now }) {
    const rest = balance.available - units
    if (transaction.capture?.isFinal !== true || rest <= 0n) return []
    const { capture: _, transactionId: __, ...common } = transaction
    return [
      {
        ...common,
        id: ids.transactionId(now),
        parentId: target.id,
        kind: 'reversal',
        state: 'REVERSED',
        amount: { requested: fromMinorUnits(rest, target.amount.currency), currency: transaction.amount.currency },
        automatic: true,
      },
    ]
  },
  form: ({ transaction, reference, currency }) => ({
    _links: toLinks({ void: 'voidCapture', self: 'readCapture' }, transaction.id),
    clientReferenceInformation: { code: reference },
    id: transaction.id,
    orderInformation: { amountDetails: { totalAmount: toPrinted(transaction), currency } },
    reconciliationId: transaction.reconciliationId,
    status: 'PENDING',
    submitTimeUtc: transaction.submitTimeUtc,
  }),
})
