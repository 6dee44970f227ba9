import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { refusedPayments } from '../../mocks/samples/refused-payments.ts'
import { seed } from '../../mocks/world/generated/seed.ts'
import { refusals } from '../../src/acquirer/refusals.ts'
import { jpoMethods } from '../../src/jpo/methods.ts'
import { requiredFields } from '../../src/validation/required-fields.ts'
import type { RefusalName } from '../../src/world/world.ts'
import { type Answered, createTestEngine, guideExamples, send, toGuideExample, toSamplePayment } from '../support.ts'
import { findViolations } from './contract.ts'
import type { Face } from './face.ts'
import { face as front } from './faces/engine.ts'

const optionsPath = 'processingInformation.japanPaymentOptions'

/** A deep copy without the value at a path. */
function without(document: unknown, path: string): unknown {
  const copy = structuredClone(document) as Record<string, unknown>
  const keys = path.split('.')
  const last = keys.pop() as string
  const parent = keys.reduce((value, key) => value[key] as Record<string, unknown>, copy)
  delete parent[last]
  return copy
}

/** Sends the payment that a row refuses, as often as necessary. */
async function sendRefused(face: Face, name: RefusalName): Promise<Answered> {
  const { merchant, times = 1, payment } = refusedPayments[name]
  const body = toSamplePayment({ reference: name, ...payment })
  const send = () => face.send(body, merchant === undefined ? {} : { merchant })
  let reply = await send()
  for (let sent = 1; sent < times; sent++) reply = await send()
  return reply
}

let guide: Face
let strict: Face
beforeAll(async () => {
  guide = await front.open()
  strict = await front.open({ profile: 'strict' })
})
afterAll(async () => {
  await guide.close()
  await strict.close()
})

test.each(Object.entries(guideExamples))(
  'prints the reply to the guide’s %s example as the guide does',
  async (_, options) => {
    const reply = await guide.send(toGuideExample(options))
    expect(findViolations(reply)).toEqual([])
    const { id } = reply.body
    expect(reply.body).toEqual({
      _links: {
        authReversal: { method: 'POST', href: `/pts/v2/payments/${id}/reversals` },
        self: { method: 'GET', href: `/pts/v2/payments/${id}` },
        capture: { method: 'POST', href: `/pts/v2/payments/${id}/captures` },
      },
      clientReferenceInformation: { code: '1795402800250' },
      id: expect.stringMatching(/^795402800250\d{6}3955$/),
      orderInformation: {
        invoiceDetails: { salesSlipNumber: expect.stringMatching(/^\d{1,5}$/) },
        amountDetails: { authorizedAmount: '100', currency: 'jpy' },
      },
      paymentAccountInformation: { card: { type: '001' } },
      paymentInformation: { tokenizedCard: { type: '001' }, card: { type: '001' } },
      processorInformation: {
        salesSlipNumber: reply.body.orderInformation.invoiceDetails.salesSlipNumber,
        approvalCode: '123456',
        cardVerification: { resultCode: '3' },
        responseCategoryCode: '000',
        forwardedAcquirerCode: 'Sumitomo',
        avs: { code: '2' },
      },
      reconciliationId: expect.stringMatching(/^0020261123120000\d{12}$/),
      status: 'AUTHORIZED',
      submitTimeUtc: '2026-11-23T03:00:00Z',
    })
    expect(reply.status).toBe(201)
  },
)

test.each(['installment', 'revolving', 'combination'] as const)(
  'advises on the misprint in the %s example',
  async (name) => {
    const reply = await guide.send(toGuideExample(guideExamples[name]))
    expect(reply.headers['x-sandbox-advice']).toContain(
      'firstBusinessMonth is not a field; did you mean firstBillingMonth?',
    )
    expect(reply.text).not.toContain('firstBusinessMonth')
  },
)

test.each(Object.entries(guideExamples))(
  'refuses the %s example in the strict profile, by field',
  async (_, options) => {
    const reply = await strict.send(toGuideExample(options))
    expect(findViolations(reply)).toEqual([])
    expect(reply.status).toBe(400)
    const odd =
      'firstBusinessMonth' in options ? ['businessNameKatakana', 'firstBusinessMonth'] : ['businessNameKatakana']
    const fields = reply.body.details.map((detail: { field: string }) => detail.field)
    const currency = 'orderInformation.amountDetails.currency'
    expect(fields.sort()).toEqual([currency, ...odd.map((field) => `${optionsPath}.${field}`)])
    expect(reply.body).toMatchObject({ status: 'INVALID_REQUEST', reason: 'INVALID_DATA' })
  },
)

