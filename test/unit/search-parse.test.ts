import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exactKeys } from '../../src/search/exact-keys.ts'
import { type Operand, parseQuery, type Query } from '../../src/search/parse-query.ts'

/** Prints a query with all its parentheses; times as their base and steps. */
function print(query: Query): string {
  if (query.kind === 'chain')
    return `(${print(query.first)}${query.rest.map((each) => ` ${each.operator} ${print(each.query)}`).join('')})`
  const { field, from, to, above, below } = query
  const range = `${above ? '{' : '['}${printOperand(from)} TO ${printOperand(to)}${below ? '}' : ']'}`
  return `${field.split('.').at(-1)}=${from === to ? printOperand(from) : range}`
}

const printOperand = (operand: Operand): string =>
  typeof operand === 'string'
    ? operand
    : [
        operand.base,
        ...operand.steps.map(({ unit, count }) => (count === undefined ? `/${unit}` : `${count}${unit}`)),
      ].join(' ')

const code = 'clientReferenceInformation.code'
const total = 'orderInformation.amountDetails.totalAmount'

test.each([
  ['the query of a published reply', `${code}:TG250619Z00085`, 'code=TG250619Z00085'],
  [
    'a week until tomorrow, exclusive',
    `${code}:ord-7301 AND submitTimeUtc:[NOW/DAY-7DAYS TO NOW/DAY+1DAY}`,
    '(code=ord-7301 AND submitTimeUtc=[now /DAY -7DAY TO now /DAY 1DAY})',
  ],
  ['one time in brackets', 'submitTimeUtc:[2022-05-11T03:21:03Z]', 'submitTimeUtc=1652239263000'],
  ['one currency in brackets', 'orderInformation.amountDetails.currency:[USD]', 'currency=USD'],
  [
    'several values of one field',
    'applicationInformation.applications.name:(ics_auth OR ics_bill)',
    '(name=ics_auth OR name=ics_bill)',
  ],
  [
    '13 months back',
    'submitTimeUtc:[NOW/MONTH-13MONTHS TO NOW/HOUR-1HOUR]',
    'submitTimeUtc=[now /MONTH -13MONTH TO now /HOUR -1HOUR]',
  ],
  [
    'milliseconds since 1970',
    'submitTimeUtc:[1652239263000 TO 1652239264000}',
    'submitTimeUtc=[1652239263000 TO 1652239264000}',
  ],
  ['the second name of a field', 'applicationInformation.applications.reconciliationId:1', 'reconciliationId=1'],
  ['exclusive starts', 'id:{1 TO 2] OR id:{3 TO 4}', '(id={1 TO 2] OR id={3 TO 4})'],
  ['AND and OR from left to right', 'id:1 OR id:2 AND id:3', '(id=1 OR id=2 AND id=3)'],
  ['parentheses', 'id:1 OR (id:2 AND id:3)', '(id=1 OR (id=2 AND id=3))'],
  ['parentheses without blanks', '((id:1)OR(id:2))', '(id=1 OR id=2)'],
  ['blanks of all kinds', '\tid: 1\nAND　( id:( 2 OR [ 3 TO 4 ] ) )', '(id=1 AND (id=2 OR id=[3 TO 4]))'],
  ['a reference with a colon', `${code}:a:b:c`, 'code=a:b:c'],
  ['an address', 'orderInformation.billTo.email:hanako+1@example.jp', 'email=hanako+1@example.jp'],
  ['a telephone number', 'orderInformation.billTo.phoneNumber:+81-3-0000-0000', 'phoneNumber=+81-3-0000-0000'],
  [
    'a Japanese name',
    'orderInformation.billTo.lastName:森 AND orderInformation.billTo.firstName:花子',
    '(lastName=森 AND firstName=花子)',
  ],
  ['quotes, with escapes', `${code}:"a \\"b\\" \\\\ (c) AND"`, 'code=a "b" \\ (c) AND'],
  ['an empty value in quotes', `${code}:""`, 'code='],
  ['a date as a reference', `${code}:2022-05-11T03:21:03Z`, 'code=2022-05-11T03:21:03Z'],
  ['a reference that begins with an operator', `${code}:ANDROID-1 OR ${code}:NOTE`, '(code=ANDROID-1 OR code=NOTE)'],
  [
    'an amount by value',
    `${total}:[0012.50 TO 1200.00]`,
    `totalAmount=[${'12'.padStart(19, '0')}.5 TO ${'1200'.padStart(19, '0')}.]`,
  ],
])('parseQuery takes %s', (_, text, want) => {
  const parsed = parseQuery(text)
  expect(parsed.ok ? print(parsed.query) : parsed).toBe(want)
  expect(parsed.ok && parsed.advice).toEqual([])
})

