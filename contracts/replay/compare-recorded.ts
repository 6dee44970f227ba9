import { valueAt } from '../../src/base/json-path.ts'
import { readTime } from '../../src/clock/clock.ts'
import { dropElided } from '../parity/drop-elided.ts'
import type { Interaction } from '../parity/interaction.ts'
import { createRecordedSide, isCurrent, type Recording } from '../parity/recording.ts'
import { replay } from '../parity/replay.ts'
import type { Side } from '../parity/side.ts'
import type { Validation } from '../parity/validation.ts'

export interface RecordedComparison {
  readonly validations: readonly Validation[]
  /** Of an interaction that asks something else since: not compared. */
  readonly changed: readonly Recording[]
  /** Of an interaction that is not there: not compared. */
  readonly unknown: readonly Recording[]
  /** Interactions of which no current recording is there. */
  readonly unrecorded: readonly Interaction[]
}

export interface RecordedComparisonOptions {
  readonly interactions: readonly Interaction[]
  /** Published ones too. */
  readonly recordings: readonly Recording[]
  readonly gateway: Side
  /** Stops before the next one. */
  readonly signal?: AbortSignal
}

/** Compares the gateway with answers that were kept, without a network: as of the day on which each was given. */
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

/** Nothing when it was interrupted. */
async function compareOne(
  interaction: Interaction,
  recording: Recording,
  { gateway, signal }: RecordedComparisonOptions,
): Promise<Validation[]> {
  const at = toTime(recording)
  const { results } = await replay({
    interactions: [interaction],
    target: createRecordedSide(recording.target, new Map([[interaction.id, recording]])),
    gateway: { ...gateway, send: (asked, ...rest) => gateway.send(setTime(asked, at), ...rest) },
    pace: 0,
    patience: 1,
    ...(signal !== undefined && { signal }),
    clock: () => readTime(at) ?? 0,
    wait: async () => {},
  })
  return results.map((made) => {
    const { result, dropped } = dropElided({ ...made, isSent: false }, recording)
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

/** For a published reply whose time nobody tells: the same in each run. */
const someTime = '2026-01-15'

/** When an answer was given. Of a published one its own time is nearer than the day of its publication. */
function toTime({ reply, recordedAt }: Recording): string {
  const told = reply.body.kind === 'json' ? valueAt(reply.body.value, 'submitTimeUtc') : undefined
  return [told, recordedAt, someTime].find((time): time is string => readTime(time) !== undefined) ?? someTime
}

/** Bonus windows and billing months go by the day. An interaction that names one keeps it: its states come later. */
const setTime = (interaction: Interaction, now: string): Interaction => ({
  ...interaction,
  states: [{ name: 'the time is set', params: { now } }, ...interaction.states],
})
