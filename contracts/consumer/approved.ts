import { bonus, combination, installment, type JpoOption, revolving, single } from '../../src/client/index.ts'
import type { ClientInteraction, Made, Template } from './interaction.ts'
import { amount, inState, word } from './matchers.ts'
import { approval, makes, saleApproval } from './replies.ts'
import { type Order, toShopPayment, toWire } from './shop.ts'

const approved: Made = { outcome: 'approved', status: 'AUTHORIZED', ...makes.authorized, ...makes.authorization }

/** A payment that is approved. */
const pays = (
  name: string,
  option: JpoOption | undefined,
  wire: Readonly<Record<string, Template>> | undefined,
  order: Order = {},
) => ({
  name,
  does: ['createPayment', toShopPayment(option, order)] as const,
  sends: toWire(wire, order),
  answer: { status: 201, body: approval },
  makes: approved,
})

const single10 = { paymentMethod: '10' }
const installments12 = { paymentMethod: '61', installments: '12' }

/** The five options, and what else a shop may ask for. */
export const approvedPayments: readonly ClientInteraction[] = [
  pays('a single payment', single(), single10),
  pays('a bonus payment', bonus({ bonuses: [{ month: 7 }] }), { paymentMethod: '21', bonuses: [{ month: '07' }] }),
  pays('a payment in installments', installment({ installments: 12, firstBillingMonth: 4 }), {
    ...installments12,
    firstBillingMonth: '04',
  }),
  pays(
    'a payment in installments with a bonus',
    combination({ installments: 6, bonuses: [{ month: 12, amount: '5000' }] }),
    { paymentMethod: '31', installments: '6', bonuses: [{ month: '12', amount: '5000' }] },
  ),
  pays('a revolving payment', revolving({ installments: 12 }), { paymentMethod: '80', installments: '12' }),
  pays('a payment without an option', undefined, undefined),
  {
    ...pays('a sale', installment({ installments: 12 }), installments12, { capture: true }),
    answer: { status: 201, body: saleApproval },
    makes: { ...approved, ...makes.sold },
  },
  {
    ...pays('a payment without a reference', single(), single10, { reference: null }),
    answer: { status: 201, body: { ...approval, clientReferenceInformation: { code: word('made-up-1') } } },
    makes: { ...approved, reference: 'made-up-1' },
  },
  { ...pays('a payment with an HTTP signature', single(), single10), scheme: 'http-signature' },
  {
    ...pays('a payment that is approved in part', single(), single10),
    states: [inState('the next payment has an outcome', { outcome: 'partially-approved' })],
    answer: {
      status: 201,
      body: {
        ...approval,
        orderInformation: {
          ...approval.orderInformation,
          amountDetails: { authorizedAmount: amount('6000'), currency: 'JPY' },
        },
        status: 'PARTIAL_AUTHORIZED',
      },
    },
    makes: {
      outcome: 'partially-approved',
      status: 'PARTIAL_AUTHORIZED',
      ...makes.authorized,
      ...makes.authorization,
      amount: '6000',
    },
  },
]
