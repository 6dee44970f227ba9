/** A card brand as `card.type` names it. */
export interface Brand {
  /** The three digits of `card.type`. */
  readonly type: string
  readonly name: string
}

interface BrandRange extends Brand {
  /** First digits, as closed ranges of equal length. */
  readonly prefixes: readonly (readonly [from: string, to: string])[]
}

/**
 * Types: API description of May 2024. Prefixes: ISO/IEC 7812 ranges as the brands publish them.
 * The first row that fits wins.
 */
const brands: readonly BrandRange[] = [
  { type: '001', name: 'Visa', prefixes: [['4', '4']] },
  {
    type: '002',
    name: 'Mastercard',
    prefixes: [
      ['51', '55'],
      ['2221', '2720'],
    ],
  },
  {
    type: '003',
    name: 'American Express',
    prefixes: [
      ['34', '34'],
      ['37', '37'],
    ],
  },
  { type: '007', name: 'JCB', prefixes: [['3528', '3589']] },
  {
    type: '005',
    name: 'Diners Club',
    prefixes: [
      ['300', '305'],
      ['36', '36'],
      ['38', '39'],
    ],
  },
  {
    type: '004',
    name: 'Discover',
    prefixes: [
      ['6011', '6011'],
      ['644', '649'],
      ['65', '65'],
    ],
  },
]

export const visa = '001'

/** The brand that a card number's first digits name, or nothing for another one. */
export function brandOf(cardNumber: string): Brand | undefined {
  return brands.find(({ prefixes }) =>
    prefixes.some(([from, to]) => {
      const start = cardNumber.slice(0, from.length)
      return start >= from && start <= to && start.length === from.length
    }),
  )
}

/** The brand's name for a `card.type`, or the type itself. */
export function nameOfType(type: string): string {
  return brands.find((brand) => brand.type === type)?.name ?? `type ${type}`
}

/** Whether digits carry a right check digit (ISO/IEC 7812-1, annex B). */
export function isLuhnValid(digits: string): boolean {
  let sum = 0
  for (let index = digits.length - 1, double = false; index >= 0; index--, double = !double) {
    const digit = digits.charCodeAt(index) - 48
    sum += double ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit
  }
  return sum % 10 === 0
}

/** Whether a string can be a card's number: 12 to 19 digits with a right check digit. */
export function isCardNumber(value: string): boolean {
  return /^\d{12,19}$/.test(value) && isLuhnValid(value)
}

/**
 * What may be kept of a card number: its first six and last four digits (PCI DSS 3.4.1).
 * Of fewer than 12 digits, or more than 19, nothing is kept.
 */
export function maskCardNumber(value: string): string {
  const digits = value.replace(/\D/g, '')
  if (digits.length < 12 || digits.length > 19) return '*'.repeat(Math.min(value.length, 19))
  return `${digits.slice(0, 6)}${'*'.repeat(digits.length - 10)}${digits.slice(-4)}`
}
