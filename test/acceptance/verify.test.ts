import { readFile, stat, writeFile } from 'node:fs/promises'
import { expect, onTestFinished, test } from 'vitest'
import { verifyPacts } from '../../contracts/pact/verify-pacts.ts'
import { startGateway } from '../../mocks/node/start-gateway.ts'
import { seed } from '../../mocks/world/generated/seed.ts'
import { nightly } from '../nightly.ts'
import { toSamplePayment } from '../support.ts'
import { bearer, makeFolder, signature, toSmall, toSmallPact, writePact } from '../unit/pact/small-pacts.ts'
import { runProgram } from './run-program.ts'
import type { Exit } from './spawn.ts'

const verify = (...args: readonly string[]): Promise<Exit> => runProgram('cli/verify.ts', ...args)
const state = (name: string, params: Readonly<Record<string, unknown>> = {}) => ({ name, params })
const sharedSecret = seed.merchants[0]?.sharedSecret ?? ''

/** One interaction for each state and scheme; all of them hold. */
const sound = [
  toSmall({ description: 'by token', reply: { status: 'AUTHORIZED' } }),
  toSmall({ description: 'by signature', headers: signature, reply: { status: 'AUTHORIZED' } }),
  toSmall({ description: 'unsigned', headers: {}, status: 401 }),
  toSmall({ description: 'wrong secret', states: [state('the payment is signed with a wrong secret')], status: 401 }),
  toSmall({
    description: 'outcome',
    states: [state('the next payment has an outcome', { outcome: 'expired-card' })],
    reply: { errorInformation: { reason: 'EXPIRED_CARD' } },
  }),
  toSmall({
    description: 'fault',
    states: [state('the next payment meets a fault', { fault: 'service-unavailable' })],
    status: 503,
  }),
  toSmall({
    description: 'twice',
    headers: signature,
    states: [
      state('the payment is sent by a merchant', { merchantId: 'smcc_no_duplicates' }),
      state('the same payment was sent before'),
    ],
    status: 400,
    reply: { reason: 'DUPLICATE_REQUEST' },
  }),
  toSmall({
    description: 'time',
    states: [state('the time is set', { now: '2026-12-16' })],
    reply: { submitTimeUtc: '2026-12-15T15:00:00Z' },
  }),
]

test('contracts hold in every state, are ticked, and end with exit code 0', async () => {
  const { code, stdout, stderr } = await verify('--pacts', await writePact(toSmallPact(sound)))
  expect(stderr).toBe('')
  expect(stdout.match(/^ {2}✓ /gm)).toHaveLength(sound.length)
  expect(stdout).toContain('shop → whatever it is called')
  expect(stdout).toMatch(/8 interactions: 8 hold, 0 broken\. \(成功 8 件、失敗 0 件\)\n$/)
  expect(code).toBe(0)
})

test('versions 2 and 3 are verified as well, several files in one run', async () => {
  const folder = await makeFolder()
  const request = {
    method: 'post',
    path: '/pts/v2/nowhere',
    headers: { 'Content-Type': 'application/json' },
    body: { a: 1 },
  }
  const old = { description: 'old', request, response: { status: 404 } }
  await writePact(toSmallPact([old], { metadata: { pactSpecification: { version: '2.0.0' } } }), 'v2.json', folder)
  const states = [{ name: 'the next payment has an outcome', params: { outcome: 'processor-declined' } }]
  const v3 = { ...old, providerStates: states }
  await writePact(toSmallPact([v3], { metadata: { pactSpecification: { version: '3.0.0' } } }), 'v3.json', folder)
  const { code, stdout } = await verify('--pacts', folder)
  expect(stdout).toContain(`${folder}/v2.json\n  ✓ old`)
  expect(stdout).toContain(`${folder}/v3.json\n  ✓ old`)
  expect(code).toBe(0)
})

