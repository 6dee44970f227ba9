/** A card brand as `card.type` names it. */
export interface Brand {
  /** The three digits of `card.type`. */
  readonly type: string
  readonly name: string
}

interface Shape {
  readonly name: string
  /** First digits, as closed ranges of equal length. */
  readonly prefixes: readonly (readonly [from: string, to: string])[]
  /** Allowed numbers of digits. */
  readonly lengths: readonly number[]
}

/**
 * Types: API description of May 2024. Prefixes: ISO/IEC 7812 ranges as the brands publish them.
 * The first row that fits wins.
 */
const brands: readonly (Brand & Shape)[] = [
  { type: '001', name: 'Visa', prefixes: [['4', '4']], lengths: [13, 16, 19] },
  {
    type: '002',
    name: 'Mastercard',
    prefixes: [
      ['51', '55'],
      ['2221', '2720'],
    ],
    lengths: [16],
  },
  {
    type: '003',
    name: 'American Express',
    prefixes: [
      ['34', '34'],
      ['37', '37'],
    ],
    lengths: [15],
  },
  { type: '007', name: 'JCB', prefixes: [['3528', '3589']], lengths: [16, 17, 18, 19] },
  {
    type: '005',
    name: 'Diners Club',
    prefixes: [
      ['300', '305'],
      ['36', '36'],
      ['38', '39'],
    ],
    lengths: [14, 16, 19],
  },
  {
    type: '004',
    name: 'Discover',
    prefixes: [
      ['6011', '6011'],
      ['644', '649'],
      ['65', '65'],
    ],
    lengths: [16, 19],
  },
]

/** UnionPay has no `card.type` here. Part of its range is also Discover's. */
const unionPay: Shape = {
  name: 'UnionPay',
  prefixes: [
    ['62', '62'],
    ['81', '81'],
  ],
  lengths: [16, 17, 18, 19],
}

export const visa = '001'

const isShapeOf = (digits: string, { prefixes }: Shape): boolean =>
  prefixes.some(([from, to]) => {
    const start = digits.slice(0, from.length)
    return start >= from && start <= to && start.length === from.length
  })

/** The brand by a card number's first digits, if known. */
export function brandOf(cardNumber: string): Brand | undefined {
  return brands.find((brand) => isShapeOf(cardNumber, brand))
}

/** The brand's name for a `card.type`, or the type itself. */
export function nameOfType(type: string): string {
  return brands.find((brand) => brand.type === type)?.name ?? `type ${type}`
}

/**
 * Brand name of a whole or masked card number by its first digits, UnionPay included. Without Maestro: half of all
 * long numbers begin like it.
 */
export function toBrandName(digits: string): string | undefined {
  return isShapeOf(digits, unionPay) ? unionPay.name : brandOf(digits)?.name
}

/**
 * Brand name of a whole card number with fitting first digits, length and check digit. Product numbers of 13 digits
 * (JAN codes begin with 45 and 49) have none: Visa has long stopped issuing 13 digits. A few Japanese company numbers
 * still look like cards.
 */
export function findBrand(digits: string): string | undefined {
  const shape = isShapeOf(digits, unionPay) ? unionPay : brands.find((brand) => isShapeOf(digits, brand))
  if (!shape?.lengths.includes(digits.length) || !isLuhnValid(digits)) return undefined
  return digits.length === 13 && isProductNumber(digits) ? undefined : shape.name
}

/** Whether the check digit of a GTIN-13 (EAN, JAN) is right: GS1 General Specifications, 7.9. */
function isProductNumber(digits: string): boolean {
  const sum = Array.from(digits, (digit, index) => Number(digit) * (index % 2 === 0 ? 1 : 3)).reduce((a, b) => a + b)
  return sum % 10 === 0
}

/** Whether the check digit is right (ISO/IEC 7812-1, annex B). */
export function isLuhnValid(digits: string): boolean {
  let sum = 0
  for (let index = digits.length - 1, double = false; index >= 0; index--, double = !double) {
    const digit = digits.charCodeAt(index) - 48
    sum += double ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit
  }
  return sum % 10 === 0
}

/** Whether a string can be a card number: 12 to 19 digits with a right check digit. */
export function isCardNumber(value: string): boolean {
  return /^\d{12,19}$/.test(value) && isLuhnValid(value)
}

/** Whether a string can be the number of an issued card: a card number with a length of its brand, if that is known. */
export function isIssuableNumber(value: string): boolean {
  const brand = brands.find((candidate) => isShapeOf(value, candidate))
  return isCardNumber(value) && (brand === undefined || brand.lengths.includes(value.length))
}

/**
 * The part of a card number that may be stored: first six and last four digits (PCI DSS 3.4.1). Nothing of fewer than
 * 12 or more than 19 digits.
 */
export function maskCardNumber(value: string): string {
  const digits = value.replace(/\D/g, '')
  if (digits.length < 12 || digits.length > 19) return '*'.repeat(Math.min(value.length, 19))
  return `${digits.slice(0, 6)}${'*'.repeat(digits.length - 10)}${digits.slice(-4)}`
}
