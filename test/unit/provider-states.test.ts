import { expect, test } from 'vitest'
import { providerState } from '../../contracts/states/provider-states.ts'

/** For tests in plain JavaScript, or without a type check. */
const untyped = providerState as (name: string, params?: Record<string, unknown>) => unknown

test.each<[string, unknown, unknown]>([
  [
    'with parameters',
    providerState('the next payment meets a fault', { fault: 'latency', delay: 300 }),
    ['the next payment meets a fault', { fault: 'latency', delay: 300 }],
  ],
  ['without parameters', providerState('the same payment was sent before'), ['the same payment was sent before', {}]],
])('a state %s fits Pact’s `given`', (_, state, expected) => {
  expect(state).toEqual(expected)
})

test.each<[string, string, Record<string, unknown> | undefined, string]>([
  [
    'a misspelt state',
    'the next payment has an outcom',
    { outcome: 'expired-card' },
    'The state "the next payment has an outcom" is unknown, did you mean "the next payment has an outcome"? Allowed: "',
  ],
  ['a state that is far from all', 'a user exists', undefined, 'The state "a user exists" is unknown. Allowed: "'],
  [
    'a misspelt parameter',
    'the next payment has an outcome',
    { outcom: 'expired-card' },
    'The state "the next payment has an outcome" takes no outcom, did you mean "outcome"? Allowed: outcome.',
  ],
  [
    'a parameter that is absent',
    'the time is set',
    undefined,
    'The state "the time is set" needs now: ISO 8601, or a day such as 2026-12-16.',
  ],
  [
    'a parameter where there are none',
    'the same payment was sent before',
    { times: 2 },
    'The state "the same payment was sent before" takes no times. Allowed: no parameters.',
  ],
])('%s is refused at run time, with the allowed values', (_, name, params, says) => {
  expect(() => untyped(name, params)).toThrow(TypeError)
  expect(() => untyped(name, params)).toThrow(says)
})
