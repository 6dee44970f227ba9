import { signer } from '../conformance/signed.ts'
import { createRandom } from '../support.ts'
import type { RawReply } from './raw-http.ts'

/** What is sent and must not be found again: made up anew for each seed, none of it in a file. */
export interface Plants {
  /** Valid card numbers that no world lists. */
  readonly cards: readonly string[]
  /** A test secret of the seed world, in headers, where a caller would put one by mistake. */
  readonly secret: string
}

const beginnings = ['4', '51', '2223', '37', '6011', '3530', '36'] as const
const lengths: Readonly<Record<string, number>> = { '37': 15, '36': 14 }

export function createPlants(seed: number): Plants {
  const random = createRandom(seed + 1)
  const cards = beginnings.map((beginning) => {
    let digits: string = beginning
    while (digits.length < (lengths[beginning] ?? 16) - 1) digits += Math.floor(random() * 10)
    return digits + toCheckDigit(digits)
  })
  return { cards, secret: signer.sharedSecret }
}

/** By Luhn. */
function toCheckDigit(digits: string): number {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 2 : 1)
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return (10 - (sum % 10)) % 10
}

/** Text without what people put between the digits of a number. */
const bare = (text: string): string => text.replace(/[\s\-\u00a0]|%20|%2D|%C2%A0/gi, '')

/** Which of the plants stands whole in a text, with what stands around it. */
export function findPlants({ cards, secret }: Plants, text: string): string[] {
  const narrow = bare(text)
  return [
    ...cards.filter((card) => narrow.includes(card)).map((card) => `card number ${around(narrow, card)}`),
    ...(text.includes(secret) ? [`shared secret ${around(text, secret)}`] : []),
  ]
}

function around(text: string, part: string): string {
  const index = text.indexOf(part)
  return JSON.stringify(text.slice(Math.max(0, index - 60), index + part.length + 20))
}

/** What may be looked at of a reply: CyberSource repeats a reference as it was sent, and so does the gateway. */
export function withoutEcho({ headers, body }: RawReply): string {
  let text = body
  try {
    const value = JSON.parse(body)
    if (value?.clientReferenceInformation !== undefined) delete value.clientReferenceInformation
    text = JSON.stringify(value)
  } catch {
    // Not JSON, by a fault that was asked for.
  }
  return `${JSON.stringify(headers)}\n${text}`
}
