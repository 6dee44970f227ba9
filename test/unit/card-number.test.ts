import fc from 'fast-check'
import { expect, test } from 'vitest'
import { brandOf, isCardNumber, isLuhnValid, maskCardNumber, nameOfType } from '../../src/card-data/card-number.ts'

test.each([
  ['4111111111111111', { want: '001' }],
  ['4', { want: '001' }],
  ['5105105105105100', { want: '002' }],
  ['5555555555554444', { want: '002' }],
  ['2221000000000009', { want: '002' }],
  ['2720990000000000', { want: '002' }],
  ['2220990000000000', { want: undefined }],
  ['2721000000000000', { want: undefined }],
  ['5000000000000000', { want: undefined }],
  ['5600000000000000', { want: undefined }],
  ['378282246310005', { want: '003' }],
  ['340000000000009', { want: '003' }],
  ['350000000000000', { want: undefined }],
  ['3527000000000000', { want: undefined }],
  ['3528000000000007', { want: '007' }],
  ['3589000000000003', { want: '007' }],
  ['3590000000000000', { want: undefined }],
  ['30000000000004', { want: '005' }],
  ['30500000000003', { want: '005' }],
  ['30600000000000', { want: undefined }],
  ['36000000000008', { want: '005' }],
  ['39000000000005', { want: '005' }],
  ['6011111111111117', { want: '004' }],
  ['6449000000000000', { want: '004' }],
  ['6500000000000002', { want: '004' }],
  ['6430000000000000', { want: undefined }],
  ['9999999999999995', { want: undefined }],
  ['25', { want: undefined }],
  ['', { want: undefined }],
])('brandOf returns the type of %j', (number, { want }) => {
  expect(brandOf(number)?.type).toBe(want)
})

test.each([
  ['001', { want: 'Visa' }],
  ['002', { want: 'Mastercard' }],
  ['003', { want: 'American Express' }],
  ['004', { want: 'Discover' }],
  ['005', { want: 'Diners Club' }],
  ['007', { want: 'JCB' }],
  ['099', { want: 'type 099' }],
])('nameOfType names %s', (type, { want }) => {
  expect(nameOfType(type)).toBe(want)
})

test.each([
  ['4111111111111111', { want: true }],
  ['4111111111111112', { want: false }],
  ['1411111111111111', { want: false }],
  ['378282246310005', { want: true }],
  ['79927398713', { want: true }],
  ['79927398710', { want: false }],
])('isLuhnValid checks %s', (digits, { want }) => {
  expect(isLuhnValid(digits)).toBe(want)
})

test('isLuhnValid accepts exactly one of ten check digits', () => {
  const property = fc.property(fc.stringMatching(/^[0-9]{11,18}$/), (body) => {
    const right = [...'0123456789'].filter((check) => isLuhnValid(body + check))
    expect(right).toHaveLength(1)
  })
  fc.assert(property, { seed: 1 })
})

test.each([
  ['16 digits with a right check digit', { given: '4111111111111111', want: true }],
  ['16 digits with a wrong one', { given: '4111111111111112', want: false }],
  ['11 digits', { given: '79927398713', want: false }],
  ['12 digits', { given: '501800000009', want: true }],
  ['19 digits', { given: '6759560045005727054', want: true }],
  ['20 digits', { given: '67595600450057270542', want: false }],
  ['spaces between', { given: '4111 1111 1111 1111', want: false }],
  ['a letter', { given: '411111111111111a', want: false }],
  ['nothing', { given: '', want: false }],
])('isCardNumber answers for %s', (_, { given, want }) => {
  expect(isCardNumber(given)).toBe(want)
})

test.each([
  ['16 digits', { given: '4111111111111111', want: '411111******1111' }],
  ['15 digits', { given: '378282246310005', want: '378282*****0005' }],
  ['19 digits', { given: '6759560045005727054', want: '675956*********7054' }],
  ['12 digits', { given: '501800000009', want: '501800**0009' }],
  ['spaces between', { given: '4111 1111 1111 1111', want: '411111******1111' }],
  ['11 digits, of which nothing is kept', { given: '41111111111', want: '***********' }],
  ['nothing', { given: '', want: '' }],
])('maskCardNumber keeps six and four digits of %s', (_, { given, want }) => {
  expect(maskCardNumber(given)).toBe(want)
})

test('maskCardNumber keeps at most ten digits', () => {
  const property = fc.property(fc.stringMatching(/^[0-9]{0,40}$/), (digits) => {
    expect(maskCardNumber(digits).replace(/\D/g, '').length).toBeLessThanOrEqual(10)
  })
  fc.assert(property, { seed: 2 })
})
