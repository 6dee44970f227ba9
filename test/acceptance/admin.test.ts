import { type IncomingHttpHeaders, request } from 'node:http'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { type Gateway, type GatewayOptions, startGateway } from '../../mocks/node/start-gateway.ts'
import { version } from '../../src/base/version.ts'
import { defaultCaps } from '../../src/engine/engine.ts'
import { namespaceCaps } from '../../src/engine/namespaces.ts'
import type { Caps } from '../../src/journal/bounded-log.ts'
import { noon, toSamplePayment, unverified } from '../support.ts'

async function start(options: GatewayOptions = {}): Promise<Gateway> {
  const gateway = await startGateway({ clock: () => noon, auth: unverified, ...options })
  onTestFinished(() => gateway.close())
  return gateway
}

/** Pays so many times; the references are p1, p2 and so on. Gives the ids, oldest first. */
async function pay({ url }: Gateway, times = 1): Promise<string[]> {
  const ids: string[] = []
  for (let number = 1; number <= times; number++) {
    const response = await fetch(`${url}/pts/v2/payments`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(toSamplePayment({ method: 'installment', reference: `p${number}` })),
    })
    ids.push(((await response.json()) as { id: string }).id)
  }
  return ids
}

interface Asked {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
}

interface Told {
  readonly status: number | undefined
  readonly headers: IncomingHttpHeaders
  readonly text: string
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of any kind.
  readonly body: any
}

/** Asks the admin API. Not with fetch, which sets `Host` itself. */
function ask({ url }: Pick<Gateway, 'url'>, path: string, { method = 'GET', headers = {} }: Asked = {}): Promise<Told> {
  return new Promise((resolve, reject) => {
    const asking = request(url + path, { method, headers }, async (response) => {
      const said = await text(response)
      resolve({
        status: response.statusCode,
        headers: response.headers,
        text: said,
        body: said === '' ? undefined : JSON.parse(said),
      })
    })
    asking.once('error', reject)
    asking.end()
  })
}

test('health tells the version, the profile and how full the journal and the ledger are', async () => {
  const gateway = await start()
  await pay(gateway, 2)
  const { status, headers, body } = await ask(gateway, '/__admin/health')
  expect(status).toBe(200)
  expect(headers).toMatchObject({
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  })
  expect(headers).not.toHaveProperty('x-powered-by')
  expect(headers).not.toHaveProperty('access-control-allow-origin')
  const toHealth = ({ entries, bytes }: Caps) => ({
    entries: 2,
    bytes: expect.any(Number),
    maxEntries: entries,
    maxBytes: bytes,
    evicted: 0,
  })
  expect(body).toEqual({
    status: 'ok',
    version,
    auth: 'off',
    profile: 'guide',
    merchants: 8,
    journal: toHealth(defaultCaps.journal),
    ledger: toHealth(defaultCaps.ledger),
    namespaces: { ...toHealth(namespaceCaps), entries: 0 },
  })
})

test('the journal is paged newest first, each page naming the next', async () => {
  const gateway = await start()
  await pay(gateway, 5)
  const seen: string[] = []
  let path: string | undefined = '/__admin/journal?limit=2'
  let pages = 0
  while (path !== undefined) {
    const { status, body }: Told = await ask(gateway, path)
    expect(status).toBe(200)
    expect(body).toMatchObject({ total: 5, evicted: 0 })
    seen.push(...body.entries.map(({ id }: { id: string }) => id))
    path = body.next
    pages++
  }
  expect(pages).toBe(3)
  expect(seen).toEqual(['j5', 'j4', 'j3', 'j2', 'j1'])
})

test('a page stays the same while newer entries come in', async () => {
  const gateway = await start()
  await pay(gateway, 3)
  const { body: first } = await ask(gateway, '/__admin/journal?limit=2')
  await pay(gateway, 2)
  const { body: second } = await ask(gateway, first.next)
  expect(second.entries.map(({ id }: { id: string }) => id)).toEqual(['j1'])
})

test('a journal entry has every stage, the redacted request, and the reply', async () => {
  const gateway = await start()
  const [paymentId] = await pay(gateway)
  const { status, body, text: said } = await ask(gateway, '/__admin/journal/j1')
  expect(status).toBe(200)
  expect(body).toMatchObject({
    id: 'j1',
    at: '2026-11-23T03:00:00.250Z',
    merchantId: 'smcc_all',
    paymentId,
    request: { method: 'POST', path: '/pts/v2/payments' },
    refusals: [],
    advice: [],
    reply: { status: 201, body: { status: 'AUTHORIZED' } },
  })
  expect(body.request.body.paymentInformation.card.number).toBe('411111******1111')
  expect(body.stages).toEqual(
    ['route', 'authenticate', 'parse', 'scenario', 'validate', 'jpo', 'acquirer', 'ledger'].map((stage) => ({
      stage,
      verdict: 'passed',
    })),
  )
  expect(said).not.toContain('4111111111111111')
})

