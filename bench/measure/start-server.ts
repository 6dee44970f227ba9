import { type ChildProcess, spawn } from 'node:child_process'
import { request } from 'node:http'
import { type AddressInfo, createServer } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import type { ServerFiles } from '../servers/server-files.ts'
import type { ServerKind } from '../servers/servers.ts'
import { onServerCore } from './cores.ts'
import { type SignedRequest, signPayments } from './signed-requests.ts'

export interface RunningServer {
  readonly url: string
  readonly pid: number
  /** From the spawn to the first answer of 2xx to a payment, in ms. */
  readonly coldStart: number
  readonly first: Answer
  stop(): Promise<void>
}

/** The first answer of 2xx. */
export interface Answer {
  readonly status: number
  readonly bytes: number
}

/** Between two tries to get an answer, in ms. */
const pause = 1
/** The longest that a server may take until it answers, in ms. */
const longestStart = 60_000
/** How much of what a server said last is told when it fails. */
const toldCharacters = 300

const children = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of children) child.kill('SIGKILL')
})
for (const [signal, code] of [
  ['SIGHUP', 129],
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)
  process.once(signal, () => process.exit(code))

/**
 * Starts a server on the servers' core and asks it for a payment until it answers.
 *
 * @throws an error that says why it did not start.
 */
export async function startServer(
  { command: toCommand, scheme }: Pick<ServerKind, 'command' | 'scheme'>,
  files: ServerFiles,
): Promise<RunningServer> {
  const [payment] = await signPayments(scheme, 1)
  if (payment === undefined) throw new Error('no payment was signed')
  const port = await findFreePort()
  const [command = '', ...args] = [...onServerCore, ...toCommand(port, files)]
  const started = performance.now()
  const child = spawn(command, args, {
    cwd: files.folder,
    env: toEnvironment(files),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  children.add(child)
  const ended = watch(child)
  const url = `http://127.0.0.1:${port}`
  const first = await answerOf(url, payment, ended.why).catch(async (error: unknown) => {
    await stop(child)
    throw error
  })
  return { url, pid: child.pid ?? -1, first, coldStart: performance.now() - started, stop: () => stop(child) }
}

/** No telemetry, no look for updates, nothing of the user's. */
function toEnvironment({ folder }: ServerFiles): NodeJS.ProcessEnv {
  const { PATH, JAVA_HOME, LANG } = process.env
  const quiet = { PACT_DO_NOT_TRACK: 'true', DO_NOT_TRACK: '1', NO_UPDATE_NOTIFIER: '1', DISABLE_TELEMETRY: '1' }
  return { PATH, JAVA_HOME, LANG, HOME: folder, NODE_ENV: 'production', ...quiet }
}

/** Reads what a server says, so that it does not block, and notes why it ended. */
function watch(child: ChildProcess): { why(): string | undefined } {
  let said = ''
  let why: string | undefined
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      said = (said + chunk).slice(-toldCharacters)
    })
  child.once('error', (error) => {
    why = error.message
  })
  child.once('close', (code, signal) => {
    why ??= `it ended with ${code ?? signal}${said === '' ? '' : `: ${said.trim().replaceAll(/\s+/g, ' ')}`}`
  })
  return { why: () => why }
}

async function answerOf(url: string, payment: SignedRequest, why: () => string | undefined): Promise<Answer> {
  const last = performance.now() + longestStart
  let answer = 'no answer'
  while (performance.now() < last) {
    const reason = why()
    if (reason !== undefined) throw new Error(reason)
    const got = await send(url, payment).catch(() => undefined)
    if (got !== undefined && got.status >= 200 && got.status < 300) return got
    if (got !== undefined) answer = `answer ${got.status}`
    await setTimeout(pause)
  }
  throw new Error(`${answer} after ${longestStart / 1000} s`)
}

/** One request on a connection of its own. */
function send(url: string, { path, method, headers, body }: SignedRequest): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(url + path, { method, headers, agent: false, timeout: longestStart }, (response) => {
      let bytes = 0
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.byteLength
      })
      response.once('end', () => resolve({ status: response.statusCode ?? 0, bytes }))
      response.once('error', reject)
    })
    sent.once('error', reject)
    sent.once('timeout', () => sent.destroy(new Error('timeout')))
    sent.end(body)
  })
}

async function stop(child: ChildProcess): Promise<void> {
  children.delete(child)
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  const closed = new Promise((resolve) => child.once('close', resolve))
  child.kill('SIGKILL')
  await closed
}

/** A port that is free now. Not every server takes 0 and says what it got. */
async function findFreePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
