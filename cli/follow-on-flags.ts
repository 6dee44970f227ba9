import { outputFlags } from './command-report.ts'
import type { Command, Flag, ValuesOf } from './flags.ts'
import { onDemandFlags, schemeFlag, timeoutFlag } from './sending-flags.ts'
import { gatewayFlags, signerFlags } from './shared-flags.ts'

/** Groups of flags about signature and gateway. */
export const placeGroups = {
  Signature: {
    merchant: {
      ...signerFlags.merchant,
      help: 'merchant whose transactions they are (default: the first of the world)',
    },
    world: signerFlags.world,
    scheme: schemeFlag,
  },
  Gateway: { ...gatewayFlags, timeout: timeoutFlag },
} as const satisfies Command['groups']

/** Groups of flags of every follow-on service. */
export const followOnGroups = {
  ...onDemandFlags,
  ...placeGroups,
  Output: outputFlags,
} as const satisfies Command['groups']

export const referenceFlag = {
  value: 'TEXT',
  help: 'clientReferenceInformation.code (default: that of the transaction)',
} as const satisfies Flag

/** Flags of an amount; `what` is the default amount. */
export const amountFlags = (what: string) =>
  ({
    amount: { value: 'N', help: `amount (default: ${what})` },
    currency: { value: 'CODE', help: 'currency (default: that of the transaction)' },
    reference: referenceFlag,
  }) as const satisfies Record<string, Flag>

interface CommonCommand extends Command {
  readonly groups: typeof followOnGroups
}

/** Flags that every follow-on service has; those of an amount where it has one. */
export type FollowOnFlags = ValuesOf<CommonCommand> & {
  readonly reference?: string | undefined
  readonly amount?: string | undefined
  readonly currency?: string | undefined
}
