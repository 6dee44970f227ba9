import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reach } from '../../../contracts/scan/find-card-data.ts'
import { findInChunks, type PlacedCardData } from '../../../contracts/scan/find-in-chunks.ts'
import { toRuns } from '../../nightly.ts'
import { cardNumbers } from './card-numbers.ts'

const visa = '4111111111111111'

const placesOf = (found: Iterable<PlacedCardData>) => Array.from(found, ({ line, column }) => `${line}:${column}`)

test('lines and columns count from 1', () => {
  const text = `${visa}\n\nあ😀 ${visa} ${visa}\r\n${visa}`
  expect(placesOf(findInChunks([text]))).toEqual(['1:1', '3:5', '3:22', '4:1'])
  expect(placesOf(findInChunks([]))).toEqual([])
})

test('a number is found wherever the border of two pieces is in or near it', () => {
  const written = '\\u0034111 1111 1111 1111 %34111111111111111 '
  const text = `${'x'.repeat(reach * 2)}\n${written}\n${'y'.repeat(reach * 2)}`
  const whole = [...findInChunks([text])]
  expect(placesOf(whole)).toEqual(['2:1', '2:26'])
  for (let border = reach * 2 - 5; border < reach * 2 + written.length + 5; border++)
    expect([...findInChunks([text.slice(0, border), text.slice(border)])]).toEqual(whole)
  for (let border = reach * 3 - 5; border < reach * 3 + written.length + 5; border++)
    expect([...findInChunks([text.slice(0, border), text.slice(border)])]).toEqual(whole)
})

/** Text with many lookalikes of card numbers and some real ones. */
const parts = fc.oneof(
  { weight: 4, arbitrary: cardNumbers },
  { weight: 2, arbitrary: cardNumbers.map((number) => number.replace(/(.{4})(?=.)/g, '$1 ')) },
  fc.constantFrom(
    ' ',
    '\n',
    '-',
    '%22',
    '\\u0022',
    '%',
    '\\',
    '0.',
    '"cvv":"123"',
    'cvv2 is 123',
    ' cvc ',
    '411111******1111',
    'D31121010000',
  ),
  fc.nat({ max: 1e9 }).map(String),
  fc.nat({ max: 9_999 }).map((number) => `${String(number).padStart(4, '4')} `),
  fc.integer({ min: 1, max: 40 }).map((times) => '4111 '.repeat(times)),
  fc.integer({ min: 1, max: 3_000 }).map((length) => '4'.repeat(length)),
  fc.integer({ min: 1, max: 3_000 }).map((length) => 'z'.repeat(length)),
)

test('pieces of any length give the result of the whole text', () => {
  const texts = fc.array(parts, { minLength: 60, maxLength: 160 }).map((all) => all.join(''))
  const property = fc.property(
    texts,
    fc.array(fc.integer({ min: 1, max: 9_000 }), { minLength: 1 }),
    (text, lengths) => {
      const chunks: string[] = []
      for (let at = 0, index = 0; at < text.length; index++) {
        const length = lengths[index % lengths.length] as number
        // Pieces of a few characters also work, but slowly.
        chunks.push(text.slice(at, at + Math.max(length, 500)))
        at += Math.max(length, 500)
      }
      expect([...findInChunks(chunks)]).toEqual([...findInChunks([text])])
    },
  )
  fc.assert(property, { seed: 20_261_127, numRuns: toRuns(40) })
})

test('a row of digits longer than any piece is not a card number', () => {
  const row = '4'.repeat(10_000)
  expect([...findInChunks([row, row, `${row} ${visa}`])]).toMatchObject([{ start: 30_001, line: 1, column: 30_002 }])
})
