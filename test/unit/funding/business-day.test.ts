import { expect, test } from 'vitest'
import { hasKnownHolidays, holidayYears, isBusinessDay, toBusinessDay } from '../../../src/funding/business-day.ts'
import { toTerms } from './terms.ts'

test.each([
  ['2026-11-30', true, 'a Monday'],
  ['2026-11-28', false, 'a Saturday'],
  ['2026-11-29', false, 'a Sunday'],
  ['2026-09-21', false, '敬老の日'],
  ['2026-09-22', false, '国民の休日, between two holidays'],
  ['2026-05-06', false, '振替休日 of a holiday on Sunday, three days later'],
  ['2020-07-24', false, 'スポーツの日, moved for the Olympic Games'],
  ['2020-10-12', true, 'the Monday it was moved from'],
  ['2019-10-22', false, 'a holiday of one year'],
  ['2026-12-31', false, 'a closed day of the terms'],
  ['2027-01-01', false, 'New Year'],
  ['2027-01-04', true, 'the first business day of the year'],
])('%s is a business day: %s (%s)', (day, want) => {
  expect(isBusinessDay(day, toTerms())).toBe(want)
})

test.each([
  ['2026-11-30', 'next', '2026-11-30'],
  ['2026-08-15', 'next', '2026-08-17'],
  ['2026-08-15', 'previous', '2026-08-14'],
  ['2026-05-03', 'next', '2026-05-07'],
  ['2026-05-03', 'previous', '2026-05-01'],
  ['2026-12-31', 'next', '2027-01-04'],
  ['2027-01-01', 'previous', '2026-12-30'],
  ['2027-02-28', 'next', '2027-03-01'],
] as const)('%s is moved to the %s business day: %s', (day, nonBusinessDay, want) => {
  expect(toBusinessDay(day, toTerms({ nonBusinessDay }))).toBe(want)
})

test('the holidays are known for 51 years, and a day beyond them is said to be unknown', () => {
  expect(holidayYears).toEqual({ first: 2000, last: 2050 })
  expect(['1999-12-31', '2000-01-01', '2050-12-31', '2051-01-01'].map(hasKnownHolidays)).toEqual([
    false,
    true,
    true,
    false,
  ])
  // A national holiday, which nobody can know to be one, on a Wednesday.
  expect(isBusinessDay('2051-05-03', toTerms())).toBe(true)
  expect(isBusinessDay('2051-05-06', toTerms())).toBe(false)
})
