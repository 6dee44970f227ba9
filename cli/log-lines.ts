import type { JournalEntry } from '../src/journal/journal.ts'
import { defaultMethod, methodOfCode } from '../src/jpo/methods.ts'

/** One line per exchange: request, outcome, what was asked, and the id of its journal entry. */
export function toLogLine(entry: JournalEntry, namespace?: string): string {
  const { at, request, asked, reply, refusals, advice, merchantId, id, fault } = entry
  const body = (reply.body ?? {}) as { status?: string; reason?: string; errorInformation?: { reason?: string } }
  const outcome = [body.status, (body.reason ?? body.errorInformation?.reason)?.trim()].filter(
    (part) => part !== undefined && part !== String(reply.status),
  )
  const why = refusals.map(({ rule, field }) => (field === undefined ? rule : `${rule} ${printable(field)}`))
  const heard = advice.filter(({ rule, quiet }) => quiet !== true && !rule.startsWith('fault:'))
  const advised = [...new Set(heard.map(({ rule }) => rule))]
  return [
    // In UTC, like submitTimeUtc.
    `${at.slice(11, 19)}Z`,
    id,
    printable(request.method),
    printable(request.path).slice(0, 120),
    reply.status === 0 ? 'unanswered' : String(reply.status),
    outcome.join(' '),
    merchantId === undefined ? '' : `merchant=${merchantId}`,
    ...(asked === undefined ? [] : toWishes(asked)),
    namespace === undefined ? '' : `namespace=${toShort(namespace)}`,
    fault === undefined ? '' : `fault: ${fault.name}${fault.delay === 0 ? '' : ` ${fault.delay} ms`}`,
    why.length === 0 ? '' : `refused: ${[...new Set(why)].join(', ')}`,
    advised.length === 0 ? '' : `advice: ${advised.join(', ')}`,
  ]
    .filter((part) => part !== '')
    .join('  ')
}

function toWishes({ jpo, amount, currency, reference }: NonNullable<JournalEntry['asked']>): string[] {
  return [
    jpo === undefined ? '' : toOption(jpo),
    amount === undefined ? '' : toShort(`${amount} ${currency ?? ''}`.trimEnd()),
    reference === undefined ? '' : `ref=${toShort(reference)}`,
  ]
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
