import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isCharge, toDepositPlan, toDepositPlans } from '../../../src/funding/deposit-plan.ts'
import { toDepositTable } from '../../../src/funding/deposit-table.ts'
import type { FundedItem } from '../../../src/funding/funded-item.ts'
import { nightly, toRuns } from '../../nightly.ts'
import { anyPayment, dayInQuarter } from './any-payment.ts'
import { anyTerms } from './any-terms.ts'
import { noFees, plans, toTerms } from './terms.ts'

const toItem = (id: string, amount: bigint, settledOn: string, parts: Partial<FundedItem> = {}): FundedItem => ({
  id,
  kind: 'sale',
  amount,
  purchasedOn: '2026-11-02',
  settledOn,
  ...parts,
})

const none = { sales: 0n, refunds: 0n, fees: 0n, broughtIn: 0n, deposit: 0n, carried: 0n }

test('deposits are listed by paying day up to the day, and what is held after it', () => {
  const items = [
    toItem('a', 10_000n, '2026-11-02'),
    toItem('b', 20_000n, '2026-11-15'),
    toItem('c', 30_000n, '2026-11-16', { kind: 'capture', plan: plans.bonus({ month: '8' }) }),
    toItem('d', 40_000n, '2026-11-16', { plan: plans.combination(3, { month: '8', amount: '10000' }) }),
    toItem('r', 5_000n, '2026-11-17', { kind: 'refund', originalId: 'a' }),
    toItem('late', 1n, '2026-12-01'),
  ]
  expect(toDepositTable(items, toTerms(), '2026-11-30')).toEqual({
    until: '2026-11-30',
    rows: [{ ...none, day: '2026-11-30', sales: 30_000n, fees: 900n, deposit: 29_100n }],
    held: [
      { day: '2026-12-15', ordinary: 30_000n, bonus: 0n, refunds: 5_000n },
      { day: '2027-08-16', ordinary: 0n, bonus: 40_000n, refunds: 0n },
    ],
    balance: { captured: 100_000n, deposited: 29_100n, fees: 900n, refunds: 0n, held: 70_000n, carried: 0n },
    notes: [],
  })
})

test('a deposit below zero is carried until it is earned', () => {
  const items = [
    toItem('a', 10_000n, '2026-11-02'),
    toItem('r', 10_000n, '2026-11-17', { kind: 'refund', originalId: 'a' }),
    toItem('b', 4_000n, '2026-12-02'),
    toItem('c', 9_000n, '2026-12-17'),
  ]
  const { rows, balance } = toDepositTable(items, toTerms({ fees: noFees }), '2027-01-31')
  expect(rows).toEqual([
    { ...none, day: '2026-11-30', sales: 10_000n, deposit: 10_000n },
    { ...none, day: '2026-12-15', refunds: 10_000n, carried: -10_000n },
    { ...none, day: '2027-01-04', sales: 4_000n, broughtIn: -10_000n, carried: -6_000n },
    { ...none, day: '2027-01-15', sales: 9_000n, broughtIn: -6_000n, deposit: 3_000n },
  ])
  expect(balance).toMatchObject({ captured: 23_000n, deposited: 13_000n, refunds: 10_000n, carried: 0n })
})

test('without items the table is empty', () => {
  const { rows, held, balance } = toDepositTable([], toTerms(), '2026-11-30')
  expect([rows, held]).toEqual([[], []])
  expect(Object.values(balance)).toEqual([0n, 0n, 0n, 0n, 0n, 0n])
})

test('a paying day beyond the known holidays is named', () => {
  const { notes } = toDepositTable([toItem('a', 1n, '2050-12-20')], toTerms(), '2050-12-31')
  expect(notes).toEqual([
    { en: expect.stringContaining('known from 2000 to 2050'), ja: expect.stringContaining('2051 年の入金日') },
  ])
})

interface Quarter {
  readonly items: readonly FundedItem[]
  /** How many refunds are of a bonus, whole, or in parts: to see that the runs reach them. */
  readonly kinds: readonly string[]
}

/** Payments of a quarter, captured up to ten days after the purchase, each with up to three refunds up to a year later. */
const anyQuarter: fc.Arbitrary<Quarter> = fc
  .array(
    fc.record({
      payment: anyPayment,
      isSale: fc.boolean(),
      wait: fc.integer({ min: 0, max: 10 }),
      // Shares of what is left, and days after the settlement. 100 is the whole rest.
      refunds: fc.array(
        fc.record({ share: fc.constantFrom(1n, 33n, 50n, 100n), days: fc.integer({ min: 0, max: 365 }) }),
        { maxLength: 3 },
      ),
      credit: fc.option(fc.bigInt({ min: 1n, max: 50_000n }), { freq: 5, nil: undefined }),
    }),
    { minLength: 1, maxLength: 20 },
  )
  .map((drafts) => {
    const kinds: string[] = []
    const items = drafts.flatMap(({ payment, isSale, wait, refunds, credit }, index): FundedItem[] => {
      const settled = daysSince(payment.purchasedOn) + (isSale ? 0 : wait)
      const charge: FundedItem = {
        ...payment,
        id: `p${index}`,
        kind: isSale ? 'sale' : 'capture',
        settledOn: dayInQuarter(settled),
      }
      let left = charge.amount
      const later = refunds.flatMap(({ share, days }, at): FundedItem[] => {
        const amount = (left * share) / 100n
        if (amount === 0n) return []
        left -= amount
        kinds.push(`${payment.plan?.method} ${left === 0n ? 'whole' : 'part'}`)
        const refund = { ...charge, id: `p${index}r${at}`, kind: 'refund', originalId: charge.id, amount } as const
        return [{ ...refund, settledOn: dayInQuarter(settled + days) }]
      })
      const alone: FundedItem[] =
        credit === undefined
          ? []
          : [
              {
                id: `c${index}`,
                kind: 'credit',
                amount: credit,
                purchasedOn: charge.settledOn,
                settledOn: charge.settledOn,
              },
            ]
      return [charge, ...later, ...alone]
    })
    return { items, kinds }
  })

