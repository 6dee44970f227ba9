import { type ProviderState, type ProviderStateName, providerState } from '../states/provider-states.ts'
import { toPlaceholder } from '../states/step.ts'

/** A value that may be another one, in the form that Pact reads. Whatever is not in one must be equal. */
export interface Matcher {
  readonly 'pact:matcher:type': 'regex'
  readonly regex: string
  /** The value comes from a provider state; `expression` names it. */
  readonly 'pact:generator:type'?: 'ProviderState'
  readonly expression?: string
  /** The example: what the mock server answers, and what verification sends. */
  readonly value: string
}

/** Patterns are whole ones, from `^` to `$`: Pact's library wants that in headers. */
const regex = (pattern: string, value: string): Matcher => ({ 'pact:matcher:type': 'regex', regex: pattern, value })

/** A word as the client takes it: an id, a code, a number of a slip. */
export const word = (example: string): Matcher => regex('^[\\w.:+/-]{1,60}$', example)

/** Words for a person; which ones does not matter. */
export const sentence = (example: string): Matcher => regex('^.*\\S.*$', example)

/** An amount that the provider decides. */
export const amount = (example: string): Matcher => regex('^\\d{1,15}(\\.\\d+)?$', example)

/** A path without a host: the client follows no link to another one. */
export const href = (example: string): Matcher => regex('^/[\\w.~%?=&-][\\w./~%?=&-]{0,199}$', example)

/** Seconds. */
export const seconds = (example: string): Matcher => regex('^\\d{1,9}$', example)

/** An id that names a request for the shop's own logs, or for the vendor's support. */
export const correlationId = (example: string): Matcher => regex('^[\\w*.:-]{1,100}$', example)

/** At most 30 characters (guide, time-out reversal). */
export const transactionId = (example: string): Matcher => regex('^.{1,30}$', example)

/**
 * A value that a provider state gives.
 *
 * @param name such as `transactionId`
 */
export const given = (name: string, pattern: string, example: string): Matcher =>
  fromState(toPlaceholder(name), pattern, example)

/** A path, with the id that a provider state gives. */
export const pathWith = (template: string, name: string, example: string): Matcher =>
  fromState(
    template.replace('{id}', () => toPlaceholder(name)),
    `^${template.replace('{id}', '[\\w-]{1,60}')}$`,
    template.replace('{id}', example),
  )

/** A text with values that provider states give. */
export const fromState = (expression: string, pattern: string, example: string): Matcher => ({
  ...regex(pattern, example),
  'pact:generator:type': 'ProviderState',
  expression,
})

/** A header that proves who sends, or depends on the time: whoever verifies signs anew. */
export const signed = (pattern: string, example: string): Matcher => regex(pattern, example)

/** The client does not read it. Pact must, to read the body. */
export const jsonContentType: Matcher = regex('^application/(hal\\+)?json.*$', 'application/hal+json')

/**
 * Names a provider state: its name and what it is told are checked by the compiler, and once more when it is made.
 *
 * @example inState('the next payment has an outcome', { outcome: 'expired-card' })
 */
export function inState<Name extends ProviderStateName>(
  ...state: Parameters<typeof providerState<Name>>
): ProviderState {
  const [name, params] = providerState(...state)
  return { name, params }
}
