import { readFile } from 'node:fs/promises'
import { LineCounter, parseDocument } from 'yaml'
import type { WorldFile } from '../../src/world/world.ts'
import { checkWorld, WorldError } from './check-world.ts'

/**
 * Reads a world from a YAML or JSON file.
 *
 * @throws {WorldError} when it cannot be read or is invalid; problems have lines.
 */
export async function readWorldFile(path: string): Promise<WorldFile> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new WorldError(path, [
      { path: '', why: error.code === 'ENOENT' ? 'does not exist' : `cannot be read (${error.code ?? error.name})` },
    ])
  })
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  if (document.errors.length > 0) {
    throw new WorldError(
      path,
      document.errors.map(({ code, pos }) => ({
        path: '',
        why: `is not YAML or JSON here (${code.toLowerCase().replaceAll('_', ' ')})`,
        line: lines.linePos(pos[0]).line,
      })),
    )
  }
  let world: unknown
  try {
    world = document.toJS()
  } catch {
    throw new WorldError(path, [{ path: '', why: 'has a YAML alias (*name) that leads nowhere, or too many of them' }])
  }
  const problems = checkWorld(world).map((problem) => {
    const line = lineOf(problem.path)
    return line === undefined ? problem : { ...problem, line }
  })
  if (problems.length > 0) throw new WorldError(path, problems)
  return world as WorldFile

  /** Line of the value at a path, or of its nearest parent. */
  function lineOf(problemPath: string): number | undefined {
    const keys = problemPath.split(/[.[\]]/).filter((key) => key !== '')
    for (; keys.length > 0; keys.pop()) {
      const node = document.getIn(
        keys.map((key) => (/^\d+$/.test(key) ? Number(key) : key)),
        true,
      )
      const range = (node as { range?: [number, number, number] } | undefined)?.range
      if (range) return lines.linePos(range[0]).line
    }
    return undefined
  }
}
