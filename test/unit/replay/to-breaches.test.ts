import { expect, test } from 'vitest'
import { toBreaches } from '../../../contracts/replay/to-breaches.ts'
import { readSeenBody } from '../../../contracts/states/sighting.ts'

const mismatch = (path: string, expected: unknown, actual: unknown, words: string) => ({
  type: 'mismatches',
  mismatches: [{ type: 'BodyMismatch', path, expected, actual, mismatch: words }],
})
const answer = (body: unknown) => ({ status: 201, headers: {}, body: readSeenBody(JSON.stringify(body)) })

/** Pact's own texts, version 16.5. */
test.each([
  [
    'a value',
    mismatch('$.reason', '"X"', '"Y"', "Expected 'Y' (String) to be equal to 'X' (String)"),
    [{ place: '$.reason', expected: '"X"', actual: '"Y"' }],
  ],
  [
    'a form',
    mismatch('$.id', '"123"', '"abc"', "Expected 'abc' to match '^\\d{3}$'"),
    [{ place: '$.id', expected: "to match '^\\d{3}$'", actual: '"abc"' }],
  ],
  [
    'a type',
    mismatch('$.n', '5', '"5"', "Expected '5' (String) to be the same type as 5 (Integer)"),
    [{ place: '$.n', expected: 'to be the same type as 5 (Integer)', actual: '"5"' }],
  ],
  [
    'a size',
    mismatch('$.arr', '["{}"]', '[]', 'Expected [] (size 0) to have minimum size of 1'),
    [{ place: '$.arr', expected: 'to have minimum size of 1', actual: '[]' }],
  ],
  [
    'keys that are missing',
    mismatch('$.b', '["c","d"]', '[]', 'Actual map is missing the following keys: c, d'),
    [
      { place: '$.b.c', expected: 'a value', actual: 'nothing' },
      { place: '$.b.d', expected: 'a value', actual: 'nothing' },
    ],
  ],
  [
    'a status',
    { type: 'mismatches', mismatches: [{ type: 'StatusMismatch', expected: 201, actual: 400, mismatch: 'x' }] },
    [{ place: 'status', expected: '201', actual: '400' }],
  ],
])('%s is reported with its place, the expected and the actual value', (_, given, breaches) => {
  expect(toBreaches(given, answer({}), {})).toEqual(breaches)
})

test('duplicates in Pact’s output are reported once', () => {
  const [one] = mismatch('$.list', '[1,2]', '[1]', 'Expected 2 but was missing').mismatches
  const other = { ...one, type: 'BodyMismatch', mismatch: 'Expected a List with 2 elements but received 1 elements' }
  expect(toBreaches({ type: 'mismatches', mismatches: [{ ...other, mismatch: 'a' }, other] }, answer({}), {})).toEqual([
    { place: '$.list', expected: '[1,2]', actual: '[1]' },
  ])
})

test.each([
  ['a card number', '$.note', { note: 'card 4111111111111111' }, '411111'],
  ['a card number as a number', '$.note', { note: 4111111111111111 }, '1111'],
  ['a security code, by its key', '$.card.cvv', { card: { cvv: '999' } }, '[dropped]'],
  ['a security code, by the text beside it', '$.list[0].value', { list: [{ name: 'cvv', value: '999' }] }, '[dropped]'],
  ['a secret, by a key that is quoted', "$['shared secret']", { 'shared secret': '999' }, '[dropped]'],
  ['a secret at a place that is not understood', "$['it\\'s'].cvv", { "it's": { cvv: '999' } }, '[dropped]'],
  ['a card number as a key', '$.4111111111111111', { 4111111111111111: '999' }, '[dropped]'],
] as const)('%s is shown nowhere', (_, path, body, shown) => {
  const actual = JSON.stringify('note' in body ? body.note : '999')
  const words = `Expected ${actual} to be equal to '123'`
  const [breach] = toBreaches(mismatch(path, '"123"', actual, words), answer(body), {})
  expect(breach?.actual).toContain(shown)
  expect(JSON.stringify(breach)).not.toMatch(/4111111111111111|999/)
})

test('a secret expected by a contract is hidden too', () => {
  const given = mismatch('$.card.cvv', '"123"', '"999"', "Expected '999' to be equal to '123'")
  const [breach] = toBreaches(given, answer({ card: { cvv: '999' } }), {})
  expect(breach).toEqual({ place: '$.card.cvv', expected: '"[dropped]"', actual: '"[dropped]"' })
})

test('a secret elsewhere hides nothing', () => {
  const given = mismatch('$.reason', '"X"', '"Y"', "Expected 'Y' (String) to be equal to 'X' (String)")
  const [breach] = toBreaches(given, answer({ reason: 'Y', cvv: '999' }), {})
  expect(breach).toEqual({ place: '$.reason', expected: '"X"', actual: '"Y"' })
})

test('an id is reduced to its form where a part of it looks like a card number', () => {
  const id = '4111111111111111000000'
  const given = mismatch('$.id', '"1"', `"${id}"`, `Expected '${id}' to match '^1$'`)
  expect(toBreaches(given, answer({ id }), {})).toEqual([
    { place: '$.id', expected: "to match '^1$'", actual: '"0000000000000000000000"' },
  ])
})

test('a long value is truncated, and nothing controls the terminal', () => {
  const value = `\u001B[31m${'x'.repeat(500)}`
  const given = mismatch('$.a', '"b"', JSON.stringify(value), 'words')
  const [breach] = toBreaches(given, answer({ a: value }), {})
  expect(breach?.actual).toHaveLength(201)
  expect(breach?.actual).not.toContain('\u001B')
})

test('a form over two lines is reported on one', () => {
  const given = mismatch('$.a', '"b"', '"c"', "Expected 'c' to match 'one\ntwo'")
  expect(toBreaches(given, answer({ a: 'c' }), {})[0]?.expected).toBe("to match 'one\\u000atwo'")
})
