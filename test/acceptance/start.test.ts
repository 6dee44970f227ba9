import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { guideExamples, toGuideExample, toSamplePayment } from '../support.ts'
import { connectRaw, toPaymentHead } from './raw-connection.ts'
import { type Spawned, spawnProgram, spawnProgramIn } from './spawn.ts'

interface Ready {
  readonly url: string
  readonly admin: string
  readonly adminToken?: string
  readonly merchants: readonly Record<string, unknown>[]
}

const program = 'cli/start.ts'
const start = (...args: readonly string[]): Spawned => spawnProgram(program, '--port', '0', ...args)

const readReady = async (gateway: Spawned) => {
  const ready = JSON.parse(await gateway.stdout.until(/^.*\n/)) as Ready
  return { gateway, ready }
}

/** Starts a gateway without authentication on a free port, and waits for its ready line. */
const startReady = (...args: readonly string[]) => readReady(start('--json', '--auth', 'off', ...args))

async function post(url: string, payment: unknown = toSamplePayment({ method: 'single' }), more: object = {}) {
  const response = await fetch(`${url}/pts/v2/payments`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...more },
    body: JSON.stringify(payment),
  })
  const text = await response.text()
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    text,
    body: JSON.parse(text) as Record<string, unknown>,
  }
}

const single = (card: string) => toSamplePayment({ method: 'single', card })

async function writeWorld(text: string): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'jpo-sandbox-'))
  onTestFinished(() => rm(directory, { recursive: true }))
  const path = join(directory, 'world.yaml')
  await writeFile(path, text)
  return path
}

const smallWorld = `acquirers:
  - { id: smcc, name: SMCC, forwardedAcquirerCode: Sumitomo, jpo: true, approval: smcc }
issuers:
  - { id: fuji, name: Fuji Card, country: JP, options: [single] }
cards:
  - { number: "4111111111111111", issuer: fuji }
merchants:
  - merchantId: tea_shop
    acquirer: smcc
    keyId: 20000000-0000-4000-8000-000000000001
    sharedSecret: dGVhIHNob3AgdGVzdCBzZWNyZXQ=
    acquirerAgreement: { paymentOptions: { jpPaymentOptionType: [single] } }
    description: { en: A tea shop, ja: お茶屋 }
`

test('--json prints one line with the addresses and the merchants', async () => {
  const { gateway, ready } = await startReady()
  expect(Object.keys(ready)).toEqual(['url', 'admin', 'profile', 'auth', 'merchants'])
  expect(ready).toMatchObject({ profile: 'guide', auth: 'off', admin: `${ready.url}/__admin` })
  expect(ready.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  for (const merchant of ready.merchants) {
    expect(Object.keys(merchant)).toEqual([
      'merchantId',
      'acquirer',
      'keyId',
      'sharedSecret',
      'acquirerAgreement',
      'description',
    ])
    expect(merchant['description']).not.toBe('')
  }
  expect(ready.merchants[0]).toMatchObject({
    merchantId: 'smcc_all',
    acquirer: 'smcc',
    acquirerAgreement: {
      paymentOptions: { jpPaymentOptionType: ['single', 'bonus', 'installment', 'combination', 'revolving'] },
    },
  })

  await post(ready.url)
  await fetch(`${ready.admin}/health`)
  gateway.kill('SIGTERM')
  expect((await gateway.exit).stdout.split('\n')).toEqual([JSON.stringify(ready), ''])
})

test('credentials are verified by default', async () => {
  const { ready } = await readReady(start('--json'))
  expect(ready).toMatchObject({ auth: 'strict' })
  expect(await post(ready.url)).toMatchObject({
    status: 401,
    body: { response: { rmsg: 'missing http required header : v-c-merchant-id,signature,date,' } },
  })
})

test.each(['SIGTERM', 'SIGINT'] as const)('%s ends it with exit code 0', async (signal) => {
  const { gateway, ready } = await startReady()
  await post(ready.url)
  gateway.kill(signal)
  expect(await gateway.exit).toMatchObject({ code: 0, signal: null })
  await expect(fetch(ready.url)).rejects.toThrow()
})

test('SIGTERM lets a request in flight finish', async () => {
  const { gateway, ready } = await startReady()
  const idle = await connectRaw(ready.url)
  idle.write('GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n')
  await idle.until(/NOT_FOUND/)

  const body = JSON.stringify(toSamplePayment({ method: 'single' }))
  const inFlight = await connectRaw(ready.url)
  inFlight.write(toPaymentHead(Buffer.byteLength(body), 'Expect: 100-continue', 'Connection: close'))
  await inFlight.until(/100 Continue\r\n\r\n/)
  inFlight.write(body.slice(0, body.length / 2))

  gateway.kill('SIGTERM')
  // Idle connections close at once, which shows that the signal has arrived.
  await idle.ended
  await expect(fetch(ready.url)).rejects.toThrow()

  inFlight.write(body.slice(body.length / 2))
  expect(await inFlight.ended).toMatch(/^[\s\S]*HTTP\/1\.1 201 Created[\s\S]*"status":"AUTHORIZED"/)
  expect(await gateway.exit).toMatchObject({ code: 0, signal: null })
})

async function takePort(): Promise<number> {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void other.close())
  return (other.address() as AddressInfo).port
}

