import { describe, expect, test } from 'vitest'
import type { HttpGateway, HttpGatewayOptions } from '../../mocks/node/start-gateway.ts'
import { type Asked, ask, pay, send, start, type Told } from './ask-admin.ts'
import { connectRaw } from './raw-connection.ts'

/** One request of each kind. With access, they get a 2xx, or 405 for OPTIONS. */
const kinds: readonly [string, string, Asked][] = [
  ['HEAD', '/health', { method: 'HEAD' }],
  ['GET', '/sdk-config', {}],
  ['POST', '/scenarios', { method: 'POST', body: { name: 'expired-card' } }],
  ['PUT', '/clock', { method: 'PUT', body: { now: '2030-01-01' } }],
  ['DELETE', '/namespaces', { method: 'DELETE' }],
  ['OPTIONS', '/scenarios', { method: 'OPTIONS', headers: { 'access-control-request-method': 'POST' } }],
]

/** State that a request could change. */
const stateOf = ({ scenarios, faults, clock, journal, payments, namespaces }: HttpGateway) => ({
  scenarios: scenarios.list(),
  faults: faults.list(),
  clock: clock.state(),
  kept: [journal.health(), payments.health(), namespaces()],
})

/** A gateway with state to lose. */
async function startUsed(options: HttpGatewayOptions = {}): Promise<HttpGateway> {
  const gateway = await start(options)
  await pay(gateway)
  gateway.scenarios.always('insufficient-fund')
  gateway.clock.set('2026-12-16')
  return gateway
}

/** Sends one request of each kind with further headers. */
async function sendAll(gateway: HttpGateway, headers: Asked['headers'] = {}, change: Asked = {}): Promise<Told[]> {
  const told: Told[] = []
  for (const [, path, asked] of kinds)
    told.push(await ask(gateway, path, { ...asked, ...change, headers: { ...asked.headers, ...headers } }))
  return told
}

async function expectRefused(gateway: HttpGateway, status: number, headers?: Asked['headers'], change?: Asked) {
  const before = stateOf(gateway)
  const told = await sendAll(gateway, headers, change)
  expect(told.map((answer) => answer.status)).toEqual(kinds.map(() => status))
  for (const { text } of told) expect(text).not.toContain(gateway.world.defaultMerchant.sharedSecret)
  expect(stateOf(gateway)).toEqual(before)
}

/** Statuses of `kinds` with access. */
const letIn = [200, 200, 201, 200, 200, 405]

