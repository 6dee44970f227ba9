import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type BillRequest, type BillRow, toBillPlan } from '../../../src/funding/bill-plan.ts'
import { toRuns } from '../../nightly.ts'
import { anyPayment } from './any-payment.ts'
import { plans } from './terms.ts'

/** A row in a line: `2026-12 installment 1/3 3334`, with a `?` for an assumption. */
const toLine = ({ month, part, number, of, amount, assumed }: BillRow): string =>
  `${month} ${part} ${number}/${of} ${amount}${assumed === undefined ? '' : ` ${assumed.en}`}`

const linesOf = (request: Partial<BillRequest>): string[] =>
  toBillPlan({ amount: 10_000n, purchasedOn: '2026-11-30', ...request }).rows.map(toLine)

const windows = [
  { begins: '12-16', ends: '06-15', paid: 8 },
  { begins: '07-16', ends: '11-15', paid: 1 },
]
const shop = [{ begins: '12-01', ends: '06-30', paid: 7 }]

test.each<[name: string, request: Partial<BillRequest>, want: string[]]>([
  ['an ordinary payment', {}, ['2026-12 single 1/1 10000']],
  ['a single payment', { plan: plans.single() }, ['2026-12 single 1/1 10000']],
  [
    'three installments, the odd yen in the first',
    { plan: plans.installment(3) },
    ['2026-12 installment 1/3 3334', '2027-01 installment 2/3 3333', '2027-02 installment 3/3 3333'],
  ],
  [
    'the odd yen in the last, by setting',
    { plan: plans.installment(3), amount: 11n, remainder: 'last' },
    ['2026-12 installment 1/3 3', '2027-01 installment 2/3 3', '2027-02 installment 3/3 5'],
  ],
  [
    'a first billing month',
    { plan: plans.installment(2, '02') },
    ['2027-02 installment 1/2 5000', '2027-03 installment 2/2 5000'],
  ],
  [
    'a first billing month of the month of the purchase',
    { plan: plans.installment(1, '11') },
    ['2027-11 installment 1/1 10000'],
  ],
  [
    'more installments than yen',
    { plan: plans.installment(3), amount: 2n },
    ['2026-12 installment 1/3 2', '2027-01 installment 2/3 0', '2027-02 installment 3/3 0'],
  ],
  ['revolving', { plan: plans.revolving('03') }, ['2027-03 revolving 1/1 10000']],
  ['a bonus without month', { plan: plans.bonus() }, ['2027-01 bonus 1/1 10000 month assumed']],
  [
    'a bonus without month in spring',
    { plan: plans.bonus(), purchasedOn: '2027-03-31' },
    ['2027-08 bonus 1/1 10000 month assumed'],
  ],
  [
    'a bonus without month in the month of a bonus',
    { plan: plans.bonus(), purchasedOn: '2026-08-01' },
    ['2027-01 bonus 1/1 10000 month assumed'],
  ],
  [
    'a bonus by the issuer’s winter window',
    { plan: plans.bonus(), purchasedOn: '2026-11-15', bonusWindows: windows },
    ['2027-01 bonus 1/1 10000'],
  ],
  [
    'a bonus by a window over the turn of the year',
    { plan: plans.bonus(), purchasedOn: '2026-12-16', bonusWindows: windows },
    ['2027-08 bonus 1/1 10000'],
  ],
  [
    'a bonus outside of the windows',
    { plan: plans.bonus(), purchasedOn: '2026-11-16', bonusWindows: shop },
    ['2027-07 bonus 1/1 10000 month assumed'],
  ],
  ['a bonus with its month', { plan: plans.bonus({ month: '7' }) }, ['2027-07 bonus 1/1 10000']],
  [
    'a bonus with month and amount',
    { plan: plans.bonus({ month: '08', amount: '10000' }) },
    ['2027-08 bonus 1/1 10000'],
  ],
  [
    'a bonus of less than the payment',
    { plan: plans.bonus({ month: '8', amount: '9000' }) },
    ['2027-08 bonus 1/1 10000 amount assumed'],
  ],
  [
    'two bonuses',
    { plan: plans.bonus({ month: '8', amount: '6000' }, { month: '1' }) },
    ['2027-01 bonus 1/2 4000', '2027-08 bonus 2/2 6000'],
  ],
  [
    'two bonuses without anything',
    { plan: plans.bonus({}, {}), amount: 10_001n },
    ['2027-01 bonus 1/2 5001 month and amount assumed', '2027-08 bonus 2/2 5000 month and amount assumed'],
  ],
  [
    'two bonuses in the same month of two years',
    { plan: plans.bonus({ month: '8', amount: '5000' }, { month: '8', amount: '5000' }) },
    ['2027-08 bonus 1/2 5000', '2028-08 bonus 2/2 5000'],
  ],
  [
    'two bonuses, one in its window',
    { plan: plans.bonus({}, {}), purchasedOn: '2026-11-01', bonusWindows: windows },
    ['2027-01 bonus 1/2 5000 amount assumed', '2027-08 bonus 2/2 5000 month and amount assumed'],
  ],
  [
    'a combination',
    { plan: plans.combination(3, { month: '1', amount: '4000' }) },
    [
      '2026-12 installment 1/3 2000',
      '2027-01 installment 2/3 2000',
      '2027-01 bonus 1/1 4000',
      '2027-02 installment 3/3 2000',
    ],
  ],
  [
    'a combination without amounts of bonuses',
    { plan: plans.combination(1, { month: '1' }, { month: '8', amount: '2000' }) },
    ['2026-12 installment 1/1 4000', '2027-01 bonus 1/2 4000 amount assumed', '2027-08 bonus 2/2 2000'],
  ],
  [
    'a combination that says nothing about bonuses',
    { plan: plans.combination(1) },
    ['2026-12 installment 1/1 5000', '2027-01 bonus 1/1 5000 month and amount assumed'],
  ],
  [
    'a combination whose bonuses are above the amount',
    { plan: plans.combination(2, { month: '1', amount: '8000' }, { month: '8', amount: '8000' }) },
    ['2027-01 bonus 1/2 8000', '2027-08 bonus 2/2 2000 amount assumed'],
  ],
  [
    'a capture of half of a combination',
    { plan: plans.combination(1, { month: '1', amount: '8000' }), planAmount: 20_000n },
    ['2026-12 installment 1/1 6000', '2027-01 bonus 1/1 4000'],
  ],
  ['an amount with decimals', { plan: plans.bonus({ month: '8', amount: '10000.00' }) }, ['2027-08 bonus 1/1 10000']],
  [
    'an amount that is none',
    { plan: plans.bonus({ month: '13', amount: 'all' }) },
    ['2027-01 bonus 1/1 10000 month assumed'],
  ],
  ['a number of installments that is none', { plan: plans.installment(Number.NaN) }, ['2026-12 installment 1/1 10000']],
])('%s is billed', (_, request, want) => {
  expect(linesOf(request)).toEqual(want)
})

