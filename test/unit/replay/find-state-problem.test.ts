import { expect, test } from 'vitest'
import { findStateProblem } from '../../../contracts/states/find-state-problem.ts'
import { hasOutcome, meetsFault, sentBy, timeIs } from './interaction.ts'

const withDelay = (fault: string, delay: unknown) => ({ ...meetsFault(fault), params: { fault, delay } })

test.each([
  ['an outcome', hasOutcome('expired-crad'), /"expired-crad" is unknown, did you mean "expired-card"\?/],
  ['a fault', meetsFault('latenzy'), /"latenzy" is unknown/],
  ['a fault of every object', meetsFault('constructor'), /"constructor" is unknown/],
  ['a wait of a fault that answers', withDelay('latency', '50'), /delay "50" is no wait/],
  ['a wait of a fault that does not', withDelay('answer-lost', '50'), /delay "50" is no wait/],
  ['a time', timeIs('soon'), /now "soon" is no time/],
  ['a state', { name: 'x', params: {} }, /the state "x" is unknown/],
])('%s that is none is told', (_, state, want) => {
  expect(findStateProblem(state)).toMatch(want)
})

test.each([
  hasOutcome('expired-card'),
  meetsFault('answer-lost'),
  withDelay('latency', 50),
  timeIs('2026-12-16'),
  sentBy('anybody'),
])('%j can be replayed', (state) => {
  expect(findStateProblem(state)).toBeUndefined()
})

test('merchants are those of the world, where one is given', () => {
  const world = { merchants: [{ merchantId: 'shop_a' }] }
  expect(findStateProblem(sentBy('shop_a'), world)).toBeUndefined()
  expect(findStateProblem(sentBy('smcc_all'), world)).toMatch(/no merchant of the world\. Allowed: shop_a/)
})
