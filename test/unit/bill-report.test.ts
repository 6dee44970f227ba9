import { expect, test } from 'vitest'
import { toBillLines } from '../../cli/bill-report.ts'
import { toBillPlan } from '../../src/funding/bill-plan.ts'
import { plans } from './funding/terms.ts'

const purchasedOn = '2026-11-30'

test('a bill is a table of months, with what is assumed', () => {
  const plan = plans.combination(2, { month: '1', amount: '40000' }, {})
  expect(toBillLines(toBillPlan({ plan, amount: 100_001n, purchasedOn })).join('\n')).toBe(`\
Bill to the customer, in yen: combination (請求予定: ボーナス併用分割払い、単位は円)

Month (支払月)  What (種別)               No. (回数)  Amount (金額)
2026-12         installment (分割)               1/2         15,001
2027-01         installment (分割)               2/2         15,000
2027-01         bonus payment (ボーナス)         1/2         40,000
2027-08         bonus payment (ボーナス)         2/2         30,000  month and amount assumed (支払月と金額は想定)

This is the sandbox’s model: the issuer decides, and adds its fees.
サンドボックスによる試算です。実際の請求は発行会社が決め、手数料が加わります。`)
})

test('a revolving bill has the amount that joins the balance, and no number of payments', () => {
  const lines = toBillLines(toBillPlan({ plan: plans.revolving(), amount: 50_000n, purchasedOn }))
  expect(lines[3]).toMatch(/^2026-12 {2,}revolving \(リボ\) +50,000$/)
  expect(lines.at(-2)).toBe('The amount of each month is at the issuer’s terms.')
})
