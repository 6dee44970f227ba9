import { randomUUID } from 'node:crypto'
import { renameSync } from 'node:fs'
import { toRecording } from '../../src/parity/recording.ts'
import { type Result, replay } from '../../src/parity/replay.ts'
import { toCount } from '../../src/parity/report-words.ts'
import type { Side } from '../../src/parity/side.ts'
import { exitCodes, toExitCode } from '../../src/parity/summary.ts'
import type { Validation } from '../../src/parity/validation.ts'
import { withTransactionId } from '../../src/parity/with-transaction-id.ts'
import { version } from '../../src/version.ts'
import { wait } from '../gateway/wait.ts'
import { compareRecorded } from '../replay/compare-recorded.ts'
import { makeParity } from '../replay/make-parity.ts'
import { prepareTarget } from '../replay/prepare-target.ts'
import { createProgress, every } from '../replay/progress.ts'
import { credentialVariables } from '../replay/read-credentials.ts'
import type { Target } from '../replay/read-target.ts'
import { writeRecording } from '../replay/recordings.ts'
import { countMissing, digestInteractions, openRunFile, type RunFile, readRun, toDigest } from '../replay/run-file.ts'
import { toCommandLine } from './command-line.ts'
import { type FlagValues, UsageError } from './flags.ts'
import { defaultRunFile, recordingsFolder } from './replay-flags.ts'
import type { Reports } from './replay-reports.ts'
import { readKept, type Selection } from './replay-selection.ts'
import { textOf, toShellWord } from './shared-flags.ts'
import { waitForStop } from './stop-signal.ts'

export interface Surroundings {
  readonly gateway: Side
  readonly reports: Reports
  /** How the gateway was set up. */
  readonly settings: unknown
  readonly pace: number
  readonly timeout?: number
}

/** After so many environment failures in a row nothing more is sent. */
const patience = 3

/** Sends interactions to a target, compares, and reports. */
export async function replayTarget(
  flags: FlagValues,
  target: Target,
  selection: Selection,
  { gateway, reports, settings, pace, timeout }: Surroundings,
): Promise<number> {
  const { interactions } = selection
  const about = { target: target.origin, sentTo: target.origin }
  const prepared = await prepareTarget(target, { env: process.env, pace, ...(timeout !== undefined && { timeout }) })
  if (prepared.obstacle !== undefined) {
    const exitCode = prepared.obstacle === 'no-credentials' ? exitCodes.fine : exitCodes.environment
    reports.say(obstacles[prepared.obstacle](target))
    const why = prepared.obstacle === 'no-credentials' ? 'no credentials' : 'nobody answers'
    await reports.write({ ...about, rows: [], left: interactions, why, exitCode, stopped: why })
    return exitCode
  }
  const { side, isSandbox, merchantId } = prepared
  if (isSandbox && flags.record === true && flags.recordings === undefined) throw new UsageError(proofless)

  const folder = flags.record === true ? (textOf(flags.recordings) ?? recordingsFolder) : undefined
  const path = textOf(flags.run) ?? defaultRunFile
  const run = openRun(path, flags, reports, {
    jpoSandbox: version,
    target: target.origin,
    interactions: digestInteractions(interactions),
    settings: toDigest([settings, merchantId ?? null]),
    count: interactions.length,
    at: new Date().toISOString(),
  })
  const ending = new AbortController()
  waitForStop().then(() => ending.abort(new Error('The replay was interrupted.')))
  const progress = createProgress({
    stream: process.stderr,
    total: interactions.length,
    pace,
    env: process.env,
    clock: Date.now,
    every,
  })
  let recorded = 0
  const { results, stopped } = await replay({
    interactions,
    target: side,
    gateway,
    pace,
    patience,
    done: run.done,
    signal: ending.signal,
    clock: Date.now,
    wait: (ms, signal) => wait(ms, ...(signal === undefined ? [] : [signal])),
    freshen: (interaction) => withTransactionId(interaction, randomUUID().replaceAll('-', '').slice(0, 30)),
    onBegin: ({ id }) => progress.begin(id),
    async onResult(result, sighting) {
      const isEarlier = run.done.has(result.id)
      if (!isEarlier) run.append(result)
      progress.tell(result, { isEarlier })
      const interaction = interactions.find(({ id }) => id === result.id)
      if (folder === undefined || result.outcome === 'environment' || interaction === undefined) return
      if (sighting?.status === undefined) return
      await writeRecording(folder, toRecording(interaction, sighting, { target: target.origin, at: result.at }))
      recorded++
    },
  }).finally(() => {
    progress.end()
    run.close()
  })

  const exitCode = stopped === 'interrupted' ? exitCodes.interrupted : toExitCode(results, reports.failOn)
  const left = interactions.filter(({ id }) => !results.some((result) => result.id === id))
  const why = stopped === 'interrupted' ? 'the replay was interrupted' : 'the target could not be asked'
  await reports.write({
    ...about,
    rows: results,
    left,
    why,
    exitCode,
    ...(stopped !== undefined && { stopped }),
    async makeParity() {
      const all = [...selection.all, ...selection.published.interactions]
      const recordings = [...(await readKept(flags)), ...selection.published.recordings]
      const comparison = await compareRecorded({ interactions: all, recordings, gateway })
      // A gateway that agrees with itself proves nothing.
      return makeParity(all, comparison, isSandbox ? [] : toValidations(results, target))
    },
  })
  sayHowItEnded()
  return exitCode

  function sayHowItEnded(): void {
    const { say } = reports
    const taken = results.filter(({ id }) => run.done.has(id)).length
    if (taken > 0) say(`${toCount(taken, 'result')} of them ${taken === 1 ? 'is' : 'are'} of the run before.`)
    if (folder !== undefined) say(`Recorded ${toCount(recorded, 'answer')} in ${folder}.`)
    if (isSandbox)
      say(`${target.name} is a jpo-sandbox: this says nothing of CyberSource, and uses the sandbox's own keys.`)
    if (stopped === 'environment') {
      say(`\nStopped: ${patience} environment failures in a row, the last one: ${results.at(-1)?.why ?? ''}.`)
      say(`${toCount(left.length, 'interaction')} not sent. (環境エラーが ${patience} 回続いたため中止しました。)`)
    }
    if (stopped === 'interrupted') {
      say(`\nInterrupted (中断): ${results.length} of ${interactions.length} are done, and kept in ${path}.`)
    }
    if (stopped !== undefined) say(`Go on with (再開): ${toResumeLine()}`)
  }
}

