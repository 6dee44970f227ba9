import { readSpan } from '../clock/clock.ts'
import type { GatewayRequest } from '../request/gateway-request.ts'

/** What chose an outcome or a fault: a word of the request's own, something armed before, or a value it carries. */
export type Trigger = 'header' | 'reference' | 'armed' | 'card' | 'amount'

/** The request headers that ask for an outcome and for a fault. */
export const scenarioHeader = 'x-sandbox-scenario'
export const faultHeader = 'x-sandbox-fault'

/** What a request asks for in so many words: a name, and for a fault how long it takes. */
export interface Mark {
  readonly trigger: 'header' | 'reference'
  /** As it was written, in lower case. */
  readonly name: string
  /** In ms, of `latency=500` or `latency=2s`; nothing when what was written is no span. */
  readonly delay?: number | undefined
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
  const isMarked = typeof reference === 'string' && /scenario|fault/i.test(reference)
  if (!isMarked && headers[scenarioHeader] === undefined && headers[faultHeader] === undefined) return noMarks
  const text = isMarked ? reference : ''
  const scenario = toMark(headers[scenarioHeader]) ?? findMark(patterns.scenario, text)
  const fault = toMark(headers[faultHeader]) ?? findMark(patterns.fault, text)
  if (scenario === undefined && fault === undefined) return noMarks
  return { ...(scenario !== undefined && { scenario }), ...(fault !== undefined && { fault }) }
}

/** `scenario:NAME`; a space behind the colon, or an equals sign in its place, is the same word mistyped. */
const patterns = {
  scenario: /(?:^|[^a-z0-9])scenario\s*[:=]\s*([^\s,;|/#]*)/i,
  fault: /(?:^|[^a-z0-9])fault\s*[:=]\s*([^\s,;|/#]*)/i,
} as const

function findMark(pattern: RegExp, reference: string): Mark | undefined {
  const found = pattern.exec(reference)
  return found === null ? undefined : readMark('reference', found[1] ?? '')
}

const toMark = (header: string | undefined): Mark | undefined =>
  header === undefined || header.trim() === '' ? undefined : readMark('header', header.trim())

function readMark(trigger: Mark['trigger'], text: string): Mark {
  const [name = '', ...rest] = text.toLowerCase().split('=')
  return { trigger, name: name.trim(), ...(rest.length > 0 && { delay: readSpan(rest.join('=').trim()) }) }
}
