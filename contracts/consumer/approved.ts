import { bonus, combination, installment, revolving, single } from '../../src/client/index.ts'
import { given } from './given.ts'
import type { Made, PaymentInteraction } from './interaction.ts'
import { amount, word } from './matchers.ts'
import { approval, makes, saleApproval } from './replies.ts'
import { toShopPayment, toWire } from './shop.ts'

const approved: Made = { outcome: 'approved', status: 'AUTHORIZED', ...makes.authorized, ...makes.authorization }

const answer = { status: 201, body: approval }

/** The five options, and what else a shop may ask for. */
export const approvedPayments: readonly PaymentInteraction[] = [
  {
    name: 'a single payment',
    does: { pay: toShopPayment(single()) },
    sends: toWire({ paymentMethod: '10' }),
    answer,
    makes: approved,
  },
  {
    name: 'a bonus payment',
    does: { pay: toShopPayment(bonus({ bonuses: [{ month: 7 }] })) },
    sends: toWire({ paymentMethod: '21', bonuses: [{ month: '07' }] }),
    answer,
    makes: approved,
  },
  {
    name: 'a payment in installments',
    does: { pay: toShopPayment(installment({ installments: 12, firstBillingMonth: 4 })) },
    sends: toWire({ paymentMethod: '61', installments: '12', firstBillingMonth: '04' }),
    answer,
    makes: approved,
  },
  {
    name: 'a payment in installments with a bonus',
    does: { pay: toShopPayment(combination({ installments: 6, bonuses: [{ month: 12, amount: '5000' }] })) },
    sends: toWire({ paymentMethod: '31', installments: '6', bonuses: [{ month: '12', amount: '5000' }] }),
    answer,
    makes: approved,
  },
  {
    name: 'a revolving payment',
    does: { pay: toShopPayment(revolving({ installments: 12 })) },
    sends: toWire({ paymentMethod: '80', installments: '12' }),
    answer,
    makes: approved,
  },
  {
    name: 'a payment without an option',
    does: { pay: toShopPayment(undefined) },
    sends: toWire(undefined),
    answer,
    makes: approved,
  },
  {
    name: 'a sale',
    does: { pay: toShopPayment(installment({ installments: 12 }), { capture: true }) },
    sends: toWire({ paymentMethod: '61', installments: '12' }, { capture: true }),
    answer: { status: 201, body: saleApproval },
    makes: { ...approved, ...makes.sold },
  },
  {
    name: 'a payment without a reference',
    does: { pay: toShopPayment(single(), { reference: null }) },
    sends: toWire({ paymentMethod: '10' }, { reference: null }),
    answer: { status: 201, body: { ...approval, clientReferenceInformation: { code: word('made-up-1') } } },
    makes: { ...approved, reference: 'made-up-1' },
  },
  {
    name: 'a payment with an HTTP signature',
    scheme: 'http-signature',
    does: { pay: toShopPayment(single()) },
    sends: toWire({ paymentMethod: '10' }),
    answer,
    makes: approved,
  },
  {
    name: 'a payment that is approved in part',
    states: [given('the next payment has an outcome', { outcome: 'partially-approved' })],
    does: { pay: toShopPayment(single()) },
    sends: toWire({ paymentMethod: '10' }),
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
