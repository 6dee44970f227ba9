import type { Sender } from '../contracts/replay/prepare-target.ts'
import type { Target } from '../contracts/replay/read-target.ts'
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
import { version } from '../src/base/version.ts'
import { type FlagValues, UsageError } from './flags.ts'
import { defaultRunFile, recordingsFolder } from './replay-flags.ts'
import type { Reports } from './replay-reports.ts'
import type { Selection } from './replay-selection.ts'
import { textOf } from './shared-flags.ts'

/** The environment of a replay against a target. */
export interface Surroundings {
  readonly gateway: Side
  readonly reports: Reports
  /** Settings of the gateway. */
  readonly settings: unknown
  /** World of the gateway, if one was given. */
  readonly world?: ReplayWorld
  readonly pace: number
  readonly timeout?: number
}

/** A replay against a target. */
export interface ReplayJob extends Surroundings {
  readonly flags: FlagValues
  readonly target: Target
  readonly selection: Selection
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
  const path = toRunPath(job)
  const isResumed = job.flags.resume === true
  const earlier = isResumed ? undefined : readRun(path)
  const missing = earlier === undefined ? 0 : countMissing(earlier)
  if (missing > 0) putAside(path)
  const run = openRunFile(path, toHeader(job, sender), { resume: isResumed })
  if (missing > 0) {
    job.reports.say(
      `${path} held a run of which ${missing} ${missing === 1 ? 'was' : 'were'} missing. It is kept as ${path}.before, and this one begins anew.\n`,
    )
  }
  return run
}

const toHeader = (
  { target, selection: { interactions }, settings }: ReplayJob,
  sender: Sender | undefined,
): Parameters<typeof openRunFile>[1] => ({
  jpoSandbox: version,
  target: target.origin,
  interactions: digestInteractions(interactions),
  settings: toDigest([settings, sender ?? null]),
  count: interactions.length,
  at: new Date().toISOString(),
})
