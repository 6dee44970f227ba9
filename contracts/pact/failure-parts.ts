import type { PactFailure } from './to-failures.ts'

/** Where in the body a failure is, as Pact writes it; nothing that looks like a path elsewhere. */
export const pathOf = ({ where }: PactFailure): string => where.replace(/^body /, '')

/** The path without its root: as people call the field. */
export const fieldOf = (failure: PactFailure): string => pathOf(failure).replace(/^\$\./, '')

/** Of JSON text that is a string, the string. */
export const wordOf = (json: string | undefined): string => (json ?? '').replace(/^"|"$/g, '')

/** Whether the contract wants the very value. */
export const isEquality = ({ what }: PactFailure): boolean => /to be equal to/.test(what)

/** The keys that an object of the answer lacks. */
export const missingKeysOf = ({ what }: PactFailure): readonly string[] =>
  /missing the following keys: (.*)$/.exec(what)?.[1]?.split(', ') ?? []

/** Whether an HTTP status of one class was expected, and one of another came. */
export const isStatusOf =
  (expected: RegExp, actual: RegExp) =>
  (failure: PactFailure): boolean =>
    failure.where === 'status' && expected.test(failure.expected ?? '') && actual.test(failure.actual ?? '')
