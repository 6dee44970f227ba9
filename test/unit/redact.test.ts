import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isLuhnValid } from '../../src/card-data/card-number.ts'
import { redactCardNumber, redactText } from '../../src/card-data/redact.ts'
import { redactBody, redactHeaders, redactValue } from '../../src/card-data/redact-json.ts'
import { toRuns } from '../nightly.ts'

const masked = '411111******1111'

test.each([
  ['plain', { given: '4111111111111111', want: masked }],
  ['with spaces', { given: '4111 1111 1111 1111', want: masked }],
  ['with dashes', { given: '4111-1111-1111-1111', want: masked }],
  ['with points, underscores and slashes', { given: '4111.1111_1111/1111', want: masked }],
  ['with en dashes', { given: '4111–1111–1111–1111', want: masked }],
  ['with ideographic spaces', { given: '4111　1111　1111　1111', want: masked }],
  ['with line breaks', { given: '4111\n1111\r\n1111\t1111', want: masked }],
  ['with three separators at a time', { given: '4111 - 1111 - 1111 - 1111', want: masked }],
  ['with a separator after each digit', { given: '4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1', want: masked }],
  ['in full-width digits', { given: '４１１１１１１１１１１１１１１１', want: masked }],
  ['in a sentence', { given: 'my card is 4111111111111111, thanks', want: `my card is ${masked}, thanks` }],
  ['in a Japanese sentence', { given: 'カードは4111111111111111です', want: `カードは${masked}です` }],
  ['between letters', { given: 'x4111111111111111y', want: `x${masked}y` }],
  ['twice', { given: '4111111111111111, 5555555555554444', want: `${masked}, 555555******4444` }],
  ['of 15 digits', { given: '3782 822463 10005', want: '378282*****0005' }],
  ['of 14 digits', { given: '30000000000004', want: '300000****0004' }],
  ['of 19 digits', { given: '4000 0000 0000 0000 006', want: '400000*********0006' }],
  ['of the lower Mastercard range', { given: '2222420000001113', want: '222242******1113' }],
  ['followed by CVV digits', { given: '4111111111111111 123', want: masked }],
  ['followed by CVV digits that make a longer number right', { given: '4111111111111111 128', want: masked }],
  ['followed by an expiry', { given: '4111111111111111 12/31', want: masked }],
  ['followed by a date', { given: '4111111111111111 2026-11-23', want: masked }],
  ['as a percent-escaped path', { given: '/x?c=%34111%20111111111111', want: `/x?c=${masked}` }],
  ['as a path of escapes only', { given: `/x?c=${'%34'}${'%31'.repeat(15)}`, want: `/x?c=${masked}` }],
  ['as a path with a broken escape', { given: `/x?c=%34${'%31'.repeat(15)}&y=%zz`, want: `/x?c=${masked}&y=%zz` }],
  ['as escaped spaces of a form', { given: 'c=4111+1111+1111+1111%20', want: `c=${masked}%20` }],
])('redactText masks a card number %s', (_, { given, want }) => {
  expect(redactText(given)).toBe(want)
})

test.each([
  ['4111111111111111 after a date', '2026-11-23 4111111111111111'],
  ['4111111111111111 between dates', '2026-11-23 4111111111111111 2031-12-31'],
  ['4111111111111111 after digits that look like a card', '5 4111111111111111'],
])('redactText removes the middle of %s', (_, given) => {
  expect(redactText(given)).not.toContain('1111111')
  expect(redactText(given).replace(/\D/g, '').length).toBeLessThanOrEqual(10)
})

const separators = ['', '', '', ' ', '-', '.', '_', '/', '\u2013', '\u3000', '\t']

/** A card number of 16 digits with a right check digit, Visa or Mastercard. */
const cardNumbers = fc.noBias(
  fc
    .tuple(fc.constantFrom('4', '51', '55', '2221', '2719'), fc.stringMatching(/^[0-9]{15}$/))
    .map(([prefix, rest]) => (prefix + rest).slice(0, 15))
    .map((body) => body + [...'0123456789'].find((check) => isLuhnValid(body + check))),
)

