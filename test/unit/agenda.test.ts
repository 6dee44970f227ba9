import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createRandom } from '../../src/base/random.ts'
import { createAgenda } from '../../src/clock/agenda.ts'
import { createClock } from '../../src/clock/clock.ts'

const noon = Date.UTC(2026, 10, 23, 3)
const hour = 3_600_000

beforeEach(() => void vi.useFakeTimers({ now: noon }))
afterEach(() => void vi.useRealTimers())

function create(frozen: boolean) {
  const clock = createClock(Date.now, { frozen })
  const agenda = createAgenda(clock)
  const runs: string[] = []
  const plan = (name: string, time: number) =>
    agenda.at(time, (at) => {
      runs.push(`${name} ${(at - noon) / hour}`)
    })
  return { clock, agenda, runs, plan }
}

test('an advanced clock runs due jobs, by time and then in order of creation', async () => {
  const { clock, agenda, runs, plan } = create(true)
  plan('late', noon + 3 * hour)
  plan('second', noon + 2 * hour)
  plan('first', noon + hour)
  plan('third', noon + 2 * hour)
  await agenda.idle()
  expect(runs).toEqual([])
  clock.advance(2 * hour)
  await agenda.idle()
  expect(runs).toEqual(['first 1', 'second 2', 'third 2'])
  clock.set(noon + 5 * hour)
  await agenda.idle()
  expect(runs).toEqual(['first 1', 'second 2', 'third 2', 'late 3'])
})

test('a running clock runs a job at its time, and a frozen one does not', async () => {
  const { clock, runs, plan } = create(false)
  plan('a', noon + hour)
  plan('b', noon + 3 * hour)
  await vi.advanceTimersByTimeAsync(hour)
  expect(runs).toEqual(['a 1'])
  clock.freeze()
  await vi.advanceTimersByTimeAsync(5 * hour)
  expect(runs).toEqual(['a 1'])
  clock.resume()
  await vi.advanceTimersByTimeAsync(2 * hour)
  expect(runs).toEqual(['a 1', 'b 3'])
})

test('a job beyond the reach of a timer waits', async () => {
  const { runs, plan } = create(false)
  plan('a', noon + 30 * 24 * hour)
  await vi.advanceTimersByTimeAsync(29 * 24 * hour)
  expect(runs).toEqual([])
  await vi.advanceTimersByTimeAsync(24 * hour)
  expect(runs).toEqual(['a 720'])
})

test('a job can schedule the next one, which runs in the same advance', async () => {
  const { clock, agenda, runs } = create(true)
  const daily = (at: number) => {
    runs.push(`day ${(at - noon) / (24 * hour)}`)
    agenda.at(at + 24 * hour, daily)
  }
  agenda.at(noon + 24 * hour, daily)
  clock.advance(3 * 24 * hour)
  await agenda.idle()
  expect(runs).toEqual(['day 1', 'day 2', 'day 3'])
})

test('a cancelled job and a cleared agenda do not run', async () => {
  const { clock, agenda, runs, plan } = create(true)
  const cancel = plan('a', noon + hour)
  plan('b', noon + hour)
  cancel()
  clock.advance(hour)
  await agenda.idle()
  plan('c', noon + 2 * hour)
  agenda.clear()
  clock.advance(hour)
  await agenda.idle()
  expect(runs).toEqual(['b 1'])
})

test('jobs run one after another: the next one waits for a slow one', async () => {
  const { clock, agenda, runs } = create(true)
  agenda.at(noon + hour, async () => {
    await vi.advanceTimersByTimeAsync(50)
    runs.push('slow')
  })
  agenda.at(noon + hour, () => void runs.push('quick'))
  clock.advance(hour)
  await agenda.idle()
  expect(runs).toEqual(['slow', 'quick'])
})

test('a job of the past runs at once, also behind one that waits', async () => {
  const { agenda, runs, plan } = create(true)
  plan('later', noon + hour)
  expect(agenda.isDue()).toBe(false)
  plan('past', noon - hour)
  expect(agenda.isDue()).toBe(true)
  await agenda.idle()
  expect([runs, agenda.isDue(), agenda.size()]).toEqual([['past -1'], false, 1])
})

test('jobs keep their order in any order of planning and cancelling', async () => {
  const { clock, agenda, runs, plan } = create(true)
  const random = createRandom('agenda', 'order')
  const planned = Array.from({ length: 2_000 }, (_, index) => {
    const at = Math.ceil(random() * 50)
    return { at, name: `${index}`, cancel: plan(`${index}`, noon + at * hour), isCancelled: random() < 0.6 }
  })
  for (const { cancel, isCancelled } of planned) if (isCancelled) cancel()
  const left = planned.filter(({ isCancelled }) => !isCancelled)
  expect(agenda.size()).toBe(left.length)
  for (const span of [7, 0, 20, 30]) {
    clock.advance(span * hour)
    await agenda.idle()
  }
  const want = left.sort((a, b) => a.at - b.at || Number(a.name) - Number(b.name))
  expect(runs).toEqual(want.map(({ name, at }) => `${name} ${at}`))
  // A cancellation after the run, or after a clear, changes nothing.
  for (const { cancel } of planned) cancel()
  const late = plan('late', noon + 100 * hour)
  agenda.clear()
  late()
  expect(agenda.size()).toBe(0)
  plan('last', noon + 101 * hour)
  expect(agenda.size()).toBe(1)
})

test('100,000 due jobs run in seconds, and others of the process have their turn', async () => {
  vi.useRealTimers()
  const clock = createClock(Date.now, { now: noon, frozen: true })
  const agenda = createAgenda(clock)
  let done = 0
  const began = performance.now()
  for (let index = 0; index < 100_000; index++) agenda.at(noon + ((index * 7_919) % 100_000), () => void done++)
  clock.advance(hour)
  let turns = 0
  const timer = setInterval(() => turns++, 1)
  await agenda.idle()
  clearInterval(timer)
  expect([done, agenda.size()]).toEqual([100_000, 0])
  expect(performance.now() - began).toBeLessThan(10_000)
  expect(turns).toBeGreaterThan(5)
})
