import { isSettlementOutcome, type SettlementOutcome } from '../acquirer/settlement-outcomes.ts'
import { readSpan } from '../clock/clock.ts'
import type { GatewayRequest } from '../request/gateway-request.ts'
import { faultHeader, findUnknownHeader, scenarioHeader, type UnknownHeader } from '../request/sandbox-headers.ts'

/** One instruction of a request: the name of an outcome or a fault, and the delay of a fault. */
export interface Instruction {
  readonly trigger: 'header' | 'reference'
  /** As written, but in lower case. */
  readonly name: string
  /** Ms of `latency=500` or `latency=2s`; undefined when the text is not a time span. */
  readonly delay?: number | undefined
}

/** Instructions of a request to the sandbox. */
export interface Instructions {
  readonly scenario?: Instruction
  readonly fault?: Instruction
  /** The verdict at settlement. Only a reference can ask for it: the batch has no headers. */
  readonly verdict?: Instruction
  /** A header of the sandbox that it does not have. */
  readonly unknownHeader?: UnknownHeader
}

export const noInstructions: Instructions = {}

/** Reads the instructions of a request: headers first, then `scenario:NAME`, `fault:NAME` and `settlement:NAME` anywhere in its reference. */
export function readInstructions(headers: GatewayRequest['headers'], reference: string): Instructions {
  const unknownHeader = findUnknownHeader(headers)
  if (unknownHeader !== undefined) return { unknownHeader }
  const isMarked = /scenario|fault|settlement/i.test(reference)
  if (!isMarked && headers[scenarioHeader] === undefined && headers[faultHeader] === undefined) return noInstructions
  const text = isMarked ? reference : ''
  const scenario = toInstruction(headers[scenarioHeader]) ?? findInstruction(patterns.scenario, text)
  const fault = toInstruction(headers[faultHeader]) ?? findInstruction(patterns.fault, text)
  const verdict = findInstruction(patterns.verdict, text)
  if (scenario === undefined && fault === undefined && verdict === undefined) return noInstructions
  return {
    ...(scenario !== undefined && { scenario }),
    ...(fault !== undefined && { fault }),
    ...(verdict !== undefined && { verdict }),
  }
}

/** `scenario:NAME`. A space after the colon, or an equals sign instead of it, is accepted as a typing error. */
const patterns = {
  scenario: /(?:^|[^a-z0-9])scenario\s*[:=]\s*([^\s,;|/#]*)/i,
  fault: /(?:^|[^a-z0-9])fault\s*[:=]\s*([^\s,;|/#]*)/i,
  verdict: /(?:^|[^a-z0-9])settlement\s*[:=]\s*([^\s,;|/#]*)/i,
} as const

/** The verdict that a reference asks for; its name was checked with the request. */
export function readVerdict(reference: string): SettlementOutcome | undefined {
  const name = findInstruction(patterns.verdict, reference)?.name
  return name !== undefined && isSettlementOutcome(name) ? name : undefined
}

function findInstruction(pattern: RegExp, reference: string): Instruction | undefined {
  const found = pattern.exec(reference)
  return found === null ? undefined : readInstruction('reference', found[1] ?? '')
}

const toInstruction = (header: string | undefined): Instruction | undefined =>
  header === undefined || header.trim() === '' ? undefined : readInstruction('header', header.trim())

function readInstruction(trigger: Instruction['trigger'], text: string): Instruction {
  const [name = '', ...rest] = text.toLowerCase().split('=')
  return { trigger, name: name.trim(), ...(rest.length > 0 && { delay: readSpan(rest.join('=').trim()) }) }
}
