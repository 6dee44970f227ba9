import { createHash } from 'node:crypto'
import {
  chmodSync,
  closeSync,
  existsSync,
  ftruncateSync,
  lstatSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { isObject } from '../../src/base/json-path.ts'
import { makeFolder } from '../base/make-folder.ts'
import { ReplayError } from '../base/replay-error.ts'
import { differenceKinds, drifters, grades } from '../parity/difference.ts'
import type { Interaction } from '../parity/interaction.ts'
import { parityOutcomes } from '../parity/judge.ts'
import type { Result } from '../parity/replay.ts'

/** The first line of a run file: what its results are of. */
export interface RunHeader {
  /** The version of jpo-sandbox. */
  readonly jpoSandbox: string
  readonly target: string
  /** Digest of the interactions, states included. */
  readonly interactions: string
  /** Digest of who sends, of how the gateway was set up, and of whether answers are recorded. */
  readonly settings: string
  readonly count: number
  /** ISO 8601. */
  readonly at: string
}

export interface RunFile {
  /** Results of an earlier run that stand. */
  readonly done: ReadonlyMap<string, Result>
  /** Whether an earlier run has left nothing to do. */
  readonly isFinished: boolean
  /** When the last result of an earlier run came that stands; of a new run, when it began. ISO 8601. */
  readonly at: string
  /** Writes a result at once: whatever ends the process, what is written stays. */
  append(result: Result): void
  close(): void
}

/** A digest by which one sees that something has changed. */
export const toDigest = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16)

export const digestInteractions = (interactions: readonly Interaction[]): string =>
  toDigest(interactions.map(({ id, states, scheme, request }) => ({ id, states, scheme, request })))

interface EarlierRun {
  readonly header: RunHeader
  readonly results: ReadonlyMap<string, Result>
  /** Up to the end of the last whole line. */
  readonly bytes: number
}

/** Reads a run file; nothing when it is none. A last line that was cut off is left out. */
export function readRun(path: string): EarlierRun | undefined {
  // A device is read without end.
  if (!existsSync(path) || !statSync(path).isFile()) return undefined
  const bytes = attempt(path, () => readFileSync(path))
  const end = bytes.lastIndexOf('\n') + 1
  const [header, ...lines] = bytes.subarray(0, end).toString('utf8').split('\n').map(parse)
  if (!isHeader(header)) return undefined
  const results = lines.filter(isResult).map((result) => [result.id, result] as const)
  return { header, results: new Map(results), bytes: end }
}

/** How many results a run lacks; what stood in the way of one is to be asked again. */
export const countMissing = ({ header, results }: EarlierRun): number =>
  header.count - [...results.values()].filter(isLasting).length

const isLasting = ({ outcome }: Result): boolean => outcome !== 'environment'

/**
 * Opens a run file that nobody else may read: a new one, or to go on with an earlier run.
 *
 * @throws {ReplayError} when there is nothing to go on with, or it is of something else.
 */
export function openRunFile(path: string, header: RunHeader, { resume }: { readonly resume: boolean }): RunFile {
  const earlier = resume ? checkEarlier(path, header) : undefined
  const file = open(path, earlier === undefined ? 'w' : 'r+')
  let length = earlier?.bytes ?? 0
  // Half a line at the end would spoil the next one.
  ftruncateSync(file, length)
  const append = (value: unknown) => {
    try {
      length += writeSync(file, `${JSON.stringify(value)}\n`, length)
    } catch (error) {
      throw toFailure(path, error)
    }
  }
  if (earlier === undefined) append(header)
  const done = new Map([...(earlier?.results ?? [])].filter(([, result]) => isLasting(result)))
  return {
    done,
    isFinished: earlier !== undefined && countMissing(earlier) === 0,
    at:
      [...done.values()]
        .map(({ at }) => at)
        .sort()
        .at(-1) ?? (earlier?.header ?? header).at,
    append,
    close: () => closeSync(file),
  }
}

/** Keeps a run that was not ended, beside the one that begins anew. */
export const putAside = (path: string): void => attempt(path, () => renameSync(path, `${path}.before`))

function attempt<T>(path: string, act: () => T): T {
  try {
    return act()
  } catch (error) {
    throw toFailure(path, error)
  }
}

function toFailure(path: string, error: unknown): ReplayError {
  const { code = 'it cannot be written' } = error as NodeJS.ErrnoException
  return new ReplayError(
    `Failed to write the run file ${path}: ${code}. Allowed: a file that can be written, by --run FILE.`,
  )
}

function open(path: string, flags: 'w' | 'r+'): number {
  try {
    const folder = dirname(path)
    const isOurs = folder.endsWith('.jpo-sandbox') && !existsSync(folder)
    makeFolder(folder)
    // What lies there is of one machine, and belongs in no repository.
    if (isOurs) writeFileSync(join(folder, '.gitignore'), '*\n')
    if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink())
      throw Object.assign(new Error(), { code: 'it is a link' })
    if (existsSync(path) && !statSync(path).isFile()) throw Object.assign(new Error(), { code: 'it is no file' })
    const file = openSync(path, flags, 0o600)
    // It may have been there, readable to all.
    chmodSync(path, 0o600)
    return file
  } catch (error) {
    throw toFailure(path, error)
  }
}

/** What must be the same, and in which words it is not. */
const same: readonly (readonly [key: 'target' | 'interactions' | 'settings' | 'jpoSandbox', what: string])[] = [
  ['target', 'of another target'],
  ['interactions', 'of other interactions'],
  ['settings', 'of another merchant, of a gateway that was set up otherwise, or of a run with --record, or without it'],
  ['jpoSandbox', 'of another version of jpo-sandbox'],
]

function checkEarlier(path: string, header: RunHeader): EarlierRun {
  const earlier = readRun(path)
  const fail = (why: string, allowed: string) =>
    new ReplayError(`Failed to go on with the run of ${path}: ${why}. Allowed: ${allowed}.`)
  if (earlier === undefined) {
    throw existsSync(path)
      ? fail('it is no run file', 'one that a replay has written; leave --resume out to begin anew')
      : fail('it does not exist', 'the file of a run that was interrupted; leave --resume out to begin anew')
  }
  const other = same.find(([key]) => earlier.header[key] !== header[key])
  if (other === undefined) return earlier
  throw fail(`it is ${other[1]}`, 'the same flags as before; leave --resume out to begin anew')
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

function isHeader(value: unknown): value is RunHeader {
  if (!isObject(value) || !Number.isInteger(value['count'])) return false
  return ['jpoSandbox', 'target', 'interactions', 'settings', 'at'].every((key) => typeof value[key] === 'string')
}

const isDifference = (value: unknown): boolean =>
  isObject(value) &&
  typeof value['place'] === 'string' &&
  Object.hasOwn(differenceKinds, String(value['kind'])) &&
  grades.some((grade) => grade === value['grade']) &&
  Object.hasOwn(drifters, String(value['drifter']))

const isResult = (value: unknown): value is Result =>
  isObject(value) &&
  typeof value['id'] === 'string' &&
  Object.hasOwn(parityOutcomes, String(value['outcome'])) &&
  isObject(value['status']) &&
  Array.isArray(value['differences']) &&
  value['differences'].every(isDifference)
