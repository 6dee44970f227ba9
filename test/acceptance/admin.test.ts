import { expect, test } from 'vitest'
import type { HttpGateway } from '../../mocks/node/start-gateway.ts'
import { replayCaps } from '../../src/auth/replay-memory.ts'
import type { Caps } from '../../src/base/caps.ts'
import { version } from '../../src/base/version.ts'
import { defaultCaps } from '../../src/engine/engine.ts'
import { namespaceCaps } from '../../src/engine/namespaces.ts'
import { toSamplePayment } from '../support.ts'
import { ask, pay, start } from './ask-admin.ts'

/** Pays several times, with the references p1, p2 and so on. Returns the ids, oldest first. */
async function payTimes(gateway: HttpGateway, times: number): Promise<string[]> {
  const ids: string[] = []
  for (let number = 1; number <= times; number++) ids.push((await pay(gateway, { reference: `p${number}` })).body.id)
  return ids
}

const toIds = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id)

test('health shows version, profile, and how full journal, ledger and namespaces are', async () => {
  const gateway = await start()
  await payTimes(gateway, 2)
  const { status, headers, body } = await ask(gateway, '/health')
  expect(status).toBe(200)
  expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' })
  expect(headers).not.toHaveProperty('x-powered-by')
  const toHealth = ({ entries: maxEntries, bytes: maxBytes }: Caps, entries = 2) => ({
    entries,
    bytes: expect.any(Number),
    maxEntries,
    maxBytes,
    evicted: 0,
  })
  expect(body).toEqual({
    status: 'ok',
    version,
    auth: 'off',
    profile: 'guide',
    merchants: 10,
    journal: toHealth(defaultCaps.journal),
    ledger: toHealth(defaultCaps.ledger),
    namespaces: toHealth(namespaceCaps, 0),
    tokens: toHealth(replayCaps, 0),
    state: { keeps: 'memory' },
  })
})

test.each([
  ['/journal', 'j'],
  ['/payments', ''],
])('pages of %s are newest first, name the next one, and stay the same while entries come in', async (path, prefix) => {
  const gateway = await start()
  const ids = await payTimes(gateway, 3)
  const { body: first } = await ask(gateway, `${path}?limit=2`)
  await payTimes(gateway, 1)
  const { body: second } = await ask(gateway, first.next.replace('/__admin', ''))
  const want = prefix === 'j' ? ['j1', 'j2', 'j3'] : ids
  expect([...toIds(first.entries), ...toIds(second.entries)]).toEqual(want.toReversed())
  expect([first.total, second.total, second.next]).toEqual([3, 4, undefined])
})

test('a journal entry has every stage, the redacted request and the reply', async () => {
  const gateway = await start()
  const [paymentId] = await payTimes(gateway, 1)
  const { body, text } = await ask(gateway, '/journal/j1')
  expect(body).toMatchObject({
    id: 'j1',
    at: '2026-11-23T03:00:00.250Z',
    merchantId: 'smcc_all',
    paymentId,
    request: { method: 'POST', path: '/pts/v2/payments' },
    refusals: [],
    advice: [{ rule: 'without-3d-secure', quiet: true }],
    reply: { status: 201, body: { status: 'AUTHORIZED' } },
  })
  expect(body.request.body.paymentInformation.card.number).toBe('411111******1111')
  const stages = ['route', 'authenticate', 'parse', 'scenario', 'validate', 'jpo', 'acquirer', 'ledger']
  expect(body.stages).toEqual(stages.map((stage) => ({ stage, verdict: 'passed' })))
  expect(text).not.toContain('4111111111111111')
})

test('requests to the admin API are not in the journal', async () => {
  const gateway = await start()
  for (const path of ['/health', '/nothing']) await ask(gateway, path)
  expect((await ask(gateway, '/journal')).body).toMatchObject({ entries: [], total: 0 })
})

test('a payment is found by id, redacted', async () => {
  const gateway = await start()
  const ids = await payTimes(gateway, 2)
  const { body, text } = await ask(gateway, `/payments/${ids[1]}`)
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
  expect(text).not.toContain('4111111111111111')
})

test('the world has no secrets and no whole card numbers', async () => {
  const gateway = await start()
  const { body, text } = await ask(gateway, '/world')
  expect(body.merchants.map(({ merchantId }: { merchantId: string }) => merchantId)).toContain('smcc_single_only')
  expect(body.merchants[0].acquirer).toBe('smcc')
  expect(body.cards[0]).toMatchObject({ number: '411111******1111', issuer: 'sakura' })
  expect(body.unlistedCards).toEqual({ policy: 'refuse', issuer: 'sakura' })
  for (const { sharedSecret } of gateway.world.merchants) expect(text).not.toContain(sharedSecret)
  expect(text).not.toMatch(/(?<![0-9-])\d{13,19}(?![0-9-])/)
})

interface Refusal {
  readonly method?: string
  readonly path: string
  readonly status: number
  readonly detail: string
}

