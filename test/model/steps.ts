import fc from 'fast-check'
import type { ServiceSettings } from '../../src/world/world.ts'

const days = (count: number) => count * 86_400

/** Settings of an account, in all combinations. */
export const accounts: fc.Arbitrary<ServiceSettings> = fc.record({
  captures: fc.constantFrom('single', 'multiple', 'multiple', 'split'),
  overCapture: fc.constantFrom('refuse', 'small', '20-percent'),
  partialReversals: fc.boolean(),
  reversalAfterVoid: fc.boolean(),
  reversalReason: fc.constantFrom('any', '34'),
  credits: often(5, true, false),
  creditAuthorization: fc.boolean(),
  overRefund: often(3, 'refuse', 'accept'),
  incrementalAuthorization: often(4, true, false),
  transactionIdDays: fc.constantFrom(0, 60, 180),
  searchDelay: fc.constant(0),
  selfLinks: fc.constant('not-found'),
  threeDSecure: fc.constant('advised'),
  failedAuthentication: fc.constant('201'),
  transientTokenUse: fc.constant('once'),
  transientTokenSeconds: fc.constant(900),
  vault: fc.constant(true),
  tokenCreate: fc.constant('approved'),
  tokenTypes: fc.constant(['customer', 'paymentInstrument']),
})

/** What a step does. */
const actions = {
  authorize: 4,
  sell: 2,
  credit: 1,
  capture: 6,
  reversal: 4,
  refund: 5,
  void: 5,
  increment: 3,
  'time-out reversal': 2,
  'time-out void': 2,
  /** Several increments at once: up to the limit. */
  increments: 1,
  wait: 5,
} as const

/** Which id is sent: of a transaction that fits, of any, of one that the merchant does not have, or no id at all. */
const aims = { fitting: 40, any: 4, foreign: 1, reconciliation: 1, unknown: 1, malformed: 1 } as const

/** Amount of a step: a part of what is possible, or the limit, with a difference of yen. */
const amounts = fc.record({
  of: weighted({ rest: 6, part: 6, most: 3, all: 3, none: 1 }),
  plus: fc.constantFrom(0, 0, 0, 0, 1, -1),
})

/** Where the clock goes: some seconds on, or to a limit of a transaction, give or take a second. */
const waits = fc.oneof(
  fc.record({ seconds: fc.constantFrom(1, 3_600, 6 * 3_600, days(1), days(7), days(30), days(90)) }),
  fc.record({
    to: fc.constantFrom<'midnight' | 60 | 180>('midnight', 'midnight', 60, 180),
    plus: fc.constantFrom(-1, 0, 1),
  }),
)

/** A step of a sequence. Most fields are for some actions only: all of them together shrink well. */
export const steps = fc.record({
  action: weighted(actions),
  aim: weighted(aims),
  /** Index among the candidates. */
  pick: fc.nat(40),
  amount: amounts,
  /** Amount of a new payment or credit. */
  opening: fc.constantFrom(1_000, 1_000, 12_000, 1_003, 7, 1, 0),
  result: weighted({ approved: 12, declined: 2, half: 2 }),
  isPre: fc.boolean(),
  currency: weighted({ JPY: 24, jpy: 6, none: 4, USD: 1 }),
  /** The caller's transaction id. */
  name: fc.option(fc.nat(3), { freq: 2 }),
  reason: weighted({ none: 6, '34': 2, testing: 2 }),
  final: weighted({ none: 6, isFinal: 1, open: 2, last: 2 }),
  /** Paths of a void or a refund: that of the kind, or another one. */
  path: weighted({ own: 8, payments: 1, captures: 1, refunds: 1, credits: 1 }),
  wait: waits,
})

type Value<A> = A extends fc.Arbitrary<infer V> ? V : never

export type Step = Value<typeof steps>

export const sequences = fc.record({
  account: accounts,
  steps: fc.array(steps, { minLength: 1, maxLength: 24, size: 'max' }),
})

export type Sequence = Value<typeof sequences>

function often<A, B>(weight: number, usual: A, other: B): fc.Arbitrary<A | B> {
  return fc.oneof({ weight, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constant(other) })
}

function weighted<const Weights extends Readonly<Record<string, number>>>(
  weights: Weights,
): fc.Arbitrary<keyof Weights & string> {
  const values = Object.entries(weights).flatMap(([value, weight]) => Array<string>(weight).fill(value))
  return fc.constantFrom(...values)
}
