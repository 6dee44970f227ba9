import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { send } from './client.ts'
import { checkReply } from './judge.ts'
import { cores, findListener, folder, nextPort, startProcess } from './processes.ts'
import { installment, readReply, type Scheme, signPayment } from './requests.ts'

export const root = resolve(import.meta.dirname, '..')

/** A row of servers.json: how a server is started from the root of the clone. `--only` knows it by the name. */
export interface ServerKind {
  readonly name: string
  readonly title: string
  readonly command: string
  readonly setup: string
  /** Default: a gateway of ours. What has the role `start` is only started. */
  readonly role?: 'bare' | 'peer' | 'start'
  /** Users start it, so that it gets mixed traffic too. */
  readonly isForm?: boolean
  readonly scheme?: Scheme
  readonly replicas?: number
  /** Commands, one of which has to be there. */
  readonly needs?: readonly string[]
}

export const kinds: readonly ServerKind[] = JSON.parse(readFileSync(join(root, 'bench/servers.json'), 'utf8'))

/** Writes what servers are started with. */
const reply = await readReply()
const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
mkdirSync(join(folder, 'mappings'))
for (const name of ['mockoon.json', 'mappings/payments.json'])
  write(
    name,
    readFileSync(join(root, 'bench/servers', name), 'utf8').replace('"REPLY"', () => JSON.stringify(reply)),
  )
write('reply.json', reply)
write('body.json', JSON.stringify(installment))
write('package.json', JSON.stringify({ scripts: { start: `exec node ${root}/dist/node/cli.js start` } }))

let store: ReturnType<typeof startStore> | undefined
async function startStore() {
  const command = ['valkey-server', 'redis-server'].find(canRun) ?? 'valkey-server'
  const port = nextPort()
  const flags = `--port ${port} --bind 127.0.0.1 --dir ${folder} --appendonly yes --appendfsync always --maxmemory-policy noeviction`
  const server = startProcess(cores.load, 'store', [command, '--save', '', ...flags.split(' ')], folder)
  await server.untilAnswers(async () => findListener(server.pid, port))
  return { port, pid: server.pid }
}

export const canRun = (command: string): boolean => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0

export type Server = Awaited<ReturnType<typeof startServer>>
let started = 0

/** Starts a server, or its replicas one after another, and pays until it answers. @throws an error that says why it does not. */
export async function startServer(kind: ServerKind, flags: readonly string[] = []) {
  const { name, command, role = 'ours', scheme = 'jwt', replicas = 1 } = kind
  const running: ReturnType<typeof startProcess>[] = []
  const [ports, pids, beside]: [number[], number[], number[]] = [[], [], []]
  const stop = async () => {
    await Promise.all(running.map((one) => one.stop()))
  }
  const startOne = async () => {
    const [port, payment] = [nextPort(), await signPayment(scheme)]
    if (command.includes('STORE')) store ??= startStore()
    const { port: at, pid } = (await store) ?? {}
    if (pid !== undefined && command.includes('STORE')) beside[0] = pid
    const line = command.replace('PORT', `${port}`).replaceAll('FOLDER', folder).replace('STORE', `${at}`)
    const words = [...line.split(' '), ...(role === 'ours' ? flags : [])]
    const start = performance.now()
    const server = startProcess(cores.server, `${name}-${++started}`, words, root)
    running.push(server)
    const pay = async () => (await send([port], [payment])).replies.find(({ status }) => status === 201)
    const wrong = checkReply(await server.untilAnswers(pay))
    const time = performance.now() - start
    if (wrong !== undefined) throw new Error(wrong)
    ports.push(port)
    pids.push(findListener(server.pid, port) ?? server.pid)
    return time
  }
  try {
    let coldStart = 0
    while (running.length < replicas) coldStart = await startOne()
    return { kind, role, scheme, ports, pids, beside, coldStart, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Empties a gateway, or moves its clock on by a day; answers with what the admin API says. */
export async function change(ports: readonly number[], what: 'reset' | 'clock'): Promise<{ readonly epochMs: number }> {
  const day = { method: 'PUT', body: '{"advance":"1d"}', headers: { 'content-type': 'application/json' } }
  const sent = what === 'reset' ? { method: 'POST' } : day
  return (await fetch(`http://127.0.0.1:${ports[0]}/__admin/${what}`, sent)).json() as Promise<{ epochMs: number }>
}
