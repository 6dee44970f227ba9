import { expect, test } from 'vitest'
import { createPayingDays, toBonusPayingDay, toPayingDay } from '../../../src/funding/paying-day.ts'
import type { FundingTerms } from '../../../src/world/world.ts'
import { toTerms } from './terms.ts'

const monthly: Partial<FundingTerms> = { cycles: [{ closes: 31, paid: { months: 2, day: 10 } }] }
const daily: Partial<FundingTerms> = {
  cycles: [{ closes: 15, paid: { months: 0, day: 16 } }],
  nonBusinessDay: 'previous',
}
const short: Partial<FundingTerms> = { cycles: [{ closes: 30, paid: { months: 0, day: 31 } }] }

test.each<[name: string, terms: Partial<FundingTerms>, settledOn: string, want: string]>([
  ['before the first closing day', {}, '2026-11-01', '2026-11-30'],
  ['on the closing day', {}, '2026-11-15', '2026-11-30'],
  ['the day after it', {}, '2026-11-16', '2026-12-15'],
  ['on the last day of a month of 30 days', {}, '2026-11-30', '2026-12-15'],
  ['in a month whose last day is a Sunday', {}, '2027-01-10', '2027-02-01'],
  ['over the turn of the year', {}, '2026-12-20', '2027-01-15'],
  ['at the end of February', {}, '2027-02-28', '2027-03-15'],
  ['at the end of February in a leap year', {}, '2028-02-29', '2028-03-15'],
  ['with a closed last day of the year', {}, '2026-12-15', '2027-01-04'],
  ['once a month, two months later', monthly, '2026-11-30', '2027-01-12'],
  ['where the previous business day is before the closing day', daily, '2026-08-14', '2026-08-17'],
  ['where a short month closes on its paying day', short, '2027-02-20', '2027-03-01'],
  ['with cycles in another order', { cycles: [...toTerms().cycles].reverse() }, '2026-11-01', '2026-11-30'],
])('what is settled %s is paid by its cycle', (_, terms, settledOn, want) => {
  expect(toPayingDay(settledOn, toTerms(terms))).toBe(want)
})

test.each<[name: string, terms: Partial<FundingTerms>, paidIn: string, settledOn: string, want: string]>([
  ['in August', {}, '2027-08', '2027-03-01', '2027-08-16'],
  ['in January', {}, '2027-01', '2026-09-01', '2027-01-15'],
  ['in December, when there is no settlement', {}, '2026-12', '2026-09-01', '2027-01-15'],
  ['in a month whose settlement has passed', {}, '2026-08', '2026-09-01', '2027-01-15'],
  ['on the day of its settlement', {}, '2027-01', '2027-01-15', '2027-08-16'],
  [
    'with two settlements in a month',
    { bonusPaid: [31, 10].map((day) => ({ month: 8, day })) },
    '2027-08',
    '2027-03-01',
    '2027-08-10',
  ],
  ['with one a year', { bonusPaid: [{ month: 7, day: 31 }] }, '2026-08', '2026-06-01', '2027-08-02'],
])('a bonus that the customer pays %s is paid at the next settlement', (_, terms, paidIn, settledOn, want) => {
  expect(toBonusPayingDay(paidIn, settledOn, toTerms(terms))).toBe(want)
})

test('days that are looked up once are the same', () => {
  const days = createPayingDays(toTerms())
  for (const _ of ['first', 'again']) {
    expect(['2026-11-15', '2026-11-16'].map(days.of)).toEqual(['2026-11-30', '2026-12-15'])
    expect(days.ofBonus('2027-01', '2027-01-14')).toBe('2027-01-15')
    expect(days.ofBonus('2027-01', '2027-01-15')).toBe('2027-08-16')
    expect(days.ofBonus('2027-08', '2027-01-14')).toBe('2027-08-16')
  }
})
