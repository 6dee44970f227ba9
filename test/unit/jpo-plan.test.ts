import { expect, test } from 'vitest'
import { toPlan } from '../../src/jpo/plan.ts'
import type { JapanPaymentOptions } from '../../src/openapi/index.ts'
import { noon } from '../support.ts'

const planOf = (options: JapanPaymentOptions) => toPlan(options, noon)
const december = { firstBillingMonth: '12', firstBillingMonthDefaulted: true }

test.each<[string, { given: JapanPaymentOptions; want: object }]>([
  ['single without a code', { given: {}, want: { method: 'single', ja: '一括払い', code: '10' } }],
  [
    'single with an empty code',
    { given: { paymentMethod: '' }, want: { method: 'single', ja: '一括払い', code: '10' } },
  ],
  ['single', { given: { paymentMethod: '10' }, want: { method: 'single', ja: '一括払い', code: '10' } }],
  ['bonus', { given: { paymentMethod: '23' }, want: { method: 'bonus', ja: 'ボーナス一括払い', code: '23' } }],
  [
    'bonus with installments',
    {
      given: { paymentMethod: '21', installments: '1' },
      want: { method: 'bonus', ja: 'ボーナス一括払い', code: '21', installments: 1 },
    },
  ],
  [
    'installment, billed from the next month',
    {
      given: { paymentMethod: '61', installments: '12' },
      want: { method: 'installment', ja: '分割払い', code: '61', installments: 12, ...december },
    },
  ],
  [
    'installment with a month',
    {
      given: { paymentMethod: '61', installments: '03', firstBillingMonth: '04' },
      want: { method: 'installment', ja: '分割払い', code: '61', installments: 3, firstBillingMonth: '04' },
    },
  ],
  [
    'installment with a month of one digit',
    {
      given: { paymentMethod: '61', installments: '6', firstBillingMonth: '4' },
      want: { method: 'installment', ja: '分割払い', code: '61', installments: 6, firstBillingMonth: '04' },
    },
  ],
  [
    'revolving, billed from the next month',
    {
      given: { paymentMethod: '80', installments: '12', firstBillingMonth: '' },
      want: { method: 'revolving', ja: 'リボ払い', code: '80', installments: 12, ...december },
    },
  ],
  [
    'combination without a bonus',
    {
      given: { paymentMethod: '34', installments: '12' },
      want: { method: 'combination', ja: 'ボーナス併用分割払い', code: '34', installments: 12, ...december },
    },
  ],
])('a plan has the requested terms: %s', (_, { given, want }) => {
  expect(planOf(given)).toEqual(want)
})

test.each<[string, JapanPaymentOptions]>([
  ['single', { paymentMethod: '10', installments: '3', firstBillingMonth: '04', bonuses: '2', bonusMonth: '7' }],
  ['installment', { paymentMethod: '61', installments: '3', firstBillingMonth: '04', bonuses: '2', bonusMonth: '7' }],
  ['revolving', { paymentMethod: '80', installments: '3', firstBillingMonth: '04', bonuses: [{ month: '7' }] }],
])('a plan has no bonuses where they are out of place: %s', (_, given) => {
  expect(planOf(given)).not.toHaveProperty('bonuses')
})

test.each<[string, JapanPaymentOptions]>([
  ['single', { paymentMethod: '10', installments: '3', firstBillingMonth: '04' }],
  ['bonus', { paymentMethod: '21', firstBillingMonth: '04' }],
])('a plan has no first month where it is out of place: %s', (_, given) => {
  expect(planOf(given)).not.toHaveProperty('firstBillingMonth')
  expect(planOf(given)).not.toHaveProperty('firstBillingMonthDefaulted')
})

test('a single plan has no installments', () => {
  expect(planOf({ paymentMethod: '10', installments: '3' })).not.toHaveProperty('installments')
})

test.each<[string, { given: JapanPaymentOptions; want: object }]>([
  [
    'an array',
    {
      given: { bonuses: [{ month: '7', amount: '1000' }, { month: '12' }] },
      want: { count: 2, entries: [{ month: '7', amount: '1000' }, { month: '12' }] },
    },
  ],
  [
    'an array with null for one that is not specified',
    {
      given: { bonuses: [{ month: '7', amount: '1000' }, null] },
      want: { count: 2, entries: [{ month: '7', amount: '1000' }, {}] },
    },
  ],
  [
    'an array beside the older fields',
    { given: { bonuses: [null], bonusMonth: '7' }, want: { count: 1, entries: [{}] } },
  ],
  ['a count', { given: { bonuses: '2' }, want: { count: 2, entries: [] } }],
  ['a count with a leading zero', { given: { bonuses: '06' }, want: { count: 6, entries: [] } }],
  [
    'a count with the older fields',
    {
      given: { bonuses: '2', bonusMonth: '7', bonusAmount: '1000', secondBonusMonth: '12', secondBonusAmount: '2000' },
      want: {
        count: 2,
        entries: [
          { month: '7', amount: '1000' },
          { month: '12', amount: '2000' },
        ],
      },
    },
  ],
  [
    'a count with more of the older fields',
    { given: { bonuses: '1', bonusMonth: '7', secondBonusMonth: '12' }, want: { count: 1, entries: [{ month: '7' }] } },
  ],
  [
    'one older pair',
    { given: { bonusMonth: '7', bonusAmount: '1000' }, want: { count: 1, entries: [{ month: '7', amount: '1000' }] } },
  ],
  [
    'two older pairs, each of one half',
    {
      given: { bonusAmount: '1000', secondBonusMonth: '12' },
      want: { count: 2, entries: [{ amount: '1000' }, { month: '12' }] },
    },
  ],
  [
    'the second older pair alone',
    { given: { secondBonusMonth: '12' }, want: { count: 1, entries: [{ month: '12' }] } },
  ],
])('a plan reads bonuses sent as %s', (_, { given, want }) => {
  for (const paymentMethod of ['21', '31']) expect(planOf({ ...given, paymentMethod }).bonuses).toEqual(want)
})

test('the next month is the next month in Japan', () => {
  const options = { paymentMethod: '61', installments: '3' }
  expect(toPlan(options, Date.parse('2026-11-30T14:59:59Z')).firstBillingMonth).toBe('12')
  expect(toPlan(options, Date.parse('2026-11-30T15:00:00Z')).firstBillingMonth).toBe('01')
})
