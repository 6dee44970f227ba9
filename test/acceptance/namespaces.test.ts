import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { type Gateway, startGateway } from '../../mocks/node/start-gateway.ts'
import { namespaceHeader } from '../../src/engine/namespaces.ts'
import { noon, toSamplePayment, unverified } from '../support.ts'

let gateway: Gateway
beforeEach(async () => {
  gateway = await startGateway({ clock: () => noon, auth: unverified })
  onTestFinished(() => gateway.close())
})

async function pay(name?: string, reference = 'r'): Promise<Response> {
  return fetch(`${gateway.url}/pts/v2/payments`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(name !== undefined && { [namespaceHeader]: name }) },
    body: JSON.stringify(toSamplePayment({ method: 'installment', reference })),
  })
}

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of any kind.
async function ask(path: string, init?: RequestInit): Promise<{ status: number; body: any }> {
  const response = await fetch(gateway.admin + path, init)
  return { status: response.status, body: await response.json() }
}

test('journal and payments are asked for by namespace, in the query or in the header', async () => {
  await pay('a', 'of a')
  await pay('a & b', 'of a & b')
  await pay(undefined, 'of none')
  const references = async (path: string, init?: RequestInit) =>
    (await ask(path, init)).body.entries.map(({ reference }: { reference: string }) => reference)
  expect(await references('/payments')).toEqual(['of none'])
  expect(await references('/payments?namespace=a')).toEqual(['of a'])
  expect(await references('/payments?namespace=a%20%26%20b')).toEqual(['of a & b'])
  expect(await references('/payments', { headers: { [namespaceHeader]: 'a' } })).toEqual(['of a'])
  expect(await references('/payments?namespace=nobody')).toEqual([])
  const { body: entry } = await ask('/journal/j1?namespace=a')
  expect(entry.request.body.clientReferenceInformation.code).toBe('of a')
  expect((await ask(`/payments/${entry.paymentId}?namespace=a`)).body.reference).toBe('of a')
  expect((await ask(`/payments/${entry.paymentId}`)).status).toBe(404)
})

test('the next page of a namespace is of the same namespace', async () => {
  for (const reference of ['1', '2', '3']) await pay('a', reference)
  for (const path of ['/payments?limit=2&namespace=a', '/journal?limit=2&namespace=a']) {
    const { body: first } = await ask(path)
    const second = await ask(first.next.replace('/__admin', ''))
    expect([first.entries.length, second.body.entries.length]).toEqual([2, 1])
  }
})

test('the state of one namespace is forgotten without the others', async () => {
  for (const name of ['a', 'b', undefined]) await pay(name)
  const forget = { method: 'DELETE' }
  expect((await ask('/state?namespace=a', forget)).body).toEqual({ cleared: { journal: 1, payments: 1 } })
  expect((await ask('/namespaces')).body).toEqual({
    isolateBy: 'header',
    entries: [{ name: 'b', journal: 1, payments: 1, bytes: expect.any(Number) }],
    total: 1,
    evicted: 0,
  })
  expect((await ask('/state', forget)).body).toEqual({ cleared: { journal: 1, payments: 1 } })
  expect((await ask('/namespaces', forget)).body).toEqual({ cleared: { namespaces: 1 } })
})

test('health tells how many there are', async () => {
  await pay('a')
  expect((await ask('/health')).body.namespaces).toEqual({
    entries: 1,
    bytes: expect.any(Number),
    maxEntries: 1_000,
    maxBytes: 64_000_000,
    evicted: 0,
  })
})

test('a bad name is refused by the gateway and by the admin API', async () => {
  const name = 'x'.repeat(101)
  expect((await pay(name)).status).toBe(400)
  expect(await ask(`/journal?namespace=${name}`)).toMatchObject({ status: 400, body: { title: 'Bad namespace' } })
})

test('the object that a test holds shows the same', async () => {
  const space = gateway.namespace('a')
  await fetch(`${gateway.url}/pts/v2/payments`, { method: 'POST', headers: space.headers, body: '{}' })
  expect(space.journal.page({ limit: 5 }).entries.map(({ reply }) => reply.status)).toEqual([415])
  expect(gateway.namespaces().map(({ name, journal }) => [name, journal])).toEqual([['a', 1]])
  expect(space.reset()).toEqual({ journal: 1, payments: 0 })
  expect(gateway.namespaces()).toEqual([])
})
