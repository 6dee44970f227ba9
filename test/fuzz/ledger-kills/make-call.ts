import { toSamplePayment } from '../../../mocks/samples/sample-payment.ts'
import { type Call, type KnownPayment, type Memory, recent } from './calls.ts'
import type { Message } from './send.ts'

export type Random = () => number

export interface MadeCall {
  readonly call: Call
  readonly message: Message
}

type Fields = Pick<Call, 'kind' | 'path' | 'amount'> & Partial<Call>

/** Makes the calls of a run, each with references of its own. */
export function createCalls(run: string, memory: Memory, random: Random) {
  let count = 0
  const whole = (least: number, most: number) => least + Math.floor(random() * (most - least + 1))
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)]

  function make(fields: Fields, body: object, headers = {}): MadeCall {
    const name = `${run}-${++count}`
    const transactionId = fields.transactionId ?? name
    const call: Call = {
      reference: `k-${name}`,
      method: 'POST',
      endedAt: 0,
      fate: { is: 'open' },
      ...fields,
      transactionId,
    }
    const clientReferenceInformation = { code: call.reference, transactionId }
    const { method, path } = call
    return { call, message: { method, path, headers, body: { ...body, clientReferenceInformation } } }
  }

  function pay(): MadeCall {
    const amount = whole(1_000, 90_000)
    const isSale = random() < 0.4
    const isPre = !isSale && random() < 0.4
    const { processingInformation, ...rest } = toSamplePayment({
      method: 'single',
      amount: String(amount),
      sale: isSale,
    })
    const authorizationOptions = isPre ? { authorizationOptions: { authIndicator: '0' } } : {}
    const headers = random() < 0.05 ? { 'x-sandbox-scenario': 'processor-declined' } : {}
    return make(
      {
        kind: isSale ? 'sale' : 'authorization',
        path: '/pts/v2/payments',
        amount,
        ...(isPre && { transactionId: `${run}-${count + 1}-pre` }),
      },
      { ...rest, processingInformation: { ...processingInformation, ...authorizationOptions } },
      headers,
    )
  }

  function follow(payment: KnownPayment): MadeCall {
    const { id, isPre } = payment
    const part = (left: number) => (random() < 0.3 ? left : whole(1, Math.max(1, Math.floor(left / 2))))
    const charge = pick(payment.charges)
    const dice = random()
    if (payment.left > 0 && dice < 0.55) {
      const amount = part(payment.left)
      const money = toMoney(amount)
      const at = `/pts/v2/payments/${id}`
      if (dice < 0.35) {
        const isFinal = random() < 0.2
        return make(
          { kind: 'capture', path: `${at}/captures`, amount, target: id, ...(isFinal && { isFinal }) },
          {
            orderInformation: money,
            ...(isFinal && { processingInformation: { captureOptions: { isFinal: 'true' } } }),
          },
        )
      }
      if (isPre && dice < 0.45)
        return make(
          { kind: 'increment', method: 'PATCH', path: at, amount, target: id },
          { orderInformation: { amountDetails: { additionalAmount: String(amount), currency: 'JPY' } } },
        )
      return make({ kind: 'reversal', path: `${at}/reversals`, amount, target: id }, { reversalInformation: money })
    }
    const refund = pick(payment.refunds)
    if (refund !== undefined && dice > 0.9)
      return make({ kind: 'void', path: `/pts/v2/refunds/${refund}/voids`, amount: 0, target: refund }, {})
    if (charge === undefined || charge.isVoided) return pay()
    const at = `/pts/v2/${charge.path}/${charge.id}`
    if (dice > 0.75) return make({ kind: 'void', path: `${at}/voids`, amount: 0, target: charge.id }, {})
    const amount = part(Math.max(1, charge.left))
    return make(
      { kind: 'refund', path: `${at}/refunds`, amount, target: charge.id },
      { orderInformation: toMoney(amount) },
    )
  }

  return {
    /** A payment, or what follows one. */
    next(): MadeCall {
      const payment = random() < 0.4 ? undefined : pick(memory.payments.slice(-recent))
      return payment === undefined ? pay() : follow(payment)
    },
    /** Takes back a payment whose fate is unknown. */
    takeBack(lost: Call): MadeCall {
      const { transactionId, amount } = lost
      const common = { transactionId, takesBack: lost }
      return lost.kind === 'sale'
        ? make({ ...common, kind: 'void', path: '/pts/v2/voids', amount: 0 }, {})
        : make(
            { ...common, kind: 'reversal', path: '/pts/v2/reversals', amount },
            { reversalInformation: toMoney(amount) },
          )
    },
  }
}

const toMoney = (amount: number) => ({ amountDetails: { totalAmount: String(amount), currency: 'JPY' } })
