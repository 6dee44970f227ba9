import type { JournalEntry } from '../../src/journal/journal.ts'
import type { GatewayNamespace } from '../gateway/gateway.ts'
import { explainEntry } from './explain-entry.ts'

/** A failed test is about the end of a long journal. */
const mostEntries = 10

/** Explains the exchanges in words, oldest first; undefined when there were none. */
export function explainJournal({ journal }: Pick<GatewayNamespace, 'journal'>, title: string): string | undefined {
  return explainEntries(journal.page({ limit: mostEntries }).entries, title, journal.health().entries)
}

/** The same for given entries, newest first, out of `total`. */
export function explainEntries(
  entries: readonly JournalEntry[],
  title: string,
  total: number = entries.length,
): string | undefined {
  if (entries.length === 0) return undefined
  const count = total === entries.length ? '' : `, the last ${entries.length} of ${total} requests`
  return [`jpo-sandbox, what «${title}» sent${count}:`, ...entries.map(explainEntry).reverse(), ''].join('\n\n')
}