describe('on loopback, by Host', () => {
  test.each(['localhost', 'localhost:8392', 'LOCALHOST:1', '127.0.0.1', '127.0.0.1:65535', '[::1]', '[::1]:8392'])(
    '%s has access',
    async (host) => {
      expect((await sendAll(await start(), { host })).map(({ status }) => status)).toEqual(letIn)
    },
  )

  test.each([
    'evil.example',
    'evil.example:8392',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    '127.0.0.1.nip.io',
    'evil-localhost',
    'notlocalhost:80',
    'localhost.localdomain',
    'foo.localhost',
    '0.0.0.0',
    '192.168.0.1',
    '[::]',
    '[::2]',
    '[::ffff:127.0.0.1]',
    '0x7f000001',
    '2130706433',
    '127.1',
    '0177.0.0.1',
    'localhost@evil.example',
    'evil.example@localhost',
    'localhost/evil.example',
    'localhost?.evil.example',
    'localhost#.evil.example',
    'localhost\\.evil.example',
    'localhost:80:80',
    'localhost:99999',
    'localhost evil.example',
    'localhost, evil.example',
    'undefined',
    '%6cocalhost',
  ])('%s is refused for every request, and nothing changes', async (host) => {
    await expectRefused(await startUsed(), 403, { host })
  })

  test('a request without Host is refused', async () => {
    await expectRefused(await startUsed(), 403, {}, { setHost: false })
  })

  test.each(['Host:', 'Host: ', 'X-Host: localhost', 'X-Forwarded-Host: localhost'])(
    'a request with «%s» is refused',
    async (line) => {
      const gateway = await startUsed()
      const before = stateOf(gateway)
      const connection = await connectRaw(gateway.url)
      connection.write(`DELETE /__admin/namespaces HTTP/1.1\r\n${line}\r\nConnection: close\r\n\r\n`)
      await connection.until(/\r\n\r\n/)
      expect(connection.text()).toMatch(/^HTTP\/1\.1 403 /)
      expect(stateOf(gateway)).toEqual(before)
    },
  )

  test.each([
    ['of the gateway', 'evil.example', 200],
    ['of another host', '127.0.0.1', 403],
  ])('a whole URL in the request line, %s, counts before Host (RFC 9112, 3.2.2)', async (of, host, status) => {
    const gateway = await startUsed()
    const connection = await connectRaw(gateway.url)
    const url = of === 'of the gateway' ? gateway.admin : gateway.admin.replace('127.0.0.1', 'evil.example')
    connection.write(`DELETE ${url}/namespaces HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)
    await connection.until(/\r\n\r\n/)
    expect(connection.text()).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
  })
})

const json = { 'content-type': 'application/json' }

describe('on loopback, from a page', () => {
  test.each([
    ['of another site', { origin: 'https://evil.example' }],
    ['of another site, with JSON', { origin: 'https://evil.example', ...json }],
    ['of another site on this port', { origin: 'http://evil.example:8392' }],
    ['whose name begins like this machine', { origin: 'http://localhost.evil.example' }],
    ['whose name begins like its address', { origin: 'http://127.0.0.1.evil.example' }],
    ['whose name ends like this machine', { origin: 'http://evil.localhost' }],
    ['of a name before an @', { origin: 'http://localhost@evil.example' }],
    ['in a sandboxed frame, or a file', { origin: 'null' }],
    ['in a sandboxed frame, with JSON', { origin: 'null', ...json }],
    ['without a name', { origin: '' }],
    ['of a file', { origin: 'file://' }],
    ['of several origins', { origin: 'http://localhost, https://evil.example' }],
    ['that its browser calls cross-site', { 'sec-fetch-site': 'cross-site' }],
    ['that its browser calls cross-site, with JSON', { 'sec-fetch-site': 'cross-site', ...json }],
    ['of this machine, but cross-site', { 'sec-fetch-site': 'cross-site', origin: 'http://localhost:3000', ...json }],
  ])('%s, every request is refused, and nothing changes', async (_, headers) => {
    await expectRefused(await startUsed(), 403, headers)
  })

  test.each([
    ['text/plain', { 'content-type': 'text/plain' }],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['a form with files', { 'content-type': 'multipart/form-data; boundary=x' }],
    ['text that ends like JSON', { 'content-type': 'text/plain; application/json' }],
    ['no content type', {}],
  ])('of another local port, requests without preflight (%s) change nothing', async (_, headers) => {
    const gateway = await startUsed()
    const before = stateOf(gateway)
    for (const origin of ['http://localhost:3000', 'http://127.0.0.1:3000', 'https://127.0.0.1', 'http://[::1]:3000'])
      for (const [method, path, asked] of kinds.slice(2))
        expect([method, (await ask(gateway, path, { ...asked, headers: { ...headers, origin } })).status]).toEqual([
          method,
          403,
        ])
    expect(stateOf(gateway)).toEqual(before)
  })

  test('of another local port, a preflight is refused', async () => {
    const gateway = await start()
    const headers = {
      origin: 'http://localhost:3000',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
      'access-control-request-private-network': 'true',
    }
    // `ask` checks that no header begins with access-control.
    expect((await ask(gateway, '/scenarios', { method: 'OPTIONS', headers })).status).toBe(403)
  })

  test('of the gateway itself, every request has access', async () => {
    const gateway = await start()
    const headers = { origin: gateway.url, 'sec-fetch-site': 'same-origin' }
    expect((await sendAll(gateway, headers)).map(({ status }) => status)).toEqual(letIn)
  })
})

test.each(['application/json', 'application/x-www-form-urlencoded', 'text/plain', 'nonsense'])(
  'curl, without Origin, has access with %s',
  async (type) => {
    const told = await sendAll(await start(), { 'content-type': type, 'user-agent': 'curl/8', accept: '*/*' })
    expect(told.map(({ status }) => status)).toEqual(letIn)
  },
)

const auth = (policy: 'off' | 'lenient' | 'strict') => ({ auth: { policy } })
const paid = (gateway: HttpGateway) => [gateway.payments.health().entries, gateway.journal.health().entries]

describe('payments', () => {
  test.each(
    (['off', 'lenient'] as const).flatMap((policy) =>
      ['https://evil.example', 'http://localhost.evil.example', 'null', ''].map((origin) => [policy, origin] as const),
    ),
  )('with auth %s, one of the origin «%s» is refused and leaves no trace', async (policy, origin) => {
    const gateway = await start(auth(policy))
    const told = await pay(gateway, { headers: { origin } })
    expect([told.status, told.headers['content-type']]).toEqual([403, 'application/problem+json'])
    expect(told.body).toMatchObject({ status: 403, title: 'Foreign origin' })
    expect(Object.keys(told.headers).filter((name) => name.startsWith('access-control-'))).toEqual([])
    expect(paid(gateway)).toEqual([0, 0])
  })

  test.each(['off', 'lenient'] as const)('with auth %s, one without an origin is processed', async (policy) => {
    const gateway = await start(auth(policy))
    expect((await pay(gateway)).status).toBe(policy === 'off' ? 201 : 401)
    expect(gateway.journal.health().entries).toBe(1)
  })

  test('with auth strict, the origin does not matter', async () => {
    const gateway = await start(auth('strict'))
    expect((await pay(gateway, { headers: { origin: 'https://evil.example' } })).status).toBe(401)
    expect(gateway.journal.health().entries).toBe(1)
  })

  test('with auth off, JSON of another local port is processed, and no page may read the answer', async () => {
    const gateway = await start(auth('off'))
    const origin = 'http://localhost:3000'
    expect((await pay(gateway, { headers: { origin, 'content-type': 'text/plain' } })).status).toBe(415)
    expect((await send(gateway.url, '/pts/v2/payments', { method: 'OPTIONS', headers: { origin } })).status).toBe(405)
    const told = await pay(gateway, { headers: { origin } })
    expect(told.status).toBe(201)
    expect(Object.keys(told.headers).filter((name) => name.startsWith('access-control-'))).toEqual([])
  })
})
