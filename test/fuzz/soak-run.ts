import { setTimeout } from 'node:timers/promises'
import { createRandom, noon } from '../support.ts'
import type { DoorOptions } from './doors.ts'
import { type GatewayProcess, startGatewayProcess } from './gateway-process.ts'
import { openConnection, type RawConnection, toWire } from './raw-http.ts'
import { createMix, type Step } from './soak-mix.ts'
import type { Sample, SoakReport } from './soak-report.ts'

export interface SoakSettings {
  readonly requests: number
  readonly connections: number
  readonly seed: number
  /** With small logs, that are full soon. */
  readonly isShort: boolean
  /** Whether the gateway is that of the built package. */
  readonly isBuilt: boolean
  /** Told of each sample as it is taken. */
  readonly onSample: (name: string, sample: Sample) => void
}

const slices = 10
/** One request in so many is the last of its connection. */
const perConnection = 500
/** The longest wait for an answer, in ms, and how many may be missing until the soak gives up. */
const patience = 10_000
const mostMissing = 20
/** Express is loaded with the first admin request, and code is compiled: this is no growth. */
const warmUp = 500
/** Once the logs are full: what is remembered of what was armed fills up as well, and more code is compiled. */
const settling = 5_000
const mostToFill = 500_000
/** How long nobody can connect between two slices, in ms. */
const outage = 50

const smallCaps: DoorOptions = {
  journal: { entries: 100 },
  ledger: { entries: 1_000 },
  namespaces: { entries: 40 },
}

/** Sends all, and says what was seen; what went wrong on the way stands in the report. */
export async function soak(settings: SoakSettings): Promise<SoakReport> {
  const { requests, connections, seed, isShort, isBuilt } = settings
  const begun = performance.now()
  const seen: Seen = { kinds: {}, unexpected: {}, samples: [], filled: 0 }
  const failure = await run(settings, seen).catch(({ message }: Error) => message)
  return {
    at: new Date().toISOString(),
    node: process.versions.node,
    code: isBuilt ? 'built package' : 'source',
    caps: isShort ? 'small' : 'default',
    seed,
    requests,
    connections,
    seconds: (performance.now() - begun) / 1_000,
    ...seen,
    ...(failure !== undefined && { failure }),
  }
}

/** Filled in as the soak goes on, so that something is left when it breaks off. */
interface Seen {
  readonly kinds: Record<string, number>
  readonly unexpected: Record<string, number>
  readonly samples: Sample[]
  filled: number
  start?: Sample
}

async function run(settings: SoakSettings, seen: Seen): Promise<undefined> {
  const { requests, isShort, isBuilt, onSample } = settings
  const caps = isShort ? smallCaps : {}
  const options = { ...caps, now: noon, frozen: true }
  const gateway = await startGatewayProcess({ doors: { soak: options }, isWatched: false, isBuilt })
  try {
    const sender = createSender(gateway, settings, seen)
    await sender.send(warmUp)
    seen.start = await sender.sample(0)
    onSample('start', seen.start)
    await fill(gateway, sender, seen)
    seen.samples.push(await sender.sample(0))
    onSample(`full after ${seen.filled}`, seen.samples[0] as Sample)
    const slice = Math.ceil(requests / slices)
    for (let sent = slice; sent <= slice * slices; sent += slice) {
      await sender.send(slice)
      await goOut(gateway)
      const sample = await sender.sample(sent)
      seen.samples.push(sample)
      onSample(String(sent), sample)
    }
    await gateway.ask('close')
  } finally {
    gateway.kill()
  }
}

/** Until each of the logs has had to let something go. */
async function fill(gateway: GatewayProcess, { send }: Sender, seen: Seen): Promise<void> {
  for (;;) {
    await send(settling)
    seen.filled += settling
    const { journal, ledger, namespaces } = await gateway.ask('health', 'soak')
    if ([journal, ledger, namespaces].every(({ evicted }) => evicted > 0)) break
    if (seen.filled >= mostToFill) throw new Error(`the logs are not full after ${seen.filled} requests`)
  }
  await send(settling)
  seen.filled += settling
}

/** Lets nobody in for a while, and sees that the gateway comes back. */
async function goOut({ urls }: GatewayProcess): Promise<void> {
  const url = urls.soak ?? ''
  const body = Buffer.from(JSON.stringify({ name: 'connection-refused', duration: outage }))
  const headers = [
    ['host', '127.0.0.1'],
    ['content-type', 'application/json'],
  ] as const
  const connection = await openConnection(url)
  connection.socket.write(toWire({ method: 'POST', path: '/__admin/faults', headers, body }))
  await connection.until(1, patience)
  connection.socket.destroy()
  const [reply] = connection.replies
  if (reply?.status !== 201) throw new Error(`arming an outage was answered ${reply?.status ?? 'nothing'}`)
  await setTimeout(outage)
  const last = performance.now() + patience
  for (;;) {
    const back = await openConnection(url).catch(() => undefined)
    back?.socket.destroy()
    if (back !== undefined) return
    if (performance.now() > last) throw new Error(`nobody can connect ${patience} ms after an outage`)
    await setTimeout(20)
  }
}

interface Sender {
  /** Sends so many requests over all connections. */
  readonly send: (count: number) => Promise<void>
  /** What the process holds now, and how fast it answered what was sent last. */
  readonly sample: (requests: number) => Promise<Sample>
}

function createSender(gateway: GatewayProcess, { connections, seed }: SoakSettings, seen: Seen): Sender {
  const url = gateway.urls.soak ?? ''
  const next = createMix(createRandom(seed))
  let last = { p50: 0, cpu: 0 }
  let missing = 0

  const add = (to: Record<string, number>, what: string) => {
    to[what] = (to[what] ?? 0) + 1
  }

  /** Says whether the connection can take another. */
  async function exchange(connection: RawConnection, { kind, bytes, statuses, leavesAfter }: Step): Promise<boolean> {
    connection.socket.write(bytes)
    const came = await connection.until(1, leavesAfter ?? patience)
    const reply = connection.replies.shift()
    const isLate = came === 'late' && leavesAfter === undefined
    if (isLate || !statuses.includes(reply?.status ?? 0))
      add(seen.unexpected, `${kind}: ${isLate ? 'no answer in time' : (reply?.status ?? 'none')}`)
    if (isLate && ++missing >= mostMissing)
      throw new Error(`given up: ${missing} requests had no answer in ${patience} ms. ${gateway.complaint()}`)
    return reply !== undefined && reply.headers.connection !== 'close'
  }

  async function send(count: number): Promise<void> {
    const times: number[] = []
    const before = await gateway.ask('cpu')
    let left = count
    const worker = async (): Promise<void> => {
      let connection: RawConnection | undefined
      let said = 0
      while (left-- > 0) {
        const step = await next()
        add(seen.kinds, step.kind)
        connection ??= await openConnection(url)
        const begun = performance.now()
        const stays = await exchange(connection, step)
        if (step.kind === 'payment') times.push(performance.now() - begun)
        if (stays && ++said % perConnection > 0) continue
        connection.socket.destroy()
        connection = undefined
      }
      connection?.socket.destroy()
    }
    await Promise.all(Array.from({ length: connections }, worker))
    times.sort((a, b) => a - b)
    last = { p50: times[Math.floor(times.length / 2)] ?? 0, cpu: ((await gateway.ask('cpu')) - before) / count }
  }

  async function sample(requests: number): Promise<Sample> {
    let memory = await gateway.ask('memory')
    // All connections were closed here; the other side hears of it in its time.
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
      ...last,
    }
  }

  return { send, sample }
}