test('the plan has its option in both languages, and says that it is a model', () => {
  const request = { amount: 1n, purchasedOn: '2026-11-30' }
  expect(toBillPlan(request)).toMatchObject({
    option: { en: 'single', ja: '一括払い' },
    notes: [{ en: expect.stringContaining('sandbox’s model'), ja: expect.stringContaining('サンドボックス') }],
  })
  const { option, notes } = toBillPlan({ ...request, plan: plans.revolving() })
  expect(option).toEqual({ en: 'revolving', ja: 'リボ払い' })
  expect(notes.map(({ en }) => en)).toContain('The amount of each month is at the issuer’s terms.')
})

test('the rows of any payment add up to its amount, by month, after the month of the purchase', () => {
  fc.assert(
    fc.property(anyPayment, fc.constantFrom('first', 'last'), (payment, remainder) => {
      const { rows } = toBillPlan({ ...payment, remainder })
      expect(rows.reduce((sum, { amount }) => sum + amount, 0n)).toBe(payment.amount)
      expect(rows.every(({ amount }) => amount >= 0n)).toBe(true)
      const months = rows.map(({ month }) => month)
      expect(months).toEqual([...months].sort())
      expect(months.every((month) => month > payment.purchasedOn.slice(0, 7))).toBe(true)
      for (const part of ['installment', 'bonus'] as const) {
        const own = rows.filter((row) => row.part === part)
        expect(own.map(({ number, of }) => [number, of])).toEqual(own.map((_, index) => [index + 1, own.length]))
        expect(new Set(own.map(({ month }) => month)).size).toBe(own.length)
      }
    }),
    { numRuns: toRuns(1000) },
  )
})
