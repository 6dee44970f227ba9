import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { seed } from '../../mocks/world/generated/seed.ts'
import { toSamplePayment } from '../support.ts'
import { findViolations } from './contract.ts'
import type { Face } from './face.ts'
import { face as front } from './faces/engine.ts'
import { operationOf } from './operation-of.ts'
import { entryOf, toOrdinary } from './provoke.ts'

const { certificate: _, ...account } = seed.merchants[0] as (typeof seed.merchants)[number] & { certificate?: unknown }
/** Merchants with other settings of the vault. */
const merchants = [
  { ...account, merchantId: 'no_vault', services: { vault: false } },
  { ...account, merchantId: 'keen', services: { tokenCreate: 'always', tokenTypes: ['customer'] } },
].map((merchant, index) => ({
  ...merchant,
  keyId: `90000000-0000-4000-8000-00000000000${index}`,
  sharedSecret: btoa(`test secret of merchant ${index} with a vault`),
}))
const visa = '4111111111111111'
/** A Visa card issued outside of Japan. */
const foreign = '4622943127013705'
const unlisted = '4012888888881881'
const expiry = { expirationMonth: '12', expirationYear: '2031' }
const payments = '/pts/v2/payments'
const customers = '/tms/v2/customers'

let face: Face
beforeAll(async () => {
  const unlistedCards = { ...seed.unlistedCards, policy: 'allow' }
  face = await front.open({ world: { ...seed, unlistedCards, merchants: [...seed.merchants, ...merchants] } })
})
beforeEach(() => void face.engine.reset())
afterAll(() => face.close())

const merchant = account.merchantId
const send = async (body: object, path = payments, options: { merchant?: string; method?: string } = {}) => {
  const reply = await face.send(body, { merchant, path, ...options })
  expect(findViolations(reply, operationOf(options.method ?? 'POST', path))).toEqual([])
  return reply
}

interface Wish {
  readonly card?: string
  readonly types?: readonly string[] | undefined
  readonly as?: string
  readonly more?: object
}

const toCreating = ({ card = visa, types, more }: Wish) => ({
  ...toOrdinary({ card }),
  processingInformation: { actionList: ['TOKEN_CREATE'], ...(types !== undefined && { actionTokenTypes: types }) },
  ...more,
})
/** Pays with TOKEN_CREATE; returns `tokenInformation`. */
const create = async (wish: Wish = {}) =>
  (await send(toCreating(wish), payments, { merchant: wish.as ?? merchant })).body.tokenInformation

const toPayment = (paymentInformation: object, jpo?: object) => ({
  clientReferenceInformation: { code: 'ord-7301' },
  paymentInformation,
  orderInformation: { amountDetails: { totalAmount: '12000', currency: 'JPY' } },
  ...(jpo !== undefined && { processingInformation: { japanPaymentOptions: jpo } }),
})
const installments = toSamplePayment({ method: 'installment' }).processingInformation?.japanPaymentOptions as object

const all = ['customer', 'paymentInstrument', 'shippingAddress']
const withShipTo = {
  orderInformation: {
    ...toOrdinary().orderInformation,
    shipTo: { firstName: 'Jiro', lastName: 'Mori', country: 'JP' },
  },
}
const hex = expect.stringMatching(/^[0-9A-F]{32}$/)
const digits = expect.stringMatching(/^70\d{13}1111$/)

