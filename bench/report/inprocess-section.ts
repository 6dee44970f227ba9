import { median } from '../measure/statistics.ts'
import { type ContenderName, contenders, type InProcess } from '../parts/inprocess.ts'
import { type Section, showSpread, toGoal } from './section.ts'
import { show } from './table.ts'

/** ms */
const longestImport = 150
/** µs */
const longestCall = 1_000

export function toInProcessSection({ imports, calls }: InProcess): Section {
  const values = (name: string, part: 'p50' | 'p99') =>
    (calls.find((call) => call.name === name)?.rounds ?? []).map((round) => round[part])
  const ratio = (name: string, other: string) => {
    const [own, by] = [median(values(name, 'p50')), median(values(other, 'p50'))]
    return show(own === undefined || by === undefined ? undefined : own / by, 2)
  }
  const importTime = median(imports.find(({ name }) => name === 'jpo-sandbox')?.times ?? [])
  const callTime = median(values('handle', 'p50'))
  return {
    how: [
      'Each measurement is a process of its own on core 0, in interleaved rounds; medians of the rounds, the smallest and largest in parentheses.',
      'A call makes a request, sends it and reads the whole reply, of the same size for all. The gateway verifies each JWT, which nock and msw do not.',
    ],
    tables: [
      {
        head: ['a call', 'p50, µs', 'p99, µs', '× nock', '× msw'],
        rows: calls.map(({ name }) => [
          contenders[name as ContenderName]?.title ?? name,
          showSpread(values(name, 'p50')),
          showSpread(values(name, 'p99')),
          ratio(name, 'nock'),
          ratio(name, 'msw'),
        ]),
      },
      { head: ['import', 'ms'], rows: imports.map(({ name, times }) => [`\`${name}\``, showSpread(times)]) },
    ],
    goals: [
      toGoal(
        `import under ${longestImport} ms`,
        [['jpo-sandbox', importTime, `${show(importTime)} ms`]],
        (time) => time < longestImport,
      ),
      toGoal(
        `a call under ${longestCall / 1_000} ms`,
        [['gateway.handle', callTime, `${show(callTime)} µs`]],
        (time) => time < longestCall,
      ),
    ],
  }
}
