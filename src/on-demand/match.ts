import { maskCardNumber } from '../card-data/card-number.ts'
import type { OperationId } from '../openapi/index.ts'
import type { JpoMethod } from '../world/world.ts'

/** Conditions on a request. All of them must hold. */
export interface Match {
  /** Merchant id. */
  readonly merchant?: string
  /** `operationId` of openapi.yaml, such as `capturePayment`. */
  readonly operation?: OperationId
  /** Payment option, or `ordinary` for a payment without one. */
  readonly method?: JpoMethod | 'ordinary'
  /** `totalAmount`; extra zeros do not matter: `12000` matches `12000.00`. */
  readonly amount?: string
  /** A card number, or its last four digits. Stored masked. */
  readonly card?: string
  /** A part of `clientReferenceInformation.code`. */
  readonly reference?: string
}

/** A condition on what a request says: not every operation has it in its requests. */
export type RequestCondition = Exclude<keyof Match, 'merchant' | 'operation'>

/** Fields of a request for matching, unchecked. Empty text: absent. */
export interface MatchFields {
  readonly merchant: string
  readonly operation: OperationId
  /** Undefined for an operation that is no payment. */
  readonly method: JpoMethod | 'ordinary' | undefined
  readonly amount: string
  /** Unmasked. Never stored. */
  readonly card: string
  readonly reference: string
}

/** A match with its card number masked and its amount normalised. */
export const toStoredMatch = ({ card, amount, ...match }: Match): Match => ({
  ...match,
  ...(amount !== undefined && { amount: toPlainAmount(amount) }),
  ...(card !== undefined && { card: card.length === 4 ? card : maskCardNumber(card) }),
})

/** Whether a request fits a stored match. */
export function isMatch({ merchant, operation, method, amount, card, reference }: Match, fields: MatchFields): boolean {
  if (merchant !== undefined && merchant !== fields.merchant) return false
  if (operation !== undefined && operation !== fields.operation) return false
  if (method !== undefined && method !== fields.method) return false
  if (amount !== undefined && amount !== toPlainAmount(fields.amount)) return false
  if (card !== undefined && !toMasked(fields.card).endsWith(card)) return false
  return reference === undefined || fields.reference.includes(reference)
}

/** The card of a stored transaction is masked already. */
const toMasked = (card: string): string => (card.includes('*') ? card : maskCardNumber(card))

/** One spelling for each amount: `0012000.00` is `12000`, `.50` is `0.5`. What is none stays: it may be long. */
const toPlainAmount = (amount: string): string =>
  isAmount.test(amount)
    ? amount
        .replace(/(\.\d*?)0*$/, '$1')
        .replace(/\.$/, '')
        .replace(/^0*(?=\d)/, '')
        .replace(/^(?=\.)/, '0')
    : amount

const isAmount = /^[\d.]{1,40}$/
