import { expect, test } from 'vitest'
import { runProgram } from '../acceptance/run-program.ts'
import { spawnProgram } from '../acceptance/spawn.ts'
import { createDesk } from './desk.ts'

test('a receiver that is gone does not keep the process alive', async () => {
  const { exit } = spawnProgram('test/webhooks/stopped-receiver.fixture.ts')
  // A retry and a ping wait.
  expect(await exit).toMatchObject({ code: 0, stderr: '', stdout: 'waiting: 2\n' })
})

test.each([
  ['https://receiver', 'without https://'],
  ['receiver:81', 'port'],
  ['api.cybersource.com', 'none of CyberSource'],
])('start refuses --webhook-host %s', async (host, words) => {
  const { code, stderr } = await runProgram('cli/start.ts', '--webhook-host', host)
  expect([code, stderr]).toEqual([2, expect.stringContaining(words)])
})

test('start takes a receiver on a host of --webhook-host, under any port', async () => {
  const { ready, stop, exit } = await startProgram('--webhook-host', 'receiver.localdomain')
  const gateway = { fetch, webhooks: { idle: async () => {} } } as unknown as Parameters<typeof createDesk>[0]
  const desk = createDesk(gateway, ready.url)
  const allowed = await desk.call('POST', '/notification-subscriptions/v2/webhooks', {
    organizationId: 'smcc_all',
    products: [{ productId: 'payments', eventTypes: ['payments.void.status.accepted'] }],
    webhookUrl: 'http://receiver.localdomain:81/hook',
  })
  expect([allowed.status, allowed.headers.get('x-sandbox-advice')]).toEqual([
    201,
    expect.not.stringContaining('nothing is delivered'),
  ])
  stop()
  await exit
})

/** Starts the command on a free port, with verification off. */
async function startProgram(...flags: readonly string[]) {
  const flagsOfAll = ['--port', '0', '--json', '--quiet', '--auth', 'off']
  const { stdout, kill, exit } = spawnProgram('cli/start.ts', ...flagsOfAll, ...flags)
  await stdout.until(/\n/)
  return { ready: JSON.parse(stdout.text()) as { url: string }, stop: () => kill('SIGTERM'), exit }
}
