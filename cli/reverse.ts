import { toCommandLine } from '../src/base/command-line.ts'
import { toOpenAmounts } from './family-report.ts'
import type { Command } from './flags.ts'
import { runFollowOn } from './follow-on.ts'
import { amountFlags, followOnGroups } from './follow-on-flags.ts'

const command = {
  name: 'reverse',
  operands: 'ID',
  summary:
    'Reverses an authorization: the issuer releases the hold. Exit code 0: reversed; 1: not; 2: wrong usage. / オーソリを取り消します。',
  groups: { Reversal: amountFlags('all that is held'), ...followOnGroups },
  examples: [toCommandLine('reverse', '7123456789012345678901')],
} as const satisfies Command

await runFollowOn({
  command,
  name: 'reverse',
  kinds: ['authorization'],
  wants: 'an authorization (オーソリ)',
  toLeft: (family) => toOpenAmounts(family).held,
  toOperation: () => 'authReversal',
  toBody: (money) => ({ reversalInformation: { amountDetails: money } }),
  toMeaning: ({ totalAmount, currency }) => `Reversed ${totalAmount} ${currency} (オーソリ取消): the hold is released.`,
})
