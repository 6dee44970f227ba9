import { testHosts } from '../../src/base/hosts.ts'
import type { ReplayResult } from './replay.ts'

/** The comparison of an answer, which is not a sandbox's, with the gateway of today. */
export interface Validation {
  readonly result: ReplayResult
  /** Who answered, such as `https://apitest.cybersource.com`; for a published reply, where it was published. */
  readonly target: string
  /** `live`: answered in this run; `recorded`: in an earlier run; `published`: by others. */
  readonly from: 'live' | 'recorded' | 'published'
  /** Time of the answer, ISO 8601, if known. */
  readonly at?: string
  /** Inconsistencies of a published reply. */
  readonly notes?: readonly string[]
  /** Number of differences at places that a publication leaves out. */
  readonly dropped?: number
}

export const isTestSystem = (target: string): boolean => testHosts.some((host) => target === `https://${host}`)

/** Whether an answer of CyberSource's test system counts as evidence. */
export const isOfTestSystem = ({ target, from, result }: Validation): boolean =>
  from !== 'published' && isTestSystem(target) && (result.outcome === 'same' || result.outcome === 'drift')
