import { valueAt } from '../../src/base/json-path.ts'
import { readTime } from '../../src/clock/clock.ts'
import type { Difference } from '../parity/difference.ts'
import { createRecordedSide, isCurrent, type Recording } from '../parity/recording.ts'
import { type ReplayResult, replay } from '../parity/replay.ts'
import type { Validation } from '../parity/validation.ts'
import type { Interaction } from '../states/interaction.ts'
import type { Side } from '../states/side.ts'

export interface RecordedComparison {
  readonly validations: readonly Validation[]
  /** Not compared: the interaction has changed since. */
  readonly changed: readonly Recording[]
  /** Not compared: the interaction does not exist. */
  readonly unknown: readonly Recording[]
  /** Interactions without a current recording. */
  readonly unrecorded: readonly Interaction[]
}

interface RecordedComparisonOptions {
  readonly interactions: readonly Interaction[]
  /** Recordings and published replies. */
  readonly recordings: readonly Recording[]
  readonly gateway: Side
}

/** Compares the gateway with stored answers, without a network. Its clock is set to the time of each answer. */
export async function compareRecorded(options: RecordedComparisonOptions): Promise<RecordedComparison> {
  const { interactions, recordings } = options
  const known = new Map(interactions.map((interaction) => [interaction.id, interaction]))
  const unknown = recordings.filter(({ interaction }) => !known.has(interaction))
  const isComparable = (recording: Recording) => {
    const interaction = known.get(recording.interaction)
    return interaction !== undefined && isCurrent(recording, interaction)
  }
  const current = recordings.filter(isComparable)
  const validations: Validation[] = []
  for (const { id } of interactions) {
    for (const recording of current.filter(({ interaction }) => interaction === id)) {
      const interaction = known.get(id)
      if (interaction !== undefined) validations.push(...(await compareOne(interaction, recording, options)))
    }
  }
  return {
    validations,
    changed: recordings.filter((recording) => known.has(recording.interaction) && !isComparable(recording)),
    unknown,
    unrecorded: interactions.filter(({ id }) => !current.some(({ interaction }) => interaction === id)),
  }
}

async function compareOne(
  interaction: Interaction,
  recording: Recording,
  { gateway }: RecordedComparisonOptions,
): Promise<Validation[]> {
  const at = toTime(recording)
  const { results } = await replay({
    interactions: [interaction],
    target: createRecordedSide(recording.target, new Map([[interaction.id, recording]])),
    gateway: { ...gateway, send: (asked, ...rest) => gateway.send(setTime(asked, at), ...rest) },
    pace: 0,
    patience: 1,
    clock: () => readTime(at) ?? 0,
    wait: async () => {},
  })
  return results.map((whole) => {
    const { result, dropped } = dropElided({ ...whole, isSent: false }, recording)
    return {
      result,
      target: recording.target,
      from: recording.isPublished ? ('published' as const) : ('recorded' as const),
      ...(recording.recordedAt !== undefined && { at: recording.recordedAt }),
      ...(recording.notes !== undefined && { notes: recording.notes }),
      ...(dropped > 0 && { dropped }),
    }
  })
}

/** A fixed time for a published reply without one. */
const someTime = '2026-01-15'

/** Time of an answer. A published reply's own time is more precise than the day of publication. */
function toTime({ reply, recordedAt }: Recording): string {
  const ownTime = reply.body.kind === 'json' ? valueAt(reply.body.value, 'submitTimeUtc') : undefined
  return [ownTime, recordedAt, someTime].find((time): time is string => readTime(time) !== undefined) ?? someTime
}

/** Sets the clock, because bonus windows and billing months depend on the day. A time state of the interaction wins. */
const setTime = (interaction: Interaction, now: string): Interaction => ({
  ...interaction,
  states: [{ name: 'the time is set', params: { now } }, ...interaction.states],
})

/**
 * Drops differences at places that a publication leaves out, and those of headers if it has none. Without them the
 * outcome may change. `dropped` counts places of the body.
 */
function dropElided(
  result: ReplayResult,
  { elided = [], reply }: Pick<Recording, 'elided' | 'reply'>,
): { result: ReplayResult; dropped: number } {
  const hasHeaders = Object.keys(reply.headers).length > 0
  const isOfHeader = ({ place }: Difference) => place.startsWith('header ')
  const isElided = ({ place }: Difference) =>
    elided.some((path) => place === path || place.startsWith(`${path}.`) || place.startsWith(`${path}[`))
  const differences = result.differences.filter(
    (difference) => !isElided(difference) && (hasHeaders || !isOfHeader(difference)),
  )
  const dropped = result.differences.filter(isElided).length
  const isCleared = result.outcome === 'drift' && differences.length === 0
  return { result: { ...result, differences, outcome: isCleared ? 'same' : result.outcome }, dropped }
}
