import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decimalsOf } from '../../src/base/money.ts'
import { amountLists, findAmountTrigger } from '../../src/on-demand/amounts.ts'
import type { AmountList } from '../../src/world/world.ts'

const lists = ['sandbox', 'vpc', 'jcn'] as const

interface Asked {
  readonly totalAmount: string
  readonly currency: string
  readonly takesPart: boolean
  readonly securityCode?: string
}

/** The outcome of a trigger, found by looking at every row of every list. */
function walk(names: readonly AmountList[], { totalAmount, currency, takesPart }: Asked): string | undefined {
  const [whole = '', fraction = ''] = totalAmount.split('.')
  if (decimalsOf(currency) > 0 && Number(fraction) > 0) return undefined
  for (const name of names)
    for (const row of amountLists[name])
      if (
        BigInt(whole) >= BigInt(row.from) &&
        BigInt(whole) <= BigInt(row.to) &&
        (!row.partial || takesPart) &&
        row.securityCode === undefined
      )
        return row.outcome
  return undefined
}

const edges = lists.flatMap((name) =>
  amountLists[name].flatMap(({ from, to }) => [from - 1, from, Math.floor((from + to) / 2), to, to + 1]),
)
const amounts = fc.oneof(
  fc.constantFrom(...edges).map(String),
  fc.integer({ min: 0, max: 7_000 }).map(String),
  fc.integer({ min: 0, max: 999_999_999_999 }).map(String),
)
const fractions = fc.constantFrom('', '.0', '.00', '.000', '.01', '.10', '.999')

test('findAmountTrigger finds what looking at every row finds', () => {
  const property = fc.property(
    fc.shuffledSubarray([...lists]),
    amounts,
    fractions,
    fc.constantFrom('JPY', 'usd', 'KWD'),
    fc.boolean(),
    (names, whole, fraction, currency, takesPart) => {
      const asked = { totalAmount: whole + fraction, currency, takesPart }
      expect(findAmountTrigger(names, asked)?.outcome).toBe(walk(names, asked))
    },
  )
  fc.assert(property, { seed: 1, numRuns: 2_000 })
})

const find = (names: readonly AmountList[], totalAmount: string, more: Partial<Asked> = {}) =>
  findAmountTrigger(names, { totalAmount, currency: 'JPY', takesPart: false, ...more })?.outcome

test.each([
  ['the amount of a list', ['sandbox'], '99000202', {}, 'expired-card'],
  ['zeros before it', ['sandbox'], '099000202', {}, 'expired-card'],
  ['decimals that yen have not', ['sandbox'], '99000202.99', {}, 'expired-card'],
  ['a point at its end', ['sandbox'], '99000202.', {}, 'expired-card'],
  ['another amount', ['sandbox'], '99000203.00', {}, 'processor-declined'],
  ['an amount of no row', ['sandbox'], '99000999', {}, undefined],
  ['an amount below the list', ['sandbox'], '98999999', {}, undefined],
  ['an amount of another list', ['sandbox'], '6001', {}, undefined],
  ['cents that count', ['vpc'], '40.01', { currency: 'USD' }, undefined],
  ['cents that do not', ['vpc'], '40.00', { currency: 'USD' }, 'avs-failed'],
  ['only with the indicator', ['vpc'], '6003', {}, undefined],
  ['with the indicator', ['vpc'], '6003', { takesPart: true }, 'partially-approved'],
  ['only with the security code', ['vpc'], '0', {}, undefined],
  ['with the security code', ['vpc'], '0', { securityCode: '002' }, 'cv-failed'],
  ['with another security code', ['vpc'], '0', { securityCode: '123' }, undefined],
  ['the first list that has it', ['jcn', 'sandbox'], '1001', {}, 'jcn-g98'],
  ['the second list when the first has it not', ['jcn', 'sandbox'], '99000202', {}, 'expired-card'],
  ['no list at all', [], '99000202', {}, undefined],
  ['an amount longer than any', ['sandbox'], '990002020000', {}, undefined],
] as const)('findAmountTrigger looks up %s', (_, names, amount, more, want) => {
  expect(find(names, amount, more)).toBe(want)
})

test('zeros before an amount, however many, make it no other', () => {
  expect(find(['sandbox'], '000099000202')).toBe('expired-card')
})

test('no amount of a list stands twice in it', () => {
  for (const name of lists) {
    // Those with a security code are told apart by it.
    const rows = amountLists[name].filter((row) => row.securityCode === undefined).sort((a, b) => a.from - b.from)
    for (const [index, { from, to }] of rows.entries()) {
      expect(to).toBeGreaterThanOrEqual(from)
      expect(from).toBeGreaterThan(rows[index - 1]?.to ?? -1)
    }
  }
})

test('the amounts of the sandbox meet no amount of the vendor’s lists', () => {
  const least = Math.min(...amountLists.sandbox.map(({ from }) => from))
  expect(least).toBeGreaterThan(99_000_000)
  for (const name of ['vpc', 'jcn'] as const)
    expect(Math.max(...amountLists[name].map(({ to }) => to))).toBeLessThan(least)
})
