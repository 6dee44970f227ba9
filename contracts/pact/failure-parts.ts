import type { PactFailure } from './to-failures.ts'

/** Path of a failure in the body, as Pact writes it; for other failures its place in words. */
export const pathOf = ({ where }: PactFailure): string => where.replace(/^body /, '')

/** The path without its root. */
export const fieldOf = (failure: PactFailure): string => pathOf(failure).replace(/^\$\./, '')

/** The content of a JSON string. */
export const wordOf = (json: string | undefined): string => (json ?? '').replace(/^"|"$/g, '')

/** Whether the contract expects an exact value. */
export const isEquality = ({ what }: PactFailure): boolean => /to be equal to/.test(what)

/** Keys that an object of the answer lacks. */
export const missingKeysOf = ({ what }: PactFailure): readonly string[] =>
  /missing the following keys: (.*)$/.exec(what)?.[1]?.split(', ') ?? []

/** Whether the expected and the actual HTTP status match the given patterns. */
export const isStatusOf =
  (expected: RegExp, actual: RegExp) =>
  (failure: PactFailure): boolean =>
    failure.where === 'status' && expected.test(failure.expected ?? '') && actual.test(failure.actual ?? '')

/**
 * Splits a JSONPath of Pact, such as `$.details[0].field` or `$['the field']`, into keys; nothing for one that may match
 * several places, or has another syntax.
 *
 * @example toPathKeys('$.details[0].field') // ['details', 0, 'field']
 */
export function toPathKeys(path: string): (string | number)[] | undefined {
  const steps = [...path.matchAll(/\.([^.[\]*]+)|\[(\d+)\]|\['([^'\\]+)'\]/g)]
  if (`$${steps.map(([text]) => text).join('')}` !== path) return undefined
  return steps.map(([, name, index, quoted]) => (index === undefined ? (name ?? quoted ?? '') : Number(index)))
}
