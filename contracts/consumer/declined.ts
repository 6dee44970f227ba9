import { bonus, installment, type JpoOption, type Retry, revolving, single } from '../../src/client/index.ts'
import type { DeclineReason } from '../../src/openapi/index.ts'
import type { ProviderStateParameters } from '../states/provider-states.ts'
import { asksCardholder } from './authentication.ts'
import type { ClientInteraction, Made, Template } from './interaction.ts'
import { inState, sentence, word } from './matchers.ts'
import { approvedBut, declinedWithCodes, id, makes, riskDeclined, unapproved } from './replies.ts'
import { cards, toShopPayment, toWire } from './shop.ts'

type Outcome = ProviderStateParameters['the next payment has an outcome']['outcome']

/** Why the issuer does not want a payment option, as the guide's prerequisites list it. */
const byOption: readonly [name: string, card: string, option: JpoOption, wire: Readonly<Record<string, Template>>][] = [
  ['a single payment with a Visa from abroad', cards.visaFromAbroad, single(), { paymentMethod: '10' }],
  ['a bonus payment with a Visa without JPO', cards.visaWithoutJpo, bonus(), { paymentMethod: '21' }],
  [
    'a revolving payment with a Visa without a revolving contract',
    cards.visaWithoutRevolving,
    revolving({ installments: 12 }),
    { paymentMethod: '80', installments: '12' },
  ],
  [
    'a payment in a number of installments that the issuer does not offer',
    cards.visaWithLimits,
    installment({ installments: 7 }),
    { paymentMethod: '61', installments: '7' },
  ],
]

/** What the issuer says, and what the shop may do about it. */
const byOutcome: readonly [outcome: Outcome, reason: DeclineReason, message: string, retry: Retry][] = [
  ['insufficient-fund', 'INSUFFICIENT_FUND', 'Decline - Not enough money in the account.', 'with-other-card'],
  ['expired-card', 'EXPIRED_CARD', 'Decline - Expired card.', 'with-corrected-data'],
  ['stolen-lost-card', 'STOLEN_LOST_CARD', 'Decline - The card is stolen or lost.', 'never'],
  ['issuer-unavailable', 'ISSUER_UNAVAILABLE', 'Decline - The issuer cannot be reached.', 'later'],
  ['cvn-not-match', 'CVN_NOT_MATCH', 'Decline - The security code does not match.', 'with-corrected-data'],
  [
    'authentication-failed',
    'CONSUMER_AUTHENTICATION_FAILED',
    'Decline - The cardholder could not be authenticated.',
    'with-other-card',
  ],
]

const generalDecline = 'Decline - General decline of the card.'

const declinedByIssuer: Made = {
  outcome: 'declined',
  status: 'DECLINED',
  ...makes.transaction,
  reason: 'PROCESSOR_DECLINED',
  message: generalDecline,
  responseCode: 'G98',
  responseCategoryCode: '100',
  retry: 'with-other-card',
}

const hasOutcome = (outcome: Outcome) => [inState('the next payment has an outcome', { outcome })]

/** A single payment whose outcome is a state. */
const asked = (outcome: Outcome) => ({
  name: `a payment with the outcome ${outcome}`,
  states: hasOutcome(outcome),
  does: ['createPayment', toShopPayment(single())] as const,
  sends: toWire({ paymentMethod: '10' }),
})

/** A payment that waits for somebody, whose reply repeats the currency alone. */
const waits = (
  outcome: Outcome,
  status: 'PENDING_REVIEW' | 'PENDING_AUTHENTICATION',
  reason: 'DECISION_PROFILE_REVIEW' | 'CONSUMER_AUTHENTICATION_REQUIRED',
  message: string,
): ClientInteraction => ({
  ...asked(outcome),
  answer: {
    status: 201,
    body: {
      ...unapproved(status, reason, message),
      orderInformation: { amountDetails: { currency: 'JPY' } },
    },
  },
  makes: { outcome: 'pending', status, ...makes.transaction, currency: 'JPY', reason, message },
})

/** A 201 that is no approval. */
export const declinedPayments: readonly ClientInteraction[] = [
  ...byOption.map(([name, card, option, wire]) => ({
    name,
    does: ['createPayment', toShopPayment(option, { card })] as const,
    sends: toWire(wire, { card }),
    answer: { status: 201, body: declinedWithCodes(generalDecline) },
    makes: declinedByIssuer,
  })),
  {
    ...asked('processor-declined'),
    answer: { status: 201, body: declinedWithCodes(generalDecline) },
    makes: declinedByIssuer,
  },
  ...byOutcome.map(([outcome, reason, message, retry]) => ({
    ...asked(outcome),
    answer: { status: 201, body: unapproved('DECLINED', reason, message) },
    makes: { outcome: 'declined', status: 'DECLINED', ...makes.transaction, reason, message, retry } as const,
  })),
  {
    ...asked('decision-profile-reject'),
    answer: { status: 201, body: riskDeclined('DECISION_PROFILE_REJECT', 'Reject - Decision Manager.') },
    makes: {
      outcome: 'declined',
      status: 'AUTHORIZED_RISK_DECLINED',
      ...makes.authorized,
      reason: 'DECISION_PROFILE_REJECT',
      message: 'Reject - Decision Manager.',
      responseCategoryCode: '000',
      retry: 'never',
    },
  },
  {
    ...asked('avs-failed'),
    answer: {
      status: 201,
      body: approvedBut('AUTHORIZED_PENDING_REVIEW', 'AVS_FAILED', 'Soft Decline - The address did not match.'),
    },
    makes: {
      outcome: 'pending',
      status: 'AUTHORIZED_PENDING_REVIEW',
      ...makes.authorized,
      ...makes.authorization,
      reason: 'AVS_FAILED',
      message: 'Soft Decline - The address did not match.',
    },
  },
  waits('pending-review', 'PENDING_REVIEW', 'DECISION_PROFILE_REVIEW', 'Review - Decision Manager.'),
  asksCardholder(
    waits(
      'authentication-required',
      'PENDING_AUTHENTICATION',
      'CONSUMER_AUTHENTICATION_REQUIRED',
      'Decline - Authenticate first.',
    ),
  ),
  {
    ...asked('merchant-configuration'),
    answer: {
      status: 201,
      body: {
        id: word(id),
        status: 'INVALID_REQUEST',
        errorInformation: { reason: 'INVALID_MERCHANT_CONFIGURATION', message: sentence('Decline - Configuration.') },
      },
    },
    makes: {
      outcome: 'invalid',
      id,
      reason: 'INVALID_MERCHANT_CONFIGURATION',
      message: 'Decline - Configuration.',
      fields: [],
    },
  },
]
