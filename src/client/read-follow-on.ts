import { compact } from './compact.ts'
import type { Captured, Credited, Incremented, Refunded, Reversed, Voided } from './follow-on-result.ts'
import type { SuccessReader } from './read-reply.ts'
import { amountShape, currencyShape, readDecline, toIdentity } from './read-transaction.ts'
import type { Bare, Declined } from './result.ts'
import { textAt, type WireReply, wordAt } from './wire-reply.ts'

type Success = Captured | Reversed | Refunded | Credited | Voided | Incremented

/** How the 201 of a service reads. */
interface Row<Of extends Success> {
  readonly outcome: Of['outcome']
  readonly statuses: readonly Of['status'][]
  /** Places of the amount, with the currency beside it: the first that is there counts. */
  readonly amounts: readonly (readonly [object: string, amount: string])[]
  readonly isAmountOptional?: true
  readonly further?: (body: unknown) => object
}

const order = 'orderInformation.amountDetails'
const credit = 'creditAmountDetails'

const originalAt = (path: string) => (body: unknown) => ({
  originalAmount: wordAt(body, `${path}.originalTransactionAmount`, amountShape),
  responseCode: wordAt(body, 'processorInformation.responseCode'),
})

function toReader<Of extends Success>(row: Row<Of>): SuccessReader<Of | Bare<Declined>> {
  return {
    http: 201,
    read(reply) {
      const { body } = reply
      const status = textAt(body, 'status')
      const isDeclined = status === 'DECLINED'
      if (!isDeclined && !row.statuses.some((known) => known === status)) return 'status'
      const id = wordAt(body, 'id')
      if (id === undefined) return 'no id'
      if (isDeclined) return readDecline(reply, id)
      const money = toMoney(row.amounts, reply)
      if (money === undefined && row.isAmountOptional !== true) return 'no amount'
      const { outcome, further } = row
      return { outcome, status, ...toIdentity(reply, id), ...money, ...compact(further?.(body) ?? {}) } as unknown as Of
    },
  }
}

function toMoney(places: Row<Success>['amounts'], { body }: WireReply) {
  for (const [path, name] of places) {
    const amount = wordAt(body, `${path}.${name}`, amountShape)
    const currency = wordAt(body, `${path}.currency`, currencyShape)
    if (amount !== undefined && currency !== undefined) return { amount, currency }
  }
  return undefined
}

/**
 * Readers of the services. Sources: guide and published traffic; statuses of the API description. `FAILED` of a void
 * is listed there without a meaning, so it is off the contract here.
 */
export const followOnReaders = {
  capture: toReader<Captured>({
    outcome: 'captured',
    statuses: ['PENDING', 'TRANSMITTED'],
    amounts: [[order, 'totalAmount']],
  }),
  reversal: toReader<Reversed>({
    outcome: 'reversed',
    statuses: ['REVERSED'],
    amounts: [['reversalAmountDetails', 'reversedAmount']],
    further: originalAt('reversalAmountDetails'),
  }),
  refund: toReader<Refunded>({
    outcome: 'refunded',
    statuses: ['PENDING'],
    amounts: [
      ['refundAmountDetails', 'refundAmount'],
      // An account with credit authorization, as the guide prints it.
      [credit, 'creditAmount'],
    ],
  }),
  credit: toReader<Credited>({
    outcome: 'credited',
    statuses: ['PENDING', 'AUTHORIZED', 'COMPLETED'],
    amounts: [[credit, 'creditAmount']],
  }),
  void: toReader<Voided>({
    outcome: 'voided',
    statuses: ['VOIDED', 'CANCELLED'],
    amounts: [['voidAmountDetails', 'voidAmount']],
    isAmountOptional: true,
    further: originalAt('voidAmountDetails'),
  }),
  increment: toReader<Incremented>({
    outcome: 'incremented',
    statuses: ['AUTHORIZED'],
    amounts: [[order, 'authorizedAmount']],
  }),
} as const
