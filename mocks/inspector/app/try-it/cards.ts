import type { Schemas } from '../api/types.ts'
import { toMasked, wholeOf } from '../parts/masked-card.tsx'

export interface CardChoice {
  readonly card: Schemas['World']['cards'][number]
  /** What the gateway shows of the number, and what stands in the address. */
  readonly masked: string
  /** Not in the page. */
  readonly number: string
}

/** In place of a card: a number that is typed. */
export const ownCard = 'own'

const preferred = toMasked('4111111111111111')

/**
 * Cards of the world whose whole number the page knows: the published ones, and those that the catalogue tells. The
 * first is the one to begin with.
 */
export function toCardChoices(world: Schemas['World'], catalogue: Schemas['Catalogue']): readonly CardChoice[] {
  const told = new Map(
    catalogue.outcomes.flatMap(({ triggers }) => triggers.cards.map((number) => [toMasked(number), number])),
  )
  const choices = world.cards.flatMap((card) => {
    const number = wholeOf(card.number) ?? told.get(card.number)
    return number === undefined ? [] : [{ card, masked: card.number, number }]
  })
  return choices.toSorted((one, other) => Number(other.masked === preferred) - Number(one.masked === preferred))
}