test('admin requests are not journaled', async () => {
  const gateway = await start()
  await ask(gateway, '/__admin/health')
  await ask(gateway, '/__admin/nothing')
  expect((await ask(gateway, '/__admin/journal')).body).toMatchObject({ entries: [], total: 0 })
})

test('payments are listed newest first and found by id', async () => {
  const gateway = await start()
  const ids = await pay(gateway, 3)
  const { body: page } = await ask(gateway, '/__admin/payments?limit=2')
  expect(page.entries.map(({ id }: { id: string }) => id)).toEqual([ids[2], ids[1]])
  expect(page.total).toBe(3)
  const { body: rest } = await ask(gateway, page.next)
  expect(rest.entries.map(({ id }: { id: string }) => id)).toEqual([ids[0]])
  expect(rest).not.toHaveProperty('next')

  const { status, body, text: said } = await ask(gateway, `/__admin/payments/${ids[1]}`)
  expect(status).toBe(200)
  expect(body).toMatchObject({
    id: ids[1],
    submitTimeUtc: '2026-11-23T03:00:00Z',
    merchantId: 'smcc_all',
    acquirer: 'smcc',
    kind: 'authorization',
    status: 'AUTHORIZED',
    amount: { requested: '12000', authorized: '12000', currency: 'JPY' },
    reference: 'p2',
    card: { number: '411111******1111', type: '001', issuer: 'sakura' },
    jpo: { method: 'installment' },
    journal: 'j2',
  })
  expect(said).not.toContain('4111111111111111')
})

test('the world is shown without secrets and without whole card numbers', async () => {
  const gateway = await start()
  const { status, body, text: said } = await ask(gateway, '/__admin/world')
  expect(status).toBe(200)
  expect(body.merchants.map(({ merchantId }: { merchantId: string }) => merchantId)).toContain('smcc_single_only')
  expect(body.merchants[0].acquirer).toBe('smcc')
  expect(body.cards[0]).toMatchObject({ number: '411111******1111', issuer: 'sakura' })
  expect(body.unlistedCards).toEqual({ policy: 'refuse', issuer: 'sakura' })
  expect(said).not.toContain('sharedSecret')
  for (const { sharedSecret } of gateway.world.merchants) expect(said).not.toContain(sharedSecret)
  expect(said).not.toMatch(/(?<![0-9-])\d{13,19}(?![0-9-])/)
})

test('DELETE /__admin/state forgets payments and journal, and says how many there were', async () => {
  const gateway = await start()
  const [id] = await pay(gateway, 2)
  expect(await ask(gateway, '/__admin/state', { method: 'DELETE' })).toMatchObject({
    status: 200,
    body: { cleared: { journal: 2, payments: 2 } },
  })
  expect((await ask(gateway, '/__admin/payments')).body).toMatchObject({ entries: [], total: 0 })
  expect((await ask(gateway, `/__admin/payments/${id}`)).status).toBe(404)
  expect((await ask(gateway, '/__admin/journal/j1')).status).toBe(404)

  await pay(gateway)
  expect((await ask(gateway, '/__admin/journal')).body.entries).toMatchObject([{ id: 'j3' }])
})

test.each([
  ['an unknown path', { path: '/__admin/nothing', status: 404, detail: 'GET /__admin/health' }],
  ['the bare prefix', { path: '/__admin', status: 404, detail: 'DELETE /__admin/state' }],
  ['a journal entry that is not there', { path: '/__admin/journal/j99', status: 404, detail: 'newer ones' }],
  ['a payment that is not there', { path: '/__admin/payments/1', status: 404, detail: 'newer ones' }],
  ['a broken escape', { path: '/__admin/payments/%zz', status: 404, detail: 'newer ones' }],
  ['reading what can only be deleted', { path: '/__admin/state', status: 405, detail: 'Allowed: DELETE.' }],
  ['a limit of 0', { path: '/__admin/journal?limit=0', status: 400, detail: '1 to 500' }],
  ['a limit over 500', { path: '/__admin/payments?limit=501', status: 400, detail: '1 to 500' }],
  ['a limit that is a word', { path: '/__admin/journal?limit=all', status: 400, detail: '1 to 500' }],
  ['a negative limit', { path: '/__admin/journal?limit=-1', status: 400, detail: '1 to 500' }],
  ['a page that nobody named', { path: '/__admin/journal?before=last', status: 400, detail: 'named in next' }],
])('answers %s with a problem document that says what is allowed', async (_, { path, status, detail }) => {
  const gateway = await start()
  const told = await ask(gateway, path)
  expect(told.status).toBe(status)
  expect(told.headers['content-type']).toMatch(/^application\/problem\+json/)
  expect(told.body).toEqual({
    type: 'about:blank',
    title: expect.any(String),
    status,
    detail: expect.stringContaining(detail),
  })
})

