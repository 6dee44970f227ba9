import { testHosts } from '../../src/base/hosts.ts'
import type { Result } from './replay.ts'

/** What an answer that is no sandbox's says of the gateway, as it is now. */
export interface Validation {
  /** What comparing them came to. */
  readonly result: Result
  /** Who answered, such as `https://apitest.cybersource.com`; of a published reply, where it stands. */
  readonly target: string
  /** `live`: in this run; `recorded`: in an earlier one; `published`: by somebody else. */
  readonly from: 'live' | 'recorded' | 'published'
  /** When it was answered, ISO 8601, where that is known. */
  readonly at?: string
  /** What does not fit together, of a published reply. */
  readonly notes?: readonly string[]
  /** Differences at places that a publication leaves out. */
  readonly dropped?: number
}

export const isTestSystem = (target: string): boolean => testHosts.some((host) => target === `https://${host}`)

/** Whether an answer of CyberSource's test system has shown that something is so, or is not. */
export const isOfTestSystem = ({ target, from, result }: Validation): boolean =>
  from !== 'published' && isTestSystem(target) && (result.outcome === 'same' || result.outcome === 'drift')
