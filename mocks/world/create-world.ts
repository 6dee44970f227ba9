import { maskCardNumber } from '../../src/card-number.ts'
import type { Merchant, World, WorldCard, WorldFile } from '../../src/world/world.ts'
import { checkWorld, WorldError } from './check-world.ts'
import { seed } from './generated/seed.ts'
import { createRecall } from './recall.ts'
import { createSigners } from './signers.ts'
import { createWorldCollections, type WorldCollections } from './world-collections.ts'

/** A world whose entities can also be reached as collections. */
export interface SandboxWorld extends World {
  readonly collections: WorldCollections
}

/**
 * Builds a world; without a file, the seed world.
 *
 * @throws {WorldError} when the file's form or its references are wrong; every problem is listed.
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
    await merchants.create({
      uncontractedOption: 'accept',
      relaxedRequirements: false,
      amountTriggers: ['sandbox'],
      duplicateWindow: 0,
      ...merchant,
      acquirer: acquirerOf(merchant.acquirer),
    })
  }
  for (const portfolio of world.portfolios ?? []) await portfolios.create({ ...portfolio })

  const recall = createRecall(collections)
  // A record asks for its acquirer again at each reading; a copy has it at hand.
  const merchantOf = recall((id: string): Merchant | undefined => {
    const record = merchants.findFirst((q) => q.where(({ merchantId }) => merchantId === id))
    return record === undefined ? undefined : { ...record, acquirer: record.acquirer }
  })
  const unlistedCards = recall((_: 'unlisted') => {
    const { policy = 'refuse', issuer } = world.unlistedCards ?? {}
    const known = issuer === undefined ? issuers.findFirst(undefined, { strict: true }) : issuerNamed(issuer)
    return { policy, issuer: known }
  })

  return {
    collections,
    merchant: merchantOf,
    ...createSigners(collections, recall),
    get defaultMerchant() {
      const { merchantId } = merchants.findFirst(undefined, { strict: true })
      return merchantOf(merchantId) as Merchant
    },
    get merchants() {
      return merchants.findMany()
    },
    get portfolios() {
      return portfolios.findMany()
    },
    get acquirers() {
      return acquirers.findMany()
    },
    get issuers() {
      return issuers.findMany()
    },
    get cards() {
      return cards.findMany().map(({ number, issuer, outcome, description }) => ({
        number: maskCardNumber(number),
        issuer: issuer.id,
        ...(outcome !== undefined && { outcome }),
        ...(description !== undefined && { description }),
      }))
    },
    get triggerCards() {
      return cards.findMany().flatMap(({ number, outcome }) => (outcome === undefined ? [] : [{ number, outcome }]))
    },
    cardOf: recall((number: string): WorldCard | undefined => {
      const card = cards.findFirst((q) => q.where((candidate) => candidate.number === number))
      return card && { issuer: card.issuer, outcome: card.outcome, revolvingContract: card.revolvingContract }
    }),
    get unlistedCards() {
      return unlistedCards('unlisted') as World['unlistedCards']
    },
    rules: world.rules ?? {},
    refusals: world.refusals ?? {},
  }
}
