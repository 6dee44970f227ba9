import { valueAt } from '../../src/base/json-path.ts'
import type { Text } from '../../src/verdict/text.ts'
import type { Interaction } from '../states/interaction.ts'
import { environmentStatusOf, type Sighting, toReason } from '../states/sighting.ts'
import { compare } from './compare.ts'
import type { Difference } from './difference.ts'

/**
 * Result of an interaction. `same` and `drift`: the answers agree or differ. `not-enabled`: the merchant or the target
 * does not support it. `environment`: something other than the contract prevented a comparison.
 */
export type ParityOutcome = 'same' | 'drift' | 'not-enabled' | 'environment'

export const parityOutcomes: Readonly<Record<ParityOutcome, Text>> = {
  same: { en: 'same', ja: '一致' },
  drift: { en: 'drift', ja: '差異あり' },
  'not-enabled': { en: 'not enabled for this merchant', ja: 'この加盟店では利用不可' },
  environment: { en: 'environment failure', ja: '環境エラー' },
}

export interface ParityVerdict {
  readonly outcome: ParityOutcome
  /** The cause of the outcomes `not-enabled` and `environment`. */
  readonly why?: string
  /** Not empty for `drift`, empty for every other outcome. */
  readonly differences: readonly Difference[]
  /** Set for `drift` of an interaction that its pact marks as pending. It fails nothing. */
  readonly isPending?: true
}

/** Refusal reasons that concern the merchant's set-up. Source: API description of May 2024, by their names. */
export const setUpReasons: ReadonlySet<string> = new Set([
  'INVALID_MERCHANT_CONFIGURATION',
  'CARD_TYPE_NOT_ACCEPTED',
  'NOT_SUPPORTED',
])

/** Judges the target's answer by the gateway's answer to the same request. */
export function judge(interaction: Interaction, target: Sighting, gateway: Sighting): ParityVerdict {
  const obstacle = findObstacle(target, gateway)
  if (obstacle !== undefined) return { ...obstacle, differences: [] }
  const differences = compare(interaction, target, gateway)
  if (differences.length === 0) return { outcome: 'same', differences }
  return { outcome: 'drift', differences, ...(interaction.isPending && { isPending: true }) }
}

function findObstacle(target: Sighting, gateway: Sighting): Omit<ParityVerdict, 'differences'> | undefined {
  // A state may make the gateway answer in the same way, or not at all.
  if (isAlike(target, gateway) && target.status !== 201 && target.status !== 400) return undefined
  if (target.status === undefined) {
    const what = target.cause === 'timeout' ? 'no answer in time' : 'no connection, or a broken one'
    return { outcome: 'environment', why: `${what} (${target.detail})` }
  }
  const row = environmentStatusOf(target.status)
  if (row !== undefined) return { outcome: 'environment', why: `${target.status}: ${row.why}` }
  const reason = toReason(target)
  if (typeof reason === 'string' && setUpReasons.has(reason) && toReason(gateway) !== reason)
    return { outcome: 'not-enabled', why: `${target.status} ${reason}, where the gateway has none` }
  if (acquirerOf(target) === 'other' && acquirerOf(gateway) === 'smcc')
    return { outcome: 'not-enabled', why: anotherAcquirer }
  return undefined
}

const anotherAcquirer =
  'approved in the form of another acquirer (responseCode, and no forwardedAcquirerCode): the merchant may be at another acquirer than Sumitomo Mitsui Card Co.'

/**
 * The acquirer in whose form a payment was approved. The fields of an SMCC decline are not known. Source: guide. JPO
 * examples of SMCC have the first key and not the second; the basic authorization has the reverse.
 */
function acquirerOf(sighting: Sighting): 'smcc' | 'other' | undefined {
  if (sighting.status !== 201 || sighting.body.kind === 'text') return undefined
  const { value } = sighting.body
  if (valueAt(value, 'status') !== 'AUTHORIZED') return undefined
  const isOfSmcc = valueAt(value, 'processorInformation.forwardedAcquirerCode') !== undefined
  const isOfOther = valueAt(value, 'processorInformation.responseCode') !== undefined
  return isOfSmcc === isOfOther ? undefined : isOfSmcc ? 'smcc' : 'other'
}

/** Two missing answers are alike only with the same cause: a target that is down is not one that withholds its answer. */
const isAlike = (target: Sighting, gateway: Sighting): boolean =>
  target.status === undefined && gateway.status === undefined
    ? target.cause === gateway.cause
    : target.status === gateway.status
