import { createHash } from 'node:crypto'
import { isObject } from '../../src/base/json-path.ts'
import { toPathKeys } from '../pact/failure-parts.ts'
import { toPlaceholder } from '../states/step.ts'

interface Generated {
  readonly path: string
  readonly body: unknown
  /** Why the request cannot be sent: it has an unsupported generator. */
  readonly unsendable?: string
}

/** The parts of a request that generators change. */
interface Written {
  readonly path: string
  readonly body: unknown
}

interface GeneratorContext {
  /** Identifies the interaction. */
  readonly key: string
  /** Names of the values that the states of the interaction give. */
  readonly given: readonly string[]
}

/**
 * Applies the generators of a pact's request. Generated values differ between interactions and are stable between runs,
 * so that recordings and resumed runs find the request that was sent. What a provider state gives is known only when the
 * request is sent: until then, its expression stands there.
 *
 * @param generators as in the pact: by part of the request, then by path
 * @example
 * const generators = { body: { '$.code': { type: 'RandomString', size: 8 } } }
 * applyGenerators({ path: '/pts/v2/payments', body: { code: 'x' } }, generators, { key: 'one', given: [] }).body
 */
export function applyGenerators(written: Written, generators: unknown, { key, given }: GeneratorContext): Generated {
  let { path: url, body } = written
  for (const { part, path, settings } of listGenerators(generators)) {
    const type = String(settings['type']).slice(0, 40)
    const where = path === '' ? part : `${part} at ${path.slice(0, 100)}`
    const isOfState = type === 'ProviderState'
    const expression = isOfState ? toExpression(settings['expression']) : undefined
    const missing = expression === undefined ? undefined : namesIn(expression).find((name) => !given.includes(name))
    if (missing !== undefined) return { ...written, unsendable: toUngiven(where, missing, given) }
    if (isOfState && part === 'path' && expression?.startsWith('/') === true) {
      url = expression + url.replace(/^[^?]*/, '')
      continue
    }
    const keys = part === 'body' ? toPathKeys(path) : undefined
    const make = Object.hasOwn(makers, type) ? makers[type as GeneratorName] : undefined
    const value = isOfState ? expression : make?.(settings, createDraw(`${key} ${path}`))
    const isText = keys !== undefined && typeof keys.reduce<unknown>(toInner, body) === 'string'
    if (keys === undefined || value === undefined || (isOfState && !isText))
      return { ...written, unsendable: toUnapplied(type, where) }
    body = replaceAt(body, keys, value)
  }
  return { path: url, body }
}

/** An expression without `${…}` is the name of a value. */
const toExpression = (expression: unknown): string | undefined => {
  if (typeof expression !== 'string' || expression === '') return undefined
  return /\$\{/.test(expression) || expression.startsWith('/') ? expression : toPlaceholder(expression)
}

const namesIn = (expression: string): string[] =>
  [...expression.matchAll(/\$\{([^}]*)\}/g)].map(([, name = '']) => name)

const toInner = (json: unknown, key: string | number): unknown =>
  typeof json === 'object' && json !== null && Object.hasOwn(json, key)
    ? (json as Readonly<Record<string, unknown>>)[key]
    : undefined

interface Generator {
  readonly part: string
  /** JSONPath in a body, name of a header or query field, or empty for a part with a single value. */
  readonly path: string
  readonly settings: Readonly<Record<string, unknown>>
}

function listGenerators(generators: unknown): Generator[] {
  if (!isObject(generators)) return []
  return Object.entries(generators).flatMap(([part, entries]) => {
    if (!isObject(entries)) return []
    if (typeof entries['type'] === 'string') return [{ part, path: '', settings: entries }]
    return Object.entries(entries).map(([path, given]) => ({ part, path, settings: isObject(given) ? given : {} }))
  })
}

const toUngiven = (where: string, name: string, given: readonly string[]): string => {
  const allowed = given.length === 0 ? 'a fixed value, or a state that makes a transaction' : given.join(', ')
  return `its ${where} is filled in from a provider state (the generator ProviderState), and its states give no ${name.slice(0, 40)}. Allowed: ${allowed}`
}

const toUnapplied = (type: string, where: string): string =>
  `the generator ${type} of its ${where} is not applied in a replay. Allowed: ${Object.keys(makers).join(', ')} in the body, each for one value, and ProviderState in the path or for a text of the body`

/** Draws the next number, from 0 to below a bound. */
type Draw = (bound: number) => number

/** Makes pseudo-random numbers from a key. */
function createDraw(key: string): Draw {
  let count = 0
  return (bound) => {
    const digest = createHash('sha256').update(`${key} ${count++}`).digest()
    return digest.readUIntBE(0, 6) % bound
  }
}

const digits = '0123456789'
const hexadecimal = `${digits}abcdef`
const letters = 'abcdefghijklmnopqrstuvwxyz'

/** Maximum length of a generated text. */
const longest = 1_000

function drawText(draw: Draw, size: unknown, characters: string): string | undefined {
  if (typeof size !== 'number' || !Number.isInteger(size) || size < 0 || size > longest) return undefined
  return Array.from({ length: size }, () => characters[draw(characters.length)]).join('')
}

type Maker = (settings: Generator['settings'], draw: Draw) => string | undefined

/** Makes a text; nothing for unsupported settings. Defaults are Pact's. */
const makers = {
  Uuid({ format = 'lower-case-hyphenated' }, draw) {
    if (format !== 'lower-case-hyphenated') return undefined
    const text = drawText(draw, 30, hexadecimal) ?? ''
    const parts = [text.slice(0, 8), text.slice(8, 12), `4${text.slice(12, 15)}`, `8${text.slice(15, 18)}`]
    return [...parts, text.slice(18)].join('-')
  },
  RandomString: ({ size = 10 }, draw) => drawText(draw, size, letters + letters.toUpperCase() + digits),
  RandomHexadecimal: ({ digits: size = 10 }, draw) => drawText(draw, size, hexadecimal),
  RandomInt({ min = 0, max = 10 }, draw) {
    if (!isSafe(min) || !isSafe(max) || max < min || max - min >= mostDrawn) return undefined
    return String(min + draw(max - min + 1))
  },
} satisfies Readonly<Record<string, Maker>>

type GeneratorName = keyof typeof makers

/** Largest range, within the precision of `Draw`. */
const mostDrawn = 2 ** 40

const isSafe = (value: unknown): value is number => Number.isSafeInteger(value)

/** Replaces the value at a place, if there is one. A number stays a number. */
function replaceAt(value: unknown, keys: readonly (string | number)[], generated: string): unknown {
  const [key, ...rest] = keys
  if (key === undefined)
    return typeof value === 'number' ? Number(generated) : typeof value === 'string' ? generated : value
  if (typeof key === 'number' && Array.isArray(value))
    return value.map((entry: unknown, index) => (index === key ? replaceAt(entry, rest, generated) : entry))
  if (typeof key === 'string' && isObject(value) && Object.hasOwn(value, key))
    return { ...value, [key]: replaceAt(value[key], rest, generated) }
  return value
}
