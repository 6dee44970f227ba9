import { readdirSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { type HttpGateway, startGateway } from '../../mocks/node/start-gateway.ts'
import { nightly } from '../nightly.ts'
import { toSamplePayment } from '../support.ts'
import { makeFolder } from '../unit/pact/small-pacts.ts'
import { runProgram } from './run-program.ts'
import { type Exit, spawnHere } from './spawn.ts'

const pact = (...args: readonly string[]): Promise<Exit> => runProgram('cli/pact.ts', ...args)
const payment = (more: object = {}) => toSamplePayment({ method: 'installment', ...more })

/** Text for each pact, which holds as it was made. */
const change = `It expects what came back, so it holds at once: change that to what you want.
返ってきた応答をそのまま期待しているため、検証はすぐに成功します。期待する内容に直してください。
`

async function start(): Promise<HttpGateway> {
  const gateway = await startGateway({ auth: { policy: 'off' } })
  onTestFinished(() => gateway.close())
  return gateway
}

/** Sends a payment and returns the id of its journal entry. */
async function send(
  { url, journal }: HttpGateway,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<string> {
  await fetch(`${url}/pts/v2/payments`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  }).catch(() => undefined)
  return journal.page({ limit: 1 }).entries[0]?.id ?? ''
}

/** Payments with different kinds of replies. */
async function sendAll(gateway: HttpGateway): Promise<string[]> {
  const payments: readonly (readonly [more: object, headers: Record<string, string>])[] = [
    [{ reference: '桜 \'order\' "1"' }, {}],
    [{ reference: 'order-2' }, { 'x-sandbox-scenario': 'insufficient-fund' }],
    [{ reference: 'order-3 scenario:system-error' }, {}],
    [{ reference: 'order-4', card: '5555555555554444' }, {}],
    [{ reference: 'order-5' }, { 'v-c-merchant-id': 'other_acquirer' }],
    [{ reference: 'order-6' }, { 'x-sandbox-fault': 'too-many-requests' }],
    [{ reference: 'order-7' }, { 'x-sandbox-fault': 'html-502' }],
  ]
  const ids: string[] = []
  for (const [more, headers] of payments) ids.push(await send(gateway, payment(more), headers))
  ids.push(await send(gateway, {}))
  return ids
}

test('what it makes of a journal holds when it is verified', async () => {
  const gateway = await start()
  const out = `${await makeFolder()}/made.json`
  const ids = await sendAll(gateway)
  for (const id of ids) {
    const { code, stdout, stderr } = await pact(
      '--journal',
      id,
      '--url',
      gateway.url,
      '--out',
      out,
      ...(id === ids[0] ? ['--consumer', 'my-shop'] : []),
    )
    expect(stderr).toBe(`Wrote ${out}.\n${change}`)
    expect(stdout).toBe('')
    expect(code).toBe(0)
  }
  const made = JSON.parse(await readFile(out, 'utf8'))
  expect(made).toMatchObject({ consumer: { name: 'my-shop' }, provider: { name: 'cybersource-payments' } })
  expect(made.interactions).toHaveLength(ids.length)
  const { code, stdout } = await runProgram('cli/verify.ts', '--pacts', out)
  expect(stdout).toContain(`${ids.length} interactions: ${ids.length} hold`)
  expect(code).toBe(0)
})

nightly(
  'the tests it makes of a journal pass, and fail when they expect something else',
  async () => {
    const gateway = await start()
    const folder = await makeFolder()
    const ids = [...(await sendAll(gateway)), await send(gateway, payment(), { 'x-sandbox-fault': 'answer-lost' })]
    await Promise.all(
      ids.map(async (id) => {
        const { code, stderr } = await pact(
          '--journal',
          id,
          '--as',
          'test',
          '--url',
          gateway.url,
          '--out',
          `${folder}/${id}.test.ts`,
        )
        expect(stderr).toBe(`Wrote ${folder}/${id}.test.ts.\n`)
        expect(code).toBe(0)
      }),
    )
    const [first] = ids
    const text = await readFile(`${folder}/${first}.test.ts`, 'utf8')
    await writeFile(`${folder}/other.test.ts`, text.replace("status: 'AUTHORIZED'", "status: 'DECLINED'"))
    const path = (file: string) => fileURLToPath(new URL(`../../${file}`, import.meta.url))
    const alias = [
      { find: 'jpo-sandbox/vitest', replacement: path('mocks/testing/vitest.ts') },
      { find: 'vitest', replacement: path('node_modules/vitest/dist/index.js') },
    ]
    const config = `export default ${JSON.stringify({ resolve: { alias }, test: { include: ['*.test.ts'] } })}`
    await writeFile(`${folder}/vitest.config.mjs`, config)
    const vitest = [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--config',
      `${folder}/vitest.config.mjs`,
      '--root',
      folder,
    ]
    const { code, stdout, stderr } = await spawnHere('node', vitest).exit
    expect(stdout + stderr).toContain(`${ids.length} passed`)
    expect(stdout + stderr).toContain('1 failed')
    expect(code).toBe(1)
  },
  60_000,
)

test('the whole pact goes to stdout, without credentials, with the test card put back', async () => {
  const gateway = await start()
  const id = await send(gateway, payment(), { authorization: 'Bearer of-mine' })
  const { code, stdout, stderr } = await pact('--journal', id, '--url', gateway.url, '--provider', 'payments')
  expect(stderr).toBe(change)
  expect(code).toBe(0)
  const made = JSON.parse(stdout)
  expect(made).toMatchObject({
    consumer: { name: 'my-application' },
    provider: { name: 'payments' },
    interactions: [
      { request: { body: { content: { paymentInformation: { card: { number: '4111111111111111' } } } } } },
    ],
    metadata: { pactSpecification: { version: '4.0' } },
  })
  expect(stdout).not.toContain('of-mine')
})

test('the same again is put in its place, and says so', async () => {
  const gateway = await start()
  const out = `${await makeFolder()}/found/made.json`
  const id = await send(gateway, payment())
  await pact('--journal', id, '--url', gateway.url, '--out', out)
  const { stderr } = await pact('--journal', id, '--url', gateway.url, '--out', out)
  expect(stderr).toContain('it was replaced. Name it otherwise by --description TEXT.')
  expect(stderr).toContain(change)
  expect(JSON.parse(await readFile(out, 'utf8')).interactions).toHaveLength(1)
})

test('a description names the interaction, and the test, without card numbers', async () => {
  const gateway = await start()
  const out = `${await makeFolder()}/made.json`
  const id = await send(gateway, payment())
  const named = ['--journal', id, '--url', gateway.url, '--description', 'pays by 4111 1111 1111 1111']
  const { code } = await pact(...named, '--out', out)
  expect(code).toBe(0)
  await pact('--journal', id, '--url', gateway.url, '--out', out)
  const { interactions } = JSON.parse(await readFile(out, 'utf8'))
  expect(interactions.map(({ description }: { description: string }) => description)).toEqual([
    'pays by 411111******1111',
    'payment sample-installment is answered 201 AUTHORIZED',
  ])
  const { stdout, stderr } = await pact(...named, '--as', 'test')
  expect(stdout).toContain("test('pays by 411111******1111', ")
  expect(stderr).toBe('')
  expect((await pact(...named.slice(0, -1), ' ')).code).toBe(2)
})

test('what the journal does not keep is said, and left out', async () => {
  const gateway = await start()
  const id = await send(gateway, { ...payment(), extra: { securityCode: '123' } })
  const { code, stdout, stderr } = await pact('--journal', id, '--url', gateway.url)
  expect(stderr).toContain('Note: extra.securityCode was not kept by the journal')
  expect(JSON.parse(stdout).interactions[0].comments.text).toHaveLength(2)
  expect(code).toBe(0)
})

test('an entry of a named namespace is taken from there, by the clock of there', async () => {
  const gateway = await start()
  const namespace = "-o'brien of the shop"
  await send(gateway, payment({ reference: 'of-default' }))
  await send(gateway, payment({ reference: 'of-shop' }), { 'x-sandbox-namespace': namespace })
  const at = ['--url', gateway.url, '--journal', 'j1']
  const made = await pact(...at, `--namespace=${namespace}`)
  expect([made.code, made.stdout.includes('of-shop'), made.stdout.includes('of-default')]).toEqual([0, true, false])
  const other = await pact(...at, '--namespace', 'nowhere')
  expect([other.code, other.stderr]).toEqual([2, expect.stringContaining('There is no journal entry of that id')])
  const bad = await pact(...at, '--namespace', 'x'.repeat(500))
  expect([bad.code, bad.stderr]).toEqual([2, expect.stringContaining('Bad namespace')])
})

test('wrong usage ends with exit code 2, and writes nothing', async () => {
  const gateway = await start()
  const folder = await makeFolder()
  const at = ['--url', gateway.url]
  const id = await send(gateway, payment())
  const lost = await send(gateway, payment(), { 'x-sandbox-fault': 'answer-lost' })
  await writeFile(`${folder}/old.json`, '{"interactions": []}')
  await pact('--journal', id, ...at, '--consumer', 'one', '--out', `${folder}/pact.json`)
  const cases: readonly (readonly [words: string, args: readonly string[]])[] = [
    ['--journal is needed', at],
    ['There is no', ['--journal', 'j999', ...at]],
    ['Allowed: --as test', ['--journal', lost, ...at]],
    ['it is no pact of version 4', ['--journal', id, ...at, '--out', `${folder}/old.json`]],
    ['its consumer is one, not two', ['--journal', id, ...at, '--consumer', 'two', '--out', `${folder}/pact.json`]],
    ['it exists and was kept', ['--journal', id, ...at, '--as', 'test', '--out', `${folder}/old.json`]],
  ]
  for (const [words, args] of cases) {
    const { code, stdout, stderr } = await pact(...args)
    expect(stderr).toContain(words)
    expect(stdout).toBe('')
    expect(code).toBe(2)
  }
  expect(readdirSync(folder).sort()).toEqual(['old.json', 'pact.json'])
})
