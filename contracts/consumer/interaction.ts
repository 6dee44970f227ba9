import type {
  AuthenticationResult,
  AuthenticationSetupResult,
  AuthenticationValidationResult,
  FollowOnResult,
  PaymentClient,
  PaymentResult,
  TransactionResult,
} from '../../src/client/index.ts'
import type { OperationId } from '../../src/openapi/index.ts'
import type { ProviderState } from '../states/provider-states.ts'
import type { Matcher } from './matchers.ts'

/** Plain JSON, where a matcher may stand for any value. */
export type Template = string | boolean | number | Matcher | readonly Template[] | { readonly [key: string]: Template }

type DistributiveOmit<T, Key extends PropertyKey> = T extends unknown ? Omit<T, Key> : never

type Result =
  | PaymentResult
  | FollowOnResult
  | TransactionResult
  | AuthenticationSetupResult
  | AuthenticationResult
  | AuthenticationValidationResult

/** What the client makes of a reply, without the ids that every result carries. */
export type Made = DistributiveOmit<Result, 'transactionId' | 'correlationId' | 'gatewayCorrelationId'>

/** Methods of the client that send one request. */
type Sending = {
  [Method in keyof PaymentClient]: PaymentClient[Method] extends (...args: infer Args) => Promise<Result>
    ? readonly [method: Method, ...args: Args]
    : never
}[keyof PaymentClient]

/** A row: what the shop does, what goes over the wire, and what the client makes of it. */
export interface ClientInteraction {
  /** What is sent, as a noun; with the states it names the interaction, and is unique. */
  readonly name: string
  /** What must be true besides who the merchant is. */
  readonly states?: readonly ProviderState[]
  /** Of the seed world. Default: the first one. */
  readonly merchant?: string
  /** Default: a JWT. */
  readonly scheme?: 'http-signature'
  /** A call of the client, or a search. */
  readonly does: Sending | readonly [method: 'search', query: string]
  /** Default: a payment. */
  readonly operation?: OperationId
  /** Name of the value that stands for the id in the path. Default `id`. */
  readonly idOf?: string
  /** The body of the request, but for the transaction id that the client makes up; absent where there is none. */
  readonly sends?: { readonly [part: string]: Template }
  readonly answer: {
    readonly status: number
    readonly headers?: Readonly<Record<string, Matcher>>
    /** Only what the client reads; absent where it reads nothing. */
    readonly body?: Template
  }
  /** A list for a search. */
  readonly makes: Made | readonly object[]
}
