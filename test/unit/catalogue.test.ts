import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { createWorld } from '../../mocks/world/create-world.ts'
import { catalogue } from '../../src/acquirer/outcome-catalogue.ts'
import { outcomeGroups, reasonsOfAccounts } from '../../src/acquirer/outcomes.ts'
import { amountLists, sandboxAmounts } from '../../src/on-demand/amounts.ts'
import { toCatalogue } from '../../src/on-demand/to-catalogue.ts'

const { schemas } = parse(readFileSync(new URL('../../openapi.yaml', import.meta.url), 'utf8')).components
const { outcomes, faults } = toCatalogue(await createWorld())
const all = Object.entries(catalogue)
const of = (http: readonly number[]) => all.map(([, { outcome }]) => outcome).filter((row) => http.includes(row.http))
const reasonsOf = (...http: number[]) => new Set(of(http).map(({ reason }) => reason))
const japanese = /[\u3041-\u30ff\u4e00-\u9fff]/

test('every status of a payment reply has a row', () => {
  const listed = new Set(outcomes.filter(({ http }) => http === 201).map(({ status }) => status))
  expect([...listed].sort()).toEqual([...schemas.PaymentReply.properties.status.enum].sort())
})

test('every reason of a 201 has a row, except those for bank accounts', () => {
  const expected = schemas.DeclineReason.enum.filter((reason: never) => !reasonsOfAccounts.includes(reason))
  expect([...reasonsOf(201)].filter((reason) => reason !== undefined).sort()).toEqual(expected.sort())
  expect([...reasonsOfAccounts].sort()).toEqual(['ACH_VERIFICATION_FAILED', 'DECLINED_CHECK'])
})

test('every reason of a 400 has a row', () => {
  expect([...reasonsOf(400)].sort()).toEqual([...schemas.InvalidRequestReason.enum].sort())
})

test('every reason of a 502 has a row', () => {
  expect([...reasonsOf(502)].sort()).toEqual([...schemas.ServerErrorReply.properties.reason.enum].sort())
})

const names = [...outcomes, ...faults].map(({ name }) => name as string)

test('every name is unique among outcomes and faults, in words joined by hyphens', () => {
  expect(new Set(names).size).toBe(names.length)
  expect(names.filter((name) => !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))).toEqual([])
})

test('every name fits into a reference of 50 characters', () => {
  expect(names.filter((name) => `scenario:${name}`.length > 50)).toEqual([])
})

test('every outcome has a unique number of three digits', () => {
  const numbers = all.map(([, { number }]) => number)
  expect(new Set(numbers).size).toBe(numbers.length)
  expect(numbers.filter((number) => !Number.isInteger(number) || number < 100 || number > 999)).toEqual([])
})

test.each([...outcomes, ...faults].map((row) => [row.name, row] as const))(
  '%s has titles in both languages',
  (_, { title }) => {
    expect(title.en).toMatch(/^[\x20-\x7E]{3,80}$/)
    // Some codes have no Japanese name.
    expect(japanese.test(title.ja)).toBe(true)
  },
)

test.each(outcomes.map((row) => [row.name, row] as const))('%s has its evidence', (_, { evidence }) => {
  expect(['documented', 'observed', 'assumed', 'sandbox']).toContain(evidence.level)
  expect(evidence.source.length).toBeGreaterThan(5)
})

test('the rows are sorted by group', () => {
  const order = Object.keys(outcomeGroups)
  const places = outcomes.map(({ group }) => order.indexOf(group))
  expect(places).toEqual([...places].sort((a, b) => a - b))
  expect(new Set(places).size).toBe(order.length)
})

test('every outcome lists an amount of the sandbox’s list', () => {
  for (const { name, triggers } of outcomes) {
    const amount = sandboxAmounts + catalogue[name].number
    expect(triggers.amounts).toContainEqual({ list: 'sandbox', from: amount, to: amount })
  }
})

test('the sandbox’s amounts begin at 99,000,000, and all lists name existing outcomes', () => {
  expect(sandboxAmounts).toBe(99_000_000)
  for (const list of Object.values(amountLists))
    expect(list.filter(({ outcome }) => !(outcome in catalogue))).toEqual([])
})

test('test cards are those of the world, with whole numbers', async () => {
  const cards = outcomes.flatMap(({ name, triggers }) => triggers.cards.map((card) => [card, name]))
  const { triggerCards } = await createWorld()
  expect(cards.sort()).toEqual(triggerCards.map(({ number, outcome }) => [number, outcome]).sort())
  expect(Object.fromEntries(cards)).toMatchObject({
    '4000000000000002': 'processor-declined',
    '4000000000009995': 'insufficient-fund',
    '4000000000000069': 'expired-card',
    '4000002760003184': 'authentication-required',
  })
})

test.each([
  ['duplicate-request', ['duplicate-request']],
  ['invalid-account', ['bad-card-number']],
  ['invalid-card-type', ['card-type-contradicts-number']],
  ['expired-card', ['card-expired']],
  ['insufficient-fund', []],
  ['revolving-not-contracted', ['revolving-not-contracted']],
  ['installment-count-not-offered', ['installment-count-not-offered']],
  ['bonus-month-closed', ['bonus-month-closed']],
  ['bonus-amount-over-total', ['bonus-amount-over-total']],
  ['currency-not-jpy', ['currency-not-jpy']],
  ['acquirer-without-jpo', ['acquirer-without-jpo']],
])('%s lists the rules %j that cause it', (name, want) => {
  expect(outcomes.find((row) => row.name === name)?.triggers.rules).toEqual(want)
})

test('a world without trigger cards lists none', () => {
  const bare = toCatalogue({ triggerCards: [] })
  expect(bare.outcomes.flatMap(({ triggers }) => triggers.cards)).toEqual([])
})