describe('TOKEN_CREATE', () => {
  test('makes what is asked for, in the form of the guide', async () => {
    expect(await create({ types: all, more: withShipTo })).toEqual({
      instrumentidentifierNew: true,
      customer: { id: hex },
      paymentInstrument: { id: hex },
      shippingAddress: { id: hex },
      instrumentIdentifier: { id: digits, state: 'ACTIVE' },
    })
  })

  test.each([
    [undefined, ['customer', 'instrumentIdentifier', 'instrumentidentifierNew', 'paymentInstrument']],
    [['instrumentIdentifier'], ['instrumentIdentifier', 'instrumentidentifierNew']],
    [['paymentInstrument'], ['instrumentIdentifier', 'instrumentidentifierNew', 'paymentInstrument']],
  ])('of %j makes %j', async (types, keys) => {
    expect(Object.keys(await create({ types })).sort()).toEqual(keys)
  })

  test('of the same card gives the same instrument identifier, to each merchant its own', async () => {
    const [one, again] = [await create(), await create()]
    expect(again.instrumentidentifierNew).toBe(false)
    expect(again.instrumentIdentifier).toEqual(one.instrumentIdentifier)
    expect(again.customer.id).not.toBe(one.customer.id)
    const other = await create({ as: 'smcc_relaxed' })
    expect(other.instrumentidentifierNew).toBe(true)
    expect(other.instrumentIdentifier.id).not.toBe(one.instrumentIdentifier.id)
  })

  test('at the same time gives one instrument identifier', async () => {
    const made = await Promise.all([create(), create(), create()])
    expect(new Set(made.map(({ instrumentIdentifier: { id } }) => id)).size).toBe(1)
    expect(made.filter(({ instrumentidentifierNew }) => instrumentidentifierNew)).toHaveLength(1)
  })

  test('for a customer of the vault adds to it, as its default if that is asked for', async () => {
    const { customer } = await create()
    const pay = (tokenInformation?: object) =>
      create({ types: ['paymentInstrument'], more: { ...toCard(visa, { customer }), ...tokenInformation } })
    const readDefault = async () =>
      (await send({}, `${customers}/${customer.id}`, { method: 'GET' })).body.defaultPaymentInstrument.id
    const before = await readDefault()
    await pay()
    expect(await readDefault()).toBe(before)
    const made = await pay({ tokenInformation: { paymentInstrument: { default: true } } })
    expect(made.customer).toBeUndefined()
    expect(await readDefault()).toBe(made.paymentInstrument.id)
  })

  test.each<[string, object, Parameters<typeof send>[2], string]>([
    ['an account without a vault', toCreating({}), { merchant: 'no_vault' }, 'token-create-without-vault'],
    ['a card that the world does not list', toCreating({ card: unlisted }), {}, 'token-create-unlisted-card'],
  ])('is answered 201 without tokenInformation for %s, with advice', async (_, body, options, rule) => {
    const reply = await send(body, payments, options)
    expect([reply.status, reply.body.status, reply.body.tokenInformation]).toEqual([201, 'AUTHORIZED', undefined])
    expect(reply.headers['x-sandbox-advice']).toContain(rule)
  })

  test.each([
    ['a decline', { 'x-sandbox-scenario': 'insufficient-fund' }, merchant, false],
    ['a decline of an account that always makes them', { 'x-sandbox-scenario': 'insufficient-fund' }, 'keen', true],
  ])('after %s', async (_, headers, as, makes) => {
    const reply = await face.send(toCreating({}), { merchant: as, headers })
    expect(reply.body.status).toBe('DECLINED')
    expect(reply.body.tokenInformation !== undefined).toBe(makes)
  })

  test.each([
    [{ actionList: ['TOKEN_CRAETE'] }, 'action-unknown', 'did you mean "TOKEN_CREATE"?'],
    [
      { actionList: ['TOKEN_CREATE'], actionTokenTypes: ['costumer'] },
      'token-type-unknown',
      'did you mean "customer"?',
    ],
    [{ actionTokenTypes: ['customer'] }, 'token-types-without-action', 'no effect'],
    [
      { actionList: ['TOKEN_CREATE'], actionTokenTypes: ['shippingAddress'] },
      'token-address-without-customer',
      'shipTo',
    ],
    [{ actionList: ['TOKEN_CREATE'], actionTokenTypes: ['customer'] }, 'token-customer-without-card', 'cannot pay'],
  ])('%j is advised about', async (processingInformation, rule, words) => {
    const reply = await send({ ...toOrdinary(), processingInformation })
    expect(reply.status).toBe(201)
    const { advice } = entryOf(face, reply) as unknown as { advice: { rule: string; text: { en: string } }[] }
    expect(advice.find((each) => each.rule === rule)?.text.en).toContain(words)
  })
})

const toCard = (number: string, more: object) => ({
  paymentInformation: { card: { number, ...expiry, type: '001' }, ...more },
})

type Made = Awaited<ReturnType<typeof create>>

