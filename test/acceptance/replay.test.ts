import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { createGateway } from '../../mocks/gateway/create-gateway.ts'
import { startGateway } from '../../mocks/node/start-gateway.ts'
import { toSamplePayment } from '../../mocks/samples/sample-payment.ts'
import { runProgramIn } from './run-program.ts'
import { type Exit, spawnProgramIn } from './spawn.ts'

// biome-ignore lint/suspicious/noExplicitAny: tests look into reports and replies of any kind.
type Json = any

const variables = ['CYBERSOURCE_MERCHANT_ID', 'CYBERSOURCE_KEY_ID', 'CYBERSOURCE_SHARED_SECRET']

/** An environment that holds these credentials, and no others. */
const toEnvironment = (credentials: Readonly<Record<string, string>>) => ({
  ...Object.fromEntries([...variables, 'npm_lifecycle_event', 'CYBERSOURCE_SCHEME'].map((name) => [name, undefined])),
  ...credentials,
})

const run = (args: readonly string[], credentials: Readonly<Record<string, string>> = {}): Promise<Exit> =>
  runProgramIn(toEnvironment(credentials), 'cli/replay.ts', ...args)

async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'replay-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

async function startSandbox(): Promise<string> {
  const gateway = await startGateway()
  onTestFinished(() => gateway.close())
  return gateway.url
}

interface TestSystem {
  readonly url: string
  readonly credentials: Readonly<Record<string, string>>
  /** Number of payments received. */
  count(): number
}