test.each(['POST', 'PUT', 'DELETE'])('answers %s of the journal with 405', async (method) => {
  const gateway = await start()
  expect(await ask(gateway, '/__admin/journal', { method })).toMatchObject({
    status: 405,
    body: { status: 405, detail: 'Allowed: GET.' },
  })
})

test('takes a slash at the end', async () => {
  const gateway = await start()
  expect((await ask(gateway, '/__admin/health/')).body).toMatchObject({ status: 'ok' })
})

test.each([
  ['another Host', { host: 'evil.example' }],
  ['a Host that begins like this machine', { host: '127.0.0.1.evil.example' }],
  ['a Host that ends like this machine', { host: 'evil-localhost' }],
  ['another Origin', { origin: 'https://evil.example' }],
  ['an Origin that begins like this machine', { origin: 'http://localhost.evil.example' }],
  ['the Origin of a sandboxed page', { origin: 'null' }],
])('answers %s with 403, reading and deleting alike', async (_, headers) => {
  const gateway = await start()
  await pay(gateway)
  const read = await ask(gateway, '/__admin/journal', { headers })
  expect(read).toMatchObject({ status: 403, body: { status: 403, title: 'The admin API is for this machine' } })
  expect(read.headers['content-type']).toMatch(/^application\/problem\+json/)
  expect((await ask(gateway, '/__admin/state', { method: 'DELETE', headers })).status).toBe(403)
  expect(gateway.engine.journal.health().entries).toBe(1)
})

test.each([
  ['localhost with a port', { host: 'localhost:8392' }],
  ['127.0.0.1 without a port', { host: '127.0.0.1' }],
  ['the loopback address of IPv6', { host: '[::1]:8392' }],
  ['a page of this machine', { origin: 'http://localhost:3000' }],
])('answers %s', async (_, headers) => {
  const gateway = await start()
  expect((await ask(gateway, '/__admin/health', { headers })).status).toBe(200)
})

test('caps on entries let the oldest go, and health counts them', async () => {
  const gateway = await start({ journal: { entries: 3 }, ledger: { entries: 2 } })
  const ids = await pay(gateway, 5)
  expect((await ask(gateway, '/__admin/health')).body).toMatchObject({
    journal: { entries: 3, maxEntries: 3, evicted: 2 },
    ledger: { entries: 2, maxEntries: 2, evicted: 3 },
  })
  const { body: journal } = await ask(gateway, '/__admin/journal')
  expect(journal).toMatchObject({ total: 3, evicted: 2 })
  expect(journal.entries.map(({ id }: { id: string }) => id)).toEqual(['j5', 'j4', 'j3'])
  expect((await ask(gateway, '/__admin/journal/j2')).status).toBe(404)
  expect((await ask(gateway, `/__admin/payments/${ids[2]}`)).status).toBe(404)
  expect((await ask(gateway, `/__admin/payments/${ids[3]}`)).status).toBe(200)
})

test('caps on bytes let the oldest go, and health counts them', async () => {
  const probe = await start()
  await pay(probe)
  const { journal, ledger } = (await ask(probe, '/__admin/health')).body
  // Room for two and a half.
  const gateway = await start({
    journal: { bytes: Math.floor(journal.bytes * 2.5) },
    ledger: { bytes: Math.floor(ledger.bytes * 2.5) },
  })
  await pay(gateway, 5)
  const { body } = await ask(gateway, '/__admin/health')
  expect(body).toMatchObject({ journal: { entries: 2, evicted: 3 }, ledger: { entries: 2, evicted: 3 } })
  expect(body.journal.bytes).toBeLessThanOrEqual(body.journal.maxBytes)
  expect(body.ledger.bytes).toBeLessThanOrEqual(body.ledger.maxBytes)
})
