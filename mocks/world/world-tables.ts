import type { Acquirer, CardEntry, Issuer, Merchant, PortfolioEntry } from '../../src/world/world.ts'

/** A card with its issuer. */
export interface CardRecord extends Omit<CardEntry, 'issuer'> {
  readonly issuer: Issuer
}

/** Entries of a world in file order, with their relations resolved. Each call reads them anew. */
export interface WorldTables {
  acquirers(): readonly Acquirer[]
  issuers(): readonly Issuer[]
  cards(): readonly CardRecord[]
  merchants(): readonly Merchant[]
  portfolios(): readonly PortfolioEntry[]
}
