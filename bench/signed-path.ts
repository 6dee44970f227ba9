/**
 * Measures what a payment costs the gateway, with credentials and without, beside two bare servers of
 * node:http: one echoes the JSON that it is sent, one answers with a constant. From a clone, with Node
 * 20.19 or newer:
 *
 *     npm ci && cd bench && npm ci
 *     npm run signed-path
 *     npm run signed-path -- --rounds 9 --seconds 5 --connections 10 --json signed-path.json
 *
 * Each server is a process of its own on core 0, where the load comes from too, or from core 1 with
 * `--load-core 1`. All are started and warmed up first; then each gets the load once a round, so that a slow spell of the machine hits them all.
 * Ratios are made within a round; the table shows medians over the rounds. Any answer but 201 ends the
 * run with exit code 1.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import autocannon from 'autocannon'
import { fromBase64 } from '../src/signing/bytes.ts'
import { signRequest } from '../src/signing/sign-request.ts'

type Headers = Readonly<Record<string, string>>
type Merchant = Readonly<Record<'merchantId' | 'keyId' | 'sharedSecret', string>>

interface Server {
  readonly url: string
  readonly child: ChildProcess
  /** Those of the gateway's world; a bare server has none. */
  readonly merchants?: readonly Merchant[]
}

interface Contender extends Server {
  readonly name: string
  readonly rounds: Round[]
  /** Headers that are good for two minutes. */
  sign(): Promise<Headers>
}

/** One load on one server. CPU time of servers is known on Linux only. */
interface Round {
  readonly requests: number
  readonly requestsPerSecond: number
  /** µs */
  readonly p50: number
  /** µs */
  readonly p99: number
  /** User and system time of the server, in µs. */
  readonly cpuPerRequest?: number
  /** The part of the time that the server was on a core. */
  readonly busy?: number
  /** The same of this process, which makes the load. */
  readonly loadBusy: number
}

const root = resolve(import.meta.dirname, '..')
const path = '/pts/v2/payments'
const body = readFileSync(`${root}/examples/requests/installment.json`)
const signedHost = 'apitest.cybersource.com'
const plainHeaders: Headers = { 'v-c-merchant-id': 'smcc_all' }
const warmUpRequests = 10_000

const { values: flags } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '3' },
    connections: { type: 'string', default: '10' },
    'load-core': { type: 'string', default: '0' },
    json: { type: 'string' },
  },
})
const rounds = toWhole('rounds', 1_000)
// A token lives for 120 seconds.
const seconds = toWhole('seconds', 100)
const connections = toWhole('connections', 1_000)
// Beside the servers on core 0, or apart from them on core 1.
const loadCore = flags['load-core'] === '1' ? '1' : '0'

const children: ChildProcess[] = []
let isEnding = false
process.on('exit', endChildren)
process.on('SIGHUP', () => process.exit(129))
process.on('SIGINT', () => process.exit(130))
process.on('SIGTERM', () => process.exit(143))

const isPinned = pinLoad()
const off = await startGateway('off')
const reply = await payOnce(off.url)
const echo = await startServer(['bench/peers/bare.mjs'])
const bare = await startServer(['bench/peers/bare.mjs', reply])
const http = await startGateway('strict')
const jwt = await startGateway('strict')
const contenders: readonly Contender[] = [
  { name: 'echo', ...echo, rounds: [], sign: async () => plainHeaders },
  { name: 'bare', ...bare, rounds: [], sign: async () => plainHeaders },
  { name: 'off', ...off, rounds: [], sign: async () => plainHeaders },
  { name: 'http-signature', ...http, rounds: [], sign: () => signBy('http-signature', http) },
  { name: 'jwt', ...jwt, rounds: [], sign: () => signBy('jwt', jwt) },
]

for (const contender of contenders) await load(contender, { amount: warmUpRequests })
for (let round = 1; round <= rounds; round++) {
  for (const contender of contenders) contender.rounds.push(await measure(contender))
  const told = contenders.map(({ name, rounds }) => `${name} ${Math.round(rounds.at(-1)?.requestsPerSecond ?? 0)}/s`)
  console.error(`round ${round} of ${rounds}: ${told.join(', ')}`)
}
const report = {
  at: new Date().toISOString(),
  node: process.version,
  processor: cpus()[0]?.model,
  isPinned,
  rounds,
  seconds,
  connections,
  bytes: { request: body.byteLength, reply: Buffer.byteLength(reply) },
  servers: contenders.map(summarize),
}
endChildren()
print()
if (flags.json !== undefined) writeFileSync(flags.json, `${JSON.stringify(report, null, 2)}\n`)

