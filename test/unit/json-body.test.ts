import { expect, test } from 'vitest'
import { deepestNesting, readJson } from '../../src/request/json-body.ts'

const toBytes = (text: string) => new TextEncoder().encode(text)
const read = (text: string) => readJson(toBytes(text))

const malformed = (line: number, column: number, why: string) => ({
  ok: false,
  problem: { kind: 'malformed', line, column, why },
})

test.each([
  ['an object', { given: '{"a":1}', want: { a: 1 } }],
  ['white space around', { given: ' \r\n\t{"a":1}\n', want: { a: 1 } }],
  ['a byte order mark', { given: '\ufeff{"a":1}', want: { a: 1 } }],
  ['Japanese text', { given: '{"a":"桜"}', want: { a: '桜' } }],
  ['escapes', { given: '{"a":"\\u685c\\""}', want: { a: '桜"' } }],
  ['a bare value', { given: '1', want: 1 }],
  ['an array', { given: '[1,2]', want: [1, 2] }],
])('readJson reads %s', (_, { given, want }) => {
  expect(read(given)).toMatchObject({ ok: true, value: want, duplicateKeys: [] })
})

test.each([
  ['no bytes', ''],
  ['white space', ' \r\n\t'],
  ['a byte order mark alone', '\ufeff'],
])('readJson takes %s as empty', (_, given) => {
  expect(read(given)).toEqual({ ok: false, problem: { kind: 'empty' } })
})

test.each([
  ['a lone continuation byte', [0x7b, 0x80, 0x7d]],
  ['Shift JIS', [0x22, 0x8d, 0xf7, 0x22]],
  ['a character that is cut', [0x22, 0xe6, 0xa1]],
  ['UTF-16', [0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00]],
])('readJson refuses %s as not UTF-8', (_, given) => {
  expect(readJson(Uint8Array.from(given))).toEqual({ ok: false, problem: { kind: 'not-utf-8' } })
})

test('readJson can read again after bytes that are not UTF-8', () => {
  readJson(Uint8Array.from([0x22, 0xe6, 0xa1]))
  expect(read('"a"')).toMatchObject({ ok: true, value: 'a', duplicateKeys: [] })
})

test.each([
  ['a trailing comma', { given: '{"a":1,}', want: malformed(1, 8, 'property name expected') }],
  ['a missing colon', { given: '{"a" 1}', want: malformed(1, 6, 'colon expected') }],
  ['a missing comma', { given: '{\n  "a": 1\n  "b": 2\n}', want: malformed(3, 3, 'comma expected') }],
  ['a missing comma after CRLF', { given: '{\r\n  "a": 1\r\n  "b": 2\r\n}', want: malformed(3, 3, 'comma expected') }],
  ['an open object', { given: '{"a":1', want: malformed(1, 7, 'close brace expected') }],
  ['an open string', { given: '{"a":"b', want: malformed(1, 6, 'unexpected end of string') }],
  ['single quotes', { given: "{'a':1}", want: malformed(1, 2, 'invalid symbol') }],
  ['a comment', { given: '// c\n{}', want: malformed(1, 1, 'invalid comment token') }],
  ['a tab in a string', { given: '{"a":"x\ty"}', want: malformed(1, 6, 'invalid character') }],
  ['an unknown escape', { given: '{"a":"\\x"}', want: malformed(1, 6, 'invalid escape character') }],
  ['NaN', { given: '{"a":NaN}', want: malformed(1, 6, 'invalid symbol') }],
  ['a leading zero', { given: '{"a":01}', want: malformed(1, 7, 'comma expected') }],
  ['something after the end', { given: '{}\n{}', want: malformed(2, 1, 'end of file expected') }],
  ['a form', { given: 'a=1&b=2', want: malformed(1, 1, 'invalid symbol') }],
])('readJson locates the error: %s', (_, { given, want }) => {
  expect(read(given)).toEqual(want)
})

test.each([
  ['a number without quotes', '{"number": 4111111111111111x}'],
  ['an open string', '{"number": "4111111111111111'],
  ['a key without quotes', '{4111111111111111: 1}'],
  ['a bad escape', '{"number": "4111111111111111\\x"}'],
  ['text instead of JSON', 'number=4111111111111111&securityCode=123'],
])('readJson quotes nothing of the body in its problem: %s', (_, given) => {
  const body = read(given)
  expect(body.ok).toBe(false)
  expect(JSON.stringify(body)).not.toMatch(/4111|securityCode|123/)
})

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)