const daysSince = (day: string): number => (Date.parse(day) - Date.UTC(2026, 9, 1)) / 86_400_000

const toEveryThird = (first: number): number[] => Array.from({ length: 42 }, (_, index) => first + 3 * index)

test('on every day the captured money is deposited, kept as fees, set off, held or carried, to the yen', () => {
  const reached = new Set<string>()
  fc.assert(
    fc.property(anyQuarter, anyTerms, fc.integer({ min: 0, max: 2 }), ({ items, kinds }, terms, first) => {
      for (const kind of kinds) reached.add(kind)
      let earlier = ''
      // Every third day of the quarter and the month after it, from any of the first three; then some later ones.
      for (const day of [...toEveryThird(first), 200, 300, 400, 500, 1500]) {
        const { rows, held, balance } = toDepositTable(items, terms, dayInQuarter(day))
        const { captured, deposited, fees, refunds, held: kept, carried } = balance
        expect(deposited + fees + refunds + kept + carried).toBe(captured)
        expect(rows.every((row) => row.deposit >= 0n && row.carried <= 0n && row.deposit * row.carried === 0n)).toBe(
          true,
        )
        expect(carried <= 0n && kept >= 0n).toBe(true)
        // A deposit that was made stays as it was.
        const made = JSON.stringify(rows, (_, value) => (typeof value === 'bigint' ? `${value}` : value)).slice(1, -1)
        expect(made.startsWith(earlier)).toBe(true)
        earlier = made
        // What is held and what comes of refunds is all that the items still have to come.
        const isSettled = ({ settledOn }: FundedItem): boolean => settledOn <= dayInQuarter(day)
        const returned = items.filter((item) => isSettled(item) && /refund|credit/.test(item.kind))
        const waiting = held.reduce((sum, row) => sum + row.refunds, 0n)
        expect(refunds + waiting).toBe(returned.reduce((sum, { amount }) => sum + amount, 0n))
      }
    }),
    { numRuns: toRuns(200) },
  )
  const options = ['single', 'bonus', 'installment', 'combination', 'revolving']
  expect([...reached].sort()).toEqual(
    expect.arrayContaining(options.flatMap((option) => [`${option} part`, `${option} whole`])),
  )
})

test('a sale is paid as if it were alone, and a refund changes no part of it', () => {
  fc.assert(
    fc.property(anyQuarter, anyTerms, ({ items }, terms) => {
      const charges = items.filter(isCharge)
      const together = toDepositPlans(items, terms).filter(({ gross }) => gross > 0n)
      expect(together).toEqual(charges.flatMap((item) => toDepositPlan(item, terms)))
    }),
    { numRuns: toRuns(200) },
  )
})

/** After all that is held: six bonuses of one month are paid in six years. */
const atLast = '2040-01-01'

test('a whole refund returns the whole fee, whatever the parts', () => {
  fc.assert(
    fc.property(
      anyPayment,
      anyTerms,
      fc.array(fc.bigInt({ min: 1n, max: 100_000n }), { maxLength: 5 }),
      (payment, terms, cuts) => {
        const sale = toItem('s', payment.amount, payment.purchasedOn, payment)
        const amounts: bigint[] = []
        let left = sale.amount
        for (const cut of cuts.filter((each) => each < sale.amount)) {
          if (cut >= left) break
          amounts.push(cut)
          left -= cut
        }
        amounts.push(left)
        const refunds = amounts.map((amount, index) => ({
          ...sale,
          id: `r${index}`,
          kind: 'refund' as const,
          originalId: 's',
          amount,
        }))
        const { balance } = toDepositTable([sale, ...refunds], { ...terms, feeOnRefund: 'returned' }, atLast)
        expect(balance).toMatchObject({ refunds: sale.amount, fees: 0n, deposited: expect.any(BigInt), held: 0n })
      },
    ),
    { numRuns: toRuns(400) },
  )
})

nightly('a hundred thousand items make a table within seconds', () => {
  const items = Array.from({ length: 100_000 }, (_, index) =>
    toItem(`p${index}`, 1_000n, dayInQuarter(index % 92), {
      plan: plans.combination(3, { month: '1', amount: '300' }),
    }),
  )
  const start = performance.now()
  expect(toDepositTable(items, toTerms(), '2027-12-31').balance).toMatchObject({ captured: 100_000_000n, held: 0n })
  expect(performance.now() - start).toBeLessThan(15_000)
})