interface Refusal {
  readonly args?: readonly string[]
  readonly env?: NodeJS.ProcessEnv
  readonly world?: string
  readonly says: RegExp
}

test.each<[string, Refusal]>([
  [
    'an unknown flag',
    {
      args: ['--prot'],
      says: /^Unknown flag --prot, did you mean --port\? Allowed: --port, .*\n--prot というフラグ.*\nSee `npm start -- --help`\.\n$/,
    },
  ],
  ['a stray word', { args: ['strict'], says: /^Unexpected "strict"\. Allowed: --port, / }],
  ['a port that is too high', { args: ['--port=65536'], says: /Allowed: 0 to 65535\./ }],
  [
    'a bad variable',
    { env: { JPO_SANDBOX_PROFILE: 'lax' }, says: /^JPO_SANDBOX_PROFILE has .*Allowed: guide, strict\.\n環境変数 / },
  ],
  ['an unknown scenario', { args: ['--scenario', 'expird-card'], says: /did you mean "expired-card"\?/ }],
  [
    'another unknown scenario',
    {
      args: ['--scenario', 'insuficient-fund'],
      says: /^--scenario "insuficient-fund" is not allowed, did you mean "insufficient-fund"\? Allowed: a name that `npm run catalogue` lists\.\n/,
    },
  ],
  [
    'a misspelt value',
    { args: ['--profile', 'strct'], says: /is not allowed, did you mean "strict"\? Allowed: guide, strict\./ },
  ],
  ['an unknown fault', { args: ['--fault', 'answer-losst'], says: /did you mean "answer-lost"\?/ }],
  [
    'a probability without a fault',
    { args: ['--fault-probability', '0.5'], says: /--fault-probability needs a fault\./ },
  ],
  ['an outage', { args: ['--fault', 'connection-refused'], says: /Arm it by POST \/__admin\/faults/ }],
  ['a probability of 0', { args: ['--fault', 'latency', '--fault-probability', '0'], says: /above 0 and at most 1/ }],
  ['a latency that ends before it begins', { args: ['--latency', '900-100'], says: /delay/ }],
  ['a day that does not exist', { args: ['--now', '2026-02-30'], says: /Allowed: a time with an offset/ }],
  ['a short token', { args: ['--admin-token', 'secret'], says: /16 to 200/ }],
  [
    'an address of another machine',
    { args: ['--host', '192.0.2.1'], says: /^There is no address 192\.0\.2\.1 .* Allowed: 127\.0\.0\.1, .*\n$/ },
  ],
  [
    'a missing world file',
    { args: ['--world', 'none.yaml'], says: /^Failed to load the world from none\.yaml:\n {2}the file does not exist/ },
  ],
  [
    'a world that is not YAML',
    { world: 'acquirers:\n  - id: smcc\n  name: [', says: /line 3: the file is not YAML or JSON here/ },
  ],
  [
    'a world with a wrong reference',
    {
      world: smallWorld.replace('acquirer: smcc', 'acquirer: smbc'),
      says: /line 9: merchants\[0\]\.acquirer names the acquirer "smbc", did you mean "smcc"\? there are smcc/,
    },
  ],
])(
  '%s is refused with exit code 2, and the message says what is allowed',
  async (_, { args = [], env = {}, world, says }) => {
    const ports = args.some((arg) => arg.startsWith('--port')) ? [] : ['-p', '0']
    const worlds = world === undefined ? [] : ['--world', await writeWorld(world)]
    const { code, stdout, stderr } = await spawnProgramIn(env, program, ...ports, ...worlds, ...args).exit
    expect(stderr).toMatch(says)
    expect(stderr).not.toContain('    at ')
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  },
)

