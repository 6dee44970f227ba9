import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** The seed world whose names and descriptions are a text. */
export function toSeedWorld(text: string): unknown {
  const world = parse(readFileSync(new URL('../../mocks/world/seed.yaml', import.meta.url), 'utf8'))
  const described = { description: { en: text, ja: text } }
  return {
    ...world,
    merchants: world.merchants.map((merchant: object) => ({ ...merchant, ...described })),
    cards: world.cards.map((card: object) => ({ ...card, ...described })),
    issuers: world.issuers.map((issuer: object) => ({ ...issuer, name: text })),
  }
}
