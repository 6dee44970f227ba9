import { brandOf, isCardNumber } from '../../src/card-number.ts'
import { isObject } from '../../src/json-path.ts'
import type { Interaction } from '../../src/parity/interaction.ts'
import { seed } from '../world/generated/seed.ts'

/** Whether a card number is one of the world's. */
export type IsListed = (number: string) => boolean

const seedCards = new Set(seed.cards.map(({ number }) => number))
export const isSeedCard: IsListed = (number) => seedCards.has(number)

/** Digits that may have a space or a hyphen between each other. */
const digitRuns = /\d(?:[ -]?\d){11,}/g
const cardField = /(^|\.)(number|cardNumber|pan|accountNumber)$/i

/**
 * Where a request holds a card number that is valid and not the world's, so that it may be somebody's; nothing
 * when it holds none. Of numbers that no brand has, such as times and terminals, only those in a field for card
 * numbers count.
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
  if (isObject(value))
    return first(
      Object.entries(value).map(([key, entry]) => [`${place}.${key}`, entry] as const),
      isListed,
    )
  if (typeof value !== 'string' && typeof value !== 'number') return undefined
  const isSuspect = (run: string): boolean => {
    const digits = run.replace(/\D/g, '')
    return isCardNumber(digits) && !isListed(digits) && (brandOf(digits) !== undefined || cardField.test(place))
  }
  return (String(value).match(digitRuns) ?? []).some(isSuspect) ? place : undefined
}

function first(entries: readonly (readonly [string, unknown])[], isListed: IsListed): string | undefined {
  for (const [place, value] of entries) {
    const found = findIn(place, value, isListed)
    if (found !== undefined) return found
  }
  return undefined
}
