import { type CheckedResult, isOfContract } from '../contracts/parity/contract.ts'
import { exitCodes, toExitCode } from '../contracts/parity/summary.ts'
import type { Validation } from '../contracts/parity/validation.ts'
import { type ContractCheck, checkContracts } from '../contracts/replay/check-contracts.ts'
import { compareRecorded } from '../contracts/replay/compare-recorded.ts'
import { findAccountObstacle } from '../contracts/replay/find-account-obstacle.ts'
import { makeParity } from '../contracts/replay/make-parity.ts'
import { prepareTarget, type Sender } from '../contracts/replay/prepare-target.ts'
import { requiredVariables } from '../contracts/replay/read-credentials.ts'
import type { Target } from '../contracts/replay/read-target.ts'
import { wait } from '../mocks/gateway/wait.ts'
import { toCommandLine } from '../src/base/command-line.ts'
import type { Text } from '../src/verdict/text.ts'
import { type EndedRun, sayEnding, toUnchecked } from './replay-ending.ts'
import { toPageLine } from './replay-flags.ts'
import { isOwn, readStored } from './replay-selection.ts'
import {
  openRun,
  type ReplayJob,
  type ReplayRun,
  type Sent,
  sendInteractions,
  toRecordingFolder,
} from './replay-sending.ts'
import { waitForStop } from './stop-signal.ts'

/** Sends interactions to a target, compares, checks contracts, and reports. */
export async function replayTarget(job: ReplayJob): Promise<number> {
  const { target, pace, timeout, world } = job
  const prepared = await prepareTarget(target, {
    env: process.env,
    pace,
    ...(timeout !== undefined && { timeout }),
    ...(world !== undefined && { world }),
  })
  if (prepared.obstacle !== undefined) return reportObstacle(job, obstacles[prepared.obstacle])

  const { sender, isSandbox } = prepared
  const folder = toRecordingFolder(job, isSandbox)
  const run: ReplayRun = { ...job, ...prepared, folder, run: openRun(job, sender) }
  try {
    const signal = toStopSignal()
    const account = sender === undefined ? undefined : await checkAccount(run, sender, signal)
    if (account !== undefined)
      return await reportObstacle(job, { ...accountRow, text: () => `${account.en}\n${account.ja}` })
    const sent = await sendInteractions(run, signal)
    const check = await checkAnswers(job, sent)
    const ended = { ...run, sent, check, rows: keepVerdicts(run, sent.results, check) }
    const exitCode = await reportRun(ended)
    sayEnding(ended)
    return exitCode
  } finally {
    run.run.close()
  }
}

/** Makes a signal that is aborted when the process is asked to end. */
function toStopSignal(): AbortSignal {
  const ending = new AbortController()
  waitForStop().then(() => ending.abort(new Error('The replay was interrupted.')))
  return ending.signal
}

type Obstacle = 'no-credentials' | 'nobody-answers'

interface ObstacleRow {
  readonly exitCode: number
  readonly why: string
  readonly text: (target: Target) => string
}

const obstacles: Readonly<Record<Obstacle, ObstacleRow>> = {
  'no-credentials': {
    exitCode: exitCodes.fine,
    why: 'no credentials',
    text: ({ name }) =>
      `Nothing was sent to ${name}, as the environment holds no credentials. Set ${requiredVariables.slice(0, -1).join(', ')} and ${requiredVariables.at(-1)} to those of a test merchant, and run this again.\n` +
      `認証情報がないため、${name} には何も送信していません。${requiredVariables.join('、')} にテスト加盟店の値を設定して、もう一度実行してください。`,
  },
  'nobody-answers': {
    exitCode: exitCodes.environment,
    why: 'nobody answers',
    text: ({ origin }) =>
      `Nobody answers at ${origin}. Start a gateway there with \`${toCommandLine('start')}\`, or name another --target.\n` +
      `${origin} から応答がありません。`,
  },
}

const accountRow = { exitCode: exitCodes.environment, why: 'the account cannot be used' } as const

