import { toCommandLine } from '../src/base/command-line.ts'
import { toOpenAmounts } from './family-report.ts'
import type { Command } from './flags.ts'
import { runFollowOn } from './follow-on.ts'
import { amountFlags, followOnGroups } from './follow-on-flags.ts'

const command = {
  name: 'refund',
  operands: 'ID',
  summary:
    'Refunds a sale or a capture, whole or in part. Exit code 0: accepted; 1: not; 2: wrong usage. / 返金します。',
  groups: { Refund: amountFlags('all that can be refunded'), ...followOnGroups },
  examples: [
    toCommandLine('refund', '7123456789012345678901'),
    toCommandLine('refund', '7123456789012345678901 --amount 3000'),
    toCommandLine('refund', '7123456789012345678901 --scenario unauthorized-card'),
  ],
} as const satisfies Command

await runFollowOn({
  command,
  name: 'refund',
  kinds: ['sale', 'capture'],
  wants: 'a sale (即時売上) or a capture (売上確定)',
  toLeft: (family) => toOpenAmounts(family).refundable,
  toOperation: ({ kind }) => (kind === 'capture' ? 'refundCapture' : 'refundPayment'),
  toBody: (money) => ({ orderInformation: { amountDetails: money } }),
  toMeaning: ({ totalAmount, currency }) =>
    `Refunded ${totalAmount} ${currency} (返金). It goes out with the next batch; \`void\` cancels it until then.`,
})
