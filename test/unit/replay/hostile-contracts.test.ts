import { mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { serveProvider } from '../../../contracts/pact/serve-provider.ts'
import { redactReply } from '../../../contracts/parity/normalise.ts'
import { isCurrent, toRecording } from '../../../contracts/parity/recording.ts'
import { replay } from '../../../contracts/parity/replay.ts'
import { createSandboxSide } from '../../../contracts/replay/create-sandbox-side.ts'
import { createTargetSide } from '../../../contracts/replay/create-target-side.ts'
import { prepareTarget } from '../../../contracts/replay/prepare-target.ts'
import { readInteractions } from '../../../contracts/replay/read-interactions.ts'
import { readTarget } from '../../../contracts/replay/read-target.ts'
import { digestInteractions, openRunFile, readRun } from '../../../contracts/replay/run-file.ts'
import { readMerchants } from '../../../contracts/states/read-merchants.ts'
import { folder, toPact } from './folder.ts'
import { toInteraction } from './interaction.ts'
import { listen } from './listen.ts'

test.each(['/.//HOST/x', '/..//HOST/x', '/a/..//HOST/x', '/\\HOST/x', '/\t/HOST/x', '//HOST/x'])(
  'no path of a contract leads away from the gateway: %s',
  async (path) => {
    const elsewhere = await listen((_, response) => response.end('{}'))
    const gateway = await listen((_, response) => response.end('{}'))
    const provider = {
      stateHandlers: {},
      beforeEach: async () => {},
      journal: async () => undefined,
      requestFilter: async (_: unknown, __: unknown, next: () => void) => next(),
    }
    const server = await serveProvider(gateway.url, provider as never)
    onTestFinished(() => server.close())
    // Like the native verifier, which joins texts and then parses them as a URL.
    await fetch(server.url + path.replace('HOST', new URL(elsewhere.url).host), { method: 'POST', body: '{}' })
    expect(elsewhere.received).toEqual([])
    expect(gateway.received).toEqual([])
  },
)

test.each([
  ['with its month behind it', '4242424242424242 12/27'],
  ['with month and code behind it', '4242424242424242 1227 123'],
  ['behind a count', '1 4242424242424242'],
  ['with dots', '4242.4242.4242.4242'],
  ['with spaces that do not break', '4242\u00a04242\u00a04242\u00a04242'],
  ['with two spaces', '4242  4242  4242  4242'],
  ['in full width', '４２４２４２４２４２４２４２４２'],
  ['escaped', '%34%32%34%32%34%32%34%32%34%32%34%32%34%32%34%32'],
])('a card number that may be somebody’s is refused %s', async (_, text) => {
  const request = { method: 'POST', path: '/pts/x' }
  for (const interaction of [
    { description: 'a', request: { ...request, body: { a: text } } },
    { description: 'a', request: { ...request, body: { [text]: 'a' } } },
    { description: `pays with ${text}`, request },
  ]) {
    const pacts = await folder({ 'a.json': toPact([interaction]) })
    await expect(readInteractions({ pacts })).rejects.toThrow(/holds a card number/)
  }
})

test.each([
  [100, /nested deeper than 64 levels/],
  [50_000, /nested too deep\. Allowed: 200 levels/],
])('a request with %i levels is refused with an explanation', async (depth, words) => {
  const body = `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`
  const pact = toPact([{ description: 'a', request: { method: 'POST', path: '/pts/x', body: 'deep' } }])
  const pacts = await folder({ 'a.json': JSON.stringify(pact).replace('"deep"', body) })
  await expect(readInteractions({ pacts })).rejects.toThrow(words)
})

const keys = {
  merchantId: 'shop',
  keyId: 'key-of-the-shop',
  sharedSecret: 'a+/bcdefghijklmnopqrstuvwxyz+/0123456789ABC=',
}

test.each([
  ['as it is', 'jwt', (text: string) => JSON.stringify(text)],
  ['as PHP writes JSON', 'http-signature', (text: string) => JSON.stringify(text).replaceAll('/', '\\/')],
  [
    'as Gson writes it',
    'http-signature',
    (text: string) => JSON.stringify(text).replaceAll('=', '\\u003d').replaceAll('+', '\\u002B'),
  ],
  [
    'all in escapes',
    'http-signature',
    (text: string) => `"${[...text].map((c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}"`,
  ],
  ['without padding', 'http-signature', (text: string) => JSON.stringify(text.replace(/=+$/, ''))],
  ['for URLs', 'http-signature', (text: string) => JSON.stringify(encodeURIComponent(text))],
] as const)('credentials repeated by a target are shown nowhere: %s', async (_, scheme, write) => {
  let proof = 'none'
  const { url } = await listen(({ headers: { authorization = '', signature } }, response) => {
    proof = /signature="([^"]+)"/.exec(String(signature))?.[1] ?? authorization.split('.').at(-1) ?? 'none'
    response.setHeader('v-c-correlation-id', String(signature ?? authorization))
    response.end(`{"a":${write(keys.sharedSecret)},"b":${write(proof)},"back\\\\slash":"\\"\\\\u003d\\n"}`)
  })
  const side = createTargetSide({ target: readTarget(url), credentials: { ...keys, scheme } })
  const sighting = await side.send(toInteraction())
  const shown = decodeURIComponent(JSON.stringify(sighting))
  expect(proof.length).toBeGreaterThan(20)
  for (const secret of [keys.sharedSecret, proof]) expect(shown).not.toContain(secret.replace(/=+$/, ''))
  expect(shown).toContain('[credential]')
  expect(sighting).toMatchObject({ body: { value: { 'back\\slash': '"\\u003d\n' } } })
})

