import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import express from 'express'
import { expect, onTestFinished, test } from 'vitest'
import { createApp } from '../../mocks/express/create-app.ts'
import { createGateway } from '../../mocks/gateway/create-gateway.ts'
import { buildInspector } from '../../scripts/package/build-inspector.ts'
import { send, start } from './ask-admin.ts'

const html = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }
const page = { ...html, 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }
const files = ['app.js', 'app.css', 'icon.svg', 'index.html']

const get = (url: string, headers: Record<string, string> = {}, init: RequestInit = {}) =>
  fetch(url, { ...init, headers })

test('a browser at the root gets the page, with headers that allow nothing else', async () => {
  const { url } = await start()
  for (const search of ['', '?from=mail']) {
    const response = await get(`${url}/${search}`, page)
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    const text = await response.text()
    expect(text).not.toMatch(/<script>|style=|onload=|https?:\/\//)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
    })
    const policy = response.headers.get('content-security-policy') ?? ''
    expect(policy).toMatch(/default-src 'none'.*frame-ancestors 'none'/)
    expect(policy).not.toMatch(/unsafe|\*|https?:|data:/)
  }
})

test.each(files)('%s is served below the admin API, of its own type', async (name) => {
  const { admin } = await start()
  const response = await get(`${admin}/inspector/${name}`)
  expect([response.status, response.headers.get('x-content-type-options')]).toEqual([200, 'nosniff'])
  expect((await response.text()).length).toBeGreaterThan(100)
})

test.each(['nothing.js', '..%2Fhealth', '%2e%2e%2fapp.js', 'app.js/x', 'constructor', '__proto__'])(
  'there is no file %s',
  async (name) => {
    const response = await get(`${(await start()).admin}/inspector/${name}`)
    expect([response.status, response.headers.get('content-type')]).toEqual([
      404,
      'application/problem+json; charset=utf-8',
    ])
  },
)

/** Requests of programs, which get the 404 of the gateway, in its journal. */
const ofPrograms: readonly [string, string, RequestInit][] = [
  ['that wants JSON', '/', { headers: { accept: 'application/json' } }],
  ['that takes anything', '/', { headers: { accept: '*/*' } }],
  ['that posts', '/', { method: 'POST', headers: html, body: 'x=1' }],
  ['that asks for another path', '/index.html', { headers: html }],
]

test.each(ofPrograms)('a program %s gets the 404 of the gateway', async (_, path, init) => {
  const gateway = await start()
  const response = await fetch(gateway.url + path, init)
  expect([response.status, response.headers.get('content-security-policy')]).toEqual([404, null])
  expect(gateway.journal.health().entries).toBe(1)
})

test('the page leaves no trace in the journal', async () => {
  const gateway = await start()
  await get(`${gateway.url}/`, page)
  expect(gateway.journal.health().entries).toBe(0)
})

/** Requests for the page and a file, and whether they may have them. */
const visitors: readonly [string, Record<string, string>, readonly [page: number, file: number]][] = [
  ['a name that DNS turned to this machine', { ...page, host: 'evil.example' }, [403, 403]],
  ['a link of another site', { ...page, 'sec-fetch-site': 'cross-site' }, [200, 200]],
  [
    'a frame of another site',
    { ...html, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' },
    [403, 403],
  ],
  [
    'a script of another site',
    { ...html, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'script' },
    [403, 403],
  ],
  ['a page of another origin', { ...html, origin: 'https://evil.example' }, [403, 403]],
]

test.each(visitors)('%s: %j', async (_, headers, [ofPage, ofFile]) => {
  const { url, admin } = await start()
  const ask = (path: string) => send(url, path, { method: 'HEAD', headers })
  expect([(await ask('/')).status, (await ask(`${admin.slice(url.length)}/inspector/app.js`)).status]).toEqual([
    ofPage,
    ofFile,
  ])
})

test('with a token everybody gets the page, which holds nothing, and nobody the data', async () => {
  const token = 'a-token-of-a-test'
  const { url, admin } = await start({ adminToken: token })
  expect((await get(`${url}/`, page)).status).toBe(200)
  for (const name of files) {
    const response = await get(`${admin}/inspector/${name}`)
    expect(response.status).toBe(200)
    expect(await response.text()).not.toContain(token)
  }
  for (const path of ['/health', '/events', '/journal', '/inspector/nothing.js'])
    expect((await get(admin + path)).status).toBe(401)
})

test('below a prefix of an Express app the page finds its files; without the slash it is sent there', async () => {
  const gateway = await createGateway()
  const app = express().use('/cybersource', createApp(gateway))
  const server = createServer(app).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(async () => {
    server.close()
    await gateway.close()
  })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const moved = await get(`${url}/cybersource?a=b`, page, { redirect: 'manual' })
  expect([moved.status, moved.headers.get('location')]).toEqual([308, 'cybersource/?a=b'])
  const text = await (await get(`${url}/cybersource/`, page)).text()
  const [, script = ''] = /src="([^"]+)"/.exec(text) ?? []
  expect((await get(new URL(script, `${url}/cybersource/`).href)).status).toBe(200)
})

test('doors without a network do not serve it', async () => {
  const gateway = await createGateway()
  onTestFinished(() => gateway.close())
  const response = await gateway.fetch('https://apitest.cybersource.com/', { headers: page })
  expect(response.status).toBe(404)
})

test('all of it is small', async () => {
  const sizes = [...(await buildInspector({ isPackage: true })).files.values()].map(
    (bytes) => gzipSync(bytes).byteLength,
  )
  const size = sizes.reduce((sum, one) => sum + one, 0)
  console.log(`inspector: ${Math.round(size / 100) / 10} kB gzipped`)
  expect(size).toBeLessThan(150_000)
})

test('the bundle has no code of Node or of the engine', async () => {
  const { metafile } = await buildInspector({ isPackage: true })
  const inputs = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs))
  const known = [
    /^mocks\/inspector\//,
    /^mocks\/samples\/sample-shopper/,
    /^node_modules\/(preact|jose|leven|@noble\/hashes)\//,
    /^src\/(base|client|signing|crypto|openapi\/generated|card-data)\//,
  ]
  expect(inputs.filter((path) => !known.some((pattern) => pattern.test(path)))).toEqual([])
  expect(Object.values(metafile.outputs).flatMap(({ imports }) => imports)).toEqual([])
})
