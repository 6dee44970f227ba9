import { installment } from '../../src/client/index.ts'
import type { ClientInteraction, Made } from './interaction.ts'
import { given, inState, type Matcher, sentence, word } from './matchers.ts'
import { approval, examples, makes, unapproved } from './replies.ts'
import { billTo, cards, reference, toShopPayment, toWire } from './shop.ts'

const expiry = { expirationMonth: '12', expirationYear: '2031' } as const
const returnUrl = 'https://shop.example/returned'
const referenceId = '57a1cc4d-5adf-4f37-8945-030819901594'
const transactionId = examples.authenticationTransactionId

const matching = (regex: string, value: string): Matcher => ({ 'pact:matcher:type': 'regex', regex, value })
const token = matching('^[\\w-]+\\.[\\w-]+\\.[\\w-]+$', 'header.claims.signature')
const page = (path: string) => matching('^https?://[^\\s<>"]{1,2000}$', `https://pages.example${path}`)
const proof = (example: string) => matching('^[\\w+/=-]{1,100}$', example)

const named = { clientReferenceInformation: { code: reference } }
const cardOf = (number: string) => ({ number, ...expiry })
const wireCard = (number: string) => ({ paymentInformation: { card: { ...cardOf(number), type: '001' } } })
const order = { amountDetails: { totalAmount: '12000', currency: 'JPY' }, billTo }

/** What the client reads of an authentication that has ended. */
const proved = {
  indicator: 'vbv',
  eciRaw: '05',
  cavv: proof('AAIBBYNoEwAAACcKhAJkdQAAAAA='),
  xid: proof('AAIBBYNoEwAAACcKhAJkdQAAAAA='),
  specificationVersion: word('2.2.0'),
  paresStatus: 'Y',
  directoryServerTransactionId: word('9f6a9a3c-6d3f-4f0c-9a57-2f6a1c8a6a11'),
}
const authentication = {
  indicator: 'vbv',
  eci: '05',
  cavv: 'AAIBBYNoEwAAACcKhAJkdQAAAAA=',
  xid: 'AAIBBYNoEwAAACcKhAJkdQAAAAA=',
  specificationVersion: '2.2.0',
  paresStatus: 'Y',
  directoryServerTransactionId: '9f6a9a3c-6d3f-4f0c-9a57-2f6a1c8a6a11',
} as const

const challenged = {
  stepUpUrl: page('/step-up'),
  accessToken: token,
  authenticationTransactionId: word(transactionId),
}
const challenge = {
  stepUpUrl: 'https://pages.example/step-up',
  accessToken: 'header.claims.signature',
  authenticationTransactionId: transactionId,
}

/** A payment that waits for the cardholder, with what the page of the challenge needs. */
export function asksCardholder(row: ClientInteraction): ClientInteraction {
  const { answer, makes } = row
  return {
    ...row,
    answer: { ...answer, body: { ...(answer.body as object), consumerAuthenticationInformation: challenged } },
    makes: { ...makes, challenge } as Made,
  }
}

/** An enrolment in twelve installments. */
const enrols = (name: string, number: string) =>
  ({
    name,
    operation: 'checkPayerAuthEnrollment',
    does: [
      'authenticate',
      { amount: '12000', card: cardOf(number), billTo, reference, referenceId, returnUrl, installments: 12 },
    ],
    sends: {
      ...named,
      ...wireCard(number),
      orderInformation: order,
      consumerAuthenticationInformation: { referenceId, returnUrl, installmentTotalCount: 12 },
    },
  }) as const satisfies Omit<ClientInteraction, 'answer' | 'makes'>

