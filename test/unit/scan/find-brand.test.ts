import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seed } from '../../../mocks/world/generated/seed.ts'
import { findBrand, isCardNumber } from '../../../src/card-data/card-number.ts'
import { publishedCards } from '../../../src/card-data/published-cards.ts'
import { toCardNumber } from './card-numbers.ts'

test.each([
  ['Visa of 16 digits', { given: '4111111111111111', want: 'Visa' }],
  ['Visa of 13 digits', { given: '4222222222222', want: 'Visa' }],
  ['Visa of 19 digits', { given: toCardNumber('411111111111111111'), want: 'Visa' }],
  ['Visa of 15 digits, which there is none of', { given: toCardNumber('41111111111111'), want: undefined }],
  ['Mastercard', { given: '5555555555554444', want: 'Mastercard' }],
  ['Mastercard of the 2 series', { given: '2222420000001113', want: 'Mastercard' }],
  ['Mastercard of 17 digits, which there is none of', { given: toCardNumber('5555555555554444'), want: undefined }],
  ['American Express', { given: '378282246310005', want: 'American Express' }],
  ['JCB', { given: '3566111111111113', want: 'JCB' }],
  ['Diners Club', { given: '38520000023237', want: 'Diners Club' }],
  ['Discover', { given: '6011111111111117', want: 'Discover' }],
  ['UnionPay', { given: '6200000000000005', want: 'UnionPay' }],
  ['UnionPay of 19 digits', { given: '6205500000000000004', want: 'UnionPay' }],
  ['UnionPay that begins with 81', { given: toCardNumber('810000000000000'), want: 'UnionPay' }],
  ['Maestro, which is not looked for', { given: '6759411100000008', want: undefined }],
  ['a wrong check digit', { given: '4111111111111112', want: undefined }],
  ['milliseconds since 1970', { given: toCardNumber('166629944321'), want: undefined }],
  ['12 digits', { given: toCardNumber('41111111111'), want: undefined }],
])('findBrand knows %s', (_, { given, want }) => {
  expect(findBrand(given)).toBe(want)
})

test('a JAN code is not a Visa number, although one in ten has a right check digit', () => {
  const withEan = (body: string) => {
    const sum = [...body].reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3), 0)
    return body + ((10 - (sum % 10)) % 10)
  }
  const property = fc.property(fc.stringMatching(/^4[59][0-9]{10}$/), (body) => {
    expect(findBrand(withEan(body))).toBeUndefined()
  })
  fc.assert(property, { seed: 1 })
})

test('the published numbers are card numbers, each listed once', () => {
  expect(publishedCards.filter((number) => !isCardNumber(number))).toEqual([])
  const all = [...publishedCards, ...seed.cards.map(({ number }) => number)]
  expect(new Set(all).size).toBe(all.length)
})
