import { toIsoTime } from '../base/japan-time.ts'
import { rememberLast } from '../base/remember-last.ts'
import { isForbiddenKey } from '../card-data/code-names.ts'
import { dropKeys, isAboutKeys } from '../card-data/drop-keys.ts'
import { dropped } from '../card-data/find-codes.ts'
import { redactBody, redactHeaders } from '../card-data/redact-json.ts'
import type { Redactor } from '../card-data/redactor.ts'
import type { ReplyBody } from '../openapi/index.ts'
import type { Answer } from '../reply/answer.ts'
import type { Advice } from '../verdict/finding.ts'
import { type StageLog, type StoredStages, toVerdicts } from '../verdict/stage-log.ts'
import { summarizeBody } from './asked.ts'
import type { LogText } from './bounded-log.ts'
import type { Exchange } from './exchange.ts'
import type { JournalEntry } from './journal.ts'

/** An exchange without bodies and advice, redacted: the first text of a stored exchange. */
interface ExchangeSummary extends Omit<JournalEntry, 'request' | 'reply' | 'stages' | 'advice'> {
  readonly request: Omit<JournalEntry['request'], 'body'>
  readonly stages: StoredStages
  readonly status: number
}

/** A redacted exchange as JSON texts: the only stored form of a request. */
export interface StoredExchange {
  readonly summary: ExchangeSummary
  readonly advice: readonly Advice[]
  /** Empty when the body could not be read. */
  readonly requestBody: string
  /** Empty when the gateway made no reply. */
  readonly replyBody: string
  /** The same as a value; null when there is no reply. */
  readonly reply: unknown
}

/** Redacts an exchange. `sent` is the reply's body as text. */
export function toStoredExchange(
  exchange: Exchange,
  answer: Answer | undefined,
  sent: string,
  redactor: Redactor,
): StoredExchange {
  const { redact } = redactor
  const { id, request, now, stages, authentication, merchant, body, cardToken, scenario, fault, paymentId } = exchange
  // What there is not is undefined and not left out: objects of one shape are made and printed faster.
  const summary: ExchangeSummary = {
    id,
    at: toIsoTime(now),
    merchantId: merchant?.merchantId,
    authentication,
    request: {
      method: redact(request.method).slice(0, 40),
      path: redact(request.path),
      headers: redactHeaders(request.headers, redact),
      bytes: request.body.byteLength,
    },
    asked: body && summarizeBody(body.value, redact),
    cardToken,
    stages: stages.verdicts(),
    scenario: scenario && { name: scenario.name, trigger: scenario.trigger, armed: scenario.armed },
    fault,
    refusals: stages.refusals,
    status: answer?.status ?? 0,
    paymentId,
  }
  const hasKeys = isAboutKeys(request.path, body?.value)
  const replied = answer === undefined ? null : redactAnswer(answer, redactor)
  const reply = hasKeys ? dropKeys(replied) : replied
  return {
    summary,
    advice: stages.advice,
    requestBody: body === undefined ? '' : toRequestBody(body, hasKeys, redactor),
    replyBody: reply === answer?.body ? sent : reply === null ? '' : JSON.stringify(reply),
    reply,
  }
}

const toRequestBody = ({ value, text }: NonNullable<Exchange['body']>, hasKeys: boolean, redactor: Redactor): string =>
  hasKeys ? redactBody(dropKeys(value), undefined, redactor) : redactBody(value, text, redactor)

/** Separates JSON texts: no raw control character can occur in them (RFC 7464). */
const separator = '\u001E'

const printAdvice = rememberLast((advice: readonly Advice[]) => JSON.stringify(advice))

export const toLogText = ({ summary, advice, requestBody, replyBody }: StoredExchange): LogText => ({
  id: summary.id,
  parts: [JSON.stringify(summary), separator, printAdvice(advice), separator, requestBody, separator, replyBody],
})

/** Reads the text that `toLogText` wrote. */
export function readStoredExchange(text: string): JournalEntry {
  const [summary = '', advice = '', requestBody = '', replyBody = ''] = text.split(separator)
  const reply = replyBody === '' ? null : JSON.parse(replyBody)
  return toEntry({ summary: JSON.parse(summary), advice: JSON.parse(advice), requestBody, replyBody, reply })
}