const allCodes = jpoMethods.flatMap(({ name, codes }) => codes.map((code) => [code, name] as const))
test.each(allCodes)('authorizes code %s (%s) in both profiles, without advice', async (code, method) => {
  for (const face of [guide, strict]) {
    const reply = await face.send(toSamplePayment({ method, code }))
    expect(reply.body.status).toBe('AUTHORIZED')
    expect(reply.headers['x-sandbox-advice']).toBeUndefined()
    expect(findViolations(reply)).toEqual([])
  }
})

const required = jpoMethods.flatMap((row) => [
  ...requiredFields.map(({ field }) => [row.name, field] as const),
  ...Object.entries(row.fields)
    // Without its code the payment would have another method.
    .filter(([field, use]) => use === 'required' && field !== 'paymentMethod')
    .map(([field]) => [row.name, `${optionsPath}.${field}`] as const),
])
test.each(required)('refuses a %s payment without %s', async (method, field) => {
  const reply = await guide.send(without(toSamplePayment({ method }), field))
  expect(findViolations(reply)).toEqual([])
  expect(reply.body).toEqual({
    id: expect.any(String),
    submitTimeUtc: '2026-11-23T03:00:00Z',
    status: 'INVALID_REQUEST',
    reason: 'MISSING_FIELD',
    message: 'Declined - The request is missing one or more fields',
    details: [{ field, reason: 'MISSING_FIELD' }],
  })
})

test('reports all missing and wrong fields of an installment payment together', async () => {
  const reply = await guide.send({
    orderInformation: { amountDetails: { totalAmount: '-5' } },
    processingInformation: { japanPaymentOptions: { paymentMethod: '61', businessName: '桜', preapprovalType: 9 } },
  })
  expect(findViolations(reply)).toEqual([])
  expect(reply.body.reason).toBe('MISSING_FIELD')
  const missing = [
    'orderInformation.amountDetails.currency',
    ...['address1', 'administrativeArea', 'country', 'email', 'firstName', 'lastName', 'locality', 'postalCode'].map(
      (name) => `orderInformation.billTo.${name}`,
    ),
    ...['number', 'expirationMonth', 'expirationYear', 'type'].map((name) => `paymentInformation.card.${name}`),
    ...['businessNameKatakana', 'businessNameAlphaNumeric', 'installments'].map((name) => `${optionsPath}.${name}`),
  ].map((field) => ({ field, reason: 'MISSING_FIELD' }))
  const wrong = ['orderInformation.amountDetails.totalAmount', `${optionsPath}.preapprovalType`].map((field) => ({
    field,
    reason: 'INVALID_DATA',
  }))
  expect(reply.body.details).toHaveLength(missing.length + wrong.length)
  expect(reply.body.details).toEqual(expect.arrayContaining([...missing, ...wrong]))
})

const simpleOrderCodes = jpoMethods.map(({ simpleOrderCode, codes, name }) => [simpleOrderCode, codes, name] as const)
test.each(simpleOrderCodes)(
  'names the REST code for the Simple Order code %s',
  async (simpleOrderCode, codes, method) => {
    const reply = await guide.send(toSamplePayment({ method, code: simpleOrderCode }))
    expect(reply.status).toBe(400)
    expect(findViolations(reply)).toEqual([])
    expect(reply.body.details).toEqual([{ field: `${optionsPath}.paymentMethod`, reason: 'INVALID_DATA' }])
    // CyberSource can meet the code too: the message is that of the wire.
    expect(reply.body.message).toBe('Declined - One or more fields in the request contains invalid data')
    for (const code of codes) expect(reply.headers['x-sandbox-advice']).toContain(code)
    expect(reply.headers['x-sandbox-advice']).toContain('jpo-simple-order-code')
  },
)