describe('a payment by', () => {
  const ways: readonly (readonly [string, (made: Made) => object, readonly string[]])[] = [
    [
      'a customer',
      ({ customer }) => ({ customer }),
      ['customer', 'instrumentIdentifier', 'paymentInstrument', 'shippingAddress'],
    ],
    [
      'a payment instrument',
      ({ paymentInstrument }) => ({ paymentInstrument }),
      ['instrumentIdentifier', 'paymentInstrument'],
    ],
    [
      'an instrument identifier and an expiration date',
      ({ instrumentIdentifier: { id } }) => ({ instrumentIdentifier: { id }, card: { ...expiry, type: '001' } }),
      ['instrumentIdentifier'],
    ],
    [
      'a customer, its payment instrument and its shipping address',
      ({ customer, paymentInstrument, shippingAddress }) => ({ customer, paymentInstrument, shippingAddress }),
      ['customer', 'instrumentIdentifier', 'paymentInstrument', 'shippingAddress'],
    ],
  ]

  test.each(ways)('%s is approved, and names its tokens', async (_, toInformation, named) => {
    const made = await create({ types: all, more: withShipTo })
    const { status, body } = await send(toPayment(toInformation(made)))
    expect([status, body.status]).toEqual([201, 'AUTHORIZED'])
    const { card, tokenizedCard, ...tokens } = body.paymentInformation
    expect([card, tokenizedCard]).toEqual([{ type: '001' }, { type: '001' }])
    expect(Object.keys(tokens).sort()).toEqual(named)
    for (const name of named) expect(tokens[name].id).toBe(made[name].id)
  })

  test.each(ways)('%s has the rules of Japanese payment options decided on its card', async (_, toInformation) => {
    const [japanese, overseas] = [
      await create({ types: all, more: withShipTo }),
      await create({ card: foreign, types: all, more: withShipTo }),
    ]
    const pay = (made: Made) => send(toPayment(toInformation(made), installments))
    expect((await pay(japanese)).body.status).toBe('AUTHORIZED')
    const inClear = await send({ ...toSamplePayment({ method: 'installment', card: foreign }) })
    const byToken = await pay(overseas)
    expect(byToken.status).toBe(inClear.status)
    expect(byToken.body.reason ?? byToken.body.errorInformation?.reason).toBe(
      inClear.body.reason ?? inClear.body.errorInformation?.reason,
    )
    expect(byToken.body.status).not.toBe('AUTHORIZED')
  })

  test.each(ways)('%s is a credit too', async (_, toInformation, named) => {
    const made = await create({ types: all, more: withShipTo })
    const { status, body } = await send(toPayment(toInformation(made)), '/pts/v2/credits')
    expect([status, body.status]).toEqual([201, 'PENDING'])
    for (const name of named) expect(body.paymentInformation[name].id).toBe(made[name].id)
  })

  test('a token has its billing data, and what the request sends wins', async () => {
    const { customer } = await create()
    const body = toPayment({ customer })
    const { orderInformation } = body
    const sent = { ...body, orderInformation: { ...orderInformation, billTo: { lastName: 'Tanaka' } } }
    const { body: reply } = await send(sent)
    const { body: details } = await send({}, `/tss/v2/transactions/${reply.id}`, { method: 'GET' })
    expect(details.orderInformation.billTo).toMatchObject({
      lastName: 'Tanaka',
      firstName: toOrdinary().orderInformation?.billTo?.firstName,
    })
  })

  test('an instrument identifier without an expiration date gets the observed answer', async () => {
    const { instrumentIdentifier } = await create()
    const { status, body } = await send(toPayment({ instrumentIdentifier }))
    expect(status).toBe(400)
    expect(body).toEqual({
      submitTimeUtc: expect.any(String),
      status: 'INVALID_REQUEST',
      reason: 'MISSING_FIELD',
      message: 'Declined - The request is missing one or more fields',
      details: [
        { field: 'paymentInformation.tokenizedCard.expirationMonth', reason: 'MISSING_FIELD' },
        { field: 'paymentInformation.card.expirationYear', reason: 'MISSING_FIELD' },
      ],
    })
  })

  test('an instrument identifier that was made with an expiration date needs none', async () => {
    const { body: made } = await send({ card: { number: visa, ...expiry } }, '/tms/v1/instrumentidentifiers')
    const { body } = await send(toPayment({ instrumentIdentifier: { id: made.id } }))
    expect(body.status).toBe('AUTHORIZED')
  })
})

