import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { checkRequest, patternWords } from '../../src/validation/check-request.ts'
import { requestRules } from '../../src/validation/request-rules.ts'
import { fieldsFor, requiredFields } from '../../src/validation/required-fields.ts'
import type { Finding } from '../../src/verdict/finding.ts'
import { toSamplePayment } from '../support.ts'

const jpo = fieldsFor({ jpo: true, relaxed: false })
const ordinary = fieldsFor({ jpo: false, relaxed: false })
const relaxed = fieldsFor({ jpo: true, relaxed: true })

const amount = 'orderInformation.amountDetails.totalAmount'
const currency = 'orderInformation.amountDetails.currency'
const options = 'processingInformation.japanPaymentOptions'

/** A complete payment with the value at a path changed, or removed if undefined. */
function withValue(path: string, value?: unknown): unknown {
  const body: unknown = structuredClone(toSamplePayment({ method: 'bonus' }))
  const keys = path.split('.')
  const last = keys.pop() ?? ''
  let parent = body as Record<string, unknown>
  for (const key of keys) {
    parent[key] ??= {}
    parent = parent[key] as Record<string, unknown>
  }
  if (value === undefined) delete parent[last]
  else parent[last] = value
  return body
}

const brief = ({ rule, weight, reason, field }: Finding) => `${rule} ${weight} ${reason} ${field}`
const missing = (field: string) => `required-field refuse MISSING_FIELD ${field}`
const invalid = (field: string) => `contract refuse INVALID_DATA ${field}`

test.each([
  ['a JPO payment', jpo],
  ['an ordinary one', ordinary],
  ['a relaxed account', relaxed],
])('a complete payment has no findings: %s', (_, requirements) => {
  for (const method of ['single', 'bonus', 'installment', 'combination', 'revolving'] as const) {
    expect(checkRequest(toSamplePayment({ method }), requirements)).toEqual([])
  }
})

test.each([
  'orderInformation.amountDetails.currency',
  'orderInformation.amountDetails.totalAmount',
  'orderInformation.billTo.address1',
  'orderInformation.billTo.administrativeArea',
  'orderInformation.billTo.country',
  'orderInformation.billTo.email',
  'orderInformation.billTo.firstName',
  'orderInformation.billTo.lastName',
  'orderInformation.billTo.locality',
  'orderInformation.billTo.postalCode',
  'paymentInformation.card.number',
  'paymentInformation.card.expirationMonth',
  'paymentInformation.card.expirationYear',
])('every payment needs %s', (field) => {
  expect(checkRequest(withValue(field), jpo).map(brief)).toEqual([missing(field)])
  expect(checkRequest(withValue(field), ordinary).map(brief)).toEqual([missing(field)])
})

test.each([
  [
    'a relaxed account needs neither address nor expiry',
    { given: relaxed, want: [currency, amount, 'paymentInformation.card.number', 'paymentInformation.card.type'] },
  ],
  [
    'an ordinary payment of a relaxed account needs no type',
    { given: fieldsFor({ jpo: false, relaxed: true }), want: [currency, amount, 'paymentInformation.card.number'] },
  ],
  ['any other account needs them all', { given: jpo, want: requiredFields.map(({ field }) => field) }],
])('the findings of an empty body list all required fields in order: %s', (_, { given, want }) => {
  expect(checkRequest({}, given).map(brief)).toEqual(want.map(missing))
})

test.each([
  'clientReferenceInformation',
  'clientReferenceInformation.code',
  'paymentInformation.card.securityCode',
  'orderInformation.billTo.phoneNumber',
])('%s is required by no payment', (field) => {
  expect(checkRequest(withValue(field), jpo)).toEqual([])
})

test.each(['', ' ', '\t'])('a text of white space, %j, counts as missing', (value) => {
  expect(checkRequest(withValue('orderInformation.billTo.email', value), jpo).map(brief)).toEqual([
    missing('orderInformation.billTo.email'),
  ])
})

