import type { JournalEntry } from '../../src/journal/journal.ts'
import type { GatewayNamespace } from '../gateway/gateway.ts'
import { explainEntry } from './explain-entry.ts'

/** Of a longer journal, the end is what a failed test is about. */
const mostEntries = 10

/** What was sent and why it was answered so, oldest first, as a person reads it; nothing when nothing was. */
export function explainJournal({ journal }: Pick<GatewayNamespace, 'journal'>, title: string): string | undefined {
  return explainEntries(journal.page({ limit: mostEntries }).entries, title, journal.health().entries)
}

/** The same of entries at hand, newest first; `total` is how many there are. */
export function explainEntries(
  entries: readonly JournalEntry[],
  title: string,
  total: number = entries.length,
): string | undefined {
  if (entries.length === 0) return undefined
  const count = total === entries.length ? '' : `, the last ${entries.length} of ${total} requests`
  return [`jpo-sandbox, what «${title}» sent${count}:`, ...entries.map(explainEntry).reverse(), ''].join('\n\n')
}
