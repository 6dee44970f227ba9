import { adminPrefix } from '../src/admin/admin.ts'
import { isObject } from '../src/base/json-path.ts'
import { redactDigits, redactText } from '../src/card-data/redact.ts'
import { redactHeaders, redactValue } from '../src/card-data/redact-json.ts'
import type { JournalEntry } from '../src/journal/journal.ts'
import type { RefusalNote } from '../src/verdict/stage.ts'
import { fetchAdmin } from './ask-admin.ts'
import type { PreparedRequest, SeenReply } from './signed-sender.ts'
import { toJapaneseState } from './transaction-words.ts'

/** A request without card number and signature, line by line. */
export const toRequestLines = (url: string, { method, path, headers, body }: PreparedRequest): string[] => [
  `${method} ${redactDigits(url)}${path}`,
  ...Object.entries(redactHeaders(headers)).map(([name, value]) => `${name}: ${value}`),
  body === undefined ? '' : `\n${toJson(redactValue(body))}\n`,
]

interface ReplyLike {
  readonly id?: string
  readonly clientReferenceInformation?: object
  readonly status?: string
  readonly reason?: string
  readonly message?: string
  readonly errorInformation?: { readonly reason?: string; readonly message?: string }
  readonly response?: { readonly rmsg?: string }
}

/** A reply, with what the gateway says about it. */
export interface ReadReply {
  readonly seen: SeenReply
  /** Undefined for a body that is not a JSON object. */
  readonly json: ReplyLike | undefined
  /** Undefined when the gateway does not tell it. */
  readonly journal: { readonly address: string; readonly entry: JournalEntry } | undefined
}

/** Reads a reply, and its journal entry with reasons and advice in both languages. */
export async function toReadReply(url: string, seen: SeenReply): Promise<ReadReply> {
  return { seen, json: readObject(seen.text), journal: await readJournal(url, seen.headers) }
}

async function readJournal(url: string, headers: Headers): Promise<ReadReply['journal']> {
  const id = headers.get('x-sandbox-journal')
  if (id === null) return undefined
  const path = `/journal/${encodeURIComponent(id)}`
  const address = `${url}${adminPrefix}${path}`
  const response = await fetchAdmin(url, path).catch(() => undefined)
  return response?.ok ? { address, entry: (await response.json()) as JournalEntry } : undefined
}

/** Status, reason and body of a reply, line by line. */
export function toReplyLines(read: ReadReply): string[] {
  const { seen, json } = read
  const headers = ['retry-after', ...(json === undefined ? ['content-type'] : [])].flatMap((name) => {
    const value = seen.headers.get(name)
    return value === null ? [] : [`${name}: ${value}`]
  })
  return [toVerdict(read), ...headers, '', ...toReasonLines(read), `${toShownJson(read)}\n`]
}

/** Why a request was refused, in both languages. */
export const toReasonLines = ({ journal }: ReadReply): string[] =>
  toNoteLines('Why (理由)', journal?.entry.refusals ?? [])

/** The first reason of a refusal in both languages; undefined when the gateway does not tell it. */
export function toNoteTexts({ journal }: ReadReply): readonly string[] | undefined {
  const text = journal?.entry.refusals[0]?.text
  return text && [text.en, text.ja]
}

/** Advice in both languages; without the journal, the advice of the header. */
export function toAdviceLines({ journal, seen }: ReadReply): string[] {
  if (journal !== undefined) return toNoteLines('Advice (ヒント)', journal.entry.advice)
  const advice = seen.headers.get('x-sandbox-advice')
  return advice === null ? [] : [`Advice (ヒント): ${redactText(advice)}`, '']
}

/** Status and reason in one line. */
export function toVerdict({ seen, json = {} }: Pick<ReadReply, 'seen' | 'json'>): string {
  const { status = '', response, errorInformation } = json
  const reason = (json.reason ?? errorInformation?.reason ?? response?.rmsg ?? '').trim()
  const words = [status, toJapaneseState(status), reason].filter((part) => part !== '')
  return `HTTP ${seen.status}   ${words.join('   ')}`
}

/** A printable body. The echoed reference is its only text of the caller; half a reply may echo any text. */
export function toShownJson({ seen, json }: ReadReply): string {
  if (json === undefined) return redactText(seen.text)
  const { clientReferenceInformation: reference } = json
  return toJson(reference === undefined ? json : { ...json, clientReferenceInformation: redactValue(reference) })
}

function toNoteLines(title: string, notes: readonly RefusalNote[]): string[] {
  if (notes.length === 0) return []
  const lines = notes.flatMap(({ rule, text, evidence }) => [
    `  ${rule} [${evidence.level}]`,
    `    ${text.en}`,
    `    ${text.ja}`,
  ])
  return [title, ...lines, '']
}

/** Parses a JSON object; undefined for anything else. */
export function readObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

const toJson = (value: unknown): string => JSON.stringify(value, null, 2)

/** Why no whole reply came, in a word; undefined for an error that is not about the network. */
export function toCause(error: unknown): string | undefined {
  const { cause, name } = error as { cause?: { code?: string; message?: string }; name?: string }
  return cause?.code ?? cause?.message ?? (name === 'TimeoutError' ? 'nothing came in time' : undefined)
}

/** Prints lines on stdout. */
export function print(...lines: readonly string[]): void {
  for (const line of lines) process.stdout.write(`${line}\n`)
}
