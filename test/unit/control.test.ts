import { expect, test } from 'vitest'
import { createClock } from '../../src/clock/clock.ts'
import { createControl } from '../../src/on-demand/control.ts'
import { noon } from '../support.ts'

const open = (mayGoOut?: boolean) =>
  createControl(
    createClock(() => noon),
    () => () => 0,
    mayGoOut,
  )

const arm = (wish: unknown) => open().scenarios.arm(wish)
const armFault = (wish: unknown) => open().faults.arm(wish)

test.each([
  ['a name alone', { name: 'expired-card' }],
  ['the fewest times', { name: 'expired-card', times: 1 }],
  ['the most times', { name: 'expired-card', times: 1_000_000 }],
  ['always', { name: 'expired-card', times: 'always' }],
  ['a small probability', { name: 'expired-card', probability: 0.0001 }],
  ['a probability of one', { name: 'expired-card', probability: 1 }],
  ['an empty match', { name: 'expired-card', match: {} }],
  ['the last digits of a card', { name: 'expired-card', match: { card: '1111' } }],
  ['a card number', { name: 'expired-card', match: { card: '4111111111111111' } }],
  ['an amount', { name: 'expired-card', match: { amount: '12000' } }],
  ['an amount with three decimals', { name: 'expired-card', match: { amount: '1.234' } }],
  ['an option', { name: 'expired-card', match: { method: 'bonus' } }],
  ['ordinary payments', { name: 'expired-card', match: { method: 'ordinary' } }],
  ['a merchant', { name: 'expired-card', match: { merchant: 'smcc_all' } }],
  ['a part of a reference', { name: 'expired-card', match: { reference: '注文' } }],
  ['settings that are undefined', { name: 'expired-card', times: undefined, match: undefined }],
  ['an outcome of the refusal table', { name: 'bonus-month-closed' }],
])('an outcome is armed with %s', (_, wish) => {
  expect(arm(wish)).toMatchObject({ ok: true, value: { name: wish.name, live: true, used: 0 } })
})

const times = 'times is not allowed so; allowed: a whole number from 1 to 1000000, or "always".'
const probability = 'probability is not allowed so; allowed: a number above 0 and at most 1.'
const settings = 'allowed: times, probability, match.'
const matches = 'allowed: merchant, method, amount, card, reference.'
const amount = 'match.amount is not allowed so; allowed: an amount as a string, such as "12000".'
const card =
  'match.card is not allowed so; allowed: a card number without spaces, or its last four digits, as a string.'
const method = 'match.method is not allowed so; allowed: single, bonus, installment, combination, revolving, ordinary.'

const wrong: readonly (readonly [string, unknown, want: string])[] = [
  ['nothing', undefined, 'Allowed: an object such as {"name": "'],
  ['text', 'expired-card', 'Allowed: an object such as {"name": "'],
  ['an array', ['expired-card'], 'Allowed: an object such as {"name": "'],
  ['no name', { times: 1 }, 'name is missing, or is no text'],
  ['a name that is near', { name: 'expird-card' }, 'did you mean "expired-card"?'],
  ['a name of every object', { name: '__proto__' }, 'is not the name of an outcome'],
  ['a fault', { name: 'no-answer' }, 'name "no-answer" is that of a fault'],
  ['no times', { name: 'expired-card', times: 0 }, times],
  ['half a time', { name: 'expired-card', times: 1.5 }, times],
  ['too many times', { name: 'expired-card', times: 1_000_001 }, times],
  ['times as text', { name: 'expired-card', times: '2' }, times],
  ['never', { name: 'expired-card', times: 'never' }, times],
  ['null times', { name: 'expired-card', times: null }, times],
  ['no probability', { name: 'expired-card', probability: 0 }, probability],
  ['a probability over one', { name: 'expired-card', probability: 1.01 }, probability],
  ['a probability that is no number', { name: 'expired-card', probability: Number.NaN }, probability],
  ['a setting of faults', { name: 'expired-card', delay: 5 }, `delay is not a setting here; ${settings}`],
  ['a misspelt setting', { name: 'expired-card', time: 5 }, `time is not a setting here; ${settings}`],
  [
    'a match that is text',
    { name: 'expired-card', match: 'smcc_all' },
    'match is not allowed so; allowed: an object with',
  ],
  [
    'a misspelt match',
    { name: 'expired-card', match: { merchantId: 'm' } },
    `match.merchantId is not a setting here; ${matches}`,
  ],
  [
    'an empty merchant',
    { name: 'expired-card', match: { merchant: '' } },
    'match.merchant is not allowed so; allowed: a merchant id, without card data.',
  ],
  ['an amount as a number', { name: 'expired-card', match: { amount: 12000 } }, amount],
  ['an amount with a comma', { name: 'expired-card', match: { amount: '12,000' } }, amount],
  ['a card with spaces', { name: 'expired-card', match: { card: '4111 1111 1111 1111' } }, card],
  ['three digits of a card', { name: 'expired-card', match: { card: '111' } }, card],
  ['five digits of a card', { name: 'expired-card', match: { card: '11111' } }, card],
  ['digits of a card as a number', { name: 'expired-card', match: { card: 1111 } }, card],
  ['an option by its code', { name: 'expired-card', match: { method: '10' } }, method],
  [
    'a long reference',
    { name: 'expired-card', match: { reference: 'x'.repeat(101) } },
    'allowed: a part of clientReferenceInformation.code, without card data.',
  ],
]
test.each(wrong)('an outcome is not armed with %s, and the answer says what is allowed', (_, wish, want) => {
  expect(arm(wish)).toEqual({ ok: false, status: 400, title: 'Bad scenario', detail: expect.stringContaining(want) })
})

