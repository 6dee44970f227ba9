import { toCount } from '../base/sentences.ts'
import { type CheckedResult, type ContractVerdict, isContractBroken, toBreachText } from './contract.ts'
import { type Difference, type Drifter, type DrifterRow, differenceKinds, drifters } from './difference.ts'
import { type ParityOutcome, parityOutcomes } from './judge.ts'
import { summarise, toContractCounts, toGradeCounts, toOutcomeCounts } from './summary.ts'

/** A result in a report. */
export interface ReportRow extends CheckedResult {
  /** Additional remark, such as the age of a recording. */
  readonly note?: string
}

interface ReportTableOptions {
  /** Name of the target in `sent to`; absent when nothing is sent. */
  readonly target?: string
  /** Whether the terminal supports colours. */
  readonly isColoured?: boolean
}

const colours = { green: 32, red: 31, yellow: 33, dim: 2 } as const
type Paint = (colour: keyof typeof colours, text: string) => string

/** A one-column sign for each outcome, which works without colours too. */
export const outcomeSigns: Readonly<Record<ParityOutcome, { sign: string; colour: keyof typeof colours }>> = {
  same: { sign: '=', colour: 'green' },
  drift: { sign: 'X', colour: 'red' },
  'not-enabled': { sign: '-', colour: 'dim' },
  environment: { sign: '!', colour: 'yellow' },
}

/** Makes a function that colours texts, or leaves them unchanged. */
export const createPaint =
  (isColoured: boolean): Paint =>
  (colour, text) =>
    isColoured ? `\u001B[${colours[colour]}m${text}\u001B[0m` : text

/** Prints results as a table. Japanese stands last in its line, where its width does not matter. */
export function toReportTable(rows: readonly ReportRow[], { target, isColoured = false }: ReportTableOptions): string {
  const paint = createPaint(isColoured)
  const width = Math.max('interaction'.length, ...rows.map(({ id }) => id.length))
  const summary = summarise(rows)
  const head = `    target gateway       ms  ${'interaction'.padEnd(width)}  outcome (結果)`
  const sent = target === undefined ? '' : ` ${toSent(summary.sent)} sent to ${target}.`
  const contracts = toContractCounts(summary)
  const advice = toAdvice(rows)
  return [
    ...(rows.length === 0 ? [] : [paint('dim', head)]),
    ...rows.flatMap((row) => toRowLines(row, width, paint)),
    ...(rows.length === 0 ? [] : ['']),
    `${toCount(rows.length, 'interaction')}: ${toOutcomeCounts(summary, { withJapanese: true })}.${sent}`,
    ...(contracts === undefined ? [] : [`${contracts}.`]),
    ...(summary.outcomes.drift === 0 ? [] : [`${toGradeCounts(summary)}.`]),
    ...(advice.length === 0 ? [] : ['', 'What to do (対処)', ...advice]),
    '',
  ].join('\n')
}

/** One remedy for each case. Contracts come first: the user's own code relies on them. */
const toAdvice = (rows: readonly ReportRow[]): string[] => [
  ...contractAdvice.filter(({ fits }) => rows.some(fits)).flatMap(toAdviceLines),
  ...(Object.keys(drifters) as Drifter[])
    .filter((name) => rows.some(({ differences }) => differences.some(({ drifter }) => drifter === name)))
    .flatMap((name) => toAdviceLines(drifters[name])),
]

const toAdviceLines = ({ en, fix }: Pick<DrifterRow, 'en' | 'fix'>): string[] => [
  `  Where ${en}:`,
  `    ${fix.en}`,
  `    ${fix.ja}`,
]

const contractAdvice: readonly (Pick<DrifterRow, 'en' | 'fix'> & { fits(row: ReportRow): boolean })[] = [
  {
    fits: isContractBroken,
    en: 'the contract is broken',
    fix: {
      en: 'The target does not answer as your code needs it. Change your code and its consumer test to what the target answers.',
      ja: '接続先の応答が契約を満たしていません。コードと consumer テストを、接続先の応答に合わせてください。',
    },
  },
  {
    fits: ({ contract, outcome }) => contract?.verdict === 'holds' && outcome === 'drift',
    en: 'the contract holds and the answers differ',
    fix: {
      en: 'What differs is nothing that your contract demands. Does your code rely on it? Then demand it in your consumer test.',
      ja: '差異は契約が求めていない部分です。コードが依存している場合は、consumer テストで求めてください。',
    },
  },
]

const toSent = (count: number): string => (count === 0 ? 'Nothing was' : `${count} ${count === 1 ? 'was' : 'were'}`)

function toRowLines(row: ReportRow, width: number, paint: Paint): string[] {
  const { id, outcome, status, isSent, ms, why, note, differences, contract } = row
  // A contract may be broken although both sides agree.
  const { sign, colour } = outcomeSigns[isContractBroken(row) ? 'drift' : outcome]
  const numbers = [
    (status.target ?? '-').toString().padStart(6),
    (status.gateway ?? '-').toString().padStart(7),
    (isSent && ms > 0 ? String(ms) : '-').padStart(8),
  ].join(' ')
  const { en, ja } = parityOutcomes[outcome]
  const pending = row.isPending === true ? { en: ', pending', ja: '・保留' } : { en: '', ja: '' }
  const words = `${en}${pending.en} (${ja}${pending.ja})${why === undefined ? '' : `: ${why}`}`
  return [
    `  ${paint(colour, sign)} ${numbers}  ${id.padEnd(width)}  ${paint(outcomeSigns[outcome].colour, words)}${toHolding(contract, paint)}`,
    ...(note === undefined ? [] : [paint('dim', `      ${note}`)]),
    ...toBreachLines(contract).map((line) => `      ${paint(isContractBroken(row) ? 'red' : 'yellow', line)}`),
    ...differences.flatMap((difference) => toDifferenceLines(difference, paint)),
  ]
}

/** Printed in the line of the outcome: for most interactions there is no more to say. */
const toHolding = (contract: ContractVerdict | undefined, paint: Paint): string =>
  contract?.verdict === 'holds' ? `, ${paint('green', 'contract: holds (契約: 成立)')}` : ''

/** Lines for the breaches of a contract. */
export function toBreachLines(contract: ContractVerdict | undefined): string[] {
  const pending = contract?.isPending === true ? { en: ' (pending)', ja: '・保留' } : { en: '', ja: '' }
  return (contract?.breaches ?? []).map(
    (breach) => `contract: BROKEN${pending.en} at ${toBreachText(breach)} (契約: 不成立${pending.ja})`,
  )
}

/** Lines for a difference: grade and place, both values, and who drifted. */
export function toDifferenceLines(difference: Difference, paint: Paint = createPaint(false)): string[] {
  const { place, kind, grade, target = 'nothing', gateway = 'nothing', drifter } = difference
  const { en, ja } = differenceKinds[kind].text
  const colour = grade === 'breaking' ? 'red' : grade === 'value' ? 'yellow' : 'dim'
  const indent = ' '.repeat(16)
  return [
    `      ${paint(colour, grade.padEnd(8))}  ${place}: ${en} (${ja})`,
    ...(kind === 'document' || kind === 'document-key'
      ? [`${indent}${[target, gateway].find((text) => text !== 'nothing') ?? ''}`]
      : [`${indent}target: ${target}   gateway: ${gateway}`]),
    paint('dim', `${indent}${drifters[drifter].en} (${drifters[drifter].ja})`),
  ]
}
