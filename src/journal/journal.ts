import type { ChosenFault } from '../faults/chosen-fault.ts'
import type { Trigger } from '../on-demand/marks.ts'
import type { Evidence } from '../verdict/evidence.ts'
import type { Advice } from '../verdict/finding.ts'
import type { Text } from '../verdict/text.ts'
import { type BoundedLog, type Caps, createBoundedLog } from './bounded-log.ts'

/** The stages of a request, in order. */
export const stages = ['route', 'authenticate', 'parse', 'scenario', 'validate', 'jpo', 'acquirer', 'ledger'] as const
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
  /** The outcome that was asked for, and by what. */
  readonly scenario?: { readonly name: string; readonly trigger: Trigger; readonly armed?: string }
  /** The fault that befell the exchange. `secondOf` names the entry of the first delivery. */
  readonly fault?: ChosenFault
  readonly refusals: readonly RefusalNote[]
  readonly advice: readonly Advice[]
  /** As the gateway made it, before a fault of the network; status 0 and no body where it made none. */
  readonly reply: { readonly status: number; readonly body: unknown }
  /** The payment that was recorded. */
  readonly paymentId?: string
}

/** Verdicts in few characters: a stage that is in neither was skipped. */
export interface KeptStages {
  /** A bit for each stage that passed without a word; the lowest is the first stage's. */
  readonly passed: number
  readonly others: readonly StageVerdict[]
}

/** An exchange as it lies in the journal, as JSON: what most have in common is left out. */
export interface KeptExchange extends Omit<JournalEntry, 'request' | 'reply' | 'stages'> {
  readonly request: Omit<JournalEntry['request'], 'body'>
  /** Redacted. Absent when the body could not be read. */
  readonly requestBody?: unknown
  readonly stages: KeptStages
  readonly status: number
  readonly replyBody: unknown
}

/** Keeps the newest exchanges. */
export type Journal = BoundedLog<JournalEntry>

export const createJournal = (caps: Caps): Journal => createBoundedLog<JournalEntry, KeptExchange>(caps, toEntry)

/** An exchange as it is read. */
export function toEntry(kept: KeptExchange): JournalEntry {
  const { id, at, merchantId, authentication, request, requestBody, status, replyBody } = kept
  const { scenario, fault, refusals, advice, paymentId } = kept
  return {
    id,
    at,
    ...(merchantId !== undefined && { merchantId }),
    ...(authentication !== undefined && { authentication }),
    request: { ...request, ...(requestBody !== undefined && { body: requestBody }) },
    stages: toVerdicts(kept.stages),
    ...(scenario !== undefined && { scenario }),
    ...(fault !== undefined && { fault }),
    refusals,
    advice,
    reply: { status, body: replyBody },
    ...(paymentId !== undefined && { paymentId }),
  }
}

function toVerdicts({ passed, others }: KeptStages): StageVerdict[] {
  return stages.map((stage, index) => {
    const verdict = (passed >> index) & 1 ? 'passed' : 'skipped'
    return others.find((other) => other.stage === stage) ?? { stage, verdict }
  })
}
