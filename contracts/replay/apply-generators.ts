import { createHash } from 'node:crypto'
import { isObject } from '../../src/base/json-path.ts'
import { toPathKeys } from '../pact/failure-parts.ts'

interface Generated {
  readonly body: unknown
  /** Why the request cannot be sent: it has an unsupported generator. */
  readonly unsendable?: string
}

/**
 * Applies the generators of a pact's request to its body. Generated values differ between interactions and are stable
 * between runs, so that recordings and resumed runs find the request that was sent.
 *
 * @param generators as in the pact: by part of the request, then by path
 * @param key identifies the interaction
 * @example applyGenerators({ code: 'x' }, { body: { '$.code': { type: 'RandomString', size: 8 } } }, 'one').body
 */
export function applyGenerators(body: unknown, generators: unknown, key: string): Generated {
  let generated = body
  for (const { part, path, settings } of listGenerators(generators)) {
    const type = String(settings['type']).slice(0, 40)
    const where = path === '' ? part : `${part} at ${path.slice(0, 100)}`
    if (type === 'ProviderState') return { body, unsendable: toStateless(where) }
    const keys = part === 'body' ? toPathKeys(path) : undefined
    const make = Object.hasOwn(makers, type) ? makers[type as GeneratorName] : undefined
    if (keys === undefined || make === undefined) return { body, unsendable: toUnapplied(type, where) }
    const value = make(settings, createDraw(`${key} ${path}`))
    if (value === undefined) return { body, unsendable: toUnapplied(type, where) }
    generated = replaceAt(generated, keys, value)
  }
  return { body: generated }
}

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

const toStateless = (where: string): string =>
  `its ${where} is filled in from a provider state (the generator ProviderState), and no state of this gateway returns values. Allowed: a fixed value`

const toUnapplied = (type: string, where: string): string =>
  `the generator ${type} of its ${where} is not applied in a replay. Allowed: ${Object.keys(makers).join(', ')} in the body, each for one value`

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
