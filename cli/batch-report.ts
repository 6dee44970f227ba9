import type { SettlementRecord } from '../src/ledger/transaction.ts'
import type { Batch } from '../src/settlement/batch.ts'
import type { BatchItem } from '../src/settlement/batch-items.ts'
import { toShownTime } from './time-line.ts'
import { toTable } from './to-table.ts'
import { toJapaneseKind } from './transaction-words.ts'

/** A batch as the admin API shows it. */
export interface ShownBatch extends Batch {
  /** Oldest first, at most 500. Absent in a list. */
  readonly transactions?: readonly BatchItem[]
}

const verdicts = {
  SETTLED: 'SETTLED 成立',
  REJECTED: 'REJECTED 拒否',
} as const

/** The verdict on a transaction of a batch, in a word of both languages. */
export const toVerdictWord = ({ verdict }: Pick<SettlementRecord, 'verdict'>): string =>
  verdict === undefined ? 'under way 処理中' : verdicts[verdict]

/** Why the acquirer rejected, in both languages. */
export const toRejectionLines = ({ rejection }: Pick<SettlementRecord, 'rejection'>): string[] =>
  rejection === undefined ? [] : [`${rejection.rule}: ${rejection.en}`, rejection.ja]

/** A batch: its transactions with the acquirer's verdicts, and the sums by merchant. */
export function toBatchLines({ id, time, trigger, items, settled, rejected, parts, transactions = [] }: ShownBatch) {
  const rows = transactions.map((item) => [
    item.id,
    `${item.kind} ${toJapaneseKind(item.kind)}`,
    item.jpo === undefined ? '' : `${item.jpo.method} ${item.jpo.ja}`,
    `${item.amount} ${item.currency}`,
    toVerdictWord(item),
    item.reference,
  ])
  const heads = ['Id', 'What (取引)', 'Option (支払区分)', 'Amount (金額)', 'Verdict (結果)', 'Reference (参照番号)']
  const refused = transactions.filter(({ rejection }) => rejection !== undefined)
  const sums = parts.map(({ merchantId, currency, ...part }) => [
    merchantId,
    `${part.sales.amount} ${currency} (${part.sales.count})`,
    `${part.credits.amount} ${currency} (${part.credits.count})`,
    `${part.rejected.amount} ${currency} (${part.rejected.count})`,
  ])
  const sumHeads = ['Merchant (加盟店)', 'Sales (売上)', 'Credits (返金)', 'Of these rejected (うち拒否)']
  return [
    `Batch (売上処理) ${id}, ${toShownTime(time)} in Japan, ${trigger === 'manual' ? 'by hand (手動)' : 'at the cut-off (締め時刻)'}: ${items} sent, ${settled} settled (成立), ${rejected} rejected (拒否)`,
    '',
    ...toTable(['left', 'left', 'left', 'right', 'left', 'left'], [heads, ...rows]),
    ...(transactions.length < items ? [`The first ${transactions.length} of ${items}. (先頭のみ表示)`] : []),
    ...refused.flatMap((item) => [
      '',
      `Rejected (拒否) ${item.id}`,
      ...toRejectionLines(item).map((line) => `  ${line}`),
    ]),
    '',
    ...toTable(['left', 'right', 'right', 'right'], [sumHeads, ...sums]),
  ]
}

/** Batches newest first, a line each. */
export const toBatchList = (batches: readonly Batch[]): string[] =>
  toTable(
    ['left', 'left', 'left', 'right', 'right', 'right'],
    [
      ['Batch (売上処理)', 'Time (日本時間)', 'By', 'Sent (件数)', 'Settled (成立)', 'Rejected (拒否)'],
      ...batches.map(({ id, time, trigger, items, settled, rejected }) => [
        id,
        toShownTime(time),
        trigger,
        ...[items, settled, rejected].map(String),
      ]),
    ],
  )
