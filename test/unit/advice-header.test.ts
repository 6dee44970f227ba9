import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toAdviceHeader } from '../../src/reply/advice-header.ts'

const note = (rule: string, en: string, field?: string) => ({
  rule,
  text: { en, ja: '日本語の文' },
  ...(field !== undefined && { field }),
})

test.each([
  ['is empty without notes', { given: [], want: '' }],
  ['prints one note as its rule and English text', { given: [note('a-rule', 'a text')], want: 'a-rule: a text' }],
  [
    'joins notes with a bar',
    { given: [note('one', 'first'), note('two', 'second')], want: 'one: first | two: second' },
  ],
  [
    'has no escapes for marks of print',
    { given: [note('r', '‘the’ gateway’s «“x”» – a…')], want: `r: 'the' gateway's ""x"" - a...` },
  ],
  ['marks Japanese', { given: [note('r', 'shop 桜')], want: 'r: shop ?' }],
  ['marks an emoji once', { given: [note('r', '🌸')], want: 'r: ?' }],
  ['marks half of a surrogate pair', { given: [note('r', '\ud83c')], want: 'r: ?' }],
  ['lets no line break in', { given: [note('r', 'a\r\nset-cookie: b=c')], want: 'r: a??set-cookie: b=c' }],
  ['lets no tab, NUL or DEL in', { given: [note('r', '\t\0\x7f')], want: 'r: ???' }],
  [
    'tells a rule once, and names its other fields',
    {
      given: [note('r', 'a is missing', 'a'), note('s', 'other'), note('r', 'b is missing', 'b'), note('r', 'c', 'c')],
      want: 'r: a is missing (also: b, c) | s: other',
    },
  ],
  [
    'begins with what strict refuses',
    {
      given: [
        { ...note('n', 'mere'), weight: 'note' },
        { ...note('o', 'odd'), weight: 'odd' },
      ],
      want: 'o: odd | n: mere',
    },
  ],
])('the header %s', (_, { given, want }) => {
  expect(toAdviceHeader(given)).toBe(want)
})

test('the header is printable ASCII, whatever the text', () => {
  const texts = fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes))
  const property = fc.property(fc.array(texts), (given) => {
    expect(toAdviceHeader(given.map((text) => note('r', text)))).toMatch(/^[\x20-\x7e]*$/)
  })
  fc.assert(property, { seed: 1 })
})

test.each([
  ['one note too many', { count: 4, want: 'and 1 more in the journal' }],
  ['many notes too many', { count: 50, want: 'and 47 more in the journal' }],
])('the header counts %s', (_, { count, want }) => {
  const header = toAdviceHeader(
    Array.from({ length: count }, (_, index) =>
      note(`r${index % 10}${Math.floor(index / 10)}`.slice(0, 3), 'x'.repeat(595)),
    ),
  )
  expect(header.split(' | ').map((part) => part.replace(/^r\d\d/, 'r').slice(0, 30))).toEqual([
    `r: ${'x'.repeat(27)}`,
    `r: ${'x'.repeat(27)}`,
    `r: ${'x'.repeat(27)}`,
    want,
  ])
  expect(header.length).toBeLessThanOrEqual(2_000)
})

test('a note is cut after 600 printed characters', () => {
  expect(toAdviceHeader([note('r', 'x'.repeat(3_000))])).toBe(`r: ${'x'.repeat(597)}`)
  expect(toAdviceHeader([note('r', '桜'.repeat(900)), note('s', 'y')])).toMatch(/^r: [^|]{597} \| s: y$/)
})

test('the header stays within 2,000 characters, including the count of the rest', () => {
  const notes = [597, 597, 597, 100, 100, 100].map((length, index) => note(String(index), 'x'.repeat(length)))
  for (let count = 1; count <= notes.length; count++) {
    expect(toAdviceHeader(notes.slice(0, count)).length).toBeLessThanOrEqual(2_000)
  }
  expect(toAdviceHeader(notes)).toMatch(/ \| and \d more in the journal$/)
})
