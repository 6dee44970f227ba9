import { gatewayHosts } from '../base/hosts.ts'
import type { Profile } from '../verdict/finding.ts'

/** Treatment of credentials. */
export interface AuthSettings {
  /**
   * - `strict`: verified against the merchant's key;
   * - `lenient`: present, with a right digest; keys are not needed;
   * - `off`: not verified; the merchant is the one named by the request, or the world's first.
   */
  readonly policy: 'strict' | 'lenient' | 'off'
  /** Hosts that may be signed, without a port. Never compared with the gateway's own address. */
  readonly hosts: readonly string[]
  /** Clock for dates and tokens: the gateway's, which can be set, or the machine's. */
  readonly clock: 'gateway' | 'system'
  /** Allowed difference between a date and the clock in ms, in both directions. */
  readonly skew: number
  /** Whether `(request-target)` with parentheses is accepted, and with it dates in another form. */
  readonly parenthesisedTarget: boolean
  /** Time from which HTTP Signature is refused, epoch ms. Absent: never. */
  readonly httpSignatureUntil?: number
  /** Whether a 401 gives its reason in the header `x-sandbox-reason`. */
  readonly reasonHeader: boolean
  /** Whether a token's `jti` can be used only once. */
  readonly refuseReplays: boolean
}

/** The settings, with the profile of the gateway. */
export interface AuthTerms extends AuthSettings {
  readonly profile: Profile
}

export const defaultAuthSettings: AuthSettings = {
  policy: 'strict',
  hosts: [...gatewayHosts, 'localhost', '127.0.0.1', '[::1]'],
  clock: 'gateway',
  // Assumed: CyberSource publishes no limit.
  skew: 5 * 60 * 1000,
  parenthesisedTarget: false,
  reasonHeader: true,
  refuseReplays: false,
}
