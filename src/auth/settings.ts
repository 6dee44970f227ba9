import { gatewayHosts } from '../base/hosts.ts'

/** How the gateway treats credentials. */
export interface AuthSettings {
  /**
   * - `strict`: verified against the merchant's key;
   * - `lenient`: present, and the digest right; keys are not needed;
   * - `off`: not verified; the merchant is the one that the request names, or the first of the world.
   */
  readonly policy: 'strict' | 'lenient' | 'off'
  /** Names of hosts that a request may be signed for, without a port. Never compared with the gateway's own address. */
  readonly hosts: readonly string[]
  /** Which clock dates and tokens are judged by: the gateway's, which can be set, or the machine's. */
  readonly clock: 'gateway' | 'system'
  /** How far a date may be from the clock, in ms, either way. */
  readonly skew: number
  /** Whether `(request-target)` with parentheses is taken. */
  readonly parenthesisedTarget: boolean
  /** From when on HTTP Signature is refused, as epoch ms; absent: never. */
  readonly httpSignatureUntil?: number
  /** Whether the header `x-sandbox-reason` tells why a caller was not let in. */
  readonly reasonHeader: boolean
  /** Whether a token's `jti` may be used once only. */
  readonly refuseReplays: boolean
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
