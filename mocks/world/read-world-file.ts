import { readFile } from 'node:fs/promises'
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml'
import { decodeText } from '../../src/base/decode-text.ts'
import type { WorldFile } from '../../src/world/world.ts'
import { findWorldProblems, WorldError } from './check-world.ts'

/** Reasons in words, by the code of a system error. */
const unreadable: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EISDIR: 'is a folder; name a YAML or JSON file in it',
  EACCES: 'may not be read by this user',
}

/**
 * Reads a world from a YAML or JSON file.
 *
 * @throws {WorldError} when it cannot be read or is invalid; problems have lines.
 */
export async function readWorldFile(path: string): Promise<WorldFile> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    const code = error.code ?? error.name
    throw refuse(unreadable[code] ?? `cannot be read (${code})`)
  })
  const decoded = decodeText(bytes)
  if ('why' in decoded) throw refuse(decoded.why)
  if (decoded.text.trim() === '') throw refuse('is empty')
  const lines = new LineCounter()
  const document = parseDocument(decoded.text, { lineCounter: lines })
  if (document.errors.length > 0) {
    // Tabs make errors of other kinds too.
    const tabs = document.errors.filter(({ code }) => code === 'TAB_AS_INDENT')
    throw new WorldError(
      path,
      (tabs.length > 0 ? tabs : document.errors).map(({ code, pos }) => ({
        path: '',
        why:
          code === 'TAB_AS_INDENT'
            ? 'is indented with a tab; YAML takes spaces'
            : `is not YAML or JSON here (${code.toLowerCase().replaceAll('_', ' ')})`,
        line: lines.linePos(pos[0]).line,
      })),
    )
  }
  let world: unknown
  try {
    world = document.toJS()
  } catch {
    throw refuse('has a YAML alias (*name) that leads nowhere, or too many of them')
  }
  const problems = findWorldProblems(world).map((found) => {
    const line = lineOf(found)
    const { key: _, ...problem } = found
    return line === undefined ? problem : { ...problem, line }
  })
  if (problems.length > 0) throw new WorldError(path, problems)
  return world as WorldFile

  function refuse(why: string): WorldError {
    return new WorldError(path, [{ path: '', why }])
  }

  /** Line of the key at fault, else of the value at the path, or of its nearest parent. */
  function lineOf({ path: problemPath, key }: { readonly path: string; readonly key?: string }): number | undefined {
    const keys = problemPath.split(/[.[\]]/).filter((part) => part !== '')
    for (let wanted = key; ; wanted = undefined) {
      const at = keys.map((part) => (/^\d+$/.test(part) ? Number(part) : part))
      const node = keys.length === 0 ? document.contents : document.getIn(at, true)
      const pair = isMap(node) && node.items.find((item) => isScalar(item.key) && item.key.value === wanted)
      const range = pair ? (pair.key as { range?: [number, number, number] }).range : toRange(node)
      if (range && (pair || keys.length > 0)) return lines.linePos(range[0]).line
      if (keys.pop() === undefined) return undefined
    }
  }
}

const toRange = (node: unknown) => (node as { range?: [number, number, number] } | undefined)?.range
