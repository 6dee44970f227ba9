import { Collection } from '@msw/data'
import type { Validator } from '../../src/openapi/validator.ts'
import {
  validateAcquirerEntry,
  validateCardEntry,
  validateIssuerEntry,
  validateMerchantEntry,
  validatePortfolioEntry,
} from '../../src/world/generated/validators.js'
import type { Acquirer, Issuer, Merchant, PortfolioEntry } from '../../src/world/world.ts'
import type { CardRecord } from './world-tables.ts'

/** The world's entities as related collections of `@msw/data`. Tests may change them for a while. */
export function createWorldCollections() {
  const acquirers = new Collection({ schema: toStandardSchema<Acquirer>(validateAcquirerEntry) })
  const issuers = new Collection({ schema: toStandardSchema<Issuer>(validateIssuerEntry) })
  const cards = new Collection({
    schema: toStandardSchema<CardRecord>(validateCardEntry, (card) => ({ ...card, issuer: card.issuer.id })),
  })
  const merchants = new Collection({
    schema: toStandardSchema<Merchant>(validateMerchantEntry, (merchant) => ({
      ...merchant,
      acquirer: merchant.acquirer.id,
    })),
  })
  const portfolios = new Collection({ schema: toStandardSchema<PortfolioEntry>(validatePortfolioEntry) })
  cards.defineRelations(({ one }) => ({ issuer: one(issuers) }))
  merchants.defineRelations(({ one }) => ({ acquirer: one(acquirers) }))
  return { acquirers, issuers, cards, merchants, portfolios }
}

export type WorldCollections = ReturnType<typeof createWorldCollections>

/** Wraps a precompiled validator; `flatten` turns the relations of a record into ids first. */
function toStandardSchema<Entity>(
  validate: Validator<unknown>,
  flatten: (entity: Entity) => unknown = (entity) => entity,
) {
  return {
    '~standard': {
      version: 1,
      vendor: 'jpo-sandbox',
      types: undefined as { readonly input: Entity; readonly output: Entity } | undefined,
      validate: (value: unknown) =>
        validate(flatten(value as Entity))
          ? { value: value as Entity }
          : {
              issues: (validate.errors ?? []).map(({ instancePath, message }) => ({
                message: `${instancePath} ${message}`,
              })),
            },
    },
  } as const
}
