import {
  type CardToken,
  customerToken,
  installment,
  instrumentIdentifierToken,
  type Payment,
  paymentInstrumentToken,
} from '../../src/client/index.ts'
import type { ClientInteraction, Made, Template } from './interaction.ts'
import { given, inState, word } from './matchers.ts'
import { approval, examples, makes } from './replies.ts'
import { billTo, reference, shop, toShopPayment, toWire } from './shop.ts'

const approved: Made = { outcome: 'approved', status: 'AUTHORIZED', ...makes.authorized, ...makes.authorization }
const idForm = '^[A-Za-z0-9]{1,40}$'

/** Ids of the examples. */
const ids = {
  customer: examples['customer.id'],
  paymentInstrument: examples['paymentInstrument.id'],
  instrumentIdentifier: examples['instrumentIdentifier.id'],
} as const

const inVault = (kind: keyof typeof ids) => ({ [kind]: { id: given(`${kind}.id`, idForm, ids[kind]) } })

const expiry = { expirationMonth: '12', expirationYear: '2031' } as const

/** A payment in twelve installments by a token: the card and its issuer's contracts stand behind it. */
function paysBy(name: string, token: CardToken, paymentInformation: Template): ClientInteraction {
  const payment: Payment = {
    amount: '12000',
    token,
    billTo,
    option: installment({ installments: 12 }),
    reference,
  }
  return {
    name,
    states: [inState('a card in the vault')],
    does: ['createPayment', payment],
    sends: {
      clientReferenceInformation: { code: reference },
      processingInformation: { japanPaymentOptions: { ...shop, paymentMethod: '61', installments: '12' } },
      paymentInformation,
      orderInformation: { amountDetails: { totalAmount: '12000', currency: 'JPY' }, billTo },
    },
    answer: { status: 201, body: approval },
    makes: approved,
  }
}

const kept = ['customer', 'paymentInstrument', 'instrumentIdentifier'] as const

/** Tokens of the vault (TMS). A transient token comes of a browser, and no contract has it. */
export const tokenInteractions: readonly ClientInteraction[] = [
  {
    name: 'a payment that keeps the card in the vault',
    does: ['createPayment', { ...toShopPayment(undefined), createTokens: kept }],
    sends: {
      ...toWire(undefined),
      processingInformation: { actionList: ['TOKEN_CREATE'], actionTokenTypes: kept },
    },
    answer: {
      status: 201,
      body: {
        ...approval,
        tokenInformation: Object.fromEntries(kept.map((kind) => [kind, { id: word(ids[kind]) }])),
      },
    },
    makes: { ...approved, tokens: ids } as Made,
  },
  paysBy('a payment in installments by a customer of the vault', customerToken(ids.customer, { type: '001' }), {
    ...inVault('customer'),
    card: { type: '001' },
  }),
  paysBy(
    'a payment in installments by a payment instrument of the vault',
    paymentInstrumentToken(ids.paymentInstrument, { type: '001' }),
    { ...inVault('paymentInstrument'), card: { type: '001' } },
  ),
  paysBy(
    'a payment in installments by an instrument identifier of the vault',
    instrumentIdentifierToken(ids.instrumentIdentifier, { ...expiry, type: '001' }),
    { ...inVault('instrumentIdentifier'), card: { ...expiry, type: '001' } },
  ),
]
