import { randomUUID } from 'node:crypto'
import { toRecording } from '../contracts/parity/recording.ts'
import { type Replay, replay } from '../contracts/parity/replay.ts'
import { withTransactionId } from '../contracts/parity/with-transaction-id.ts'
import type { Sender } from '../contracts/replay/prepare-target.ts'
import { createProgress, every } from '../contracts/replay/progress.ts'
import type { Target } from '../contracts/replay/read-target.ts'
import { writeRecording } from '../contracts/replay/recordings.ts'
import {
  countMissing,
  digestInteractions,
  openRunFile,
  putAside,
  type RunFile,
  readRun,
  toDigest,
} from '../contracts/replay/run-file.ts'
import type { ReplayWorld, Side } from '../contracts/states/side.ts'
import type { Answered } from '../contracts/states/sighting.ts'
import { wait } from '../mocks/gateway/wait.ts'
import { version } from '../src/base/version.ts'
import { type FlagValues, UsageError } from './flags.ts'
import { defaultRunFile, recordingsFolder } from './replay-flags.ts'
import type { Reports } from './replay-reports.ts'
import type { Selection } from './replay-selection.ts'
import { textOf } from './shared-flags.ts'

/** A replay against a target. */
export interface ReplayJob {
  readonly flags: FlagValues
  readonly target: Target
  readonly selection: Selection
  readonly gateway: Side
  readonly reports: Reports
  /** Settings of the gateway. */
  readonly settings: unknown
  /** World of the gateway, if one was given. */
  readonly world?: ReplayWorld
  readonly pace: number
  readonly timeout?: number
}

/** A replay that sends. */
export interface ReplayRun extends ReplayJob {
  /** The side of the target. */
  readonly side: Side
  readonly isSandbox: boolean
  readonly sender?: Sender
  /** Folder of the recordings; nothing if answers are not recorded. */
  readonly folder: string | undefined
  readonly run: RunFile
}

/** Number of consecutive environment failures that stop a run. */
export const patience = 3

/** Path of the run file. */
export const toRunPath = ({ flags }: ReplayJob): string => textOf(flags.run) ?? defaultRunFile

/**
 * Folder in which answers are recorded; nothing if they are not recorded.
 *
 * @throws {UsageError} when the target is a jpo-sandbox and the default folder would be used.
 */
export function toRecordingFolder({ flags }: ReplayJob, isSandbox: boolean): string | undefined {
  if (flags.record !== true) return undefined
  const folder = textOf(flags.recordings)
  if (isSandbox && folder === undefined) throw new UsageError(proofless)
  return folder ?? recordingsFolder
}

const proofless =
  '--record: the target is a jpo-sandbox, and a recording of the gateway by itself proves nothing. Allowed: another target, or --recordings DIR for a folder of your own.'

/**
 * Opens a new run file, or with `--resume` that of the run before. The file of an unfinished run is kept under another name.
 *
 * @throws {ReplayError} when there is no run to resume.
 */
export function openRun(job: ReplayJob, sender: Sender | undefined): RunFile {
  const { flags, target, settings, reports } = job
  const { interactions } = job.selection
  const path = toRunPath(job)
  const resume = flags.resume === true
  const earlier = resume ? undefined : readRun(path)
  const missing = earlier === undefined ? 0 : countMissing(earlier)
  if (missing > 0) putAside(path)
  const header = {
    jpoSandbox: version,
    target: target.origin,
    interactions: digestInteractions(interactions),
    settings: toDigest([settings, sender ?? null]),
    count: interactions.length,
    at: new Date().toISOString(),
  }
  const run = openRunFile(path, header, { resume })
  if (missing > 0) {
    const were = missing === 1 ? 'was' : 'were'
    reports.say(
      `${path} held a run of which ${missing} ${were} missing. It is kept as ${path}.before, and this one begins anew.\n`,
    )
  }
  return run
}

/** The result of sending. */
export interface Sent extends Replay {
  /** Unredacted answers of the target in this run, by id of the interaction. */
  readonly answers: ReadonlyMap<string, Answered>
  /** Number of recorded answers. */
  readonly recorded: number
}

/** Sends the interactions that the run lacks, stores each result at once, and shows the progress. */
export async function sendInteractions(replayRun: ReplayRun, signal: AbortSignal): Promise<Sent> {
  const { selection, side, gateway, pace, run, folder, target } = replayRun
  const { interactions } = selection
  const byId = new Map(interactions.map((interaction) => [interaction.id, interaction]))
  const answers = new Map<string, Answered>()
  let recorded = 0
  const total = interactions.length
  const progress = createProgress({ stream: process.stderr, total, pace, env: process.env, clock: Date.now, every })
  const { results, stopped } = await replay({
    interactions,
    target: side,
    gateway,
    pace,
    patience,
    done: run.done,
    signal,
    clock: Date.now,
    wait: (ms, signal) => wait(ms, ...(signal === undefined ? [] : [signal])),
    // The maximum length is 30 characters.
    freshen: (interaction) => withTransactionId(interaction, randomUUID().replaceAll('-', '').slice(0, 30)),
    onBegin: ({ id }) => progress.begin(id),
    async onResult(result, sighting) {
      const { id, outcome, at, isEarlier } = result
      const interaction = byId.get(id)
      if (sighting?.status !== undefined) {
        answers.set(id, sighting)
        if (folder !== undefined && outcome !== 'environment' && interaction !== undefined) {
          await writeRecording(folder, toRecording(interaction, sighting, { target: target.origin, at }))
          recorded++
        }
      }
      // After the recording, because a result in the run file is not sent again.
      if (isEarlier !== true) run.append(result)
      progress.tell(result)
    },
  }).finally(() => progress.end())
  return { results, ...(stopped !== undefined && { stopped }), answers, recorded }
}
