import type { InvalidRequestReason } from '../openapi/index.ts'
import type { Outcome } from './outcome.ts'

/** Outcomes that a service can have. */
interface ServiceRow {
  /** Reasons of a 400. Source: API description of 2026. */
  readonly reasons: readonly InvalidRequestReason[]
  /** Statuses of a 201 besides the success. */
  readonly declines: 'all' | 'declined' | 'none'
  /** Whether a system error or a time-out is possible. */
  readonly accidents: boolean
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

const rows = {
  payment: { reasons: [...ofCards, 'INVALID_AMOUNT', 'INVALID_CARD_TYPE'], declines: 'all', accidents: true },
  capture: { reasons: [...ofAuthorization, 'EXCEEDS_AUTH_AMOUNT'], declines: 'none', accidents: true },
  reversal: { reasons: [...ofAuthorization, 'PROCESSOR_UNAVAILABLE'], declines: 'none', accidents: true },
  refund: { reasons: [...ofCredit, 'CAPTURE_ALREADY_VOIDED'], declines: 'declined', accidents: true },
  credit: { reasons: ofCredit, declines: 'declined', accidents: true },
  void: { reasons: [...common, 'NOT_VOIDABLE', 'NOT_SUPPORTED'], declines: 'none', accidents: true },
  increment: { reasons: ofCards, declines: 'declined', accidents: true },
  search: { reasons: ['INVALID_DATA'], declines: 'none', accidents: true },
  read: { reasons: [], declines: 'none', accidents: false },
} as const satisfies Record<string, ServiceRow>

/** A service of the gateway. Operations of one service have the same outcomes. */
export type Service = keyof typeof rows

/** Services in the order of the table. */
export const serviceNames = Object.keys(rows) as Service[]

/** Whether a service can have an outcome. */
export function canHave(service: Service, outcome: Outcome): boolean {
  const { reasons, declines, accidents }: ServiceRow = rows[service]
  switch (outcome.http) {
    case 400:
      return reasons.includes(outcome.reason)
    case 201:
      if (outcome.reason === undefined) return outcome.approval?.half === undefined || service === 'payment'
      return declines === 'all' || (declines === 'declined' && (outcome.status ?? 'DECLINED') === 'DECLINED')
    case 500:
    case 502:
      return accidents
  }
}