test('a port that is taken is named, with exit code 2', async () => {
  const port = await takePort()
  const { code, stdout, stderr } = await spawnProgram(program, '--port', String(port)).exit
  expect(stderr).toBe(
    `Port ${port} on 127.0.0.1 is taken. Stop what uses it, or choose another with --port N (0 takes any free one).\n`,
  )
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
})

test('environment variables stand in for flags, and flags win over them', async () => {
  const env = { JPO_SANDBOX_PORT: '0', JPO_SANDBOX_PROFILE: 'strict', JPO_SANDBOX_AUTH: 'off', JPO_SANDBOX_HOST: '' }
  const byEnvironment = await readReady(spawnProgramIn(env, program, '--json'))
  expect(byEnvironment.ready).toMatchObject({ profile: 'strict', auth: 'off' })
  const taken = { ...env, JPO_SANDBOX_PORT: String(await takePort()) }
  const byFlags = await readReady(spawnProgramIn(taken, program, '--json', '-p', '0', '--profile', 'guide'))
  expect(byFlags.ready).toMatchObject({ profile: 'guide', auth: 'off' })
})

test('--world replaces the built-in world', async () => {
  const { ready } = await startReady('--world', await writeWorld(smallWorld))
  expect(ready.merchants.map(({ merchantId, description }) => [merchantId, description])).toEqual([
    ['tea_shop', 'A tea shop'],
  ])
  expect(await post(ready.url)).toMatchObject({ status: 201, body: { status: 'AUTHORIZED' } })
  expect((await post(ready.url, undefined, { 'v-c-merchant-id': 'smcc_all' })).status).toBe(401)
  expect(await post(ready.url, single('4622943127013739'))).toMatchObject({ body: { reason: 'INVALID_CARD' } })
})

test('--profile strict refuses firstBusinessMonth', async () => {
  const { ready } = await startReady('--profile', 'strict')
  const reply = await post(ready.url, toGuideExample(guideExamples.installment))
  expect([reply.status, reply.body['details']]).toEqual([
    400,
    expect.arrayContaining([
      { field: 'processingInformation.japanPaymentOptions.firstBusinessMonth', reason: 'INVALID_DATA' },
    ]),
  ])
})

test('--unlisted-cards allow accepts a card that the world does not list, and caps reach the logs', async () => {
  const caps = '--journal-entries 7 --journal-bytes 70000 --ledger-entries 8 --ledger-bytes 80000'
  const { ready } = await startReady('--unlisted-cards', 'allow', ...caps.split(' '))
  expect(await post(ready.url, single('4242424242424242'))).toMatchObject({ body: { status: 'AUTHORIZED' } })
  expect(await (await fetch(`${ready.admin}/health`)).json()).toMatchObject({
    journal: { maxEntries: 7, maxBytes: 70_000 },
    ledger: { maxEntries: 8, maxBytes: 80_000 },
  })
})

test('--seed, --now and --frozen give the same bytes in two processes', async () => {
  const flags = ['--now', '2026-12-01T12:00:00+09:00', '--frozen']
  const gateways = await Promise.all(['42', '42', '43'].map((seed) => startReady('--seed', seed, ...flags)))
  for (const _ of [1, 2, 3]) {
    const [one, two, other] = await Promise.all(gateways.map(({ ready }) => post(ready.url)))
    expect(one).toEqual(two)
    expect(one?.headers['date']).toBe('Tue, 01 Dec 2026 03:00:00 GMT')
    expect(other?.text).not.toBe(one?.text)
  }
})

test('--scenario applies to every payment, also after a reset', async () => {
  const { ready } = await startReady('--scenario', 'jcn-g12')
  const g12 = { body: { processorInformation: { responseCode: 'G12' } } }
  expect(await post(ready.url)).toMatchObject(g12)
  expect((await fetch(`${ready.admin}/reset`, { method: 'POST' })).status).toBe(200)
  expect(await post(ready.url)).toMatchObject(g12)
})

