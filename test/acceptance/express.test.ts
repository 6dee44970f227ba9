import type { IncomingMessage, RequestListener } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { describe, expect, onTestFinished, test } from 'vitest'
import { checkAccess } from '../../mocks/admin/admin-access.ts'
import { createApp } from '../../mocks/express/create-app.ts'
import { createGateway } from '../../mocks/gateway/create-gateway.ts'
import type { Gateway } from '../../mocks/gateway/gateway.ts'
import { createListener } from '../../mocks/node/create-listener.ts'
import { signedByHttp, signedByToken, toBytes } from '../conformance/signed.ts'
import { noon, toSamplePayment } from '../support.ts'
import { ask } from './ask-admin.ts'

type Mount = (gateway: Gateway) => RequestListener

/** Serves a mounted gateway on a free port. */
async function serve(mount: Mount): Promise<{ url: string; gateway: Gateway }> {
  const gateway = await createGateway({ clock: () => noon })
  const server = createServer(mount(gateway))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    await gateway.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, gateway }
}

const token = await signedByToken()

const otherBody = toBytes(JSON.stringify(toSamplePayment({ method: 'bonus', amount: '1' })))

const pay = (url: string, { headers, body } = token) =>
  fetch(`${url}/pts/v2/payments`, {
    method: 'POST',
    headers: headers as Record<string, string>,
    body: body as Uint8Array<ArrayBuffer>,
  })

const keepRaw = express.json({
  verify: (request, _, bytes) => {
    Object.assign(request, { rawBody: bytes })
  },
})

const withBytes: readonly (readonly [string, string, Mount])[] = [
  ['as an app', '', createApp],
  ['below a prefix', '/a/b', (gateway) => express().use('/a/b', createApp(gateway))],
  ['before express.json()', '', (gateway) => express().use(createApp(gateway)).use(express.json())],
  ['behind express.raw()', '', (gateway) => express().use(express.raw({ type: '*/*' }), createApp(gateway))],
  [
    'behind an express.json() that keeps the bytes',
    '/x',
    (gateway) => express().use('/x', keepRaw, createApp(gateway)),
  ],
  ['as a plain listener', '', createListener],
  ['as a plain listener below a prefix', '/x', (gateway) => express().use('/x', createListener(gateway))],
]

describe.each(withBytes)('a gateway %s', (_, prefix, mount) => {
  test('accepts a signed payment', async () => {
    const { url, gateway } = await serve(mount)
    const response = await pay(url + prefix)
    expect([response.status, response.headers.get('x-sandbox-reason')]).toEqual([201, null])
    expect(gateway.payments.health().entries).toBe(1)
  })

  test('refuses a signed payment with another body', async () => {
    const { url } = await serve(mount)
    const response = await pay(url + prefix, { ...token, body: otherBody })
    expect(response.headers.get('x-sandbox-reason')).toBe('digest-mismatch')
  })

  test('has the admin API, whose links keep the prefix', async () => {
    const { url } = await serve(mount)
    for (const _ of [1, 2]) await pay(url + prefix)
    const first = (await (await fetch(`${url}${prefix}/__admin/journal?limit=1`)).json()) as { next: string }
    const second = (await (await fetch(url + first.next)).json()) as { entries: { id: string }[] }
    expect(second.entries.map(({ id }) => id)).toEqual(['j1'])
    const config = (await (await fetch(`${url}${prefix}/__admin/sdk-config`)).json()) as object
    expect(config).toMatchObject({ intermediateHost: url + prefix })
  })

  test("answers other paths with the gateway's own 404", async () => {
    const { url } = await serve(mount)
    const response = await fetch(`${url}${prefix}/tss/v2/transactions`)
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({ status: '404' })
  })
})

const withoutBytes: readonly (readonly [string, string, Mount])[] = [
  ['behind express.json()', '', (gateway) => express().use(express.json(), createApp(gateway))],
]

describe.each([...withBytes, ...withoutBytes])('the admin API of a gateway %s', (_, prefix, mount) => {
  test('arms, sets the clock and resets, and refuses foreign names and pages', async () => {
    const { url, gateway } = await serve(mount)
    const there = { url: url + prefix }
    const json = { 'content-type': 'application/json' }
    const arming = { method: 'POST', body: { name: 'expired-card' } }
    for (const headers of [
      { host: 'evil.example' },
      { origin: 'https://evil.example' },
      { 'sec-fetch-site': 'cross-site' },
    ])
      expect((await ask(there, '/scenarios', { ...arming, headers: { ...json, ...headers } })).status).toBe(403)
    expect(gateway.scenarios.list()).toEqual([])

    expect((await ask(there, '/scenarios', { ...arming, headers: json })).status).toBe(201)
    expect(gateway.scenarios.unused()).toHaveLength(1)
    await ask(there, '/clock', { method: 'PUT', headers: json, body: { now: '2026-12-16' } })
    expect(gateway.clock.state().now).toBe('2026-12-15T15:00:00.000Z')
    await ask(there, '/reset', { method: 'POST' })
    expect(gateway.scenarios.list()).toEqual([])
  })
})

// Tests listen on loopback only, so that the address of another machine is faked.
const fromOutside = (headers: Readonly<Record<string, string>> = {}): IncomingMessage =>
  ({ method: 'GET', headers: { host: 'localhost', ...headers }, socket: { localAddress: '192.0.2.7' } }) as never

test('on an address that other machines reach, the admin API requires a token', () => {
  const token = 'a-token-of-a-test'
  const detail = expect.stringContaining('adminToken')
  expect(checkAccess(fromOutside(), undefined)).toMatchObject({ status: 403, body: { detail } })
  expect(checkAccess(fromOutside(), token)).toMatchObject({ status: 401, challenge: 'Bearer' })
  expect(checkAccess(fromOutside({ authorization: `Bearer ${token}` }), token)).toBeUndefined()
})

test.each([
  ['app', createApp],
  ['listener', createListener],
])('an invalid token is refused for the %s', async (_, create) => {
  const gateway = await createGateway()
  expect(() => create(gateway, { adminToken: '' })).toThrow(expect.objectContaining({ code: 'BAD_OPTION' }))
})

test.each([
  ['express.json()', [express.json()]],
  ['express.urlencoded() and express.json()', [express.urlencoded(), express.json()]],
  ['express.text()', [express.text({ type: '*/*' })]],
])('behind %s, which drops the bytes, the answer says what to do and is no 401', async (_, parsers) => {
  const { url, gateway } = await serve((own) => express().use(...parsers, createApp(own)))
  const response = await pay(url)
  expect(response.status).toBe(500)
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  expect(response.headers.get('x-sandbox-advice')).toContain('raw-body-gone')
  const detail = expect.stringContaining('rawBody')
  expect(await response.json()).toMatchObject({ title: 'The raw body is gone', detail })
  expect(gateway.journal.health().entries).toBe(0)
})

test('routes of the host before it are unaffected, and requests without a body pass express.json()', async () => {
  const { url } = await serve((gateway) =>
    express()
      .use(express.json())
      .get('/shop', (_, response) => {
        response.send('ours')
      })
      .use(createApp(gateway)),
  )
  expect(await (await fetch(`${url}/shop`)).text()).toBe('ours')
  expect((await fetch(`${url}/pts/v2/payments`)).status).toBe(405)
})

test('HTTP Signature covers the path below the prefix', async () => {
  const { url } = await serve((gateway) => express().use('/x', createApp(gateway)))
  const { host } = new URL(url)
  expect((await pay(`${url}/x`, await signedByHttp({ headers: { host } }))).status).toBe(201)
})
