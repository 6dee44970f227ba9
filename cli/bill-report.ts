import { type BillPlan, billParts } from '../src/funding/bill-plan.ts'
import { toTable } from './to-table.ts'
import { toYen } from './to-yen.ts'

/** What the customer would be told (請求予定): months and amounts in yen, lines in both languages. */
export function toBillLines({ option, rows, notes }: BillPlan): string[] {
  const lines = rows.map(({ month, part, number, of, amount, assumed }) => [
    month,
    `${billParts[part].en} (${billParts[part].ja})`,
    part === 'revolving' ? '' : `${number}/${of}`,
    toYen(amount),
    assumed === undefined ? '' : `${assumed.en} (${assumed.ja})`,
  ])
  return [
    `Bill to the customer, in yen: ${option.en} (請求予定: ${option.ja}、単位は円)`,
    '',
    ...toTable(['left', 'left', 'right', 'right', 'left'], [heads, ...lines]),
    ...notes.flatMap(({ en, ja }) => ['', en, ja]),
  ]
}

const heads = ['Month (支払月)', 'What (種別)', 'No. (回数)', 'Amount (金額)', '']
