import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findViolations } from './contract.ts'
import type { Face } from './face.ts'
import { face as front } from './faces/engine.ts'
import { operationOf } from './operation-of.ts'
import { entryOf } from './provoke.ts'

let face: Face
beforeAll(async () => {
  face = await front.open()
})
beforeEach(() => void face.engine.reset())
afterAll(() => face.close())

const visa = '4111111111111111'
const customers = '/tms/v2/customers'
const identifiers = '/tms/v1/instrumentidentifiers'
const instruments = '/tms/v1/paymentinstruments'
const billTo = { firstName: 'Hanako', lastName: 'Mori', country: 'JP', postalCode: '100-0001' }
const card = { expirationMonth: '12', expirationYear: '2031', type: '001' }

interface How {
  readonly as?: string
  readonly headers?: Readonly<Record<string, string>>
}

const ask = async (method: string, path: string, body: object = {}, { as = 'smcc_all', headers }: How = {}) => {
  const reply = await face.send(method === 'GET' || method === 'DELETE' ? '' : body, {
    method,
    path,
    merchant: as,
    ...(headers !== undefined && { headers }),
  })
  expect(findViolations(reply, operationOf(method, path))).toEqual([])
  return reply
}
const add = async (path: string, body: object = {}, how: How = {}): Promise<string> => {
  const { status, body: reply } = await ask('POST', path, body, how)
  expect([200, 201]).toContain(status)
  return reply.id
}
const addIdentifier = (number = visa, how: How = {}) => add(identifiers, { card: { number } }, how)
const withCard = async (number = visa) => ({ card, billTo, instrumentIdentifier: { id: await addIdentifier(number) } })

describe('replies have the form of the guide', () => {
  test('of an instrument identifier, new and known', async () => {
    const { status, body } = await ask('POST', identifiers, { card: { number: visa } })
    expect(status).toBe(201)
    const self = body._links.self.href
    expect(self).toMatch(new RegExp(`^https?://[^/]+${identifiers}/${body.id}$`))
    expect(body).toEqual({
      _links: { self: { href: self }, paymentInstruments: { href: `${self}/paymentinstruments` } },
      id: expect.stringMatching(/^70\d{13}1111$/),
      object: 'instrumentIdentifier',
      state: 'ACTIVE',
      card: { number: '411111XXXXXX1111' },
      metadata: { creator: 'smcc_all' },
    })
    const again = await ask('POST', identifiers, { card: { number: visa } })
    expect([again.status, again.body]).toEqual([200, body])
  })

  test('of a customer with a payment instrument and a shipping address', async () => {
    const sent = {
      buyerInformation: { merchantCustomerID: 'c-1', email: 'hanako@example.jp' },
      clientReferenceInformation: { code: 'ord-7301' },
      merchantDefinedInformation: [{ name: 'data1', value: 'gold' }],
    }
    const { body: customer } = await ask('POST', customers, sent)
    const self = `${customers}/${customer.id}`
    const plain = {
      _links: {
        self: { href: self },
        paymentInstruments: { href: `${self}/payment-instruments` },
        shippingAddresses: { href: `${self}/shipping-addresses` },
      },
      id: expect.stringMatching(/^[0-9A-F]{32}$/),
      ...sent,
      metadata: { creator: 'smcc_all' },
    }
    expect(customer).toEqual(plain)
    const body = await withCard()
    const { body: instrument } = await ask('POST', `${self}/payment-instruments`, body)
    expect(instrument).toMatchObject({
      _links: { self: { href: `${self}/payment-instruments/${instrument.id}` }, customer: { href: self } },
      object: 'paymentInstrument',
      default: true,
      state: 'ACTIVE',
      ...body,
      _embedded: { instrumentIdentifier: { card: { number: '411111XXXXXX1111' } } },
    })
    const { body: address } = await ask('POST', `${self}/shipping-addresses`, { shipTo: billTo })
    expect(address).toMatchObject({ default: true, shipTo: billTo })
    expect((await ask('GET', self)).body).toEqual({
      ...plain,
      defaultPaymentInstrument: { id: instrument.id },
      defaultShippingAddress: { id: address.id },
      _embedded: { defaultPaymentInstrument: instrument, defaultShippingAddress: address },
    })
  })

  test('version 1 names the card type, version 2 has its digits', async () => {
    const { id: instrumentIdentifier } = { id: await addIdentifier() }
    const sent = { card: { ...card, type: 'visa' }, instrumentIdentifier: { id: instrumentIdentifier } }
    expect((await ask('POST', instruments, sent)).body.card.type).toBe('visa')
    const path = `${customers}/${await add(customers)}/payment-instruments`
    expect((await ask('POST', path, sent)).body.card.type).toBe('001')
  })
})