test.each([
  ['nothing', '', 0, 'expected a field'],
  ['blanks only', '  ', 2, 'expected a field'],
  ['a bare value', 'ord-7301', 0, 'expected a field'],
  ['a value in quotes without a field', '"ord-7301"', 0, 'expected a field'],
  ['a colon without a field', ':1', 0, 'expected a field'],
  ['no value', 'id:', 3, 'expected a value'],
  ['no value before an operator', 'id: AND id:1', 4, 'expected a value'],
  ['no second condition', 'id:1 AND', 8, 'expected a field'],
  ['two operators', 'id:1 AND OR id:2', 9, 'expected a field'],
  ['an operator in front', 'AND id:1', 0, 'expected a field'],
  ['conditions without an operator', 'id:1 id:2', 5, 'expected AND, OR'],
  ['a value with a blank', `${code}:ord 1`, 36, 'goes in quotes'],
  ['an operator in small letters', 'id:1 and id:2', 5, 'in capitals'],
  ['text after a quote', `${code}:"a"b`, 35, 'expected AND, OR'],
  ['brackets in a value', `${code}:ord(1)`, 35, 'blanks or brackets'],
  ['NOT in front', 'NOT id:1', 0, 'not documented'],
  ['NOT after AND', 'id:1 AND NOT id:2', 9, 'not documented'],
  ['NOT as an operator', 'id:1 NOT id:2', 5, 'not documented'],
  ['NOT before a value', 'id:NOT', 3, 'not documented'],
  ['NOT in a group', 'id:(1 OR NOT 2)', 9, 'not documented'],
  ['a minus in front', '-id:1', 0, 'not documented'],
  ['a plus in front', '+id:1', 0, 'not documented'],
  ['a minus in a group', 'id:(1 OR -2)', 9, 'not documented'],
  ['&&', 'id:1 && id:2', 5, 'not documented'],
  ['||', 'id:1 || id:2', 5, 'not documented'],
  ['!', '!id:1', 0, 'not documented'],
  ['an open quote', `id:1 AND ${code}:"abc`, 41, 'never closed'],
  ['a quote closed by an escape only', 'id:"abc\\"', 3, 'never closed'],
  ['an open parenthesis', 'id:1 AND (id:2 OR (id:3)', 9, 'never closed'],
  ['an open group', 'id:(1 OR 2', 3, 'never closed'],
  ['a stray parenthesis', '(id:1))', 6, 'closes nothing'],
  ['empty parentheses', 'id:1 AND ()', 10, 'expected a field'],
  ['an empty group', 'id:()', 4, 'expected a value'],
  ['another field in a group', 'id:(1 OR merchantId:2)', 9, 'outside of them'],
  ['an open range', 'id:[1 TO 2', 10, 'expected ]'],
  ['a range without TO', 'id:[1 2]', 6, 'expected TO'],
  ['to in small letters', 'id:[1 to 2]', 6, 'expected TO'],
  ['a range without an end', 'id:[1 TO ]', 9, 'expected a value'],
  ['a range without a start', 'id:[TO 2]', 4, 'expected a value'],
  ['an empty range', 'id:[]', 4, 'expected a value'],
  ['one value, exclusive', 'id:{1}', 3, 'not in { }'],
  ['one value, half exclusive', 'id:[1}', 5, 'not in { }'],
  ['a range closed by a parenthesis', 'id:[1 TO 2)', 10, 'expected ]'],
  ['a range of card numbers', 'paymentInformation.card.number:[1 TO 2]', 31, 'no range'],
  ['a misspelt field', 'id:1 AND submitTimeUTC:1', 9, 'did you mean "submitTimeUtc"'],
  ['the end of a field', 'email:a@example.jp', 0, 'did you mean "orderInformation.billTo.email"'],
  ['an unknown field', 'colour:red', 0, 'allowed: applicationInformation.applications.name,'],
  ['a member of every object', 'constructor:1', 0, 'not a searchable field'],
  ['a JPO field', 'processingInformation.japanPaymentOptions.paymentMethod:61', 0, 'no field of japanPaymentOptions'],
  ['a JPO field by its last name', '(numberOfInstallments:3)', 1, 'no field of japanPaymentOptions'],
  ['an amount with a comma', `${total}:1,200`, 43, 'not an amount'],
  ['a negative amount', `${total}:[-1 TO 5]`, 44, 'not an amount'],
  ['an amount in yen', `${total}:¥1200`, 43, 'not an amount'],
  ['a date only', 'submitTimeUtc:2022-05-11', 14, 'not a time'],
  ['a time with an offset', 'submitTimeUtc:2022-05-11T03:21:03+09:00', 14, 'not a time'],
  ['30 February', 'submitTimeUtc:2022-02-30T00:00:00Z', 14, 'not a time'],
  ['24 o’clock', 'submitTimeUtc:2022-02-28T24:00:00Z', 14, 'not a time'],
  ['an unknown unit', 'submitTimeUtc:[NOW/DAY-1WEEK TO NOW]', 22, 'not a time'],
  ['a year', 'submitTimeUtc:[NOW/YEAR TO NOW]', 18, 'not a time'],
  ['rounding to several', 'submitTimeUtc:[NOW/DAYS TO NOW]', 18, 'not a time'],
  ['now in small letters', 'submitTimeUtc:[now TO NOW]', 15, 'not a time'],
  ['an open end', 'submitTimeUtc:[NOW-1DAY TO *]', 27, 'not a time'],
  ['a count of five digits', 'submitTimeUtc:NOW-10000DAYS', 17, 'not a time'],
  ['a step without a count', 'submitTimeUtc:NOW-DAY', 17, 'not a time'],
])('parseQuery refuses %s, and says where', (_, text, at, words) => {
  const parsed = parseQuery(text)
  expect(parsed).toMatchObject({ ok: false, at, rule: { weight: 'refuse', reason: 'INVALID_DATA' } })
  const said = parsed.ok ? undefined : parsed.text
  expect(said?.en).toContain(`character ${at + 1} of the query: `)
  expect(said?.en).toContain(words)
  expect(said?.ja).toContain(`${at + 1} 文字目`)
})

