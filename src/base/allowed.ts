import { findNearest, toSuggestion } from './did-you-mean.ts'
import { isObject } from './json-path.ts'

/** Values that a setting takes: a flag of a command, an option of a function, a field of the admin API. */
export interface Allowed<Value = unknown> {
  /** In words. */
  readonly what: string
  readonly test: (value: unknown) => boolean
  /** All values, where they are few texts: the nearest is suggested. */
  readonly names?: readonly string[]
  /** Whether it must be there. */
  readonly isRequired?: true
  /** Settings of an object, by name. */
  readonly settings?: SettingTable
  /** Never set: carries the type of the value. */
  readonly type?: Value
}

export type SettingTable = Readonly<Record<string, Allowed>>

/** A table with a row for each property of a type. An option without a row does not compile. */
export type SettingsOf<Options> = { readonly [Name in keyof Required<Options>]: Allowed }

/** One of some texts. */
export const oneOf = <Value extends string>(...names: readonly Value[]): Allowed<Value> => ({
  what: names.join(', '),
  test: (value) => names.some((name) => name === value),
  names,
})

/** Text of a pattern. */
export const matching = (what: string, pattern: RegExp): Allowed<string> => ({
  what,
  test: (value) => typeof value === 'string' && pattern.test(value),
})

export const wholeFrom = (least: number, most: number, unit = 'a whole number'): Allowed<number> => ({
  what: `${unit} from ${least} to ${most}`,
  test: (value) => Number.isInteger(value) && (value as number) >= least && (value as number) <= most,
})

export const trueOrFalse: Allowed<boolean> = { what: 'true or false', test: (value) => typeof value === 'boolean' }

export const aFunction: Allowed = { what: 'a function', test: (value) => typeof value === 'function' }

export const anything: Allowed = { what: 'anything', test: () => true }

export const isListOf = ({ what, test }: Allowed): Allowed => ({
  what: `a list of ${what}`,
  test: (value) => Array.isArray(value) && value.every(test),
})

export const required = <Row extends Allowed>(row: Row) => ({ ...row, isRequired: true }) as const

/** An object with a row for each of its properties. */
export const objectOf = <Options extends object>(settings: SettingsOf<Options>): Allowed<Options> => ({
  what: `an object with ${Object.keys(settings).join(', ')}`,
  test: isObject,
  settings,
})

/**
 * What is wrong with settings, one sentence each: unknown names, values that are not allowed, and missing ones. Undefined counts as
 * absent. No sentence repeats a value: it may be a secret.
 *
 * @example findProblems({ prot: 1 }, { port }) // ['prot is not a setting here, did you mean "port"? Allowed: port.']
 */
export function findProblems(given: object, settings: SettingTable, prefix = ''): string[] {
  const missing = Object.entries(settings).filter(
    ([name, { isRequired }]) => isRequired && (given as Record<string, unknown>)[name] === undefined,
  )
  const wrong = Object.entries(given).flatMap(([name, value]) => {
    if (value === undefined) return []
    const allowed = Object.hasOwn(settings, name) ? settings[name] : undefined
    if (allowed === undefined) return [`${prefix}${sayUnknown(name, Object.keys(settings))}`]
    if (!allowed.test(value))
      return [`${prefix}${name} is not allowed so${ask(suggestFor(value, allowed))} Allowed: ${allowed.what}.`]
    return allowed.settings === undefined ? [] : findProblems(value as object, allowed.settings, `${prefix}${name}.`)
  })
  return [...wrong, ...missing.map(([name, { what }]) => `${prefix}${name} is missing. Allowed: ${what}.`)]
}

/** The same for what should be an object of settings. */
export const checkOptions = (given: unknown, settings: SettingTable): string[] =>
  isObject(given)
    ? findProblems(given, settings)
    : [`the options are no object. Allowed: one with ${Object.keys(settings).join(', ')}.`]

/** A copy without absent settings, which would take the place of defaults. */
export function withoutAbsent<Options extends object>(given: Options, settings: SettingTable): Options {
  const kept = Object.entries(given).filter(([, value]) => value !== undefined)
  return Object.fromEntries(
    kept.map(([name, value]) => {
      const inner = settings[name]?.settings
      return [name, inner === undefined ? value : withoutAbsent(value, inner)]
    }),
  ) as Options
}

/** Says that a name is none of the known ones. */
export const sayUnknown = (name: string, known: readonly string[], what = 'a setting here'): string =>
  `${toShownName(name)} is not ${what}${ask(findNearest(name, known))} Allowed: ${known.join(', ') || 'none'}.`

/** The value that was probably meant: the nearest name, or an object where a value of one of its settings stands. */
export function suggestFor(value: unknown, { names = [], settings = {} }: Allowed): string | undefined {
  if (typeof value !== 'string') return undefined
  const owner = Object.keys(settings).find((name) => settings[name]?.names?.includes(value))
  return owner === undefined ? findNearest(value, names) : `{ ${owner}: '${value}' }`
}

const ask = (meant: string | undefined): string =>
  toSuggestion(meant, { toShown: (text) => (text.startsWith('{') ? text : `"${text}"`) }).en || '.'

/** A name for a message. One that looks like a card number or a secret is not repeated. */
const toShownName = (name: string): string =>
  /^[\w$.-]{1,40}$/.test(name) && !/\d{6}/.test(name) ? name : 'a name of another form'