test.each<[string, Refusal]>([
  ['an unknown path', { path: '/nothing', status: 404, detail: 'GET /__admin/health' }],
  ['the bare prefix', { path: '', status: 404, detail: 'POST /__admin/reset?namespace=' }],
  ['a missing journal entry', { path: '/journal/j99', status: 404, detail: 'newer ones' }],
  ['a missing payment', { path: '/payments/1', status: 404, detail: 'newer ones' }],
  ['the bill of a missing payment', { path: '/payments/1/bill', status: 404, detail: 'newer ones' }],
  ['a broken escape', { path: '/payments/%zz', status: 404, detail: 'newer ones' }],
  ...['//', '/%', '///journal', '/journal/%E0%A4%A'].map((path): [string, Refusal] => [
    path,
    { path, status: 404, detail: '' },
  ]),
  ['a part of a path', { path: '/journal/j1/x', status: 404, detail: 'GET /__admin/health' }],
  ['a dot that is another letter', { path: '/openapi-json', status: 404, detail: 'GET /__admin/openapi.json' }],
  ['a read of a POST resource', { path: '/reset', status: 405, detail: 'Allowed: POST.' }],
  ['a POST to the clock', { method: 'POST', path: '/clock', status: 405, detail: 'Allowed: GET, PUT, DELETE.' }],
  ['a POST to the journal', { method: 'POST', path: '/journal', status: 405, detail: 'Allowed: GET.' }],
  ['a DELETE of the journal', { method: 'DELETE', path: '/journal', status: 405, detail: 'Allowed: GET.' }],
  ['a limit of 0', { path: '/journal?limit=0', status: 400, detail: '1 to 500' }],
  ['a limit over 500', { path: '/payments?limit=501', status: 400, detail: '1 to 500' }],
  ['a limit that is a word', { path: '/journal?limit=all', status: 400, detail: '1 to 500' }],
  ['a negative limit', { path: '/journal?limit=-1', status: 400, detail: '1 to 500' }],
  ['an invented page', { path: '/journal?before=last', status: 400, detail: 'named in next' }],
])('%s is answered with a problem that says what is allowed', async (_, { path, status, detail, method = 'GET' }) => {
  const { body, headers } = await ask(await start(), path, { method })
  expect(headers['content-type']).toMatch(/^application\/problem\+json/)
  const title = expect.any(String)
  expect(body).toEqual({ type: 'about:blank', title, status, detail: expect.stringContaining(detail) })
})

test('a trailing slash and HEAD are accepted', async () => {
  const gateway = await start()
  expect((await ask(gateway, '/health/')).body).toMatchObject({ status: 'ok' })
  expect(await ask(gateway, '/health', { method: 'HEAD' })).toMatchObject({ status: 200, text: '' })
})

test.each([
  [{}, '{\n  "entries": []'],
  [{ accept: '*/*' }, '{\n  "entries": []'],
  [{ accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }, '{\n  "entries": []'],
  [{ accept: 'application/json' }, '{"entries":[]'],
  [{ accept: 'text/plain, Application/JSON; q=0.9' }, '{"entries":[]'],
])('who sends %j gets a list that begins with %j', async (headers, beginning) => {
  const { text } = await ask(await start(), '/journal', { headers })
  expect(text.slice(0, beginning.length)).toBe(beginning)
})

test('caps on entries evict the oldest, and health counts them', async () => {
  const gateway = await start({ journal: { entries: 3 }, ledger: { entries: 2 } })
  const ids = await payTimes(gateway, 5)
  expect((await ask(gateway, '/health')).body).toMatchObject({
    journal: { entries: 3, maxEntries: 3, evicted: 2 },
    ledger: { entries: 2, maxEntries: 2, evicted: 3 },
  })
  const { body: journal } = await ask(gateway, '/journal')
  expect([journal.total, journal.evicted, ...toIds(journal.entries)]).toEqual([3, 2, 'j5', 'j4', 'j3'])
  const statuses = ['/journal/j2', `/payments/${ids[2]}`, `/payments/${ids[3]}`].map(
    async (path) => (await ask(gateway, path)).status,
  )
  expect(await Promise.all(statuses)).toEqual([404, 404, 200])
})

test.each([
  ['installment', ['installment'], 12],
  ['bonus', ['bonus'], 1],
  ['combination', ['installment', 'bonus'], 13],
  ['single', ['single'], 1],
] as const)('the bill of %s adds up to the payment', async (method, parts, count) => {
  const gateway = await start()
  const response = await fetch(`${gateway.url}/pts/v2/payments`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(toSamplePayment({ method, reference: 'billed' })),
  })
  const { id } = (await response.json()) as { id: string }
  const { body } = await ask(gateway, `/payments/${id}/bill`)
  const { rows } = body as { rows: { part: string; amount: string; month: string }[] }
  expect(rows).toHaveLength(count)
  expect(new Set(rows.map(({ part }) => part))).toEqual(new Set(parts))
  expect(rows.reduce((sum, { amount }) => sum + Number(amount), 0)).toBe(12_000)
})
