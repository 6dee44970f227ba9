import type { JournalEntry } from '../src/journal/journal.ts'

/** One line for one exchange: what came, what it became, and where to read more. */
export function toLogLine(entry: JournalEntry): string {
  const { at, request, reply, refusals, advice, merchantId, id, fault } = entry
  const body = (reply.body ?? {}) as { status?: string; reason?: string; errorInformation?: { reason?: string } }
  const outcome = [body.status, (body.reason ?? body.errorInformation?.reason)?.trim()].filter(
    (part) => part !== undefined && part !== String(reply.status),
  )
  const why = refusals.map(({ rule, field }) => (field === undefined ? rule : `${rule} ${printable(field)}`))
  const advised = [...new Set(advice.map(({ rule }) => rule))].filter((rule) => !rule.startsWith('fault:'))
  return [
    // UTC, as submitTimeUtc.
    `${at.slice(11, 19)}Z`,
    id,
    printable(request.method),
    printable(request.path).slice(0, 120),
    reply.status === 0 ? 'unanswered' : String(reply.status),
    outcome.join(' '),
    merchantId === undefined ? '' : `merchant=${merchantId}`,
    fault === undefined ? '' : `fault: ${fault.name}${fault.delay === 0 ? '' : ` ${fault.delay} ms`}`,
    why.length === 0 ? '' : `refused: ${[...new Set(why)].join(', ')}`,
    advised.length === 0 ? '' : `advice: ${advised.join(', ')}`,
  ]
    .filter((part) => part !== '')
    .join('  ')
}

/** No caller can write control characters to somebody's terminal. */
const printable = (text: string): string => text.replace(/[^\x20-\x7E]/g, '?')

/** Writes lines in batches: a terminal or file is touched once a turn, not once a request. */
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