test('a broken contract says what was expected, what came, why, and what to do, with exit code 1', async () => {
  const broken = toSmall({
    description: 'breaks',
    states: [state('the payment is sent by a merchant', { merchantId: 'other_acquirer' })],
    reply: { status: 'AUTHORIZED', paidBy: 'x' },
  })
  const folder = await makeFolder()
  const pact = toSmallPact([sound[0] ?? {}, broken, toSmall({ description: 'waits', status: 202, isPending: true })])
  const junit = `${folder}/reports/junit.xml`
  const { code, stdout } = await verify('--pacts', await writePact(pact), '--junit', junit)
  expect(code).toBe(1)
  expect(stdout).toContain('  ✓ by token\n  ✗ breaks\n')
  expect(stdout).toContain('Given (前提条件) the payment is sent by a merchant (merchantId: other_acquirer)')
  expect(stdout).toContain('status: the contract expects 201; the gateway answered 400')
  expect(stdout).toContain('body $.status: the contract expects "AUTHORIZED"; the gateway answered "INVALID_REQUEST"')
  expect(stdout).toContain('the contract expects paidBy; the gateway sent no such field')
  expect(stdout).toContain('acquirer-without-jpo [documented]')
  expect(stdout).toContain('What to do (対処)')
  expect(stdout).toContain('… (pending) waits')
  expect(stdout).toContain('3 interactions: 1 holds, 1 pending, 1 broken. (成功 1 件、保留 1 件、失敗 1 件)')
  expect(stdout).not.toContain('Verifying a pact between')
  const xml = await readFile(junit, 'utf8')
  expect(xml).toContain('tests="3" failures="1" errors="0" skipped="1"')
  expect(xml).toContain('<failure message="status: expected 201 but was 400">')
  expect(xml).toContain('acquirer-without-jpo')
})

test('what a newcomer forgets is told by its cause: one advice each', async () => {
  const payment = toSamplePayment({ method: 'single' })
  const options = { ...payment.processingInformation?.japanPaymentOptions, instalments: '3' }
  const misspelt = { ...payment, processingInformation: { japanPaymentOptions: options } }
  const id = '1234564111111111111111'
  const interactions = [
    toSmall({ description: 'literal', reply: { id, _links: { self: { href: `/pts/v2/payments/${id}` } } } }),
    toSmall({ description: 'refused', body: {}, reply: { id, status: 'AUTHORIZED', orderInformation: {} } }),
    toSmall({ description: 'approved', reply: { status: 'DECLINED', errorInformation: { reason: 'EXPIRED_CARD' } } }),
    toSmall({ description: 'odd', body: misspelt, reply: { status: 'AUTHORIZED' } }),
    toSmall({ description: 'odd again', body: misspelt, reply: { status: 'AUTHORIZED' } }),
    toSmall({ description: 'odd and broken', body: misspelt, reply: { paidBy: 'x' } }),
  ]
  const { stdout } = await verify('--pacts', await writePact(toSmallPact(interactions)))
  expect(stdout).toMatch(new RegExp(`body \\$\\.id: the contract expects "${id}"; the gateway answered "\\d{22}"`))
  expect(stdout).toMatch(
    new RegExp(`href: the contract expects "/pts/v2/payments/${id}"; .* answered "[a-z\\d/]*/\\d{22}"`),
  )
  expect(stdout).not.toContain('*')
  expect(stdout).toMatch(/✗ refused\n +status: .*\n +Why the gateway answered so/)
  expect(stdout).toMatch(/- The payment was approved/)
  expect(stdout).toMatch(/! odd\n +Odd in .*\n.*\n +instalments is not a field; did you mean installments\?\n/)
  expect(stdout).toMatch(/! odd again\n +Odd in /)
  expect(stdout).toMatch(/✗ odd and broken\n.*\n +What to do \(対処\)\n.*\n.*\n +Odd in /)
  expect(stdout.match(/^ {8}- /gm)).toHaveLength(4)
})

test('a contract that holds by a misspelt field is marked, not failed; strict fails it', async () => {
  const payment = toSamplePayment({ method: 'single' })
  const { paymentMethod: _, ...options } = payment.processingInformation?.japanPaymentOptions ?? {}
  const body = { ...payment, processingInformation: { japanPaymentOptions: { ...options, paymetMethod: '21' } } }
  const interactions = [
    toSmall({ description: 'bonus', body, reply: { status: 'AUTHORIZED' } }),
    toSmall({ description: 'single', reply: { status: 'AUTHORIZED' } }),
  ]
  const folder = await makeFolder()
  const file = await writePact(toSmallPact(interactions))
  const { code, stdout } = await verify('--pacts', file, '--junit', `${folder}/junit.xml`)
  expect(stdout).toMatch(/^ {2}! bonus\n.*\n.*\n +paymetMethod is not a field; did you mean paymentMethod\?\n/m)
  expect(stdout).toMatch(/^ {2}✓ single$/m)
  expect(stdout).toContain('2 hold, 1 of them with an odd request (!), 0 broken.')
  expect(code).toBe(0)
  const xml = await readFile(`${folder}/junit.xml`, 'utf8')
  expect(xml.match(/<system-out>/g)).toHaveLength(1)
  expect(xml).toMatch(
    /"bonus".*\n +<system-out>Odd in [^<]*paymetMethod is not a field[^<]*<\/system-out>\n +<\/testcase>/,
  )
  const strict = await verify('--pacts', file, '--profile', 'strict')
  expect(strict.stdout).toContain('✗ bonus')
  expect(strict.stdout).toContain('did you mean paymentMethod? Or let the contract')
  expect(strict.code).toBe(1)
})