test('all that is wrong is said at once', () => {
  const ruling = arm({ name: 'expired-card', times: 0, probability: 2, match: { card: 'x', colour: 'red' } })
  const { detail } = ruling as { detail: string }
  for (const part of [times, probability, card, 'match.colour']) expect(detail).toContain(part)
})

test.each([
  ['as a name', { name: '4111111111111111' }],
  ['as a setting', { name: 'expired-card', '4111111111111111': 1 }],
  ['as something to match', { name: 'expired-card', match: { '4111111111111111': 1 } }],
  ['with spaces as a card', { name: 'expired-card', match: { card: '4111 1111 1111 1111' } }],
])('a card number %s is not repeated in the answer', (_, wish) => {
  expect(JSON.stringify(arm(wish)).replaceAll(' ', '')).not.toContain('4111111111111111')
})

test('a sentence about an unknown name reads as one, with and without a guess', () => {
  const details = ['winter', 'expird-card'].map((name) => (arm({ name }) as { detail: string }).detail)
  for (const detail of details) expect(detail).toMatch(/outcome[.;:,?]/)
})

test('a sentence about an unknown fault calls it a fault in right English', () => {
  const { detail } = armFault({ name: 'winter' }) as { detail: string }
  expect(detail).toContain('is not the name of a fault')
})

test('who arms a fault among outcomes, or an outcome among faults, is told so', () => {
  expect(arm({ name: 'no-answer' })).toMatchObject({ detail: expect.stringContaining('is that of a fault') })
  expect(armFault({ name: 'expired-card' })).toMatchObject({ detail: expect.stringContaining('is that of an outcome') })
})

test('a refused wish arms nothing', () => {
  const { scenarios } = open()
  scenarios.arm({ name: 'expired-card', times: 0 })
  expect([scenarios.list(), scenarios.unused()]).toEqual([[], []])
})

test('too much is not armed', () => {
  const { scenarios } = open()
  for (let armed = 0; armed < 1_000; armed++) scenarios.arm({ name: 'expired-card' })
  expect(scenarios.arm({ name: 'expired-card' })).toEqual({
    ok: false,
    status: 409,
    title: 'Too much is armed',
    detail: '1000 wait already. Clear them first.',
  })
  expect(scenarios.clear()).toBe(1_000)
})

test('ids of outcomes and faults are told apart', () => {
  const { scenarios, faults } = open()
  expect(scenarios.arm({ name: 'expired-card' })).toMatchObject({ value: { id: 's1' } })
  expect(faults.arm({ name: 'no-answer' })).toMatchObject({ value: { id: 'f1' } })
  expect(faults.disarm('s1')).toMatchObject({ ok: false, status: 404 })
  expect(scenarios.disarm('f1')).toMatchObject({ ok: false, status: 404, title: 'Nothing of that id waits' })
})

test('a reset disarms everything and resets the clock', () => {
  const { scenarios, faults, clock, armories } = open()
  scenarios.arm({ name: 'expired-card' })
  faults.arm({ name: 'no-answer' })
  clock.freeze('2027-01-01')
  armories.reset()
  expect([scenarios.list(), faults.list()]).toEqual([[], []])
  expect(clock.state()).toMatchObject({ epochMs: noon, frozen: false })
})

