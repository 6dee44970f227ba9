import type { JUnitCase, JUnitSuite } from '../base/junit.ts'
import { isContractBroken } from '../parity/contract.ts'
import { type Difference, differenceKinds, type Grade } from '../parity/difference.ts'
import { type ReportRow, toBreachLines, toDifferenceLines } from '../parity/report-table.ts'
import { toFailing } from '../parity/summary.ts'
import type { Interaction } from '../states/interaction.ts'

interface JUnitReportOptions {
  readonly name: string
  /** The mildest grade that fails. */
  readonly failOn: Grade
  /** Interactions that were not replayed, and why. */
  readonly left: readonly Interaction[]
  readonly why: string
}

/** Makes a JUnit suite. Drift and broken contracts fail, environment failures are errors, and the rest is skipped. */
export function toReplaySuite(rows: readonly ReportRow[], { name, failOn, left, why }: JUnitReportOptions): JUnitSuite {
  return {
    name,
    cases: [
      ...rows.map((row) => toCase(row, failOn)),
      ...left.map(({ id }) => ({ name: id, classname: toClass(id), seconds: 0, skipped: why })),
    ],
  }
}

function toCase(row: ReportRow, failOn: Grade): JUnitCase {
  const { id, outcome, why = '', ms, differences, note, contract } = row
  const about = { name: note === undefined ? id : `${id} (${note})`, classname: toClass(id), seconds: ms / 1_000 }
  if (outcome === 'not-enabled') return { ...about, skipped: why }
  if (outcome === 'environment') return { ...about, error: { message: why, text: why } }
  const breaches = toBreachLines(contract)
  const messages = [...(isContractBroken(row) ? breaches : []), ...toFailing(row, failOn).map(toShort)]
  const verdict = contract?.verdict === 'holds' ? ['contract: holds (契約: 成立)'] : breaches
  const output = verdict.length === 0 ? {} : { output: verdict.join('\n') }
  if (messages.length === 0) return { ...about, ...output }
  const text = [...breaches, ...differences.flatMap((difference) => toDifferenceLines(difference))].join('\n')
  return { ...about, failure: { message: messages.join('; '), text }, ...(breaches.length === 0 && output) }
}

/** `pact`, `case` or `published`. */
const toClass = (id: string): string => `replay.${id.split('/')[0]}`

const toShort = ({ place, kind, grade }: Difference): string => `${grade}: ${place}: ${differenceKinds[kind].text.en}`
