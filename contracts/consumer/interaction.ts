import type { Payment, PaymentResult } from '../../src/client/index.ts'
import type { PaymentRequest } from '../../src/openapi/index.ts'
import type { ProviderState } from '../states/provider-states.ts'
import type { Matcher } from './matchers.ts'

/** Plain JSON, where a matcher may stand for any value. */
export type Template = string | boolean | Matcher | readonly Template[] | { readonly [key: string]: Template }

type DistributiveOmit<T, Key extends PropertyKey> = T extends unknown ? Omit<T, Key> : never

/** What the client makes of a reply, without the ids that every result carries. */
export type Made = DistributiveOmit<PaymentResult, 'transactionId' | 'correlationId' | 'gatewayCorrelationId'>

/** A row: what the shop does, what goes over the wire, and what the client makes of it. */
export interface PaymentInteraction {
  /** What is sent, as a noun; with the states it names the interaction, and is unique. */
  readonly name: string
  /** What must be true besides who the merchant is. */
  readonly states?: readonly ProviderState[]
  /** Of the seed world. Default: the first one. */
  readonly merchant?: string
  /** Default: a JWT. */
  readonly scheme?: 'http-signature'
  /** A payment, or a request that was written by hand. */
  readonly does: { readonly pay: Payment } | { readonly send: PaymentRequest }
  /** The body of the request, but for the transaction id that the client makes up. */
  readonly sends: { readonly [part: string]: Template }
  readonly answer: {
    readonly status: number
    readonly headers?: Readonly<Record<string, Matcher>>
    /** Only what the client reads; absent where it reads nothing. */
    readonly body?: Template
  }
  readonly makes: Made
}
