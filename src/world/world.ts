import type { components } from './generated/types.ts'

type Schemas = components['schemas']

/** The world as a person writes it: entries refer to one another by id. */
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

export type Acquirer = AcquirerEntry
export type Issuer = IssuerEntry

/** A merchant with its acquirer at hand and its settings filled in. */
export interface Merchant extends Omit<MerchantEntry, 'acquirer' | 'amountTriggers'> {
  readonly acquirer: Acquirer
  readonly uncontractedOption: 'accept' | 'refuse'
  readonly relaxedRequirements: boolean
  readonly amountTriggers: AmountList[]
  /** In seconds; 0 takes duplicates. */
  readonly duplicateWindow: number
}

/** A listed card, found by its number, which is not in it. */
export interface WorldCard {
  readonly issuer: Issuer
  /** The outcome that the card provokes. */
  readonly outcome: string | undefined
  readonly revolvingContract: boolean | undefined
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

/** What the engine asks of the world. */
export interface World {
  /** The merchant of that id, or nothing. */
  merchant(merchantId: string): Merchant | undefined
  /** Who signs with the shared secret of that key id, or nothing. */
  signerOfKey(keyId: string): Signer | undefined
  /** Who signs with the certificate of that serial number, or with that certificate (DER in base64), or nothing. */
  signerOfCertificate(certificate: { readonly serialNumber: string } | { readonly der: string }): Signer | undefined
  /** All shared secrets, so that none is kept where somebody has put it. */
  sharedSecrets(): readonly string[]
  /** Whether a text is somebody's shared secret. */
  isSharedSecret(text: string): boolean
  /** The merchant of a request that names none. */
  readonly defaultMerchant: Merchant
  readonly merchants: readonly Merchant[]
  readonly portfolios: readonly PortfolioEntry[]
  readonly acquirers: readonly Acquirer[]
  readonly issuers: readonly Issuer[]
  /** The listed cards, without their numbers. */
  readonly cards: readonly ListedCard[]
  /** The listed card of a number (digits only), or nothing when the number is not listed. */
  cardOf(cardNumber: string): WorldCard | undefined
  /** Listed cards that provoke an outcome, with their numbers: test numbers, to be typed in. */
  readonly triggerCards: readonly { readonly number: string; readonly outcome: string }[]
  readonly unlistedCards: { readonly policy: 'refuse' | 'allow'; readonly issuer: Issuer }
  /** Changes to the weights of the rules about fields, by the name of the rule. */
  readonly rules: Readonly<Record<string, RuleWeight>>
  /** Changes to the refusal table. */
  readonly refusals: Readonly<Partial<Record<RefusalName, RefusalChange>>>
}

/** A listed card as it may be shown: first six and last four digits. */
export interface ListedCard {
  readonly number: string
  readonly issuer: string
  readonly outcome?: string
  readonly description?: { readonly en: string; readonly ja?: string }
}