/** A stand-in for CyberSource, without an admin API. A reply can be replaced or delayed. */
async function startTestSystem(
  change: (body: Json, count: number) => Json | Promise<Json> = (body) => body,
): Promise<TestSystem> {
  const gateway = await createGateway()
  let count = 0
  const server = createServer(async (incoming, outgoing) => {
    if (incoming.url?.startsWith('/__admin') === true) {
      outgoing.writeHead(404).end()
      return
    }
    const { method = 'GET', url = '/' } = incoming
    const headers = Object.entries(incoming.headersDistinct).map(([name, values = []]) => [name, values.join(', ')])
    const request = new Request(`https://apitest.cybersource.com${url}`, {
      method,
      headers: headers as [string, string][],
      body: await buffer(incoming),
    })
    const reply = await gateway.handle(request)
    const body = await change(await reply.json(), ++count)
    const bytes = Buffer.from(JSON.stringify(body))
    const sent = { ...Object.fromEntries(reply.headers), 'content-length': String(bytes.byteLength) }
    outgoing.writeHead(reply.status, sent).end(bytes)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(async () => {
    server.closeAllConnections()
    server.close()
    await gateway.close()
  })
  const { merchantId, keyId, sharedSecret } = gateway.merchant()
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    credentials: {
      CYBERSOURCE_MERCHANT_ID: merchantId,
      CYBERSOURCE_KEY_ID: keyId,
      CYBERSOURCE_SHARED_SECRET: sharedSecret,
    },
    count: () => count,
  }
}

const readJson = async (path: string): Promise<Json> => JSON.parse(await readFile(path, 'utf8'))
const few = ['--only', 'case/amounts']

test('the whole set against a sandbox is clean, and reports itself in every form', async () => {
  const [url, folder] = [await startSandbox(), await makeFolder()]
  const files = ['json', 'junit', 'parity'].flatMap((name) => [`--${name}`, join(folder, 'reports', name)])
  const { code, stdout, stderr } = await run(['--target', url, '--run', join(folder, 'run'), ...files])
  expect({ code, stderr: stderr.split('\n').slice(0, 1) }).toMatchObject({
    code: 0,
    stderr: [expect.stringMatching(/^10\/\d+ {2}10 same/)],
  })
  const { summary, results } = await readJson(join(folder, 'reports/json'))
  expect(summary.outcomes).toEqual({ same: results.length, drift: 0, 'not-enabled': 0, environment: 0 })
  expect(results.length).toBeGreaterThan(80)
  expect(stdout).toContain(
    `${results.length} interactions: ${results.length} same (一致). ${results.length} were sent to ${url}.`,
  )
  expect(stdout).toContain('is a jpo-sandbox: this says nothing of CyberSource')
  expect(stdout).not.toContain('\u001B')
  expect(await readFile(join(folder, 'reports/junit'), 'utf8')).toContain(
    `tests="${results.length}" failures="0" errors="0" skipped="0"`,
  )
  const page = await readFile(join(folder, 'reports/parity'), 'utf8')
  expect(page).toContain('**Nothing here has been validated against apitest.cybersource.com yet.**')
  // Sends more than eighty interactions, twice.
}, 60_000)

test('without credentials nothing is sent, which is said in two languages and is fine', async () => {
  const folder = await makeFolder()
  const target = ['--target', 'https://apitest.cybersource.com', '--junit', join(folder, 'junit')]
  const { code, stdout, stderr } = await run(target)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toContain('Nothing was sent to apitest.cybersource.com')
  expect(stdout).toContain('何も送信していません')
  for (const name of variables) expect(stdout).toContain(name)
  expect(await readFile(join(folder, 'junit'), 'utf8')).toContain('<skipped message="no credentials"/>')
})

test('a part of the credentials is an error, and none of them is printed', async () => {
  const { code, stderr } = await run(['--target', 'https://apitest.cybersource.com'], {
    CYBERSOURCE_KEY_ID: 'my-key',
  })
  expect(code).toBe(2)
  expect(stderr).toContain('CYBERSOURCE_MERCHANT_ID and CYBERSOURCE_SHARED_SECRET are missing')
  expect(stderr).not.toContain('my-key')
})

test.each([
  [['--target', 'https://api.cybersource.com', '--pacts', '/nowhere'], 'Allowed: https://apitest.cybersource.com'],
  [['--target', 'https://example.com'], 'is not trusted'],
  [['--target', 'https://apitest.cybersource.com', '--pace', '50'], 'Allowed: 200 ms and more'],
  [[], 'Allowed: --target https://apitest.cybersource.com'],
  [['--recorded', '--target', 'http://127.0.0.1:9'], 'Allowed: one of them'],
  [['--recorded', '--record'], '--recorded sends nothing'],
  [['--recorded', '--only', 'no-such-id'], '--list lists them'],
  [['--recorded', '--json=-', '--junit=-'], 'Only one of'],
  [['--recorded', '--pacts', '/nowhere', '--pacts', 'contracts/pacts'], '--pacts は一度しか指定できません。'],
  [['--recorded', '--parity=-', '--profile', 'strict'], '--parity は --profile strict と同時に指定できません'],
  [
    ['--recorded', '--parity=-', '--world', '/nowhere'],
    'Allowed: --parity without --world, or with contracts of your own',
  ],
  [['--target', 'http://127.0.0.1:9', '--parity=-', '--profile=strict'], 'is another one. Allowed: '],
  [['--recorded', '--pacts', '/nowhere'], '/nowhere: it does not exist'],
])('%j is refused with exit code 2', async (args, words) => {
  const { code, stdout, stderr } = await run(args)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain(words)
})

test('--list sends nothing, and says what an account cannot be asked', async () => {
  const system = await startTestSystem()
  const { code, stdout } = await run(['--list', '--target', system.url], system.credentials)
  expect(code).toBe(0)
  expect(stdout).toMatch(/^ {2}send {2}case\/amounts\/us-dollars +A single payment in US dollars\.\n +asks: /m)
  expect(stdout).toMatch(/^ {2}- {5}pact\/a-payment-too-many +not sent: the state "the next payment meets a fault"/m)
  expect(system.count()).toBe(0)
})

test('a target where nobody is: without credentials said at once, with them after three tries', async () => {
  const url = 'http://127.0.0.1:9'
  const folder = await makeFolder()
  const alone = await run(['--target', url])
  expect(alone).toMatchObject({ code: 4, stdout: expect.stringContaining(`Nobody answers at ${url}`) })

  const { credentials } = await startTestSystem()
  const report = join(folder, 'report.json')
  const { code, stdout } = await run(
    ['--target', url, ...few, '--run', join(folder, 'run'), '--json', report],
    credentials,
  )
  expect(code).toBe(4)
  expect(stdout).toContain('3 environment failures in a row')
  expect(stdout).toContain('--resume')
  const { results, stopped, notCompared } = await readJson(report)
  expect({ stopped, outcomes: results.map(({ outcome }: Json) => outcome) }).toEqual({
    stopped: 'environment',
    outcomes: ['environment', 'environment', 'environment'],
  })
  expect(notCompared.interactions.length).toBeGreaterThan(0)
})

test('drift is found, named and graded, and --fail-on chooses what fails', async () => {
  const system = await startTestSystem((body) => ({ ...body, newKey: 'x' }))
  const folder = await makeFolder()
  const args = ['--target', system.url, '--only', 'case/amounts/zero-amount', '--run', join(folder, 'run')]
  const { code, stdout, stderr } = await run(args, system.credentials)
  expect(code).toBe(3)
  expect(stdout).toMatch(/^ {2}X .* case\/amounts\/zero-amount +drift \(差異あり\)$/m)
  expect(stdout).toMatch(/^ {6}additive {2}newKey: a key that only the target sends/m)
  expect(stdout).toMatch(/target: x .* gateway: nothing/)
  expect(stdout).toContain('1 difference: 1 additive.')
  expect(stderr).toBe('1/1  case/amounts/zero-amount: drift (差異あり), 1 difference\n')
  expect((await run([...args, '--fail-on', 'value'], system.credentials)).code).toBe(0)
})

test('an interrupted run keeps what it has, and --resume sends only the rest', async () => {
  let isHeld = true
  let isWaiting = () => {}
  const waiting = new Promise<void>((resolve) => {
    isWaiting = resolve
  })
  const system = await startTestSystem((body, count) => {
    if (!isHeld || count < 4) return body
    isWaiting()
    return new Promise(() => {})
  })
  const folder = await makeFolder()
  const file = join(folder, 'run.ndjson')
  const args = ['--target', system.url, ...few, '--run', file, '--pace', '0']
  const first = spawnProgramIn(
    toEnvironment(system.credentials),
    'cli/replay.ts',
    ...args,
    '--json',
    join(folder, 'first.json'),
  )
  await waiting
  first.kill('SIGINT')
  const { code, stdout } = await first.exit
  expect(code).toBe(130)
  expect(stdout).toContain(`2 of `)
  expect(stdout).toMatch(/Go on with \(再開\): .*--resume/)
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  expect((await readJson(join(folder, 'first.json'))).stopped).toBe('interrupted')

  isHeld = false
  const others = await run(['--target', system.url, '--run', file, '--resume'], system.credentials)
  expect(others).toMatchObject({ code: 2, stderr: expect.stringContaining('it is of other interactions') })

  const before = system.count()
  const unlike = await run([...args, '--resume', '--record', '--recordings', folder], system.credentials)
  expect(unlike).toMatchObject({ code: 2, stderr: expect.stringContaining('of a run with --record, or without it') })
  expect(system.count()).toBe(before)
  const second = await run([...args, '--resume', '--json', join(folder, 'second.json')], system.credentials)
  expect(second.code).toBe(0)
  expect(second.stdout).toMatch(/2 .*results are of the run before/)
  const { results } = await readJson(join(folder, 'second.json'))
  // One further request in each run checks whether the account is set up.
  expect(system.count() - before).toBe(results.length - 2 + 1)
  expect(new Set(results.map(({ id }: Json) => id)).size).toBe(results.length)
})

test('what was recorded is compared without a network, until the request or the gateway changes', async () => {
  const system = await startTestSystem()
  const folder = await makeFolder()
  const recordings = join(folder, 'recordings')
  const kept = ['--recordings', recordings, '--only', 'us-dollars,zero']
  const sent = await run(
    ['--target', system.url, ...kept, '--record', '--run', join(folder, 'run')],
    system.credentials,
  )
  expect(sent).toMatchObject({ code: 0, stdout: expect.stringMatching(/Recorded \d answers? in /) })
  const count = system.count()
  const [host = ''] = await readdir(recordings)
  const file = join(recordings, host, 'case/amounts/us-dollars.json')
  const recording = await readJson(file)
  expect(recording).toMatchObject({
    interaction: 'case/amounts/us-dollars',
    target: system.url,
    reply: { status: expect.any(Number) },
  })
  expect(await readFile(file, 'utf8')).not.toContain(system.credentials['CYBERSOURCE_SHARED_SECRET'])
  expect(await readFile(file, 'utf8')).not.toMatch(/"\d{16}"/)

  const recorded = await run(['--recorded', ...kept])
  expect(recorded).toMatchObject({ code: 0, stderr: '' })
  expect(recorded.stdout).toMatch(/recorded from http:\/\/127\.0\.0\.1:\d+, less than a day old/)
  expect(recorded.stdout).toContain('Nothing was recorded from CyberSource yet.')

  await writeFile(file, JSON.stringify({ ...recording, reply: { ...recording.reply, status: 202 } }))
  const drifted = await run(['--recorded', ...kept])
  expect(drifted.code).toBe(3)
  expect(drifted.stdout).toContain('breaking  HTTP status')

  const elsewhere = { ...recording.request, path: '/pts/v2/payments/1/captures' }
  await writeFile(file, JSON.stringify({ ...recording, request: elsewhere, scheme: 'none' }))
  const changed = await run(['--recorded', ...kept])
  expect(changed.code).toBe(0)
  expect(changed.stdout).toMatch(
    /the request has changed since the answer was recorded:\n {2}case\/amounts\/us-dollars: another path and another scheme\n/,
  )
  expect(system.count()).toBe(count)
})

test('a sandbox is recorded only into a folder that was named', async () => {
  const [url, folder] = [await startSandbox(), await makeFolder()]
  const args = ['--target', url, ...few, '--record', '--run', join(folder, 'run')]
  expect(await run(args)).toMatchObject({ code: 2, stderr: expect.stringContaining('proves nothing') })
  expect((await run([...args, '--recordings', join(folder, 'own')])).code).toBe(0)
  expect(await readdir(join(folder, 'own'))).toHaveLength(1)
})

test('published replies are compared, and never taken for validation', async () => {
  const { code, stdout, stderr } = await run(['--recorded', '--parity=-'])
  expect(code).toBe(0)
  expect(stdout).toMatch(/^<!--/)
  expect(stdout).toContain('**Nothing here has been validated against apitest.cybersource.com yet.**')
  expect(stdout).toMatch(/compared with [1-9]\d* replies that others have published \(\d+ same\); .* validates nothing/)
  expect(stdout).not.toMatch(/^\| `/m)
  expect(stderr).toContain('Nothing was recorded from CyberSource yet.')
})

test('a page is of all interactions, whatever --only picks', async () => {
  const [system, folder] = [await startTestSystem(), await makeFolder()]
  const kept = ['--recordings', join(folder, 'recordings')]
  const one = ['--only', 'bonuses-as-array']
  const sent = ['--target', system.url, ...kept, ...one, '--record', '--run', join(folder, 'run')]
  expect((await run([...sent, '--parity', join(folder, 'live.md')], system.credentials)).code).toBe(0)
  const live = await readFile(join(folder, 'live.md'), 'utf8')
  expect(live).toMatch(/^\| `case\/bonuses\/bonuses-as-array` \| http/m)
  expect(live).toMatch(/compared with [1-9]\d* replies/)

  // As if CyberSource had answered.
  const [host = ''] = await readdir(join(folder, 'recordings'))
  const file = join(folder, 'recordings', host, 'case/bonuses/bonuses-as-array.json')
  const recording = await readJson(file)
  await writeFile(file, JSON.stringify({ ...recording, target: 'https://apitest.cybersource.com' }))
  const whole = await run(['--recorded', '--parity=-', ...kept])
  const picked = await run(['--recorded', '--parity=-', ...kept, ...one])
  expect(whole.stdout).toMatch(/\*\*1 of [1-9]\d+ interactions were validated/)
  expect(picked).toMatchObject({ code: 0, stdout: whole.stdout })
  const { results } = JSON.parse((await run(['--recorded', '--json=-', ...kept, ...one])).stdout)
  expect(results.map(({ id }: Json) => id)).toEqual(['case/bonuses/bonuses-as-array'])
})

test('a page of contracts of one’s own may be of another gateway, and its command names it', async () => {
  const folder = await makeFolder()
  const cases = await writeCases(folder, [{ name: 'simple' }])
  const args = ['--recorded', '--parity=-', '--cases', cases, '--recordings', folder, '--profile', 'strict']
  const { code, stdout } = await run(args)
  expect(code).toBe(0)
  expect(stdout).toContain(`--record --parity PARITY.md --cases ${cases} --profile strict --recordings ${folder}\n`)
})

/** Writes custom cases into a file. */
async function writeCases(folder: string, cases: readonly Json[]): Promise<string> {
  const base = toSamplePayment({ method: 'single', reference: 'own-{name}' })
  const file = join(folder, 'own.yaml')
  const about = { description: 'One.', ja: '一つ', asks: 'Is it so?' }
  // JSON is YAML.
  await writeFile(file, JSON.stringify({ base, cases: cases.map((one) => ({ ...about, ...one })) }))
  return file
}

const outcomeState = { name: 'the next payment has an outcome', params: { outcome: 'expired-card' } }

test('what can never be recorded is told apart, with the reason, and nobody is asked to record it', async () => {
  const folder = await makeFolder()
  const never = { name: 'never', states: [outcomeState] }
  const toArgs = (file: string) => ['--recorded', '--cases', file, '--recordings', join(folder, 'none')]
  const alone = await run(toArgs(await writeCases(folder, [never])))
  expect(alone).toMatchObject({ code: 0, stderr: '' })
  expect(alone.stdout).toBe(
    '1 interaction cannot be recorded (記録の対象外):\n  case/own/never: the state "the next payment has an outcome" can be made true in a sandbox only\n',
  )
  const both = await run(toArgs(await writeCases(folder, [never, { name: 'simple' }])))
  expect(both.stdout).toMatch(
    /Record with a test account: .*--cases .*\n1 interaction without a recording\.\n1 interaction cannot/,
  )
  const many = await run(['--recorded'])
  expect(many.stdout).toMatch(/^\d+ interactions cannot be recorded \(記録の対象外\); `.*--list` says why\.$/m)
  expect(many.stdout).not.toContain('can be made true in a sandbox only')
})

test('what can be recorded goes by the world that was given, as in the list', async () => {
  const folder = await makeFolder()
  const seed = await readFile('mocks/world/seed.yaml', 'utf8')
  await writeFile(join(folder, 'world.yaml'), seed.replaceAll(/\bsmcc_all\b/g, 'my_shop'))
  const cases = await writeCases(folder, [{ name: 'mine', merchant: 'my_shop' }])
  const args = ['--cases', cases, '--world', join(folder, 'world.yaml')]
  expect((await run([...args, '--list'])).stdout).toMatch(/^ {2}send {2}case\/own\/mine/m)
  const { code, stdout } = await run([...args, '--recorded', '--recordings', join(folder, 'none')])
  expect(code).toBe(0)
  expect(stdout).toContain('1 interaction without a recording.')
  expect(stdout).not.toContain('cannot be recorded')
})
