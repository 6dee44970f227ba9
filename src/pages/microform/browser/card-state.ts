import { brandOf, isIssuableNumber } from '../../../card-data/card-number.ts'
import type { FieldState } from '../messages.ts'

/** Names of the brands in events, by `card.type`. */
const names: Readonly<Record<string, string>> = {
  '001': 'visa',
  '002': 'mastercard',
  '003': 'amex',
  '004': 'discover',
  '005': 'dinersclub',
  '007': 'jcb',
}

/** What a page may know of the digits of a number. */
export function toNumberState(digits: string): FieldState {
  const valid = isIssuableNumber(digits)
  const couldBeValid = digits.length < 19
  const brand = brandOf(digits)
  const card = brand && {
    name: names[brand.type] ?? brand.type,
    brandedName: brand.name,
    cardType: brand.type,
    valid,
    couldBeValid,
    securityCode: { lengths: [brand.type === '003' ? 4 : 3] },
  }
  return { empty: digits === '', valid, couldBeValid, card: card === undefined ? [] : [card] }
}

/** The same of a security code, whose allowed lengths depend on the card. */
export const toCodeState = (digits: string, lengths: readonly number[]): FieldState => ({
  empty: digits === '',
  valid: lengths.includes(digits.length),
  couldBeValid: digits.length <= Math.max(...lengths),
})

/** Digits in groups as printed on cards. */
export const toGroups = (digits: string): string =>
  brandOf(digits)?.type === '003'
    ? digits.replace(/^(.{4})(.{1,6})?(.*)$/, (_, one, two = '', three = '') => [one, two, three].join(' ').trim())
    : digits.replace(/(.{4})(?=.)/g, '$1 ')
