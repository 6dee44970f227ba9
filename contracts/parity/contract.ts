import type { Result } from './replay.ts'

/** One thing in which an answer is not what a contract demands. Texts as they may be shown. */
export interface Breach {
  /** `status`, `header NAME`, or a path in the body such as `$.reason`. */
  readonly place: string
  /** JSON, or words such as `to match '^\d{22}$'`. */
  readonly expected: string
  readonly actual: string
}

/** What the own rules of a contract say of the target's answer. */
export interface ContractVerdict {
  readonly verdict: 'holds' | 'broken'
  /** Whether the consumer has marked it as pending: what is broken is told, and fails nothing. */
  readonly isPending?: true
  /** Never empty where it is broken. */
  readonly breaches: readonly Breach[]
  /** Digest of the pact file: with another one, the verdict is worth nothing. */
  readonly pact: string
}

/** A result, with what is known of its contract; nothing where that was not checked. */
export interface CheckedResult extends Result {
  readonly contract?: ContractVerdict
}

/** Whether the target has broken a contract that its consumer relies on. */
export const isContractBroken = ({ contract }: CheckedResult): boolean =>
  contract?.verdict === 'broken' && contract.isPending !== true

/** Whether an interaction is one of a pact: ids of others begin otherwise. */
export const isOfPact = ({ id }: { readonly id: string }): boolean => id.startsWith('pact/')

/** Whether an answer of the target came that a contract can be checked with: others say nothing of it. */
export const isOfContract = (result: Result): boolean =>
  isOfPact(result) && ['same', 'drift'].includes(result.outcome) && result.status.target !== undefined

/** Such as `$.reason: expected "MISSING_FIELD", got "INVALID_DATA"`. */
export const toBreachText = ({ place, expected, actual }: Breach): string =>
  `${place}: expected ${expected}, got ${actual}`
