import { type BoundedLog, type Caps, createBoundedLog } from './bounded-log.ts'
import type { Evidence } from './evidence.ts'
import type { Advice } from './finding.ts'
import type { Text } from './text.ts'

/** The stages of a request, in order. */
export const stages = ['route', 'authenticate', 'parse', 'validate', 'jpo', 'acquirer', 'ledger'] as const
export type StageName = (typeof stages)[number]

/** What a stage said: it passed, passed with advice, refused, or was not reached. */
export type Verdict = 'passed' | 'advised' | 'refused' | 'skipped'

export interface StageVerdict {
  readonly stage: StageName
  readonly verdict: Verdict
  /** In a few words. */
  readonly note?: string
}

/** Why a request was not approved, in words that never reach the wire's body. */
export interface RefusalNote {
  readonly rule: string
  readonly field?: string
  readonly text: Text
  readonly evidence: Evidence
}

/** One exchange as it is kept, redacted. */
export interface JournalEntry {
  readonly id: string
  /** When it came, ISO 8601 with milliseconds. */
  readonly at: string
  readonly merchantId?: string
  /** What was made of the caller's credentials. */
  readonly authentication?: {
    readonly policy: string
    readonly scheme?: string
    readonly reason?: string
    /** The signing string expected and received, line by line. */
    readonly comparison?: readonly { readonly expected: string; readonly received: string; readonly differs?: true }[]
  }
  readonly request: {
    readonly method: string
    readonly path: string
    readonly headers: Readonly<Record<string, string>>
    /** Parsed and redacted. Absent when the body could not be read: such a body is not kept. */
    readonly body?: unknown
    readonly bytes: number
  }
  readonly stages: readonly StageVerdict[]
  readonly refusals: readonly RefusalNote[]
  readonly advice: readonly Advice[]
  readonly reply: { readonly status: number; readonly body: unknown }
  /** The payment that was recorded. */
  readonly paymentId?: string
}

/** Keeps the newest entries. A reply is kept as the text that was sent, and read when an entry is. */
export interface Journal extends Pick<BoundedLog<JournalEntry>, 'get' | 'page' | 'clear' | 'health'> {
  /** `json` is the body of the reply as it may be kept, in place of `entry.reply.body`. */
  add(entry: JournalEntry, json: string): void
}

export function createJournal(caps: Caps): Journal {
  const log = createBoundedLog<KeptEntry>(caps)
  return {
    add: ({ reply: { status }, ...entry }, json) => log.add({ ...entry, status, json }),
    get: (id) => {
      const kept = log.get(id)
      return kept === undefined ? undefined : toEntry(kept)
    },
    page(options) {
      const { entries, ...rest } = log.page(options)
      return { entries: entries.map(toEntry), ...rest }
    },
    clear: log.clear,
    health: log.health,
  }
}

type KeptEntry = Omit<JournalEntry, 'reply'> & { readonly status: number; readonly json: string }

const toEntry = ({ status, json, ...entry }: KeptEntry): JournalEntry => ({
  ...entry,
  reply: { status, body: JSON.parse(json) },
})