/** The entry of an exchange. Its request body is parsed on first access: log lines do without it. */
export function toEntry({ summary, advice, requestBody, reply }: StoredExchange): JournalEntry {
  const {
    id,
    at,
    merchantId,
    authentication,
    request,
    asked,
    cardToken,
    status,
    scenario,
    fault,
    refusals,
    paymentId,
  } = summary
  return {
    id,
    at,
    merchantId,
    authentication,
    request: requestBody === '' ? request : withParsed(request, requestBody),
    asked,
    cardToken,
    // Log lines do without it.
    get stages() {
      return toVerdicts(summary.stages)
    },
    scenario,
    fault,
    refusals,
    advice,
    reply: { status, body: reply },
    paymentId,
  }
}

/** An object whose `body` is parsed on first access. */
function withParsed<T extends object>(head: T, text: string): T & { readonly body: unknown } {
  let body: unknown
  let isParsed = false
  return {
    ...head,
    get body() {
      if (!isParsed) body = JSON.parse(text)
      isParsed = true
      return body
    },
  }
}

/** Removes secrets of the world from notes: people repeat them in the wrong header. */
export function cleanNotes({ refusals, advice }: StageLog, redactor: Redactor): void {
  for (const notes of [refusals, advice])
    for (const [index, note] of notes.entries()) notes[index] = cleanNote(note, redactor)
}

/** Returns the note itself when it is clean: many requests share it. */
function cleanNote<Note extends Advice>(note: Note, { dropSecrets }: Redactor): Note {
  const { text, field, quiet } = note
  // It is the same for every request, and repeats nothing of it.
  if (quiet === true) return note
  const en = dropSecrets(text.en)
  const ja = dropSecrets(text.ja)
  const path = field && dropSecrets(field)
  if (en === text.en && ja === text.ja && path === field) return note
  return { ...note, text: { en, ja }, ...(path !== undefined && { field: path }) }
}

/** Texts of a search that its reply repeats. */
const echoes = ['query', 'sort', 'name'] as const
/** Limit of results of a search in an entry. */
const mostResults = 20

/** Lines of a text in an entry. */
const mostLines = 20

/** A reply as an entry keeps it: of a text, the first lines. */
function redactAnswer({ body, text }: Answer, redactor: Redactor): unknown {
  if (text === undefined) return redactReply(body, redactor)
  const lines = text.content.split('\n')
  const kept = lines.slice(0, mostLines).map(redactor.redact)
  return [...kept, ...(lines.length > mostLines ? [`… [${lines.length - mostLines} more lines]`] : [])].join('\n')
}

/** Proofs of an issuer, and tokens for the browser, are in no entry. */
const dropProofs = (authentication: object): object =>
  Object.fromEntries(
    Object.entries(authentication).map(([name, value]) => [
      name,
      name === 'token' || isForbiddenKey(name) ? dropped : value,
    ]),
  )

/** Redacts a reply; returns the body itself when nothing changes. Its texts from the caller are the reference and those of a search. */
function redactReply(body: ReplyBody, { redact }: Redactor): ReplyBody {
  const changes: Record<string, unknown> = {}
  if ('clientReferenceInformation' in body && body.clientReferenceInformation?.code !== undefined) {
    const { code } = body.clientReferenceInformation
    const redacted = redact(code)
    if (redacted !== code)
      changes['clientReferenceInformation'] = { ...body.clientReferenceInformation, code: redacted }
  }
  if ('consumerAuthenticationInformation' in body && body.consumerAuthenticationInformation !== undefined)
    changes['consumerAuthenticationInformation'] = dropProofs(body.consumerAuthenticationInformation)
  if ('searchId' in body) {
    for (const name of echoes) if (body[name] !== undefined) changes[name] = redact(body[name])
    const results = body._embedded.transactionSummaries
    if (results.length > mostResults) changes['_embedded'] = { transactionSummaries: results.slice(0, mostResults) }
  }
  for (const _ in changes) return { ...body, ...changes } as ReplyBody
  return body
}
