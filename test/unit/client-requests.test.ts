import { expect, test } from 'vitest'
import type { Allowed, SettingTable } from '../../src/base/allowed.ts'
import {
  type ClientOptions,
  createPaymentClient,
  installment,
  type Payment,
  type PaymentClient,
} from '../../src/client/index.ts'
import { requestFields } from '../../src/client/request-fields.ts'

const card = { number: '4111111111111111', expirationMonth: '12', expirationYear: '2031', securityCode: '987' }
const shop = { businessName: '桜商店', businessNameKatakana: 'サクラショウテン', businessNameAlphaNumeric: 'SAKURA' }
const id = '6843556498736135003059'
const right: ClientOptions = {
  environment: 'http://127.0.0.1:9',
  merchant: 'smcc_all',
  auth: { keyId: '10000000-0000-4000-8000-000000000001', sharedSecret: 'YSB0ZXN0IHNlY3JldA==' },
  shop,
}
const money = { amount: '12000', currency: 'JPY' }
const option = installment({ installments: 12 })
const billTo = { firstName: 'Hanako', email: 'hanako@example.com' }
const undoable = { reference: 'order-1', transactionId: 't1' }

type Call = (client: PaymentClient, request: never) => unknown

/** Every method that takes a typed request, a whole request, and its table. */
const methods: Readonly<Record<string, readonly [Call, object, SettingTable]>> = {
  createPayment: [
    (client, request) => client.createPayment(request),
    { ...money, ...undoable, card: { ...card, type: '001' }, billTo, option, capture: true } satisfies Payment,
    requestFields.payment,
  ],
  capture: [
    (client, request) => client.capture(id, request),
    { ...money, ...undoable, sequence: 1, total: 2, isFinal: false, option },
    requestFields.capture,
  ],
  reverse: [(client, request) => client.reverse(id, request), { ...money, reason: '34' }, requestFields.reversal],
  refund: [(client, request) => client.refund(id, request), { ...money, ...undoable }, requestFields.refund],
  credit: [
    (client, request) => client.credit(request),
    { ...money, ...undoable, card, billTo, option },
    requestFields.credit,
  ],
  void: [(client, request) => client.void(id, request), { ...undoable, of: 'refund' }, requestFields.void],
  timeOutReversal: [
    (client, request) => client.timeOutReversal('t1', request),
    { ...money, reference: 'order-1' },
    requestFields.timeOutReversal,
  ],
  timeOutVoid: [
    (client, request) => client.timeOutVoid('t1', request),
    { reference: 'order-1' },
    requestFields.timeOutVoid,
  ],
  increment: [
    (client, request) => client.increment(id, request),
    { additionalAmount: '2000', currency: 'JPY', reference: 'order-1' },
    requestFields.increment,
  ],
}
const calls = Object.entries(methods).map(([method, [call, request, fields]]) => ({ method, call, request, fields }))

function setUp() {
  let sent = 0
  const fetch = async () => new Response(String(sent++), { status: 502 })
  return { client: createPaymentClient({ ...right, fetch }), count: () => sent }
}

/** The message of what is thrown before anything is sent. */
async function refusalOf(act: (client: PaymentClient) => unknown): Promise<string> {
  const { client, count } = setUp()
  const thrown = await Promise.resolve()
    .then(() => act(client))
    .then(() => 'sent')
    .catch((error: Error) => error)
  expect(thrown).toMatchObject({ code: expect.stringMatching(/^INVALID_/) })
  expect(String(thrown)).not.toContain(card.number)
  expect(count()).toBe(0)
  return (thrown as Error).message
}

test.each(calls)('$method sends the whole request', async ({ call, request }) => {
  const { client, count } = setUp()
  await call(client, request as never)
  expect(count()).toBe(1)
})

/** The table of an object inside a request, with the object. */
const nestedOf = (fields: SettingTable, request: object) =>
  Object.entries(fields).flatMap(([name, { settings }]): [string, SettingTable, object][] =>
    settings === undefined ? [] : [[name, settings, (request as Record<string, object>)[name] ?? {}]],
  )

test.each(calls)('$method refuses every misspelt name, and names the right one', async ({ call, request, fields }) => {
  const misspell = (name: string) => `${name.slice(0, -1)}zz`
  for (const name of Object.keys(fields)) {
    const refusal = await refusalOf((client) => call(client, { ...request, [misspell(name)]: 1 } as never))
    expect(refusal).toContain(
      `${misspell(name)} is not a setting here${name.length > 4 ? `, did you mean "${name}"? Allowed: ` : ''}`,
    )
  }
  for (const [outer, settings, inner] of nestedOf(fields, request))
    for (const name of Object.keys(settings)) {
      const wrong = { ...request, [outer]: { ...inner, [misspell(name)]: '1' } }
      expect(await refusalOf((client) => call(client, wrong as never))).toContain(`${outer}.${misspell(name)} is not`)
    }
})

test.each(calls)(
  '$method refuses a wrong value of every field, and a missing one',
  async ({ call, request, fields }) => {
    const check = async (name: string, { what, isRequired }: Allowed, make: (value: unknown) => object) => {
      for (const value of [null, 12.5, {}, 'あ\n'].filter((value) => !fields[name]?.test(value))) {
        const refusal = await refusalOf((client) => call(client, make(value) as never))
        expect(refusal).toContain(`${name} is not allowed so`)
        expect(refusal).toContain(`Allowed: ${what}.`)
      }
      if (isRequired)
        expect(await refusalOf((client) => call(client, make(undefined) as never))).toContain(
          `${name} is missing. Allowed: ${what}.`,
        )
    }
    for (const [name, row] of Object.entries(fields)) await check(name, row, (value) => ({ ...request, [name]: value }))
  },
)