const proofless =
  '--record: the target is a jpo-sandbox, and a recording of the gateway by itself proves nothing. Allowed: another target, or --recordings DIR for a folder of your own.'

const required = Object.entries(credentialVariables)
  .filter(([, { isRequired }]) => isRequired)
  .map(([name]) => name)

const obstacles: Readonly<Record<'no-credentials' | 'nobody-answers', (target: Target) => string>> = {
  'no-credentials': ({ name }) =>
    `Nothing was sent to ${name}, as the environment holds no credentials. Set ${required.slice(0, -1).join(', ')} and ${required.at(-1)} to those of a test merchant, and run this again.\n` +
    `認証情報がないため、${name} には何も送信していません。${required.join('、')} にテスト加盟店の値を設定して、もう一度実行してください。`,
  'nobody-answers': ({ origin }) =>
    `Nobody answers at ${origin}. Start a gateway there with \`${toCommandLine('start')}\`, or name another --target.\n` +
    `${origin} から応答がありません。`,
}

function openRun(
  path: string,
  flags: FlagValues,
  { say }: Reports,
  header: Parameters<typeof openRunFile>[1],
): RunFile {
  const resume = flags.resume === true
  const earlier = resume ? undefined : readRun(path)
  const missing = earlier === undefined ? 0 : countMissing(earlier)
  if (missing > 0) renameSync(path, `${path}.before`)
  const run = openRunFile(path, header, { resume })
  if (missing > 0) {
    say(
      `${path} held a run of which ${missing} were missing. It is kept as ${path}.before, and this one begins anew.\n`,
    )
  }
  return run
}

/** The same command once more, with `--resume`. */
function toResumeLine(): string {
  const words = process.argv.slice(2).filter((word) => word !== '--resume')
  return toCommandLine('replay', [...words.map(toShellWord), '--resume'].join(' '))
}

const toValidations = (results: readonly Result[], { origin }: Target): Validation[] =>
  results
    .filter(({ outcome }) => outcome === 'same' || outcome === 'drift')
    .map((result) => ({ result, target: origin, from: 'live', at: result.at }))
