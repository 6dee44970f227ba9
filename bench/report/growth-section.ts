import { median } from '../measure/statistics.ts'
import type { Level, Question } from '../parts/growth.ts'
import { drawGrowth } from './growth-chart.ts'
import { type Section, showMedian, showSpread, toGoal } from './section.ts'
import { show } from './table.ts'

const questions: Readonly<Record<Question, string>> = {
  pay: 'paying',
  read: 'reading one payment',
  journal: "the journal's first page",
  find: 'search by reference',
  scan: 'search by amount',
}
const names = Object.keys(questions) as Question[]
/** A scan grows with the payments: it is in the table only. */
const levelNames = names.filter((name) => name !== 'scan')

/** What a latency may grow by, as a part of it. */
const mostGrowth = 0.1
const [smallest, largest] = [1_000, 1_000_000]

export function toGrowthSection(levels: readonly Level[]): Section {
  const valuesOf = ({ rounds }: Level, question: Question) => rounds.map((round) => round[question].p50)
  const medianAt = (payments: number, question: Question) => {
    const level = levels.find((candidate) => candidate.payments === payments)
    return level === undefined ? undefined : median(valuesOf(level, question))
  }
  const series = levelNames.map((question) => ({
    name: questions[question],
    values: levels.map((level) => median(valuesOf(level, question)) ?? Number.NaN),
  }))
  return {
    how: [
      'One server for each number of payments, all alive at once and asked in turn over one connection; p50 of a round in µs, medians of the rounds, the smallest and largest in parentheses.',
      'HTTP Signature; the ledger is capped at twice the number of payments, or 20,000 where that is more, everything else at its default; the heap may grow to 8 GB. Recorded payments are read all over the ledger, of the journal its newest 50 entries. A search by reference uses an index; one by amount reads a column of values, which the first such search fills (it is in no figure). Servers are on core 0, who asks is on core 1.',
    ],
    tables: [
      {
        head: ['payments', ...names.map((question) => `${questions[question]}, µs`), 'p99 of paying, µs', 'RSS, MB'],
        rows: levels.map((level) => [
          show(level.payments),
          ...names.map((question) => showSpread(valuesOf(level, question))),
          showMedian(level.rounds.map(({ pay }) => pay.p99)),
          show(level.memory),
        ]),
      },
    ],
    goals: levelNames.map((question) => {
      const [few, many] = [medianAt(smallest, question), medianAt(largest, question)]
      const growth = few === undefined || many === undefined ? undefined : many / few - 1
      const shown = growth === undefined ? '-' : `${growth < 0 ? '−' : '+'}${show(Math.abs(growth) * 100, 1)} %`
      return toGoal(
        `p50 of ${questions[question]} at ${show(largest)} payments at most ${mostGrowth * 100} % over that at ${show(smallest)}`,
        [['p50', growth, shown]],
        (part) => part <= mostGrowth,
      )
    }),
    servers: ['ours-http'],
    charts: [
      {
        file: 'growth.svg',
        alt: 'p50 by the number of payments behind the server, beside that at the fewest',
        svg: drawGrowth(
          levels.map(({ payments }) => show(payments)),
          series,
          1 + mostGrowth,
        ),
      },
    ],
  }
}
