import { expect, test } from 'vitest'
import { readTargetCredentials } from '../../../contracts/replay/read-credentials.ts'

const whole = {
  CYBERSOURCE_MERCHANT_ID: 'shop_1',
  CYBERSOURCE_KEY_ID: '10000000-0000-4000-8000-000000000001',
  CYBERSOURCE_SHARED_SECRET: 'anBvLXNhbmRib3ggdGVzdCBzZWNyZXQgMSBub3QgcmU=',
}

test('credentials come from the environment, and sign with a JWT by default', () => {
  expect(readTargetCredentials({ ...whole, PATH: '/bin' })).toEqual({
    scheme: 'jwt',
    merchantId: 'shop_1',
    keyId: '10000000-0000-4000-8000-000000000001',
    sharedSecret: 'anBvLXNhbmRib3ggdGVzdCBzZWNyZXQgMSBub3QgcmU=',
  })
})

test('scheme and portfolio can be named', () => {
  const env = { ...whole, CYBERSOURCE_SCHEME: 'http-signature', CYBERSOURCE_PORTFOLIO: 'group_1' }
  expect(readTargetCredentials(env)).toMatchObject({ scheme: 'http-signature', portfolio: 'group_1' })
})

test.each([
  {},
  { CYBERSOURCE_MERCHANT_ID: '', CYBERSOURCE_KEY_ID: ' ', CYBERSOURCE_SHARED_SECRET: '' },
  { CYBERSOURCE_SCHEME: 'jwt', CYBERSOURCE_PORTFOLIO: 'group_1' },
])('%j holds none', (env) => {
  expect(readTargetCredentials(env)).toBeUndefined()
})

test.each([
  [{ CYBERSOURCE_MERCHANT: 'a', CYBERSOURCE_KEY: 'b', CYBERSOURCE_SECRET: 'hidden' }, 'CYBERSOURCE_MERCHANT_ID'],
  [{ CYBERSOURCE_SECRET_KEY: 'hidden' }, 'CYBERSOURCE_SHARED_SECRET'],
  [{ CYBERSOURCE_MERCHANTID: 'hidden' }, 'CYBERSOURCE_MERCHANT_ID'],
  [{ cybersource_key_id: 'hidden' }, 'CYBERSOURCE_KEY_ID'],
  [{ CYBERSOURCE_KEYID: 'hidden' }, 'CYBERSOURCE_KEY_ID'],
  [{ CYBERSORCE_SHARED_SECRET: 'hidden' }, 'CYBERSOURCE_SHARED_SECRET'],
  [{ CYBS_SHARED_SECRET: 'hidden' }, 'CYBERSOURCE_SHARED_SECRET'],
  [{ ...whole, CYBERSOURCE_SCHEMA: 'hidden' }, 'CYBERSOURCE_SCHEME'],
  [{ ...whole, CYBERSOURCE_PORTFOLIO_ID: 'hidden' }, 'CYBERSOURCE_PORTFOLIO'],
])('%j has a name that is nearly right, and is refused', (env, meant) => {
  expect(() => readTargetCredentials(env as never)).toThrow(`did you mean ${meant}?`)
  expect(() => readTargetCredentials(env as never)).not.toThrow(/hidden/)
})

test('variables of other programs are left alone', () => {
  expect(readTargetCredentials({ SECRET_KEY: 'a', MERCHANT_ID: 'b', CYBERSOURCE_HOST: 'c' })).toBeUndefined()
  expect(readTargetCredentials({ ...whole, CYBERSOURCE_KEY_ID_OLD: 'a', CYBERSOURCE_MERCHANT: 'b' })).toBeDefined()
})

test.each([
  [
    ['CYBERSOURCE_KEY_ID'],
    /CYBERSOURCE_KEY_ID is missing\. Allowed: CYBERSOURCE_MERCHANT_ID, CYBERSOURCE_KEY_ID, CYBERSOURCE_SHARED_SECRET together, or none/,
  ],
  [['CYBERSOURCE_KEY_ID', 'CYBERSOURCE_SHARED_SECRET'], /CYBERSOURCE_KEY_ID and CYBERSOURCE_SHARED_SECRET are missing/],
])('without %j the error names what is missing', (missing, want) => {
  const env = Object.fromEntries(Object.entries(whole).filter(([name]) => !missing.includes(name)))
  expect(() => readTargetCredentials(env)).toThrow(want)
})

test.each([
  ['CYBERSOURCE_MERCHANT_ID', 'hunter 2'],
  ['CYBERSOURCE_KEY_ID', 'hunter"2'],
  ['CYBERSOURCE_SHARED_SECRET', 'hunter 2'],
  ['CYBERSOURCE_SHARED_SECRET', 'hunter-2'],
  ['CYBERSOURCE_SCHEME', 'hunter2'],
  ['CYBERSOURCE_PORTFOLIO', 'hunter\n2'],
])('a wrong %s is named, and not repeated', (name, value) => {
  expect(() => readTargetCredentials({ ...whole, [name]: value })).toThrow(
    `Failed to read ${name} from the environment. Allowed: `,
  )
  expect(() => readTargetCredentials({ ...whole, [name]: value })).not.toThrow(/hunter/)
})
