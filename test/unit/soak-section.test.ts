import { expect, test } from 'vitest'
import { toBrokenReport } from '../../bench/parts/soak.ts'
import { toSoakSection } from '../../bench/report/soak-section.ts'
import type { Sample, SoakReport } from '../fuzz/soak-report.ts'

const sample: Sample = { requests: 0, heap: 60.04, rss: 200, handles: 24, sockets: 0, p50: 2, cpu: 300 }

const report: SoakReport = {
  ...toBrokenReport(30_000, ''),
  connections: 16,
  seconds: 90,
  filled: 60_000,
  kinds: { refused: 10_000, payment: 80_500 },
  start: { ...sample, heap: 22 },
  samples: Array.from({ length: 11 }, (_, tenth) => ({ ...sample, requests: tenth * 3_000 })),
}
const { failure: _, ...whole } = report

test('shows what was seen at the start, with full logs and after each tenth', () => {
  const [table] = toSoakSection(whole).tables
  expect(table?.rows.map(([name]) => name)).toEqual([
    'at the start',
    'full after 60,000',
    ...Array.from({ length: 10 }, (_, tenth) => ((tenth + 1) * 3_000).toLocaleString('en-US')),
  ])
  expect(table?.rows[1]).toEqual(['full after 60,000', '60.0', '200', '24', '0', '2.00', '300'])
})

test('says what ran and what was sent', () => {
  const how = toSoakSection(whole).how.join(' ')
  expect(how).toContain('The built package in a process of its own, at default caps')
  expect(how).toContain('payment 89 %, refused 11 %')
  expect(toSoakSection({ ...whole, code: 'source', caps: 'small' }).how.join(' ')).toContain(
    'The source, compiled as it is loaded, in a process of its own, at small caps',
  )
})

test('each goal that holds is met, one that does not is not, one that was not measured is neither', () => {
  expect(toSoakSection(whole).goals.map(({ isMet }) => isMet)).toEqual(Array(7).fill(true))
  const leaking = whole.samples.map((one) => ({ ...one, heap: one.heap + one.requests / 10_000 }))
  expect(toSoakSection({ ...whole, samples: leaking }).goals.filter(({ isMet }) => !isMet)).toEqual([
    { goal: 'heap rises by less than 50 bytes a request', measured: '100.0 bytes', isMet: false },
  ])
  const blind = whole.samples.map(({ handles: _, ...one }) => one)
  const untold = toSoakSection({ ...whole, samples: blind }).goals.filter(({ isMet }) => isMet === undefined)
  expect(untold.map(({ goal }) => goal)).toEqual(['open files and sockets as at the start'])
})

test('a soak that breaks off is a goal that is not met, and says why', () => {
  const section = toSoakSection(toBrokenReport(1_000, 'the program ended with 1 and left no report'))
  expect(section.goals).toContainEqual({
    goal: 'sends all of its requests',
    measured: 'the program ended with 1 and left no report',
    isMet: false,
  })
  expect(section.tables).toEqual([])
  expect(section.trouble).toEqual(['It broke off: the program ended with 1 and left no report'])
})
