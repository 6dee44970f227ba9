import { toCount } from '../contracts/base/sentences.ts'
import { findChanges, type Recording } from '../contracts/parity/recording.ts'
import { toExitCode } from '../contracts/parity/summary.ts'
import { isTestSystem, type Validation } from '../contracts/parity/validation.ts'
import { compareRecorded } from '../contracts/replay/compare-recorded.ts'
import { listUnaskable } from '../contracts/replay/create-target-side.ts'
import { makeParity } from '../contracts/replay/make-parity.ts'
import type { Interaction } from '../contracts/states/interaction.ts'
import type { FlagValues } from './flags.ts'
import { toListLine, toPageLine, toRecordLine } from './replay-flags.ts'
import { isOwn, readStored } from './replay-selection.ts'
import type { ReplayJob } from './replay-sending.ts'

/** Compares the gateway with recordings and published replies, without a network. */
export async function replayRecorded(job: Omit<ReplayJob, 'target' | 'settings' | 'pace'>): Promise<number> {
  const { flags, selection, gateway, reports, world } = job
  const { all, interactions, published, isWanted } = selection
  const stored = await readStored(flags)
  const known = [...all, ...published.interactions]
  // All interactions, because the page settles a rule only by all interactions about it.
  const comparison = await compareRecorded({
    interactions: known,
    recordings: [...stored, ...published.recordings],
    gateway,
  })
  const validations = comparison.validations.filter(({ result }) => isWanted(result.id))
  const changed = comparison.changed.filter(({ interaction }) => isWanted(interaction))
  const left = comparison.unrecorded.filter(({ id }) => isWanted(id))
  const rows = validations.map((validation) => ({ ...validation.result, note: toNote(validation, Date.now()) }))
  const exitCode = toExitCode(rows, reports.failOn)
  await reports.write({
    target: 'recorded',
    rows,
    left,
    why: 'no answer was recorded, or of another request',
    exitCode,
    makeParity: () => makeParity(known, comparison, { command: toPageLine(flags), isOwn: isOwn(flags) }),
  })
  const unaskable = listUnaskable(interactions, world)
  const canRecord = unaskable.size < interactions.length
  const lines = [
    ...(rows.length > 0 ? [''] : []),
    ...(canRecord && !stored.some(({ target }) => isTestSystem(target)) ? toInvitation(flags) : []),
    ...toPublishedLines(validations),
    ...toAgeLines(stored),
    ...toOpenLines(
      left.filter(({ id }) => !unaskable.has(id)),
      stored,
    ),
    ...toUnaskableLines(left, unaskable, flags),
    ...toChangedLines(changed, known, flags),
    ...toUnknownLines(comparison.unknown),
  ]
  for (const line of lines) reports.say(line)
  return exitCode
}

const toInvitation = (flags: FlagValues): string[] => [
  'Nothing was recorded from CyberSource yet. (CyberSource の応答はまだ記録されていません。)',
  `Record with a test account: ${toRecordLine(flags)}`,
]

function toPublishedLines(validations: readonly Validation[]): string[] {
  const count = validations.filter(({ from }) => from === 'published').length
  if (count === 0) return []
  const [verb, what] = count === 1 ? ['is a reply', 'validates'] : ['are replies', 'validate']
  return [`${count} of those compared ${verb} that others have published, which ${what} nothing.`]
}

function toAgeLines(stored: readonly Recording[]): string[] {
  const [oldest] = [...stored].sort((one, other) => ((one.recordedAt ?? '') < (other.recordedAt ?? '') ? -1 : 1))
  if (oldest === undefined) return []
  const age = toAge(oldest.recordedAt, Date.now())
  return [`${toCount(stored.length, 'recording')}, the oldest ${age} (${oldest.interaction}).`]
}

/** Interactions that could be recorded. */
function toOpenLines(open: readonly Interaction[], stored: readonly Recording[]): string[] {
  if (open.length === 0) return []
  const count = toCount(open.length, 'interaction')
  if (stored.length === 0) return [`${count} without a recording.`]
  return [`${count} without a current recording:`, ...open.map(({ id }) => `  ${id}`)]
}

/** Maximum number of interactions whose reasons are printed one by one. */
const fewReasons = 5

/** Interactions that can never be recorded. */
function toUnaskableLines(
  left: readonly Interaction[],
  unaskable: ReadonlyMap<string, string>,
  flags: FlagValues,
): string[] {
  const reasons = left.flatMap(({ id }) => (unaskable.has(id) ? [`  ${id}: ${unaskable.get(id)}`] : []))
  if (reasons.length === 0) return []
  const head = `${toCount(reasons.length, 'interaction')} cannot be recorded (記録の対象外)`
  return reasons.length > fewReasons ? [`${head}; \`${toListLine(flags)}\` says why.`] : [`${head}:`, ...reasons]
}

function toChangedLines(changed: readonly Recording[], known: readonly Interaction[], flags: FlagValues): string[] {
  if (changed.length === 0) return []
  return [
    'Not compared, as the request has changed since the answer was recorded:',
    ...changed.map((recording) => `  ${recording.interaction}: ${toChange(recording, known)}`),
    `Record again (再記録してください): ${toRecordLine(flags)}`,
  ]
}

/** Such as `another path and other states`. */
function toChange(recording: Recording, known: readonly Interaction[]): string {
  const interaction = known.find(({ id }) => id === recording.interaction)
  const parts = interaction === undefined ? [] : findChanges(recording, interaction)
  return parts
    .map((part) => (part === 'headers' || part === 'states' ? `other ${part}` : `another ${part}`))
    .join(' and ')
}

function toUnknownLines(unknown: readonly Recording[]): string[] {
  if (unknown.length === 0) return []
  return [
    'Not compared, as they are of no interaction of this run; name theirs with --pacts or --cases, or remove the recordings:',
    ...unknown.map(({ interaction }) => `  ${interaction}`),
  ]
}

function toNote({ from, target, at, dropped = 0, notes = [] }: Validation, now: number): string {
  const leftOut = dropped === 0 ? '' : `; ${toCount(dropped, 'value')} left out there`
  return from === 'published'
    ? `published by ${target}${at === undefined ? '' : `, ${toAge(at, now)}`}${leftOut}${notes.map((note) => `\n      note: ${note}`).join('')}`
    : `recorded from ${target}, ${toAge(at, now)}`
}

const day = 86_400_000

/** Such as `12 days old, 2026-11-12`. */
function toAge(at: string | undefined, now: number): string {
  const time = Date.parse(at ?? '')
  if (Number.isNaN(time)) return 'of unknown age'
  const days = Math.max(0, Math.floor((now - time) / day))
  return `${days === 0 ? 'less than a day' : toCount(days, 'day')} old, ${at?.slice(0, 10)}`
}
