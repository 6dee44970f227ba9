import { expect, test } from 'vitest'
import { allHold, judge, limits, type Sample, type SoakReport, toSlope } from '../fuzz/soak-report.ts'

const sample = (change: Partial<Sample> = {}): Sample => ({
  requests: 0,
  heap: 60,
  rss: 200,
  handles: 24,
  sockets: 0,
  p50: 2,
  cpu: 300,
  ...change,
})

/** Samples with full logs, and after each tenth; `change` returns what differs then. */
const tenths = (requests: number, change: (tenth: number) => Partial<Sample> = () => ({})): Sample[] =>
  Array.from({ length: 11 }, (_, tenth) => sample({ requests: (requests * tenth) / 10, ...change(tenth) }))

const report = (change: Partial<SoakReport> = {}): SoakReport => ({
  at: '2026-11-23T03:00:00.000Z',
  node: '20.20.2',
  code: 'source',
  caps: 'default',
  seed: 1,
  requests: 1_000_000,
  connections: 16,
  seconds: 900,
  filled: 60_000,
  kinds: { payment: 600_000 },
  start: sample({ heap: 22 }),
  samples: tenths(1_000_000),
  unexpected: {},
  ...change,
})

const failedOf = (told: SoakReport): string[] =>
  judge(told)
    .filter(({ holds }) => holds === false)
    .map(({ name }) => name)

/** A heap that swings a little and keeps some bytes of each request. */
const leaking = (requests: number, bytes: number): Sample[] =>
  tenths(requests, (tenth) => ({ heap: 60 + (tenth % 2) * 0.3 + (bytes * requests * tenth) / 10 / 1e6 }))

test('a heap that swings and stays level passes', () => {
  expect(failedOf(report({ samples: leaking(1_000_000, 0) }))).toEqual([])
  expect(failedOf(report({ requests: 30_000, samples: leaking(30_000, 0) }))).toEqual([])
})

test.each([
  ['a million requests', 1_000_000, ['heap', 'leak']],
  ['30,000', 30_000, ['leak']],
])('a leak of 100 bytes for each of %s is found', (_, requests, failed) => {
  expect(failedOf(report({ requests, samples: leaking(requests, 100) }))).toEqual(failed)
})

test('a few bytes of each request are found in a million', () => {
  expect(failedOf(report({ samples: leaking(1_000_000, 25) }))).toEqual(['heap'])
})

test('a temporarily larger heap is reported as well', () => {
  const samples = tenths(1_000_000, (tenth) => (tenth === 5 ? { heap: 60 + limits.growth + 1 } : {}))
  expect(failedOf(report({ samples }))).toEqual(['heap'])
})

test('with few requests a leak is neither reported nor denied', () => {
  const told = judge(report({ requests: 2_000, samples: leaking(2_000, 1_000) })).find(({ name }) => name === 'leak')
  expect(told).toMatchObject({ measured: 'too few requests to tell' })
  expect(told).not.toHaveProperty('holds')
  expect(allHold(judge(report({ requests: 2_000 })))).toBe(true)
})

test('the fitted line through samples has their slope', () => {
  expect(toSlope(tenths(1_000, (tenth) => ({ heap: 5 + tenth })))).toBeCloseTo(10 / 1_000)
  expect(toSlope([sample()])).toBe(0)
})

test.each([
  ['a file that stays open', { handles: 25 }, 'handles'],
  ['a connection that stays open', { sockets: 1 }, 'sockets'],
  ['half as much work again for a request', { cpu: 460 }, 'speed'],
  ['callers that wait for long', { p50: 11 }, 'speed'],
])('%s fails', (_, change, name) => {
  const samples = tenths(1_000_000, (tenth) => (tenth === 10 ? change : {}))
  expect(failedOf(report({ samples }))).toEqual([name])
})

test('a short soak allows for a busy machine', () => {
  const slower = (cpu: number) => tenths(30_000, (tenth) => (tenth === 10 ? { cpu } : {}))
  expect(failedOf(report({ caps: 'small', requests: 30_000, samples: slower(590) }))).toEqual([])
  expect(failedOf(report({ caps: 'small', requests: 30_000, samples: slower(610) }))).toEqual(['speed'])
})

test('callers that wait somewhat longer on a busy machine pass', () => {
  expect(failedOf(report({ samples: tenths(1_000_000, (tenth) => ({ p50: 2 + tenth / 2 })) }))).toEqual([])
})

test('a system without handle counts is reported as such', () => {
  const { handles: _, ...start } = sample()
  const told = judge(report({ start })).find(({ name }) => name === 'handles')
  expect(told).toMatchObject({ measured: 'this system does not tell' })
  expect(told).not.toHaveProperty('holds')
})

test('an unexpected reply fails, and is named', () => {
  const findings = judge(report({ unexpected: { 'payment: 500': 2 } }))
  expect(findings.find(({ holds }) => holds === false)).toMatchObject({ name: 'answers', measured: 'payment: 500 × 2' })
  expect(allHold(findings)).toBe(false)
})

test('an aborted soak fails, however much of it was sent', () => {
  const { start: _, ...early } = report({ kinds: {}, samples: [], failure: 'the gateway has died' })
  expect(failedOf(early)).toEqual(['end'])
  expect(judge(early).map(({ holds }) => holds)).toEqual([false, undefined])
  expect(failedOf(report({ samples: tenths(1_000_000).slice(0, 4), failure: 'it hangs' }))).toEqual(['end'])
  expect(judge(early).find(({ name }) => name === 'end')).toMatchObject({ measured: 'the gateway has died' })
})
