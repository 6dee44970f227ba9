import type { TransactionKind } from '../../../src/ledger/transaction.ts'
import type { Call } from './calls.ts'
import type { Report, There } from './findings.ts'
import { caps } from './gateway-settings.ts'
import { groupBy } from './group-by.ts'
import type { Shown } from './read-gateway.ts'

/** Entries are added when a call ends, and numbered when it begins: so many calls may have overtaken one. */
const overtaken = 100

/** The journal has each told reply that its cap leaves. */
export function checkJournal(calls: readonly Call[], { journal }: Shown, report: Report): void {
  if (journal === undefined) return
  const entries = new Map(journal.map((entry) => [entry.id, entry]))
  const isFull = journal.length >= caps.journal.entries
  const oldest = isFull ? Math.min(...journal.map(({ id }) => Number(id.slice(1)))) + overtaken : 0
  for (const { fate, reference, method, path } of calls) {
    if (fate.is !== 'told' || Number(fate.reply.journal.slice(1)) < oldest) continue
    const entry = entries.get(fate.reply.journal)
    if (entry === undefined)
      report(
        'journal',
        `${reference} was told ${fate.reply.status} by entry ${fate.reply.journal}, which is not there: ${method} ${path} ${fate.reply.advice}`,
      )
    else if (entry.reply.status !== fate.reply.status || entry.request.method !== method || entry.request.path !== path)
      report(
        'journal',
        `${reference} was told entry ${entry.id}, which is of ${entry.request.method} ${entry.request.path}`,
      )
  }
}

const batched: ReadonlySet<TransactionKind> = new Set(['sale', 'capture', 'refund'])

/** Each transaction of a batch is in one, and judged; the numbers of a batch are those of what is in it. */
export function checkBatches(there: readonly There[], { batches }: Shown, isSettled: boolean, report: Report): void {
  const items = groupBy(there, ({ batch }) => batch)
  for (const { id, kind, batch, verdict, isVoided, isAttempt, isDeclined } of there) {
    const goesOut = batched.has(kind) && !isVoided && !isAttempt && !isDeclined
    if (batch === undefined) {
      if (isSettled && goesOut) report('batch', `${kind} ${id} went out with no batch`)
      continue
    }
    if (verdict === undefined) report('batch', `${id} of batch ${batch} is not judged`)
    if (!goesOut) report('batch', `${kind} ${id} went out with batch ${batch}, and had no effect`)
    if (!batches.some((each) => each.id === batch)) report('batch', `${id} is of batch ${batch}, which is not there`)
  }
  for (const batch of batches) {
    const count = items.get(batch.id)?.length ?? 0
    if (count !== batch.items) report('batch', `batch ${batch.id} says ${batch.items} items, and has ${count}`)
  }
}
