import { execFile } from 'node:child_process'
import { rmSync } from 'node:fs'
import { cp, mkdir, readFile, symlink } from 'node:fs/promises'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { expect, inject, onTestFinished, test } from 'vitest'
import { checkContracts } from '../../contracts/replay/check-contracts.ts'
import { readInteractions } from '../../contracts/replay/read-interactions.ts'
import { type Answered, readSeenBody } from '../../contracts/states/sighting.ts'
import { startGateway } from '../../mocks/node/start-gateway.ts'
import { seed } from '../../mocks/world/generated/seed.ts'
import { type Json, type Plant, startStandIn } from '../parity/stand-in.ts'
import { toSamplePayment } from '../support.ts'
import { makeFolder, type SmallInteraction, toSmall, toSmallPact, writePact } from '../unit/pact/small-pacts.ts'
import { runProgramIn } from './run-program.ts'
import { type Exit, spawnProgramIn } from './spawn.ts'

const { merchantId = '', keyId = '', sharedSecret = '' } = seed.merchants[0] ?? {}
const credentials = {
  CYBERSOURCE_MERCHANT_ID: merchantId,
  CYBERSOURCE_KEY_ID: keyId,
  CYBERSOURCE_SHARED_SECRET: sharedSecret,
}

/** Starts a stand-in for CyberSource: it answers like the gateway, except for planted changes. */
async function startTarget(plant: Plant = {}): Promise<string> {
  const gateway = await startGateway()
  const standIn = await startStandIn(gateway.url, plant)
  onTestFinished(async () => {
    await standIn.close()
    await gateway.close()
  })
  return standIn.url
}

