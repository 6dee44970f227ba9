import { readFile } from 'node:fs/promises'
import { expect, onTestFinished, test } from 'vitest'
import { startGateway } from '../../mocks/node/start-gateway.ts'
import { runProgram } from './run-program.ts'
import { spawnProgramIn } from './spawn.ts'

const sample = 'examples/requests/bonus.json'

/** Status of a payment that the command signed for a host. */
async function payAs(host: string, url: string): Promise<number> {
  const { stdout } = await runProgram('cli/sign.ts', '--host', host, '--body', sample, '--url', url)
  const headers = stdout
    .trim()
    .split('\n')
    .map((line) => line.split(/: (.*)/).slice(0, 2) as [string, string])
  return (await fetch(`${url}/pts/v2/payments`, { method: 'POST', headers, body: await readFile(sample) })).status
}

test('start takes hosts by --accept-host, more than one, and by its variable', async () => {
  const startWith = async (env: NodeJS.ProcessEnv, ...args: readonly string[]) => {
    const gateway = spawnProgramIn(env, 'cli/start.ts', '--port', '0', '--json', '--quiet', ...args)
    return (JSON.parse(await gateway.stdout.until(/^.*\n/)) as { url: string }).url
  }
  const byFlags = await startWith({}, '--accept-host', 'gateway', '--accept-host', 'HOST.docker.internal:8392')
  const byVariable = await startWith({ JPO_SANDBOX_ACCEPT_HOST: 'gateway, host.docker.internal' })
  for (const url of [byFlags, byVariable]) {
    for (const host of ['gateway', 'gateway:8392', 'host.docker.internal', 'apitest.cybersource.com'])
      expect(await payAs(host, url), host).toBe(201)
    expect(await payAs('other', url)).toBe(401)
  }
})

test('startGateway takes acceptHosts, beside those of auth.hosts', async () => {
  const gateway = await startGateway({ acceptHosts: ['Pay.LAN:80', '[fd00::1]'], auth: { hosts: ['one.example'] } })
  onTestFinished(() => gateway.close())
  const hosts = ['pay.lan', 'pay.lan:8392', '[fd00::1]:8392', 'one.example']
  for (const host of hosts) expect(await payAs(host, gateway.url), host).toBe(201)
  expect(await payAs('apitest.cybersource.com', gateway.url)).toBe(401)
})

test.each(['https://gateway', 'gateway/', 'a b', '', 'gateway:x', '*'])(
  '«%s» is no host, for the command and for the function',
  async (host) => {
    await expect(startGateway({ acceptHosts: ['gateway', host] })).rejects.toMatchObject({
      code: 'BAD_OPTION',
      message: expect.stringContaining('such as gateway or host.docker.internal'),
    })
    const { code, stderr } = await runProgram('cli/start.ts', '--port', '0', `--accept-host=${host}`)
    expect(code).toBe(2)
    expect(stderr).toContain('such as gateway or host.docker.internal')
  },
)

const withoutBody = /can only fail: name one with --body FILE.*\n.*本文が必要です/

test.each<readonly [readonly string[], boolean]>([
  [['--curl'], true],
  [['--curl', '--path', '/pts/v2/payments/7000000000000000000000/captures'], true],
  [['--curl', '--method', 'GET', '--path', '/tss/v2/transactions/1'], false],
  [['--curl', '--method', 'GET', '--path', '/unknown'], false],
  [['--curl', '--body', sample], false],
  [[], false],
])('sign %j says that a body is missing: %s', async (args, isSaid) => {
  const { code, stdout, stderr } = await runProgram('cli/sign.ts', ...args)
  expect(code).toBe(0)
  expect(stdout).toMatch(args.includes('--curl') ? /^curl -s / : /^[a-z]/)
  if (isSaid) expect(stderr).toMatch(withoutBody)
  else expect(stderr).toBe('')
})
