/**
 * Sends the gateway a million requests of every kind and watches what it holds: once its logs are full, memory
 * stays as it is, connections and files return to what they were, and it gets no slower.
 *
 *     npm run soak                          # 1,000,000 requests
 *     npm run soak -- --short               # 30,000
 *     npm run soak -- --requests 100000 --out soak.json
 *
 * Exit code 1: one of these did not hold.
 */
import { writeFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { createRandom, noon } from '../support.ts'
import { startGatewayProcess } from './gateway-process.ts'
import { openConnection, type RawConnection } from './raw-http.ts'
import { createMix, type Step } from './soak-mix.ts'

const { values: flags } = parseArgs({
  options: {
    requests: { type: 'string' },
    short: { type: 'boolean', default: false },
    connections: { type: 'string', default: '16' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string' },
  },
})
const requests = Number(flags.requests ?? (flags.short ? 30_000 : 1_000_000))
const connections = Number(flags.connections)
if (![requests, connections, Number(flags.seed)].every((number) => Number.isSafeInteger(number) && number > 0)) {
  console.error('Failed to read the flags. Allowed: --requests N, --short, --connections N, --seed N, --out FILE.')
  process.exit(2)
}

/** What is allowed. */
const most = {
  /** In bytes: 20 MB in the long form; in a short one what little noise there is, and 100 bytes a request. */
  growth: Math.min(20_000_000, 3_000_000 + 100 * requests),
  slowdown: 1.5,
} as const
const slices = 10
/** One request in so many is the last of its connection. */
const perConnection = 500
/** The longest wait for an answer, in ms. */
const patience = 10_000

const gateway = await startGatewayProcess({ doors: { soak: { now: noon, frozen: true } }, isWatched: false })
const url = gateway.urls.soak ?? ''
const next = createMix(createRandom(Number(flags.seed)))
const wrong = new Map<string, number>()

/** Sends so many requests over all connections; gives the times of plain payments, in ms. */
async function send(count: number): Promise<number[]> {
  const times: number[] = []
  let left = count
  const worker = async (): Promise<void> => {
    let connection: RawConnection | undefined
    let said = 0
    while (left-- > 0) {
      const step = await next()
      connection ??= await openConnection(url)
      const begun = performance.now()
      const { status, isOver } = await exchange(connection, step)
      if (step.kind === 'payment') times.push(performance.now() - begun)
      if (!step.statuses.includes(status)) note(`${step.kind}: ${status}`)
      if (!isOver && ++said % perConnection > 0) continue
      connection.socket.destroy()
      connection = undefined
    }
    connection?.socket.destroy()
  }
  await Promise.all(Array.from({ length: connections }, worker))
  return times.sort((a, b) => a - b)
}

async function exchange(connection: RawConnection, { bytes }: Step) {
  connection.socket.write(bytes)
  const came = await connection.until(1, patience)
  const reply = connection.replies.shift()
  if (came === 'late') note('no answer in time')
  return { status: reply?.status ?? 0, isOver: reply === undefined || reply.headers.connection === 'close' }
}

const note = (what: string) => wrong.set(what, (wrong.get(what) ?? 0) + 1)

interface Sample {
  readonly requests: number
  /** In MB. */
  readonly heap: number
  readonly rss: number
  readonly handles: number | undefined
  readonly sockets: number
  /** Of plain payments, in ms. */
  readonly p50: number
}

async function sample(requests: number, times: readonly number[]): Promise<Sample> {
  let memory = await gateway.ask('memory')
  // All connections were closed here; the other side hears of it in its time.
  for (let time = 0; memory.sockets > 0 && time < 100; time++) {
    await setTimeout(20)
    memory = await gateway.ask('memory')
  }
  return {
    requests,
    heap: memory.heap / 1e6,
    rss: memory.rss / 1e6,
    handles: gateway.handles(),
    sockets: memory.sockets,
    p50: times[Math.floor(times.length / 2)] ?? 0,
  }
}

const show = ({ requests, heap, rss, handles, sockets, p50 }: Sample, name = '') =>
  console.log(
    `| ${name || requests} | ${heap.toFixed(1)} | ${rss.toFixed(0)} | ${handles ?? '?'} | ${sockets} | ${p50.toFixed(2)} |`,
  )

console.log(`seed ${flags.seed}, ${requests} requests, ${connections} connections, Node ${process.versions.node}\n`)
console.log('| requests | heap, MB | RSS, MB | handles | sockets | p50, ms |\n|---|---|---|---|---|---|')
const begun = performance.now()
// Express is loaded with the first admin request, and code is compiled: this is no growth.
await send(500)
const start = await sample(0, [])
show(start, 'start')

let filled = 500
for (let isFull = false; !isFull; filled += 5_000) {
  await send(5_000)
  const { journal, ledger, namespaces } = await gateway.ask('health', 'soak')
  isFull = [journal, ledger, namespaces].every(({ evicted }) => evicted > 0)
}
const samples: Sample[] = [await sample(filled, await send(2_000))]
show(samples[0] as Sample, `full after ${filled}`)
for (let slice = 1; slice <= slices; slice++) {
  const times = await send(Math.ceil(requests / slices))
  samples.push(await sample(Math.ceil(requests / slices) * slice, times))
  show(samples.at(-1) as Sample)
}

const [full, first] = samples as [Sample, Sample]
const last = samples.at(-1) as Sample
const growth = Math.max(...samples.map(({ heap }) => heap)) - full.heap
const results = [
  ['heap once the logs are full', `${growth.toFixed(1)} MB more at the most`, growth * 1e6 <= most.growth],
  [
    'handles',
    `${start.handles ?? '?'} before, ${last.handles ?? '?'} after`,
    (last.handles ?? 0) <= (start.handles ?? 0),
  ],
  ['sockets', `${start.sockets} before, ${last.sockets} after`, last.sockets <= start.sockets],
  [
    'p50',
    `${first.p50.toFixed(2)} ms at first, ${last.p50.toFixed(2)} ms at last`,
    last.p50 <= first.p50 * most.slowdown,
  ],
  [
    'answers',
    [...wrong].map(([what, count]) => `${what} × ${count}`).join(', ') || 'all as expected',
    wrong.size === 0,
  ],
] as const
console.log(`\n| | | |\n|---|---|---|`)
for (const [name, said, holds] of results) console.log(`| ${name} | ${said} | ${holds ? 'holds' : 'FAILED'} |`)
const seconds = (performance.now() - begun) / 1_000
console.log(`\n${seconds.toFixed(0)} s`)
if (flags.out !== undefined) {
  const report = {
    at: new Date().toISOString(),
    node: process.versions.node,
    seed: Number(flags.seed),
    requests,
    filled,
    connections,
    seconds,
    start,
    samples,
    results: results.map(([name, said, holds]) => ({ name, said, holds })),
  }
  writeFileSync(flags.out, `${JSON.stringify(report, null, 2)}\n`)
}
await gateway.ask('close')
process.exit(results.every(([, , holds]) => holds) ? 0 : 1)
