import type { AuthNote } from '../auth/authenticate.ts'
import { rememberLast } from '../base/remember-last.ts'
import { redactText } from '../card-data/redact.ts'
import { type Clean, redactBody, redactHeaders } from '../card-data/redact-json.ts'
import type { ChosenFault } from '../faults/chosen-fault.ts'
import type { ChosenOutcome } from '../on-demand/choose-outcome.ts'
import type { ReplyBody } from '../openapi/index.ts'
import type { Answer } from '../reply/answer.ts'
import type { GatewayRequest } from '../request/gateway-request.ts'
import type { ParsedBody } from '../request/parse-body.ts'
import type { Advice } from '../verdict/finding.ts'
import type { Trail } from '../verdict/trail.ts'
import type { Merchant } from '../world/world.ts'
import type { LogText } from './bounded-log.ts'
import type { KeptExchange } from './journal.ts'

/** What is known of one request while it is on its way. */
export interface Exchange {
  readonly id: string
  readonly request: GatewayRequest
  /** Epoch ms. */
  readonly now: number
  readonly trail: Trail
  authentication?: AuthNote
  merchant?: Merchant
  /** Never kept as it is. */
  body?: ParsedBody
  scenario?: ChosenOutcome
  fault?: ChosenFault
  paymentId?: string
}

/**
 * The journal entry of an exchange, as JSON text: the only way in which a request is kept. `sent` is the reply's
 * body; `clean` takes out what redaction does not know.
 */
export function toKept(exchange: Exchange, answer: Answer | undefined, sent: string, clean: Clean): LogText {
  const { id, request, now, trail, authentication, merchant, body, scenario, fault, paymentId } = exchange
  const kept: Omit<KeptExchange, 'requestBody' | 'replyBody' | 'advice'> = {
    id,
    at: new Date(now).toISOString(),
    ...(merchant !== undefined && { merchantId: merchant.merchantId }),
    ...(authentication !== undefined && { authentication }),
    request: {
      method: redactText(request.method).slice(0, 40),
      path: redactText(clean(request.path)),
      headers: redactHeaders(request.headers, clean),
      bytes: request.body.byteLength,
    },
    stages: trail.verdicts(),
    ...(scenario !== undefined && { scenario: toShownScenario(scenario) }),
    ...(fault !== undefined && { fault }),
    refusals: trail.refusals,
    status: answer?.status ?? 0,
    ...(paymentId !== undefined && { paymentId }),
  }
  // The rest is JSON text already, or was printed for the request before.
  const json = [
    JSON.stringify(kept).slice(0, -1),
    ',"advice":',
    printAdvice(trail.advice),
    ...(body === undefined ? [] : [',"requestBody":', redactBody(body.value, body.text, clean)]),
    ',"replyBody":',
    answer === undefined ? 'null' : redactReply(answer.body, sent, clean),
    '}',
  ]
  return { id, json }
}

const printAdvice = rememberLast((advice: readonly Advice[]) => JSON.stringify(advice))

/** Takes out of the notes of a trail what redaction does not know: people repeat secrets in the wrong header. */
export function cleanNotes({ refusals, advice }: Trail, clean: Clean): void {
  for (const notes of [refusals, advice])
    for (const [index, note] of notes.entries()) notes[index] = toClean(note, clean)
}

/** The note itself where there is nothing to take out: many requests share it. */
function toClean<T extends Advice>(note: T, clean: Clean): T {
  const { text, field } = note
  const en = clean(text.en)
  const ja = clean(text.ja)
  const path = field && clean(field)
  if (en === text.en && ja === text.ja && path === field) return note
  return { ...note, text: { en, ja }, ...(path !== undefined && { field: path }) }
}

const toShownScenario = ({ name, trigger, armed }: ChosenOutcome): NonNullable<KeptExchange['scenario']> => ({
  name,
  trigger,
  ...(armed !== undefined && { armed }),
})

/** Of a reply, only the echoed reference is the caller's own text. `sent` is the body as JSON. */
function redactReply(body: ReplyBody, sent: string, clean: Clean): string {
  if (!('clientReferenceInformation' in body)) return sent
  const { code } = body.clientReferenceInformation
  const kept = redactText(clean(code))
  return kept === code ? sent : JSON.stringify({ ...body, clientReferenceInformation: { code: kept } })
}
