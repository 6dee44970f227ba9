import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { basename, join, relative, resolve, sep } from 'node:path'

/** Why something below a folder is skipped. */
export type SkipReason =
  | 'excluded'
  | '.git'
  | 'node_modules'
  | 'symbolic link'
  | 'special file'
  | 'binary file'
  | 'gone meanwhile'

/** A step of a walk. `path` is relative to the current folder, with slashes; outside of it, absolute. */
export type Step =
  | { readonly kind: 'file'; readonly path: string; readonly absolute: string }
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'skipped'; readonly path: string; readonly why: SkipReason }
  | { readonly kind: 'problem'; readonly path: string; readonly what: string }

interface WalkOptions {
  /** The current folder. */
  readonly from: string
  isExcluded(path: string): boolean
}

/** Folders that are skipped at any depth: they belong to others, or to git. */
const skippedNames: ReadonlySet<string> = new Set(['.git', 'node_modules'])

/**
 * All files below some paths, each once, by name. Links below a folder are not followed; a given path may be one. What
 * cannot be read is a problem, and the walk goes on.
 */
export function* walk(paths: readonly string[], options: WalkOptions): Generator<Step> {
  const seen = new Set<string>()
  for (const given of paths) {
    const absolute = resolve(options.from, given)
    const path = toPath(absolute, options.from)
    try {
      const stats = statSync(absolute)
      if (options.isExcluded(path)) yield { kind: 'skipped', path, why: 'excluded' }
      else if (stats.isDirectory()) yield* walkFolder(absolute, path, options, seen)
      else if (stats.isFile()) yield* once(absolute, path, seen)
      else yield { kind: 'problem', path, what: 'it is neither a file nor a folder' }
    } catch (error) {
      yield { kind: 'problem', path: given, what: toWords(error) }
    }
  }
}

function* walkFolder(folder: string, path: string, options: WalkOptions, seen: Set<string>): Generator<Step> {
  const real = realpathSync(folder)
  if (seen.has(real)) return
  seen.add(real)
  yield { kind: 'folder', path }
  for (const name of readdirSync(folder).sort()) {
    const below = join(folder, name)
    const shown = path === '.' ? name : `${path}/${name}`
    try {
      yield* walkEntry(below, shown, options, seen)
    } catch (error) {
      yield toFailure(shown, error)
    }
  }
}

function* walkEntry(absolute: string, path: string, options: WalkOptions, seen: Set<string>): Generator<Step> {
  const name = basename(absolute)
  if (options.isExcluded(path)) return yield { kind: 'skipped', path, why: 'excluded' }
  if (skippedNames.has(name)) return yield { kind: 'skipped', path, why: name as SkipReason }
  const stats = lstatSync(absolute)
  if (stats.isSymbolicLink()) yield { kind: 'skipped', path, why: 'symbolic link' }
  else if (stats.isDirectory()) yield* walkFolder(absolute, path, options, seen)
  else if (stats.isFile()) yield* once(absolute, path, seen)
  else yield { kind: 'skipped', path, why: 'special file' }
}

function* once(absolute: string, path: string, seen: Set<string>): Generator<Step> {
  const real = realpathSync(absolute)
  if (seen.has(real)) return
  seen.add(real)
  yield { kind: 'file', path, absolute }
}

function toPath(absolute: string, from: string): string {
  const path = relative(from, absolute)
  if (path === '') return '.'
  return (path.split(sep)[0] === '..' ? absolute : path).split(sep).join('/')
}

/** The step for a listed file or folder that could not be read. */
export function toFailure(path: string, error: unknown): Step {
  if (!isMissing(error)) return { kind: 'problem', path, what: toWords(error) }
  // Node reads names as UTF-8, so the file cannot be reached.
  if (path.includes('\uFFFD'))
    return {
      kind: 'problem',
      path,
      what: 'its name is not UTF-8, so that it cannot be opened. Rename it, or exclude it',
    }
  return { kind: 'skipped', path, why: 'gone meanwhile' }
}

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT'

/** The problem of a given path that leads nowhere. */
export const missing = 'it does not exist'

const words: Readonly<Record<string, string>> = {
  ENOENT: missing,
  ENOTDIR: missing,
  EACCES: 'it may not be read (EACCES)',
  EPERM: 'it may not be read (EPERM)',
  ENOTFILE: 'it is no longer a file',
}

/** What an error of node:fs means. Its own message would show the path unmasked. */
function toWords(error: unknown): string {
  const { code = 'no reason given' } = error as NodeJS.ErrnoException
  return words[code] ?? `it cannot be read (${code})`
}
