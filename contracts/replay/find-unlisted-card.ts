import { isObject } from '../../src/base/json-path.ts'
import { brandOf, isCardNumber } from '../../src/card-data/card-number.ts'
import { findNumbers, wholeGroups } from '../../src/card-data/find-numbers.ts'
import { toSpellings } from '../../src/card-data/spellings.ts'
import type { Interaction } from '../states/interaction.ts'
import type { ReplayWorld } from '../states/side.ts'

/** Whether a card number is one of the world's. */
export type IsListed = (number: string) => boolean

export function toIsListed({ cards }: Pick<ReplayWorld, 'cards'>): IsListed {
  const numbers = new Set(cards.map(({ number }) => number))
  return (number) => numbers.has(number)
}

const cardField = /(^|\.)(number|cardNumber|pan|accountNumber)$/i

/**
 * Where a request holds a valid card number that is not the world's and may be a real one. A number without a known
 * brand, such as a time or a terminal's, counts only in a field for card numbers.
 */
export function findUnlistedCard(
  { description, states, request: { path, headers, body } }: Pick<Interaction, 'description' | 'states' | 'request'>,
  isListed: IsListed,
): string | undefined {
  return findIn('', { description, states, path, headers, body }, isListed)?.replace(/^\.(body\.)?/, '')
}

function findIn(place: string, value: unknown, isListed: IsListed): string | undefined {
  if (Array.isArray(value)) {
    return first(
      value.map((entry, index) => [`${place}[${index}]`, entry]),
      isListed,
    )
  }
  if (isObject(value)) {
    // The number in the name of a field is not repeated.
    if (Object.keys(value).some((key) => hasUnlisted(key, '', isListed))) return `${place}.(the name of a field)`
    return first(
      Object.entries(value).map(([key, entry]) => [`${place}.${key}`, entry]),
      isListed,
    )
  }
  if (typeof value !== 'string' && typeof value !== 'number') return undefined
  return hasUnlisted(String(value), place, isListed) ? place : undefined
}

function hasUnlisted(text: string, place: string, isListed: IsListed): boolean {
  const suspects = wholeGroups(
    1,
    (digits) => isCardNumber(digits) && !isListed(digits) && (brandOf(digits) !== undefined || cardField.test(place)),
  )
  return toSpellings(text).some((spelling) => findNumbers(spelling.text, suspects).length > 0)
}

function first(entries: readonly (readonly [place: string, value: unknown])[], isListed: IsListed): string | undefined {
  for (const [place, value] of entries) {
    const found = findIn(place, value, isListed)
    if (found !== undefined) return found
  }
  return undefined
}
