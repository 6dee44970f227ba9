import { signer } from '../conformance/signed.ts'
import { createRandom } from '../support.ts'

/** Values that are sent and must appear nowhere. They are random, so no file holds them. */
export interface Plants {
  /** Valid card numbers that no world lists. */
  readonly cards: readonly string[]
  /** A shared secret, as a caller might send it by mistake. */
  readonly secret: string
}

const prefixes = ['4', '51', '2223', '37', '6011', '3530', '36'] as const
/** Default 16. */
const lengths: Readonly<Record<string, number>> = { '37': 15, '36': 14 }

export function createPlants(seed: number): Plants {
  const random = createRandom(seed + 1)
  const cards = prefixes.map((prefix) => {
    let digits: string = prefix
    while (digits.length < (lengths[prefix] ?? 16) - 1) digits += Math.floor(random() * 10)
    return digits + toCheckDigit(digits)
  })
  return { cards, secret: signer.sharedSecret }
}

/** The Luhn check digit. */
function toCheckDigit(digits: string): number {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 2 : 1)
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return (10 - (sum % 10)) % 10
}

/** The plants in a text, with what surrounds them. Separators between digits are ignored. */
export function findPlants({ cards, secret }: Plants, text: string): string[] {
  const digits = text.replace(/[\s\-\u00a0]|%20|%2D|%C2%A0/gi, '')
  return [
    ...cards.filter((card) => digits.includes(card)).map((card) => `card number ${around(digits, card)}`),
    ...(text.includes(secret) ? [`shared secret ${around(text, secret)}`] : []),
  ]
}

function around(text: string, part: string): string {
  const index = text.indexOf(part)
  return JSON.stringify(text.slice(Math.max(0, index - 60), index + part.length + 20))
}
