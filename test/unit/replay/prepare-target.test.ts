import { expect, onTestFinished, test } from 'vitest'
import { type PrepareOptions, prepareTarget } from '../../../contracts/replay/prepare-target.ts'
import { readTarget } from '../../../contracts/replay/read-target.ts'
import { startGateway } from '../../../mocks/node/start-gateway.ts'
import { seed } from '../../../mocks/world/generated/seed.ts'
import { sentBy, toInteraction } from './interaction.ts'
import { listen, type Received } from './listen.ts'

const token = 'a-token-of-the-admin-api'
const credentials = {
  CYBERSOURCE_MERCHANT_ID: 'shop_of_the_user',
  CYBERSOURCE_KEY_ID: 'key_of_the_user',
  CYBERSOURCE_SHARED_SECRET: btoa('a secret of the user'),
  CYBERSOURCE_PORTFOLIO: 'group_of_the_user',
}
const environment = { ...credentials, JPO_SANDBOX_ADMIN_TOKEN: token }

const prepare = (url: string, more: Partial<PrepareOptions> = {}) =>
  prepareTarget(readTarget(url), { env: environment, pace: 0, ...more })

/** A side, whether it belongs to a sandbox, and its other results. */
async function prepareSide(url: string, more: Partial<PrepareOptions> = {}) {
  const prepared = await prepare(url, more)
  if (prepared.obstacle !== undefined) throw new Error(prepared.obstacle)
  return prepared
}

const startSandbox = async (options: Parameters<typeof startGateway>[0] = {}) => {
  const gateway = await startGateway(options)
  onTestFinished(() => gateway.close())
  return gateway
}

/** Nothing from the environment was sent. */
function expectNothingToldTo(received: readonly Received[]): void {
  const all = JSON.stringify(received)
  for (const secret of [...Object.values(environment), 'authorization', 'signature', 'v-c-merchant-id'])
    expect(all).not.toContain(secret)
}

test('a local sandbox publishes its own keys, and accepts them', async () => {
  const { url } = await startSandbox()
  const prepared = await prepareSide(url, { env: {} })
  expect(prepared).toMatchObject({ isSandbox: true })
  expect(prepared).not.toHaveProperty('sender')
  await expect(prepared.side.send(toInteraction())).resolves.toMatchObject({ status: 201 })
})

test('a sandbox gets its own keys even if the environment holds others', async () => {
  const { url, journal } = await startSandbox()
  const { side } = await prepareSide(url)
  await expect(side.send(toInteraction())).resolves.toMatchObject({ status: 201 })
  expect(JSON.stringify(journal.page({ limit: 10 }))).not.toContain('shop_of_the_user')
})

test('a sandbox that requires its token gets it', async () => {
  const { url } = await startSandbox({ adminToken: token })
  const { side, isSandbox } = await prepareSide(url)
  expect(isSandbox).toBe(true)
  await expect(side.send(toInteraction())).resolves.toMatchObject({ status: 201 })
})

test.each([
  ['no token', credentials, /needs its token, and there is none of JPO_SANDBOX_ADMIN_TOKEN\. Allowed: /],
  ['an empty one', { ...credentials, JPO_SANDBOX_ADMIN_TOKEN: '' }, /there is none of JPO_SANDBOX_ADMIN_TOKEN/],
  ['another one', { JPO_SANDBOX_ADMIN_TOKEN: 'another-token-of-16' }, /does not take that of JPO_SANDBOX_ADMIN_TOKEN/],
])('a sandbox that requires its token gets neither %s nor real credentials', async (_, env, want) => {
  const { url } = await startSandbox({ adminToken: token })
  const error = await prepare(url, { env }).catch((thrown: unknown) => thrown)
  expect(String(error)).toMatch(want)
  expect(String(error)).not.toContain('another-token')
  expect(error).toMatchObject({ name: 'ReplayError' })
})

const sandboxLike = JSON.stringify({ status: 'ok', profile: 'guide' })

test.each([
  ['a server that knows no such path', 404, '{"title":"The admin API needs its token here"}'],
  ['a server with a 401 of its own', 401, '{"title":"Unauthorized"}'],
  ['a server with a 403 of its own', 403, '{}'],
  ['a page', 200, '<!doctype html><title>ok</title>'],
  ['a server with another health', 200, '{"status":"ok"}'],
  ['a list', 200, '[]'],
  ['nothing of JSON', 200, 'null'],
  ['a failure in the form of a sandbox', 500, sandboxLike],
])('%s is another server, and gets nothing', async (_, status, body) => {
  const { url, received } = await listen((__, response) => response.writeHead(status).end(body))
  await expect(prepare(url)).resolves.toMatchObject({
    isSandbox: false,
    sender: { merchantId: 'shop_of_the_user', scheme: 'jwt', portfolio: 'group_of_the_user' },
  })
  expect(received).toMatchObject([{ method: 'GET', path: '/__admin/health' }])
  expectNothingToldTo(received)
})

test('a server that replies like a sandbox, but requires no token, gets none', async () => {
  const { url, received } = await listen((request, response) =>
    response.end(request.url?.endsWith('/health') ? sandboxLike : '{}'),
  )
  await expect(prepare(url)).rejects.toThrow(/merchants|namespaces/)
  expect(received.length).toBeGreaterThan(1)
  expectNothingToldTo(received)
})

test('a redirect leads to another server, and is not followed', async () => {
  const elsewhere = await startSandbox()
  const { url, received } = await listen((_, response) =>
    response.writeHead(307, { location: `${elsewhere.url}/__admin/health` }).end(),
  )
  await expect(prepare(url)).resolves.toMatchObject({ isSandbox: false })
  expectNothingToldTo(received)
})

test('a server that does not reply in time gets nothing', async () => {
  const { url, received } = await listen(() => undefined)
  const begun = performance.now()
  await expect(prepare(url, { env: {}, timeout: 100 })).resolves.toEqual({ obstacle: 'nobody-answers' })
  await expect(prepare(url, { timeout: 100 })).resolves.toMatchObject({ isSandbox: false })
  expect(performance.now() - begun).toBeLessThan(4_000)
  expectNothingToldTo(received)
})

test('an incomplete reply is not a reply', async () => {
  const { url } = await listen((_, response) => void response.writeHead(200).write('{"status":'))
  await expect(prepare(url, { env: {}, timeout: 100 })).resolves.not.toHaveProperty('side')
})

test.each([
  ['nobody', 'http://127.0.0.1:1', 'nobody-answers'],
  ['the test system', 'https://apitest.cybersource.com', 'no-credentials'],
])('without credentials %s is an obstacle', async (_, url, obstacle) => {
  await expect(prepare(url, { env: { JPO_SANDBOX_ADMIN_TOKEN: token } })).resolves.toEqual({ obstacle })
})

test('wrong credentials are an error before anything is sent', async () => {
  const env = { CYBERSOURCE_MERCHANT_ID: 'shop_of_the_user' }
  await expect(prepare('https://apitest.cybersource.com', { env })).rejects.toThrow(/are missing\. Allowed: /)
})

test('the user’s merchant replaces the first one of the given world', async () => {
  const [first] = seed.merchants
  if (first === undefined) throw new Error('The seed world has no merchant.')
  const world = { ...seed, merchants: [{ ...first, merchantId: 'shop_a' }] }
  const { side } = await prepareSide('https://apitest.cybersource.com', { world })
  expect(side.refusal(toInteraction([sentBy('shop_a')]))).toBeUndefined()
  expect(side.refusal(toInteraction([sentBy('smcc_all')]))).toMatch(/stands in for shop_a alone/)
})