test.each(refusals.map((row) => [row.name, row] as const))(
  'refuses with the row %s as the table promises',
  async (name, row) => {
    const reply = await sendRefused(guide, name)
    expect(findViolations(reply)).toEqual([])
    const { outcome, field } = row
    expect(reply.status).toBe(outcome.http)
    expect(reply.headers['x-sandbox-advice']).toContain(`${name}: `)
    if (outcome.http === 400) {
      expect(reply.body).toEqual({
        id: expect.any(String),
        submitTimeUtc: '2026-11-23T03:00:00Z',
        status: 'INVALID_REQUEST',
        reason: outcome.reason,
        message: outcome.message,
        ...(outcome.reason === 'INVALID_DATA' && { details: [{ field, reason: 'INVALID_DATA' }] }),
      })
      return
    }
    if (outcome.http !== 201) throw new Error('a rule of the world ends in no accident')
    expect(reply.body).toMatchObject({
      status: 'DECLINED',
      errorInformation: { reason: outcome.reason, message: outcome.message },
    })
    expect(Object.keys(reply.body._links)).toEqual(['self'])
    expect(reply.body.processorInformation?.responseCode).toBe(outcome.responseCode)
    expect(reply.body.processorInformation?.responseCategoryCode).toBe(outcome.responseCategoryCode)
    expect(reply.body.orderInformation.amountDetails).not.toHaveProperty('authorizedAmount')
  },
)

const promised = {
  'card-not-listed': [400, 'INVALID_CARD'],
  'duplicate-request': [400, 'DUPLICATE_REQUEST'],
  'acquirer-without-jpo': [400, 'INVALID_MERCHANT_CONFIGURATION'],
  'currency-not-jpy': [400, 'INVALID_DATA'],
  'bad-card-number': [201, 'INVALID_ACCOUNT'],
  'card-type-contradicts-number': [400, 'INVALID_CARD_TYPE'],
  'card-not-visa': [400, 'CARD_TYPE_NOT_ACCEPTED'],
  'option-not-contracted': [400, 'INVALID_MERCHANT_CONFIGURATION'],
  'count-not-contracted': [400, 'INVALID_MERCHANT_CONFIGURATION'],
  'bonus-season-not-contracted': [400, 'INVALID_MERCHANT_CONFIGURATION'],
  'card-expired': [201, 'EXPIRED_CARD'],
  'single-with-foreign-visa': [201, 'PROCESSOR_DECLINED'],
  'issuer-without-jpo': [201, 'PROCESSOR_DECLINED'],
  'revolving-not-contracted': [201, 'PROCESSOR_DECLINED'],
  'installment-count-not-offered': [201, 'PROCESSOR_DECLINED'],
  'bonus-month-closed': [201, 'PROCESSOR_DECLINED'],
  'bonus-amount-over-total': [201, 'PROCESSOR_DECLINED'],
} as const satisfies Record<RefusalName, readonly [number, string]>
test.each(Object.entries(promised))('the row %s has the documented meaning', async (name, [status, reason]) => {
  const reply = await sendRefused(guide, name as RefusalName)
  expect([reply.status, reply.body.reason ?? reply.body.errorInformation.reason]).toEqual([status, reason])
  expect(reply.body.status).toBe(status === 400 ? 'INVALID_REQUEST' : 'DECLINED')
})

test('accepts an option without a contract, and advises that settlement would fail', async () => {
  const reply = await guide.send(toSamplePayment({ method: 'revolving' }), { merchant: 'smcc_single_only' })
  expect(reply.body.status).toBe('AUTHORIZED')
  expect(reply.headers['x-sandbox-advice']).toMatch(/^option-not-contracted: .*settlement/)
  expect(findViolations(reply)).toEqual([])
})

test('requires neither address nor expiry from a merchant with relaxed requirements', async () => {
  const payment = toSamplePayment({ method: 'single' })
  const body = without(
    without(without(payment, 'orderInformation.billTo'), 'paymentInformation.card.expirationMonth'),
    'paymentInformation.card.expirationYear',
  )
  expect((await guide.send(body, { merchant: 'smcc_relaxed' })).body.status).toBe('AUTHORIZED')
  expect((await guide.send(body, { merchant: 'smcc_all' })).status).toBe(400)
})