test('what states have armed is no advice; what a request asks for by itself is', async () => {
  const body = toSamplePayment({ method: 'single', reference: 'order scenario:approved' })
  const interactions = [
    toSmall({ description: 'armed', states: [state('the next payment has an outcome', { outcome: 'approved' })] }),
    toSmall({ description: 'late', states: [state('the next payment meets a fault', { fault: 'latency', delay: 1 })] }),
    toSmall({ description: 'asked', body }),
  ]
  const { stdout } = await verify('--pacts', await writePact(toSmallPact(interactions)))
  expect(stdout).toMatch(/✓ armed\n {2}✓ late\n {2}✓ asked\n +Advice \(ヒント\)\n +scenario:approved /)
})

test('a body by jsonBody of Pact holds with the header that is advised', async () => {
  const withType = (type: string) => {
    const small = toSmall({ description: type, reply: { status: 'AUTHORIZED' } }) as { response: { body: object } }
    const response = {
      ...small.response,
      headers: { 'Content-Type': [type] },
      body: { ...small.response.body, contentType: 'application/json' },
    }
    return { ...small, response }
  }
  const interactions = ['application/json', 'application/hal+json'].map(withType)
  const { stdout } = await verify('--pacts', await writePact(toSmallPact(interactions)))
  expect(stdout).toContain("`reply.headers({ 'Content-Type': 'application/hal+json' })`")
  expect(stdout).toContain('  ✓ application/hal+json\n')
})

test('only pending ones broken is no failure', async () => {
  const { code } = await verify('--pacts', await writePact(toSmallPact([toSmall({ status: 202, isPending: true })])))
  expect(code).toBe(0)
})

test('neither secrets nor card numbers are shown, wherever a contract puts them', async () => {
  const leak = `${sharedSecret} 4111 1111 1111 1111`
  const interaction = toSmall({
    description: `pays ${leak}`,
    reply: { status: leak, clientReferenceInformation: { code: '4111111111111111' } },
  })
  const junit = `${await makeFolder()}/junit.xml`
  const run = await verify('--pacts', await writePact(toSmallPact([interaction])), '--junit', junit, '--verbose')
  expect(run.code).toBe(1)
  expect(run.stderr).toContain('Verifying a pact between')
  for (const text of [run.stdout, await readFile(junit, 'utf8')]) {
    expect(text).toContain('411111******1111')
    expect(text).not.toContain(sharedSecret)
    expect(text).not.toMatch(/4111 ?1111 ?1111 ?1111/)
  }
  expect(run.stderr).not.toContain(sharedSecret)
  expect(run.stderr).not.toMatch(/4111 ?1111 ?1111 ?1111/)
})

test('files that prove nothing end with exit code 2 and stand in the report', async () => {
  const folder = await makeFolder()
  await writePact(toSmallPact([]), 'empty.json', folder)
  await writePact(toSmallPact([toSmall({ states: [state('a user exists')] })]), 'unknown.json', folder)
  const junit = `${await makeFolder()}/junit.xml`
  const { code, stdout, stderr } = await verify('--pacts', folder, '--junit', junit)
  expect(code).toBe(2)
  expect(stdout).toBe('')
  expect(stderr).toContain(`✗ ${folder}/empty.json: it has no interactions, so it proves nothing`)
  expect(stderr).toContain(`✗ ${folder}/unknown.json, "a payment": the state "a user exists" is unknown. Allowed: `)
  expect(await readFile(junit, 'utf8')).toContain('tests="2" failures="0" errors="2"')
})

