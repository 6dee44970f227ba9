import type { DepositTable, FundingBalance } from '../src/funding/deposit-table.ts'
import { toTable } from './to-table.ts'
import { toYen } from './to-yen.ts'

/** Deposits up to a day, what is held, and where the captured money is: lines in both languages. Amounts in yen. */
export function toDepositLines({ until, rows, held, balance, notes }: DepositTable): string[] {
  const deposits = rows.map(({ day, sales, refunds, fees, broughtIn, deposit, carried }) => [
    day,
    ...[sales, -refunds, -fees, broughtIn, deposit, carried].map(toYen),
  ])
  const waiting = held.map(({ day, ordinary, bonus, refunds }) => [day, ...[ordinary, bonus, -refunds].map(toYen)])
  return [
    `Deposits until ${until}, in yen, by the sandbox’s model (入金一覧: サンドボックスの想定、単位は円)`,
    '',
    ...(rows.length === 0 ? ['none (なし)'] : toTable(depositColumns, [depositHeads, ...deposits])),
    '',
    ...(held.length === 0
      ? []
      : [`Held on ${until} (未入金)`, '', ...toTable(heldColumns, [heldHeads, ...waiting]), '']),
    ...toBalanceLines(balance),
    ...notes.flatMap(({ en, ja }) => ['', en, ja]),
  ]
}

const depositHeads = [
  'Paid on (入金日)',
  'Sales (売上)',
  'Refunds (返金)',
  'Fees (手数料)',
  'Brought in (前回繰越)',
  'Deposit (入金額)',
  'Carried (次回繰越)',
]
const heldHeads = ['Paid on (入金日)', 'Sales (売上)', 'Bonus (ボーナス)', 'Refunds (返金)']
const depositColumns = ['left', ...Array<'right'>(6).fill('right')] as const
const heldColumns = ['left', 'right', 'right', 'right'] as const

/** What became of the captured money, a line each; the first is the sum of the others. */
const balanceWords: Readonly<Record<keyof FundingBalance, string>> = {
  captured: 'Captured (売上合計)',
  deposited: '= Deposited (入金済)',
  fees: '+ Fees (手数料)',
  refunds: '+ Refunds set off (返金相殺)',
  held: '+ Held (未入金)',
  carried: '+ Carried (繰越)',
}

const toBalanceLines = (balance: FundingBalance): string[] =>
  toTable(
    ['left', 'right'],
    Object.entries(balanceWords).map(([name, words]) => [words, toYen(balance[name as keyof FundingBalance])]),
  )
