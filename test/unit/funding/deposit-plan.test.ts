import { expect, test } from 'vitest'
import { toDepositPlan, toDepositPlans } from '../../../src/funding/deposit-plan.ts'
import type { DepositPart, FundedItem } from '../../../src/funding/funded-item.ts'
import type { FundingTerms } from '../../../src/world/world.ts'
import { plans, toTerms } from './terms.ts'

const toItem = (parts: Partial<FundedItem> = {}): FundedItem => ({
  id: 's',
  kind: 'sale',
  amount: 10_000n,
  purchasedOn: '2026-11-02',
  settledOn: '2026-11-02',
  ...parts,
})

/** A part in a line: `2026-11-30 ordinary 10000 300 9700`: gross, fee, net. */
const toLine = ({ day, part, gross, fee, net }: DepositPart): string => [day, part, gross, fee, net].join(' ')

const combination = plans.combination(2, { month: '1', amount: '2001' }, { month: '8', amount: '3001' })

test.each<[name: string, item: Partial<FundedItem>, terms: Partial<FundingTerms>, want: string[]]>([
  ['an ordinary payment', {}, {}, ['2026-11-30 ordinary 10000 300 9700']],
  ['a single payment', { plan: plans.single() }, {}, ['2026-11-30 ordinary 10000 300 9700']],
  ['installments', { plan: plans.installment(12) }, {}, ['2026-11-30 ordinary 10000 300 9700']],
  ['a revolving payment', { plan: plans.revolving() }, {}, ['2026-11-30 ordinary 10000 300 9700']],
  ['a bonus', { plan: plans.bonus() }, {}, ['2027-01-15 bonus 10000 300 9700']],
  ['a bonus that is paid early', { plan: plans.bonus() }, { bonus: 'early' }, ['2026-11-30 ordinary 10000 300 9700']],
  [
    'two bonuses',
    { plan: plans.bonus({ month: '8', amount: '4000' }, { month: '1' }) },
    {},
    ['2027-01-15 bonus 6000 180 5820', '2027-08-16 bonus 4000 120 3880'],
  ],
  [
    // 3 % of 4998 is 149.94, of 6999 is 209.97, of the whole exactly 300.
    'a combination, whose fees add up to that of the whole',
    { plan: combination },
    {},
    ['2026-11-30 ordinary 4998 149 4849', '2027-01-15 bonus 2001 60 1941', '2027-08-16 bonus 3001 91 2910'],
  ],
  [
    'a combination whose bonuses take all',
    { plan: plans.combination(2, { month: '1', amount: '10000' }) },
    {},
    ['2027-01-15 bonus 10000 300 9700'],
  ],
  [
    'a bonus captured after its settlement',
    { plan: plans.bonus({ month: '1' }), settledOn: '2027-01-20' },
    {},
    ['2027-08-16 bonus 10000 300 9700'],
  ],
  [
    'an option with a fee of its own',
    { plan: plans.installment(3) },
    { fees: { ...toTerms().fees, installment: '4.05' }, feeRounding: 'up' },
    ['2026-11-30 ordinary 10000 405 9595'],
  ],
])('%s is paid', (_, item, terms, want) => {
  expect(toDepositPlan(toItem(item), toTerms(terms)).map(toLine)).toEqual(want)
})

const toRefund = (amount: bigint, settledOn: string, parts: Partial<FundedItem> = {}): FundedItem =>
  toItem({ id: `r${settledOn}`, kind: 'refund', originalId: 's', amount, settledOn, ...parts })

const bonus = { plan: plans.bonus({ month: '1' }) }
const fine: Partial<FundingTerms> = { fees: { ...toTerms().fees, single: '3.33', bonus: '3.33' } }

test.each<
  [name: string, sale: Partial<FundedItem>, refunds: FundedItem[], terms: Partial<FundingTerms>, want: string[]]