const clockOf = () => open().clock
const midnight = Date.UTC(2026, 11, 15, 15)

test.each([
  ['a time', { now: '2026-12-16' }, { epochMs: midnight, frozen: false }],
  ['a time to stand still at', { now: '2026-12-16', frozen: true }, { epochMs: midnight, frozen: true }],
  ['a span after a time', { now: '2026-12-16', advance: '1h' }, { epochMs: midnight + 3_600_000, frozen: false }],
  ['a span', { advance: 90_000 }, { epochMs: noon + 90_000, frozen: false }],
  ['a span of nothing', { advance: 0 }, { epochMs: noon, frozen: false }],
  ['to stand still', { frozen: true }, { epochMs: noon, frozen: true }],
  ['to go on', { frozen: false }, { epochMs: noon, frozen: false }],
  ['all at once', { now: midnight, frozen: true, advance: '1d' }, { epochMs: midnight + 86_400_000, frozen: true }],
])('the clock is changed by %s', (_, wish, want) => {
  expect(clockOf().change(wish)).toMatchObject({ ok: true, value: want })
})

test('a frozen clock that is set stays frozen, and goes on when told to', () => {
  const clock = clockOf()
  clock.freeze()
  expect(clock.change({ now: midnight })).toMatchObject({ value: { epochMs: midnight, frozen: true } })
  expect(clock.change({ now: noon, frozen: false })).toMatchObject({ value: { epochMs: noon, frozen: false } })
})

const time = 'a time with an offset, such as 2026-12-31T23:59:00+09:00, a day in Japan'
const span = 'a number of ms, or one with a unit: 500ms, 90s, 15m, 12h, 31d'
test.each([
  ['nothing', undefined, 'an object with "now", "frozen" or "advance"'],
  ['an empty object', {}, 'an object with "now", "frozen" or "advance"'],
  ['a misspelt key', { now: midnight, freeze: true }, 'an object with "now", "frozen" or "advance"'],
  ['words', { now: 'tomorrow' }, `now is ${time}`],
  ['null', { now: null }, `now is ${time}`],
  ['a span back', { advance: -1 }, `advance is ${span}`],
  ['a span in words', { advance: 'a day' }, `advance is ${span}`],
  ['frozen in words', { frozen: 'yes' }, 'frozen is true, which stops the clock, or false'],
  ['one right and one wrong thing', { now: midnight, frozen: true, advance: 'a day' }, `advance is ${span}`],
])('the clock is not changed by %s, and the answer says what is allowed', (_, wish, want) => {
  const clock = clockOf()
  const detail = expect.stringContaining(want)
  expect(clock.change(wish)).toEqual({ ok: false, status: 400, title: 'Bad clock', detail })
  expect(clock.state()).toMatchObject({ epochMs: noon, frozen: false, offsetMs: 0 })
})

test('set, freeze and advance refuse what is none, and change nothing', () => {
  const clock = clockOf()
  for (const ruling of [clock.set('tomorrow'), clock.freeze('tomorrow'), clock.set(undefined)])
    expect(ruling).toMatchObject({ ok: false, title: 'Bad time', detail: expect.stringContaining(time) })
  expect(clock.advance('a day')).toMatchObject({ ok: false, detail: expect.stringContaining(span) })
  expect(clock.state()).toMatchObject({ epochMs: noon, frozen: false })
})

test('freeze stops the clock where it is, or where one says', () => {
  const clock = clockOf()
  expect(clock.freeze()).toMatchObject({ ok: true, value: { epochMs: noon, frozen: true } })
  expect(clock.freeze('2026-12-16')).toMatchObject({ ok: true, value: { epochMs: midnight, frozen: true } })
  expect(clock.resume()).toMatchObject({ epochMs: midnight, frozen: false })
  expect(clock.reset()).toMatchObject({ epochMs: noon, frozen: false })
})

test.each([
  ['advance', (clock: ReturnType<typeof clockOf>) => clock.advance('3650d')],
  ['change', (clock: ReturnType<typeof clockOf>) => clock.change({ advance: '3650d' })],
  ['change with a time', (clock: ReturnType<typeof clockOf>) => clock.change({ now: '2286-11-18', advance: '2d' })],
])('%s does not lead out of the times that a clock may be set to', (_, move) => {
  const clock = clockOf()
  clock.set('2286-11-18')
  const before = clock.state()
  expect(move(clock)).toMatchObject({ ok: false, status: 400 })
  expect(clock.state()).toEqual(before)
})