test('the banner shows addresses, merchants and six commands, and no card number', async () => {
  const banner = await start().stdout.until(/^[\s\S]*Ctrl-C stops it\.\n/)
  const { url = '' } = /Payments {2}(?<url>http:\/\/127\.0\.0\.1:\d+)\/pts\/v2\/payments/.exec(banner)?.groups ?? {}
  expect(url).not.toBe('')
  for (const merchantId of ['smcc_all', 'smcc_relaxed', 'other_acquirer']) expect(banner).toContain(merchantId)
  const commands = banner.match(/^ +(npm run|curl) .*$/gm) ?? []
  expect(commands).toHaveLength(6)
  // The catalogue needs no gateway.
  for (const command of commands.filter((line) => !line.includes('catalogue'))) expect(command).toContain(url)
  expect(banner).not.toMatch(/\d{12}/)
})

test('the banner shows a clock that was set, and what is armed', async () => {
  const flags = '--fault answer-lost --fault-probability 0.25 --latency 5-9 --now 2026-12-16'
  const banner = await start(...flags.split(' ')).stdout.until(/^[\s\S]*Ctrl-C stops it\.\n/)
  expect(banner).toContain('Armed     f1: answer-lost, always, probability 0.25')
  expect(banner).toContain('Armed     f2: latency, always')
  expect(banner).toMatch(/Clock {5}2026-12-16 00:00:\d\d in Japan, running/)
})

test('--admin-token is printed, and commands send it from the environment', async () => {
  const token = 'a-token-of-the-users-own'
  const { ready, gateway } = await startReady('--admin-token', token)
  expect(ready.adminToken).toBe(token)
  expect((await fetch(`${ready.admin}/health`)).status).toBe(401)
  await post(ready.url)
  const explain = (JPO_SANDBOX_ADMIN_TOKEN: string) =>
    spawnProgramIn({ JPO_SANDBOX_ADMIN_TOKEN, JPO_SANDBOX_URL: ready.url }, 'cli/explain.ts').exit
  expect((await explain(token)).code).toBe(0)
  expect(await explain('')).toMatchObject({ code: 2, stderr: expect.stringContaining('JPO_SANDBOX_ADMIN_TOKEN') })
  expect(gateway.stderr.text()).not.toContain(token)

  const banner = await start('--admin-token', token).stdout.until(/^[\s\S]*Ctrl-C/)
  expect(banner).toContain(`Authorization: Bearer ${token}`)
})

test('each request is one line on stderr', async () => {
  const { gateway, ready } = await startReady()
  await post(ready.url)
  await post(ready.url, toSamplePayment({ method: 'bonus', card: '4622943127013713' }))
  await post(ready.url, 'not a payment')
  gateway.kill('SIGTERM')
  const { stderr } = await gateway.exit
  expect(stderr).not.toMatch(/\d{12}/)
  expect(stderr.split('\n').map((line) => line.slice('00:00:00Z  '.length))).toEqual([
    'j1  POST  /pts/v2/payments  201  AUTHORIZED  merchant=smcc_all  single  12000 JPY  ref=sample-single',
    'j2  POST  /pts/v2/payments  201  DECLINED PROCESSOR_DECLINED  merchant=smcc_all  bonus  12000 JPY  ref=sample-bonus  refused: issuer-without-jpo',
    'j3  POST  /pts/v2/payments  400  INVALID_REQUEST INVALID_DATA  merchant=smcc_all  refused: body-not-object',
    '',
  ])
})

test('--quiet logs no request', async () => {
  const { gateway, ready } = await startReady('--quiet')
  await post(ready.url)
  gateway.kill('SIGTERM')
  expect(await gateway.exit).toMatchObject({ code: 0, stderr: '' })
})

test('-h prints the help text, and --version the version of package.json, with exit code 0', async () => {
  const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'))
  expect(await start('--version').exit).toMatchObject({ code: 0, stdout: `${version}\n`, stderr: '' })
  const help = expect.stringMatching(/\n {2}-p, --port N .* \[JPO_SANDBOX_PORT\]\n/)
  expect(await start('-h').exit).toMatchObject({ code: 0, stdout: help, stderr: '' })
})

test.each([
  ['payy', 'pay'],
  ['catalog', 'catalogue'],
  ['serach', 'search'],
])('the unknown command %s is refused, and the right one is named', async (word, meant) => {
  const { code, stdout, stderr } = await spawnProgram('cli/main.ts', word).exit
  expect(stderr).toMatch(
    new RegExp(`^Unknown command "${word}", did you mean "${meant}"\\? Allowed: start, .*\n「${word}」.*\nSee `),
  )
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
})
