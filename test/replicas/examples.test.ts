import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'
import { readArguments } from '../../cli/flags.ts'
import { startCommand } from '../../cli/start-flags.ts'
import { commands } from '../../src/base/command-line.ts'
import { runProgramIn } from '../acceptance/run-program.ts'
import { spawnProgramIn } from '../acceptance/spawn.ts'
import { stateKey } from './replica-set.ts'
import { findFreePort, noValkey, startValkey, withValkey } from './valkey-server.ts'

const folder = new URL('../../examples/replicas/', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')

interface Container {
  readonly env: Readonly<Record<string, string>>
  /** Words after `jpo-sandbox`. */
  readonly start: readonly string[]
  readonly health: readonly string[]
  /** Words after `valkey-server`. */
  readonly valkey: readonly string[]
}

function readCompose(): Container {
  const { services } = parse(read('compose.yaml'), { merge: true })
  const { environment, healthcheck, build } = services['replica-2']
  expect(build).toBe('.')
  const [, ...health] = healthcheck.test
  return {
    env: environment,
    start: /CMD (\[.*\])/.exec(read('Dockerfile'))
      ? JSON.parse(/CMD (\[.*\])/.exec(read('Dockerfile'))?.[1] ?? '')
      : [],
    health,
    valkey: services.valkey.command.split(' '),
  }
}

function readKubernetes(): Container {
  const documents = parseAllDocuments(read('kubernetes.yaml')).map((document) => document.toJS())
  const containerOf = (name: string) =>
    documents.find(({ kind, metadata }) => kind !== 'Service' && metadata.name === name).spec.template.spec
      .containers[0]
  const { env, args, readinessProbe } = containerOf('jpo-sandbox')
  const values: Record<string, string> = { POD_IP: '127.0.0.1' }
  for (const { name, value } of env)
    if (value !== undefined)
      values[name] = value.replace(/\$\((\w+)\)/g, (_: string, other: string) => values[other] ?? '')
  return { env: values, start: args, health: readinessProbe.exec.command, valkey: containerOf('valkey').args }
}

const examples = [
  ['compose.yaml', readCompose],
  ['kubernetes.yaml', readKubernetes],
] as const

test.each(examples)('%s sets only variables that start reads, to values that it takes', (_, readExample) => {
  const { env, start } = readExample()
  const names = Object.values(startCommand.groups).flatMap((flags) =>
    Object.entries(flags).flatMap(([name, flag]) =>
      'env' in flag ? [`JPO_SANDBOX_${name.toUpperCase().replaceAll('-', '_')}`] : [],
    ),
  )
  const ours = Object.keys(env).filter((name) => name.startsWith('JPO_SANDBOX_'))
  expect(ours.filter((name) => !names.includes(name) && name !== 'JPO_SANDBOX_STATE_KEY')).toEqual([])
  expect(start).toEqual(['start'])
  const { flags } = readArguments(startCommand, [], env)
  expect(flags).toMatchObject({ host: '0.0.0.0', port: '8392', state: 'valkey://valkey:6379?prefix=jpo' })
  expect(flags.advertise).toMatch(/^http:\/\/[\w.-]+:8392$/)
})

test('compose.yaml names files that are there, and three replicas', () => {
  const { services } = parse(read('compose.yaml'), { merge: true })
  const [mounted] = services.gateway.volumes
  expect(existsSync(new URL(mounted.split(':')[0], folder))).toBe(true)
  const upstream = [...read('nginx.conf').matchAll(/server ([\w-]+):8392;/g)].map(([, name]) => name)
  expect(Object.keys(services).filter((name) => upstream.includes(name))).toEqual(upstream)
  expect(upstream).toHaveLength(3)
  expect(upstream.map((name) => services[name ?? ''].environment.JPO_SANDBOX_ADVERTISE)).toEqual(
    upstream.map((name) => `http://${name}:8392`),
  )
  // A payment that was sent is not sent again.
  expect(read('nginx.conf')).not.toMatch(/non_idempotent/)
})

describe.skipIf(noValkey)(`the commands of the examples${withValkey}`, () => {
  test.each(examples)('%s runs', async (_, readExample) => {
    const { env, health, start, valkey } = readExample()
    expect(valkey[0]).toBe('valkey-server')
    const server = await startValkey(...valkey.slice(1))
    onTestFinished(server.stop)
    const port = await findFreePort()
    const here = {
      ...env,
      JPO_SANDBOX_STATE_KEY: stateKey,
      JPO_SANDBOX_PORT: String(port),
      JPO_SANDBOX_STATE: env['JPO_SANDBOX_STATE']?.replace('valkey:6379', `127.0.0.1:${server.port}`),
      JPO_SANDBOX_HOST: '127.0.0.1',
      JPO_SANDBOX_ADVERTISE: `http://127.0.0.1:${port}`,
      JPO_SANDBOX_ADMIN_TOKEN: undefined,
    }
    const [program, name = ''] = health
    expect(program).toBe('jpo-sandbox')
    expect(Object.keys(commands)).toContain(name)
    const spawned = spawnProgramIn(here, `cli/${start[0]}.ts`)
    await vi.waitFor(() => expect(spawned.stdout.text()).toContain('Ctrl-C'), { timeout: 15_000 })
    expect(await runProgramIn(here, `cli/${name}.ts`, ...health.slice(2))).toMatchObject({
      code: 0,
      stdout: 'ok: leader\n',
    })
    // No warning: what the example starts loses nothing when it crashes.
    expect(spawned.stderr.text()).toBe('Leads (term 1).\n')
    spawned.kill('SIGTERM')
    expect(await spawned.exit).toMatchObject({ code: 0 })
  })
})