function toWhole(name: 'rounds' | 'seconds' | 'connections', most: number): number {
  const number = Number(flags[name])
  if (Number.isInteger(number) && number >= 1 && number <= most) return number
  console.error(`--${name} ${flags[name]} is not allowed. Allowed: a whole number from 1 to ${most}.`)
  process.exit(2)
}

/** Puts this process on its core. */
function pinLoad(): boolean {
  try {
    execFileSync('taskset', ['-c', '0', 'true'], { stdio: 'ignore' })
    execFileSync('taskset', ['-a', '-c', '-p', loadCore, String(process.pid)], { stdio: 'ignore' })
    return true
  } catch {
    console.error('Nothing is pinned: there is no taskset here, or no such core. Expect noise.')
    return false
  }
}

/** Starts the gateway as its users do. */
function startGateway(auth: 'off' | 'strict'): Promise<Server> {
  return startServer(['--import', 'tsx', 'mocks/cli/start.ts', '--port', '0', '--json', '--quiet', '--auth', auth])
}

/** Runs a program of node's that says in a first line of JSON where it listens. */
async function startServer(args: readonly string[]): Promise<Server> {
  const [command = '', ...rest] = [...(isPinned ? ['taskset', '-c', '0'] : []), process.execPath, ...args]
  const child = spawn(command, rest, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
  children.push(child)
  child.once('exit', (code, signal) => {
    if (isEnding) return
    console.error(`${args.join(' ')} ended with ${code ?? signal}`)
    process.exit(1)
  })
  const line = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).once('line', resolve)
    child.once('error', reject)
  })
  return { ...JSON.parse(line), child }
}

function endChildren(): void {
  isEnding = true
  for (const child of children) child.kill('SIGKILL')
}

async function payOnce(url: string): Promise<string> {
  const headers = { 'content-type': 'application/json', ...plainHeaders }
  const response = await fetch(url + path, { method: 'POST', headers, body })
  const text = await response.text()
  if (!text.includes('"AUTHORIZED"')) throw new Error(`The gateway answered ${response.status} ${text}`)
  return text
}

function signBy(scheme: 'jwt' | 'http-signature', { merchants = [] }: Server): Promise<Headers> {
  const merchant = merchants.find(({ merchantId }) => merchantId === plainHeaders['v-c-merchant-id'])
  const secret = fromBase64(merchant?.sharedSecret ?? '')
  if (merchant === undefined || secret === undefined) throw new Error('Failed to find the key of the merchant')
  const { merchantId, keyId } = merchant
  const request = { method: 'POST', path, host: signedHost, body, merchantId, now: Date.now(), jti: 'bench' }
  return signRequest({ scheme, keyId, secret }, request)
}

/** Sends the payment over and over; `ended` is when the last reply came. */
async function load(
  { name, url, sign }: Contender,
  until: { readonly amount: number } | { readonly duration: number },
): Promise<{ latencies: Float64Array; ended: number }> {
  const headers = { host: signedHost, 'content-type': 'application/json', ...(await sign()) }
  const latencies: number[] = []
  let ended = performance.now()
  const options = { url: url + path, method: 'POST', headers, body, connections, sampleInt: 100, ...until } as const
  const { errors, statusCodeStats = {} } = await new Promise<autocannon.Result>((resolve, reject) => {
    // Autocannon's own latencies are whole milliseconds.
    const run = autocannon(options, (error, result) => (error ? reject(error) : resolve(result)))
    run.on('response', (_client, _status, _bytes, milliseconds) => {
      ended = performance.now()
      latencies.push(milliseconds * 1000)
    })
  })
  const statuses = Object.keys(statusCodeStats)
  if (errors > 0 || statuses.join() !== '201')
    throw new Error(`${name}: not everything was answered 201: ${JSON.stringify(statusCodeStats)}, ${errors} errors`)
  return { latencies: Float64Array.from(latencies).sort(), ended }
}

