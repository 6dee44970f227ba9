import { seed } from '../../mocks/world/generated/seed.ts'
import { isObject } from '../../src/base/json-path.ts'
import { brandOf, isCardNumber } from '../../src/card-data/card-number.ts'
import type { Interaction } from '../states/interaction.ts'
import type { ReplayWorld } from '../states/side.ts'

/** Whether a card number belongs to the world. */
export type IsListed = (number: string) => boolean

export function toIsListed({ cards }: Pick<ReplayWorld, 'cards'>): IsListed {
  const numbers = new Set(cards.map(({ number }) => number))
  return (number) => numbers.has(number)
}

export const isSeedCard: IsListed = toIsListed(seed)

const digit = '[0-9\uFF10-\uFF19]'
/** Groups of digits with up to three characters between them that are neither letters nor digits. */
const digitRuns = new RegExp(`${digit}+(?:[^\\p{L}\\p{N}]{1,3}${digit}+)*`, 'gu')
const digitGroups = new RegExp(`${digit}+`, 'g')
const cardField = /(^|\.)(number|cardNumber|pan|accountNumber)$/i
const longestNumber = 19

/**
 * Finds the place of a card number in a request that is valid and not the world's, so it may belong to a person. A number
 * consists of whole groups of digits, whatever surrounds it. A number of no known brand, such as a time or a terminal id,
 * counts only in a field for card numbers.
 */
export function findUnlistedCard(
  { description, states, request: { path, headers, body } }: Pick<Interaction, 'description' | 'states' | 'request'>,
  isListed: IsListed,
): string | undefined {
  return findIn('', { description, states, path, headers, body }, isListed)?.replace(/^\.(body\.)?/, '')
}

function findIn(place: string, value: unknown, isListed: IsListed): string | undefined {
  if (Array.isArray(value))
    return first(
      value.map((entry, index) => [`${place}[${index}]`, entry] as const),
      isListed,
    )
  if (isObject(value)) {
    // A card number in the name of a field is not repeated.
    if (Object.keys(value).some((key) => hasUnlisted(key, '', isListed))) return `${place}.(the name of a field)`
    return first(
      Object.entries(value).map(([key, entry]) => [`${place}.${key}`, entry] as const),
      isListed,
    )
  }
  if (typeof value !== 'string' && typeof value !== 'number') return undefined
  return hasUnlisted(String(value), place, isListed) ? place : undefined
}

function hasUnlisted(text: string, place: string, isListed: IsListed): boolean {
  const isSuspect = (digits: string): boolean =>
    isCardNumber(digits) && !isListed(digits) && (brandOf(digits) !== undefined || cardField.test(place))
  return [text, resolve(text)].some((form) => (form.match(digitRuns) ?? []).flatMap(toNumbers).some(isSuspect))
}

/** Resolves percent-escapes. */
function resolve(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => {
    try {
      return decodeURIComponent(escapes)
    } catch {
      return escapes
    }
  })
}

/** All numbers that neighbouring groups of digits form, up to the length of a card number. */
function toNumbers(run: string): string[] {
  const groups = (run.match(digitGroups) ?? []).map(toNarrow)
  return groups.flatMap((_, start) => {
    const numbers: string[] = []
    let digits = ''
    for (const group of groups.slice(start, start + longestNumber)) {
      digits += group
      if (digits.length > longestNumber) break
      numbers.push(digits)
    }
    return numbers
  })
}

const toNarrow = (digits: string): string =>
  digits.replace(/[\uFF10-\uFF19]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))

function first(entries: readonly (readonly [string, unknown])[], isListed: IsListed): string | undefined {
  for (const [place, value] of entries) {
    const found = findIn(place, value, isListed)
    if (found !== undefined) return found
  }
  return undefined
}
