import { toLogLine } from '../../cli/log-lines.ts'
import { createGateway } from '../../mocks/gateway/create-gateway.ts'
import type { Gateway, GatewayOptions } from '../../mocks/gateway/gateway.ts'
import type { JournalEntry } from '../../src/journal/journal.ts'
import { noon, unverified } from '../support.ts'

/** Options as a process can be told them. */
export type DoorOptions = Omit<GatewayOptions, 'onEntry' | 'clock' | 'fingerprint' | 'random'>

/** Signatures are of one time, so that the same seed gives the same requests. */
const frozen: DoorOptions = { now: noon, frozen: true, unlistedCards: 'allow' }

/** The gateways that are fuzzed, in this process and over HTTP. */
export const doorOptions = {
  guide: { ...frozen, auth: unverified },
  strict: { ...frozen, auth: unverified, profile: 'strict' },
  verified: { ...frozen },
  lenient: { ...frozen, auth: { policy: 'lenient', refuseReplays: true, parenthesisedTarget: true } },
  /** Its clock and what is armed are changed by who fuzzes it. */
  admin: { ...frozen, auth: unverified },
} as const satisfies Record<string, DoorOptions>

export type DoorName = keyof typeof doorOptions

/** What a gateway kept of one exchange, and what it says was asked for. */
export interface Kept {
  /** The journal entry, the log line and the payment. */
  readonly text: string
  readonly scenario?: string
  readonly fault?: string
  /** What went wrong in the gateway itself. */
  readonly internal?: string
}

/** A gateway that remembers what it kept until it is taken. */
export interface WatchedGateway {
  readonly gateway: Gateway
  take(): Kept[]
}

export async function createWatchedGateway(options: DoorOptions): Promise<WatchedGateway> {
  let kept: Kept[] = []
  const gateway: Gateway = await createGateway({
    ...options,
    onEntry: (entry, namespace) => {
      if (kept.length < mostKept) kept.push(toKept(gateway, entry, namespace))
    },
  })
  return {
    gateway,
    take() {
      const taken = kept
      kept = []
      return taken
    },
  }
}

/** Of a request that nobody takes, nothing may pile up here. */
const mostKept = 200

function toKept({ engine }: Gateway, entry: JournalEntry, namespace: string | undefined): Kept {
  const { scenario, fault, refusals, paymentId } = entry
  const { ledger } = namespace === undefined ? engine : engine.find(namespace)
  const internal = refusals.find(({ rule }) => rule === 'internal-error')
  return {
    text: [JSON.stringify(entry), toLogLine(entry), JSON.stringify(ledger.get(paymentId ?? '') ?? '')].join('\n'),
    ...(scenario !== undefined && { scenario: scenario.name }),
    ...(fault !== undefined && { fault: fault.name }),
    ...(internal !== undefined && { internal: internal.text.en }),
  }
}
