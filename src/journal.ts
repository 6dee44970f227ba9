import { type BoundedLog, type Caps, createBoundedLog, estimateBytes } from './bounded-log.ts'
import type { Evidence } from './evidence.ts'
import type { ChosenFault } from './faults/chosen-fault.ts'
import type { Advice } from './finding.ts'
import type { Trigger } from './marks.ts'
import type { Text } from './text.ts'

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

/** An exchange as it lies in the journal: its bodies are JSON text, which is read when the entry is. */
export interface KeptExchange extends Omit<JournalEntry, 'request' | 'reply'> {
  readonly request: Omit<JournalEntry['request'], 'body'>
  /** Redacted. Absent when the body could not be read. */
  readonly requestBody?: string
  readonly status: number
  readonly replyBody: string
}

/** Keeps the newest exchanges. */
export interface Journal extends Pick<BoundedLog<JournalEntry>, 'get' | 'page' | 'clear' | 'health'> {
  add(exchange: KeptExchange): void
}

export function createJournal(caps: Caps): Journal {
  const log = createBoundedLog<KeptExchange>(caps, toBytes)
  return {
    add: log.add,
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

/** What the parts that every exchange has take, texts apart. */
const frame = 1_500

/** As `estimateBytes` would say, but that what is the same in every exchange is not walked through. */
function toBytes({ request, requestBody = '', replyBody, authentication, refusals, advice }: KeptExchange): number {
  let characters = request.path.length + requestBody.length + replyBody.length
  for (const name in request.headers) characters += name.length + (request.headers[name]?.length ?? 0)
  const notes = refusals.length + advice.length === 0 ? 0 : estimateBytes([refusals, advice])
  const comparison = authentication?.comparison === undefined ? 0 : estimateBytes(authentication.comparison)
  return frame + characters * 2 + notes + comparison
}

/** An exchange as it is read. */
export function toEntry({ request, requestBody, status, replyBody, ...kept }: KeptExchange): JournalEntry {
  const { id, at, merchantId, authentication, stages, scenario, fault, refusals, advice, paymentId } = kept
  return {
    id,
    at,
    ...(merchantId !== undefined && { merchantId }),
    ...(authentication !== undefined && { authentication }),
    request: { ...request, ...(requestBody !== undefined && { body: JSON.parse(requestBody) }) },
    stages,
    ...(scenario !== undefined && { scenario }),
    ...(fault !== undefined && { fault }),
    refusals,
    advice,
    reply: { status, body: JSON.parse(replyBody) },
    ...(paymentId !== undefined && { paymentId }),
  }
}
