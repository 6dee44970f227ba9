import { readFile } from 'node:fs/promises'
import { LineCounter, parseDocument } from 'yaml'
import { ReplayError } from './replay-error.ts'

/** A YAML or JSON file, and a way to say what is wrong where in it. */
export interface ReadDocument {
  readonly value: unknown
  /** An error that names the file, the line and the path of a value. */
  fail(path: readonly (string | number)[], why: string): ReplayError
}

/** @throws {ReplayError} when the file cannot be read. */
export async function readDocument(file: string): Promise<ReadDocument> {
  const text = await readText(file)
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const [error] = document.errors
  if (error !== undefined) {
    const { line } = lines.linePos(error.pos[0])
    const code = error.code.toLowerCase().replaceAll('_', ' ')
    throw new ReplayError(`Failed to read ${file}:${line}: it is not YAML here (${code}). Allowed: YAML or JSON.`)
  }
  return { value: toValue(), fail }

  function toValue(): unknown {
    try {
      return document.toJS()
    } catch {
      throw new ReplayError(`Failed to read ${file}: an alias (*name) leads nowhere. Allowed: YAML or JSON.`)
    }
  }

  function fail(path: readonly (string | number)[], why: string): ReplayError {
    const line = lineOf([...path])
    const place = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('')
    return new ReplayError(
      `Failed to read ${file}${line === undefined ? '' : `:${line}`}: ${place.replace(/^\./, '') || 'the file'} ${why}`,
    )
  }

  /** The line of the value at a path, or of the nearest one above it. */
  function lineOf(path: (string | number)[]): number | undefined {
    for (; path.length > 0; path.pop()) {
      const node = document.getIn(path, true) as { readonly range?: readonly [number, number, number] } | undefined
      if (node?.range) return lines.linePos(node.range[0]).line
    }
    return undefined
  }
}

/** @throws {ReplayError} that names the file. */
export async function readText(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    const why = error.code === 'ENOENT' ? 'it does not exist' : `it cannot be read (${error.code ?? error.name})`
    throw new ReplayError(`Failed to read ${file}: ${why}. Allowed: a file that can be read.`)
  })
}
