import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findCardData } from '../../../contracts/scan/find-card-data.ts'
import { toRuns } from '../../nightly.ts'
import { cardNumbers, toCardNumber } from './card-numbers.ts'

const visa = '4111111111111111'
const toWide = (text: string) =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0x30 + 0xff10))
const percent = (text: string) => [...text].map((one) => `%${one.charCodeAt(0).toString(16)}`).join('')
const unicode = (text: string) =>
  [...text].map((one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')

const numbersOf = (text: string) =>
  findCardData(text).flatMap((found) => (found.kind === 'number' ? [{ digits: found.digits, start: found.start }] : []))

test.each([
  ['alone', visa, 0],
  ['in JSON', `{"number":"${visa}"}`, 11],
  ['as a JSON number', `{"number":${visa}}`, 10],
  ['with letters around it', `card${visa}x`, 4],
  ['in a Japanese sentence', `カードは${visa}です`, 4],
  ['with spaces', '4111 1111 1111 1111', 0],
  ['with hyphens', '4111-1111-1111-1111', 0],
  ['with no-break spaces', '4111\u00A01111\u00A01111\u00A01111', 0],
  ['with ideographic spaces', '4111\u30001111\u30001111\u30001111', 0],
  ['with underscores, as in code', 'const card = 4111_1111_1111_1111', 13],
  ['with wide separators', '4111 - 1111 - 1111 - 1111', 0],
  ['with a code behind it', '4111 1111 1111 1111 123', 0],
  ['with a code behind it that makes a longer number right', '4111 1111 1111 1111 128', 0],
  ['with an expiry behind it', '4111 1111 1111 1111 12/31', 0],
  ['behind a date', '2026-11-23 4111 1111 1111 1111', 11],
  ['behind digits with another separator', '12 4111-1111-1111-1111', 3],
  ['behind a group that is no part of it', '1234 4111 1111 1111 1111', 5],
  ['in full-width digits', toWide(visa), 0],
  ['in full-width digits and groups', toWide('4111　1111　1111　1111'), 0],
  ['in a URL', `/cards/${visa}?a=1`, 7],
  ['behind an escaped quote', `%22${visa}%22`, 3],
  ['behind a percent sign that escapes nothing', `100% ${visa}`, 5],
  ['behind a percent sign that could escape', `%B${visa}^DOE/JANE^31121010000`, 2],
  ['with escaped spaces', '4111%201111%201111%201111', 0],
  ['with the spaces of a form', 'card=4111+1111+1111+1111', 5],
  ['in percent-escapes', `c=${percent(visa)}`, 2],
  ['in percent-escapes of percent-escapes', `c=${percent(visa).replaceAll('%', '%25')}`, 2],
  ['in full-width digits, percent-escaped', `c=${encodeURIComponent(toWide(visa))}`, 2],
  ['in \\u escapes', `"${unicode(visa)}"`, 1],
  ['in \\u escapes of full-width digits', `"${unicode(toWide(visa))}"`, 1],
  ['in \\u escapes within JSON within JSON', `"${unicode(visa).replaceAll('\\', '\\\\\\\\')}"`, 1],
  ['behind a percent sign in escapes', `%25${visa}`, 3],
  ['with escaped no-break spaces', '4111%C2%A01111%C2%A01111%C2%A01111', 0],
  ['behind an escaped emoji', `%F0%9F%98%80${visa}`, 12],
  ['behind a byte that is no UTF-8', `%93${visa}`, 3],
  ['behind a \\u escape', `\\u0022${visa}\\u0022`, 6],
  ['behind escapes', `%E3%81%82\\u3042 ${visa}`, 16],
  ['with a decimal point behind it, as tables write it', `${visa}.0`, 0],
])('a card number is found %s', (_, given, start) => {
  expect(numbersOf(given)).toEqual([{ digits: visa, start }])
})

test.each([
  ['American Express', '3782 822463 10005', '378282246310005'],
  ['Diners Club', '3852 000002 3237', '38520000023237'],
  ['19 digits', '6205 5000 0000 0000 004', '6205500000000000004'],
  ['13 digits', '4222-2222-2222-2', '4222222222222'],
])('groups are those of %s', (_, given, digits) => {
  expect(numbersOf(given)).toEqual([{ digits, start: 0 }])
})

test.each([
  ['a wrong check digit', '4111111111111112'],
  ['a stretch of a longer row of digits', `1234${visa}`],
  ['a stretch of an id of 22 digits', `${visa}128000`],
  ['a long row of digits', visa.repeat(300)],
  ['the decimals of a fraction', `0.${visa}`],
  ['a number that is masked', '411111******1111'],
  ['milliseconds', `${toCardNumber('166629944321')}`],
  ['a UUID', '41111111-1111-4111-8111-111111111111'],
  ['a SHA-256', `a3f0c9d2e8bf${visa}a3f0c9d2e8b7a3f0c9d2e8b7a3f0c9d2e8b7`],
  ['unusual groups', '41111 11111 111111'],
  ['two separators', '4111-1111 1111-1111'],
  ['two lines', '4111 1111\n1111 1111'],
  ['a table of figures', Array.from({ length: 3 }, () => '4111 1111 1111 1111').join(' ')],
  ['a broken escape', `%zz ${visa.slice(0, 12)}%`],
])('no card number is found in %s', (_, given) => {
  expect(numbersOf(given)).toEqual([])
})

test('two adjacent numbers are two', () => {
  expect(numbersOf('4111 1111 1111 1111 5555 5555 5555 4444').map(({ digits }) => digits)).toEqual([
    visa,
    '5555555555554444',
  ])
  expect(numbersOf(`${visa},5555555555554444`)).toHaveLength(2)
  // A number does not begin inside another.
  expect(numbersOf('4242 4242 4242 4242 4242')).toEqual([{ digits: '4242424242424242', start: 0 }])
})

test.each([
  ['track 1', `%B${visa}^DOE/JANE^31121010000?`],
  ['track 2', `;${visa}=31121010000?`],
  ['track 2 of a chip', `${visa}D31121010000000000F`],
  ['track 2, escaped', `%3B${visa}%3D31121010000`],
  ['track 1, escaped', `%25B${visa}%5EDOE/JANE%5E31121010000`],
])('%s is distinguished from a plain number', (_, given) => {
  expect(findCardData(given)).toMatchObject([{ kind: 'number', digits: visa, isTrack: true }])
})

test.each([`${visa}=3112`, `${visa}^2`, `${visa} D31121010000`])('%s is not a track', (given) => {
  expect(findCardData(given)).toMatchObject([{ isTrack: false }])
})

test.each([
  '"securityCode":"123"',
  '"securityCode": 1234',
  '\\"securityCode\\":\\"123\\"',
  '\\\\\\"cvv\\\\\\":\\\\\\"123\\\\\\"',
  "cvc2 = '123'",
  'card_cvv=123&x=1',
  '"cardCvv":"123"',
  '<cvn>123</cvn>',
  'verification_value: 123',
  'セキュリティコード:123',
  'セキュリティコード：１２３',
  'セキュリティーコード＝123',
  '"cvv"=>"123"',
  ':csc => 123',
  '"cvvCode":"123"',
  'CVV number: 123',
  'cvv is: 123',
])('a security code is found in %s', (given) => {
  expect(findCardData(given).map(({ kind }) => kind)).toEqual(['code'])
})

test.each([
  'cvv 123',
  'CVV2  1234',
  'cvv\t123',
  'cvv2 is 123',
  'the CVV was "123".',
  'cvc - 123,',
  'cvn -> 123',
  'security code (123)',
  'cvv [123]',
  'cvv #123',
  'CVV code 123',
  'card verification value 123',
  'card cvv 123\n456',
  'セキュリティコード 123',
  'セキュリティ・コードは123です',
  '\\"cvv 123\\"',
  'cvv 123,4000',
  'cvv １２３',
])('a security code is found without punctuation after its name: %s', (given) => {
  expect(findCardData(given).map(({ kind }) => kind)).toEqual(['code'])
})

test.each([
  ['a name in camel case', 'paymentCvv: 123', 7],
  ['a line break that is escaped', 'declined\\ncvv 123', 10],
  ['a tab that is escaped', 'declined\\tcard_cvv=123', 15],
])('the name of a security code begins in %s', (_, given, start) => {
  expect(findCardData(given)).toEqual([{ kind: 'code', start }])
})

test.each([
  '"securityCode":"12345"',
  '"securityCode":"***"',
  'cvvResult: 123x',
  'recvn: 123',
  'recvn 123',
  'securityCode',
  'cvv 12',
  'cvv 12345',
  'cvv\n123',
  'cvv check 123',
  'cvv result is 123',
  'cvv error 404',
  'cvv 404ms',
  'cvv 100% of',
  'cvv 123_456',
  'cvc 2026-11-27',
  'cvc 2026/11/27',
  'cvc 127.0.0.1',
  'cvv 1234:56',
  'cvv 100,000 times',
  'cvn 1.100',
  'cvv: 3 digits',
  'GET /cvv 200',
])('no security code is found in %j', (given) => {
  expect(findCardData(given)).toEqual([])
})

test.each([
  ['in groups', 'cvv 4111 1111 1111 1111'],
  ['in groups, behind a sign', 'cvv: 4111-1111-1111-1111'],
  ['in escapes', 'cvv: 4111%201111%201111%201111'],
])('the beginning of a card number is not a security code: %s', (_, given) => {
  expect(findCardData(given)).toMatchObject([{ kind: 'number', digits: visa }])
})

test('a security code may be before or after a card number', () => {
  const grouped = '4111 1111 1111 1111'
  for (const text of [`cvv 123 ${grouped}`, `cvv 123,${visa}`, `cvv 1234 ${grouped}`, `${grouped} cvv 123`])
    expect(
      findCardData(text)
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(['code', 'number'])
})

test('a text with only security codes is read, however many', () => {
  expect(findCardData('cvv 123 '.repeat(200_000))).toHaveLength(200_000)
})

test('masked numbers count only beside a security code', () => {
  expect(findCardData('411111******1111')).toEqual([])
  expect(findCardData('cvv=123 411111******1111 999999******1111')).toEqual([
    { kind: 'code', start: 0 },
    { kind: 'masked', start: 8, masked: '411111******1111' },
  ])
})

test('a number planted into any text is found, in any usual spelling', () => {
  const words = fc.string({ maxLength: 80 }).map((text) => `${text.replace(/[0-9\uFF10-\uFF19%\\^=.]/g, '')}|`)
  const inGroups = (separator: string) => (number: string) =>
    number.length === 15
      ? number.replace(/^(.{4})(.{6})(.{5})$/, `$1${separator}$2${separator}$3`)
      : number.replace(/(.{4})(?=.)/g, `$1${separator}`)
  const writings = fc.constantFrom<(number: string) => string>(
    (number) => number,
    inGroups(' '),
    inGroups('-'),
    inGroups('%20'),
    toWide,
    percent,
    unicode,
    (number) => unicode(toWide(number)),
  )
  const property = fc.property(words, cardNumbers, writings, words, (before, number, write, after) => {
    const found = numbersOf(`${before}${write(number)}|${after}`)
    // The first 16 of 19 digits in groups may be a number too.
    expect(found).toHaveLength(1)
    expect(number.startsWith(found[0]?.digits ?? 'none')).toBe(true)
    expect(found[0]?.start).toBe(before.length)
  })
  fc.assert(property, { seed: 20_261_127, numRuns: toRuns(500) })
})
