import { valueAt } from '../../src/base/json-path.ts'
import type { Text } from '../../src/verdict/text.ts'
import { compare } from './compare.ts'
import type { Difference } from './difference.ts'
import type { Interaction } from './interaction.ts'
import type { Answered, Sighting } from './sighting.ts'

/**
 * What became of an interaction: the answers are the `same`; they differ (`drift`); the merchant, or the target,
 * cannot do what it asks for (`not-enabled`); something else stood between (`environment`).
 */
export type ParityOutcome = 'same' | 'drift' | 'not-enabled' | 'environment'

export const parityOutcomes: Readonly<Record<ParityOutcome, Text>> = {
  same: { en: 'same', ja: '一致' },
  drift: { en: 'drift', ja: '差異あり' },
  'not-enabled': { en: 'not enabled for this merchant', ja: 'この加盟店では利用不可' },
  environment: { en: 'environment failure', ja: '環境エラー' },
}

export interface Verdict {
  readonly outcome: ParityOutcome
  /** Of the last two outcomes. */
  readonly why?: string
  /** Of drift alone, and never empty there. */
  readonly differences: readonly Difference[]
  /** Of drift alone: the contract says itself that it may not hold yet, so that this fails nothing. */
  readonly isPending?: true
}

/** Statuses that say something about the way to the target, or about its health, and nothing about the contract. */
export const environmentStatuses: readonly {
  readonly statuses: string
  readonly matches: RegExp
  readonly why: string
}[] = [
  { statuses: '3xx', matches: /^3/, why: 'a redirect, which is not followed: something stands between' },
  { statuses: '401', matches: /^401$/, why: 'the credentials were refused' },
  { statuses: '403, 407', matches: /^40[37]$/, why: 'something in front of the target refused the request' },
  { statuses: '408', matches: /^408$/, why: 'the target waited for the request in vain' },
  { statuses: '429', matches: /^429$/, why: 'too many requests: wait, and pace the replay more slowly' },
  { statuses: '5xx', matches: /^5/, why: 'the target failed' },
]

/** Reasons of a refusal that are of the merchant's set-up. Source: API description of May 2024, by their names. */
export const setUpReasons: ReadonlySet<string> = new Set([
  'INVALID_MERCHANT_CONFIGURATION',
  'CARD_TYPE_NOT_ACCEPTED',
  'NOT_SUPPORTED',
])

const environmentRowOf = (status: number) => environmentStatuses.find(({ matches }) => matches.test(String(status)))

/** Whether what came back says nothing of the request: no answer, or one by an environment status. */
export const isAccident = ({ status }: Sighting): boolean =>
  status === undefined || environmentRowOf(status) !== undefined

/** An interaction, and whether its contract has marked it as pending. */
export type JudgedInteraction = Interaction & { readonly isPending?: true }

/** Judges what the target answered by what the gateway answered to the same request. */
export function judge(interaction: JudgedInteraction, target: Sighting, gateway: Sighting): Verdict {
  const obstacle = findObstacle(target, gateway)
  if (obstacle !== undefined) return { ...obstacle, differences: [] }
  const differences = compare(interaction, target, gateway)
  if (differences.length === 0) return { outcome: 'same', differences }
  return { outcome: 'drift', differences, ...(interaction.isPending && { isPending: true }) }
}

function findObstacle(target: Sighting, gateway: Sighting): Omit<Verdict, 'differences'> | undefined {
  // The gateway may be made to answer in the same way, or not at all.
  if (isAlike(target, gateway) && target.status !== 201 && target.status !== 400) return undefined
  if (target.status === undefined) {
    const what = target.cause === 'timeout' ? 'no answer in time' : 'no connection, or a broken one'
    return { outcome: 'environment', why: `${what} (${target.detail})` }
  }
  const row = environmentRowOf(target.status)
  if (row !== undefined) return { outcome: 'environment', why: `${target.status}: ${row.why}` }
  const reason = toReason(target)
  if (typeof reason === 'string' && setUpReasons.has(reason) && toReason(gateway) !== reason)
    return { outcome: 'not-enabled', why: `${target.status} ${reason}, where the gateway has none` }
  if (isOfAnotherAcquirer(target) && isOfSmcc(gateway)) return { outcome: 'not-enabled', why: anotherAcquirer }
  return undefined
}

const anotherAcquirer =
  'approved in the form of another acquirer (responseCode, and no forwardedAcquirerCode): the merchant may be at another acquirer than Sumitomo Mitsui Card Co.'

/** Of an approval alone: what a decline of SMCC carries is not known. */
const processorOf = (sighting: Sighting): unknown =>
  sighting.status === 201 && sighting.body.kind === 'json' && valueAt(sighting.body.value, 'status') === 'AUTHORIZED'
    ? valueAt(sighting.body.value, 'processorInformation')
    : undefined

/** Source: guide; the JPO examples of SMCC have the first key and not the second, the basic authorization the reverse. */
const isOfSmcc = (sighting: Sighting): boolean =>
  valueAt(processorOf(sighting), 'forwardedAcquirerCode') !== undefined &&
  valueAt(processorOf(sighting), 'responseCode') === undefined

const isOfAnotherAcquirer = (sighting: Sighting): boolean =>
  valueAt(processorOf(sighting), 'forwardedAcquirerCode') === undefined &&
  valueAt(processorOf(sighting), 'responseCode') !== undefined

/** Of answers that do not come, only the same silence is alike: a target that is down is none that holds its answer back. */
const isAlike = (target: Sighting, gateway: Sighting): boolean =>
  target.status === undefined && gateway.status === undefined
    ? target.cause === gateway.cause
    : target.status === gateway.status

/** The reason of a refusal: it stands flat in a 400, nested in a 201 (observed). */
export function toReason(sighting: Sighting): unknown {
  if (sighting.status === undefined || (sighting as Answered).body.kind === 'text') return undefined
  const { value } = (sighting as Answered).body as { value: unknown }
  return valueAt(value, 'reason') ?? valueAt(value, 'errorInformation.reason')
}
