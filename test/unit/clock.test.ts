import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createClock, readSpan, readTime } from '../../src/clock/clock.ts'
import { noon } from '../support.ts'

test.each([
  ['a time in Japan', '2026-12-31T23:59:00+09:00', Date.UTC(2026, 11, 31, 14, 59)],
  ['a time in UTC', '2026-12-31T23:59:00Z', Date.UTC(2026, 11, 31, 23, 59)],
  ['a time behind UTC', '2026-12-31T23:59:00-05:30', Date.UTC(2027, 0, 1, 5, 29)],
  ['a time without seconds', '2026-12-31T23:59Z', Date.UTC(2026, 11, 31, 23, 59)],
  ['a time with a fraction', '2026-12-31T23:59:00.5Z', Date.UTC(2026, 11, 31, 23, 59, 0, 500)],
  ['a day, which begins in Japan', '2026-12-16', Date.UTC(2026, 11, 15, 15)],
  ['the 29th of February of a leap year', '2028-02-29', Date.UTC(2028, 1, 28, 15)],
  ['epoch ms', noon, noon],
  ['epoch ms with a fraction', noon + 0.75, noon],
  ['a Date', new Date(noon), noon],
  ['the earliest day', '2001-09-10T00:00:00Z', Date.UTC(2001, 8, 10)],
  ['the latest day', '2286-11-19T00:00:00Z', Date.UTC(2286, 10, 19)],
])('readTime reads %s', (_, time, want) => {
  expect(readTime(time)).toBe(want)
})

test.each([
  ['a time without an offset', '2026-12-31T23:59:00'],
  ['a day that there is not', '2026-02-30'],
  ['a time on a day that there is not', '2026-02-29T10:00:00Z'],
  ['a month of 13', '2026-13-01'],
  ['an hour of 25', '2026-12-31T25:00:00Z'],
  ['a second of 60', '2026-12-31T23:59:60Z'],
  ['an offset of days', '2026-12-31T23:59:00+99:99'],
  ['a day with slashes', '2026/12/31'],
  ['a month', '2026-12'],
  ['words', 'tomorrow'],
  ['nothing', ''],
  ['a time with a space before it', ' 2026-12-31'],
  ['a time with a line after it', '2026-12-31\n'],
  ['digits as text', String(noon)],
  ['epoch seconds', Math.floor(noon / 1000)],
  ['the day before the earliest', '2001-09-09T23:59:59Z'],
  ['the day after the latest', '2286-11-19T00:00:01Z'],
  ['no number', Number.NaN],
  ['no end', Number.POSITIVE_INFINITY],
  ['an invalid Date', new Date(Number.NaN)],
  ['undefined', undefined],
  ['null', null],
  ['an object', {}],
])('readTime refuses %s', (_, time) => {
  expect(readTime(time)).toBeUndefined()
})

test.each([
  [0, 0],
  [1_500, 1_500],
  [1.5, 2],
  ['0', 0],
  ['90', 90],
  ['500ms', 500],
  ['90s', 90_000],
  ['15m', 900_000],
  ['12h', 43_200_000],
  ['31d', 2_678_400_000],
  ['3650d', 315_360_000_000],
])('readSpan reads %j as %i ms', (span, want) => {
  expect(readSpan(span)).toBe(want)
})

test.each([
  '',
  's',
  '1.5h',
  '-1s',
  '1 s',
  '1w',
  '1S',
  '90s ',
  '1h30m',
  '3651d',
  '99999999999999',
  -1,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  315_360_000_001,
  null,
  undefined,
  {},
  [90],
])('readSpan refuses %j', (span) => {
  expect(readSpan(span)).toBeUndefined()
})

test('readTime reads back what a Date prints', () => {
  const earliest = Date.UTC(2001, 8, 10)
  const property = fc.property(fc.integer({ min: earliest, max: Date.UTC(2286, 10, 19) }), (epoch) => {
    expect(readTime(new Date(epoch).toISOString())).toBe(epoch)
    const japan = new Date(epoch + 9 * 3_600_000).toISOString().replace('Z', '+09:00')
    expect(readTime(japan)).toBe(epoch)
  })
  fc.assert(property, { seed: 1 })
})

test('readTime and readSpan throw at nothing', () => {
  const property = fc.property(fc.anything(), (value) => {
    readTime(value)
    readSpan(value)
  })
  fc.assert(property, { seed: 2 })
})

/** A clock over a machine's that is moved by hand. */
function createMoved(start: Parameters<typeof createClock>[1] = {}) {
  const machine = { now: noon }
  return { machine, clock: createClock(() => machine.now, start) }
}

