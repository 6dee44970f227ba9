import type { RefusalName } from '../../src/world/world.ts'
import type { SamplePayment } from './sample-payment.ts'

/** A payment that the seed world refuses for one reason. */
export interface RefusedPayment {
  /** Merchant of the seed world. Default: its first. */
  readonly merchant?: string
  /** How often to send the payment until it is refused. Default: once. */
  readonly times?: number
  readonly payment: SamplePayment
}

/** A payment for each row of the refusal table, in the seed world. */
export const refusedPayments: Readonly<Record<RefusalName, RefusedPayment>> = {
  'card-not-listed': { payment: { method: 'single', card: '4242424242424242' } },
  'duplicate-request': { merchant: 'smcc_no_duplicates', times: 2, payment: { method: 'single' } },
  'acquirer-without-jpo': { merchant: 'other_acquirer', payment: { method: 'installment' } },
  'currency-not-jpy': { payment: { method: 'revolving', amount: '100.00', currency: 'USD' } },
  'bad-card-number': { payment: { method: 'single', card: '4111111111111112' } },
  'card-type-contradicts-number': { payment: { method: 'single', cardType: '002' } },
  'card-not-visa': { payment: { method: 'bonus', card: '5555555555554444' } },
  'option-not-contracted': { merchant: 'smcc_single_strict', payment: { method: 'installment' } },
  'count-not-contracted': { merchant: 'smcc_limited_strict', payment: { method: 'installment', installments: '24' } },
  // This merchant's seasons never pay in December.
  'bonus-season-not-contracted': { merchant: 'smcc_limited_strict', payment: { method: 'bonus', bonusMonth: '12' } },
  'card-expired': { payment: { method: 'single', expires: '01/2020' } },
  'single-with-foreign-visa': { payment: { method: 'single', card: '4622943127013705' } },
  'revolving-not-contracted': { payment: { method: 'revolving', card: '4000056655665556' } },
  'installment-count-not-offered': {
    payment: { method: 'installment', installments: '7', card: '4622943127013747' },
  },
  // This issuer never pays a bonus in December.
  'bonus-month-closed': { payment: { method: 'bonus', bonusMonth: '12', card: '4622943127013747' } },
  'bonus-amount-over-total': { payment: { method: 'bonus', amount: '12000', bonusAmount: '20000' } },
  'issuer-without-jpo': { payment: { method: 'bonus', card: '4622943127013713' } },
}