test('authorizes an ordinary payment without card type, with any brand, at any acquirer', async () => {
  const payment = without(
    without(toSamplePayment({ method: 'single', card: '5555555555554444' }), 'processingInformation'),
    'paymentInformation.card.type',
  )
  const atSmcc = await guide.send(payment)
  expect(findViolations(atSmcc)).toEqual([])
  expect(atSmcc.body).toMatchObject({ status: 'AUTHORIZED', paymentInformation: { card: { type: '002' } } })
  const elsewhere = await guide.send(payment, { merchant: 'other_acquirer' })
  expect(findViolations(elsewhere)).toEqual([])
  expect(elsewhere.body).toMatchObject({
    status: 'AUTHORIZED',
    reconciliationId: elsewhere.body.id,
    processorInformation: { responseCode: '00', approvalCode: '831000', networkTransactionId: '016153570198200' },
  })
  expect(elsewhere.body.orderInformation).not.toHaveProperty('invoiceDetails')
})

test('a sale has only the link void', async () => {
  for (const merchant of ['smcc_all', 'other_acquirer']) {
    const sale = {
      ...(without(toSamplePayment({ method: 'single' }), 'processingInformation') as object),
      processingInformation: { capture: true },
    }
    const reply = await guide.send(sale, { merchant })
    expect(findViolations(reply)).toEqual([])
    expect(reply.body.status).toBe('AUTHORIZED')
    expect(Object.keys(reply.body._links).sort()).toEqual(['self', 'void'])
    expect(reply.body._links.void).toEqual({ method: 'POST', href: `/pts/v2/payments/${reply.body.id}/voids` })
  }
})

test.each([
  ['100.00', 'jpy', '100'],
  ['12000', 'JPY', '12000'],
  ['999999999999', 'JPY', '999999999999'],
  ['0', 'JPY', '0'],
  ['10.5', 'USD', '10.50'],
  ['10', 'usd', '10.00'],
  ['1.2345', 'KWD', '1.234'],
])('echoes %s %s as %s', async (totalAmount, currency, want) => {
  const ordinary = without(
    toSamplePayment({ method: 'single', amount: totalAmount, currency }),
    'processingInformation',
  )
  const reply = await guide.send(ordinary)
  expect(reply.body.orderInformation.amountDetails).toEqual({ authorizedAmount: want, currency })
  expect(findViolations(reply)).toEqual([])
})

test('echoes the reference and the sales slip number', async () => {
  const payment = toSamplePayment({ method: 'bonus', reference: '注文-0042' })
  const sent = {
    ...payment,
    orderInformation: { ...payment.orderInformation, invoiceDetails: { salesSlipNumber: 30361 } },
  }
  const reply = await guide.send(sent)
  expect(reply.body.clientReferenceInformation).toEqual({ code: '注文-0042' })
  expect(reply.body.orderInformation.invoiceDetails.salesSlipNumber).toBe('30361')
  expect(reply.body.processorInformation.salesSlipNumber).toBe('30361')
})

test('fills in the time as reference when partner data has no code', async () => {
  const payment = {
    ...toSamplePayment({ method: 'single' }),
    clientReferenceInformation: { partner: { developerId: 'N2RC3Q4K' } },
  }
  expect((await guide.send(payment)).body.clientReferenceInformation).toEqual({ code: '1795402800250' })
})

test('accepts bonuses as an array with nulls, as a count, and as the older pairs of fields', async () => {
  const bonusForms = [
    { bonuses: [{ month: '7', amount: '10000' }, { month: '12', amount: '20000' }, null] },
    { bonuses: '2' },
    { bonusMonth: '07', bonusAmount: '10000', secondBonusMonth: '12', secondBonusAmount: '20000' },
  ]
  for (const form of bonusForms) {
    const payment = toSamplePayment({ method: 'combination', amount: '60000' })
    const options = { ...payment.processingInformation?.japanPaymentOptions, bonuses: undefined, ...form }
    const reply = await strict.send({ ...payment, processingInformation: { japanPaymentOptions: options } })
    expect(reply.body.status).toBe('AUTHORIZED')
  }
})