test('a payment instrument can be made with a card number in _embedded', async () => {
  const path = `${customers}/${await add(customers)}/payment-instruments`
  const { body } = await ask('POST', path, { card, _embedded: { instrumentIdentifier: { card: { number: visa } } } })
  expect(body.instrumentIdentifier.id).toBe(await addIdentifier())
})

test('a change replaces the fields that are sent', async () => {
  const path = `${instruments}/${await add(instruments, await withCard())}`
  const changed = await ask('PATCH', path, { card: { expirationYear: '2033' }, billTo: { lastName: 'Tanaka' } })
  expect(changed.status).toBe(200)
  expect(changed.body).toMatchObject({
    card: { expirationMonth: '12', expirationYear: '2033', type: 'visa' },
    billTo: { ...billTo, lastName: 'Tanaka' },
  })
  expect((await ask('GET', path)).body).toEqual(changed.body)
})

test('the default changes by the payment instrument and by the customer', async () => {
  const customer = `${customers}/${await add(customers)}`
  const path = `${customer}/payment-instruments`
  const [one, two] = [await add(path, await withCard()), await add(path, await withCard())]
  const readDefault = async () => (await ask('GET', customer)).body.defaultPaymentInstrument.id
  expect(await readDefault()).toBe(one)
  await ask('PATCH', `${path}/${two}`, { default: true })
  expect(await readDefault()).toBe(two)
  await ask('PATCH', customer, { defaultPaymentInstrument: { id: one } })
  expect(await readDefault()).toBe(one)
})

describe('lists', () => {
  const fill = async (count: number) => {
    const path = `${customers}/${await add(customers)}/payment-instruments`
    const ids: string[] = []
    for (let index = 0; index < count; index++) ids.push(await add(path, await withCard()))
    return { path, ids }
  }
  const idsOf = (body: { _embedded?: { paymentInstruments: { id: string }[] } }) =>
    (body._embedded?.paymentInstruments ?? []).map(({ id }) => id)

  test.each([
    ['', 0, 20, ['self', 'first', 'last']],
    ['?offset=0&limit=2', 0, 2, ['self', 'first', 'next', 'last']],
    ['?offset=2&limit=2', 2, 2, ['self', 'first', 'prev', 'next', 'last']],
    ['?offset=4&limit=2', 4, 2, ['self', 'first', 'prev', 'last']],
    ['?offset=9', 9, 20, ['self', 'first', 'prev', 'last']],
  ])('with %s', async (query, offset, limit, links) => {
    const { path, ids } = await fill(5)
    const { body } = await ask('GET', path + query)
    const page = ids.slice(offset, offset + limit)
    expect(body).toMatchObject({ object: 'collection', offset, limit, count: page.length, total: 5 })
    expect(idsOf(body)).toEqual(page)
    expect(Object.keys(body._links)).toEqual(links)
    expect(body._links.self.href).toBe(`${path}?offset=${offset}&limit=${limit}`)
  })

  test.each(['limit=0', 'limit=101', 'limit=x', 'offset=-1', 'limit=1e2'])('%s is refused', async (query) => {
    const { path } = await fill(0)
    const { status, body } = await ask('GET', `${path}?${query}`)
    expect(status).toBe(400)
    expect(body.errors).toEqual([
      { type: 'invalidFields', message: 'Invalid fields', details: [{ name: query.split('=')[0], location: 'query' }] },
    ])
  })

  test('of an instrument identifier has all payment instruments of the card', async () => {
    const identifier = await addIdentifier()
    const [one, two] = [await fill(1), await add(instruments, await withCard())]
    const { body } = await ask('GET', `${identifiers}/${identifier}/paymentinstruments`)
    expect(idsOf(body)).toEqual([...one.ids, two])
  })
})

