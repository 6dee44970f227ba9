import { toCommandLine } from '../src/base/command-line.ts'
import type { TransactionKind } from '../src/ledger/transaction.ts'
import type { OperationId } from '../src/openapi/index.ts'
import type { Command } from './flags.ts'
import { runFollowOn } from './follow-on.ts'
import { followOnGroups, referenceFlag } from './follow-on-flags.ts'

const command = {
  name: 'void',
  operands: 'ID',
  summary:
    'Voids a sale, a capture, a refund or a credit, as long as the batch has not gone out. It finds out itself which one the id is. Exit code 0: voided; 1: not; 2: wrong usage. / 締め処理前の取引を取り消します。',
  groups: { Void: { reference: referenceFlag }, ...followOnGroups },
  examples: [toCommandLine('void', '7123456789012345678901')],
} as const satisfies Command

/** The path of any other kind is that of a payment: the gateway says why it cannot be voided. */
const operations: Partial<Readonly<Record<TransactionKind, OperationId>>> = {
  capture: 'voidCapture',
  refund: 'voidRefund',
  credit: 'voidCredit',
}

await runFollowOn({
  command,
  name: 'void',
  kinds: ['sale', 'capture', 'refund', 'credit'],
  wants: 'a sale, a capture, a refund or a credit',
  toOperation: ({ kind }) => (kind && operations[kind]) ?? 'voidPayment',
  toBody: () => ({}),
  toMeaning: ({ totalAmount, currency }, { what }) =>
    `Voided the ${what.en} (${what.ja}の取消) of ${totalAmount} ${currency}: it does not go out with the batch.`,
})
