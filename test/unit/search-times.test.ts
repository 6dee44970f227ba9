import { expect, test } from 'vitest'
import { isTimezone, parseTime, toInstant } from '../../src/search/times.ts'

/** Evaluates a time of a query; `now` and the result are ISO times. */
function evaluate(text: string, now: string, timezone: string): string | number {
  const time = parseTime(text)
  return typeof time === 'number' ? time : new Date(toInstant(time, Date.parse(now), timezone)).toISOString()
}

const now = '2026-11-30T03:21:03.456Z'

test.each([
  // Facts and public queries.
  ['NOW', 'GMT', now, '2026-11-30T03:21:03.456Z'],
  ['NOW/DAY', 'GMT', now, '2026-11-30T00:00:00.000Z'],
  ['NOW/DAY', 'Asia/Tokyo', now, '2026-11-29T15:00:00.000Z'],
  ['NOW/DAY-7DAYS', 'America/Phoenix', now, '2026-11-22T07:00:00.000Z'],
  ['NOW/DAY+1DAY', 'America/Phoenix', now, '2026-11-30T07:00:00.000Z'],
  ['NOW/MONTH', 'Asia/Tokyo', '2026-11-30T15:00:00Z', '2026-11-30T15:00:00.000Z'],
  ['NOW/MONTH', 'GMT', '2026-11-30T15:00:00Z', '2026-11-01T00:00:00.000Z'],
  ['NOW/MONTH-13MONTHS', 'GMT', now, '2025-10-01T00:00:00.000Z'],
  ['NOW/HOUR-1HOUR', 'GMT', now, '2026-11-30T02:00:00.000Z'],
  ['NOW/HOUR', 'Asia/Kathmandu', now, '2026-11-30T03:15:00.000Z'],
  ['NOW/MINUTE-10MINUTES', 'GMT', now, '2026-11-30T03:11:00.000Z'],
  ['NOW-1DAY/DAY+2HOURS-1MINUTE', 'GMT', now, '2026-11-29T01:59:00.000Z'],
  ['NOW-90MINUTES', 'Asia/Tokyo', now, '2026-11-30T01:51:03.456Z'],
  ['2022-05-11T03:21:03Z', 'Asia/Tokyo', now, '2022-05-11T03:21:03.000Z'],
  ['2022-05-11T03:21:03.5Z', 'Asia/Tokyo', now, '2022-05-11T03:21:03.500Z'],
  ['1652239263000', 'Asia/Tokyo', now, '2022-05-11T03:21:03.000Z'],
  ['0', 'GMT', now, '1970-01-01T00:00:00.000Z'],
  // Ends of months.
  ['NOW+3MONTHS', 'GMT', now, '2027-02-28T03:21:03.456Z'],
  ['NOW-1MONTH', 'GMT', '2028-03-31T00:00:00Z', '2028-02-29T00:00:00.000Z'],
  ['NOW-1MONTH-1MONTH', 'GMT', '2027-03-31T00:00:00Z', '2027-01-28T00:00:00.000Z'],
  ['NOW-2MONTHS', 'GMT', '2027-03-31T00:00:00Z', '2027-01-31T00:00:00.000Z'],
  ['NOW+1MONTH', 'Asia/Tokyo', '2027-01-30T15:00:00Z', '2027-02-27T15:00:00.000Z'],
  ['NOW-12MONTHS', 'GMT', '2028-02-29T12:00:00Z', '2027-02-28T12:00:00.000Z'],
  // New York, 8 March 2026: the clock jumps from 2:00 to 3:00. Standard time is UTC-5.
  ['NOW/DAY', 'America/New_York', '2026-03-08T16:00:00Z', '2026-03-08T05:00:00.000Z'],
  ['NOW/DAY+1DAY', 'America/New_York', '2026-03-08T16:00:00Z', '2026-03-09T04:00:00.000Z'],
  ['NOW+1DAY', 'America/New_York', '2026-03-07T07:30:00Z', '2026-03-08T07:30:00.000Z'],
  ['NOW+24HOURS', 'America/New_York', '2026-03-07T17:00:00Z', '2026-03-08T17:00:00.000Z'],
  ['NOW+1DAY', 'America/New_York', '2026-03-07T17:00:00Z', '2026-03-08T16:00:00.000Z'],
  // New York, 1 November 2026: 1:00 to 2:00 occurs twice.
  ['NOW/HOUR', 'America/New_York', '2026-11-01T05:30:00Z', '2026-11-01T05:00:00.000Z'],
  ['NOW/HOUR', 'America/New_York', '2026-11-01T06:30:00Z', '2026-11-01T06:00:00.000Z'],
  ['NOW+0DAYS', 'America/New_York', '2026-11-01T06:30:00Z', '2026-11-01T06:30:00.000Z'],
  ['NOW/DAY+1DAY', 'America/New_York', '2026-11-01T16:00:00Z', '2026-11-02T05:00:00.000Z'],
  // Midnight itself is skipped (Cairo, 26 April 2024, UTC+2) or occurs twice (Havana, 3 November 2024, UTC-4, -5).
  ['NOW/DAY', 'Africa/Cairo', '2024-04-26T10:00:00Z', '2024-04-25T22:00:00.000Z'],
  ['NOW/DAY', 'America/Havana', '2024-11-03T12:00:00Z', '2024-11-03T04:00:00.000Z'],
  // As far as date math reaches.
  [`NOW${'-9999MONTHS'.repeat(10)}`, 'GMT', '2026-01-01T00:00:00Z', '-006307-07-01T00:00:00.000Z'],
  // Malformed: the position of the error.
  ['NOW/WEEK', 'GMT', now, 3],
  ['NOW/DAY-7', 'GMT', now, 7],
  ['NOW -7DAYS', 'GMT', now, 3],
  ['NOW/DAYX', 'GMT', now, 3],
  ['NOWADAYS', 'GMT', now, 3],
  [`NOW${'+1DAY'.repeat(11)}`, 'GMT', now, 53],
  ['2022-05-11T03:21:03Z/DAY', 'GMT', now, 0],
  ['2022-13-11T03:21:03Z', 'GMT', now, 0],
  ['2022-05-11T03:21:03', 'GMT', now, 0],
  ['999999999999999', 'GMT', now, 0],
])('%s in %s at %s is %s', (text, timezone, present, want) => {
  expect(evaluate(text, present, timezone)).toBe(want)
})

test.each([
  ['GMT', true],
  ['UTC', true],
  ['Asia/Tokyo', true],
  ['America/Phoenix', true],
  ['America/Argentina/Buenos_Aires', true],
  ['Etc/GMT+9', true],
  ['Asia/Tokio', false],
  ['+09:00', false],
  ['', false],
  [' GMT', false],
  ['Japan Standard Time', false],
  ['A'.repeat(10_000), false],
])('isTimezone: %s is %s', (name, want) => {
  expect(isTimezone(name)).toBe(want)
})
