import type { Advice } from '../verdict/finding.ts'
import type { Merchant } from '../world/world.ts'
import type { AuthReasonCode } from './reasons.ts'

export type AuthScheme = 'http-signature' | 'jwt-shared-secret' | 'jwt-certificate'

/** A line of the expected and of the received signing string. */
export interface ComparedLine {
  readonly expected: string
  readonly received: string
  /** The first line that differs. */
  readonly differs?: true
}

/** Result of authentication. */
export type AuthOutcome = AuthSuccess | AuthFailure

export interface AuthSuccess {
  readonly ok: true
  readonly scheme: AuthScheme
  readonly merchant: Merchant
  readonly advice?: readonly Advice[]
}

export interface AuthFailure {
  readonly ok: false
  readonly reason: AuthReasonCode
  /** The header, claim or number of seconds at fault. Never a secret. */
  readonly detail?: string
  readonly comparison?: readonly ComparedLine[]
}

export const failed = (reason: AuthReasonCode, more: Omit<AuthFailure, 'ok' | 'reason'> = {}): AuthFailure => ({
  ok: false,
  reason,
  ...more,
})

/** Compares two signing strings line by line and marks the first difference. */
export function compareLines(expected: readonly string[], received: readonly string[]): ComparedLine[] {
  let isMarked = false
  return Array.from({ length: Math.max(expected.length, received.length) }, (_, index) => {
    const line = { expected: expected[index] ?? '', received: received[index] ?? '' }
    if (isMarked || line.expected === line.received) return line
    isMarked = true
    return { ...line, differs: true }
  })
}