test('a local server that is not a sandbox does not get the admin token', async () => {
  const { url, received } = await listen((_, response) => response.writeHead(404).end('{}'))
  await prepareTarget(readTarget(url), { env: { JPO_SANDBOX_ADMIN_TOKEN: 'token-of-the-admin' }, pace: 0 })
  expect(received.length).toBeGreaterThan(0)
  expect(JSON.stringify(received)).not.toContain('token-of-the-admin')
})

test('a server that claims to be a sandbox controls no terminal, and redirects nobody', async () => {
  const rude = await listen((_, response) => response.writeHead(500).end('{"title":"\\u001b[31m\\n::error::x"}'))
  const error = await readMerchants({ url: rude.url }).catch(String)
  expect(error).not.toMatch(/\p{Cc}/u)
  const elsewhere = await listen((_, response) => response.end('{"merchants":[]}'))
  const mover = await listen((_, response) => response.writeHead(302, { location: elsewhere.url }).end())
  await expect(readMerchants({ url: mover.url })).rejects.toThrow(/HTTP 302/)
  expect(elsewhere.received).toEqual([])
})

test('a sandbox that does not reply delays neither a run nor its end', async () => {
  const { url } = await listen((request, response) => {
    if (request.url?.endsWith('/world')) response.end('{"merchants":[{"merchantId":"m","keyId":"k"}]}')
    if (request.url?.includes('/sdk-config')) response.end('{"merchantsecretKey":"YWJj"}')
    if (request.url?.endsWith('/namespaces')) response.end('{"isolateBy":"header"}')
  })
  const side = await createSandboxSide({ url, timeout: 100 })
  await expect(side.send(toInteraction())).resolves.toMatchObject({ cause: 'timeout' })
  const patient = await createSandboxSide({ url, timeout: 60_000 })
  await expect(patient.send(toInteraction(), AbortSignal.timeout(100))).rejects.toThrow()
}, 9_000)

test('another signature scheme means another run, and makes a recording stale', () => {
  const [jwt, none] = [
    { ...toInteraction(), scheme: 'jwt' as const },
    { ...toInteraction(), scheme: 'none' as const },
  ]
  expect(digestInteractions([jwt])).not.toBe(digestInteractions([none]))
  const seen = { status: 201, headers: {}, body: { kind: 'json' as const, value: {} }, ms: 1 }
  const recording = toRecording(jwt, seen, { target: 'https://x', at: '2026-01-01T00:00:00Z' })
  expect(isCurrent(recording, jwt)).toBe(true)
  for (const change of [
    none,
    { ...jwt, request: { ...jwt.request, path: '/y' } },
    { ...jwt, request: { ...jwt.request, method: 'PUT' } },
    { ...jwt, states: [{ name: 'the payment is signed with a wrong secret', params: {} }] },
  ])
    expect(isCurrent(recording, change)).toBe(false)
})

test('no part of a number of 19 digits is stored', () => {
  // No part of the rest has a right check digit.
  expect(JSON.stringify(redactReply(JSON.parse(`{"a":${'6264993245' + '500092669'}}`), undefined))).toBe('{"a":0}')
})

test('an edited run file causes no crash, and a link is not followed', () => {
  const place = mkdtempSync(join(tmpdir(), 'run-'))
  const header = { jpoSandbox: '1', target: 't', interactions: 'i', settings: 's', count: 2, at: 'a' }
  const path = join(place, 'run.ndjson')
  const result = {
    id: 'a',
    outcome: 'drift',
    status: {},
    differences: [{ place: 'x', kind: 'status', grade: 'breaking', drifter: 'open' }],
  }
  const lines = [
    result,
    { ...result, id: 'b', outcome: 'odd' },
    { ...result, id: 'c', differences: [null] },
    { ...result, id: 'd', differences: [{ ...result.differences[0], kind: 'odd' }] },
  ]
  writeFileSync(path, [header, ...lines].map((line) => `${JSON.stringify(line)}\n`).join(''))
  expect([...(readRun(path)?.results.keys() ?? [])]).toEqual(['a'])
  const victim = join(place, 'victim')
  writeFileSync(victim, 'precious')
  symlinkSync(victim, join(place, 'link'))
  expect(() => openRunFile(join(place, 'link'), header, { resume: false })).toThrow(/it is a link/)
  expect(readFileSync(victim, 'utf8')).toBe('precious')
})

test.each([
  ['timeout', 'no whole answer within 1 ms', true],
  ['connection', 'UND_ERR_SOCKET', true],
  ['connection', 'ECONNREFUSED', false],
] as const)('a request that may have arrived counts as sent: %s, %s', async (cause, detail, isSent) => {
  const side = { name: 'a', refusal: () => undefined, send: async () => ({ cause, detail, ms: 1 }) }
  const gateway = {
    ...side,
    send: async () => ({ status: 201, headers: {}, body: { kind: 'json' as const, value: {} }, ms: 1 }),
  }
  const { results } = await replay({
    interactions: [toInteraction()],
    target: side,
    gateway,
    pace: 0,
    patience: 3,
    clock: Date.now,
    wait: async () => {},
  })
  expect(results[0]).toMatchObject({ isSent })
})