describe('deleting', () => {
  test('a customer takes all that belongs to it along, and cards that nothing else uses', async () => {
    const customer = `${customers}/${await add(customers)}`
    const sent = await withCard()
    const other = await withCard('4622943127013739')
    await add(instruments, other)
    const paths = [
      customer,
      `${customer}/payment-instruments/${await add(`${customer}/payment-instruments`, sent)}`,
      `${customer}/payment-instruments/${await add(`${customer}/payment-instruments`, other)}`,
      `${customer}/shipping-addresses/${await add(`${customer}/shipping-addresses`, { shipTo: billTo })}`,
      `${identifiers}/${sent.instrumentIdentifier.id}`,
    ]
    const { status, text } = await ask('DELETE', customer)
    expect([status, text]).toEqual([204, ''])
    for (const path of paths) {
      const gone = await ask('GET', path)
      expect([path, gone.status, gone.body]).toEqual([
        path,
        410,
        { errors: [{ type: 'notAvailable', message: 'Token not available' }] },
      ])
    }
    expect((await ask('GET', `${identifiers}/${other.instrumentIdentifier.id}`)).status).toBe(200)
    expect(await addIdentifier()).not.toBe(sent.instrumentIdentifier.id)
  })

  test('an instrument identifier in use is refused with a link to what uses it', async () => {
    const sent = await withCard()
    const path = `${identifiers}/${sent.instrumentIdentifier.id}`
    const instrument = `${instruments}/${await add(instruments, sent)}`
    const { status, body } = await ask('DELETE', path)
    expect(status).toBe(409)
    expect(body).toMatchObject({
      errors: [{ type: 'instrumentIdentifierDeletionError' }],
      _links: { paymentInstruments: { href: expect.stringMatching(/\/paymentinstruments$/) } },
    })
    expect((await ask('DELETE', instrument)).status).toBe(204)
    expect((await ask('GET', path)).status).toBe(410)
  })

  test('the default of several is refused', async () => {
    const path = `${customers}/${await add(customers)}/payment-instruments`
    const [one, two] = [await add(path, await withCard()), await add(path, await withCard())]
    expect((await ask('DELETE', `${path}/${one}`)).status).toBe(409)
    expect((await ask('DELETE', `${path}/${two}`)).status).toBe(204)
    expect((await ask('DELETE', `${path}/${one}`)).status).toBe(204)
  })
})