test('reads an empty japanPaymentOptions as an ordinary authorization only in the guide profile', async () => {
  const reply = await guide.send(toGuideExample({}))
  expect(reply.body.status).toBe('AUTHORIZED')
  expect(reply.headers['x-sandbox-advice']).toContain('jpo-empty-options')
  expect(
    (await strict.send(toGuideExample({}))).body.details.map((detail: { field: string }) => detail.field),
  ).toContain(`${optionsPath}.businessName`)
})

test('refuses merchants outside of the world', async () => {
  const reply = await guide.send(toSamplePayment({ method: 'single' }), { merchant: 'nobody' })
  expect(reply.status).toBe(401)
  expect(findViolations(reply)).toEqual([])
  expect(reply.body).toEqual({ response: { rmsg: 'Authentication Failed' } })
})

test.each([
  ['malformed JSON', '{"a":', {}, 400],
  ['an empty body', '', {}, 400],
  ['white space', ' \n', {}, 400],
  ['bytes that are not UTF-8', new Uint8Array([0x7b, 0xff, 0x7d]), {}, 400],
  ['a JSON array', '[]', {}, 400],
  ['a JSON string', '"x"', {}, 400],
  ['JSON null', 'null', {}, 400],
  ['deep nesting', '['.repeat(100_000), {}, 400],
  ['deep nesting inside', `{"a":${'['.repeat(65)}${']'.repeat(65)}}`, {}, 400],
  ['an empty object', '{}', {}, 400],
  ['a form', 'a=b', { headers: { 'content-type': 'application/x-www-form-urlencoded' } }, 415],
  ['plain text', '{}', { headers: { 'content-type': 'text/plain' } }, 415],
  ['a body over the cap', `{"a":"${'x'.repeat(1_000_000)}"}`, {}, 413],
  ['another verb', '{}', { method: 'PUT' }, 405],
  ['GET', '', { method: 'GET' }, 405],
  ['an unknown path', '{}', { path: '/pts/v2/refunds' }, 404],
  ['the id of a payment', '', { method: 'GET', path: '/pts/v2/payments/7954028002500000013955' }, 404],
] as const)('answers %s in the gateway’s form', async (_, body, options, status) => {
  const reply = await guide.send(body, options)
  expect(reply.status).toBe(status)
  expect(findViolations(reply)).toEqual([])
  expect(reply.headers['x-sandbox-advice']).toBeTruthy()
})

test('accepts a trailing slash, a query and a charset', async () => {
  const body = toSamplePayment({ method: 'single' })
  for (const path of ['/pts/v2/payments/', '/pts/v2/payments?x=1', '/pts/v2/payments/?x']) {
    expect((await guide.send(body, { path })).body.status).toBe('AUTHORIZED')
  }
  expect((await guide.send(body, { headers: { 'content-type': 'application/json; charset=utf-8' } })).status).toBe(201)
})

test('uses the last of duplicate keys, and refuses them in the strict profile', async () => {
  const text = JSON.stringify(toSamplePayment({ method: 'single' })).replace(
    '"totalAmount":',
    '"totalAmount":"1","totalAmount":',
  )
  const reply = await guide.send(text)
  expect(reply.body.orderInformation.amountDetails.authorizedAmount).toBe('12000')
  expect(reply.headers['x-sandbox-advice']).toContain('orderInformation.amountDetails.totalAmount stands twice')
  expect((await strict.send(text)).body.details).toEqual([
    { field: 'orderInformation.amountDetails.totalAmount', reason: 'INVALID_DATA' },
  ])
})

