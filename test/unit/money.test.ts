import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decimalsOf, isCurrency, toEchoedAmount, toHalf } from '../../src/base/money.ts'

const digits = fc.stringMatching(/^[0-9]{1,12}$/)

test.each([
  ['cuts decimals off yen', { given: ['100.00', 'JPY'], want: '100' }],
  ['cuts yen, and does not round them', { given: ['100.99', 'JPY'], want: '100' }],
  ['takes a currency in lower case', { given: ['100.00', 'jpy'], want: '100' }],
  ['cuts a third decimal off dollars', { given: ['1.999', 'USD'], want: '1.99' }],
  ['fills in missing decimals', { given: ['1.5', 'USD'], want: '1.50' }],
  ['fills in all decimals', { given: ['7', 'USD'], want: '7.00' }],
  ['keeps three decimals of dinars', { given: ['1.2345', 'KWD'], want: '1.234' }],
  ['takes an amount that ends with its point', { given: ['12.', 'USD'], want: '12.00' }],
  ['takes an amount that begins with its point', { given: ['.5', 'USD'], want: '0.50' }],
  ['drops leading zeros', { given: ['00012', 'JPY'], want: '12' }],
  ['keeps the zero of a zero amount', { given: ['0.00', 'USD'], want: '0.00' }],
  ['keeps one zero of a yen amount of zeros', { given: ['000', 'JPY'], want: '0' }],
  ['keeps more digits than a float has', { given: ['99999999999999999.99', 'USD'], want: '99999999999999999.99' }],
] as const)('toEchoedAmount %s', (_, { given: [amount, currency], want }) => {
  expect(toEchoedAmount(amount, currency)).toBe(want)
})

test('toEchoedAmount returns the whole part of yen, whatever the decimals', () => {
  const property = fc.property(digits, digits, (whole, fraction) => {
    const echoed = toEchoedAmount(`${whole}.${fraction}`, 'JPY')
    expect(echoed).toMatch(/^(0|[1-9][0-9]*)$/)
    expect(BigInt(echoed)).toBe(BigInt(whole))
  })
  fc.assert(property, { seed: 1 })
})

test('toEchoedAmount returns the sent digits of dollars, as a string', () => {
  const property = fc.property(digits, fc.stringMatching(/^[0-9]{2}$/), (whole, cents) => {
    expect(toEchoedAmount(`${whole}.${cents}`, 'USD')).toBe(`${BigInt(whole)}.${cents}`)
  })
  fc.assert(property, { seed: 2 })
})

test('toEchoedAmount is idempotent', () => {
  const property = fc.property(digits, digits, fc.constantFrom('JPY', 'USD', 'KWD'), (whole, fraction, currency) => {
    const once = toEchoedAmount(`${whole}.${fraction}`, currency)
    expect(toEchoedAmount(once, currency)).toBe(once)
  })
  fc.assert(property, { seed: 3 })
})

test.each([
  ['12000', '6000'],
  ['12001', '6000'],
  ['2', '1'],
  ['1', '1'],
  ['10.01', '5.00'],
  ['10.00', '5.00'],
  ['0.10', '0.05'],
  ['0.03', '0.01'],
  ['0.01', '0.01'],
  ['1.005', '0.502'],
  ['0.001', '0.001'],
  ['99999999999999999.99', '49999999999999999.99'],
])('toHalf of %s is %s', (amount, want) => {
  expect(toHalf(amount)).toBe(want)
})

test('toHalf of zero is zero: no more is approved than was requested', () => {
  expect([toHalf('0'), toHalf('0.00'), toHalf('0.000')]).toEqual(['0', '0.00', '0.000'])
})

const units = (amount: string): bigint => BigInt(amount.replace('.', ''))

test('toHalf keeps the decimals, and twice it is the amount or one unit less', () => {
  const property = fc.property(digits, digits, fc.constantFrom('JPY', 'USD', 'KWD'), (whole, fraction, currency) => {
    const amount = toEchoedAmount(`${whole}.${fraction}`, currency)
    fc.pre(units(amount) > 1n)
    const half = toHalf(amount)
    expect(toEchoedAmount(half, currency)).toBe(half)
    expect([0n, 1n]).toContain(units(amount) - 2n * units(half))
  })
  fc.assert(property, { seed: 4 })
})

test.each([
  ['JPY', { want: true }],
  ['jpy', { want: true }],
  ['Usd', { want: true }],
  ['KWD', { want: true }],
  ['YEN', { want: false }],
  ['JP', { want: false }],
  ['', { want: false }],
])('isCurrency answers for %j', (code, { want }) => {
  expect(isCurrency(code)).toBe(want)
})

test.each([
  ['JPY', { want: 0 }],
  ['jpy', { want: 0 }],
  ['KRW', { want: 0 }],
  ['USD', { want: 2 }],
  ['KWD', { want: 3 }],
])('decimalsOf knows %s', (code, { want }) => {
  expect(decimalsOf(code)).toBe(want)
})
