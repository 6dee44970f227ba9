import { toCount, toList } from '../contracts/base/sentences.ts'
import { howToInstall } from '../contracts/pact/run-verifier.ts'
import { type CheckedResult, isOfContract } from '../contracts/parity/contract.ts'
import { toVerb } from '../contracts/parity/summary.ts'
import type { ContractCheck } from '../contracts/replay/check-contracts.ts'
import { adviseOnCredentials } from '../contracts/replay/find-account-obstacle.ts'
import { toCommandLine } from '../src/base/command-line.ts'
import type { Text } from '../src/verdict/text.ts'
import { patience, type ReplayRun, type Sent, toRunPath } from './replay-sending.ts'
import { toShellWord } from './shared-flags.ts'

/** A run that has ended. */
export interface EndedRun extends ReplayRun {
  readonly sent: Sent
  readonly rows: readonly CheckedResult[]
  readonly check: ContractCheck
}

/** Prints what a person should know in addition to the reports. */
export function sayEnding(run: EndedRun): void {
  const lines = [
    ...toEarlierLines(run),
    ...toUncheckedLines(run),
    ...toRecordedLines(run),
    ...toSandboxLines(run),
    ...toCredentialLines(run),
    ...toStoppedLines(run),
  ]
  for (const line of lines) run.reports.say(line)
}

function toEarlierLines({ flags, rows, run }: EndedRun): string[] {
  const taken = rows.filter(({ isEarlier }) => isEarlier === true).length
  if (flags.resume === true && run.isFinished) {
    return [
      `That run was finished on ${toMinute(run.at)}; nothing was sent. Leave --resume out to begin anew.`,
      `このテストは ${toMinute(run.at)} に完了済みのため、何も送信していません。最初から実行するには --resume を外してください。`,
    ]
  }
  return taken === 0 ? [] : [`${taken} of these results ${toVerb(taken)} of the run before.`]
}

/** Such as `2026-11-27 04:50 UTC`. */
const toMinute = (at: string): string => `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`

/** Explains why contracts with an answer were not checked; nothing if all were checked. */
export function toUnchecked({ rows, check: { obstacle } }: Pick<EndedRun, 'rows' | 'check'>): Text | undefined {
  const open = rows.filter((row) => isOfContract(row) && row.contract === undefined)
  if (open.length === 0) return undefined
  if (obstacle?.kind === 'not-installed') {
    return {
      en: `The contracts themselves were not checked, as Pact is not installed: ${howToInstall}`,
      ja: `Pact がインストールされていないため、契約そのものは検証していません: ${howToInstall}`,
    }
  }
  const ids = toList(open.map(({ id }) => id))
  if (obstacle !== undefined) {
    return {
      en: `The contracts of ${ids} could not be checked. ${obstacle.why}`,
      ja: `契約を検証できませんでした: ${ids}`,
    }
  }
  return {
    en: `The contracts of ${ids} were not checked: no answer of the target is kept from the run before, or the pact has changed since. Leave --resume out to check them.`,
    ja: `契約を検証していません: ${ids}。検証するには --resume を外してください。`,
  }
}

function toUncheckedLines(run: EndedRun): string[] {
  const unchecked = toUnchecked(run)
  return unchecked === undefined ? [] : [unchecked.en, unchecked.ja]
}

const toRecordedLines = ({ folder, sent }: EndedRun): string[] =>
  folder === undefined ? [] : [`Recorded ${toCount(sent.recorded, 'answer')} in ${folder}.`]

const toSandboxLines = ({ target, isSandbox }: EndedRun): string[] =>
  isSandbox
    ? [`${target.name} is a jpo-sandbox: this says nothing of CyberSource, and uses the sandbox's own keys.`]
    : []

function toCredentialLines({ selection, rows, sender }: EndedRun): string[] {
  const advice = sender === undefined ? undefined : adviseOnCredentials(rows, selection.interactions, sender.scheme)
  return advice === undefined ? [] : ['', advice.en, advice.ja]
}

function toStoppedLines(run: EndedRun): string[] {
  const { rows, sent, selection } = run
  const { stopped } = sent
  if (stopped === undefined) return []
  const total = selection.interactions.length
  const goOn = `Go on with (再開): ${toResumeLine()}`
  if (stopped === 'interrupted') {
    const done = `${rows.length} of ${total} ${toVerb(rows.length)} done, and kept in ${toRunPath(run)}.`
    return [`\nInterrupted (中断): ${done}`, goOn]
  }
  const why = rows.at(-1)?.why ?? ''
  const left = total - rows.length
  return [
    `\nStopped: ${patience} environment failures in a row, the last one: ${why}.`,
    `${left === 0 ? 'None is left to send' : `${toCount(left, 'interaction')} not sent`}. (環境エラーが ${patience} 回続いたため中止しました。)`,
    goOn,
  ]
}

/** The same command with `--resume`. */
function toResumeLine(): string {
  const words = process.argv.slice(2).filter((word) => word !== '--resume')
  return toCommandLine('replay', [...words.map(toShellWord), '--resume'].join(' '))
}
