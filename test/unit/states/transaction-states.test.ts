import { expect, onTestFinished, test } from 'vitest'
import { createPactProvider } from '../../../contracts/pact/create-pact-provider.ts'
import { findViolations } from '../../../contracts/parity/find-violations.ts'
import { normalise } from '../../../contracts/parity/normalise.ts'
import { checkStates } from '../../../contracts/states/check-states.ts'
import { operationOf } from '../../../contracts/states/operation-of.ts'
import { type ProviderStateName, providerStates } from '../../../contracts/states/provider-states.ts'
import { fillIn, toGiven, toPlaceholder } from '../../../contracts/states/step.ts'
import { isTransactionState } from '../../../contracts/states/transaction-states.ts'
import { startGateway } from '../../../mocks/node/start-gateway.ts'

const names = (Object.keys(providerStates) as ProviderStateName[]).filter(isTransactionState)

async function start() {
  const gateway = await startGateway()
  onTestFinished(() => gateway.close())
  const provider = createPactProvider(gateway)
  await provider.beforeEach()
  return provider
}

test.each(names)('"%s" gives what the table says', async (name) => {
  const { stateHandlers } = await start()
  const values = (await stateHandlers[name]({ amount: '9000' })) ?? {}
  expect(Object.keys(values).sort()).toEqual([...(providerStates[name].gives ?? [])].sort())
  expect(Object.values(values).every((value) => /^[\w-]{10,40}$/.test(value))).toBe(true)
})

test('a state whose transaction is not taken fails, and says why', async () => {
  const { stateHandlers } = await start()
  await expect(stateHandlers['a sale']({ currency: 'XYZ' })).rejects.toThrow(/the payment was not taken \(400\)/)
})

const made = { name: 'a sale', params: {} }
const sender = { name: 'the payment is sent by a merchant', params: { merchantId: 'smcc_all' } }

test.each([
  ['a sender before', [sender, made], []],
  ['a sender after', [made, sender], ['"the payment is sent by a merchant" comes too late']],
  ['a time after', [made, { name: 'the time is set', params: { now: '2026-12-16' } }], ['"the time is set" comes too']],
  ['an amount that is none', [{ ...made, params: { amount: 'much' } }], ['amount "much" is none. Allowed: a text']],
  [
    'an unknown option',
    [{ ...made, params: { paymentMethod: 'later' } }],
    ['paymentMethod "later" is none. Allowed: '],
  ],
])('states with %s', (_, states, want) => {
  const problems = checkStates(states)
  expect(problems).toHaveLength(want.length)
  for (const [index, words] of want.entries()) expect(problems[index]?.en).toContain(words)
})

test.each([
  ['the id of a reply', { id: '7960035875884969883955', status: 'PENDING' }, '7960035875884969883955'],
  ['a declined transaction', { id: '7960035875884969883955', status: 'DECLINED' }, undefined],
  ['an id that leads to another path', { id: '../voids' }, undefined],
  ['no id', { status: 'PENDING' }, undefined],
  ['no object', 'x', undefined],
])('%s', (_, body, id) => {
  expect(toGiven({ name: 'capture' }, body)).toEqual(id === undefined ? undefined : { 'capture.id': id, id })
})

test('values are filled in in the path and in texts, and unknown names stay', () => {
  const [id, other] = [toPlaceholder('id'), toPlaceholder('other')]
  const request = { method: 'POST', path: `/a/${id}/${other}`, headers: {}, body: { list: [`x ${id}`], count: 1 } }
  expect(fillIn(request, { id: '7' })).toEqual({ ...request, path: `/a/7/${other}`, body: { list: ['x 7'], count: 1 } })
})

test.each([
  ['POST', '/pts/v2/payments', 'createPayment'],
  ['POST', `/pts/v2/captures/${toPlaceholder('id')}/voids/`, 'voidCapture'],
  ['GET', '/tss/v2/transactions/7?a=1', 'getTransaction'],
  ['PATCH', '/pts/v2/payments/7', 'incrementAuth'],
  ['PUT', '/pts/v2/payments', undefined],
])('%s %s is %s', (method, path, want) => {
  expect(operationOf({ method, path })).toBe(want)
})

const capture = {
  _links: { self: { method: 'GET', href: '/pts/v2/captures/7960035876894969893955' } },
  id: '7960035876894969893955',
  reconciliationId: '7960035875884969883955',
}

test('a value of an earlier reply has a token of its own', () => {
  expect(normalise(capture, {}, { 'payment.id': '7960035875884969883955' })).toEqual({
    _links: { self: { method: 'GET', href: '/pts/v2/captures/<id:1>' } },
    id: '<id:1, 22 digits>',
    reconciliationId: '<given:1, payment.id>',
  })
})

test('a reply is held to the document of its operation', () => {
  const voided = { ...capture, status: 'VOIDED' }
  const answer = {
    status: 201,
    headers: { 'content-type': 'application/hal+json' },
    body: { kind: 'json', value: voided },
    ms: 1,
  } as const
  const placesOf = (operation: 'voidCapture' | 'capturePayment') =>
    findViolations(answer, operation).map(({ place }) => place)
  expect(placesOf('capturePayment')).toContain('status')
  expect(placesOf('voidCapture')).not.toContain('status')
})
