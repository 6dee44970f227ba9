import { basename } from 'node:path'
import type { AllowedNumber } from './allow-list.ts'
import { findInChunks } from './find-in-chunks.ts'
import { createMatcher } from './glob.ts'
import { createJudge, type ScanFinding } from './judge.ts'
import { createReadBuffer, type OpenText, openText } from './read-text.ts'
import { toShownPath } from './scan-error.ts'
import { type SkipReason, type Step, toFailure, walk } from './walk.ts'

export interface ScanOptions {
  /** Files and folders, relative to `from`. */
  readonly paths: readonly string[]
  /** The current folder. */
  readonly from: string
  readonly exclude?: readonly string[]
  readonly allowList?: readonly AllowedNumber[]
  /** Card numbers of a custom world. */
  readonly worldCards?: readonly string[]
  /** How many findings, problems and skipped paths are listed; the others are counted. */
  readonly most: number
}

export interface Listed<T> {
  readonly entries: readonly T[]
  /** How many there are, listed or not. */
  readonly total: number
}

export interface ScanReport {
  readonly findings: Listed<ScanFinding>
  /** What could not be read. */
  readonly problems: Listed<{ readonly path: string; readonly what: string }>
  readonly skipped: Listed<{ readonly path: string; readonly why: SkipReason }>
  readonly skips: ReadonlyMap<SkipReason, number>
  /** Files read to their end. */
  readonly files: number
  readonly bytes: number
  /** How many numbers of test cards were met. */
  readonly testNumbers: number
  readonly allowed: readonly { readonly number: AllowedNumber; readonly times: number }[]
}

/** Looks for card data in files and in their names. The report holds no card number. */
export function scan(options: ScanOptions): ScanReport {
  const { paths, from, exclude = [], allowList = [], worldCards = [], most } = options
  const judge = createJudge({ worldCards, allowList })
  const findings = createList<ScanFinding>(most)
  const problems = createList<{ path: string; what: string }>(most)
  const skipped = createList<{ path: string; why: SkipReason }>(most)
  const skips = new Map<SkipReason, number>()
  const buffer = createReadBuffer()
  let files = 0
  let bytes = 0

  function take(step: Step): void {
    const shown = toShownPath(step.path)
    if (step.kind === 'problem') problems.add({ path: shown, what: step.what })
    else if (step.kind === 'skipped') skip(shown, step.why)
    else {
      const name = basename(step.path)
      for (const { path, number, what, brand } of judge.judge(step.path, shown, findInChunks([name])))
        findings.add({ path, number, what, ...(brand !== undefined && { brand }) })
      if (step.kind === 'file') read(step.absolute, step.path, shown)
    }
  }

  function skip(path: string, why: SkipReason): void {
    skipped.add({ path, why })
    skips.set(why, (skips.get(why) ?? 0) + 1)
  }

  function read(absolute: string, path: string, shown: string): void {
    try {
      const text = openText(absolute, buffer)
      try {
        if (text.isBinary) skip(shown, 'binary file')
        else readText(text, path, shown)
      } finally {
        text.close()
      }
    } catch (error) {
      if (!isOfSystem(error)) throw error
      take(toFailure(path, error))
    }
  }

  function readText(text: OpenText, path: string, shown: string): void {
    for (const finding of judge.judge(path, shown, findInChunks(text.chunks()))) findings.add(finding)
    files += 1
    bytes += text.bytes
  }

  const matchers = exclude.map(createMatcher)
  for (const step of walk(paths, { from, isExcluded: (path) => matchers.some((matches) => matches(path)) })) take(step)
  return {
    findings,
    problems,
    skipped,
    skips,
    files,
    bytes,
    testNumbers: judge.testNumbers,
    allowed: allowList.map((number) => ({ number, times: judge.timesAllowed(number) })),
  }
}

const isOfSystem = (error: unknown): boolean => typeof (error as NodeJS.ErrnoException).code === 'string'

/** A list that keeps the first entries and counts the others. */
function createList<T>(most: number): Listed<T> & { add(entry: T): void } {
  const entries: T[] = []
  let total = 0
  return {
    entries,
    get total() {
      return total
    },
    add(entry) {
      total += 1
      if (entries.length < most) entries.push(entry)
    },
  }
}