test.each([
  ['no pacts', [], '--pacts is needed'],
  ['a folder that is not there', ['--pacts', 'nowhere/at/all'], 'there is no such file or folder'],
  ['the real gateway', ['--pacts', 'x', '--url', 'https://apitest.cybersource.com'], 'is the real gateway'],
  [
    'nobody at the URL',
    ['--pacts', 'contracts/pacts', '--url', 'http://127.0.0.1:1'],
    'no gateway answers at http://127.0.0.1:1. Allowed: ',
  ],
  [
    'neither pacts nor anybody at the URL: the pacts come first',
    ['--pacts', 'nowhere/at/all', '--url', 'http://127.0.0.1:1'],
    'there is no such file or folder',
  ],
  ['--world for a running gateway', ['--pacts', 'x', '--url', 'http://127.0.0.1:1', '--world', 'w'], 'leave them out'],
])('wrong usage ends with exit code 2: %s', async (_, args, words) => {
  const { code, stderr } = await verify(...args)
  expect(stderr).toContain(words)
  expect(code).toBe(2)
})

test('a running gateway is used, with its own merchants, and keeps what it has', async () => {
  const world = {
    ...seed,
    merchants: seed.merchants.map((merchant, index) => (index === 0 ? { ...merchant, keyId: 'of-our-own' } : merchant)),
  }
  const gateway = await startGateway({ world, profile: 'strict' })
  onTestFinished(() => gateway.close())
  gateway.scenarios.next('expired-card')
  const { code, stdout } = await verify('--pacts', await writePact(toSmallPact(sound)), '--url', gateway.url)
  expect(stdout).toContain('8 hold')
  expect(code).toBe(0)
  expect(gateway.scenarios.unused()).toHaveLength(1)
})

test('a request reaches the gateway byte for byte', async () => {
  const gateway = await startGateway()
  onTestFinished(() => gateway.close())
  const body = '{ "clientReferenceInformation" : { "code" : "\\u685c 商店" } }'
  const interaction = {
    ...toSmall({ status: 400, reply: { reason: 'MISSING_FIELD' } }),
    request: {
      method: 'POST',
      path: '/pts/v2/payments',
      headers: {
        'content-type': ['application/json'],
        ...Object.fromEntries(Object.entries(bearer).map(([k, v]) => [k, [v]])),
      },
      body: { contentType: 'application/json', encoded: 'base64', content: Buffer.from(body).toString('base64') },
    },
  }
  const file = await writePact(toSmallPact([interaction]))
  const { ok, interactions } = await verifyPacts({ url: gateway.url, files: [file] })
  expect(interactions[0]?.failures).toEqual([])
  expect(ok).toBe(true)
})

test('a pact with a byte order mark is verified', async () => {
  const gateway = await startGateway()
  onTestFinished(() => gateway.close())
  const file = await writePact(toSmallPact([toSmall()]))
  await writeFile(file, `\ufeff${await readFile(file, 'utf8')}`)
  const { ok, problems, interactions } = await verifyPacts({ url: gateway.url, files: [file] })
  expect({ ok, problems, files: interactions.map((one) => one.file) }).toEqual({
    ok: true,
    problems: [],
    files: [file],
  })
  await writeFile(file, Buffer.from('{"consumer": 1}', 'utf16le'))
  const { problems: others } = await verifyPacts({ url: gateway.url, files: [file] })
  expect(others.map(({ what }) => what)).toEqual(['it is not UTF-8 but UTF-16: save it as UTF-8'])
})

test('a gateway that breaks the connection is a failure in words, not a crash', async () => {
  const gateway = await startGateway()
  onTestFinished(() => gateway.close())
  const interaction = {
    ...toSmall(),
    request: {
      ...(toSmall() as { request: object }).request,
      headers: {
        'x-sandbox-fault': ['reset-before-commit'],
        authorization: ['x'],
        'content-type': ['application/json'],
      },
    },
  }
  const file = await writePact(toSmallPact([interaction, toSmall({ description: 'next' })]))
  const { interactions } = await verifyPacts({ url: gateway.url, files: [file] })
  expect(interactions[0]).toMatchObject({
    ok: false,
    failures: [{ where: 'request', what: expect.stringContaining('no whole answer came') }],
  })
  expect(interactions[1]).toMatchObject({ description: 'next', ok: true })
})

nightly('the project’s own contracts hold', async () => {
  const own = 'contracts/pacts'
  expect((await stat(own)).isDirectory()).toBe(true)
  const { code, stdout } = await verify('--pacts', own)
  expect(stdout).toMatch(/^(\d+) interactions: \1 hold, 0 broken\. \(成功 \1 件、失敗 0 件\)$/m)
  expect(code).toBe(0)
})
