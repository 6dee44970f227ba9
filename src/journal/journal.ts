import type { Caps } from '../base/caps.ts'
import type { Note } from '../base/kept.ts'
import type { ChosenFault } from '../faults/chosen-fault.ts'
import type { CardTokenKind } from '../verdict/card-token.ts'
import type { Advice } from '../verdict/finding.ts'
import type { RefusalNote } from '../verdict/stage.ts'
import type { StageVerdict } from '../verdict/stage-log.ts'
import type { Trigger } from '../verdict/trigger.ts'
import type { Asked } from './asked.ts'
import { type BoundedLog, createBoundedLog } from './bounded-log.ts'
import { readStoredExchange } from './stored-exchange.ts'

/** One exchange as the journal shows it, redacted. */
export interface JournalEntry {
  readonly id: string
  /** Time of arrival, ISO 8601 with milliseconds. */
  readonly at: string
  readonly merchantId?: string | undefined
  /** Result of authentication. */
  readonly authentication?: AuthenticationEntry | undefined
  readonly request: {
    readonly method: string
    readonly path: string
    readonly headers: Readonly<Record<string, string>>
    /** Parsed and redacted. Absent when the body could not be read: such a body is not stored. */
    readonly body?: unknown
    readonly bytes: number
  }
  /** What the body asks for, so that a list need not read bodies. Absent when the body could not be read. */
  readonly asked?: Asked | undefined
  /** What named the card in place of its number, if it did. */
  readonly cardToken?: CardTokenKind | undefined
  readonly stages: readonly StageVerdict[]
  /** Outcome on demand, and its source. */
  readonly scenario?:
    | { readonly name: string; readonly trigger: Trigger; readonly armed?: string | undefined }
    | undefined
  /** Fault on demand. `secondOf` names the entry of the first delivery. */
  readonly fault?: ChosenFault | undefined
  readonly refusals: readonly RefusalNote[]
  readonly advice: readonly Advice[]
  /** The gateway's own reply, before a network fault. Status 0 and a null body: no reply. */
  readonly reply: { readonly status: number; readonly body: unknown }
  /** Id of the recorded payment. */
  readonly paymentId?: string | undefined
}

interface AuthenticationEntry {
  readonly policy: string
  readonly scheme?: string
  readonly reason?: string
  /** The expected and the received signing string, line by line. */
  readonly comparison?: readonly { readonly expected: string; readonly received: string; readonly differs?: true }[]
}

/** Keeps the newest exchanges. */
export type Journal = BoundedLog<JournalEntry>

export const createJournal = (caps: Caps, note?: Note): Journal => createBoundedLog(caps, readStoredExchange, note)
