import { toCommandLine } from '../contracts/base/command-line.ts'
import { adminPrefix } from '../src/admin/admin.ts'
import { redactDigits, redactText } from '../src/card-data/redact.ts'
import { redactHeaders, redactValue } from '../src/card-data/redact-json.ts'
import type { JournalEntry } from '../src/journal/journal.ts'
import type { PaymentRecord } from '../src/ledger/payment-record.ts'
import { operationRows } from '../src/openapi/generated/operations.ts'
import type { RefusalNote } from '../src/verdict/stage.ts'
import { fetchAdmin } from './ask-admin.ts'

/** Prints the request without card number and signature. */
export function printRequest(url: string, headers: Readonly<Record<string, string>>, payment: object): void {
  const { method, path } = operationRows.createPayment
  print(`${method} ${redactDigits(url)}${path}`)
  for (const [name, value] of Object.entries(redactHeaders(headers))) print(`${name}: ${value}`)
  print(`\n${toJson(redactValue(payment))}\n`)
}

export interface SeenReply {
  readonly status: number
  readonly headers: Headers
  readonly text: string
}

/** Prints the reply, its reasons and advice. */
export async function reportReply(
  url: string,
  { status, headers, text }: SeenReply,
  { isTemporary }: { readonly isTemporary: boolean },
): Promise<{ isApproved: boolean }> {
  const json = readObject(text)
  const reply = json ?? {}
  print(`HTTP ${status}   ${toVerdict(reply)}`)
  for (const name of ['retry-after', ...(json === undefined ? ['content-type'] : [])]) {
    const value = headers.get(name)
    if (value !== null) print(`${name}: ${value}`)
  }
  print('')
  const journal = await readJournal(url, headers)
  if (journal !== undefined) printNotes('Why (理由)', journal.entry.refusals)
  // Half a reply may echo text of the caller, too.
  print(`${json === undefined ? redactText(text) : toJson(toShown(json))}\n`)
  if (journal?.entry.paymentId !== undefined) await printPlan(url, journal.entry.paymentId)
  if (journal !== undefined) printNotes('Advice (ヒント)', journal.entry.advice)
  if (journal !== undefined && !isTemporary) print(`Journal: ${journal.address}`)
  return { isApproved: reply.status === 'AUTHORIZED' }
}

/** Reports a missing or incomplete reply, and whether the gateway has a payment of that reference. */
export async function reportLost(url: string, error: unknown, reference: string, started: number): Promise<void> {
  const { cause: reason, name } = error as { cause?: { code?: string; message?: string }; name?: string }
  const cause = reason?.code ?? reason?.message ?? (name === 'TimeoutError' ? 'nothing came in time' : 'no answer')
  const told = await fetchAdmin(url, `/payments?${new URLSearchParams({ reference, limit: '1' })}`).catch(
    () => undefined,
  )
  if (!told?.ok && reason?.code === 'ECONNREFUSED') {
    process.stderr.write(
      `Failed to reach ${redactDigits(url)}: ${cause}. Start a gateway with \`${toCommandLine('start')}\`, or leave --url out.\n`,
    )
    return
  }
  print(`No answer: ${cause}   結果不明 (UNKNOWN)\n`)
  if (!told?.ok) {
    print('The gateway can no longer be asked whether it has the payment. (照会不可)')
    return
  }
  // Earlier runs may have used the same reference.
  const records = ((await told.json()) as { entries: PaymentRecord[] }).entries
  const record = records.find(({ submitTimeUtc }) => Date.parse(submitTimeUtc) + 1_000 > started)
  print(
    record === undefined
      ? `The gateway has no payment of this request: nothing was processed. (記録なし${records.length > 0 ? '、同じ参照番号の以前の決済はあり' : ''})`
      : `The gateway has a payment of this reference: ${record.id} ${record.status}, at ${record.submitTimeUtc}. (記録あり)`,
  )
}

interface ReplyLike {
  readonly clientReferenceInformation?: object
  readonly status?: string
  readonly reason?: string
  readonly message?: string
  readonly errorInformation?: { readonly reason?: string; readonly message?: string }
  readonly response?: { readonly rmsg?: string }
}

/** A printable reply. The echoed reference is its only text of the caller. */
function toShown(reply: ReplyLike): object {
  const { clientReferenceInformation: reference } = reply
  return reference === undefined ? reply : { ...reply, clientReferenceInformation: redactValue(reference) }
}

/** Status and reason in one line. */
function toVerdict(reply: ReplyLike): string {
  const { status = '', response, errorInformation } = reply
  const japanese: Readonly<Record<string, string>> = {
    AUTHORIZED: '承認',
    DECLINED: '拒否',
    INVALID_REQUEST: 'リクエスト不正',
    PARTIAL_AUTHORIZED: '一部承認',
    AUTHORIZED_PENDING_REVIEW: '承認後の保留',
    AUTHORIZED_RISK_DECLINED: 'リスクによる拒否',
    PENDING_REVIEW: '審査待ち',
    PENDING_AUTHENTICATION: '本人認証待ち',
    SERVER_ERROR: 'システムエラー',
  }
  const reason = (reply.reason ?? errorInformation?.reason ?? response?.rmsg ?? '').trim()
  return [status, japanese[status] ?? '', reason].filter((part) => part !== '').join('   ')
}

/** Journal entry of a reply, with reasons and advice in both languages. */
async function readJournal(
  url: string,
  headers: Headers,
): Promise<{ address: string; entry: JournalEntry } | undefined> {
  const id = headers.get('x-sandbox-journal')
  if (id === null) return undefined
  const path = `/journal/${encodeURIComponent(id)}`
  const address = `${url}${adminPrefix}${path}`
  const response = await fetchAdmin(url, path).catch(() => undefined)
  return response?.ok ? { address, entry: (await response.json()) as JournalEntry } : undefined
}

/** Prints how the payment will be billed. */
async function printPlan(url: string, paymentId: string): Promise<void> {
  const response = await fetchAdmin(url, `/payments/${paymentId}`).catch(() => undefined)
  const plan = response?.ok ? ((await response.json()) as PaymentRecord).jpo : undefined
  if (plan === undefined) return
  const { method, ja, code, installments, firstBillingMonth, firstBillingMonthDefaulted, bonuses } = plan
  const parts = [
    `${method} ${ja} (${code})`,
    installments === undefined ? '' : `${installments} installments (${installments}回)`,
    firstBillingMonth === undefined
      ? ''
      : `first bill in month ${firstBillingMonth} (初回請求月)${firstBillingMonthDefaulted ? ', by default' : ''}`,
    bonuses === undefined ? '' : `${bonuses.count} bonus payments (ボーナス)`,
  ]
  print(`Plan: ${parts.filter((part) => part !== '').join(', ')}`, '')
}

function printNotes(title: string, notes: readonly RefusalNote[]): void {
  if (notes.length === 0) return
  print(title)
  for (const { rule, text, evidence } of notes)
    print(`  ${rule} [${evidence.level}]`, `    ${text.en}`, `    ${text.ja}`)
  print('')
}

/** Parses a JSON object; undefined for anything else. */
function readObject(text: string): ReplyLike | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}

const toJson = (value: unknown): string => JSON.stringify(value, null, 2)

/** Prints lines on stdout. */
export function print(...lines: readonly string[]): void {
  for (const line of lines) process.stdout.write(`${line}\n`)
}
