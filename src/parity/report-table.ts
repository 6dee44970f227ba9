import { type Difference, type Drifter, differenceKinds, drifters } from './difference.ts'
import { type ParityOutcome, parityOutcomes } from './judge.ts'
import type { Result } from './replay.ts'
import { toBothOutcomeCounts, toCount, toGradeCounts } from './report-words.ts'
import { summarise } from './summary.ts'

/** A result as a report shows it. */
export interface ReportRow extends Result {
  /** What is to be said of it beside, such as the age of a recording. */
  readonly note?: string
}

export interface ReportTableOptions {
  /** As it is named in `sent to`; nothing where nothing is sent. */
  readonly target?: string
  /** Whether the terminal takes colours. */
  readonly isColoured?: boolean
}

const colours = { green: 32, red: 31, yellow: 33, dim: 2 } as const
type Paint = (colour: keyof typeof colours, text: string) => string

/** A sign that tells outcomes apart without colours too, of one column in every font. */
export const outcomeSigns: Readonly<Record<ParityOutcome, { sign: string; colour: keyof typeof colours }>> = {
  same: { sign: '=', colour: 'green' },
  drift: { sign: 'X', colour: 'red' },
  'not-enabled': { sign: '-', colour: 'dim' },
  environment: { sign: '!', colour: 'yellow' },
}

/** Colours texts, or leaves them as they are. */
export const createPaint =
  (isColoured: boolean): Paint =>
  (colour, text) =>
    isColoured ? `\u001B[${colours[colour]}m${text}\u001B[0m` : text

/** Results as lines for a terminal: Japanese stands last in its line, where its width does not matter. */
export function toReportTable(rows: readonly ReportRow[], { target, isColoured = false }: ReportTableOptions): string {
  const paint = createPaint(isColoured)
  const width = Math.max('interaction'.length, ...rows.map(({ id }) => id.length))
  const summary = summarise(rows)
  const head = `    target gateway       ms  ${'interaction'.padEnd(width)}  outcome (結果)`
  const sent = target === undefined ? '' : ` ${toSent(summary.sent)} sent to ${target}.`
  return [
    ...(rows.length === 0 ? [] : [paint('dim', head)]),
    ...rows.flatMap((row) => toRowLines(row, width, paint)),
    ...(rows.length === 0 ? [] : ['']),
    `${toCount(rows.length, 'interaction')}: ${toBothOutcomeCounts(summary)}.${sent}`,
    ...(summary.outcomes.drift === 0 ? [] : [`${toGradeCounts(summary)}.`, '', ...toAdvice(rows)]),
    '',
  ].join('\n')
}

/** What to do, once for each way of drifting. */
function toAdvice(rows: readonly ReportRow[]): string[] {
  const used = new Set(rows.flatMap(({ differences }) => differences.map(({ drifter }) => drifter)))
  return [
    'What to do (対処)',
    ...(Object.keys(drifters) as Drifter[])
      .filter((drifter) => used.has(drifter))
      .flatMap((drifter) => {
        const { en, fix } = drifters[drifter]
        return [`  Where ${en}:`, `    ${fix.en}`, `    ${fix.ja}`]
      }),
  ]
}

const toSent = (count: number): string => (count === 0 ? 'Nothing was' : `${count} ${count === 1 ? 'was' : 'were'}`)

function toRowLines(row: ReportRow, width: number, paint: Paint): string[] {
  const { id, outcome, status, isSent, ms, why, note, differences } = row
  const { sign, colour } = outcomeSigns[outcome]
  const numbers = [
    (status.target ?? '-').toString().padStart(6),
    (status.gateway ?? '-').toString().padStart(7),
    (isSent && ms > 0 ? String(ms) : '-').padStart(8),
  ].join(' ')
  const { en, ja } = parityOutcomes[outcome]
  const words = `${en} (${ja})${why === undefined ? '' : `: ${why}`}`
  return [
    `  ${paint(colour, sign)} ${numbers}  ${id.padEnd(width)}  ${paint(colour, words)}`,
    ...(note === undefined ? [] : [paint('dim', `      ${note}`)]),
    ...differences.flatMap((difference) => toDifferenceLines(difference, paint)),
  ]
}

/** A difference: what and where, what each side has, and who drifted. */
export function toDifferenceLines(difference: Difference, paint: Paint = createPaint(false)): string[] {
  const { place, kind, grade, target = 'nothing', gateway = 'nothing', drifter } = difference
  const { en, ja } = differenceKinds[kind].text
  const colour = grade === 'breaking' ? 'red' : grade === 'value' ? 'yellow' : 'dim'
  const indent = ' '.repeat(16)
  return [
    `      ${paint(colour, grade.padEnd(8))}  ${place}: ${en} (${ja})`,
    ...(kind === 'document' || kind === 'document-key'
      ? [`${indent}${[target, gateway].find((text) => text !== 'nothing') ?? ''}`]
      : [`${indent}target: ${target} → gateway: ${gateway}`]),
    paint('dim', `${indent}${drifters[drifter].en} (${drifters[drifter].ja})`),
  ]
}
