import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { guideExamples, toGuideExample, toSamplePayment } from '../support.ts'
import { connectRaw, toPaymentHead } from './raw-connection.ts'
import { type Spawned, spawnProgram } from './spawn.ts'

interface Ready {
  readonly url: string
  readonly admin: string
  readonly merchants: readonly Record<string, unknown>[]
}

const start = (...args: readonly string[]): Spawned => spawnProgram('cli/start.ts', ...args)

/** Starts a gateway on any free port, which verifies no credentials unless told so, and waits until it says that it is ready. */
async function startReady(...args: readonly string[]): Promise<{ gateway: Spawned; ready: Ready }> {
  const gateway = start('--json', '--port', '0', ...(args.includes('--auth') ? [] : ['--auth', 'off']), ...args)
  return { gateway, ready: JSON.parse(await gateway.stdout.until(/^.*\n/)) as Ready }
}

async function post(url: string, payment: unknown = toSamplePayment({ method: 'single' }), headers: object = {}) {
  const response = await fetch(`${url}/pts/v2/payments`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(payment),
  })
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

/** Writes a file into a directory of its own, which goes at the end of the test. */
async function writeTemporary(name: string, text: string): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'jpo-sandbox-'))
  onTestFinished(() => rm(directory, { recursive: true }))
  const path = join(directory, name)
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
    options: [single]
    description: { en: A tea shop, ja: お茶屋 }