test('a clock that was not set is the machine’s', () => {
  const { machine, clock } = createMoved()
  machine.now += 5
  expect(clock.now()).toBe(noon + 5)
  expect(clock.state()).toEqual({
    now: '2026-11-23T03:00:00.255Z',
    japan: '2026-11-23 12:00:00',
    epochMs: noon + 5,
    frozen: false,
    offsetMs: 0,
  })
})

test('a clock that was set is as far from the machine’s as it was', () => {
  const { machine, clock } = createMoved()
  clock.set(noon + 1_000)
  machine.now += 5
  expect(clock.state()).toMatchObject({ epochMs: noon + 1_005, offsetMs: 1_000, frozen: false })
})

test('a frozen clock moves only when it is set or advanced, and stays frozen', () => {
  const { machine, clock } = createMoved()
  clock.freeze()
  machine.now += 5
  expect(clock.state()).toMatchObject({ epochMs: noon, offsetMs: -5, frozen: true })
  clock.advance(10)
  expect(clock.now()).toBe(noon + 10)
  clock.set(noon - 7)
  machine.now += 5
  expect(clock.state()).toMatchObject({ epochMs: noon - 7, frozen: true })
})

test('a clock is frozen where one says', () => {
  const { machine, clock } = createMoved()
  clock.freeze(noon + 99)
  machine.now += 5
  expect(clock.now()).toBe(noon + 99)
})

test('a frozen clock goes on from where it stood', () => {
  const { machine, clock } = createMoved()
  clock.freeze()
  machine.now += 1_000
  clock.resume()
  expect(clock.now()).toBe(noon)
  machine.now += 5
  expect(clock.state()).toMatchObject({ epochMs: noon + 5, frozen: false })
})

test('resume does nothing to a clock that goes', () => {
  const { machine, clock } = createMoved()
  clock.set(noon + 1_000)
  machine.now += 5
  clock.resume()
  expect(clock.now()).toBe(noon + 1_005)
})

test.each([
  ['nothing', {}, { epochMs: noon + 50, frozen: false }],
  ['a time', { now: noon - 1_000 }, { epochMs: noon - 1_000, frozen: false }],
  ['a frozen time', { now: noon - 1_000, frozen: true }, { epochMs: noon - 1_000, frozen: true }],
  ['frozen', { frozen: true }, { epochMs: noon + 50, frozen: true }],
])('reset brings a clock back to its start: %s', (_, start, want) => {
  const { machine, clock } = createMoved(start)
  clock.set(noon + 9_000)
  clock.freeze()
  machine.now += 50
  clock.advance(10)
  clock.reset()
  expect(clock.state()).toMatchObject(want)
})

test('reset lets a frozen clock go that did not start frozen', () => {
  const { machine, clock } = createMoved()
  clock.freeze()
  clock.reset()
  machine.now += 5
  expect(clock.now()).toBe(noon + 5)
})

type Step = readonly ['set' | 'freezeAt' | 'advance' | 'machine' | 'freeze' | 'resume' | 'reset', number]

const steps = fc.array(
  fc.oneof(
    fc.tuple(fc.constantFrom('set', 'freezeAt'), fc.integer({ min: noon - 1e9, max: noon + 1e9 })),
    fc.tuple(fc.constantFrom('advance', 'machine'), fc.integer({ min: 0, max: 1e9 })),
    fc.tuple(fc.constantFrom('freeze', 'resume', 'reset'), fc.constant(0)),
  ),
  { maxLength: 20 },
) as fc.Arbitrary<Step[]>

test('a clock does as a plain model of it does', () => {
  const property = fc.property(steps, (all) => {
    const { machine, clock } = createMoved()
    let [now, frozen] = [noon, false]
    for (const [verb, value] of all) {
      if (verb === 'machine') {
        machine.now += value
        if (!frozen) now += value
      } else if (verb === 'freezeAt') {
        clock.freeze(value)
        ;[now, frozen] = [value, true]
      } else if (verb === 'set') {
        clock.set(value)
        now = value
      } else if (verb === 'advance') {
        clock.advance(value)
        now += value
      } else if (verb === 'reset') {
        clock.reset()
        ;[now, frozen] = [machine.now, false]
      } else {
        clock[verb]()
        frozen = verb === 'freeze'
      }
      const state = clock.state()
      expect([clock.now(), state.epochMs, state.frozen, state.offsetMs]).toEqual([now, now, frozen, now - machine.now])
    }
  })
  fc.assert(property, { seed: 3 })
})
