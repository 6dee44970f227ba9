import type { World, WorldFile } from '../../src/world/world.ts'
import { seed } from './generated/seed.ts'
import { createRecall } from './recall.ts'
import { fillDefaults, toWorld } from './to-world.ts'

/**
 * Builds an immutable world from a checked file. Default: the seed world. Programs need no collections, which took a
 * tenth of the start-up time (decisions/0014).
 */
export function createFixedWorld(file: WorldFile = seed): World {
  const acquirers = toIndex(file.acquirers)
  const issuers = toIndex(file.issuers)
  const cards = file.cards.map((card) => ({ ...card, issuer: find(issuers, card.issuer) }))
  const merchants = file.merchants.map((merchant) => ({
    ...fillDefaults(merchant),
    acquirer: find(acquirers, merchant.acquirer),
  }))
  const tables = {
    acquirers: () => file.acquirers,
    issuers: () => file.issuers,
    cards: () => cards,
    merchants: () => merchants,
    portfolios: () => file.portfolios ?? [],
  }
  return toWorld(tables, file, createRecall({}))
}

const toIndex = <Entry extends { readonly id: string }>(entries: readonly Entry[]): ReadonlyMap<string, Entry> =>
  new Map(entries.map((entry) => [entry.id, entry]))

function find<Entry>(index: ReadonlyMap<string, Entry>, id: string): Entry {
  const entry = index.get(id)
  if (entry === undefined) throw new Error(`Failed to build a world: nothing has the id "${id}". Was its file checked?`)
  return entry
}