`

test('--json prints one line that tells where the gateway is and which merchants it has', async () => {
  const { gateway, ready } = await startReady()

  expect(Object.keys(ready)).toEqual(['url', 'admin', 'profile', 'auth', 'merchants'])
  expect(ready).toMatchObject({ profile: 'guide', auth: 'off' })
  expect(ready.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  expect(ready.admin).toBe(`${ready.url}/__admin`)
  for (const merchant of ready.merchants) {
    expect(Object.keys(merchant)).toEqual(['merchantId', 'acquirer', 'keyId', 'sharedSecret', 'options', 'description'])
    expect(merchant['description']).not.toBe('')
  }
  expect(ready.merchants[0]).toMatchObject({
    merchantId: 'smcc_all',
    acquirer: 'smcc',
    options: ['single', 'bonus', 'installment', 'combination', 'revolving'],
  })

  await post(ready.url)
  await post(ready.url, 'not a payment')
  await fetch(`${ready.admin}/health`)
  gateway.kill('SIGTERM')
  expect((await gateway.exit).stdout.split('\n')).toEqual([JSON.stringify(ready), ''])
})

test('verifies credentials unless told otherwise', async () => {
  const gateway = start('--json', '--port', '0')
  const ready = JSON.parse(await gateway.stdout.until(/^.*\n/)) as Ready & { auth: string }
  expect(ready.auth).toBe('strict')
  expect(await post(ready.url)).toEqual({ status: 401, body: { response: { rmsg: 'Authentication Failed' } } })
})

test('authorizes a payment over real HTTP', async () => {
  const { ready } = await startReady()
  const reply = await post(ready.url, toSamplePayment({ method: 'installment' }), { 'v-c-merchant-id': 'smcc_all' })
  expect(reply).toMatchObject({ status: 201, body: { status: 'AUTHORIZED' } })
})

test.each(['SIGTERM', 'SIGINT'] as const)('ends with exit code 0 on %s', async (signal) => {
  const { gateway, ready } = await startReady()
  await post(ready.url)
  gateway.kill(signal)
  expect(await gateway.exit).toMatchObject({ code: 0, signal: null })
  await expect(fetch(ready.url)).rejects.toThrow()
})

test('answers a request that was in flight when SIGTERM came, then ends with exit code 0', async () => {
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
  // Idle connections are closed at once, which shows that the signal has been taken.
  await idle.ended
  await expect(fetch(ready.url)).rejects.toThrow()

  inFlight.write(body.slice(body.length / 2))
  const reply = await inFlight.ended
  expect(reply).toContain('HTTP/1.1 201 Created')
  expect(reply).toContain('"status":"AUTHORIZED"')
  expect(await gateway.exit).toMatchObject({ code: 0, signal: null })
})

test('says on stderr which port is taken, with exit code 2', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    other.close()
  })
  const { port } = other.address() as AddressInfo

  const { code, stdout, stderr } = await start('--port', String(port)).exit
  expect(code).toBe(2)
  expect(stdout).toBe('')
  expect(stderr.split('\n')[0]).toBe(
    `Port ${port} on 127.0.0.1 is taken. Stop what uses it, or choose another with --port N (0 takes any free one).`,
  )
  expect(stderr).not.toContain('    at ')
})

test.each([
  ['an unknown flag', { args: ['--prot', '1'], says: /Unknown flag --prot\. Allowed: --port, --host, .*--help\./ }],
  ['a stray word', { args: ['strict'], says: /Unexpected "strict"\. Allowed: --port, / }],
  [
    'a port that is no number',
    { args: ['--port', 'http'], says: /--port "http" is not allowed\. Allowed: 0 to 65535\./ },
  ],
  [
    'a port that is too high',
    { args: ['--port', '65536'], says: /--port "65536" is not allowed\. Allowed: 0 to 65535\./ },
  ],
  ['a negative port', { args: ['--port=-1'], says: /Allowed: 0 to 65535\./ }],
  [
    'an unknown profile',
    { args: ['--profile', 'lax'], says: /--profile "lax" is not allowed\. Allowed: guide, strict\./ },
  ],
  ['a missing value', { args: ['--port'], says: /--port needs a value: N\./ }],
  ['a switch with a value', { args: ['--json=yes'], says: /--json takes no value\./ }],
  [
    'a cap that is no number',
    { args: ['--ledger-bytes', 'much'], says: /Allowed: a whole number from 0 to 999999999999\./ },
  ],
  ['an unknown card policy', { args: ['--unlisted-cards', 'some'], says: /Allowed: refuse, allow\./ }],
  ['a flag where a value belongs', { args: ['--world', '--json'], says: /--world needs a value: FILE\./ }],
])('says what is allowed after %s, with exit code 2', async (_, { args, says }) => {
  const { code, stdout, stderr } = await start(...args).exit
  expect(stderr).toMatch(says)
  const [, japanese] = stderr.split('\n')
  expect(japanese).toMatch(/(というフラグはありません|指定できません|が必要です)。/)
  expect(stderr).toContain('npm start -- --help')
  expect(stderr).not.toContain('    at ')
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
})

test('says that a world file is not there, with exit code 2', async () => {
  const { code, stdout, stderr } = await start('--port', '0', '--world', 'no-such-world.yaml').exit
  expect(stderr).toContain('Failed to load the world from no-such-world.yaml:\n  the file does not exist')
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
})

test('names the line at which a world file stops being YAML, with exit code 2', async () => {
  const path = await writeTemporary('broken.yaml', 'acquirers:\n  - id: smcc\n  name: [')
  const { code, stdout, stderr } = await start('--port', '0', '--world', path).exit
  expect(stderr).toMatch(/line 3: the file is not YAML or JSON here/)
  expect(stderr).toContain('src/world/world.schema.json says what is allowed')
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
})

test('names the line of a reference to an acquirer that a world has not, with exit code 2', async () => {
  const path = await writeTemporary('world.yaml', smallWorld.replace('acquirer: smcc', 'acquirer: smbc'))
  const { code, stdout, stderr } = await start('--port', '0', '--world', path).exit
  expect(stderr).toContain('line 9: merchants[0].acquirer names the acquirer "smbc"; there are smcc')
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
})

test('--world replaces the built-in world', async () => {
  const { ready } = await startReady('--world', await writeTemporary('world.yaml', smallWorld))
  expect(ready.merchants).toEqual([
    {
      merchantId: 'tea_shop',
      acquirer: 'smcc',
      keyId: '20000000-0000-4000-8000-000000000001',
      sharedSecret: 'dGVhIHNob3AgdGVzdCBzZWNyZXQ=',
      options: ['single'],
      description: 'A tea shop',
    },
  ])

  expect(await post(ready.url)).toMatchObject({ status: 201, body: { status: 'AUTHORIZED' } })
  const merchant = { 'v-c-merchant-id': 'smcc_all' }
  expect((await post(ready.url, toSamplePayment({ method: 'single' }), merchant)).status).toBe(401)
  const unlisted = toSamplePayment({ method: 'single', card: '4622943127013739' })
  expect(await post(ready.url, unlisted)).toMatchObject({ status: 400, body: { reason: 'INVALID_CARD' } })
})

test('--profile strict refuses firstBusinessMonth, which the default profile takes', async () => {
  const example = toGuideExample(guideExamples.installment)
  const kind = await startReady()
  expect(await post(kind.ready.url, example)).toMatchObject({ status: 201, body: { status: 'AUTHORIZED' } })

  const strict = await startReady('--profile', 'strict')
  const reply = await post(strict.ready.url, example)
  expect(reply).toMatchObject({ status: 400, body: { status: 'INVALID_REQUEST', reason: 'INVALID_DATA' } })
  expect(reply.body['details']).toContainEqual({
    field: 'processingInformation.japanPaymentOptions.firstBusinessMonth',
    reason: 'INVALID_DATA',
  })
})

test('--unlisted-cards allow takes a valid number that the world does not list', async () => {
  const payment = toSamplePayment({ method: 'single', card: '4242424242424242' })
  const { ready } = await startReady('--unlisted-cards', 'allow')
  expect(await post(ready.url, payment)).toMatchObject({ status: 201, body: { status: 'AUTHORIZED' } })
})

test('the flags of caps reach the journal and the ledger', async () => {
  const caps = [
    '--journal-entries',
    '7',
    '--journal-bytes',
    '70000',
    '--ledger-entries',
    '8',
    '--ledger-bytes',
    '80000',
  ]
  const { ready } = await startReady(...caps)
  const health = await (await fetch(`${ready.admin}/health`)).json()
  expect(health).toMatchObject({
    journal: { maxEntries: 7, maxBytes: 70_000 },
    ledger: { maxEntries: 8, maxBytes: 80_000 },
  })
})

test('greets a person with addresses, merchants and six commands, and no card number', async () => {
  const gateway = start('--port', '0')
  const banner = await gateway.stdout.until(/^[\s\S]*Ctrl-C stops it\.\n/)
  const { url = '' } = /Payments {2}(?<url>http:\/\/127\.0\.0\.1:\d+)\/pts\/v2\/payments/.exec(banner)?.groups ?? {}
  expect(url).not.toBe('')
  for (const merchantId of ['smcc_all', 'smcc_single_only', 'smcc_single_strict', 'smcc_relaxed', 'other_acquirer']) {
    expect(banner).toContain(merchantId)
  }
  const commands = banner.match(/^ +(npm run|curl) .*$/gm) ?? []
  expect(commands).toHaveLength(6)
  // The catalogue needs no gateway.
  for (const command of commands.filter((line) => !line.includes('catalogue'))) expect(command).toContain(url)
  expect(banner).not.toMatch(/\d{12}/)
})

test('prints one line on stderr for each request', async () => {
  const { gateway, ready } = await startReady()
  await post(ready.url)
  await post(ready.url, toSamplePayment({ method: 'bonus', card: '4622943127013713' }))
  await post(ready.url, 'not a payment')
  gateway.kill('SIGTERM')
  const { stderr } = await gateway.exit
  expect(stderr).not.toMatch(/\d{12}/)
  expect(stderr.split('\n').map((line) => line.slice('00:00:00Z  '.length))).toEqual([
    'j1  POST  /pts/v2/payments  201  AUTHORIZED  merchant=smcc_all',
    'j2  POST  /pts/v2/payments  201  DECLINED PROCESSOR_DECLINED  merchant=smcc_all  refused: issuer-without-jpo',
    'j3  POST  /pts/v2/payments  400  INVALID_REQUEST INVALID_DATA  merchant=smcc_all  refused: body-not-object',
    '',
  ])
})

test('--quiet prints no line for a request', async () => {
  const { gateway, ready } = await startReady('--quiet')
  await post(ready.url)
  gateway.kill('SIGTERM')
  expect(await gateway.exit).toMatchObject({ code: 0, stderr: '' })
})

test('--help lists every flag, with exit code 0', async () => {
  const { code, stdout, stderr } = await start('--help').exit
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  for (const flag of ['port', 'host', 'world', 'profile', 'unlisted-cards', 'json', 'quiet', 'version', 'help']) {
    expect(stdout).toContain(` --${flag}`)
  }
})

test('--version is the version of package.json', async () => {
  const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string
  }
  expect(await start('--version').exit).toMatchObject({ code: 0, stdout: `${version}\n`, stderr: '' })
})

test('says in one line that an address is of another machine, with exit code 2', async () => {
  const { code, stdout, stderr } = await start('--port', '0', '--host', '192.0.2.1').exit
  expect(stderr).toMatch(/^There is no address 192\.0\.2\.1 .* Allowed: 127\.0\.0\.1, .*\n$/)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
})
