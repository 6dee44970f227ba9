import { expect, test } from 'vitest'
import { cutToWidth, widthOf } from '../../../contracts/base/text-width.ts'
import type { ReplayResult } from '../../../contracts/parity/replay.ts'
import { createProgress, toClock } from '../../../contracts/replay/progress.ts'

const toResult = (id: string, change: Partial<ReplayResult> = {}): ReplayResult => ({
  id,
  description: '',
  outcome: 'same',
  differences: [],
  isSent: true,
  at: '',
  ms: 1,
  status: {},
  ...change,
})

interface Setting {
  readonly isTTY?: boolean
  readonly columns?: number
  readonly total?: number
  readonly pace?: number
  readonly env?: Readonly<Record<string, string>>
}

/** A progress display with a clock controlled by the test. */
function start({ isTTY = false, columns = 120, total = 20, pace = 0, env = { NO_COLOR: '1' } }: Setting = {}) {
  let now = 0
  let tick = () => {}
  let isStopped = false
  const written: string[] = []
  const progress = createProgress({
    stream: { write: (text) => written.push(text), isTTY, columns },
    total,
    pace,
    env,
    clock: () => now,
    every: (_, call) => {
      tick = call
      return () => {
        isStopped = true
      }
    },
  })
  const pass = (ms: number) => {
    now += ms
    tick()
  }
  return { progress, written, pass, stopped: () => isStopped }
}

const erase = '\r\u001B[2K'

test('a terminal shows one line with bar, count, time, remainder, outcomes and the current request', () => {
  const { progress, written, pass, stopped } = start({ isTTY: true })
  progress.begin('case/a')
  expect(written.pop()).toBe(`${erase}[....................]  0/20  0:00  case/a`)
  for (let count = 0; count < 5; count++) progress.tell(toResult('x'))
  pass(10_000)
  expect(written.pop()).toBe(`${erase}[#####...............]  5/20  0:10, about 0:30 left  5 same  case/a`)
  progress.end()
  expect(written.pop()).toBe(erase)
  expect(stopped()).toBe(true)
})

test('it is drawn at most every 100 ms', () => {
  const { progress, written, pass } = start({ isTTY: true })
  for (let count = 0; count < 20; count++) progress.begin(`case/${count}`)
  expect(written).toHaveLength(1)
  pass(99)
  expect(written).toHaveLength(1)
  pass(1)
  expect(written).toHaveLength(2)
})

test.each([10, 30, 60])('it is never wider than %s columns less one, Japanese counted double', (columns) => {
  const { progress, written } = start({ isTTY: true, columns })
  progress.begin('pact/ボーナス一括払いの決済が承認されるボーナス一括払いの決済が承認される')
  expect(widthOf((written[0] ?? '').replace(erase, ''))).toBeLessThan(columns)
})

test('colours are there unless NO_COLOR is set', () => {
  for (const [env, isColoured] of [
    [{}, true],
    [{ NO_COLOR: '1' }, false],
  ] as const) {
    const { progress, written, pass } = start({ isTTY: true, env })
    progress.tell(toResult('a'))
    pass(100)
    expect(written.join('').includes('\u001B[32m')).toBe(isColoured)
  }
})

test('the estimate follows the pace, without earlier and skipped requests', () => {
  const { progress, written, pass } = start({ isTTY: true, total: 10, pace: 1_000 })
  for (const id of ['a', 'b']) progress.tell(toResult(id, { isEarlier: true }))
  pass(1_000)
  expect(written.pop()).not.toContain('left')
  for (const id of ['c', 'd']) progress.tell(toResult(id))
  pass(1_000)
  expect(written.pop()).toContain('0:02, about 0:06 left')
})

test('without a terminal there are plain lines: everything but the same, and a sign of life every ten', () => {
  const { progress, written } = start({ total: 12 })
  for (let count = 0; count < 9; count++) progress.tell(toResult(`same/${count}`))
  expect(written).toEqual([])
  progress.tell(toResult('case/x', { outcome: 'not-enabled', why: 'not sent: it cannot' }))
  expect(written).toEqual([
    '10/12  case/x: not enabled for this merchant (この加盟店では利用不可), not sent: it cannot\n',
    '10/12  9 same, 1 not enabled  0:00, about 0:00 left\n',
  ])
})

test('plain lines say every ten seconds what is pending', () => {
  const { progress, written, pass } = start()
  progress.begin('case/slow')
  pass(9_999)
  expect(written).toEqual([])
  pass(1)
  expect(written).toEqual(['0/20  0:10\n', '      waiting for case/slow\n'])
})

test('a dumb terminal gets plain lines', () => {
  const { progress, written } = start({ isTTY: true, env: { TERM: 'dumb' } })
  progress.begin('case/a')
  expect(written).toEqual([])
})

test('times are minutes and seconds; texts are cut between letters', () => {
  expect([toClock(0), toClock(59_400), toClock(61_000), toClock(3_600_000)]).toEqual(['0:00', '0:59', '1:01', '60:00'])
  expect([cutToWidth('一括払い', 5), cutToWidth('abc', 9)]).toEqual(['一括', 'abc'])
})

test.each([
  ['shop', 4],
  ['一括', 4],
  // The first character is outside of the basic plane.
  ['𠮷野家', 6],
  // A combining mark has no width.
  ['か\u3099', 2],
])('the width of %s is %i columns', (text, columns) => {
  expect(widthOf(text)).toBe(columns)
  expect(cutToWidth(text, columns)).toBe(text)
})
