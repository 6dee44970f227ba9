import { expect, inject, test } from 'vitest'
import { toSamplePayment } from '../support.ts'
import { type Spawned, spawnHere, spawnProgram } from './spawn.ts'

const start = (...args: readonly string[]): Spawned => spawnProgram('cli/start.ts', '--port', '0', ...args)

async function startReady(...args: readonly string[]): Promise<{ url: string; adminToken?: string; gateway: Spawned }> {
  const gateway = start('--json', '--auth', 'off', ...args)
  return { ...JSON.parse(await gateway.stdout.until(/^.*\n/)), gateway }
}

async function pay(url: string): Promise<{ status: number; text: string; headers: Record<string, string> }> {
  const body = JSON.stringify(toSamplePayment({ method: 'installment' }))
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(`${url}/pts/v2/payments`, { method: 'POST', headers, body })
  return { status: response.status, text: await response.text(), headers: Object.fromEntries(response.headers) }
}

test('--seed, --now and --frozen give the same bytes in two processes', async () => {
  const flags = ['--seed', '42', '--now', '2026-12-01T12:00:00+09:00', '--frozen']
  const [one, two, other] = await Promise.all([
    startReady(...flags),
    startReady(...flags),
    startReady('--seed', '43', ...flags.slice(2)),
  ])
  for (const _ of [1, 2, 3]) {
    const answers = await Promise.all([one, two, other].map(({ url }) => pay(url)))
    expect(answers[0]).toEqual(answers[1])
    expect(answers[0]?.headers['date']).toBe('Tue, 01 Dec 2026 03:00:00 GMT')
    expect(answers[2]?.text).not.toBe(answers[0]?.text)
  }
})

test('--scenario is for every payment, and comes back after a reset', async () => {
  const { url } = await startReady('--scenario', 'jcn-g12')
  expect(JSON.parse((await pay(url)).text)).toMatchObject({ processorInformation: { responseCode: 'G12' } })
  expect((await fetch(`${url}/__admin/reset`, { method: 'POST' })).status).toBe(200)
  expect(JSON.parse((await pay(url)).text)).toMatchObject({ processorInformation: { responseCode: 'G12' } })
})

test('--fault and --latency are armed for every payment, and said at the start', async () => {
  const gateway = start(
    '--fault',
    'answer-lost',
    '--fault-probability',
    '0.25',
    '--latency',
    '5-9',
    '--now',
    '2026-12-16',
  )
  await gateway.stdout.until(/Ctrl-C/)
  const banner = gateway.stdout.text()
  expect(banner).toContain('Armed     f1: answer-lost, always, probability 0.25')
  expect(banner).toContain('Armed     f2: latency, always')
  expect(banner).toMatch(/Clock {5}2026-12-16 00:00:\d\d in Japan, running/)
})

test.each([
  ['a scenario that does not exist', { args: ['--scenario', 'expird-card'], says: 'did you mean "expired-card"?' }],
  ['a fault that does not exist', { args: ['--fault', 'answer-losst'], says: 'did you mean "answer-lost"?' }],
  ['a time that is none', { args: ['--now', '2026-02-30'], says: 'Allowed: a time with an offset' }],
  ['a time without an offset', { args: ['--now', '2026-12-31T10:00'], says: 'Allowed: a time with an offset' }],
  ['a latency that is none', { args: ['--latency', 'slow'], says: 'Allowed: ms, or two with a dash between them' }],
  ['a latency of which the second is less', { args: ['--latency', '900-100'], says: 'delay' }],
  ['a probability of 0', { args: ['--fault', 'latency', '--fault-probability', '0'], says: 'above 0 and at most 1' }],
  ['a short token', { args: ['--admin-token', 'secret'], says: '16 to 200' }],
])('ends with exit code 2 for %s', async (_, { args, says }) => {
  const { code, stdout, stderr } = await start(...args).exit
  expect(code).toBe(2)
  expect(stdout).toBe('')
  expect(stderr).toContain(says)
})

test('--admin-token is printed, and commands send it from the environment', async () => {
  const token = 'a-token-of-the-users-own'
  const { url, adminToken = '', gateway } = await startReady('--admin-token', token)
  expect(adminToken).toBe(token)
  expect((await fetch(`${url}/__admin/health`)).status).toBe(401)
  const explain = (sent: string) =>
    spawnHere('env', [
      `JPO_SANDBOX_ADMIN_TOKEN=${sent}`,
      process.execPath,
      `${inject('programs')}/explain.mjs`,
      '--url',
      url,
    ]).exit
  await pay(url)
  expect((await explain(token)).code).toBe(0)
  const refused = await explain('')
  expect(refused.code).toBe(2)
  expect(refused.stderr).toContain('JPO_SANDBOX_ADMIN_TOKEN')
  expect(gateway.stderr.text()).not.toContain(token)

  const open = start('--admin-token', token)
  await open.stdout.until(/Ctrl-C/)
  expect(open.stdout.text()).toContain(`Authorization: Bearer ${token}`)
})
