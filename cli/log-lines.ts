import { isObject, toText } from '../src/base/json-path.ts'
import type { JournalEntry } from '../src/journal/journal.ts'
import { defaultMethod, methodOfCode } from '../src/jpo/methods.ts'

/** One line per exchange: request, outcome, what was asked, and the id of its journal entry. */
export function toLogLine(entry: JournalEntry, namespace?: string): string {
  const { at, request, reply, refusals, advice, merchantId, id, fault } = entry
  const body = (reply.body ?? {}) as { status?: string; reason?: string; errorInformation?: { reason?: string } }
  const outcome = [body.status, (body.reason ?? body.errorInformation?.reason)?.trim()].filter(
    (part) => part !== undefined && part !== String(reply.status),
  )
  const why = refusals.map(({ rule, field }) => (field === undefined ? rule : `${rule} ${printable(field)}`))
  const advised = [...new Set(advice.map(({ rule }) => rule))].filter((rule) => !rule.startsWith('fault:'))
  return [
    // In UTC, like submitTimeUtc.
    `${at.slice(11, 19)}Z`,
    id,
    printable(request.method),
    printable(request.path).slice(0, 120),
    reply.status === 0 ? 'unanswered' : String(reply.status),
    outcome.join(' '),
    merchantId === undefined ? '' : `merchant=${merchantId}`,
    ...toWishes(request.body),
    namespace === undefined ? '' : `namespace=${toShort(namespace)}`,
    fault === undefined ? '' : `fault: ${fault.name}${fault.delay === 0 ? '' : ` ${fault.delay} ms`}`,
    why.length === 0 ? '' : `refused: ${[...new Set(why)].join(', ')}`,
    advised.length === 0 ? '' : `advice: ${advised.join(', ')}`,
  ]
    .filter((part) => part !== '')
    .join('  ')
}

/** What a body asks for: payment option and number of payments, amount, reference. Bodies of the journal are redacted. */
function toWishes(body: unknown): string[] {
  if (!isObject(body)) return []
  const { processingInformation, orderInformation, reversalInformation, clientReferenceInformation } = body
  const options = inside(processingInformation).japanPaymentOptions
  const money = inside(inside(orderInformation ?? reversalInformation).amountDetails)
  const amount = toText(money.totalAmount ?? money.additionalAmount)
  const reference = toText(inside(clientReferenceInformation).code)
  return [
    isObject(options) ? toOption(options) : '',
    amount === undefined ? '' : toShort(`${amount} ${toText(money.currency) ?? ''}`.trimEnd()),
    reference === undefined || reference === '' ? '' : `ref=${toShort(reference)}`,
  ]
}

const inside = (value: unknown): Readonly<Record<string, unknown>> => (isObject(value) ? value : nothing)
const nothing = Object.freeze({})

/** `installment x12`. An unknown code stays as it was sent. */
function toOption({ paymentMethod, installments }: Readonly<Record<string, unknown>>): string {
  const code = toText(paymentMethod)
  const name = code === undefined ? defaultMethod.name : (methodOfCode(code)?.name ?? code)
  const count = toText(installments)
  return toShort(count === undefined ? name : `${name} x${count}`)
}

const toShort = (text: string): string => printable(text).slice(0, 40)

/** Keeps control characters of callers out of terminals. */
const printable = (text: string): string => (isPrintable.test(text) ? text : text.replace(/[^\x20-\x7E]/g, '?'))

const isPrintable = /^[\x20-\x7E]*$/

/** Writes lines in batches: once per turn of the event loop, not once per request. */
export function createLineWriter(write: (text: string) => void): { line(text: string): void; flush(): void } {
  let pending = ''
  let isScheduled = false
  const flush = () => {
    isScheduled = false
    if (pending !== '') write(pending)
    pending = ''
  }
  return {
    line(text) {
      pending += `${text}\n`
      if (!isScheduled) setImmediate(flush)
      isScheduled = true
    },
    flush,
  }
}