/** Sends one ordinary payment before all others. Otherwise a wrong account looks like dozens of drifts. */
const checkAccount = (
  { selection, pace, world, side, run }: ReplayRun,
  { scheme }: Sender,
  signal: AbortSignal,
): Promise<Text | undefined> =>
  findAccountObstacle(
    side,
    selection.interactions.filter(({ id }) => !run.done.has(id)),
    { scheme, signal, pace: () => wait(pace, signal), ...(world !== undefined && { world }) },
  )

/** Reports that nothing was sent. The parity page is made anyway, from recordings. */
async function reportObstacle(job: ReplayJob, obstacle: ObstacleRow): Promise<number> {
  const { reports, target, selection } = job
  const { exitCode, why, text } = obstacle
  reports.say(text(target))
  await reports.write({
    target: target.origin,
    sentTo: target.origin,
    rows: [],
    left: selection.interactions,
    why,
    exitCode,
    stopped: why,
    makeParity: () => makePage(job, []),
  })
  return exitCode
}

/** Checks answers by their contracts. Results of an earlier run have their verdicts already. */
async function checkAnswers({ selection }: ReplayJob, { results, answers }: Sent): Promise<ContractCheck> {
  const checkable = new Set(results.filter(isOfContract).map(({ id }) => id))
  const earlier = results.flatMap(({ id, contract }: CheckedResult) =>
    contract === undefined ? [] : [[id, contract] as const],
  )
  return checkContracts({
    interactions: selection.all,
    answers: new Map([...answers].filter(([id]) => checkable.has(id))),
    earlier: new Map(earlier),
  })
}

/** Adds verdicts to results, and to the run file: a resumed run no longer has the answers. */
function keepVerdicts({ run }: ReplayRun, results: Sent['results'], { verdicts }: ContractCheck): CheckedResult[] {
  return results.map((result: CheckedResult) => {
    const { contract: _, ...bare } = result
    const contract = verdicts.get(result.id)
    if (contract === undefined) return bare
    const row = { ...bare, contract }
    if (result.isEarlier !== true) run.append(row)
    return row
  })
}

function toEnd({ reports, sent, rows, check }: EndedRun): number {
  if (sent.stopped === 'interrupted') return exitCodes.interrupted
  const exitCode = toExitCode(rows, reports.failOn)
  // Contracts that could not be checked must not count as holding.
  const isUnknown = exitCode === exitCodes.fine && check.obstacle?.kind === 'broken-down'
  return isUnknown ? exitCodes.environment : exitCode
}

/** Writes the reports, and returns the exit code. */
async function reportRun(ended: EndedRun): Promise<number> {
  const { reports, target, selection, sent, rows, isSandbox } = ended
  const { stopped } = sent
  const exitCode = toEnd(ended)
  const unchecked = toUnchecked(ended)
  await reports.write({
    target: target.origin,
    sentTo: target.origin,
    rows,
    left: selection.interactions.filter(({ id }) => !rows.some((row) => row.id === id)),
    why: stopped === 'interrupted' ? 'the replay was interrupted' : 'the target could not be asked',
    exitCode,
    ...(stopped !== undefined && { stopped }),
    ...(unchecked !== undefined && { unchecked: unchecked.en }),
    // A gateway that agrees with a gateway proves nothing.
    makeParity: () => makePage(ended, isSandbox ? [] : toValidations(rows, target)),
  })
  return exitCode
}

/** Makes the parity page of all interactions, from recordings and from the answers of this run. */
async function makePage({ flags, selection, gateway }: ReplayJob, live: readonly Validation[]): Promise<string> {
  const { all, published } = selection
  const interactions = [...all, ...published.interactions]
  const recordings = [...(await readStored(flags)), ...published.recordings]
  const comparison = await compareRecorded({ interactions, recordings, gateway })
  return makeParity(interactions, comparison, { live, command: toPageLine(flags), isOwn: isOwn(flags) })
}

const toValidations = (results: readonly CheckedResult[], { origin }: Target): Validation[] =>
  results
    .filter(({ outcome }) => outcome === 'same' || outcome === 'drift')
    .map((result) => ({ result, target: origin, from: 'live', at: result.at }))
