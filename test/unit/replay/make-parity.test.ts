import { expect, test } from 'vitest'
import type { Validation } from '../../../contracts/parity/validation.ts'
import { makeParity } from '../../../contracts/replay/make-parity.ts'
import { readInteractions } from '../../../contracts/replay/read-interactions.ts'

const interactions = await readInteractions({ cases: 'contracts/replay/cases' })
const nothing = { validations: [], changed: [] }
const options = { command: 'the command --that validates', isOwn: false }

/** As if CyberSource answered like the gateway. */
const toSame = (id: string, outcome: 'same' | 'not-enabled' = 'same'): Validation => ({
  target: 'https://apitest.cybersource.com',
  from: 'live',
  at: '2026-11-20T01:02:03.000Z',
  result: {
    id,
    description: '',
    outcome,
    differences: [],
    isSent: true,
    at: '2026-11-20T01:02:03.000Z',
    ms: 1,
    status: {},
  },
})

const rowOf = (page: string, rule: string) => page.split('\n').find((line) => line.startsWith(`| \`${rule}\` |`))

test('equal replies to all cases confirm all their rules', async () => {
  const page = await makeParity(interactions, nothing, { ...options, live: interactions.map(({ id }) => toSame(id)) })
  const rows = page
    .slice(page.indexOf('## Rules'))
    .split('\n')
    .filter((line) => line.startsWith('| `'))
  expect(rows.length).toBeGreaterThan(30)
  expect(rows.filter((row) => !row.includes('| confirmed by '))).toEqual([])
})

test('the gateway itself says which rules apply', async () => {
  const bounds = ['one', 'two', 'ninety-nine'].map(
    (count) => `case/installments/${count}-installment${count === 'one' ? '' : 's'}`,
  )
  const asked = interactions.filter(({ id }) => bounds.includes(id))
  expect(asked).toHaveLength(3)
  const page = await makeParity(asked, nothing, { ...options, live: bounds.map((id) => toSame(id)) })
  expect(rowOf(page, 'jpo-installments-range')).toBeUndefined()
  expect(rowOf(page, 'odd-counts-are-taken')).toContain('| confirmed by ')
})

test('an account without Mastercard confirms nothing about the options', async () => {
  const refused = [toSame('case/cards/mastercard'), toSame('case/cards/mastercard-without-options', 'not-enabled')]
  const page = await makeParity(interactions, nothing, { ...options, live: refused })
  expect(rowOf(page, 'card-not-visa')).toBeUndefined()
  const approved = refused.map(({ result }) => toSame(result.id))
  expect(rowOf(await makeParity(interactions, nothing, { ...options, live: approved }), 'card-not-visa')).toContain(
    '| confirmed by `case/cards/mastercard` |',
  )
})

test('a result of this run replaces a recording of the same interaction', async () => {
  const [kept, seen] = [
    { ...toSame('case/amounts/us-dollars'), at: '2026-01-01T00:00:00Z' },
    toSame('case/amounts/us-dollars'),
  ]
  const page = await makeParity(interactions, { ...nothing, validations: [kept] }, { ...options, live: [seen] })
  expect(page).toContain(', on 2026-11-20; the answers: 1 same.**')
  expect(await makeParity(interactions, { ...nothing, validations: [kept] }, options)).toContain(
    ', on 2026-01-01; the answers: 1 same.**',
  )
})

test('a page of custom contracts names its command, and no rules', async () => {
  const page = await makeParity(interactions, nothing, { ...options, isOwn: true })
  expect(page).toContain('  the command --that validates\n')
  expect(page).not.toMatch(/card-not-visa|npm run generate|\]\(docs\//)
})
