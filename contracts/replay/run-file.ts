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
import { parseJson } from '../base/parse-json.ts'
import { ReplayError } from '../base/replay-error.ts'
import { differenceKinds, drifters, grades } from '../parity/difference.ts'
import { parityOutcomes } from '../parity/judge.ts'
import type { ReplayResult } from '../parity/replay.ts'
import type { Interaction } from '../states/interaction.ts'

/** The first line of a run file, which identifies the run. */
export interface RunHeader {
  /** Version of jpo-sandbox. */
  readonly jpoSandbox: string
  readonly target: string
  /** Digest of the interactions with their states. */
  readonly interactions: string
  /** Digest of the sender, the gateway's settings, and whether answers are recorded. */
  readonly settings: string
  readonly count: number
  /** ISO 8601. */
  readonly at: string
}

export interface RunFile {
  /** Valid results of an earlier run. */
  readonly done: ReadonlyMap<string, ReplayResult>
  /** Whether the earlier run was complete. */
  readonly isFinished: boolean
  /** Time of the last valid result of an earlier run, or of the start of a new run. ISO 8601. */
  readonly at: string
  /** Writes a result at once, so that it survives the end of the process. */
  append(result: ReplayResult): void
  close(): void
}

/** Digest of a JSON value, to detect changes. */
export const toDigest = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16)

export const digestInteractions = (interactions: readonly Interaction[]): string =>
  toDigest(interactions.map(({ id, states, before, scheme, request }) => ({ id, states, before, scheme, request })))

interface EarlierRun {
  readonly header: RunHeader
  readonly results: ReadonlyMap<string, ReplayResult>
  /** Size up to the end of the last complete line. */
  readonly bytes: number
}

/** Reads a run file; nothing if it is none. An incomplete last line is ignored. */
export function readRun(path: string): EarlierRun | undefined {
  // Reading a device may never end.
  if (!existsSync(path) || !statSync(path).isFile()) return undefined
  const bytes = attempt(path, () => readFileSync(path))
  const end = bytes.lastIndexOf('\n') + 1
  const [header, ...lines] = bytes.subarray(0, end).toString('utf8').split('\n').map(parseJson)
  if (!isHeader(header)) return undefined
  const results = lines.filter(isResult).map((result) => [result.id, result] as const)
  return { header, results: new Map(results), bytes: end }
}

/** Number of results that a run lacks. Environment failures are asked again. */
export const countMissing = ({ header, results }: EarlierRun): number =>
  header.count - [...results.values()].filter(isLasting).length

const isLasting = ({ outcome }: ReplayResult): boolean => outcome !== 'environment'

/**
 * Opens a run file that only the user can read: a new one, or that of an earlier run.
 *
 * @throws {ReplayError} when there is no run to resume, or it is another run.
 */
export function openRunFile(path: string, header: RunHeader, { resume }: { readonly resume: boolean }): RunFile {
  const earlier = resume ? checkEarlier(path, header) : undefined
  const file = open(path, earlier === undefined ? 'w' : 'r+')
  let length = earlier?.bytes ?? 0
  // An incomplete last line would corrupt the next one.
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

/** Renames the file of an unfinished run, so that a new run can start. */
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
    // These files belong to one machine and must not be committed.
    if (isOurs) writeFileSync(join(folder, '.gitignore'), '*\n')
    if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink())
      throw Object.assign(new Error(), { code: 'it is a link' })
    if (existsSync(path) && !statSync(path).isFile()) throw Object.assign(new Error(), { code: 'it is no file' })
    const file = openSync(path, flags, 0o600)
    // The file may have existed with wider permissions.
    chmodSync(path, 0o600)
    return file
  } catch (error) {
    throw toFailure(path, error)
  }
}

/** Fields that must match to resume a run, and words for a mismatch. */
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

const isResult = (value: unknown): value is ReplayResult =>
  isObject(value) &&
  typeof value['id'] === 'string' &&
  Object.hasOwn(parityOutcomes, String(value['outcome'])) &&
  isObject(value['status']) &&
  Array.isArray(value['differences']) &&
  value['differences'].every(isDifference)
