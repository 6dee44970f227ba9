import type { TokenKind } from '../../vault/token.ts'
import type { Text } from '../../verdict/text.ts'

/** Kinds of tokens in words, with their article. */
export const tokenNames: Readonly<Record<TokenKind, Text>> = {
  customer: { en: 'a customer', ja: 'カスタマートークン' },
  paymentInstrument: { en: 'a payment instrument', ja: '支払手段トークン' },
  instrumentIdentifier: { en: 'an instrument identifier', ja: 'カード識別トークン' },
  shippingAddress: { en: 'a shipping address', ja: '配送先トークン' },
}

/** Values of `card.type`, and their names in version 1 of the vault. Source: API description of 2026. */
const cardTypes: Readonly<Record<string, string>> = {
  '001': 'visa',
  '002': 'mastercard',
  '003': 'american express',
  '004': 'discover',
  '005': 'diners club',
  '007': 'jcb',
}

/** Names of card types that version 1 takes. */
export const cardTypeNames: readonly string[] = Object.values(cardTypes)

/** The three digits of a card type; undefined for a name that there is not. */
export function toCardType(type: string): string | undefined {
  if (/^\d{3}$/.test(type)) return type
  return Object.keys(cardTypes).find((code) => cardTypes[code] === type.toLowerCase())
}

/** The name of a card type, or its digits if it has none here. */
export const toCardTypeName = (type: string): string =>
  (Object.hasOwn(cardTypes, type) ? cardTypes[type] : type) as string
