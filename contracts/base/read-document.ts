import { readFile, stat } from 'node:fs/promises'
import { type CST, LineCounter, Parser, parseDocument } from 'yaml'
import { decodeText } from '../../src/base/decode-text.ts'
import { isTooDeep } from '../../src/base/is-too-deep.ts'
import { ReplayError } from './replay-error.ts'

/** Keys and list indices from the root of a document to a value. */
export type DocumentPath = readonly (string | number)[]

/** A parsed YAML or JSON file. */
export interface ReadDocument {
  readonly value: unknown
  /** Makes an error that names the file, the line and the path of a value. */
  fail(path: DocumentPath, why: string): ReplayError
}

/** Maximum nesting. A pact adds a few levels to a request, and the gateway reads requests of 64 levels. */
export const deepestDocument = 200

/** @throws {ReplayError} when the file cannot be read, or is nested deeper than 200 levels. */
export async function readDocument(file: string): Promise<ReadDocument> {
  const text = await readText(file)
  if (isDeepYaml(text)) throw refuseDepth(file)
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const [error] = document.errors
  if (error !== undefined) {
    const { line } = lines.linePos(error.pos[0])
    const code = error.code.toLowerCase().replaceAll('_', ' ')
    throw new ReplayError(`Failed to read ${file}:${line}: it is not YAML here (${code}). Allowed: YAML or JSON.`)
  }
  const value = toValue()
  if (isTooDeep(value, deepestDocument)) throw refuseDepth(file)
  return { value, fail }

  function toValue(): unknown {
    try {
      return document.toJS()
    } catch {
      throw new ReplayError(`Failed to read ${file}: an alias (*name) leads nowhere. Allowed: YAML or JSON.`)
    }
  }

  function fail(path: DocumentPath, why: string): ReplayError {
    const line = lineOf([...path])
    const place = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('')
    return new ReplayError(
      `Failed to read ${file}${line === undefined ? '' : `:${line}`}: ${place.replace(/^\./, '') || 'the file'} ${why}`,
    )
  }

  /** The line of the value at a path, or of its nearest parent that has one. */
  function lineOf(path: (string | number)[]): number | undefined {
    for (; path.length > 0; path.pop()) {
      const node = document.getIn(path, true) as { readonly range?: readonly [number, number, number] } | undefined
      if (node?.range) return lines.linePos(node.range[0]).line
    }
    return undefined
  }
}

/**
 * Reads a JSON file.
 *
 * @param allowed describes what the file may hold
 * @throws {ReplayError} when the file cannot be read, or is nested deeper than 200 levels.
 */
export async function readJsonFile(file: string, allowed: string): Promise<unknown> {
  const text = await readText(file)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new ReplayError(`Failed to read ${file}: it is not JSON. Allowed: ${allowed}.`)
  }
  if (isTooDeep(value, deepestDocument)) throw refuseDepth(file)
  return value
}

const refuseDepth = (file: string): ReplayError =>
  new ReplayError(`Failed to read ${file}: it is nested too deep. Allowed: ${deepestDocument} levels.`)

/**
 * Measures the nesting before the text is parsed: the YAML parser recurses, and V8 may end the process, beyond any
 * `catch`, when a regular expression is compiled at the end of the stack.
 */
function isDeepYaml(text: string): boolean {
  const left: (readonly [token: CST.Token, level: number])[] = [...new Parser().parse(text)].map((token) => [token, 0])
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const [token, above] = next
    const level = 'items' in token ? above + 1 : above
    if (level > deepestDocument) return true
    if (token.type === 'document' && token.value !== undefined) left.push([token.value, level])
    for (const { key, value } of 'items' in token ? token.items : [])
      left.push(...[key, value].flatMap((child) => (child ? [[child, level] as const] : [])))
  }
  return false
}

/** @throws {ReplayError} that names the file. */
export async function readText(file: string): Promise<string> {
  // To open a pipe or a device would wait for ever.
  const found = await stat(file).catch(() => undefined)
  if (found !== undefined && !found.isFile())
    throw new ReplayError(`Failed to read ${file}: it is no file. Allowed: a file that can be read.`)
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    const why = error.code === 'ENOENT' ? 'it does not exist' : `it cannot be read (${error.code ?? error.name})`
    throw new ReplayError(`Failed to read ${file}: ${why}. Allowed: a file that can be read.`)
  })
  const decoded = decodeText(bytes)
  if ('why' in decoded) throw new ReplayError(`Failed to read ${file}: it ${decoded.why}.`)
  return decoded.text
}
