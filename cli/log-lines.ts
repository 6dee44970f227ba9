import type { JournalEntry } from '../src/journal/journal.ts'
import { defaultMethod, methodOfCode } from '../src/jpo/methods.ts'

/** One line per exchange: request, outcome, what was asked, and the id of its journal entry. */
export function toLogLine(entry: JournalEntry, namespace?: string): string {
  const { at, request, asked, reply, refusals, advice, merchantId, id, fault } = entry
  // In UTC, like submitTimeUtc.
  let line = `${at.slice(11, 19)}Z  ${id}`
  const add = (part: string | undefined): void => {
    if (part) line += `  ${part}`
  }
  add(printable(request.method))
  add(printable(request.path).slice(0, 120))
  add(reply.status === 0 ? 'unanswered' : String(reply.status))
  add(toOutcome(reply))
  add(merchantId && `merchant=${merchantId}`)
  if (asked !== undefined) {
    const { jpo, amount, currency, reference } = asked
    add(jpo && toOption(jpo))
    add(amount && toShort(`${amount} ${currency ?? ''}`.trimEnd()))
    add(reference && `ref=${toShort(reference)}`)
  }
  add(namespace && `namespace=${toShort(namespace)}`)
  add(fault && `fault: ${fault.name}${fault.delay === 0 ? '' : ` ${fault.delay} ms`}`)
  if (refusals.length > 0) {
    const why = refusals.map(({ rule, field }) => (field === undefined ? rule : `${rule} ${printable(field)}`))
    add(`refused: ${[...new Set(why)].join(', ')}`)
  }
  const heard = advice.filter(({ rule, quiet }) => quiet !== true && !rule.startsWith('fault:'))
  if (heard.length > 0) add(`advice: ${[...new Set(heard.map(({ rule }) => rule))].join(', ')}`)
  return line
}

function toOutcome({ status, body }: JournalEntry['reply']): string {
  const sent = (body ?? {}) as { status?: string; reason?: string; errorInformation?: { reason?: string } }
  const parts = [sent.status, (sent.reason ?? sent.errorInformation?.reason)?.trim()]
  return parts.filter((part) => part !== undefined && part !== String(status)).join(' ')
}

/** `installment x12`. An unknown code stays as it was sent. */
function toOption({
  paymentMethod: code,
  installments: count,
}: {
  readonly paymentMethod?: string
  readonly installments?: string
}): string {
  const name = code === undefined ? defaultMethod.name : (methodOfCode(code)?.name ?? code)
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
