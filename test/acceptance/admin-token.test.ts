import { expect, test } from 'vitest'
import { toAdminToken } from '../../mocks/admin/admin-token.ts'
import { ask, pay, start } from './ask-admin.ts'

const token = 'a-token-of-a-test'

const wrong: readonly [string, Readonly<Record<string, string>>][] = [
  ['no token', {}],
  ['another token', { authorization: 'Bearer another-token' }],
  ['a part of the token', { authorization: `Bearer ${token.slice(0, -1)}` }],
  ['the token and more', { authorization: `Bearer ${token}x` }],
  ['an empty token', { authorization: 'Bearer ' }],
  ['the token in capitals', { authorization: `Bearer ${token.toUpperCase()}` }],
  ['the token without a scheme', { authorization: token }],
  ['the token as a password', { authorization: `Basic ${Buffer.from(`:${token}`).toString('base64')}` }],
  ['the token as another header', { 'x-admin-token': token }],
  ['a name of this machine alone', { host: 'localhost', 'sec-fetch-site': 'same-origin' }],
]

test.each(wrong)('a gateway with a token answers %s with 401', async (_, headers) => {
  const gateway = await start({ adminToken: token })
  const refused = await ask(gateway, '/sdk-config', { headers })
  expect([refused.status, refused.headers['www-authenticate']]).toEqual([401, 'Bearer'])
  expect(refused.text).not.toContain(gateway.world.defaultMerchant.sharedSecret)
  expect(refused.text).not.toContain(token)
  for (const path of ['/namespaces', '/nothing'])
    expect((await ask(gateway, path, { method: 'DELETE', headers })).status).toBe(401)
  expect((await ask(gateway, '/scenarios', { method: 'POST', body: { name: 'approved' }, headers })).status).toBe(401)
  expect(gateway.scenarios.list()).toEqual([])
})

test('the token gives access under any host name', async () => {
  const gateway = await start({ adminToken: token })
  expect(gateway.adminToken).toBe(token)
  for (const host of ['localhost', 'sandbox.test:8392', '192.0.2.7']) {
    const headers = { host, authorization: `Bearer ${token}` }
    expect((await ask(gateway, '/health', { headers })).status).toBe(200)
    const armed = await ask(gateway, '/scenarios', { method: 'POST', body: { name: 'approved' }, headers })
    expect(armed.status).toBe(201)
  }
  expect((await ask(gateway, '/health', { headers: { authorization: `bearer ${token}` } })).status).toBe(200)
})

// Tests listen on loopback only, so that other addresses are tried on the function that decides.
test.each(['0.0.0.0', '::', '192.0.2.7', 'sandbox.example', ''])(
  'for the address «%s» a random token is made',
  (host) => {
    const made = toAdminToken(host, undefined)
    expect(made).toMatch(/^[\w-]{32}$/)
    expect(toAdminToken(host, undefined)).not.toBe(made)
    expect(toAdminToken(host, token)).toBe(token)
  },
)

test.each(['127.0.0.1', 'localhost', '::1'])('on %s no token is made', async (host) => {
  const gateway = await start({ host })
  expect(gateway).not.toHaveProperty('adminToken')
  expect((await ask(gateway, '/health')).status).toBe(200)
})

test.each(['', ' ', 'two words of a token', 'short', 'x'.repeat(201)])(
  'the invalid token «%s» is refused at the start',
  async (adminToken) => {
    await expect(start({ adminToken })).rejects.toMatchObject({
      code: 'BAD_OPTION',
      message: expect.stringContaining('16 to 200'),
    })
  },
)

test('payments need no admin token', async () => {
  expect((await pay(await start({ adminToken: token }))).status).toBe(201)
})
