import type { Recording } from '../../src/parity/recording.ts'
import { toCount } from '../../src/parity/report-words.ts'
import type { Side } from '../../src/parity/side.ts'
import { toExitCode } from '../../src/parity/summary.ts'
import { isTestSystem, type Validation } from '../../src/parity/validation.ts'
import { compareRecorded } from '../replay/compare-recorded.ts'
import { makeParity } from '../replay/make-parity.ts'
import { testSystem } from '../replay/read-target.ts'
import { toCommandLine } from './command-line.ts'
import type { FlagValues } from './flags.ts'
import type { Reports } from './replay-reports.ts'
import { readKept, type Selection } from './replay-selection.ts'
import { textOf, toShellWord } from './shared-flags.ts'

/** Compares the gateway with recordings and published replies, without a network. */
export async function replayRecorded(
  flags: FlagValues,
  { all, interactions, published }: Selection,
  { gateway, reports }: { readonly gateway: Side; readonly reports: Reports },
): Promise<number> {
  const { say } = reports
  const kept = await readKept(flags)
  const asked = [...interactions, ...published.interactions]
  const comparison = await compareRecorded({
    interactions: asked,
    // What `--only` leaves out is none of an interaction that is gone.
    recordings: [...kept.filter(({ interaction }) => isAbout(interaction, asked, all)), ...published.recordings],
    gateway,
  })
  const { validations, changed, unknown } = comparison
  const rows = validations.map((validation) => ({ ...validation.result, note: toNote(validation, Date.now()) }))
  const exitCode = toExitCode(rows, reports.failOn)
  const left = comparison.unrecorded
  await reports.write({
    target: 'recorded',
    rows,
    left,
    why: 'no answer was recorded, or of another request',
    exitCode,
    makeParity: () => makeParity(asked, comparison),
  })
  if (rows.length > 0) say('')
  sayWhatWasRecorded(validations, kept, flags, say)
  if (left.length > 0 && kept.length === 0) say(`${toCount(left.length, 'interaction')} without a recording.`)
  else if (left.length > 0) say(toList(`${toCount(left.length, 'interaction')} without a current recording:`, left))
  if (changed.length > 0) {
    say(toList('Not compared, as the request has changed since the answer was recorded:', changed.map(toNamed)))
    say(`Record again (再記録してください): ${toRecordLine(flags)}`)
  }
  if (unknown.length > 0) {
    say(
      toList(
        'Not compared, as they are of no interaction of this run; name theirs with --pacts or --cases, or remove the recordings:',
        unknown.map(toNamed),
      ),
    )
  }
  return exitCode
}

/** The command that records what this one compares. */
const toRecordLine = (flags: FlagValues): string =>
  toCommandLine(
    'replay',
    [
      `--target ${testSystem} --record`,
      ...['pacts', 'cases', 'only', 'world', 'recordings'].flatMap((name) => {
        const value = textOf(flags[name])
        return value === undefined ? [] : [`--${name} ${toShellWord(value)}`]
      }),
    ].join(' '),
  )

const isAbout = (id: string, asked: Selection['all'], all: Selection['all']): boolean =>
  asked.some((interaction) => interaction.id === id) || !all.some((interaction) => interaction.id === id)

const toNamed = ({ interaction }: Recording) => ({ id: interaction })
const toList = (head: string, rows: readonly { readonly id: string }[]): string =>
  [head, ...rows.map(({ id }) => `  ${id}`)].join('\n')

function sayWhatWasRecorded(
  validations: readonly Validation[],
  kept: readonly Recording[],
  flags: FlagValues,
  say: (text: string) => void,
): void {
  const published = validations.filter(({ from }) => from === 'published').length
  if (!kept.some(({ target }) => isTestSystem(target))) {
    say('Nothing was recorded from CyberSource yet. (CyberSource の応答はまだ記録されていません。)')
    say(`Record with a test account: ${toRecordLine(flags)}`)
  }
  if (published > 0) {
    const [verb, what] = published === 1 ? ['is a reply', 'validates'] : ['are replies', 'validate']
    say(`${published} of those compared ${verb} that others have published, which ${what} nothing.`)
  }
  const [oldest] = [...kept].sort((one, other) => ((one.recordedAt ?? '') < (other.recordedAt ?? '') ? -1 : 1))
  if (oldest === undefined) return
  say(
    `${toCount(kept.length, 'recording')}, the oldest ${toAge(oldest.recordedAt, Date.now())} (${oldest.interaction}).`,
  )
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
