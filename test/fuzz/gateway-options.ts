import type { GatewayOptions } from '../../mocks/gateway/gateway.ts'
import { noon, unverified } from '../support.ts'

/** Options that can be passed to another process as JSON. */
export type PlainOptions = Omit<GatewayOptions, 'onEntry' | 'clock' | 'fingerprint' | 'random'>

/** A frozen clock keeps signatures valid, and a seed reproducible. */
const frozen: PlainOptions = { now: noon, frozen: true, unlistedCards: 'allow' }

/** The gateways that are fuzzed. */
export const fuzzedGateways = {
  guide: { ...frozen, auth: unverified },
  strict: { ...frozen, auth: unverified, profile: 'strict' },
  verified: { ...frozen },
  lenient: { ...frozen, auth: { policy: 'lenient', refuseReplays: true, parenthesisedTarget: true } },
  /** The admin target changes its clock and arms it. */
  admin: { ...frozen, auth: unverified },
} as const satisfies Record<string, PlainOptions>

export type GatewayName = keyof typeof fuzzedGateways