/** 3-D Secure (本人認証): set-up, enrolment, the end of a challenge, and payments with a proof or a challenge. */
export const authenticationInteractions: readonly ClientInteraction[] = [
  {
    name: 'a set-up of an authentication',
    operation: 'payerAuthSetup',
    does: ['setUpAuthentication', { card: cardOf(cards.visaOfJapan), reference }],
    sends: { ...named, ...wireCard(cards.visaOfJapan) },
    answer: {
      status: 201,
      body: {
        status: 'COMPLETED',
        consumerAuthenticationInformation: {
          referenceId: word(referenceId),
          accessToken: token,
          deviceDataCollectionUrl: page('/collect'),
        },
      },
    },
    makes: {
      outcome: 'ready',
      referenceId,
      accessToken: 'header.claims.signature',
      deviceDataCollectionUrl: 'https://pages.example/collect',
    },
  },
  {
    ...enrols('an authentication without a challenge', cards.frictionless),
    answer: {
      status: 201,
      body: {
        status: 'AUTHENTICATION_SUCCESSFUL',
        consumerAuthenticationInformation: (({ indicator, ...rest }) => ({ ...rest, ecommerceIndicator: indicator }))(
          proved,
        ),
      },
    },
    makes: { outcome: 'authenticated', authentication },
  },
  {
    ...enrols('an authentication with a challenge', cards.challenge),
    answer: {
      status: 201,
      body: { status: 'PENDING_AUTHENTICATION', consumerAuthenticationInformation: challenged },
    },
    makes: { outcome: 'challenge', challenge },
  },
  {
    ...enrols('an authentication that fails', cards.unauthenticated),
    answer: {
      status: 201,
      body: {
        status: 'AUTHENTICATION_FAILED',
        errorInformation: { reason: 'CONSUMER_AUTHENTICATION_FAILED', message: sentence('Not authenticated.') },
      },
    },
    makes: { outcome: 'not-authenticated', reason: 'CONSUMER_AUTHENTICATION_FAILED', message: 'Not authenticated.' },
  },
  {
    name: 'the end of a challenge',
    states: [
      inState('a challenge of the cardholder'),
      inState('the next payment has an outcome', { outcome: 'approved' }),
    ],
    operation: 'validateAuthenticationResults',
    does: [
      'validateAuthentication',
      {
        amount: '12000',
        card: cardOf(cards.challenge),
        reference,
        authenticationTransactionId: transactionId,
      },
    ],
    sends: {
      ...named,
      ...wireCard(cards.challenge),
      orderInformation: { amountDetails: order.amountDetails },
      consumerAuthenticationInformation: {
        authenticationTransactionId: given('authenticationTransactionId', '^\\w{1,60}$', transactionId),
      },
    },
    answer: {
      status: 201,
      body: { status: 'AUTHENTICATION_SUCCESSFUL', consumerAuthenticationInformation: proved },
    },
    makes: { outcome: 'authenticated', authentication },
  },
  {
    name: 'a payment in installments with the proof of an authentication',
    does: [
      'createPayment',
      { ...toShopPayment(installment({ installments: 12 }), { card: cards.frictionless }), authentication },
    ],
    sends: (({ processingInformation, ...wire }) => ({
      ...wire,
      processingInformation: { ...processingInformation, commerceIndicator: 'vbv' },
      consumerAuthenticationInformation: {
        eciRaw: '05',
        cavv: authentication.cavv,
        xid: authentication.xid,
        paSpecificationVersion: '2.2.0',
        paresStatus: 'Y',
        directoryServerTransactionId: authentication.directoryServerTransactionId,
      },
    }))(toWire({ paymentMethod: '61', installments: '12' }, { card: cards.frictionless })),
    answer: { status: 201, body: approval },
    makes: {
      outcome: 'approved',
      status: 'AUTHORIZED',
      ...makes.authorized,
      ...makes.authorization,
    } as Made,
  },
  asksCardholder({
    name: 'a payment in installments that asks the cardholder',
    does: [
      'createPayment',
      {
        ...toShopPayment(installment({ installments: 12 }), { card: cards.challenge }),
        authenticate: { referenceId, returnUrl },
      },
    ],
    sends: (({ processingInformation, ...wire }) => ({
      ...wire,
      processingInformation: { ...processingInformation, actionList: ['CONSUMER_AUTHENTICATION'] },
      consumerAuthenticationInformation: { referenceId, returnUrl, installmentTotalCount: 12 },
    }))(toWire({ paymentMethod: '61', installments: '12' }, { card: cards.challenge })),
    answer: {
      status: 201,
      body: {
        ...unapproved('PENDING_AUTHENTICATION', 'CONSUMER_AUTHENTICATION_REQUIRED', 'The cardholder is asked.'),
        orderInformation: { amountDetails: { currency: 'JPY' } },
      },
    },
    makes: {
      outcome: 'pending',
      status: 'PENDING_AUTHENTICATION',
      ...makes.transaction,
      currency: 'JPY',
      reason: 'CONSUMER_AUTHENTICATION_REQUIRED',
      message: 'The cardholder is asked.',
    } as Made,
  }),
]
