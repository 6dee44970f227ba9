import { expect, test } from 'vitest'
import { toJapanMonth, toJapanTimestamp, toNextBillingMonth, toSubmitTime } from '../../src/base/japan-time.ts'

test.each([
  ['30 November 14:59 UTC is still November in Japan', { given: '2026-11-30T14:59:59.999Z', want: '12' }],
  ['30 November 15:00 UTC is December in Japan', { given: '2026-11-30T15:00:00.000Z', want: '01' }],
  ['31 December 14:59 UTC is still December in Japan', { given: '2026-12-31T14:59:59.999Z', want: '01' }],
  ['31 December 15:00 UTC is January in Japan', { given: '2026-12-31T15:00:00.000Z', want: '02' }],
  ['31 January 14:59 UTC is still January in Japan', { given: '2026-01-31T14:59:59.999Z', want: '02' }],
  ['28 February 15:00 UTC is March in an ordinary year', { given: '2027-02-28T15:00:00.000Z', want: '04' }],
  ['28 February 15:00 UTC is 29 February in a leap year', { given: '2028-02-28T15:00:00.000Z', want: '03' }],
  ['29 February 14:59 UTC is still February', { given: '2028-02-29T14:59:59.999Z', want: '03' }],
  ['29 February 15:00 UTC is March', { given: '2028-02-29T15:00:00.000Z', want: '04' }],
])('toNextBillingMonth: %s', (_, { given, want }) => {
  expect(toNextBillingMonth(Date.parse(given))).toBe(want)
})

test.each([
  ['the year turns nine hours early', { given: '2026-12-31T15:00:00Z', want: { year: 2027, month: 1 } }],
  ['the year is still the old one a second before', { given: '2026-12-31T14:59:59Z', want: { year: 2026, month: 12 } }],
  ['a summer month has no summer time', { given: '2026-07-31T14:59:59Z', want: { year: 2026, month: 7 } }],
])('toJapanMonth: %s', (_, { given, want }) => {
  expect(toJapanMonth(Date.parse(given))).toEqual(want)
})

test.each([
  ["the guide's first example", { given: '2023-05-17T20:34:10Z', want: '20230518053410' }],
  ["the guide's second example", { given: '2023-05-17T21:22:13Z', want: '20230518062213' }],
  ['one digit is padded', { given: '2026-01-01T16:02:03Z', want: '20260102010203' }],
  ['29 February', { given: '2028-02-28T15:00:00Z', want: '20280229000000' }],
  ['milliseconds are cut', { given: '2026-11-23T03:00:00.999Z', want: '20261123120000' }],
])('toJapanTimestamp: %s', (_, { given, want }) => {
  expect(toJapanTimestamp(Date.parse(given))).toBe(want)
})

test('toSubmitTime prints UTC without a fraction', () => {
  expect(toSubmitTime(Date.parse('2023-05-17T20:34:10.987Z'))).toBe('2023-05-17T20:34:10Z')
})
