import type { Service } from '../acquirer/services.ts'
import type { Ids } from '../base/ids.ts'
import type { Redactor } from '../card-data/redactor.ts'
import type { KeyVersion, LedgerStore, VersionedFamily } from '../ledger/store.ts'
import type { Transaction } from '../ledger/transaction.ts'
import type { ChosenOutcome } from '../on-demand/chosen-outcome.ts'
import type { MatchFields } from '../on-demand/match.ts'
import type { OperationId, PaymentReply } from '../openapi/index.ts'
import type { AuthenticationReader, Authentications } from '../payer-authentication/authentications.ts'
import type { Answer } from '../reply/answer.ts'
import type { GatewayRequest } from '../request/gateway-request.ts'
import type { GatewayKey } from '../signing/gateway-key.ts'
import type { TransientTokenReader, TransientTokens } from '../transient-tokens/transient-tokens.ts'
import type { StageFindings } from '../validation/settle-findings.ts'
import type { Vault, VaultReader } from '../vault/vault.ts'
import type { CardTokenKind } from '../verdict/card-token.ts'
import type { Advice, Profile } from '../verdict/finding.ts'
import type { Refusal, RefusalNote, RefusalReply, Stage, StageName } from '../verdict/stage.ts'
import type { Webhooks } from '../webhooks/webhooks.ts'
import type { Merchant, World } from '../world/world.ts'
import type { ReportShelf } from './reporting/report-shelf.ts'

/** Context of one request. */
export interface OperationContext {
  readonly world: World
  readonly profile: Profile
  readonly merchant: Merchant
  /** Values of the path template, such as `id`. */
  readonly params: Readonly<Record<string, string>>
  /** Time of the request, epoch ms. */
  readonly now: number
  readonly ids: Ids
  /** Only `find` reads it; the engine appends. */
  readonly ledger: Omit<LedgerStore, 'append' | 'saveSearch'>
  /** Subscriptions and keys, to read. */
  readonly webhooks: Pick<Webhooks, 'reader' | 'settings' | 'hosts'>
  /** `Host` of the request, for links of Transaction Search. */
  readonly host: string | undefined
  /** The request as it came, for its query and its headers. */
  readonly request: Pick<GatewayRequest, 'path' | 'headers'>
  /** One-time reports. */
  readonly reports: Pick<ReportShelf, 'all'>
  /** Tokens of the vault, to read. */
  readonly vault: VaultReader
  /** Transient tokens of Microform, to read. */
  readonly transientTokens: TransientTokenReader
  /** Authentications of cardholders, to read. */
  readonly authentications: AuthenticationReader
  /** Key for tokens that the gateway issues. */
  readonly key: GatewayKey
  /** Address of the gateway as browsers reach it, without a path. */
  readonly origin: string
  /** Query that leads a browser to this namespace: empty, or `?namespace=NAME`. */
  readonly toSpace: string
  /** Resolves when the batches that came due are judged. */
  readonly settled: () => Promise<void>
  /** The reply of a journal entry, redacted; undefined when the entry is gone. */
  readonly replyOf: (journal: string) => unknown
  /** Keyed hash of a text or a card number. */
  readonly fingerprint: (text: string) => string
  /** Removes secrets and card data from a text; ids of the gateway stay. */
  readonly redact: Redactor['redact']
  /** Id of the request's journal entry. */
  readonly journal: string
}

/** A parsed request body, read once. Nothing in it is checked yet. */
export interface Reading {
  /** Fields for matching armed outcomes and faults. */
  readonly fields: MatchFields
}

/** A JSON object. */
export type Body = Readonly<Record<string, unknown>>

/** Something that one approval uses up, such as a transient token. */
export interface UsedOnce {
  /** Lookup key of the ledger. */
  readonly key: string
  /** What a payment gets when another has used it up. */
  readonly spent: Refusal
}

/** A body with what a token stands for. */
export interface Resolved {
  readonly body: Body
  /** Kind of the token, for the journal. Absent when the body has the card. */
  readonly cardToken?: CardTokenKind
  /** Whether billing data and the expiration date need not be sent. */
  readonly waivesCardholder?: boolean
  /** Absent: it pays more than once. */
  readonly once?: UsedOnce
  /** Parts of the reply that name the token. */
  readonly reply?: Partial<PaymentReply>
}