test('redactText never leaves the middle six digits of a card number in a text', () => {
  // No percent signs: other tests cover escapes.
  const words = fc.string({ maxLength: 60 }).map((text) => text.replaceAll('%', ''))
  const gaps = fc.array(fc.constantFrom(...separators), { minLength: 15, maxLength: 15 })
  const property = fc.property(words, cardNumbers, gaps, words, (before, card, gap, after) => {
    const middle = card.slice(6, 12)
    const close = (text: string) => text.replace(/[\s\-._/\u2013]/g, '')
    fc.pre(!close(before).includes(middle) && !close(after).includes(middle))
    const written = [...card].map((digit, index) => digit + (gap[index] ?? '')).join('')
    expect(close(redactText(before + written + after))).not.toContain(middle)
  })
  fc.assert(property, { seed: 20_261_123, numRuns: toRuns(2_000) })
})

test.each([
  ['an order code of epoch milliseconds', '1646173152047'],
  ['the same in a sentence', 'order 1666299443215 of today'],
  ['the same twice', '1646173152047, 1666299443215'],
  ['a wrong check digit', '4111111111111112'],
  ['a phone number', '+81-3-1234-5678'],
  ['an amount', '1000000'],
  ['a UUID', '10000000-0000-4000-8000-000000000001'],
  ['digits with words between', '4111 and 1111 and 1111 and 1111'],
  ['an escaped path', '/pts/v2/payments?q=%E6%A1%9C'],
  ['a lone percent sign', '100% of it'],
  ['nothing', ''],
])('redactText does not change %s', (_, given) => {
  expect(redactText(given)).toBe(given)
})

test.each([
  ['CVV', { given: 'CVV: 123', want: 'CVV: [dropped]' }],
  ['cvv2 of four digits', { given: 'cvv2=1234', want: 'cvv2=[dropped]' }],
  ['CVC', { given: 'pay with CVC 123 please', want: 'pay with CVC [dropped] please' }],
  ['cvn', { given: 'cvn#123', want: 'cvn#[dropped]' }],
  ['csc', { given: 'csc - 123', want: 'csc - [dropped]' }],
  ['security code', { given: 'Security code: 123.', want: 'Security code: [dropped].' }],
  ['securityCode in JSON text', { given: '{"securityCode":"123"}', want: '{"securityCode":"[dropped]"}' }],
  ['セキュリティコード', { given: 'セキュリティコードは123です', want: 'セキュリティコードは[dropped]です' }],
  ['full-width digits', { given: 'セキュリティコード：１２３', want: 'セキュリティコード：[dropped]' }],
  ['a card number before it', { given: '4111111111111111 CVV 123', want: `${masked} CVV [dropped]` }],
])('redactText drops a security code after %s', (_, { given, want }) => {
  expect(redactText(given)).toBe(want)
})

test.each([
  ['more digits than a code has', 'cvv 12345'],
  ['the word alone', 'the CVV is wrong'],
  ['a number elsewhere', 'CVV missing in order 123'],
])('redactText keeps %s beside the name of a security code', (_, given) => {
  expect(redactText(given)).toBe(given)
})

test.each([
  ['track 2', { given: ';4111111111111111=31121011234012345?', want: masked }],
  ['track 2 without sentinels', { given: '4111111111111111=31121011234012345', want: masked }],
  ['track 1', { given: '%B4111111111111111^SAKURA/HANAKO^31121011234012345?', want: masked }],
  ['track 1 with spaces in the name', { given: '%B4111111111111111^SAKURA/HANAKO MS^3112101123400001?', want: masked }],
  ['track 2 in a sentence', { given: 'track ;4111111111111111=3112101123? end', want: `track ${masked} end` }],
])('redactText keeps only the masked number of %s', (_, { given, want }) => {
  expect(redactText(given)).toBe(want)
})

