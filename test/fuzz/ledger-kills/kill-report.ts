import type { Memory } from './calls.ts'
import type { Finding } from './findings.ts'
import type { Plant } from './plants.ts'

export interface KillOptions {
  readonly store: 'file' | 'valkey'
  readonly kills: number
  readonly seed: string
  readonly plant?: Plant | undefined
  /** Callers at a time. Default 16. */
  readonly callers?: number
  /** Kills of one state. Default 25. */
  readonly perRound?: number
  /** Kills between two comparisons. Default 25. */
  readonly perCheck?: number
  /** Ms after which nothing more is killed. */
  readonly time?: number
  /** Folder of the bundled programs. Default: they are bundled. */
  readonly programs?: string
  /** Called with a line about each round. */
  readonly onRound?: (line: string) => void
}

export interface KillReport {
  /** Kills by kind. */
  readonly kills: Readonly<Record<string, number>>
  readonly sent: number
  readonly told: number
  /** Of them: transactions. */
  readonly transactions: number
  readonly refused: number
  readonly unknown: number
  /** Payments of unknown fate that were taken back. */
  readonly takenBack: number
  /** The longest time without a reply after a kill, in ms. */
  readonly longestSilence: number
  readonly checks: number
  readonly findings: readonly Finding[]
}

/** A report that grows. */
export type Counts = { -readonly [Name in keyof KillReport]: KillReport[Name] } & {
  readonly kills: Record<string, number>
  readonly findings: Finding[]
}

export const createCounts = (): Counts => ({
  ...{ kills: {}, sent: 0, told: 0, transactions: 0, refused: 0, unknown: 0, takenBack: 0 },
  ...{ longestSilence: 0, checks: 0, findings: [] },
})

export const sum = (numbers: Readonly<Record<string, number>>): number =>
  Object.values(numbers).reduce((a, b) => a + b, 0)

/** Adds what became of the calls of a round. */
export function addCalls({ calls }: Memory, counts: Counts): void {
  for (const { fate, takesBack } of calls) {
    counts.sent++
    if (fate.is === 'told') {
      counts.told++
      if (fate.reply.body?.id !== undefined) counts.transactions++
      if (takesBack !== undefined) counts.takenBack++
    }
    if (fate.is === 'refused') counts.refused++
    if (fate.is === 'unknown') counts.unknown++
  }
}
