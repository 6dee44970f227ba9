import { maskCardNumber } from '../../src/card-data/card-number.ts'
import type {
  FundingTerms,
  Merchant,
  MerchantEntry,
  ServiceSettings,
  World,
  WorldCard,
  WorldFile,
} from '../../src/world/world.ts'
import type { Recall } from './recall.ts'
import { createSigners } from './signers.ts'
import type { WorldTables } from './world-tables.ts'

/** Defaults of a merchant's entry. */
export const merchantDefaults = {
  uncontractedOption: 'accept',
  relaxedRequirements: false,
  amountTriggers: ['sandbox'],
  duplicateWindow: 0,
} satisfies Partial<Merchant>

const serviceDefaults: ServiceSettings = {
  captures: 'single',
  overCapture: 'refuse',
  partialReversals: false,
  reversalAfterVoid: true,
  reversalReason: 'any',
  credits: true,
  creditAuthorization: false,
  overRefund: 'refuse',
  incrementalAuthorization: true,
  transactionIdDays: 180,
  searchDelay: 0,
  selfLinks: 'not-found',
  threeDSecure: 'advised',
  failedAuthentication: '201',
  transientTokenUse: 'once',
  transientTokenSeconds: 900,
  vault: true,
  tokenCreate: 'approved',
  tokenTypes: ['customer', 'paymentInstrument'],
}

/** Round numbers: neither the calendar nor the fees of an acquirer are public. */
const fundingDefaults: FundingTerms = {
  cycles: [
    { closes: 15, paid: { months: 0, day: 31 } },
    { closes: 31, paid: { months: 1, day: 15 } },
  ],
  nonBusinessDay: 'next',
  closedDays: ['12-31', '01-01', '01-02', '01-03'],
  bonus: 'held',
  bonusPaid: [
    { month: 8, day: 15 },
    { month: 1, day: 15 },
  ],
  fees: { single: '3', bonus: '3', installment: '3', combination: '3', revolving: '3' },
  feeRounding: 'down',
  feeOnRefund: 'returned',
  refundOfHeld: 'with-sale',
}

/** A merchant's entry with its defaults filled in. */
export const fillDefaults = <Entry extends MerchantEntry>(entry: Entry) => ({
  ...merchantDefaults,
  ...entry,
  services: { ...serviceDefaults, ...entry.services },
  funding: {
    ...fundingDefaults,
    ...entry.funding,
    fees: { ...fundingDefaults.fees, ...entry.funding?.fees },
  },
})

/** A world over tables of entries; `file` has its other settings. */
export function toWorld(tables: WorldTables, file: WorldFile, recall: Recall): World {
  // A record looks its acquirer up at each access; a copy holds it.
  const merchantOf = recall((id: string): Merchant | undefined => {
    const record = tables.merchants().find(({ merchantId }) => merchantId === id)
    return record === undefined ? undefined : { ...record, acquirer: record.acquirer }
  })
  const unlistedCards = recall((_: 'unlisted') => {
    const { policy = 'refuse', issuer } = file.unlistedCards ?? {}
    const known = tables.issuers().find(({ id }) => id === (issuer ?? id))
    return { policy, issuer: known }
  })
  const numbers = recall((_: 'listed') => tables.cards().map(({ number }) => number))

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
      return tables.cards().map(({ number, issuer, outcome, threeDSecure, description }) => ({
        number: maskCardNumber(number),
        issuer: issuer.id,
        ...(outcome !== undefined && { outcome }),
        ...(threeDSecure !== undefined && { threeDSecure }),
        ...(description !== undefined && { description }),
      }))
    },
    get triggerCards() {
      return tables.cards().flatMap(({ number, outcome }) => (outcome === undefined ? [] : [{ number, outcome }]))
    },
    cardOf: recall((number: string): WorldCard | undefined => {
      const card = tables.cards().find((candidate) => candidate.number === number)
      if (card === undefined) return undefined
      const { issuer, outcome, revolvingContract, threeDSecure } = card
      return { issuer, outcome, revolvingContract, threeDSecure }
    }),
    numberOf: (fingerprint, hash) => numbers('listed')?.find((number) => hash(number) === fingerprint),
    get unlistedCards() {
      return unlistedCards('unlisted') as World['unlistedCards']
    },
    rules: file.rules ?? {},
    refusals: file.refusals ?? {},
  }
}
