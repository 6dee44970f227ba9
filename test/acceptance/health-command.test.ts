import { createServer } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { startGateway } from '../../mocks/node/start-gateway.ts'
import { startReplicas, stateKey } from '../replicas/replica-set.ts'
import { findFreePort, noValkey } from '../replicas/valkey-server.ts'
import { runProgramIn } from './run-program.ts'

const unset = { JPO_SANDBOX_ADMIN_TOKEN: undefined, JPO_SANDBOX_STATE_KEY: undefined, JPO_SANDBOX_PORT: undefined }
const token = 'a-token-of-sixteen-characters'
const portOf = (url: string) => new URL(url).port

const health = (env: Record<string, string>, ...args: readonly string[]) =>
  runProgramIn({ ...unset, ...env }, 'cli/health.ts', ...args)

async function open(options: Parameters<typeof startGateway>[0] = {}) {
  const gateway = await startGateway(options)
  onTestFinished(gateway.close)
  return gateway
}

/** A server that answers every request in one way. */
async function answerWith(status: number, body: string): Promise<string> {
  const server = createServer((_, response) => response.writeHead(status).end(body)).listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await new Promise((resolve) => server.once('listening', resolve))
  return String((server.address() as { port: number }).port)
}

test('a gateway that is well: 0, by the flag or the variable', async () => {
  const port = portOf((await open()).url)
  expect(await health({}, '--port', port)).toMatchObject({ code: 0, stdout: 'ok\n', stderr: '' })
  expect(await health({ JPO_SANDBOX_PORT: port })).toMatchObject({ code: 0, stdout: 'ok\n' })
  const { stdout } = await health({}, '--port', port, '--json')
  expect(JSON.parse(stdout)).toMatchObject({ status: 'ok' })
})

test('a gateway that is not there: 1, in both languages', async () => {
  const port = String(await findFreePort())
  const { code, stdout, stderr } = await health({}, '--port', port)
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr).toMatch(new RegExp(`No gateway answers at port ${port}.*応答しません`))
})

test('a gateway with a token: 0 with it, and 1 without, which says what to set', async () => {
  const port = portOf((await open({ adminToken: token })).url)
  expect(await health({ JPO_SANDBOX_ADMIN_TOKEN: token }, '--port', port)).toMatchObject({ code: 0 })
  const { code, stderr } = await health({}, '--port', port)
  expect(code).toBe(1)
  expect(stderr).toMatch('Set JPO_SANDBOX_ADMIN_TOKEN')
  expect(stderr).not.toContain(token)
})

test.each([
  [503, JSON.stringify({ status: 'unavailable', state: { trouble: 'the disk is full' } }), 'the disk is full'],
  [503, JSON.stringify({ title: 'Too many readers' }), 'Too many readers'],
  [404, '<html>', 'Is it a jpo-sandbox?'],
])('an answer with %i: 1, and why', async (status, body, want) => {
  const { code, stderr } = await health({}, '--port', await answerWith(status, body))
  expect(code).toBe(1)
  expect(stderr).toMatch(want)
})

test('a gateway that says nothing: 1 after the time that is given', async () => {
  const server = createServer(() => {}).listen(0, '127.0.0.1')
  onTestFinished(() => server.closeAllConnections())
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as { port: number }
  server.close()
  expect(await health({}, '--port', String(port), '--timeout', '100')).toMatchObject({ code: 1 })
})

test.skipIf(noValkey)(
  'a replica on all addresses is asked with the key of its state alone; one without its store is not well',
  async () => {
    const { server, leader, start } = await startReplicas(1, { host: '0.0.0.0' })
    const follower = await start()
    const env = { JPO_SANDBOX_STATE_KEY: stateKey }
    expect(await health(env, '--port', portOf(leader().url))).toMatchObject({ code: 0, stdout: 'ok: leader\n' })
    const { stdout } = await health(env, '--port', portOf(follower.url))
    expect(stdout).toMatch(/^ok: follower of http:\/\/\S+\n$/)
    await server.kill()
    const { code, stderr } = await health(env, '--port', portOf(follower.url))
    expect(code).toBe(1)
    expect(stderr).toMatch('cannot be reached')
  },
)

test('a wrong port: 2, with what is allowed', async () => {
  const { code, stderr } = await health({}, '--port', 'http')
  expect(code).toBe(2)
  expect(stderr).toMatch('1 to 65535')
})
