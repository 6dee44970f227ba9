import { expect, test } from 'vitest'
import { clientErrors } from '../../src/client/client-error.ts'
import { type ClientOptions, createPaymentClient, installment } from '../../src/client/index.ts'
import { noon } from '../support.ts'

const sharedSecret = 'YSB0ZXN0IHNlY3JldCB0aGF0IG11c3QgYmUgaGlkZGVu'
const keyId = '10000000-0000-4000-8000-000000000001'
const shop = { businessName: '桜商店', businessNameKatakana: 'サクラショウテン', businessNameAlphaNumeric: 'SAKURA' }
const right: ClientOptions = { environment: 'apitest', merchant: 'smcc_all', auth: { keyId, sharedSecret }, shop }
const card = { number: '4111111111111111', expirationMonth: '12', expirationYear: '2031', securityCode: '987' }

const rsa = (usages: KeyUsage[], hash = 'SHA-256', name = 'RSASSA-PKCS1-v1_5') =>
  crypto.subtle.generateKey(
    { name, hash, modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) },
    true,
    usages,
  ) as Promise<CryptoKeyPair>
const { privateKey, publicKey } = await rsa(['sign', 'verify'])
const { privateKey: sha1Key } = await rsa(['sign', 'verify'], 'SHA-1')
const { privateKey: pssKey } = await rsa(['sign', 'verify'], 'SHA-256', 'RSA-PSS')
const pkcs8 = Buffer.from(await crypto.subtle.exportKey('pkcs8', privateKey)).toString('base64')
const pem = `-----BEGIN PRIVATE KEY-----\n${pkcs8.replace(/.{64}/g, '$&\n')}\n-----END PRIVATE KEY-----\n`

const certificate = (privateKey: unknown) => ({ auth: { scheme: 'certificate', serialNumber: '1', privateKey } })
const environment = (value: unknown) => ({ environment: value })
const isUrl = /Allowed: apitest, production, or a URL without path, query and user/
const isBase64 = /sharedSecret is base64/
const isKey = /Allowed: a CryptoKey for RSASSA-PKCS1-v1_5 with SHA-256 that may sign, or PEM/

const noUrl = ['INVALID_ENVIRONMENT', isUrl] as const
const noSecret = ['INVALID_CREDENTIALS', isBase64] as const
const noKey = ['INVALID_CREDENTIALS', isKey] as const

const wrong: readonly (readonly [string, object, keyof typeof clientErrors, RegExp])[] = [
  ['an unknown environment', environment('sandbox'), ...noUrl],
  ['an environment that every object has', environment('constructor'), ...noUrl],
  ['no environment', environment(undefined), ...noUrl],
  ['a URL without a scheme', environment('localhost:8392'), ...noUrl],
  ['a URL of files', environment('file:///'), ...noUrl],
  ['a URL with a path', environment('http://127.0.0.1:8392/pts/v2/payments'), ...noUrl],
  ['a URL with a query', environment('http://127.0.0.1:8392/?a'), ...noUrl],
  ['a URL with a password', environment('http://a:b@127.0.0.1/'), ...noUrl],
  ['the live system without TLS', environment('http://api.cybersource.com'), ...noUrl],
  ['the test system without TLS', environment(new URL('http://APITEST.cybersource.com.')), ...noUrl],
  ['a signed host that is a URL', { signedHost: 'https://x' }, 'INVALID_ENVIRONMENT', /Allowed: the name of a host/],
  ['no merchant', { merchant: undefined }, 'INVALID_MERCHANT', /Allowed: the id of a merchant/],
  ['an empty merchant', { merchant: '' }, 'INVALID_MERCHANT', /Allowed: the id of a merchant/],
  ['a merchant with a line break', { merchant: 'a\nb' }, 'INVALID_MERCHANT', /Allowed: the id of a merchant/],
  ['no auth', { auth: undefined }, 'INVALID_CREDENTIALS', /a keyId with a sharedSecret, or a certificate/],
  ['no key id', { auth: { sharedSecret } }, 'INVALID_CREDENTIALS', /keyId is/],
  ['a key id with a quote', { auth: { keyId: 'a"b', sharedSecret } }, 'INVALID_CREDENTIALS', /keyId is/],
  ['no secret', { auth: { keyId } }, ...noSecret],
  ['key id and secret swapped', { auth: { keyId: sharedSecret, sharedSecret: keyId } }, ...noSecret],
  ['a secret with a line break', { auth: { keyId, sharedSecret: `${sharedSecret}\n` } }, ...noSecret],
  ['a secret cut off', { auth: { keyId, sharedSecret: 'YSB0Z' } }, ...noSecret],
  [
    'an unknown scheme',
    { auth: { scheme: 'toString', keyId, sharedSecret } },
    'INVALID_CREDENTIALS',
    /scheme is jwt, http-signature, certificate/,
  ],
  ['an empty portfolio', { auth: { keyId, sharedSecret, portfolio: '' } }, 'INVALID_CREDENTIALS', /portfolio is/],
  ['no serial number', { auth: { scheme: 'certificate', privateKey } }, 'INVALID_CREDENTIALS', /serialNumber is/],
  ['no private key', certificate(undefined), ...noKey],
  ['a public key', certificate(publicKey), ...noKey],
  ['a key for SHA-1', certificate(sha1Key), ...noKey],
  ['a key for RSA-PSS', certificate(pssKey), ...noKey],
  ['PKCS #1', certificate(pem.replaceAll('PRIVATE', 'RSA PRIVATE')), ...noKey],
  ['PEM that is cut off', certificate(pem.slice(0, -40)), ...noKey],
  ['a shop without katakana', { shop: { ...shop, businessNameKatakana: '' } }, 'INVALID_SHOP', /businessNameKatakana/],
  ['a shop with a long name', { shop: { ...shop, businessName: '桜'.repeat(26) } }, 'INVALID_SHOP', /1 to 25/],
  ['a time-out of 0', { timeout: 0 }, 'INVALID_OPTION', /timeout is a number of milliseconds above 0/],
  ['a time-out that never ends', { timeout: Number.POSITIVE_INFINITY }, 'INVALID_OPTION', /timeout is/],
  ['a time-out as text', { timeout: '60' }, 'INVALID_OPTION', /timeout is/],
  ['a clock that is a time', { clock: noon }, 'INVALID_OPTION', /clock is not allowed so\. Allowed: a function/],
  ['a hook that is none', { onExchange: {} }, 'INVALID_OPTION', /onExchange is not allowed so\. Allowed: a function/],
]

