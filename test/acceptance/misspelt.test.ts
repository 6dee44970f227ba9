import { expect, test } from 'vitest'
import { answerAdmin } from '../../src/admin/admin.ts'
import { operationRows } from '../../src/openapi/generated/operations.ts'
import { type Asked, ask, pay, send, start } from './ask-admin.ts'

test.each<[string, Asked, number, string]>([
  [
    '/journal?limt=5',
    {},
    400,
    'limt is not a parameter here, did you mean "limit"? Allowed: limit, before, namespace.',
  ],
  ['/payments?refrence=order-1', {}, 400, 'did you mean "reference"?'],
  ['/health?limit=1', {}, 400, 'limit is not a parameter here. Allowed: none.'],
  ['/reset?namspace=a', { method: 'POST' }, 400, 'did you mean "namespace"?'],
  ['/sdk-config?merchent=smcc_all', {}, 400, 'did you mean "merchant"?'],
  ['/sdk-config?merchant=smc_all', {}, 404, 'Did you mean "smcc_all"?'],
  ['/sdk-config?scheme=http-signature', {}, 400, 'Did you mean "http_signature"?'],
  ['/scenarios?name=expired-card', { method: 'POST', body: {} }, 400, 'name is not a parameter here'],
  ['/journals', {}, 404, 'Did you mean /__admin/journal?'],
  ['/reset', { method: 'POST', body: { namespace: 'a' } }, 400, 'This resource reads none.'],
  ['/scenarios', { method: 'DELETE', body: { id: 's1' } }, 400, 'This resource reads none.'],
  ['/clock', { method: 'PUT', body: { forzen: true } }, 400, 'forzen is not a setting here, did you mean "frozen"?'],
  ['/reset', { method: 'POST', headers: { 'x-sandbox-namspace': 'a' } }, 400, 'did you mean "x-sandbox-namespace"?'],
])('%s %j', async (path, asked, status, want) => {
  const gateway = await start()
  await pay(gateway)
  const told = await ask(gateway, path, asked)
  expect(told.status).toBe(status)
  expect(told.body.detail).toContain(want)
  // Nothing was reset or armed.
  expect((await ask(gateway, '/journal')).body.total).toBe(1)
})

test('every resource refuses an unknown parameter', async () => {
  const gateway = await start()
  const known = (await ask(gateway, '/nowhere')).body.detail as string
  const resources = [...known.matchAll(/(GET|POST|PUT|DELETE) \/__admin(\/[\w/-]+(?:\.json)?)/g)]
  expect(resources.length).toBeGreaterThan(20)
  for (const [, method = '', path = ''] of resources) {
    const query = new URLSearchParams({ zzz: '1' })
    expect(answerAdmin(gateway.spaces, { method, path, query, url: '' })).toMatchObject({
      status: 400,
      body: { title: 'Bad query' },
    })
  }
})

test.each([
  ['x-sandbox-scenrio', 'x-sandbox-scenario'],
  ['x-sandbox-senario', 'x-sandbox-scenario'],
  ['X-Sandbox-Falt', 'x-sandbox-fault'],
  ['x-sandbox-namespce', 'x-sandbox-namespace'],
  ['x-sandbox-outcome', undefined],
])('a payment with the header %s is refused', async (name, meant) => {
  const gateway = await start()
  const { status, body, headers } = await pay(gateway, { headers: { [name]: 'expired-card' } })
  expect(status).toBe(400)
  const want =
    meant === undefined ? 'there is no request header x-sandbox-outcome; allowed: ' : `did you mean ${meant}?`
  expect(body.message).toContain(want)
  expect(headers['x-sandbox-advice']).toContain('unknown-header: ')
  expect(gateway.payments.health().entries).toBe(0)
})

test.each(Object.entries(operationRows))('%s refuses an unknown header of the sandbox', async (_, { method, path }) => {
  const gateway = await start()
  const id = path.includes('{') ? path.replace(/\{\w+\}/, '6843556498736135003059') : path
  const json = method === 'GET' ? {} : { 'content-type': 'application/json' }
  const told = await send(gateway.url, id, {
    method,
    headers: { ...json, 'x-sandbox-scenrio': 'expired-card' },
    ...(method !== 'GET' && { body: {} }),
  })
  expect(told.status).toBe(400)
  expect(told.headers['x-sandbox-advice']).toMatch(/^unknown-header: .*did you mean x-sandbox-scenario\?/)
})

test('a card number in the name of a header is not repeated', async () => {
  const { text, headers } = await pay(await start(), { headers: { 'x-sandbox-4111111111111111': '1' } })
  expect(text + String(headers['x-sandbox-advice'])).not.toContain('4111111111111111')
})
