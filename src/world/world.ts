import type { components } from './generated/types.ts'

type Schemas = components['schemas']

/** The world as written in a file: entries refer to one another by id. */
export type WorldFile = Schemas['WorldFile']
export type AcquirerEntry = Schemas['AcquirerEntry']
export type IssuerEntry = Schemas['IssuerEntry']
export type CardEntry = Schemas['CardEntry']
export type MerchantEntry = Schemas['MerchantEntry']
export type PortfolioEntry = Schemas['PortfolioEntry']

/** The five Japanese payment options (支払区分). */
export type JpoMethod = Schemas['Options'][number]

/** The name of a row of the refusal table. */
export type RefusalName = Schemas['RefusalName']
export type RefusalChange = Schemas['RefusalChange']

/** Lists of amounts that provoke outcomes. */
export type AmountList = Schemas['AmountList']
/** When an issuer takes bonus payments; days as `MM-DD`, months 1 to 12. */
export type BonusWindow = Schemas['BonusWindow']

/** What an issuer does in an authentication of a cardholder (3-D Secure). */
export type ThreeDSecure = Schemas['ThreeDSecure']

/** Settings of a merchant's services, with their defaults. */
export type ServiceSettings = Readonly<Required<Schemas['Services']>>

/** Fee of each payment option in percent, a decimal with at most four digits behind the point. */
export type FundingFees = Readonly<Required<Schemas['FundingFees']>>
/** When a merchant's money comes, and what is kept of it, with defaults: a model of the sandbox. */
export type FundingTerms = Readonly<Required<Omit<Schemas['FundingTerms'], 'fees'>>> & { readonly fees: FundingFees }

export type Acquirer = AcquirerEntry
export type Issuer = IssuerEntry

/** A merchant with its acquirer resolved and defaults filled in. */
export interface Merchant extends Omit<MerchantEntry, 'acquirer' | 'amountTriggers' | 'services' | 'funding'> {
  readonly acquirer: Acquirer
  readonly uncontractedOption: 'accept' | 'refuse'
  readonly relaxedRequirements: boolean
  readonly amountTriggers: AmountList[]
  /** In seconds; 0 accepts duplicates. */
  readonly duplicateWindow: number
  readonly services: ServiceSettings
  readonly funding: FundingTerms
}

/** A listed card, without its number. */
export interface WorldCard {
  readonly issuer: Issuer
  /** The outcome that the card provokes. */
  readonly outcome: string | undefined
  readonly revolvingContract: boolean | undefined
  /** Undefined: frictionless. */
  readonly threeDSecure: ThreeDSecure | undefined
}

export type RuleWeight = 'refuse' | 'odd' | 'note' | 'off'

/** The owner of a key: a merchant, or a portfolio that acts for several (meta key). */
export interface Signer {
  /** Merchant id or portfolio id. */
  readonly id: string
  readonly isPortfolio: boolean
  /** Base64. */
  readonly sharedSecret: string
  /** PEM. */
  readonly certificate: string | undefined
  mayActFor(merchantId: string): boolean
}

/** The world as the engine reads it. */
export interface World {
  /** Finds a merchant by id. */
  merchant(merchantId: string): Merchant | undefined
  /** Finds the owner of a shared secret by key id. */
  signerOfKey(keyId: string): Signer | undefined
  /** Finds the owner of a certificate by serial number or by the certificate itself (DER in base64). */
  signerOfCertificate(certificate: { readonly serialNumber: string } | { readonly der: string }): Signer | undefined
  /** All shared secrets, so that they can be removed from anything stored. */
  sharedSecrets(): readonly string[]
  /** Whether a text is one of the shared secrets. */
  isSharedSecret(text: string): boolean
  /** The merchant of a request that names none. */
  readonly defaultMerchant: Merchant
  readonly merchants: readonly Merchant[]
  readonly portfolios: readonly PortfolioEntry[]
  readonly acquirers: readonly Acquirer[]
  readonly issuers: readonly Issuer[]
  /** The listed cards, without their numbers. */
  readonly cards: readonly ListedCard[]
  /** Finds a listed card by its number (digits only). */
  cardOf(cardNumber: string): WorldCard | undefined
  /** Finds the number of a listed card by its fingerprint: test numbers, and few. */
  numberOf(fingerprint: string, hash: (cardNumber: string) => string): string | undefined
  /** Listed cards that provoke an outcome, with their published test numbers. */
  readonly triggerCards: readonly { readonly number: string; readonly outcome: string }[]
  readonly unlistedCards: { readonly policy: 'refuse' | 'allow'; readonly issuer: Issuer }
  /** Changed weights of field rules, by rule name. */
  readonly rules: Readonly<Record<string, RuleWeight>>
  /** Changes to the refusal table. */
  readonly refusals: Readonly<Partial<Record<RefusalName, RefusalChange>>>
}

/** A listed card for display: first six and last four digits. */
export interface ListedCard {
  readonly number: string
  readonly issuer: string
  readonly outcome?: string
  readonly threeDSecure?: ThreeDSecure
  readonly description?: { readonly en: string; readonly ja?: string }
}