test.each([
  ['a card number of 21 characters', { path: 'paymentInformation.card.number', value: '4'.repeat(21) }],
  ['a card number that is a number', { path: 'paymentInformation.card.number', value: 4_111_111_111_111_111 }],
  ['a card type of letters', { path: 'paymentInformation.card.type', value: 'VIS' }],
  ['a month 13', { path: 'paymentInformation.card.expirationMonth', value: '13' }],
  ['a month 00', { path: 'paymentInformation.card.expirationMonth', value: '00' }],
  ['a year of three digits', { path: 'paymentInformation.card.expirationYear', value: '203' }],
  ['a negative amount', { path: amount, value: '-1' }],
  ['an amount with a comma', { path: amount, value: '1,000' }],
  ['an amount with an exponent', { path: amount, value: '1e3' }],
  ['an amount that is a number', { path: amount, value: 100 }],
  ['an amount of a point', { path: amount, value: '.' }],
  ['a currency of two letters', { path: currency, value: 'JP' }],
  ['a currency sign', { path: currency, value: '¥' }],
  ['a code of 51 characters', { path: 'clientReferenceInformation.code', value: 'x'.repeat(51) }],
  ['an address of 61 characters', { path: 'orderInformation.billTo.address1', value: 'x'.repeat(61) }],
  ['a country of three letters', { path: 'orderInformation.billTo.country', value: 'JPN' }],
  ['capture as a word', { path: 'processingInformation.capture', value: 'yes' }],
  ['capture as a number', { path: 'processingInformation.capture', value: 1 }],
  ['options that are text', { path: options, value: '61' }],
  ['a method of three digits', { path: `${options}.paymentMethod`, value: '061' }],
  ['a method that is a number', { path: `${options}.paymentMethod`, value: 61 }],
  ['installments in words', { path: `${options}.installments`, value: 'ab' }],
  ['a shop name of 26 characters', { path: `${options}.businessName`, value: '桜'.repeat(26) }],
  ['a terminal id of 14 characters', { path: `${options}.terminalId`, value: '1'.repeat(14) }],
  ['track data of 70 characters', { path: `${options}.jis2TrackData`, value: '1'.repeat(70) }],
  ['a preapproval type 7', { path: `${options}.preapprovalType`, value: '7' }],
  ['a bonus month 13', { path: `${options}.bonusMonth`, value: '13' }],
  ['a bonus amount with decimals', { path: `${options}.bonusAmount`, value: '10.5' }],
  ['seven bonuses as a count', { path: `${options}.bonuses`, value: '7' }],
  ['seven bonuses as an array', { path: `${options}.bonuses`, value: Array(7).fill(null) }],
  ['bonuses as a number', { path: `${options}.bonuses`, value: 2 }],
  ['a slip number of six digits', { path: 'orderInformation.invoiceDetails.salesSlipNumber', value: 100_000 }],
  ['a slip number of letters', { path: 'orderInformation.invoiceDetails.salesSlipNumber', value: 'abc' }],
])('a value against the contract is one finding at its field: %s', (_, { path, value }) => {
  expect(checkRequest(withValue(path, value), jpo).map(brief)).toEqual([invalid(path)])
})

test.each([
  ['a card number of 20 characters', { path: 'paymentInformation.card.number', value: '4'.repeat(20) }],
  ['a month of one digit', { path: 'paymentInformation.card.expirationMonth', value: '4' }],
  ['a year of two digits', { path: 'paymentInformation.card.expirationYear', value: '31' }],
  ['an amount that ends with its point', { path: amount, value: '100.' }],
  ['an amount that begins with its point', { path: amount, value: '.0' }],
  ['an amount of zero', { path: amount, value: '0' }],
  ['a currency in lower case', { path: currency, value: 'jpy' }],
  ['a code of 50 characters', { path: 'clientReferenceInformation.code', value: 'x'.repeat(50) }],
  ['capture as text', { path: 'processingInformation.capture', value: 'true' }],
  ['capture as a boolean', { path: 'processingInformation.capture', value: false }],
  ['a shop name of 25 characters', { path: `${options}.businessName`, value: '桜'.repeat(25) }],
  ['six bonuses as a count', { path: `${options}.bonuses`, value: '06' }],
  ['six bonuses as an array', { path: `${options}.bonuses`, value: Array(6).fill(null) }],
  ['a bonus amount of 12 digits', { path: `${options}.bonusAmount`, value: '9'.repeat(12) }],
  ['a slip number as a number', { path: 'orderInformation.invoiceDetails.salesSlipNumber', value: 99_999 }],
  ['a slip number as text', { path: 'orderInformation.invoiceDetails.salesSlipNumber', value: '00001' }],
  ['an unknown property', { path: 'orderInformation.colour', value: 'red' }],
])('a value within the contract is no finding: %s', (_, { path, value }) => {
  expect(checkRequest(withValue(path, value), jpo)).toEqual([])
})

