import type { FieldError, InvalidRequestReason, ServerErrorReply, VaultErrors } from '../openapi/index.ts'
import type { Evidence } from './evidence.ts'
import type { Advice } from './finding.ts'
import type { Text } from './text.ts'

/** Stages of a request, in the order of the engine's walk. Each operation lists its own stages. */
export const stageNames = [
  'route',
  'authenticate',
  'parse',
  'scenario',
  'validate',
  'jpo',
  'lifecycle',
  'acquirer',
  'ledger',
] as const
export type StageName = (typeof stageNames)[number]

/** Result of a stage: a value to go on with, or a refusal that ends the request. */
export type Stage<T> =
  | { readonly ok: true; readonly value: T; readonly advice?: readonly Advice[] }
  | { readonly ok: false; readonly refusal: Refusal }

/** Why a request ends, and which kind of reply the caller gets. */
export interface Refusal {
  readonly reply: RefusalReply
  readonly notes: readonly RefusalNote[]
}

/** Explanation of a refusal or a decline: for the journal and the advice header, never for a reply's body. */
export interface RefusalNote {
  readonly rule: string
  /** JSON path of the field at fault, joined with points. */
  readonly field?: string
  readonly text: Text
  readonly evidence: Evidence
}

/** Reason and fields of a refusal. src/reply turns them into the words of the wire. */
export type RefusalReply =
  | {
      readonly kind: 'invalid-request'
      readonly reason: InvalidRequestReason
      readonly details: readonly FieldError[]
      /** Message of an outcome row. Default: the message of the reason. */
      readonly message?: string
      /** Transaction id of the reply. Default: a new one. `none`: the reply has no id. */
      readonly id?: string
      /** Explanations of the sandbox that the message repeats, marked as such. */
      readonly sandboxWords?: readonly string[]
    }
  | {
      readonly kind: 'unauthenticated'
      /** Headers that a request without any credentials lacks. */
      readonly missing?: readonly string[]
    }
  /** An accident behind the gateway. */
  | ({ readonly kind: 'accident'; readonly http: 500 | 502 } & Pick<ServerErrorReply, 'reason' | 'message'>)
  | {
      readonly kind: 'http-status'
      readonly status: 404 | 405 | 406 | 413 | 415 | 429 | 503
      readonly headers?: Readonly<Record<string, string>>
    }
  /** In the form of the vault (TMS). */
  | { readonly kind: 'vault'; readonly status: VaultErrorStatus; readonly body: VaultErrors }

type VaultErrorStatus = 400 | 403 | 404 | 409 | 410 | 424

/** A stage that the request has passed, with advice or without. */
export const passed = <T>(value: T, advice: readonly Advice[] = []): Stage<T> => ({ ok: true, value, advice })

/** A stage that refuses the request. */
export const refused = (reply: RefusalReply, ...notes: readonly RefusalNote[]): Stage<never> => ({
  ok: false,
  refusal: { reply, notes },
})
