import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

const root = resolve(import.meta.dirname ?? '', '../..')

/** Folders of shipped code. */
const tops = ['src', 'mocks', 'contracts', 'cli', 'entries']

export interface Import {
  readonly from: string
  readonly line: number
  /** A path from the root for our own files, a name for packages. */
  readonly target: string
}

/** All source files, as paths from the root. */
export const listSources = (): string[] => tops.flatMap(sourcesBelow)

export const readSource = (path: string): string => readFileSync(join(root, path), 'utf8')

function sourcesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return sourcesBelow(path)
    return /\.(tsx?|js)$/.test(entry.name) ? [path] : []
  })
}

/** Imports of a file: of types and values, re-exports and dynamic imports. */
export function importsOf(path: string): Import[] {
  // Examples in comments are not imports, nor is code in strings.
  const text = readSource(path)
    .replace(/^ \* .*$/gm, '')
    .replace(/"[^"\n]*"/g, '""')
  return [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g)].map((match) => {
    const specifier = match[1] as string
    const target = specifier.startsWith('.') ? relative(root, resolve(root, dirname(path), specifier)) : specifier
    return { from: path, line: text.slice(0, match.index).split('\n').length, target }
  })
}

/** The room of a file: a folder of `src`, `mocks` or `contracts`, or `cli` or `entries`. Undefined for a package. */
export function roomOf(path: string): string | undefined {
  if (path === '#crypto') return 'src/crypto'
  const [top = '', folder = '', ...rest] = path.split('/')
  if (top === 'cli' || top === 'entries') return top
  if (!tops.includes(top)) return undefined
  return rest.length === 0 ? `${top}/` : `${top}/${folder}`
}
