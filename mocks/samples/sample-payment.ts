import { brandOf } from '../../src/card-data/card-number.ts'
import { jpoMethods, methodOfCode } from '../../src/jpo/methods.ts'
import type { JapanPaymentOptions, PaymentRequest } from '../../src/openapi/index.ts'
import type { JpoMethod } from '../../src/world/world.ts'
import { sampleBillTo, sampleShop } from './sample-shopper.ts'

/** Properties of a sample payment; those left out have defaults. */
export interface SamplePayment {
  readonly method: JpoMethod
  /** In units of the currency, such as `12000`. */
  readonly amount?: string
  readonly currency?: string
  readonly card?: string
  readonly cardType?: string
  /** MM/YYYY. */
  readonly expires?: string
  readonly reference?: string
  readonly sale?: boolean
  /** One of the method's codes. Default: the first. */
  readonly code?: string
  readonly installments?: string
  readonly firstBillingMonth?: string
  readonly bonusMonth?: string
  readonly bonusAmount?: string
}

/** A published test card of CyberSource; in the seed world a Visa issued in Japan. */
export const sampleCard = '4111111111111111'

/**
 * A complete request for a payment method, with an invented shop and cardholder.
 *
 * @example toSamplePayment({ method: 'installment', amount: '12000', installments: '12' })
 */
export function toSamplePayment(sample: SamplePayment): PaymentRequest {
  const card = sample.card ?? sampleCard
  const type = sample.cardType ?? brandOf(card)?.type ?? '001'
  const [expirationMonth = '', expirationYear = ''] = (sample.expires ?? '12/2031').split('/')
  return {
    clientReferenceInformation: { code: sample.reference ?? `sample-${sample.method}` },
    processingInformation: {
      ...(sample.sale === true && { capture: true }),
      japanPaymentOptions: toOptions(sample),
    },
    paymentInformation: { card: { number: card, expirationMonth, expirationYear, type } },
    orderInformation: {
      amountDetails: { totalAmount: sample.amount ?? '12000', currency: sample.currency ?? 'JPY' },
      billTo: sampleBillTo,
    },
  }
}

function toOptions(sample: SamplePayment): JapanPaymentOptions {
  const row = jpoMethods.find(({ name }) => name === sample.method)
  const needsInstallments = row?.fields.installments === 'required'
  const installments = sample.installments ?? (needsInstallments ? '12' : undefined)
  return {
    paymentMethod: sample.code ?? row?.codes[0] ?? '10',
    ...sampleShop,
    ...(installments !== undefined && { installments }),
    ...(sample.firstBillingMonth !== undefined && { firstBillingMonth: sample.firstBillingMonth }),
    ...toBonuses(sample),
  }
}

/** A combination gets one bonus by default. */
function toBonuses({ method, code, bonusMonth, bonusAmount }: SamplePayment): JapanPaymentOptions {
  const isCombination = method === 'combination' || methodOfCode(code ?? '')?.name === 'combination'
  if (bonusMonth === undefined && bonusAmount === undefined && !isCombination) return {}
  return { bonuses: [{ month: bonusMonth ?? '12', ...(bonusAmount !== undefined && { amount: bonusAmount }) }] }
}