const amounts: readonly (readonly [string, string | undefined, RegExp | undefined])[] = [
  ['1,000', undefined, /amount is not allowed so/],
  ['１２０００', undefined, /amount is not allowed so/],
  ['¥12000', undefined, /amount is not allowed so/],
  ['-1', undefined, /amount is not allowed so/],
  ['1e4', undefined, /amount is not allowed so/],
  [' 12000', undefined, /amount is not allowed so/],
  ['', undefined, /amount is not allowed so/],
  ['.5', 'USD', /amount is not allowed so/],
  ['12000.5', undefined, /amount has more decimals than JPY\. Allowed: none/],
  ['12000.5', 'JPY', /amount has more decimals than JPY/],
  ['12.345', 'USD', /amount has more decimals than USD\. Allowed: 2/],
  ['1.2345', 'KWD', /more decimals than KWD\. Allowed: 3/],
  ['1', 'jpy', /currency is not allowed so/],
  ['1', 'YEN', /currency is not allowed so/],
  ['12000', undefined, undefined],
  // Nothing is cut off but zeros.
  ['12000.00', 'JPY', undefined],
  ['12.34', 'USD', undefined],
]

test.each(amounts)('an amount of %j in %s', async (amount, currency, refusal) => {
  const given = { ...(currency !== undefined && { currency }), amount }
  const acts: ((client: PaymentClient) => Promise<unknown>)[] = [
    (client) => client.createPayment({ ...given, card }),
    (client) => client.capture(id, given),
    (client) => client.reverse(id, given),
    (client) => client.refund(id, given),
    (client) => client.credit({ ...given, card }),
    (client) => client.timeOutReversal('t1', given),
    (client) => client.increment(id, { ...(currency !== undefined && { currency }), additionalAmount: amount }),
  ]
  for (const act of acts) {
    if (refusal === undefined) await act(setUp().client)
    else expect((await refusalOf(act)).replace('additionalAmount', 'amount')).toMatch(refusal)
  }
})

test.each<[string, (client: PaymentClient) => unknown, string]>([
  [
    'a capture as text',
    (client) => client.createPayment({ ...money, card, capture: 'true' as never }),
    'capture is not allowed so. Allowed: true or false.',
  ],
  ['capure', (client) => client.createPayment({ ...money, card, capure: true } as never), 'did you mean "capture"?'],
  [
    'an option by name',
    (client) => client.createPayment({ ...money, card, option: 'installment' as never }),
    'option is not allowed so',
  ],
  [
    'an option by hand',
    (client) => client.createPayment({ ...money, card, option: { installments: '12' } as never }),
    'option.paymentMethod is missing',
  ],
  [
    'instalments',
    (client) => client.createPayment({ ...money, card, option: { paymentMethod: '61', instalments: '12' } as never }),
    'option.instalments is not a setting here, did you mean "installments"?',
  ],
  [
    'terms beside the payment',
    (client) => client.createPayment({ ...money, card, installments: 12 } as never),
    'installments is not a setting here',
  ],
  [
    'a card of numbers',
    (client) => client.createPayment({ ...money, card: { ...card, expirationMonth: 4 as never } }),
    'card.expirationMonth is not allowed so',
  ],
  ['no payment', (client) => client.createPayment(undefined as never), 'the options are no object'],
  [
    'a time-out of a call',
    (client) => client.createPayment({ ...money, card }, { timeuot: 1 } as never),
    'did you mean "timeout"?',
  ],
  [
    'a signal that is a controller',
    (client) => client.createPayment({ ...money, card }, { signal: new AbortController() as never }),
    'signal is not allowed so',
  ],
  [
    'an option of a search',
    async (client) => client.search('id:1', { timeZone: 'Asia/Tokyo' } as never),
    'did you mean "timezone"?',
  ],
  ['a limit of a search', async (client) => client.search('id:1', { limit: '5' as never }), 'limit is not allowed so'],
  ['a lost payment', (client) => client.reconcile({ referense: 'order-1' } as never), 'did you mean "reference"?'],
  [
    'how to reconcile',
    (client) => client.reconcile({ reference: 'order-1' }, { attempt: 2 } as never),
    'did you mean "attempts"?',
  ],
  [
    'what to reverse',
    (client) => client.reconcile({ transactionId: 't' }, { reverse: { ammount: '1' } as never }),
    'reverse.ammount is not a setting here, did you mean "amount"?',
  ],
])('%s: refused, and nothing is sent', async (_, act, want) => {
  expect(await refusalOf(act)).toContain(want)
})

test.each<[string, object, string]>([
  ['a time-out', { timeoutMss: 1 }, 'timeoutMss is not a setting here, did you mean "timeout"?'],
  ['a merchant', { merchantId: 'a' }, 'merchantId is not a setting here'],
  ['an environment', { environment: 'apitst' }, 'the environment is unknown, did you mean "apitest"?'],
  ['a key', { auth: { ...right.auth, keyID: 'a' } }, 'keyID is not a setting here, did you mean "keyId"?'],
  ['a scheme', { auth: { ...right.auth, scheme: 'http_signature' } }, 'did you mean "http-signature"?'],
  [
    'a name of the shop',
    { shop: { ...shop, businesName: 'a' } },
    'businesName is not a setting here, did you mean "businessName"?',
  ],
  ['a shop that is a text', { shop: 'SAKURA' }, 'the options are no object'],
])('%s of the client that is misspelt throws', async (_, change, want) => {
  await expect(async () => createPaymentClient({ ...right, ...change } as never)).rejects.toThrow(want)
})
