import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readSpan, readTime } from '../../src/clock/clock.ts'
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

test('readTime reads back a printed Date', () => {
  const earliest = Date.UTC(2001, 8, 10)
  const property = fc.property(fc.integer({ min: earliest, max: Date.UTC(2286, 10, 19) }), (epoch) => {
    expect(readTime(new Date(epoch).toISOString())).toBe(epoch)
    const japan = new Date(epoch + 9 * 3_600_000).toISOString().replace('Z', '+09:00')
    expect(readTime(japan)).toBe(epoch)
  })
  fc.assert(property, { seed: 1 })
})

test('readTime and readSpan never throw', () => {
  const property = fc.property(fc.anything(), (value) => {
    readTime(value)
    readSpan(value)
  })
  fc.assert(property, { seed: 2 })
})