/** Ledger data for a decision. */
export interface Found {
  /** Family that the operation adds to. Absent when it begins one. */
  readonly family?: VersionedFamily
  /** Lookups that must not have changed when the transaction is appended. */
  readonly lookups?: readonly KeyVersion[]
}

/** Decision of an operation: a refusal, or a value to book and print. */
export type Decided<Value> =
  | {
      readonly ok: false
      readonly refusal: Refusal
      /** The refused attempt, for Transaction Search. */
      readonly attempt?: Transaction
    }
  | {
      readonly ok: true
      readonly value: Value
      readonly advice: readonly Advice[]
      /** Why the acquirer declined. A declined payment is booked too. */
      readonly declined?: RefusalNote
    }

/** Transactions to append, and their facts for the reply. */
export interface Booking<Facts> {
  readonly transactions: readonly Transaction[]
  readonly facts: Facts
  /** Changes the other stores, once the transactions are booked. May give the facts anew, with what the change told. */
  readonly keep?: (stores: Stores) => Kept<Facts> | Promise<Kept<Facts>>
}

/** Facts, or nothing. */
// biome-ignore lint/suspicious/noConfusingVoidType: most changes return nothing.
type Kept<Facts> = Facts | void

/** What an operation may change besides the ledger. */
export interface Stores {
  readonly searches: Pick<LedgerStore, 'saveSearch'>
  readonly webhooks: Pick<Webhooks, 'apply'>
  readonly reports: ReportShelf
  readonly vault: Vault
  readonly transientTokens: TransientTokens
  readonly authentications: Authentications
}

/**
 * An operation of the gateway: a row of the table, with its steps in the order of the walk. Steps are pure; only the
 * engine appends to the ledger. Method, path and body come from openapi.yaml.
 */
export interface Operation<
  Id extends OperationId = OperationId,
  R extends Reading = Reading,
  F extends Found = Found,
  Value = unknown,
  Facts = unknown,
> {
  /** The service, which says what outcomes are possible. */
  readonly service: Service
  /** Stages of the operation. */
  readonly stages: readonly StageName[]
  /** Stage that logs the decision. */
  readonly decidedBy: StageName
  /** Whether it needs no credentials: such a request is of the world's first merchant. */
  readonly isOpen?: true
  /** A refusal before anything of the request is read. */
  admit?(context: OperationContext): Refusal | undefined
  /**
   * Puts the card and the data of a token into the body, as if they had been sent. Undefined: the body stays as it
   * was. The journal has the body as sent.
   */
  resolve?(body: Body, context: OperationContext): Promise<Stage<Resolved>> | undefined
  /** Reads the parsed body; an operation without a body gets an empty object. */
  read(body: Body, context: OperationContext, resolved?: Resolved): R
  /** Findings of the checking stages. */
  check(reading: R, context: OperationContext): StageFindings
  /** Reads what the decision needs from the ledger. */
  find(reading: R, context: OperationContext): Promise<F>
  /** A decision that no outcome on demand overrides, or undefined. */
  guard(reading: R, found: F, context: OperationContext): Decided<Value> | undefined
  /** The outcome that a value of the request provokes, such as a test card. */
  provoke(reading: R, found: F, context: OperationContext): ChosenOutcome | undefined
  /** Decides, with the outcome on demand if there is one. */
  decide(reading: R, found: F, chosen: ChosenOutcome | undefined, context: OperationContext): Decided<Value>
  /** Creates the transactions of a decision. */
  book(reading: R, found: F, value: Value, context: OperationContext): Booking<Facts>
  /** Prints a refusal that has a form of its own; undefined for any other. */
  printRefusal?(
    reply: RefusalReply,
    request: Pick<GatewayRequest, 'headers'>,
    now: number,
    ids: Ids,
  ): Answer<Id> | undefined
  /** Prints the reply. */
  print(value: Value, facts: Facts, context: OperationContext, reading: R): Answer<Id>
}