test('redactText truncates a long text and counts the rest', () => {
  expect(redactText('x'.repeat(1_000))).toBe('x'.repeat(1_000))
  expect(redactText('x'.repeat(1_234))).toBe(`${'x'.repeat(1_000)}… [about 234 more characters]`)
})

test.each([
  ['in the middle of a number', 992],
  ['after its first digit', 999],
  ['before its last digit', 985],
  ['after its last digit', 984],
])('redactText leaves no part of a number when the cut is %s', (_, start) => {
  for (const card of ['4111111111111111', '4111 1111 1111 1111', '4111-1111-1111-1111']) {
    const kept = redactText(`${'x'.repeat(start)}${card}${'y'.repeat(100)}`)
    expect(kept.split('…')[0]?.replaceAll('x', '')).toBe('')
  }
})

test('redactText masks a card number before the cut', () => {
  expect(redactText(`4111111111111111 ${'x'.repeat(2_000)}`)).toMatch(
    /^411111\*{6}1111 x+… \[about 1017 more characters\]$/,
  )
})

test.each([
  ['a right number', { given: '4111111111111111', want: masked }],
  ['a mistyped number', { given: '4111111111111112', want: '411111******1112' }],
  ['a number with spaces', { given: '4111 1111 1111 1111', want: masked }],
  ['a number in a sentence', { given: 'it is 4111111111111111', want: masked }],
  ['too few digits', { given: '41111111111', want: '***********' }],
  ['a mistyped number with spaces', { given: '4111 1111 1111 1112', want: '*******************' }],
  ['words', { given: 'secret', want: '******' }],
  ['a long text', { given: 'x'.repeat(100), want: '*******************' }],
])('redactCardNumber keeps at most six and four digits of %s', (_, { given, want }) => {
  expect(redactCardNumber(given)).toBe(want)
})

test.each([
  ['strings', { given: { memo: 'card 4111111111111111' }, want: { memo: `card ${masked}` } }],
  ['keys', { given: { '4111111111111111': 'a' }, want: { [masked]: 'a' } }],
  ['JSON numbers', { given: { memo: 4_111_111_111_111_111 }, want: { memo: masked } }],
  ['arrays', { given: [['4111111111111111']], want: [[masked]] }],
  ['bare strings', { given: '4111111111111111', want: masked }],
])('redactValue masks card numbers in %s', (_, { given, want }) => {
  expect(redactValue(given)).toEqual(want)
})

test.each([
  ['a mistyped number', { given: { card: { number: '4111111111111112' } }, want: '411111******1112' }],
  ['a mistyped number as a JSON number', { given: { card: { number: 4111111111111112 } }, want: '411111******1112' }],
  ['a number of 12 digits', { given: { card: { number: '501800000009' } }, want: '501800**0009' }],
])('redactValue masks %s in a card number field', (_, { given, want }) => {
  expect(redactValue(given)).toEqual({ card: { number: want } })
})

test.each([
  'securityCode',
  'SecurityCode',
  'security_code',
  'cvv',
  'CVV2',
  'cvc',
  'cvn',
  'csc',
  'cardVerificationValue',
  'セキュリティコード',
  'jis2TrackData',
  'trackData',
  'track-2',
  'pin',
  'pinBlock',
  'password',
  'sharedSecret',
])('redactValue drops any value of %s', (key) => {
  for (const value of ['123', 123, ['123'], { a: '123' }, null]) {
    expect(redactValue({ outer: { [key]: value, kept: '123' } })).toEqual({
      outer: { [key]: '[dropped]', kept: '123' },
    })
  }
})

test('redactValue does not change anything else', () => {
  const given = {
    clientReferenceInformation: { code: '1646173152047' },
    amount: 12_000,
    negative: -1.5,
    capture: true,
    nothing: null,
    list: [1, 'two', [], {}],
    shop: '桜商店',
  }
  expect(redactValue(given)).toEqual(given)
})

