import { maskCardNumber } from '../../src/card-data/card-number.ts'
import type {
  Acquirer,
  CardEntry,
  Issuer,
  Merchant,
  PortfolioEntry,
  World,
  WorldCard,
  WorldFile,
} from '../../src/world/world.ts'
import type { Recall } from './recall.ts'
import { createSigners } from './signers.ts'

/** A card with its issuer at hand. */
export interface CardRecord extends Omit<CardEntry, 'issuer'> {
  readonly issuer: Issuer
}

/** The entries of a world, in their order, each with those that it refers to at hand. Asked anew each time. */
export interface WorldTables {
  acquirers(): readonly Acquirer[]
  issuers(): readonly Issuer[]
  cards(): readonly CardRecord[]
  merchants(): readonly Merchant[]
  portfolios(): readonly PortfolioEntry[]
}

/** What a merchant is whose entry does not say otherwise. */
export const merchantDefaults = {
  uncontractedOption: 'accept',
  relaxedRequirements: false,
  amountTriggers: ['sandbox'],
  duplicateWindow: 0,
} satisfies Partial<Merchant>

/** A world over its entries, wherever they are kept; `file` has what is no entry. */
export function toWorld(tables: WorldTables, file: WorldFile, recall: Recall): World {
  // A record asks for its acquirer again at each reading; a copy has it at hand.
  const merchantOf = recall((id: string): Merchant | undefined => {
    const record = tables.merchants().find(({ merchantId }) => merchantId === id)
    return record === undefined ? undefined : { ...record, acquirer: record.acquirer }
  })
  const unlistedCards = recall((_: 'unlisted') => {
    const { policy = 'refuse', issuer } = file.unlistedCards ?? {}
    const known = tables.issuers().find(({ id }) => id === (issuer ?? id))
    return { policy, issuer: known }
  })

  return {
    merchant: merchantOf,
    ...createSigners(tables, recall),
    get defaultMerchant() {
      return merchantOf(tables.merchants()[0]?.merchantId ?? '') as Merchant
    },
    get merchants() {
      return tables.merchants()
    },
    get portfolios() {
      return tables.portfolios()
    },
    get acquirers() {
      return tables.acquirers()
    },
    get issuers() {
      return tables.issuers()
    },
    get cards() {
      return tables.cards().map(({ number, issuer, outcome, description }) => ({
        number: maskCardNumber(number),
        issuer: issuer.id,
        ...(outcome !== undefined && { outcome }),
        ...(description !== undefined && { description }),
      }))
    },
    get triggerCards() {
      return tables.cards().flatMap(({ number, outcome }) => (outcome === undefined ? [] : [{ number, outcome }]))
    },
    cardOf: recall((number: string): WorldCard | undefined => {
      const card = tables.cards().find((candidate) => candidate.number === number)
      return card && { issuer: card.issuer, outcome: card.outcome, revolvingContract: card.revolvingContract }
    }),
    get unlistedCards() {
      return unlistedCards('unlisted') as World['unlistedCards']
    },
    rules: file.rules ?? {},
    refusals: file.refusals ?? {},
  }
}
