import type { Merchant } from '../world/world.ts'
import type { AuthReasonCode } from './reasons.ts'

export type AuthScheme = 'http-signature' | 'jwt-shared-secret' | 'jwt-certificate'

/** One line of a signing string, beside the one that the gateway expects. */
export interface ComparedLine {
  readonly expected: string
  readonly received: string
  /** The first line that differs. */
  readonly differs?: true
}

/** What became of a caller's credentials. */
export type AuthOutcome = { readonly ok: true; readonly scheme: AuthScheme; readonly merchant: Merchant } | AuthFailure

export interface AuthFailure {
  readonly ok: false
  readonly reason: AuthReasonCode
  /** What exactly, in a few words: a header, a claim, a number of seconds. Never a secret. */
  readonly detail?: string
  readonly comparison?: readonly ComparedLine[]
}

export const failed = (reason: AuthReasonCode, more: Omit<AuthFailure, 'ok' | 'reason'> = {}): AuthFailure => ({
  ok: false,
  reason,
  ...more,
})

/** Puts two signing strings side by side and marks the first difference. */
export function compareLines(expected: readonly string[], received: readonly string[]): ComparedLine[] {
  let isMarked = false
  return Array.from({ length: Math.max(expected.length, received.length) }, (_, index) => {
    const line = { expected: expected[index] ?? '', received: received[index] ?? '' }
    if (isMarked || line.expected === line.received) return line
    isMarked = true
    return { ...line, differs: true }
  })
}