test('redactValue does not change its argument', () => {
  const given = { card: { number: '4111111111111111', securityCode: '123' } }
  redactValue(given)
  expect(given).toEqual({ card: { number: '4111111111111111', securityCode: '123' } })
})

test('redactValue keeps 400 values and marks the omission of the rest', () => {
  const kept = redactValue(Array.from({ length: 1_000 }, (_, index) => index)) as unknown[]
  expect(kept).toEqual([...Array.from({ length: 399 }, (_, index) => index), '[left out: too many values]'])
})

test('redactValue keeps at most 400 fields of an object', () => {
  const given = Object.fromEntries(Array.from({ length: 1_000 }, (_, index) => [`key${index}`, index]))
  expect(Object.keys(redactValue(given) as object).length).toBeLessThanOrEqual(400)
})

test('redactHeaders drops credentials and masks the rest', () => {
  const headers = {
    authorization: 'Bearer abc',
    signature: 'keyid="k", signature="s"',
    cookie: 'a=b',
    'x-note': 'card 4111111111111111',
    '4111111111111111': 'in a name',
    'content-type': 'application/json',
    absent: undefined,
  }
  expect(redactHeaders(headers)).toEqual({
    authorization: '[dropped]',
    signature: '[dropped]',
    cookie: '[dropped]',
    'x-note': `card ${masked}`,
    [masked]: 'in a name',
    'content-type': 'application/json',
  })
})

test('redactHeaders keeps at most 60 headers', () => {
  const headers = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`x-${index}`, 'a']))
  expect(Object.keys(redactHeaders(headers))).toHaveLength(60)
})

test.each([
  ['behind a percent sign', { given: 'card%4111111111111111', want: `card%${masked}` }],
  [
    'behind a percent sign, with another in escapes',
    { given: '%4111111111111111 %34111111111111111', want: `%${masked}` },
  ],
  ['with plus signs', { given: '/x?card=4111+1111+1111+1111', want: `/x?card=${masked}` }],
  ['with single commas', { given: '4111,1111,1111,1111', want: masked }],
  ['with invisible spaces', { given: '4111\u200b1111\u200b1111\u200b1111', want: masked }],
  ['in escapes of escapes', { given: `x=${'%2534'}${'%2531'.repeat(15)}`, want: `x=${masked}` }],
  ['in \\u escapes', { given: '"\\u0034111\\u0031111 1111 1111"', want: `"${masked}"` }],
  ['between a date and a year', { given: '2026-11-23 4111111111111111 2026', want: masked }],
])('redactText masks a card number %s', (_, { given, want }) => {
  expect(redactText(given)).toBe(want)
})

test.each([
  ['en dashes', `${'a'.repeat(985)} 4111–1111–1111–1111 tail`],
  ['escapes', `${'a'.repeat(964)}%34${'%31'.repeat(15)} zz`],
  ['a long run behind it', `${'a'.repeat(930)} 4111111111111111${'2'.repeat(90)}`],
  ['the end of what is looked at', `${'a '.repeat(1_990)}4111111111111111 more`],
])('redactText leaves no part of a number that the cut could split: %s', (_, given) => {
  const kept = decodeURIComponent(redactText(given).split('…')[0] ?? '').replace(/411111\*+\d{4}/, '')
  expect(kept).not.toMatch(/4111[–-]?11/)
})

test.each([
  ['cvv123', 'cvv[dropped]'],
  ['CVV is 123', 'CVV is [dropped]'],
  ['security code is 1234', 'security code is [dropped]'],
  ['cvv code 123', 'cvv code [dropped]'],
  ['card_cvv=123', 'card_cvv=[dropped]'],
  ['cardVerificationValue 123', 'cardVerificationValue [dropped]'],
  ['a cave 123', 'a cave 123'],
])('redactText turns "%s" into "%s"', (given, want) => {
  expect(redactText(given)).toBe(want)
})

