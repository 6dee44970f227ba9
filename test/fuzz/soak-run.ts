import { setTimeout } from 'node:timers/promises'
import { createRandom, noon } from '../support.ts'
import type { PlainOptions } from './gateway-options.ts'
import { type GatewayProcess, startGatewayProcess } from './gateway-process.ts'
import { openConnection, type RawConnection, toWire } from './raw-http.ts'
import { createMix, type Step } from './soak-mix.ts'
import type { Sample, SoakReport } from './soak-report.ts'

export interface SoakSettings {
  readonly requests: number
  readonly connections: number
  readonly seed: number
  /** Small logs, which fill soon. */
  readonly isShort: boolean
  /** The built package instead of the source. */
  readonly isBuilt: boolean
  readonly onSample: (name: string, sample: Sample) => void
}

const slices = 10
/** Requests of one connection. */
const perConnection = 500
/** The longest wait for a reply, in ms, and how many missing replies end the soak. */
const patience = 10_000
const mostMissing = 20
/** The first admin request loads Express, and code is compiled: this is no growth. */
const warmUp = 500
/** Requests between two looks at the logs, and once more when they are full. */
const settling = 5_000
const mostToFill = 500_000
/** The length of the outage between two slices, in ms. */
const outage = 50

const smallCaps: PlainOptions = {
  journal: { entries: 100 },
  ledger: { entries: 1_000 },
  namespaces: { entries: 40 },
}

/** The growing part of a report, which survives a failure. */
type Progress = { -readonly [Key in 'filled' | 'start']?: SoakReport[Key] } & {
  readonly kinds: Record<string, number>
  readonly unexpected: Record<string, number>
  readonly samples: Sample[]
}

/** Sends all requests. A failure is part of the report. */
export async function soak(settings: SoakSettings): Promise<SoakReport> {
  const { requests, connections, seed, isShort, isBuilt } = settings
  const begun = performance.now()
  const progress: Progress = { kinds: {}, unexpected: {}, samples: [] }
  const failure = await run(settings, progress).catch(({ message }: Error) => message)
  return {
    at: new Date().toISOString(),
    node: process.versions.node,
    code: isBuilt ? 'built package' : 'source',
    caps: isShort ? 'small' : 'default',
    seed,
    requests,
    connections,
    seconds: (performance.now() - begun) / 1_000,
    filled: 0,
    ...progress,
    ...(failure !== undefined && { failure }),
  }
}

async function run(settings: SoakSettings, progress: Progress): Promise<undefined> {
  const { requests, isShort, isBuilt, onSample } = settings
  const options = { ...(isShort && smallCaps), now: noon, frozen: true }
  const gateway = await startGatewayProcess({ gateways: { soak: options }, isBuilt })
  const { send, sample } = createSender(gateway, settings, progress)
  const add = async (name: string, sent: number) => {
    const taken = await sample(sent)
    progress.samples.push(taken)
    onSample(name, taken)
  }
  try {
    await send(warmUp)
    progress.start = await sample(0)
    onSample('start', progress.start)
    progress.filled = await fill(gateway, send)
    await add(`full after ${progress.filled}`, 0)
    const slice = Math.ceil(requests / slices)
    for (let sent = slice; sent <= slice * slices; sent += slice) {
      await send(slice)
      await goOut(gateway)
      await add(String(sent), sent)
    }
    await gateway.ask('close')
  } finally {
    gateway.kill()
  }
}

/** Sends until each log has evicted something; returns the number of requests. */
async function fill(gateway: GatewayProcess, send: (count: number) => Promise<void>): Promise<number> {
  for (let filled = settling; filled <= mostToFill; filled += settling) {
    await send(settling)
    const health = await gateway.ask('health', 'soak')
    if (!Object.values(health).every(({ evicted }) => evicted > 0)) continue
    // Other caches fill up as well, and more code is compiled.
    await send(settling)
    return filled + settling
  }
  throw new Error(`the logs are not full after ${mostToFill} requests`)
}

/** Arms an outage and waits for the gateway to come back. */
async function goOut({ urls }: GatewayProcess): Promise<void> {
  const url = urls.soak ?? ''
  const headers = [
    ['host', '127.0.0.1'],
    ['content-type', 'application/json'],
  ] as const
  const body = Buffer.from(JSON.stringify({ name: 'connection-refused', duration: outage }))
  const connection = await openConnection(url)
  connection.socket.write(toWire({ method: 'POST', path: '/__admin/faults', headers, body }))
  await connection.until(1, patience)
  connection.socket.destroy()
  const [reply] = connection.replies
  if (reply?.status !== 201) throw new Error(`arming an outage: ${reply?.status ?? 'no reply'}`)
  await setTimeout(outage)
  const last = performance.now() + patience
  while (performance.now() < last) {
    const back = await openConnection(url).catch(() => undefined)
    back?.socket.destroy()
    if (back !== undefined) return
    await setTimeout(20)
  }
  throw new Error(`nobody can connect ${patience} ms after an outage`)
}

/** Sends steps over several connections, and measures. */
function createSender(gateway: GatewayProcess, { connections, seed }: SoakSettings, progress: Progress) {
  const url = gateway.urls.soak ?? ''
  const next = createMix(createRandom(seed))
  let speed = { p50: 0, cpu: 0 }
  let missing = 0

  const increment = (counts: Record<string, number>, what: string) => {
    counts[what] = (counts[what] ?? 0) + 1
  }

  /** Returns whether the connection can be used again. */
  async function exchange(connection: RawConnection, { kind, bytes, statuses, leavesAfter }: Step): Promise<boolean> {
    connection.socket.write(bytes)
    const result = await connection.until(1, leavesAfter ?? patience)
    const reply = connection.replies.shift()
    const isLate = result === 'late' && leavesAfter === undefined
    if (isLate || !statuses.includes(reply?.status ?? 0))
      increment(progress.unexpected, `${kind}: ${isLate ? 'no answer in time' : (reply?.status ?? 'none')}`)
    if (isLate && ++missing >= mostMissing)
      throw new Error(`${missing} requests had no answer within ${patience} ms. ${gateway.complaint()}`)
    return reply !== undefined && reply.headers.connection !== 'close'
  }

  async function send(count: number): Promise<void> {
    const times: number[] = []
    const before = await gateway.ask('cpu')
    let left = count
    const work = async (): Promise<void> => {
      let connection: RawConnection | undefined
      let uses = 0
      while (left-- > 0) {
        const step = await next()
        increment(progress.kinds, step.kind)
        connection ??= await openConnection(url)
        const begun = performance.now()
        const isReusable = await exchange(connection, step)
        if (step.kind === 'payment') times.push(performance.now() - begun)
        if (isReusable && ++uses % perConnection > 0) continue
        connection.socket.destroy()
        connection = undefined
      }
      connection?.socket.destroy()
    }
    await Promise.all(Array.from({ length: connections }, work))
    times.sort((a, b) => a - b)
    speed = { p50: times[Math.floor(times.length / 2)] ?? 0, cpu: ((await gateway.ask('cpu')) - before) / count }
  }

  async function sample(requests: number): Promise<Sample> {
    let memory = await gateway.ask('memory')
    // All connections are closed here; the gateway notices a little later.
    for (let time = 0; memory.sockets > 0 && time < 100; time++) {
      await setTimeout(20)
      memory = await gateway.ask('memory')
    }
    const handles = gateway.handles()
    return {
      requests,
      heap: memory.heap / 1e6,
      rss: memory.rss / 1e6,
      ...(handles !== undefined && { handles }),
      sockets: memory.sockets,
      ...speed,
    }
  }

  return { send, sample }
}
