import { randomUUID } from 'node:crypto'
import { toRecording } from '../contracts/parity/recording.ts'
import { type Replay, type ReplayResult, replay } from '../contracts/parity/replay.ts'
import { withTransactionId } from '../contracts/parity/with-transaction-id.ts'
import { createProgress, every, type Progress } from '../contracts/replay/progress.ts'
import { writeRecording } from '../contracts/replay/recordings.ts'
import type { RunFile } from '../contracts/replay/run-file.ts'
import type { Side } from '../contracts/states/side.ts'
import type { Answered, Sighting } from '../contracts/states/sighting.ts'
import { wait } from '../mocks/gateway/wait.ts'
import { patience, type ReplayJob } from './replay-job.ts'
import { waitForStop } from './stop-signal.ts'

/** The result of sending. */
export interface Sent extends Replay {
  /** Unredacted answers of the target in this run, by id of the interaction. */
  readonly answers: ReadonlyMap<string, Answered>
  /** Number of recorded answers. */
  readonly recorded: number
}

/** Sends the interactions that the run lacks, stores each result at once, and shows the progress. */
export async function sendInteractions(
  job: ReplayJob,
  side: Side,
  run: RunFile,
  folder: string | undefined,
  signal: AbortSignal,
): Promise<Sent> {
  const { interactions } = job.selection
  const progress = startProgress(job)
  const keeper = createKeeper(job, run, folder)
  const replayed = replay({
    interactions,
    target: side,
    gateway: job.gateway,
    pace: job.pace,
    patience,
    done: run.done,
    signal,
    clock: Date.now,
    wait: (ms, signal) => wait(ms, ...(signal === undefined ? [] : [signal])),
    freshen: (interaction) => withTransactionId(interaction, toTransactionId()),
    onBegin: ({ id }) => progress.begin(id),
    async onResult(result, sighting) {
      if (result.isEarlier !== true) await keeper.keep(result, sighting)
      progress.tell(result)
    },
  })
  const { results, stopped } = await replayed.finally(() => progress.end())
  const { answers, recorded } = keeper
  return { results, ...(stopped !== undefined && { stopped }), answers, recorded }
}

function startProgress({ selection, pace }: ReplayJob): Progress {
  const total = selection.interactions.length
  return createProgress({ stream: process.stderr, total, pace, env: process.env, clock: Date.now, every })
}

/** Makes a signal that is aborted when the process is asked to end. */
export function toStopSignal(): AbortSignal {
  const ending = new AbortController()
  waitForStop().then(() => ending.abort(new Error('The replay was interrupted.')))
  return ending.signal
}

/** Makes a transaction id of 30 characters, the maximum. */
const toTransactionId = (): string => randomUUID().replaceAll('-', '').slice(0, 30)

interface Keeper extends Pick<Sent, 'answers' | 'recorded'> {
  keep(result: ReplayResult, sighting: Sighting | undefined): Promise<void>
}

function createKeeper({ selection, target }: ReplayJob, run: RunFile, folder: string | undefined): Keeper {
  const interactions = new Map(selection.interactions.map((interaction) => [interaction.id, interaction]))
  const answers = new Map<string, Answered>()
  let recorded = 0

  async function keepAnswer(result: ReplayResult, answer: Answered): Promise<void> {
    answers.set(result.id, answer)
    const interaction = interactions.get(result.id)
    if (folder === undefined || result.outcome === 'environment' || interaction === undefined) return
    await writeRecording(folder, toRecording(interaction, answer, { target: target.origin, at: result.at }))
    recorded++
  }

  return {
    answers,
    get recorded() {
      return recorded
    },
    async keep(result, sighting) {
      if (sighting?.status !== undefined) await keepAnswer(result, sighting)
      // After the recording, because a result in the run file is not sent again.
      run.append(result)
    },
  }
}