/** A proxy for a target that delays all payments from a given one on until it is released. */
async function startHolding(url: string, from: number) {
  let isHeld = true
  let count = 0
  let tell = () => {}
  const waiting = new Promise<void>((resolve) => {
    tell = resolve
  })
  const server = createServer((incoming, outgoing) => {
    if (incoming.method === 'POST') count++
    if (isHeld && count >= from) return tell()
    const { method, rawHeaders } = incoming
    const sent = request(new URL(incoming.url ?? '/', url), { ...(method && { method }), headers: rawHeaders })
    sent.once('response', (answer) => {
      outgoing.writeHead(answer.statusCode ?? 0, answer.headers)
      answer.pipe(outgoing)
    })
    incoming.pipe(sent)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const letGo = () => {
    isHeld = false
  }
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, waiting, letGo }
}

/** An environment that holds these credentials, and no others. */
const toEnvironment = (env: Readonly<Record<string, string>>) => ({
  ...Object.fromEntries(
    [...Object.keys(credentials), 'npm_lifecycle_event', 'CYBERSOURCE_SCHEME'].map((name) => [name, undefined]),
  ),
  ...env,
})

const runReplay = (args: readonly string[], env: Readonly<Record<string, string>> = credentials): Promise<Exit> =>
  runProgramIn(toEnvironment(env), 'cli/replay.ts', ...args)

interface Replayed extends Exit {
  readonly report: Json
  readonly junit: string
}

/** Replays pacts against a target and reads the reports. */
async function replay(url: string, pacts: string, ...flags: readonly string[]): Promise<Replayed> {
  const folder = await makeFolder()
  const [json, junit, run] = [join(folder, 'json'), join(folder, 'junit'), join(folder, 'run')]
  const files = ['--json', json, '--junit', junit, ...(flags.includes('--run') ? [] : ['--run', run])]
  const exit = await runReplay(['--target', url, '--pacts', pacts, ...files, ...flags])
  return { ...exit, report: JSON.parse(await readFile(json, 'utf8')), junit: await readFile(junit, 'utf8') }
}

const verdictsOf = ({ report }: Replayed) =>
  report.results.map(({ id, contract }: Json) => `${id} ${contract?.verdict ?? 'unchecked'}`)

const withoutCard = { ...toSamplePayment({ method: 'single' }), paymentInformation: undefined }
const approval: SmallInteraction = { description: 'approved', reply: { status: 'AUTHORIZED' } }
const refusal: SmallInteraction = {
  description: 'refused',
  body: withoutCard,
  status: 400,
  reply: { reason: 'MISSING_FIELD' },
}
const writeShop = (...interactions: readonly SmallInteraction[]) =>
  writePact(toSmallPact(interactions.map((one) => toSmall(one))))

test('a target that sends fewer fields fulfils a contract that does not demand them, and its drift stays drift', async () => {
  const target = await startTarget({ body: ({ id, status, submitTimeUtc }) => ({ id, status, submitTimeUtc }) })
  const replayed = await replay(target, await writeShop(approval))
  expect(replayed.stdout).toMatch(/ pact\/approved +drift \(差異あり\), contract: holds \(契約: 成立\)$/m)
  expect(replayed.stdout).toContain('1 contract checked: 1 holds (成立).')
  expect(replayed.stdout).toContain('Where the contract holds and the answers differ:')
  expect(replayed.report.summary).toMatchObject({ contracts: { holding: 1, broken: 0, pending: 0 } })
  expect(replayed.report.summary.grades.breaking).toBeGreaterThan(3)
  expect(replayed.junit).toContain('contract: holds')
  expect(replayed.code).toBe(3)
})

test('a broken contract is told with what was expected and what came', async () => {
  const target = await startTarget({ body: (body) => ({ ...body, reason: body.reason && 'INVALID_DATA' }) })
  const replayed = await replay(target, await writeShop(approval, refusal))
  const words = 'contract: BROKEN at $.reason: expected "MISSING_FIELD", got "INVALID_DATA" (契約: 不成立)'
  expect(replayed.stdout).toContain(`      ${words}\n`)
  expect(replayed.stdout).toMatch(/ pact\/approved +same \(一致\), contract: holds/)
  expect(replayed.stdout).toContain('2 contracts checked: 1 holds (成立), 1 broken (不成立).')
  expect(replayed.report.results[1].contract).toMatchObject({
    verdict: 'broken',
    breaches: [{ place: '$.reason', expected: '"MISSING_FIELD"', actual: '"INVALID_DATA"' }],
  })
  expect(replayed.junit).toContain('failures="1"')
  expect(replayed.junit).toContain('contract: BROKEN at $.reason')
  expect(replayed.code).toBe(3)
})

test('a broken contract fails whatever --fail-on says, and where both sides break it', async () => {
  const pacts = await writeShop({ description: 'paid', reply: { status: 'AUTHORIZED', paidBy: 'x' } })
  const { code, stdout } = await replay(await startTarget(), pacts, '--fail-on', 'breaking')
  expect(stdout).toMatch(/^ {2}X .* pact\/paid +same \(一致\)$/m)
  expect(stdout).toContain('contract: BROKEN at $.paidBy: expected a value, got nothing')
  expect(code).toBe(3)
})

test('a pending contract that is broken is told, and fails nothing', async () => {
  const pacts = await writeShop(approval, { ...refusal, reply: { reason: 'OTHER' }, isPending: true })
  const replayed = await replay(await startTarget(), pacts)
  expect(replayed.stdout).toContain('contract: BROKEN (pending) at $.reason: expected "OTHER", got "MISSING_FIELD"')
  expect(replayed.report.summary.contracts).toEqual({ holding: 1, broken: 0, pending: 1 })
  expect(replayed.code).toBe(0)
})

test('card data of an answer is shown nowhere, and kept nowhere', async () => {
  const target = await startTarget({
    body: (body) => ({ ...body, reason: 'card 4111111111111111', card: { cvv: '999' } }),
  })
  const pacts = await writeShop({ ...refusal, reply: { reason: 'MISSING_FIELD', card: { cvv: '123' } } })
  const folder = await makeFolder()
  const { stdout, stderr, report, junit } = await replay(target, pacts, '--run', join(folder, 'run'))
  expect(stdout).toContain('contract: BROKEN at $.reason: expected "MISSING_FIELD", got "card 411111')
  expect(stdout).toContain('contract: BROKEN at $.card.cvv: expected "[dropped]", got "[dropped]"')
  const kept = await readFile(join(folder, 'run'), 'utf8')
  expect(stdout + stderr + JSON.stringify(report) + junit + kept).not.toMatch(/4111111111111111|999"|123"/)
})

test('matching rules are those of the pact, in every version, and answers are not mixed up', async () => {
  const folder = await makeFolder()
  const form = (regex: string) => ({ body: { '$.id': { combine: 'AND', matchers: [{ match: 'regex', regex }] } } })
  const withId = (description: string, regex: string) => {
    const made = toSmall({ description, reply: { id: '1' } }) as Json
    return { ...made, response: { ...made.response, matchingRules: form(regex) } }
  }
  const states = [
    { name: 'the payment is sent by a merchant', params: { merchantId } },
    { name: 'the payment is signed with a wrong secret', params: {} },
  ]
  const first = [
    withId('digits', '^\\d{22}$'),
    toSmall({ description: 'refused', states, status: 401 }),
    withId('letters', '^[a-z]+$'),
  ]
  await writePact(toSmallPact(first), 'a.json', folder)
  const old = { description: 'old', request: { method: 'post', path: '/pts/v2/nowhere' }, response: { status: 404 } }
  const version = (name: string) => ({ metadata: { pactSpecification: { version: name } } })
  await writePact(toSmallPact([old], version('2.0.0')), 'b.json', folder)
  const wrong = { ...old, description: 'old and wrong', response: { status: 410 } }
  await writePact(toSmallPact([wrong], version('3.0.0')), 'c.json', folder)
  const target = await startTarget()
  const replayed = await replay(target, folder)
  expect(verdictsOf(replayed)).toEqual([
    'pact/digits holds',
    'pact/refused holds',
    'pact/letters broken',
    'pact/old holds',
    'pact/old-and-wrong broken',
  ])
  expect(replayed.stdout).toContain("contract: BROKEN at $.id: expected to match '^[a-z]+$', got ")
  expect(replayed.stdout).toContain('contract: BROKEN at status: expected 410, got 404')
  const few = await replay(target, folder, '--only', 'refused,wrong')
  expect(verdictsOf(few)).toEqual(['pact/refused holds', 'pact/old-and-wrong broken'])
})

test('interactions of one name are told apart, and so are pending ones among others', async () => {
  const states = [{ name: 'the payment is sent by a merchant', params: { merchantId } }]
  const wrong = { ...refusal, reply: { reason: 'OTHER' } }
  const pacts = await writeShop(
    { ...wrong, isPending: true },
    { ...wrong, states },
    { ...refusal, description: 'x' },
    { ...wrong, description: 'a - x', reply: { reason: 'ANOTHER' } },
  )
  const { report } = await replay(await startTarget(), pacts)
  const told = report.results.map(({ contract }: Json) => [contract.isPending === true, contract.breaches[0]?.expected])
  expect(told).toEqual([
    [true, '"OTHER"'],
    [false, '"OTHER"'],
    [false, undefined],
    [false, '"ANOTHER"'],
  ])
})

test('cases have no contract, and what says nothing of one is not checked', async () => {
  const url = await startTarget({ body: ({ status: _, ...body }) => body, status: 503 })
  const replayed = await replay(
    url,
    await writeShop(approval),
    '--cases',
    'contracts/replay/cases',
    '--only',
    'approved,zero',
  )
  expect(replayed.report.results.length).toBeGreaterThan(1)
  expect(replayed.stdout).not.toMatch(/contract/i)
  expect(replayed.report.summary.contracts).toEqual({ holding: 0, broken: 0, pending: 0 })
  expect(replayed.report).not.toHaveProperty('contractsNotChecked')
  expect(replayed.code).toBe(4)
})

test('verdicts of a run that was interrupted stay, until the pact has changed', async () => {
  const answering = await startTarget({ body: (body) => ({ ...body, reason: body.reason && 'INVALID_DATA' }) })
  const { url: target, waiting, letGo } = await startHolding(answering, 3)
  const folder = await makeFolder()
  const pacts = await writePact(toSmallPact([toSmall(refusal), toSmall(approval)]), 'shop.json', folder)
  const runFile = ['--run', join(folder, 'run')]
  const first = spawnProgramIn(
    toEnvironment(credentials),
    'cli/replay.ts',
    '--target',
    target,
    '--pacts',
    pacts,
    ...runFile,
  )
  await waiting
  first.kill('SIGINT')
  const { code, stdout } = await first.exit
  expect(code).toBe(130)
  expect(stdout).toContain('contract: BROKEN at $.reason')
  expect(stdout).toContain('Interrupted (中断): 1 of 2 is done, and kept in ')

  letGo()
  const second = await replay(target, pacts, ...runFile, '--resume')
  expect(second.stdout).toContain('1 of these results is of the run before.')
  expect(second.stdout).toContain(`1 was sent to ${target}.`)
  expect(verdictsOf(second)).toEqual(['pact/refused broken', 'pact/approved holds'])
  expect(second.code).toBe(3)

  const third = await replay(target, pacts, ...runFile, '--resume')
  expect(third.stdout).toMatch(
    /That run was finished on \d{4}-\d\d-\d\d \d\d:\d\d UTC; nothing was sent\. Leave --resume out/,
  )
  expect(third.stdout).toContain(`Nothing was sent to ${target}.`)
  expect(third.report.summary.sent).toBe(0)
  expect(third.code).toBe(3)

  const changed = toSmallPact([toSmall({ ...refusal, reply: { reason: 'INVALID_DATA' } }), toSmall(approval)])
  await writePact(changed, 'shop.json', folder)
  const fourth = await replay(target, pacts, ...runFile, '--resume')
  expect(verdictsOf(fourth)).toEqual(['pact/refused unchecked', 'pact/approved unchecked'])
  expect(fourth.stdout).toContain('The contracts of pact/refused, pact/approved were not checked: ')
  expect(fourth.report.contractsNotChecked).toContain('Leave --resume out to check them')
})

test('without Pact it says so once, and goes on', async () => {
  const folder = await makeFolder()
  await cp(inject('programs'), join(folder, 'programs'), { recursive: true })
  await mkdir(join(folder, 'node_modules'))
  for (const name of ['express', 'node-forge', 'yaml'])
    await symlink(resolve('node_modules', name), join(folder, 'node_modules', name))
  const target = await startTarget()
  const pacts = await writePact(toSmallPact([toSmall(approval), toSmall(refusal)]), 'shop.json', folder)
  const args = [
    join(folder, 'programs/replay.mjs'),
    '--target',
    target,
    '--pacts',
    pacts,
    '--json',
    join(folder, 'json'),
  ]
  const { code, stdout } = await new Promise<{ code: unknown; stdout: string }>((done) => {
    const env = { ...process.env, ...credentials }
    execFile(process.execPath, args, { cwd: folder, env }, (error, out) =>
      done({ code: error?.code ?? 0, stdout: out }),
    )
  })
  const words =
    'The contracts themselves were not checked, as Pact is not installed: npm install --save-dev @pact-foundation/pact'
  expect(stdout.split(words)).toHaveLength(2)
  expect(stdout).not.toContain('contract: ')
  expect(JSON.parse(await readFile(join(folder, 'json'), 'utf8')).contractsNotChecked).toBe(words)
  expect(code).toBe(0)
})

const answer = (text: string): Answered => ({
  status: 201,
  // Headers of compressed bytes, which are not the ones served.
  headers: { 'content-type': 'application/hal+json', 'content-length': '5', 'content-encoding': 'gzip' },
  body: readSeenBody(text),
  ms: 1,
})

test('a pact that Pact cannot read is no contract that holds', async () => {
  const interactions = await readInteractions({ pacts: await writeShop(approval) })
  const gone = interactions.map((interaction) => ({ ...interaction, source: '/nowhere/shop.json' }))
  const { verdicts, obstacle } = await checkContracts({
    interactions: gone,
    answers: new Map([['pact/approved', answer('{"status":"AUTHORIZED"}')]]),
  })
  expect(verdicts.size).toBe(0)
  expect(obstacle).toMatchObject({ kind: 'broken-down' })
})

test('a run whose contracts cannot be checked does not look like one where they hold', async () => {
  const pacts = await writeShop(approval)
  const target = await startTarget({
    body(body) {
      // Removed before Pact reads it.
      rmSync(pacts, { force: true })
      return body
    },
  })
  const { code, stdout } = await replay(target, pacts)
  expect(stdout).toContain('The contracts of pact/approved could not be checked. Failed to verify the pacts: ')
  expect(code).toBe(4)
})

test('an answer that cannot be served again is not checked', async () => {
  const interactions = await readInteractions({ pacts: await writeShop(approval, refusal) })
  const odd = { ...answer('{"status":"AUTHORIZED"}'), headers: { odd: 'two\nlines' } }
  const answers = new Map([
    ['pact/approved', odd],
    ['pact/refused', { ...answer('{"reason":"MISSING_FIELD"}'), status: 400 }],
  ])
  const { verdicts } = await checkContracts({ interactions, answers })
  expect([...verdicts].map(([id, { verdict }]) => `${id} ${verdict}`)).toEqual(['pact/refused holds'])
})

test('a page of a run that records lists each interaction once', async () => {
  const folder = await makeFolder()
  const [page, recordings] = [join(folder, 'page'), join(folder, 'recordings')]
  const flags = ['--record', '--recordings', recordings, '--parity', page]
  await replay(await startTarget(), await writeShop(approval, refusal), ...flags)
  const rows = (await readFile(page, 'utf8')).match(/^\| `pact\/[a-z]+` \|/gm)
  expect(rows).toEqual(['| `pact/approved` |', '| `pact/refused` |'])
})

test('without credentials the page is written, too, with the command that has the same flags', async () => {
  const folder = await makeFolder()
  const [page, pacts] = [join(folder, 'page'), await writeShop(approval)]
  const args = ['--target', 'https://apitest.cybersource.com', '--pacts', pacts, '--parity', page]
  const { code, stdout } = await runReplay(args, {})
  expect(stdout).toContain('Nothing was sent to apitest.cybersource.com')
  expect(code).toBe(0)
  const text = await readFile(page, 'utf8')
  expect(text).toMatch(new RegExp(`replay -- --target \\S+ --record --parity \\S+ --pacts ${pacts}`))
})
