import type { World, WorldFile } from '../../src/world/world.ts'
import { checkWorld, WorldError } from './check-world.ts'
import { seed } from './generated/seed.ts'
import { createRecall } from './recall.ts'
import { fillDefaults, toWorld } from './to-world.ts'
import { createWorldCollections, type WorldCollections } from './world-collections.ts'

/** A world with its entities as collections. */
export interface SandboxWorld extends World {
  readonly collections: WorldCollections
}

/**
 * Builds a world from a file. Default: the seed world.
 *
 * @throws {WorldError} that lists every problem.
 */
export async function createWorld(file: unknown = seed, source = 'an object'): Promise<SandboxWorld> {
  const problems = checkWorld(file)
  if (problems.length > 0) throw new WorldError(source, problems)
  const world = file as WorldFile
  const collections = createWorldCollections()
  const { acquirers, issuers, cards, merchants, portfolios } = collections

  for (const acquirer of world.acquirers) await acquirers.create({ ...acquirer })
  for (const issuer of world.issuers) await issuers.create({ ...issuer })
  const acquirerOf = (id: string) =>
    acquirers.findFirst((q) => q.where((acquirer) => acquirer.id === id), { strict: true })
  const issuerNamed = (id: string) => issuers.findFirst((q) => q.where((issuer) => issuer.id === id), { strict: true })
  for (const card of world.cards) await cards.create({ ...card, issuer: issuerNamed(card.issuer) })
  for (const merchant of world.merchants) {
    await merchants.create({ ...fillDefaults(merchant), acquirer: acquirerOf(merchant.acquirer) })
  }
  for (const portfolio of world.portfolios ?? []) await portfolios.create({ ...portfolio })

  const tables = {
    acquirers: () => acquirers.findMany(),
    issuers: () => issuers.findMany(),
    cards: () => cards.findMany(),
    merchants: () => merchants.findMany(),
    portfolios: () => portfolios.findMany(),
  }
  // Assigned in place, which keeps the getters: a test may change the collections for a while.
  return Object.assign(toWorld(tables, world, createRecall(collections)), { collections })
}
