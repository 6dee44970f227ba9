import type { GatewayRequest } from './exchange.ts'

/** What chose an outcome or a fault: a word of the request's own, something armed before, or a value it carries. */
export type Trigger = 'header' | 'reference' | 'armed' | 'card' | 'amount'

/** The request headers that ask for an outcome and for a fault. */
export const scenarioHeader = 'x-sandbox-scenario'
export const faultHeader = 'x-sandbox-fault'

/** What a request asks for in so many words: a name, and for a fault how long it takes. */
export interface Mark {
  readonly trigger: 'header' | 'reference'
  /** As it was written. */
  readonly name: string
  /** In ms, of `latency=500`. */
  readonly delay?: number
}

export interface Marks {
  readonly scenario?: Mark
  readonly fault?: Mark
}

/** What most requests ask for. */
export const noMarks: Marks = {}

/**
 * Reads what a request asks for: headers first, then `scenario:NAME` and `fault:NAME` anywhere in its
 * reference. Most requests ask for nothing, which is seen at once.
 */
export function readMarks(headers: GatewayRequest['headers'], reference: unknown): Marks {
  const scenario = headers[scenarioHeader]
  const fault = headers[faultHeader]
  const isMarked = typeof reference === 'string' && reference.includes(':')
  if (scenario === undefined && fault === undefined && !isMarked) return noMarks
  const marks = {
    scenario: toMark('header', scenario) ?? (isMarked ? findMark('scenario', reference) : undefined),
    fault: toMark('header', fault) ?? (isMarked ? findMark('fault', reference) : undefined),
  }
  return marks.scenario === undefined && marks.fault === undefined ? noMarks : (marks as Marks)
}

const findMark = (kind: 'scenario' | 'fault', reference: string): Mark | undefined =>
  toMark('reference', new RegExp(`(?:^|[^a-z0-9])${kind}:([a-z0-9-]{1,60}(?:=\\d{1,7})?)`, 'i').exec(reference)?.[1])

function toMark(trigger: Mark['trigger'], text: string | undefined): Mark | undefined {
  if (text === undefined || text.trim() === '') return undefined
  const [name = '', delay] = text.trim().toLowerCase().split('=', 2)
  return { trigger, name, ...(delay !== undefined && /^\d{1,7}$/.test(delay) && { delay: Number(delay) }) }
}
