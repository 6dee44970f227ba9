import { brandOf, isLuhnValid } from './card-number.ts'

/** How many digits the numbers of a brand have, by its name. */
const lengths: Readonly<Record<string, readonly number[]>> = {
  Visa: [13, 16, 19],
  Mastercard: [16],
  'American Express': [15],
  JCB: [16, 17, 18, 19],
  'Diners Club': [14, 16, 19],
  Discover: [16, 19],
  UnionPay: [16, 17, 18, 19],
}

/** UnionPay has no `card.type` here, and part of its range is Discover's too. */
const unionPay = /^(62|81)/

/** The brand that first digits name, or nothing. Maestro is none: half of all long numbers begin like it. */
export function toBrandName(start: string): string | undefined {
  return unionPay.test(start) ? 'UnionPay' : brandOf(start)?.name
}

/**
 * The brand of a whole card number: first digits, length and check digit fit. Nothing for any other digits, and for 13
 * digits that are a product's number: Visa has long stopped giving out numbers of 13 digits, and JAN codes begin with 45
 * and 49. (A Japanese company number whose check digit is right for a card as well is one in thousands.)
 */
export function findBrand(digits: string): string | undefined {
  const brand = toBrandName(digits)
  if (brand === undefined || !lengths[brand]?.includes(digits.length)) return undefined
  if (digits.length === 13 && isProductNumber(digits)) return undefined
  return isLuhnValid(digits) ? brand : undefined
}

/** Whether the check digit of a GTIN-13 (EAN, JAN) is right: GS1 General Specifications, 7.9. */
function isProductNumber(digits: string): boolean {
  const sum = Array.from(digits, (digit, index) => Number(digit) * (index % 2 === 0 ? 1 : 3)).reduce((a, b) => a + b)
  return sum % 10 === 0
}
