import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const names = ['valkey-server', 'redis-server'] as const

/** The server that is installed here; undefined: none. */
export const valkeyBinary = names.find((name) => spawnSync(name, ['--version']).status === 0)

/** For `describe.skipIf`: says what is missing. */
export const noValkey = valkeyBinary === undefined
export const withValkey = noValkey ? ' (skipped: neither valkey-server nor redis-server is installed)' : ''

export async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address !== null ? address.port : 0
}

/** A server of its own for a test. */
export interface ValkeyServer {
  readonly port: number
  readonly url: string
  /** Sends one command by the command-line client of the server. */
  command(...words: readonly string[]): string
  pause(): void
  resume(): void
  /** Ends it at once, as a crash does. */
  kill(): Promise<void>
  /** Starts it again on the same port over the same files. */
  start(): Promise<void>
  stop(): Promise<void>
}

export async function startValkey(...options: readonly string[]): Promise<ValkeyServer> {
  const [port, folder] = [await findFreePort(), await mkdtemp(join(tmpdir(), 'jpo-valkey-'))]
  let child: ChildProcess | undefined
  const isTls = options.includes('--tls-port')
  const shared = ['--bind', '127.0.0.1', '--dir', folder, '--save', '', '--loglevel', 'warning']
  const command = (...words: readonly string[]) =>
    execFileSync((valkeyBinary ?? '').replace('server', 'cli'), ['-p', String(port), ...words], {
      encoding: 'utf8',
    }).trimEnd()

  async function start(): Promise<void> {
    child = spawn(
      valkeyBinary ?? '',
      [
        '--port',
        isTls ? '0' : String(port),
        ...shared,
        ...options.map((word) => (word === 'PORT' ? String(port) : word)),
      ],
      {
        stdio: 'ignore',
      },
    )
    for (let tries = 0; tries < 200; tries++) {
      if (await canConnect(port)) return
      await wait(25)
    }
    throw new Error(`${valkeyBinary} does not start`)
  }

  async function kill(): Promise<void> {
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill('SIGKILL')
    await ended
  }

  await start()
  return {
    port,
    url: `valkey://127.0.0.1:${port}`,
    command,
    pause: () => void child?.kill('SIGSTOP'),
    resume: () => void child?.kill('SIGCONT'),
    kill,
    start,
    async stop() {
      await kill()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function canConnect(port: number): Promise<boolean> {
  const { connect } = await import('node:net')
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })
}
