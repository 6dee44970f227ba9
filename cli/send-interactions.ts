import { randomUUID } from 'node:crypto'
import type { Interaction } from '../contracts/parity/interaction.ts'
import { toRecording } from '../contracts/parity/recording.ts'
import { type Replay, type Result, replay } from '../contracts/parity/replay.ts'
import type { Side } from '../contracts/parity/side.ts'
import type { Answered, Sighting } from '../contracts/parity/sighting.ts'
import { withTransactionId } from '../contracts/parity/with-transaction-id.ts'
import { createProgress, every, type Progress } from '../contracts/replay/progress.ts'
import type { Target } from '../contracts/replay/read-target.ts'
import { writeRecording } from '../contracts/replay/recordings.ts'
import type { RunFile } from '../contracts/replay/run-file.ts'
import { wait } from '../mocks/gateway/wait.ts'
import { patience, type ReplayJob } from './replay-job.ts'
import { waitForStop } from './stop-signal.ts'

/** What came of sending. */
export interface Sent extends Replay {
  /** What the target has answered in this run, as it came, by the id of the interaction. */
  readonly answers: ReadonlyMap<string, Answered>
  /** How many answers were recorded. */
  readonly recorded: number
}

/** Sends what the run lacks, keeps each result at once, and shows how far it is. */
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
      progress.tell(result, { isEarlier: result.isEarlier === true })
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

/** Aborted when the process is told to end. */
export function toStopSignal(): AbortSignal {
  const ending = new AbortController()
  waitForStop().then(() => ending.abort(new Error('The replay was interrupted.')))
  return ending.signal
}

/** At most 30 characters. */
const toTransactionId = (): string => randomUUID().replaceAll('-', '').slice(0, 30)

interface Keeper extends Pick<Sent, 'answers' | 'recorded'> {
  keep(result: Result, sighting: Sighting | undefined): Promise<void>
}

function createKeeper({ selection, target }: ReplayJob, run: RunFile, folder: string | undefined): Keeper {
  const interactions = new Map(selection.interactions.map((interaction) => [interaction.id, interaction]))
  const answers = new Map<string, Answered>()
  let recorded = 0

  async function keepAnswer(result: Result, answer: Answered): Promise<void> {
    answers.set(result.id, answer)
    const interaction = interactions.get(result.id)
    if (folder === undefined || result.outcome === 'environment' || interaction === undefined) return
    await record(folder, interaction, answer, target, result.at)
    recorded++
  }

  return {
    answers,
    get recorded() {
      return recorded
    },
    async keep(result, sighting) {
      if (sighting?.status !== undefined) await keepAnswer(result, sighting)
      // Behind the recording: what is in the run file is not sought again.
      run.append(result)
    },
  }
}

async function record(
  folder: string,
  interaction: Interaction,
  answer: Answered,
  { origin }: Target,
  at: string,
): Promise<void> {
  await writeRecording(folder, toRecording(interaction, answer, { target: origin, at }))
}
