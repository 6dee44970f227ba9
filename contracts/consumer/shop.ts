import type { JpoOption, Payment } from '../../src/client/index.ts'
import type { Template } from './interaction.ts'

/** Cards of the seed world's test list. */
export const cards = {
  visaOfJapan: '4111111111111111',
  visaWithLimits: '4622943127013747',
  visaFromAbroad: '4622943127013705',
  visaWithoutJpo: '4622943127013713',
  visaWithoutRevolving: '4000056655665556',
  mastercard: '5555555555554444',
  frictionless: '4000000000002701',
  challenge: '4000000000002503',
  unauthenticated: '4000000000002925',
} as const

const mastercard = '002'
const visa = '001'

export const shop = {
  businessName: '桜商店',
  businessNameKatakana: 'サクラショウテン',
  businessNameAlphaNumeric: 'SAKURA STORE',
} as const

export const billTo = {
  firstName: 'Hanako',
  lastName: 'Sakura',
  address1: '1-2-3 Midori',
  locality: 'Minato-ku',
  administrativeArea: 'Tokyo',
  postalCode: '105-0000',
  country: 'JP',
  email: 'hanako@example.com',
} as const

export const reference = 'order-1001'

/** The random id that the client of the tests makes, and the transaction id that it sends. */
export const ours = 'a0000000-0000-4000-8000-000000000001'
export const sentTransactionId = ours.replaceAll('-', '').slice(0, 30)

const expiry = { expirationMonth: '12', expirationYear: '2031' } as const

/** What differs from the usual order. */
export interface Order {
  readonly card?: string
  readonly currency?: string
  readonly capture?: true
  readonly reference?: string | null
}

/** A payment as the shop asks the client for it. */
export function toShopPayment(option: JpoOption | undefined, order: Order = {}): Payment {
  const { card = cards.visaOfJapan, currency, capture, reference: code = reference } = order
  return {
    amount: '12000',
    card: { number: card, ...expiry },
    billTo,
    ...(option !== undefined && { option }),
    ...(currency !== undefined && { currency }),
    ...(capture !== undefined && { capture }),
    ...(code !== null && { reference: code }),
  }
}

/** The same payment as it stands on the wire, written by hand: the client must come to the same. */
export function toWire(option: Readonly<Record<string, Template>> | undefined, order: Order = {}) {
  const { card = cards.visaOfJapan, currency = 'JPY', capture, reference: code = reference } = order
  return {
    clientReferenceInformation: code === null ? {} : { code },
    processingInformation: {
      ...(capture !== undefined && { capture }),
      ...(option !== undefined && { japanPaymentOptions: { ...shop, ...option } }),
    },
    paymentInformation: { card: { number: card, ...expiry, type: card === cards.mastercard ? mastercard : visa } },
    orderInformation: { amountDetails: { totalAmount: '12000', currency }, billTo },
  }
}
