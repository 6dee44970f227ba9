import { brandOf } from '../card-data/card-number.ts'
import type { PaymentRequest } from '../openapi/index.ts'
import { createError } from './client-error.ts'
import { compact } from './compact.ts'
import { checkGiven, tokenFields } from './request-fields.ts'

/** The card to charge. All values are text: `'04'` is not `4`. */
export interface PaymentCard {
  readonly number: string
  /** `'01'` to `'12'`. */
  readonly expirationMonth: string
  /** Four digits. */
  readonly expirationYear: string
  readonly securityCode?: string
  /** Default: derived from the number's first digits, such as `'001'` for Visa. */
  readonly type?: string
}

/** What may be sent beside a token: the security code, and the type, which is a required field of the payment options. */
export interface BesideToken extends Partial<Pick<PaymentCard, 'securityCode' | 'type'>> {}

/** A token in place of a card. Made by `customerToken` and its like. */
export interface CardToken {
  readonly kind: 'customer' | 'payment instrument' | 'instrument identifier' | 'transient'
  /** Id of the vault, or the JWT of a transient token. */
  readonly value: string
  readonly beside: Partial<Omit<PaymentCard, 'number'>>
}

/** A card in clear, or a token: one of the two. */
export type CardSource =
  | { readonly card: PaymentCard; readonly token?: undefined }
  | { readonly card?: undefined; readonly token: CardToken }

/** A customer of the vault (TMS): its default payment instrument pays. */
export const customerToken = (id: string, beside: BesideToken = {}): CardToken => toToken('customer', id, beside)

/** A payment instrument of the vault: card, expiry and billing address. */
export const paymentInstrumentToken = (id: string, beside: BesideToken = {}): CardToken =>
  toToken('payment instrument', id, beside)

/** An instrument identifier of the vault: a card number, without its expiry. */
export const instrumentIdentifierToken = (
  id: string,
  beside: BesideToken & Pick<PaymentCard, 'expirationMonth' | 'expirationYear'>,
): CardToken => toToken('instrument identifier', id, beside)

/** A transient token: what Microform gave to the page. It pays once, within 15 minutes. */
export const transientToken = (jwt: string, beside: Pick<BesideToken, 'type'> = {}): CardToken =>
  toToken('transient', jwt, beside)

/** @throws {ClientError} `INVALID_PAYMENT` */
function toToken(kind: CardToken['kind'], value: string, beside: CardToken['beside']): CardToken {
  checkGiven({ ...beside, value }, tokenFields[kind], 'INVALID_PAYMENT', `make the ${kind} token`)
  return { kind, value, beside }
}

type Wire = Partial<Pick<PaymentRequest, 'paymentInformation' | 'tokenInformation'>>

/** Where each token stands on the wire. */
const tokens: Readonly<Record<CardToken['kind'], (value: string) => Wire>> = {
  customer: (id) => ({ paymentInformation: { customer: { id } } }),
  'payment instrument': (id) => ({ paymentInformation: { paymentInstrument: { id } } }),
  'instrument identifier': (id) => ({ paymentInformation: { instrumentIdentifier: { id } } }),
  transient: (transientTokenJwt) => ({ tokenInformation: { transientTokenJwt } }),
}

/**
 * The card or the token on the wire.
 *
 * @throws {ClientError} `INVALID_PAYMENT` for neither, and for both.
 */
export function toPayer({ card, token }: Partial<CardSource>): Wire {
  if ((card === undefined) === (token === undefined))
    throw createError(
      'INVALID_PAYMENT',
      card === undefined
        ? 'Failed to make the request: card is missing. Allowed: card, or token.'
        : 'Failed to make the request: card and token together. Allowed: one of them.',
    )
  if (card !== undefined) {
    const type = card.type ?? brandOf(card.number)?.type
    const { number, expirationMonth, expirationYear, securityCode } = card
    return { paymentInformation: { card: compact({ number, expirationMonth, expirationYear, securityCode, type }) } }
  }
  const { kind, value, beside } = token as CardToken
  const { paymentInformation, ...wire } = tokens[kind](value)
  const { expirationMonth, expirationYear, securityCode, type } = beside
  const sent = compact({ expirationMonth, expirationYear, securityCode, type })
  const payment = { ...paymentInformation, ...(Object.keys(sent).length > 0 && { card: sent }) }
  return { ...wire, ...(Object.keys(payment).length > 0 && { paymentInformation: payment }) }
}
