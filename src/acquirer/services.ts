import type { InvalidRequestReason } from '../openapi/index.ts'
import { catalogue, type OutcomeName } from './outcome-catalogue.ts'

/** Outcomes that a service can have, besides its ordinary success. Source: API descriptions of 2024 and 2026. */
interface ServiceRow {
  /** Reasons of a 400. */
  readonly reasons: readonly InvalidRequestReason[]
  /** Outcomes with status 201: all of the catalogue, an issuer's approvals and declines, its declines, none, or these. */
  readonly answers: 'all' | 'issuer' | 'declines' | 'none' | readonly OutcomeName[]
  /** Statuses of accidents. */
  readonly accidents: readonly (500 | 502)[]
  /** It only reads: the acquirer has no part in it, and no accident hides a transaction. */
  readonly reads?: true
}

const common = ['MISSING_FIELD', 'INVALID_DATA', 'DUPLICATE_REQUEST', 'INVALID_MERCHANT_CONFIGURATION'] as const
const ofAuthorization = [
  ...common,
  'AUTH_ALREADY_REVERSED',
  'TRANSACTION_ALREADY_SETTLED',
  'INVALID_AMOUNT',
  'MISSING_AUTH',
  'TRANSACTION_ALREADY_REVERSED_OR_SETTLED',
  'NOT_SUPPORTED',
] as const
const ofCredit = [...common, 'INVALID_CARD', 'INVALID_AMOUNT', 'ACCOUNT_NOT_ALLOWED_CREDIT', 'NOT_SUPPORTED'] as const
const ofCards = [
  ...common,
  'INVALID_CARD',
  'CARD_TYPE_NOT_ACCEPTED',
  'PROCESSOR_UNAVAILABLE',
  'INVALID_PAYMENT_ID',
  'NOT_SUPPORTED',
] as const
/** Source: guide of payer authentication. */
const ofAuthentication = ['MISSING_FIELD', 'INVALID_DATA', 'INVALID_MERCHANT_CONFIGURATION'] as const
/** The 502 of the API description, and the 500 of published traffic. */
const both = [500, 502] as const

const rows = {
  payment: { reasons: [...ofCards, 'INVALID_AMOUNT', 'INVALID_CARD_TYPE'], answers: 'all', accidents: both },
  capture: { reasons: [...ofAuthorization, 'EXCEEDS_AUTH_AMOUNT'], answers: 'none', accidents: both },
  reversal: { reasons: [...ofAuthorization, 'PROCESSOR_UNAVAILABLE'], answers: 'none', accidents: both },
  refund: { reasons: [...ofCredit, 'CAPTURE_ALREADY_VOIDED'], answers: 'declines', accidents: both },
  credit: { reasons: ofCredit, answers: 'issuer', accidents: both },
  void: { reasons: [...common, 'NOT_VOIDABLE', 'NOT_SUPPORTED'], answers: 'none', accidents: both },
  increment: { reasons: ofCards, answers: 'declines', accidents: both },
  'authentication-setup': {
    reasons: ofAuthentication,
    answers: ['expired-card', 'general-decline'],
    accidents: both,
    reads: true,
  },
  authentication: {
    reasons: ofAuthentication,
    answers: ['approved', 'authentication-required', 'authentication-failed'],
    accidents: both,
    reads: true,
  },
  search: { reasons: ['INVALID_DATA'], answers: 'none', accidents: both, reads: true },
  read: { reasons: [], answers: 'none', accidents: [500], reads: true },
} as const satisfies Record<string, ServiceRow>

/** A service of the gateway. Operations of one service have the same outcomes. */
export type Service = keyof typeof rows

const serviceNames = Object.keys(rows) as Service[]

/** The services that can have an outcome, in the order of the table. */
export const servicesOf = (name: OutcomeName): Service[] => serviceNames.filter((service) => canHave(service, name))

/** Whether a service can have an outcome. */
export function canHave(service: Service, name: OutcomeName): boolean {
  const { reasons, answers, accidents, reads }: ServiceRow = rows[service]
  const { group, outcome } = catalogue[name]
  // Payment options belong to the payment.
  if (group === 'jpo') return service === 'payment'
  switch (outcome.http) {
    case 400:
      return reasons.includes(outcome.reason)
    case 201: {
      if (answers === 'all') return true
      if (typeof answers === 'object') return answers.includes(name)
      if (outcome.approval !== undefined) return answers === 'issuer' && outcome === catalogue.approved.outcome
      // Nobody is authenticated but for a payment.
      const isDeclined = (outcome.status ?? 'DECLINED') === 'DECLINED'
      return answers !== 'none' && isDeclined && outcome.reason !== 'CONSUMER_AUTHENTICATION_FAILED'
    }
    case 500:
    case 502:
      return accidents.includes(outcome.http) && !(reads === true && (group === 'japan' || outcome.processed === true))
  }
}