test.each([
  ['a wildcard', `${code}:ord-*`, 'search-no-wildcards'],
  ['an escape outside of quotes', `${code}:ord\\-1`, 'search-no-wildcards'],
  ['seconds since 1970', 'submitTimeUtc:[1652239263 TO NOW]', 'search-epoch-seconds'],
])('parseQuery advises on %s, once', (_, text, rule) => {
  const parsed = parseQuery(`${text} OR ${text}`)
  expect(parsed.ok && parsed.advice.map((each) => each.rule)).toEqual([rule])
})

test('parseQuery takes a wildcard in quotes as it is', () => {
  expect(parseQuery(`${code}:"ord-*"`)).toMatchObject({ ok: true, advice: [] })
})

test('refusals repeat nothing of the query', () => {
  for (const text of [
    '4111111111111111:1',
    'id:1 4111111111111111',
    `${total}:4111.1111x`,
    'id:(4111 OR merchantId:4111)',
  ]) {
    const parsed = parseQuery(text)
    expect(parsed.ok).toBe(false)
    expect(JSON.stringify(parsed)).not.toContain('4111')
  }
})

test.each([
  ['an id', 'id:1', { field: 'id', values: ['1'] }],
  ['one of several', `${code}:(a OR b OR a)`, { field: code, values: ['a', 'b'] }],
  [
    'a required one among others',
    'merchantId:m AND id:[1] AND submitTimeUtc:[NOW-1DAY TO NOW]',
    { field: 'id', values: ['1'] },
  ],
  ['the fewer of two', `${code}:(a OR b) AND id:1`, { field: 'id', values: ['1'] }],
  ['one that is required at the end', 'merchantId:m OR merchantId:n AND id:1', { field: 'id', values: ['1'] }],
  ['none when OR comes last', 'id:1 AND merchantId:m OR merchantId:n', undefined],
  ['none of two fields', `id:1 OR ${code}:a`, undefined],
  ['none of a range', 'id:[1 TO 2]', undefined],
  ['none of an empty range', 'id:{1 TO 1}', undefined],
  ['none of other fields', 'merchantId:m', undefined],
])('exactKeys finds %s', (_, text, want) => {
  const parsed = parseQuery(text)
  expect(parsed.ok ? exactKeys(parsed.query) : parsed).toEqual(want)
})