>([
  ['a sale', {}, [toRefund(1000n, '2026-11-10')], {}, ['2026-11-30 ordinary -1000 -30 -970']],
  ['a sale of another cycle', {}, [toRefund(1000n, '2026-11-20')], {}, ['2026-12-15 ordinary -1000 -30 -970']],
  [
    'a sale whose fee is kept',
    {},
    [toRefund(1000n, '2026-11-10')],
    { feeOnRefund: 'kept' },
    ['2026-11-30 ordinary -1000 0 -1000'],
  ],
  ['a bonus before its deposit', bonus, [toRefund(1000n, '2026-11-10')], {}, ['2027-01-15 bonus -1000 -30 -970']],
  [
    'a bonus the day before its deposit',
    bonus,
    [toRefund(1000n, '2027-01-14')],
    {},
    ['2027-01-15 bonus -1000 -30 -970'],
  ],
  [
    'a bonus on the day of its deposit',
    bonus,
    [toRefund(1000n, '2027-01-15')],
    {},
    ['2027-02-01 ordinary -1000 -30 -970'],
  ],
  ['a bonus after its deposit', bonus, [toRefund(1000n, '2027-01-20')], {}, ['2027-02-15 ordinary -1000 -30 -970']],
  [
    'a held bonus, against the next deposit',
    bonus,
    [toRefund(1000n, '2026-11-10')],
    { refundOfHeld: 'next-deposit' },
    ['2026-11-30 ordinary -1000 -30 -970'],
  ],
  [
    'a bonus that is paid early',
    bonus,
    [toRefund(1000n, '2026-11-10')],
    { bonus: 'early' },
    ['2026-11-30 ordinary -1000 -30 -970'],
  ],
  [
    'a combination, the last bonus first',
    { plan: combination },
    [toRefund(4000n, '2026-11-20'), toRefund(6000n, '2026-11-21')],
    {},
    [
      '2027-01-15 bonus -999 -29 -970',
      '2027-08-16 bonus -3001 -91 -2910',
      '2026-12-15 ordinary -4998 -149 -4849',
      '2027-01-15 bonus -1002 -31 -971',
    ],
  ],
  [
    // 3.33 % of 333 is 11.0889: three times 11, but the fee of the whole is 33.
    'a sale in parts, which return its fee exactly',
    { amount: 1000n },
    [toRefund(333n, '2026-11-03'), toRefund(333n, '2026-11-04'), toRefund(334n, '2026-11-05')],
    fine,
    ['2026-11-30 ordinary -333 -11 -322', '2026-11-30 ordinary -333 -11 -322', '2026-11-30 ordinary -334 -11 -323'],
  ],
  [
    'more than a sale, without more of its fee',
    { amount: 1000n },
    [toRefund(900n, '2026-11-03'), toRefund(900n, '2026-11-04')],
    {},
    ['2026-11-30 ordinary -900 -27 -873', '2026-11-30 ordinary -900 -3 -897'],
  ],
  [
    'refunds given out of order',
    { amount: 1000n },
    [toRefund(900n, '2026-11-20'), toRefund(100n, '2026-11-04')],
    {},
    ['2026-11-30 ordinary -100 -3 -97', '2026-12-15 ordinary -900 -27 -873'],
  ],
  [
    'a sale that is not among the items',
    {},
    [toRefund(1000n, '2026-11-10', { originalId: 'older' })],
    {},
    ['2026-11-30 ordinary -1000 -30 -970'],
  ],
  [
    'nothing, as a credit, which has no fee to return',
    {},
    [toItem({ id: 'c', kind: 'credit', amount: 1000n })],
    {},
    ['2026-11-30 ordinary -1000 0 -1000'],
  ],
])('a refund of %s is set off', (_, sale, refunds, terms, want) => {
  const parts = toDepositPlans([toItem(sale), ...refunds], toTerms(terms))
  expect(parts.filter(({ itemId }) => itemId !== 's').map(toLine)).toEqual(want)
})