async function measure(contender: Contender): Promise<Round> {
  const before = readCpu(contender)
  const loadBefore = process.cpuUsage()
  const started = performance.now()
  const { latencies, ended } = await load(contender, { duration: seconds })
  const after = readCpu(contender)
  const { user, system } = process.cpuUsage(loadBefore)
  const requests = latencies.length
  const elapsed = (ended - started) * 1000
  const percentile = (part: number) => latencies[Math.ceil(requests * part) - 1] ?? 0
  return {
    requests,
    requestsPerSecond: requests / (elapsed / 1_000_000),
    p50: percentile(0.5),
    p99: percentile(0.99),
    ...(before !== undefined &&
      after !== undefined && { cpuPerRequest: (after - before) / requests, busy: (after - before) / elapsed }),
    loadBusy: (user + system) / elapsed,
  }
}

/** User and system time of a server so far, in µs, all threads together. */
function readCpu({ child }: Server): number | undefined {
  const file = `/proc/${child.pid}/stat`
  if (!existsSync(file)) return undefined
  const text = readFileSync(file, 'utf8')
  // proc(5): the second field is in parentheses; the 14th and 15th are in ticks, of which Linux makes 100 a second.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) * 10_000
}

/** Memory that a server occupies, in MB. */
function readMemory({ child }: Server): number | undefined {
  const file = `/proc/${child.pid}/status`
  if (!existsSync(file)) return undefined
  return Number(/^VmRSS:\s*(\d+)/m.exec(readFileSync(file, 'utf8'))?.[1]) / 1024
}

function summarize(contender: Contender) {
  const limit = contenders[0]?.rounds ?? []
  const medianOf = (key: keyof Round) => median(contender.rounds.map((round) => round[key]))
  const ratioOf = (key: keyof Round) =>
    median(contender.rounds.map((round, index) => (round[key] ?? Number.NaN) / (limit[index]?.[key] ?? Number.NaN)))
  return {
    name: contender.name,
    requestsPerSecond: medianOf('requestsPerSecond'),
    p50: medianOf('p50'),
    p99: medianOf('p99'),
    cpuPerRequest: medianOf('cpuPerRequest'),
    busy: medianOf('busy'),
    loadBusy: medianOf('loadBusy'),
    memory: readMemory(contender),
    ratioToEcho: { requestsPerSecond: ratioOf('requestsPerSecond'), cpuPerRequest: ratioOf('cpuPerRequest') },
    rounds: contender.rounds,
  }
}

/** Nothing when a value is missing. */
function median(values: readonly (number | undefined)[]): number | undefined {
  const sorted = values
    .filter((value): value is number => value !== undefined && !Number.isNaN(value))
    .sort((a, b) => a - b)
  if (sorted.length === 0 || sorted.length < values.length) return undefined
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2
}

function print(): void {
  const show = (value: number | undefined, digits = 0) => value?.toFixed(digits) ?? '-'
  const percent = (value: number | undefined) => (value === undefined ? '-' : `${Math.round(value * 100)}%`)
  const head = ['', 'req/s', '× echo', 'p50 µs', 'p99 µs', 'CPU µs/req', '× echo', 'server busy', 'load busy', 'RSS MB']
  const rows = report.servers.map((server) => [
    server.name,
    show(server.requestsPerSecond),
    show(server.ratioToEcho.requestsPerSecond, 2),
    show(server.p50),
    show(server.p99),
    show(server.cpuPerRequest, 1),
    show(server.ratioToEcho.cpuPerRequest, 2),
    percent(server.busy),
    percent(server.loadBusy),
    show(server.memory),
  ])
  const lines = [head, ...rows]
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  const { node, processor, bytes } = report
  console.log(`\nMedians of ${rounds} rounds of ${seconds} s, ${connections} connections, ${node}, ${processor}`)
  console.log(
    `${isPinned ? `servers on core 0, load on core ${loadCore}` : 'not pinned'}; ${bytes.request} B in, ${bytes.reply} B out\n`,
  )
  for (const line of lines)
    console.log(
      line.map((cell, at) => (at === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  '),
    )
  if (loadCore === '0') return
  const idle = report.servers.filter(({ busy = 1 }) => busy < 0.9).map(({ name }) => name)
  if (idle.length > 0)
    console.log(
      `\nNot busy all the time: ${idle.join(', ')}. The load did not keep up, or something else used the cores. ` +
        'Believe the CPU columns rather than the requests per second.',
    )
}
