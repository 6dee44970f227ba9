import { toCommandLine } from '../src/base/command-line.ts'
import { toOpenAmounts } from './family-report.ts'
import { type Command, pickDefined, whole } from './flags.ts'
import { runFollowOn } from './follow-on.ts'
import { amountFlags, followOnGroups } from './follow-on-flags.ts'

const command = {
  name: 'capture',
  operands: 'ID',
  summary:
    'Captures an authorization, whole or in part. Exit code 0: accepted; 1: not; 2: wrong usage. / 売上を確定します。',
  groups: {
    Capture: {
      ...amountFlags('all that can be captured'),
      sequence: { value: 'N', help: 'captureSequenceNumber of a partial capture', allows: whole },
      total: { value: 'N', help: 'totalCaptureCount of partial captures', allows: whole },
      final: { help: 'isFinal: the last capture, which releases the rest of the hold' },
    },
    ...followOnGroups,
  },
  examples: [
    toCommandLine('capture', '7123456789012345678901'),
    toCommandLine('capture', '7123456789012345678901 --amount 8000'),
    toCommandLine('capture', '7123456789012345678901 --fault answer-lost'),
  ],
} as const satisfies Command

await runFollowOn({
  command,
  name: 'capture',
  kinds: ['authorization'],
  wants: 'an authorization (オーソリ)',
  toLeft: (family) => toOpenAmounts(family).held,
  toOperation: () => 'capturePayment',
  toBody: (money, { sequence, total, final }) => ({
    ...toCaptureOptions({
      captureSequenceNumber: sequence,
      totalCaptureCount: total,
      isFinal: final === true ? 'true' : undefined,
    }),
    orderInformation: { amountDetails: money },
  }),
  toMeaning: ({ totalAmount, currency }) =>
    `Captured ${totalAmount} ${currency} (売上確定). It goes out with the next batch; \`void\` cancels it until then.`,
})

function toCaptureOptions(options: Readonly<Record<string, string | undefined>>): object {
  const captureOptions = pickDefined(options)
  return Object.keys(captureOptions).length === 0 ? {} : { processingInformation: { captureOptions } }
}
