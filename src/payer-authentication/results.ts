import type { ThreeDSecure } from '../world/world.ts'

/** What became of an authentication. */
export interface ResultRow {
  /** `failed`: the payment must not go on. `unproven`: it may, and the merchant keeps the liability. */
  readonly verdict: 'authenticated' | 'unproven' | 'failed'
  /** Column of the brand's words and codes. */
  readonly proof: 'full' | 'attempt' | 'none'
  readonly paresStatus?: 'Y' | 'A' | 'U' | 'N'
  readonly veresEnrolled?: 'U'
  /** -1 invalid, 0 successful, 1 attempt, 6 not possible, 9 failed. Source: API description of 2026. */
  readonly authenticationResult: '0' | '1' | '6' | '9'
  readonly authenticationStatusMsg: string
  /** 01: the cardholder cancelled. 04: the challenge timed out. Source: API description of 2026. */
  readonly challengeCancelCode?: '01' | '04'
  readonly directoryServerErrorCode?: string
  readonly directoryServerErrorDescription?: string
}

/**
 * Results. Source: testing pages of the vendor's guide of payer authentication (cases 2.1 to 2.12), and for
 * `successful` published traffic; messages but `Success`, and the two ways in which a cardholder leaves, are assumed.
 */
export const results = {
  successful: {
    verdict: 'authenticated',
    proof: 'full',
    paresStatus: 'Y',
    authenticationResult: '0',
    authenticationStatusMsg: 'Success',
  },
  attempted: {
    verdict: 'authenticated',
    proof: 'attempt',
    paresStatus: 'A',
    authenticationResult: '1',
    authenticationStatusMsg: 'Attempt recorded',
  },
  unavailable: {
    verdict: 'unproven',
    proof: 'none',
    paresStatus: 'U',
    authenticationResult: '6',
    authenticationStatusMsg: 'Issuer unable to authenticate',
  },
  unanswered: {
    verdict: 'unproven',
    proof: 'none',
    veresEnrolled: 'U',
    authenticationResult: '6',
    authenticationStatusMsg: 'Issuer unable to authenticate',
    directoryServerErrorCode: '402',
    directoryServerErrorDescription: 'Transaction Timed Out',
  },
  failed: {
    verdict: 'failed',
    proof: 'none',
    paresStatus: 'N',
    authenticationResult: '9',
    authenticationStatusMsg: 'Cardholder not authenticated',
  },
  cancelled: {
    verdict: 'failed',
    proof: 'none',
    paresStatus: 'N',
    authenticationResult: '9',
    authenticationStatusMsg: 'Cardholder not authenticated',
    challengeCancelCode: '01',
  },
  'timed-out': {
    verdict: 'failed',
    proof: 'none',
    paresStatus: 'N',
    authenticationResult: '9',
    authenticationStatusMsg: 'Cardholder not authenticated',
    challengeCancelCode: '04',
  },
} as const satisfies Record<string, ResultRow>

export type ResultName = keyof typeof results

export const resultOf = (name: ResultName): ResultRow => results[name]

/** What an issuer does: a result at once, or a challenge and what it comes to when the cardholder proves to be right. */
export type Behaviour = { readonly result: ResultName; readonly challenge?: true }

/** Behaviours of cards. Source: testing pages of the vendor's guide, one for each. */
export const behaviours: Readonly<Record<ThreeDSecure, Behaviour>> = {
  frictionless: { result: 'successful' },
  attempted: { result: 'attempted' },
  failed: { result: 'failed' },
  unavailable: { result: 'unavailable' },
  'time-out': { result: 'unanswered' },
  challenge: { result: 'successful', challenge: true },
  'challenge-failed': { result: 'failed', challenge: true },
  'challenge-unavailable': { result: 'unavailable', challenge: true },
}