test.each(wrong)('%s throws at once, with the allowed values', (_, change, code, allowed) => {
  let thrown: unknown
  try {
    createPaymentClient({ ...right, ...change } as ClientOptions)
  } catch (error) {
    thrown = error
  }
  expect(thrown).toBeInstanceOf(clientErrors[code])
  expect(thrown).toMatchObject({
    code,
    message: expect.stringMatching(/^Failed to .*: .*\. Allowed: |^Failed to read/),
  })
  expect(String(thrown)).toMatch(allowed)
  for (const secret of [sharedSecret, keyId, pkcs8.slice(0, 60)]) expect(String(thrown)).not.toContain(secret)
})

test.each([
  ['apitest', 'https://apitest.cybersource.com'],
  ['production', 'https://api.cybersource.com'],
  ['http://127.0.0.1:8392', 'http://127.0.0.1:8392'],
  ['http://127.0.0.1:8392/', 'http://127.0.0.1:8392'],
  [new URL('https://apitest.visaacceptance.com'), 'https://apitest.visaacceptance.com'],
] as const)('the environment %s is %s', (environment, url) => {
  expect(createPaymentClient({ ...right, environment }).url).toBe(url)
})

const calls: readonly (readonly [string, object, object, keyof typeof clientErrors, RegExp])[] = [
  [
    'an amount that is a number',
    { amount: 12000 },
    {},
    'INVALID_PAYMENT',
    /amount is not allowed so\. Allowed: text of digits, such as '12000'/,
  ],
  ['no card', { card: undefined }, {}, 'INVALID_PAYMENT', /card is missing/],
  [
    'a card number that is a number',
    { card: { ...card, number: 4e15 } },
    {},
    'INVALID_PAYMENT',
    /card.number is not allowed so\. Allowed: text/,
  ],
  ['a transaction id of 31 characters', { transactionId: '1'.repeat(31) }, {}, 'INVALID_PAYMENT', /1 to 30 characters/],
  ['an empty transaction id', { transactionId: '' }, {}, 'INVALID_PAYMENT', /1 to 30 characters/],
  ['a correlation id with a line break', {}, { correlationId: 'a\r\nb: c' }, 'INVALID_OPTION', /correlationId is/],
  ['a time-out of 0', {}, { timeout: 0 }, 'INVALID_OPTION', /timeout is/],
]

test.each(calls)('%s throws, and nothing is sent', async (_, change, call, code, allowed) => {
  let sent = 0
  const fetch = async () => new Response(String(sent++))
  const client = createPaymentClient({ ...right, fetch })
  const payment = { amount: '12000', card, option: installment({ installments: 3 }), ...change }
  const thrown = await client.createPayment(payment as never, call).catch((error: unknown) => error)
  expect(thrown).toMatchObject({ code })
  expect(String(thrown)).toMatch(allowed)
  expect(String(thrown)).not.toContain(card.number)
  expect(sent).toBe(0)
})

test('the first payment throws for a private key with invalid bytes, and does not repeat the key', async () => {
  const broken = `-----BEGIN PRIVATE KEY-----\n${pkcs8.slice(0, 400)}\n-----END PRIVATE KEY-----`
  const client = createPaymentClient({ ...right, ...certificate(broken) } as ClientOptions)
  for (let time = 0; time < 2; time++) {
    const thrown = await client.createPayment({ amount: '1', card }).catch((error: unknown) => error)
    expect(thrown).toMatchObject({ code: 'INVALID_CREDENTIALS', message: expect.stringMatching(isKey) })
    expect(String(thrown)).not.toContain(pkcs8.slice(0, 60))
  }
})

test('every error code has a test here, with the payment options or with the search', () => {
  const met = new Set([...wrong.map(([, , code]) => code), ...calls.map(([, , , code]) => code)])
  expect([...met, 'INVALID_P12', 'INVALID_JPO_TERM', 'SEARCH_FAILED'].sort()).toEqual(Object.keys(clientErrors).sort())
})