test.each([
  ['a list for an amount', 'orderInformation.amountDetails.totalAmount', ['12000']],
  ['a negative amount', 'orderInformation.amountDetails.totalAmount', '-1'],
  ['an amount with an exponent', 'orderInformation.amountDetails.totalAmount', '1e9'],
  ['an amount of 13 characters', 'orderInformation.amountDetails.totalAmount', '1234567890123'],
  ['a huge amount', 'orderInformation.amountDetails.totalAmount', '9'.repeat(400)],
  ['a currency of four letters', 'orderInformation.amountDetails.currency', 'JPYX'],
  ['a currency that does not exist', 'orderInformation.amountDetails.currency', 'QQQ'],
  ['an object for a name', 'orderInformation.billTo.firstName', {}],
  ['an array for an object', 'orderInformation.billTo', []],
  ['a month of 13', 'paymentInformation.card.expirationMonth', '13'],
  ['a fraction of installments', `${optionsPath}.installments`, 1.5],
  ['no installments at all', `${optionsPath}.installments`, '00'],
  ['a month of 00', `${optionsPath}.firstBillingMonth`, '00'],
  ['an unknown code', `${optionsPath}.paymentMethod`, '99'],
  ['seven bonuses', `${optionsPath}.bonuses`, Array(7).fill(null)],
  ['a bonus amount with decimals', `${optionsPath}.bonuses`, [{ month: '7', amount: '10.5' }]],
  ['a business name of 26 characters', `${optionsPath}.businessName`, '桜'.repeat(26)],
])('refuses %s by field', async (_, path, value) => {
  const payment = structuredClone(toSamplePayment({ method: 'combination' })) as Record<string, unknown>
  const keys = path.split('.')
  const last = keys.pop() as string
  const parent = keys.reduce((found, key) => found[key] as Record<string, unknown>, payment)
  parent[last] = value
  const reply = await guide.send(payment)
  expect(reply.status).toBe(400)
  expect(findViolations(reply)).toEqual([])
  expect(reply.body.details.some((detail: { field: string }) => detail.field.startsWith(path))).toBe(true)
})

describe('a changed world', () => {
  const sakura = (options: readonly string[]) => ({
    ...seed,
    issuers: seed.issuers.map((issuer) => (issuer.id === 'sakura' ? { ...issuer, options } : issuer)),
  })

  test('changes the weight of a rule', async () => {
    const code = toSamplePayment({ method: 'bonus', code: '99' })
    const hiragana = toGuideExample(guideExamples.bonus)
    const engine = await createTestEngine({
      profile: 'strict',
      world: { ...seed, rules: { 'jpo-unknown-code': 'note', 'jpo-katakana': 'off', 'currency-case': 'off' } },
    })
    const taken = await send(engine, code)
    expect(taken.body.status).toBe('AUTHORIZED')
    expect(taken.headers['x-sandbox-advice']).toContain('jpo-unknown-code')
    const quiet = await send(engine, hiragana)
    expect([quiet.body.status, quiet.headers['x-sandbox-advice']]).toEqual(['AUTHORIZED', undefined])
  })

  test('changes the outcome of a refusal, or switches it off', async () => {
    const outcome = {
      http: 201,
      reason: 'UNAUTHORIZED_CARD',
      message: 'Declined here',
      responseCode: 'G12',
      responseCategoryCode: '100',
    }
    const engine = await createTestEngine({
      world: { ...seed, refusals: { 'card-not-visa': { outcome }, 'currency-not-jpy': { enabled: false } } },
    })
    const declined = await send(engine, toSamplePayment({ method: 'bonus', card: '5555555555554444' }))
    expect(declined.body).toMatchObject({
      status: 'DECLINED',
      errorInformation: { reason: 'UNAUTHORIZED_CARD', message: 'Declined here' },
      processorInformation: { responseCode: 'G12' },
    })
    expect(findViolations(declined)).toEqual([])
    expect((await send(engine, toSamplePayment({ method: 'bonus', currency: 'USD' }))).body.status).toBe('AUTHORIZED')
  })

  test('accepts only the options that an issuer offers', async () => {
    const engine = await createTestEngine({ world: sakura(['single']) })
    expect((await send(engine, toSamplePayment({ method: 'single' }))).body.status).toBe('AUTHORIZED')
    expect((await send(engine, toSamplePayment({ method: 'bonus' }))).body.status).toBe('DECLINED')
  })
})

test('a sale at another acquirer has the reference and the code result printed in the guide', async () => {
  const engine = await createTestEngine()
  const { processingInformation: _, ...payment } = toSamplePayment({ method: 'single' })
  const sale = await send(
    engine,
    { ...payment, processingInformation: { capture: true } },
    { merchant: 'other_acquirer' },
  )
  const { processorInformation } = sale.body
  expect(processorInformation.retrievalReferenceNumber).toBe(`632703${processorInformation.systemTraceAuditNumber}`)
  expect(processorInformation.cardVerification).toEqual({ resultCode: 'M', resultCodeRaw: 'M' })
})
