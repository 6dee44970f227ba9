import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { type Spawned, spawnProgramIn } from '../acceptance/spawn.ts'
import { audit, clean, countByStatus, startLoad } from './load.ts'
import { stateKey } from './replica-set.ts'
import { durable, findFreePort, noValkey, startValkey, type ValkeyServer, withValkey } from './valkey-server.ts'

/** A replica in a process of its own. */
interface Process extends Spawned {
  readonly url: string
  readonly admin: string
  state(): Promise<Record<string, unknown>>
}

async function startProcess(server: ValkeyServer, port = 0): Promise<Process> {
  const flags = ['--state', server.url, '--port', String(port), '--json', '--quiet', '--auth', 'off']
  const spawned = spawnProgramIn({ JPO_SANDBOX_STATE_KEY: stateKey }, 'cli/start.ts', ...flags)
  await vi.waitFor(() => expect(spawned.stdout.text(), spawned.stderr.text()).toContain('\n'), { timeout: 15_000 })
  const { url, admin } = JSON.parse(spawned.stdout.text())
  const state = async () => (await (await fetch(`${admin}/health`)).json()).state
  return { ...spawned, url, admin, state }
}

async function startSet(count: number) {
  const server = await startValkey(...durable)
  onTestFinished(server.stop)
  const first = await startProcess(server)
  const others = await Promise.all(Array.from({ length: count - 1 }, () => startProcess(server)))
  return { server, processes: [first, ...others] }
}

const until = (isSo: () => Promise<boolean>, timeout = 20_000) =>
  vi.waitFor(async () => expect(await isSo()).toBe(true), { timeout, interval: 50 })

describe.skipIf(noValkey)(`replicas in processes${withValkey}`, () => {
  test('a leader is killed: nothing acknowledged is lost, nothing is made twice, and another leads', async () => {
    const { processes } = await startSet(3)
    const [leader, ...followers] = processes as [Process, Process, Process]
    const load = startLoad(() => followers.map(({ url }) => url))
    await vi.waitFor(() => expect(load.told.length).toBeGreaterThan(50), { timeout: 20_000 })
    leader.kill('SIGKILL')
    const killedAt = load.told.length
    await until(async () =>
      (await Promise.all(followers.map(({ state }) => state()))).some(({ role }) => role === 'leader'),
    )
    await vi.waitFor(
      () => expect(load.told.slice(killedAt).filter(({ status }) => status === 201).length).toBeGreaterThan(50),
      {
        timeout: 20_000,
      },
    )
    const told = await load.stop()
    // Those in flight when it died are unknown, and those alone.
    const { 201: _, 502: unknown = 0, ...others } = countByStatus(told)
    expect(others).toEqual({})
    expect(unknown).toBeLessThanOrEqual(8)
    expect(await audit(followers[0].admin, told)).toEqual(clean)
  })

  test('a leader is paused for longer than its lease: it decides nothing more, and follows', async () => {
    const { processes } = await startSet(3)
    const [leader, ...followers] = processes as [Process, Process, Process]
    const load = startLoad(() => processes.map(({ url }) => url))
    await vi.waitFor(() => expect(load.told.length).toBeGreaterThan(50), { timeout: 20_000 })
    leader.kill('SIGSTOP')
    await until(async () =>
      (await Promise.all(followers.map(({ state }) => state()))).some(({ role }) => role === 'leader'),
    )
    await wait(1_000)
    leader.kill('SIGCONT')
    await until(async () => (await leader.state()).role === 'follower')
    const after = load.told.length
    await vi.waitFor(() => expect(load.told.length).toBeGreaterThan(after + 100), { timeout: 20_000 })
    const told = await load.stop()
    // The store was silent to it for as long: it says 503 until it hears from it.
    const { 201: paid = 0, 502: unknown = 0, 503: unavailable = 0, ...others } = countByStatus(told)
    expect(paid).toBeGreaterThan(100)
    expect(others).toEqual({})
    expect(unknown + unavailable).toBeLessThanOrEqual(16)
    for (const { admin } of processes) expect(await audit(admin, told)).toEqual(clean)
  })

  test('the store is killed and comes back: 503 at once meanwhile, the health says why, and nothing is lost', async () => {
    const { server, processes } = await startSet(3)
    const load = startLoad(() => processes.map(({ url }) => url))
    await vi.waitFor(() => expect(load.told.length).toBeGreaterThan(50), { timeout: 20_000 })
    await server.kill()
    await vi.waitFor(() => expect(load.told.filter(({ status }) => status === 503).length).toBeGreaterThan(30), {
      timeout: 20_000,
    })
    for (const { admin } of processes) {
      const health = await fetch(`${admin}/health`)
      expect(health.status).toBe(503)
      expect((await health.json()).state.trouble).toMatch('cannot be reached')
    }
    await server.start()
    const back = load.told.length
    await vi.waitFor(
      () => expect(load.told.slice(back).filter(({ status }) => status === 201).length).toBeGreaterThan(50),
      {
        timeout: 20_000,
      },
    )
    const told = await load.stop()
    const { 201: _, 503: away = 0, 502: __, ...others } = countByStatus(told)
    expect(others).toEqual({})
    expect(away).toBeGreaterThan(30)
    const slow = told.filter(({ status, took }) => status === 503 && took > 1_000)
    expect(slow).toEqual([])
    await until(async () => (await fetch(`${processes[1]?.admin}/health`)).status === 200)
    expect(await audit(processes[2]?.admin ?? '', told)).toEqual(clean)
  })

  test('a rolling restart under load fails no request', async () => {
    const server = await startValkey(...durable)
    onTestFinished(server.stop)
    const ports = [await findFreePort(), await findFreePort(), await findFreePort()]
    const running: Process[] = []
    for (const port of ports) running.push(await startProcess(server, port))
    const load = startLoad(() => running.map(({ url }) => url))
    await vi.waitFor(() => expect(load.told.length).toBeGreaterThan(50), { timeout: 20_000 })
    for (const [index, port] of ports.entries()) {
      const old = running[index]
      old?.kill('SIGTERM')
      expect(await old?.exit).toMatchObject({ code: 0 })
      running[index] = await startProcess(server, port)
      const now = load.told.length
      await vi.waitFor(() => expect(load.told.length).toBeGreaterThan(now + 50), { timeout: 20_000 })
    }
    const told = await load.stop()
    const { 201: paid = 0, refused = 0, ...others } = countByStatus(told)
    expect(others).toEqual({})
    expect(paid).toBeGreaterThan(200)
    expect(refused).toBeGreaterThan(0)
    expect(await audit(running[0]?.admin ?? '', told)).toEqual(clean)
  })
})