test('redactValue marks omitted keys, and keeps a __proto__ key as a key', () => {
  const many = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`k${index}`, index]))
  expect(redactValue(many)).toHaveProperty('…', '[left out: too many values]')
  const kept = redactValue(JSON.parse('{"__proto__":{"a":1}}'))
  expect(JSON.stringify(kept)).toBe('{"__proto__":{"a":1}}')
})

test('redactValue drops numbers whose last digits JSON has lost', () => {
  expect(redactValue(JSON.parse('{"memo":4000000000000000006}'))).toEqual({ memo: '[large number]' })
  expect(redactValue({ memo: 1e30, time: 1646173152047 })).toEqual({ memo: 1e30, time: 1646173152047 })
})

test('redactBody keeps the text of a body with card data only in its number field, masked', () => {
  const text = '{ "card": {"number": "4111111111111111", "type": "001"}, "address1": "1-2-3", "sale": true }'
  expect(redactBody(JSON.parse(text), text)).toBe(text.replace('4111111111111111', masked))
})

test.each([
  ['a security code', '{"card":{"number":"4111111111111111","securityCode":"123"}}'],
  ['a number in another place', '{"number":"4111111111111111","memo":"paid by 5555555555554444"}'],
  ['a number that is spaced', '{"number":"4111 1111 1111 1111"}'],
  ['a number in a key', '{"4111111111111111":"x"}'],
  ['a number behind an escape', '{"memo":"\\u0034111111111111111"}'],
  ['an escape within the number in its field', '{"number":"411111111111111\\u0031"}'],
  ['a number as a JSON number', '{"memo":4111111111111111}'],
  ['a number hidden in the digits of another', '{"memo":1.00000000000000000000004111111111111111}'],
  ['a code that another value names', '{"name":"cvv","value":"123"}'],
  ['percent escapes', `{"memo":"${'%34'}${'%31'.repeat(15)}"}`],
  ['digits of full width', '{"memo":"４１１１１１１１１１１１１１１１"}'],
  ['track data', '{"jis2TrackData":"%B4111111111111111^SAKURA/HANAKO^3112?"}'],
])('redactBody copies a body with %s', (_, text) => {
  const kept = redactBody(JSON.parse(text), text)
  expect(JSON.parse(kept)).toEqual(redactValue(JSON.parse(text)))
  expect(kept).not.toMatch(/(?<!\d)123(?!\d)|4111111111111111|5555555555554444|SAKURA/)
})

test('redactBody never shows a planted card number', () => {
  const words = fc.constantFrom(
    'number',
    'memo',
    'address1',
    'name',
    'value',
    'カード番号',
    'a b',
    'track',
    'x-1',
    '12',
  )
  const leaf = fc.oneof(
    fc.constantFrom('4111111111111111', 'card 4111-1111-1111-1111', '123', 'cvv', '桜', ''),
    fc.string(),
    fc.boolean(),
    fc.double(),
  )
  const { body } = fc.letrec((tie) => ({
    body: fc.dictionary(words, tie('value')),
    value: fc.oneof({ depthSize: 'small' }, leaf, fc.array(tie('value'), { maxLength: 3 }), tie('body')),
  }))
  fc.assert(
    fc.property(body, fc.boolean(), (value, isPretty) => {
      const text = JSON.stringify(value, null, isPretty ? 2 : 0)
      const sent: unknown = JSON.parse(text)
      const kept = redactBody(sent, text)
      expect(kept.replaceAll(/[\s-]/g, '')).not.toContain('4111111111111111')
      // Unmasked text equals the structural copy.
      expect(JSON.parse(kept)).toEqual(JSON.parse(JSON.stringify(redactValue(sent))))
    }),
    { numRuns: toRuns(500) },
  )
})
