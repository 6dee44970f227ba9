import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { describe, expect, onTestFinished, test } from 'vitest'
import { checkAccess } from '../../mocks/admin/admin-access.ts'
import { createApp } from '../../mocks/express/create-app.ts'
import { createGateway } from '../../mocks/gateway/create-gateway.ts'
import type { Gateway } from '../../mocks/gateway/gateway.ts'
import { createListener } from '../../mocks/node/create-listener.ts'
import { noon, unverified } from '../support.ts'
import { ask } from './ask-admin.ts'

type Mount = (gateway: Gateway) => RequestListener

/** Serves what a test mounts, on a free port. */
async function serve(mount: Mount): Promise<{ url: string; gateway: Gateway }> {
  const gateway = await createGateway({ clock: () => noon, auth: unverified })
  const server = createServer(mount(gateway))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    await gateway.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, gateway }
}

const keepRaw = express.json({
  verify: (request, _, bytes) => {
    Object.assign(request, { rawBody: bytes })
  },
})

const mounts: readonly [string, string, Mount][] = [
  ['as an app', '', (gateway) => createApp(gateway)],
  ['as a listener', '', (gateway) => createListener(gateway)],
  ['behind a prefix', '/a/b', (gateway) => express().use('/a/b', createApp(gateway))],
  ['behind express.raw()', '', (gateway) => express().use(express.raw({ type: '*/*' }), createApp(gateway))],
  ['behind an express.json() that keeps no bytes', '', (gateway) => express().use(express.json(), createApp(gateway))],
  ['behind an express.json() that keeps the bytes', '', (gateway) => express().use(keepRaw, createApp(gateway))],
]

describe.each(mounts)('the admin API, mounted %s', (_, prefix, mount) => {
  test('arms, sets the clock and starts over', async () => {
    const { url, gateway } = await serve(mount)
    const there = { url: url + prefix }
    const headers = { 'content-type': 'application/json' }
    const armed = await ask(there, '/scenarios', { method: 'POST', headers, body: { name: 'expired-card' } })
    expect(armed.status).toBe(201)
    expect(gateway.scenarios.unused()).toHaveLength(1)
    await ask(there, '/clock', { method: 'PUT', headers, body: { now: '2026-12-16' } })
    expect(gateway.clock.state().now).toBe('2026-12-15T15:00:00.000Z')
    await ask(there, '/reset', { method: 'POST' })
    expect(gateway.scenarios.list()).toEqual([])
  })

  test('refuses foreign names and pages', async () => {
    const { url, gateway } = await serve(mount)
    const foreign = [{ host: 'evil.example' }, { origin: 'https://evil.example' }, { 'sec-fetch-site': 'cross-site' }]
    for (const headers of foreign) {
      const asked = {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: { name: 'expired-card' },
      }
      expect((await ask({ url: url + prefix }, '/scenarios', asked)).status).toBe(403)
    }
    expect(gateway.scenarios.list()).toEqual([])
  })
})

// Tests listen on loopback alone, so that an address that others reach is put into the request by hand.
const fromOutside = (headers: Readonly<Record<string, string>> = {}): IncomingMessage =>
  ({ method: 'GET', headers: { host: 'localhost', ...headers }, socket: { localAddress: '192.0.2.7' } }) as never

test('in an app that other machines reach nobody is let in without an admin token, whatever Host says', () => {
  expect(checkAccess(fromOutside(), undefined)).toMatchObject({
    status: 403,
    body: { detail: expect.stringContaining('adminToken') },
  })
})

test('with one, whoever sends it is', () => {
  const token = 'a-token-of-a-test'
  expect(checkAccess(fromOutside(), token)).toMatchObject({ status: 401, challenge: 'Bearer' })
  expect(checkAccess(fromOutside({ authorization: `Bearer ${token}` }), token)).toBeUndefined()
})

test.each([
  ['app', createApp],
  ['listener', createListener],
])('the %s is not made with a token that is none', async (_, create) => {
  const gateway = await createGateway()
  expect(() => create(gateway, { adminToken: '' })).toThrow(expect.objectContaining({ code: 'BAD_OPTION' }))
})
