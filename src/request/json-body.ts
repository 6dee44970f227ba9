import { type Node, type ParseError, parseTree, printParseErrorCode, visit } from 'jsonc-parser'
import { isObject } from '../base/json-path.ts'

/** Limit of nesting; a payment needs five levels. */
export const deepestNesting = 64

/** Limit of the number of values; a payment needs about fifty. */
export const mostValues = 10_000

/** A parsed body, or the reason why there is none. No message quotes the body. */
export type JsonBody =
  | {
      readonly ok: true
      readonly value: unknown
      /** The original text, if it says no more than the value: no duplicate keys, no omitted nulls. */
      readonly text?: string
      readonly duplicateKeys: readonly string[]
      /** Whether a number or a boolean is in it. */
      readonly hasScalars: boolean
    }
  | { readonly ok: false; readonly problem: JsonProblem }

export type JsonProblem =
  | { readonly kind: 'empty' }
  | { readonly kind: 'not-utf-8' }
  | { readonly kind: 'too-deep' }
  | { readonly kind: 'too-many-values' }
  | { readonly kind: 'malformed'; readonly line: number; readonly column: number; readonly why: string }

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** Reads a JSON body. The last of duplicate keys counts, and their path is reported. */
export function readJson(bytes: Uint8Array): JsonBody {
  let text: string
  try {
    text = utf8.decode(bytes)
  } catch {
    return { ok: false, problem: { kind: 'not-utf-8' } }
  }
  const counted = scan(bytes)
  const tooMuch = findTooMuch(counted)
  if (tooMuch !== undefined) return { ok: false, problem: tooMuch }

  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { ok: false, problem: text.trim() === '' ? { kind: 'empty' } : locate(text) }
  }
  const held = { keys: 0, nulls: 0, scalars: 0 }
  count(value, held)
  const hasScalars = held.scalars > 0
  // Each key has one colon outside strings: more colons than keys means duplicate keys.
  const duplicateKeys = counted.colons > held.keys ? findDuplicateKeys(text) : []
  if (held.nulls > 0) return { ok: true, value: withoutNulls(value), duplicateKeys, hasScalars }
  return { ok: true, value, duplicateKeys, hasScalars, ...(duplicateKeys.length === 0 && { text }) }
}

/** Counts the contents of a value. Its nesting is within the limit. */
function count(value: unknown, held: { keys: number; nulls: number; scalars: number }): void {
  if (typeof value !== 'object') {
    if (typeof value !== 'string') held.scalars++
    return
  }
  if (value === null) {
    held.nulls++
    return
  }
  if (Array.isArray(value)) {
    for (const item of value) count(item, held)
    return
  }
  for (const key in value) {
    held.keys++
    count((value as Record<string, unknown>)[key], held)
  }
}

function findTooMuch({ deepest, commas }: ReturnType<typeof scan>): JsonProblem | undefined {
  if (deepest > deepestNesting) return { kind: 'too-deep' }
  return commas >= mostValues ? { kind: 'too-many-values' } : undefined
}

/** Drops null fields: they count as absent. In arrays null stays: it has a meaning in `bonuses`. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (!isObject(value)) return value
  const entries = Object.entries(value).filter(([, child]) => child !== null)
  return Object.fromEntries(entries.map(([key, child]) => [key, withoutNulls(child)]))
}

/** Counts characters outside strings; a byte is read in two thirds of a character's time. In text that is not JSON the numbers are approximate. */
function scan(bytes: Uint8Array): { deepest: number; colons: number; commas: number } {
  let depth = 0
  let deepest = 0
  let colons = 0
  let commas = 0
  let inString = false
  for (let index = 0; index < bytes.length; index++) {
    const code = bytes[index]
    if (inString) {
      if (code === 0x5c) index++
      else if (code === 0x22) inString = false
    } else if (code === 0x22) inString = true
    else if (code === 0x3a) colons++
    else if (code === 0x2c) commas++
    else if (code === 0x7b || code === 0x5b) deepest = Math.max(deepest, ++depth)
    else if (code === 0x7d || code === 0x5d) depth--
  }
  return { deepest, colons, commas }
}

function locate(text: string): JsonProblem {
  let first: { offset: number; why: string } | undefined
  visit(
    text,
    {
      onError: (error, offset) => {
        first ??= { offset, why: describe(error) }
      },
    },
    { disallowComments: true },
  )
  const offset = first?.offset ?? text.length
  const before = text.slice(0, offset)
  const line = before.split('\n').length
  return {
    kind: 'malformed',
    line,
    column: offset - before.lastIndexOf('\n'),
    why: first?.why ?? 'not valid JSON',
  }
}

/** `PropertyNameExpected` becomes `property name expected`. */
function describe(error: ParseError['error']): string {
  return printParseErrorCode(error)
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
}

function findDuplicateKeys(text: string): string[] {
  const found: string[] = []
  const walk = (node: Node, path: string): void => {
    const seen = new Set<string>()
    for (const [index, child] of (node.children ?? []).entries()) {
      if (child.type !== 'property') {
        walk(child, `${path}[${index}]`)
        continue
      }
      const [key, value] = child.children ?? []
      const childPath = path === '' ? String(key?.value) : `${path}.${key?.value}`
      if (seen.has(String(key?.value))) found.push(childPath)
      seen.add(String(key?.value))
      if (value !== undefined) walk(value, childPath)
    }
  }
  const tree = parseTree(text)
  if (tree !== undefined) walk(tree, '')
  return found.slice(0, 20)
}
