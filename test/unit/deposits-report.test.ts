import { expect, test } from 'vitest'
import { toDepositLines } from '../../cli/deposits-report.ts'
import { toDepositTable } from '../../src/funding/deposit-table.ts'
import type { FundedItem } from '../../src/funding/funded-item.ts'
import { plans, toTerms } from './funding/terms.ts'

const toItem = (id: string, amount: bigint, settledOn: string, parts: Partial<FundedItem> = {}): FundedItem => ({
  id,
  kind: 'sale',
  amount,
  purchasedOn: '2026-11-02',
  settledOn,
  ...parts,
})

const items = [
  toItem('a', 12_000n, '2026-11-02'),
  toItem('b', 1_234_567n, '2026-11-20', { plan: plans.bonus() }),
  toItem('r', 2_000n, '2026-11-03', { kind: 'refund', originalId: 'a' }),
  toItem('c', 50_000n, '2026-11-21', { kind: 'credit' }),
]

test('deposits, what is held and the balance are tables in yen', () => {
  expect(toDepositLines(toDepositTable(items, toTerms(), '2026-12-15')).join('\n')).toBe(`\
Deposits until 2026-12-15, in yen, by the sandbox’s model (入金一覧: サンドボックスの想定、単位は円)

Paid on (入金日)  Sales (売上)  Refunds (返金)  Fees (手数料)  Brought in (前回繰越)  Deposit (入金額)  Carried (次回繰越)
2026-11-30              12,000          -2,000           -300                      0             9,700                   0
2026-12-15                   0         -50,000              0                      0                 0             -50,000

Held on 2026-12-15 (未入金)

Paid on (入金日)  Sales (売上)  Bonus (ボーナス)  Refunds (返金)
2027-01-15                   0         1,234,567               0

Captured (売上合計)           1,246,567
= Deposited (入金済)              9,700
+ Fees (手数料)                     300
+ Refunds set off (返金相殺)     52,000
+ Held (未入金)               1,234,567
+ Carried (繰越)                -50,000`)
})

test('a table without deposits says so, and notes are in both languages', () => {
  expect(toDepositLines(toDepositTable([], toTerms(), '2026-12-15')).slice(0, 3)).toEqual([
    expect.stringContaining('2026-12-15'),
    '',
    'none (なし)',
  ])
  const lines = toDepositLines(toDepositTable([toItem('a', 1n, '2051-01-02')], toTerms(), '2051-01-31'))
  expect(lines.slice(-2)).toEqual([expect.stringContaining('2000 to 2050'), expect.stringContaining('2051 年の入金日')])
})