const open = '('
test.each([
  ['60 kB of one value', `id:${'a'.repeat(60_000)}`, 8000],
  ['60 kB of conditions', 'id:1 OR '.repeat(7500), 8000],
  ['10,000 parentheses', open.repeat(10_000), 8000],
  ['as many parentheses as fit', open.repeat(8000), 30],
  ['as many parentheses around a value as fit', `id:${open.repeat(3998)}1${')'.repeat(3998)}`, 33],
  ['a group in each level', `id:1 AND ${open}`.repeat(800), 309],
  ['quotes and escapes without an end', `id:"${'\\"'.repeat(3990)}`, 3],
  ['blanks without an end', ' '.repeat(8000), 8000],
  ['an amount of digits', `${total}:${'1'.repeat(7900)}`, 43],
  ['steps of date math', `submitTimeUtc:NOW${'+1DAY'.repeat(1500)}`, 67],
])('parseQuery refuses %s', (_, text, at) => {
  expect(parseQuery(text)).toMatchObject({ ok: false, at })
})

test('parseQuery takes 30 levels, and any number of groups beside each other', () => {
  expect(parseQuery(`id:${open.repeat(30)}1${')'.repeat(30)}`).ok).toBe(true)
  expect(parseQuery(`${'(id:1) OR id:(1) OR '.repeat(100)}id:1`).ok).toBe(true)
})

test('parseQuery reads each character a bounded number of times', () => {
  // Every regular expression of the parser is sticky: reads are counted by their matches.
  const count = (text: string): number => {
    let reads = 0
    const exec = RegExp.prototype.exec
    RegExp.prototype.exec = function (this: RegExp, input: string): RegExpExecArray | null {
      const found = exec.call(this, input)
      reads += 1 + (found?.[0].length ?? 0)
      return found
    }
    try {
      parseQuery(text)
    } finally {
      RegExp.prototype.exec = exec
    }
    return reads
  }
  for (const part of [
    'id:1 OR ',
    'id:(a OR b) AND ',
    'id:"\\\\x" OR ',
    'submitTimeUtc:[NOW-1DAY TO NOW] OR ',
    '\t \n',
  ]) {
    const [small, large] = [part.repeat(20), part.repeat(200)].map((text) => count(`${text}id:1`))
    expect(large).toBeLessThan(11 * (small ?? 0))
  }
})

test('parseQuery never throws, and the position is in the query', () => {
  const piece = fc.constantFrom(
    ...['id', ':', '(', ')', '[', ']', '{', '}', '"', '\\', ' ', 'AND', 'OR', 'TO', 'NOT', '-', '*', 'NOW', '/DAY'],
    ...[code, total, 'submitTimeUtc', '+1DAY', '1200', '2022-05-11T03:21:03Z', '森', '\u{20BB7}', '\ud800', '\0'],
  )
  const property = fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
    const text = pieces.join('')
    const parsed = parseQuery(text)
    if (!parsed.ok) expect(parsed.at).toBeLessThanOrEqual(text.length)
  })
  fc.assert(property, { seed: 1, numRuns: 2000 })
})