describe('refused', () => {
  interface Case {
    readonly path: string
    readonly method?: string
    readonly body?: object
    readonly how?: How
  }
  const cases: readonly (readonly [string, () => Promise<Case>, number, string, string])[] = [
    [
      'an unknown token',
      async () => ({ method: 'GET', path: `${customers}/AB` }),
      404,
      'notFound',
      'no token of that id',
    ],
    ...['__proto__', 'constructor', '%00', '..%2F..', `${'x'.repeat(200)}`].map(
      (id) =>
        [
          `the id ${id.slice(0, 20)}`,
          async () => ({ method: 'GET', path: `${customers}/${id}` }),
          404,
          'notFound',
          'no token of that id',
        ] as const,
    ),
    [
      'a token of another merchant',
      async () => ({ method: 'GET', path: `${customers}/${await add(customers, {}, { as: 'smcc_relaxed' })}` }),
      404,
      'notFound',
      'smcc_relaxed',
    ],
    [
      'a change of a token of another merchant',
      async () => ({ method: 'PATCH', path: `${identifiers}/${await addIdentifier(visa, { as: 'smcc_relaxed' })}` }),
      404,
      'notFound',
      'smcc_relaxed',
    ],
    [
      'a token of another kind',
      async () => ({ method: 'GET', path: `${customers}/${await addIdentifier()}` }),
      404,
      'notFound',
      'instrument identifier, not a customer',
    ],
    [
      'a payment instrument of another customer',
      async () => {
        const [one, other] = [await add(customers), await add(customers)]
        const id = await add(`${customers}/${one}/payment-instruments`, await withCard())
        return { method: 'GET', path: `${customers}/${other}/payment-instruments/${id}` }
      },
      404,
      'notFound',
      'of another customer',
    ],
    [
      'a card that the world does not list',
      async () => ({ path: identifiers, body: { card: { number: '4012888888881881' } } }),
      400,
      'invalidFields',
      'only a card that the world lists',
    ],
    ['no card', async () => ({ path: identifiers, body: {} }), 400, 'missingFields', 'card.number is missing'],
    [
      'a payment instrument without a card type',
      async () => ({ path: instruments, body: { instrumentIdentifier: { id: await addIdentifier() } } }),
      400,
      'missingFields',
      'card.type is missing',
    ],
    [
      'a card type that there is not',
      async () => ({ path: instruments, body: { ...(await withCard()), card: { type: 'vsa' } } }),
      400,
      'invalidFields',
      'did you mean',
    ],
    [
      'a payment instrument of an unknown card',
      async () => ({ path: instruments, body: { card, instrumentIdentifier: { id: '7010000000016241111' } } }),
      400,
      'invalidFields',
      'no token of that id',
    ],
    [
      'a default of another customer',
      async () => ({
        method: 'PATCH',
        path: `${customers}/${await add(customers)}`,
        body: { defaultPaymentInstrument: { id: await add(instruments, await withCard()) } },
      }),
      400,
      'invalidFields',
      'not of this customer',
    ],
    [
      'a profile that is no UUID',
      async () => ({ path: customers, how: { headers: { 'profile-id': 'mine' } } }),
      424,
      'notFound',
      'profile-id is a UUID',
    ],
    [
      'a wrong type',
      async () => ({ path: customers, body: { buyerInformation: 'Hanako' } }),
      400,
      'invalidFields',
      'must be an object',
    ],
  ]

  test.each(cases)('%s', async (_, toCase, status, type, words) => {
    const { method = 'POST', path, body, how } = await toCase()
    const reply = await ask(method, path, body, how)
    expect([reply.status, reply.body.errors[0].type]).toEqual([status, type])
    expect(JSON.stringify(entryOf(face, reply))).toContain(words)
  })
})

test('card numbers and security codes rest nowhere', async () => {
  const number = visa
  const body = { card: { ...card, number, securityCode: '8317' } }
  const note = `card ${number}, cvv 8317`
  const customer = await ask('POST', customers, { buyerInformation: { merchantCustomerID: note } })
  const replies = [
    customer,
    await ask('POST', identifiers, { ...body, billTo: { address1: note } }),
    await ask('POST', `${customers}/${customer.body.id}/payment-instruments`, {
      ...body,
      billTo: { address1: note },
      _embedded: { instrumentIdentifier: body },
    }),
    await ask('POST', `${customers}/${customer.body.id}/shipping-addresses`, { shipTo: { address2: note } }),
    await ask('GET', `${customers}/${customer.body.id}`),
  ]
  for (const reply of replies) {
    const kept = JSON.stringify([reply.body, entryOf(face, reply)])
    expect(kept).not.toContain(number)
    expect(kept).not.toMatch(/(?<!\d)8317(?!\d)/)
  }
})

test('a reset empties the vault', async () => {
  const id = await add(customers)
  expect((await ask('GET', `${customers}/${id}`)).status).toBe(200)
  face.engine.reset()
  expect((await ask('GET', `${customers}/${id}`)).status).toBe(404)
})

test('ids of tokens are never taken for card numbers in the journal', async () => {
  for (let index = 0; index < 300; index++) {
    const id = await add(customers)
    const reply = await ask('GET', `${customers}/${id}`)
    expect(entryOf(face, reply).request.path).toContain(id)
  }
})