test('readJson reads the deepest allowed nesting, and nothing deeper', () => {
  expect(read(nested(deepestNesting)).ok).toBe(true)
  expect(read(nested(deepestNesting + 1))).toEqual({ ok: false, problem: { kind: 'too-deep' } })
  expect(read('{"a":'.repeat(deepestNesting + 1))).toEqual({ ok: false, problem: { kind: 'too-deep' } })
})

test('readJson survives a hundred thousand brackets', () => {
  expect(read('['.repeat(100_000))).toEqual({ ok: false, problem: { kind: 'too-deep' } })
})

test.each([
  ['brackets in a string', JSON.stringify('['.repeat(100))],
  ['brackets after an escaped quote', JSON.stringify(`"${'['.repeat(100)}`)],
  ['many brackets side by side', `[${Array(100).fill('[]').join(',')}]`],
])('readJson does not count %s as depth', (_, given) => {
  expect(read(given).ok).toBe(true)
})

test.each([
  ['at the top', { given: '{"a":1,"a":2}', value: { a: 2 }, want: ['a'] }],
  ['nested', { given: '{"a":{"b":1,"b":2}}', value: { a: { b: 2 } }, want: ['a.b'] }],
  ['in an array', { given: '{"a":[{},{"b":1,"b":2}]}', value: { a: [{}, { b: 2 }] }, want: ['a[1].b'] }],
  ['in an array at the top', { given: '[{"b":1,"b":2}]', value: [{ b: 2 }], want: ['[0].b'] }],
  ['whose first value has keys', { given: '{"a":{"b":1},"a":2}', value: { a: 2 }, want: ['a'] }],
  ['in what is not used', { given: '{"a":{"b":1,"b":2},"a":3}', value: { a: 3 }, want: ['a.b', 'a'] }],
  ['written differently', { given: '{"a":1,"\\u0061":2}', value: { a: 2 }, want: ['a'] }],
  ['with null as its last value', { given: '{"a":1,"a":null}', value: {}, want: ['a'] }],
  [
    'named __proto__',
    { given: '{"__proto__":1,"__proto__":2}', value: JSON.parse('{"__proto__":2}'), want: ['__proto__'] },
  ],
])('readJson reports a duplicate key %s', (_, { given, value, want }) => {
  expect(read(given)).toEqual({ ok: true, value, duplicateKeys: want, hasScalars: expect.any(Boolean) })
})

test.each([
  ['one name at two places', '{"a":{"b":1},"c":{"b":1}}'],
  ['one name in two entries', '[{"a":1},{"a":1}]'],
  ['a colon in a string', '{"a":"b:c","d":":"}'],
  ['an escaped quote before a colon', '{"a":"\\":","b":1}'],
])('readJson finds no duplicate in %s', (_, given) => {
  expect(read(given)).toMatchObject({ ok: true, duplicateKeys: [] })
})

test('readJson reports at most 20 duplicate keys', () => {
  const body = read(`{${Array(100).fill('"a":1').join(',')}}`)
  expect(body).toMatchObject({ ok: true, duplicateKeys: Array(20).fill('a') })
})

test.each([
  ['in an object', { given: '{"a":null,"b":1}', want: { b: 1 } }],
  ['in a nested object', { given: '{"a":{"b":null}}', want: { a: {} } }],
  ['in an object of an array', { given: '[{"a":null,"b":1}]', want: [{ b: 1 }] }],
])('readJson drops null %s', (_, { given, want }) => {
  expect(read(given)).toEqual({ ok: true, value: want, duplicateKeys: [], hasScalars: expect.any(Boolean) })
})

test.each([
  ['in an array', { given: '{"bonuses":[{"month":"7"},null]}', want: { bonuses: [{ month: '7' }, null] } }],
  ['at the top', { given: 'null', want: null }],
  ['as text', { given: '{"a":"null","null":1}', want: { a: 'null', null: 1 } }],
])('readJson keeps null %s', (_, { given, want }) => {
  expect(read(given)).toMatchObject({ ok: true, value: want, duplicateKeys: [] })
})

test('readJson treats __proto__ as an ordinary key', () => {
  const body = read('{"__proto__":{"polluted":true},"a":null}')
  expect(body.ok && Object.keys(body.value as object)).toEqual(['__proto__'])
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
})

test.each([
  ['{"a":"1","b":["true",{"c":"x"}],"d":null}', false],
  ['{"a":1}', true],
  ['{"a":[{"b":false}]}', true],
])('readJson tells whether %s holds a number or a boolean', (given, want) => {
  expect(read(given)).toMatchObject({ hasScalars: want })
})
