import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toRuns } from '../nightly.ts'
import { play } from './play.ts'
import { sequences } from './steps.ts'

/** More than once each: a property over sequences that reach nothing would prove nothing. */
const reached = [
  'capture 201 PENDING',
  'capture 400 AUTH_ALREADY_REVERSED',
  'capture 400 EXCEEDS_AUTH_AMOUNT',
  'capture 400 MISSING_AUTH',
  'capture 400 TRANSACTION_ALREADY_SETTLED',
  'reversal 201 REVERSED',
  'reversal 400 TRANSACTION_ALREADY_REVERSED_OR_SETTLED',
  'refund 201 PENDING',
  'refund 400 CAPTURE_ALREADY_VOIDED',
  'refund 400 INVALID_AMOUNT',
  'void 201 VOIDED',
  'void 400 NOT_VOIDABLE',
  'increment 201 AUTHORIZED',
  'time-out reversal 201 REVERSED',
  'time-out void 201 VOIDED',
]

test('replies and balances of random sequences are those of the model', { timeout: 120_000 }, async () => {
  const seen = new Set<string>()
  const property = fc.asyncProperty(sequences, (sequence) => play(sequence, (what) => seen.add(what)))
  await fc.assert(property, { numRuns: toRuns(1_000), seed: 15 })
  expect(reached.filter((what) => !seen.has(what))).toEqual([])
})
