import type { RefusalNote } from '../journal/journal.ts'
import type { FieldError, InvalidRequestReason } from '../openapi/index.ts'
import type { Advice } from './finding.ts'

/** What a stage gives: a value to go on with, or a refusal that ends the request. */
export type Stage<T> =
  | { readonly ok: true; readonly value: T; readonly advice?: readonly Advice[] }
  | { readonly ok: false; readonly refusal: Refusal }

/** Why a request ends here, and what the wire is to say about it. */
export interface Refusal {
  readonly reply: RefusalReply
  readonly notes: readonly RefusalNote[]
}

export type RefusalReply =
  | {
      readonly kind: 'invalid-request'
      readonly reason: InvalidRequestReason
      readonly message: string
      readonly details: readonly FieldError[]
    }
  | { readonly kind: 'unauthenticated' }
  | {
      readonly kind: 'http-status'
      readonly status: 404 | 405 | 413 | 415 | 429 | 503
      readonly headers?: Readonly<Record<string, string>>
    }

export const passed = <T>(value: T, advice: readonly Advice[] = []): Stage<T> => ({ ok: true, value, advice })

export const refused = (reply: RefusalReply, ...notes: readonly RefusalNote[]): Stage<never> => ({
  ok: false,
  refusal: { reply, notes },
})
