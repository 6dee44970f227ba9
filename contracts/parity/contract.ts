import type { ReplayResult } from './replay.ts'

/** A way in which an answer breaks a contract, in printable texts. */
export interface Breach {
  /** `status`, `header NAME`, or a path in the body such as `$.reason`. */
  readonly place: string
  /** JSON, or words such as `to match '^\d{22}$'`. */
  readonly expected: string
  readonly actual: string
}

/** The verdict of a contract's own matching rules on the target's answer. */
export interface ContractVerdict {
  readonly verdict: 'holds' | 'broken'
  /** Set when the consumer marks the interaction as pending: a breach is reported and fails nothing. */
  readonly isPending?: true
  /** Not empty when the contract is broken. */
  readonly breaches: readonly Breach[]
  /** Digest of the pact file. The verdict is void when the file has changed. */
  readonly pact: string
}

/** A result with the verdict on its contract, if that was checked. */
export interface CheckedResult extends ReplayResult {
  readonly contract?: ContractVerdict
}

/** Whether the target breaks a contract that is not pending. */
export const isContractBroken = ({ contract }: CheckedResult): boolean =>
  contract?.verdict === 'broken' && contract.isPending !== true

/** Whether an interaction was read from a pact. */
export const isOfPact = ({ id }: { readonly id: string }): boolean => id.startsWith('pact/')

/** Whether the result has an answer that can be checked by a contract. */
export const isOfContract = (result: ReplayResult): boolean =>
  isOfPact(result) && ['same', 'drift'].includes(result.outcome) && result.status.target !== undefined

/** Such as `$.reason: expected "MISSING_FIELD", got "INVALID_DATA"`. */
export const toBreachText = ({ place, expected, actual }: Breach): string =>
  `${place}: expected ${expected}, got ${actual}`