test.each([
  ['the month of an entry', { given: [{ month: '7' }, { month: '13' }], want: [`${options}.bonuses[1].month`] }],
  ['the amount of an entry', { given: [{ month: '7', amount: '1.5' }], want: [`${options}.bonuses[0].amount`] }],
  [
    'both values of an entry',
    { given: [{ month: 7, amount: 1 }], want: [`${options}.bonuses[0].month`, `${options}.bonuses[0].amount`] },
  ],
  ['an entry that is text', { given: [null, '7'], want: [`${options}.bonuses[1]`] }],
  ['an entry that is an array', { given: [[]], want: [`${options}.bonuses[0]`] }],
])('a field in an array is reported with its index: %s', (_, { given, want }) => {
  const findings = checkRequest(withValue(`${options}.bonuses`, given), jpo)
  expect(findings.map(brief)).toEqual(want.map(invalid))
})

test.each([
  ['a type', { path: amount, value: 100, want: `${amount} must be a string` }],
  ['an object', { path: 'paymentInformation', value: 'x', want: 'paymentInformation must be an object' }],
  [
    'a length',
    {
      path: 'orderInformation.billTo.country',
      value: 'JPN',
      want: 'orderInformation.billTo.country may have 2 characters at the most',
    },
  ],
  [
    'a pattern',
    { path: `${options}.preapprovalType`, value: '7', want: `${options}.preapprovalType must be a digit from 0 to 6` },
  ],
  ['a choice', { path: `${options}.bonuses`, value: '7', want: `${options}.bonuses has a value that is not allowed` }],
])('a finding describes the allowed values of %s', (_, { path, value, want }) => {
  expect(checkRequest(withValue(path, value), ordinary).map(({ text }) => text.en)).toContain(want)
})

test('a value of another type instead of an object lacks its fields too', () => {
  const findings = checkRequest(withValue('paymentInformation.card', 'x'), ordinary).map(brief)
  expect(findings).toEqual([
    missing('paymentInformation.card.number'),
    missing('paymentInformation.card.expirationMonth'),
    missing('paymentInformation.card.expirationYear'),
    invalid('paymentInformation.card'),
  ])
})

test('no finding quotes a value', () => {
  const body = withValue('paymentInformation.card', { number: 4_111_111_111_111_111, securityCode: '98765' })
  const said = JSON.stringify(checkRequest(body, jpo).map(({ text }) => text))
  expect(said).toContain('securityCode')
  expect(said).not.toMatch(/4111|98765/)
})

test.each([
  ['12 characters', { given: '123456789.00', want: [] }],
  ['13 characters', { given: '1234567890.00', want: [`amount-length refuse INVALID_DATA ${amount}`] }],
  ['13 digits', { given: '1234567890123', want: [`amount-length refuse INVALID_DATA ${amount}`] }],
])('an amount may have 12 characters: %s', (_, { given, want }) => {
  expect(checkRequest(withValue(amount, given), jpo).map(brief)).toEqual(want)
})

test.each([
  ['JPY', []],
  ['usd', []],
  ['YEN', [`currency-unknown refuse INVALID_DATA ${currency}`]],
  ['abc', [`currency-unknown refuse INVALID_DATA ${currency}`]],
])('a currency is from ISO 4217: %s', (value, want) => {
  expect(checkRequest(withValue(currency, value), jpo).map(brief)).toEqual(want)
})

test('the first 50 entries of a far too long list of bonuses are reported', () => {
  const given = Array(200).fill({ month: 13 })
  expect(checkRequest(withValue(`${options}.bonuses`, given), jpo)).toHaveLength(50)
})

test('every rule of a request has a unique name', () => {
  const rules = Object.values(requestRules)
  expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length)
})

test('every pattern of the request has a description in both languages', () => {
  const document = parse(readFileSync(new URL('../../openapi.yaml', import.meta.url), 'utf8'))
  const { schemas } = document.components
  // Errors inside a choice are reported as errors of the choice.
  const patterns = ['JapanPaymentOptions', 'Card', 'BonusMonth', 'BonusAmount', 'Order'].flatMap((name) =>
    patternsOf(schemas[name]),
  )
  expect(patterns.length).toBeGreaterThan(8)
  expect(new Set(patterns.filter((pattern) => !(pattern in patternWords)))).toEqual(new Set())
})

/** Patterns below a schema, except those inside a choice. */
function patternsOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([key, value]) => {
    if (key === 'anyOf') return []
    return key === 'pattern' ? [value as string] : patternsOf(value)
  })
}