describe('a payment is refused whose token', () => {
  const cases: readonly (readonly [string, (made: Made) => Promise<readonly [string, string]>, string, string])[] = [
    [
      'is unknown',
      async () => ['customer', 'AB695DA801DD1BB6E05341588E0A3BDC'],
      'token-unknown',
      'no token of that id',
    ],
    [
      'was deleted',
      async ({ customer }) => {
        await send({}, `${customers}/${customer.id}`, { method: 'DELETE' })
        return ['customer', customer.id]
      },
      'token-deleted',
      'was deleted',
    ],
    [
      'is of another merchant',
      async () => ['customer', (await create({ as: 'smcc_relaxed' })).customer.id],
      'token-foreign',
      'smcc_relaxed',
    ],
    [
      'is of another kind',
      async ({ paymentInstrument }) => ['customer', paymentInstrument.id],
      'token-kind',
      'send it as paymentInformation.paymentInstrument.id',
    ],
    [
      'is a customer without a card',
      async () => ['customer', (await send({}, customers)).body.id],
      'token-without-card',
      'no payment instrument',
    ],
    ...['__proto__', 'constructor', 'toString', '\u0000', 'x'.repeat(64), "' OR 1=1", visa].map(
      (id) => [`is ${JSON.stringify(id)}`, async () => ['customer', id] as const, 'token-unknown', 'no token'] as const,
    ),
  ]

  test.each(cases)('%s', async (_, toToken, rule, words) => {
    const [kind, id] = await toToken(await create())
    const reply = await send(toPayment({ [kind]: { id } }))
    expect(reply.status).toBe(400)
    expect(reply.body).toMatchObject({
      reason: 'INVALID_DATA',
      details: [{ field: `paymentInformation.${kind}.id`, reason: 'INVALID_DATA' }],
    })
    expect(reply.headers['x-sandbox-advice']).toContain(rule)
    expect(JSON.stringify(entryOf(face, reply))).toContain(words)
    expect(JSON.stringify(entryOf(face, reply))).not.toContain(visa)
  })

  test('is a payment instrument of another customer', async () => {
    const [one, other] = [await create(), await create()]
    const reply = await send(toPayment({ customer: one.customer, paymentInstrument: other.paymentInstrument }))
    expect(reply.headers['x-sandbox-advice']).toContain('token-of-another-customer')
    expect(reply.status).toBe(400)
  })

  test('names a customer that TOKEN_CREATE cannot add to', async () => {
    const reply = await send(
      toCreating({ more: toCard(visa, { customer: { id: 'AB695DA801DD1BB6E05341588E0A3BDC' } }) }),
    )
    expect([reply.status, reply.body.details]).toEqual([
      400,
      [{ field: 'paymentInformation.customer.id', reason: 'INVALID_DATA' }],
    ])
  })

  test('is of an account without a vault', async () => {
    const reply = await send(toPayment({ customer: { id: 'A' } }), payments, { merchant: 'no_vault' })
    expect(reply.headers['x-sandbox-advice']).toContain('vault-not-enabled')
  })
})

describe('a network token', () => {
  test.each([
    ['of Apple Pay', '001'],
    ['of Google Pay', '012'],
    ['of a network', undefined],
  ])('%s pays, also in installments, and its cryptogram is not kept', async (_, paymentSolution) => {
    const cryptogram = 'AceY+igABPs3jdwNaDg3MAACAAA='
    const body = toSamplePayment({ method: 'installment' })
    const reply = await send({
      ...body,
      processingInformation: {
        ...body.processingInformation,
        ...(paymentSolution !== undefined && { paymentSolution }),
      },
      paymentInformation: { tokenizedCard: { number: visa, ...expiry, type: '001', cryptogram, transactionType: '1' } },
    })
    expect([reply.status, reply.body.status]).toEqual([201, 'AUTHORIZED'])
    expect(JSON.stringify(entryOf(face, reply))).not.toMatch(/AceY|4111111111111111/)
  })

  test('that is encrypted is not simulated', async () => {
    const { paymentInformation: _, ...body } = toOrdinary()
    const reply = await send({ ...body, paymentInformation: { fluidData: { value: 'AAAA' } } })
    expect([reply.status, reply.body.message]).toEqual([400, expect.stringContaining('is not simulated yet')])
  })
})

describe('stored credentials', () => {
  const merchantInitiatedTransaction = { previousTransactionId: '016153570198200', reason: '9' }
  test.each<[object, object, string[]]>([
    [{ type: 'customer', credentialStoredOnFile: true }, {}, []],
    [{ type: 'merchant', storedCredentialUsed: true, merchantInitiatedTransaction }, {}, []],
    [{ type: 'merchnt', storedCredentialUsed: true }, {}, ['initiator-type']],
    [{ type: 'merchant', storedCredentialUsed: true }, {}, ['merchant-initiated-without-original']],
    [
      { type: 'merchant', credentialStoredOnFile: true, merchantInitiatedTransaction },
      {},
      ['merchant-initiated-stores'],
    ],
    [
      {
        type: 'merchant',
        storedCredentialUsed: true,
        merchantInitiatedTransaction: { ...merchantInitiatedTransaction, reason: '11' },
      },
      {},
      ['merchant-initiated-reason'],
    ],
    [
      { type: 'merchant', storedCredentialUsed: true, merchantInitiatedTransaction },
      { securityCode: '123' },
      ['merchant-initiated-security-code'],
    ],
  ])('%j is accepted, with advice where it is odd', async (initiator, code, rules) => {
    const { customer } = await create()
    const reply = await send({
      ...toPayment({ customer, card: code }),
      processingInformation: { authorizationOptions: { initiator } },
    })
    expect([reply.status, reply.body.status]).toEqual([201, 'AUTHORIZED'])
    const { advice } = entryOf(face, reply) as unknown as { advice: { rule: string }[] }
    expect(advice.map(({ rule }) => rule)).toEqual(rules)
  })
})
