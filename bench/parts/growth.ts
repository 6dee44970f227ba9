import { pinLoad } from '../measure/cores.ts'
import type { Settings } from '../measure/flags.ts'
import { countFailed, type Load, load, type Sent } from '../measure/load.ts'
import { payMany } from '../measure/pay.ts'
import { readUsage } from '../measure/process-usage.ts'
import { progress } from '../measure/progress.ts'
import { signPayments, signSearches } from '../measure/signed-requests.ts'
import { type RunningServer, startServer } from '../measure/start-server.ts'
import { type ServerFiles, writeServerFiles } from '../servers/server-files.ts'
import { toGatewayCommand } from '../servers/servers.ts'

/** What is asked of each server: a payment, one recorded payment, the first page of the journal, two searches. */
export type Question = 'pay' | 'read' | 'journal' | 'find' | 'scan'

/** A search by a lookup key, and one by a field without an index, with its values read once. */
const queries = {
  find: 'clientReferenceInformation.code:bench-000000001',
  scan: 'orderInformation.amountDetails.totalAmount:[1 TO 5]',
}

export type Latency = Pick<Load, 'p50' | 'p99'>

export interface Level {
  /** Payments behind the server. */
  readonly payments: number
  readonly rounds: readonly Readonly<Record<Question, Latency>>[]
  /** Payments before the first round and after the last. */
  readonly held: readonly [number, number]
  /** MB after the last round. */
  readonly memory?: number
}

/** Payments before a server is filled, so that each runs optimised code. */
const warmUpPayments = 20_000
/** A server with this much more than its level is emptied and filled again. */
const tolerance = 1.2
/** Estimated bytes of a payment, and room to spare. */
const paymentBytes = 4_000
/** Room for a million payments, in MB, also where node by itself would allow less. */
const heap = 8_000
const scheme = 'http-signature'

/**
 * Latency by the number of payments behind the server. There is one server for each level, and all are asked in
 * turn, over one connection, so that nothing waits for anything else.
 */
export async function measureGrowth(settings: Settings): Promise<readonly Level[]> {
  const { rounds, samples, largest, connections } = settings
  const files = await writeServerFiles()
  pinLoad('apart')
  const filled: Filled[] = []
  for (let payments = 1_000; payments <= largest; payments *= 10)
    filled.push(await startFilled(payments, connections, files))
  for (let round = 1; round <= rounds; round++)
    for (const level of filled) {
      if ((await count(level)) > level.payments * tolerance) await refill(level, connections)
      level.rounds.push(await ask(level, samples))
      const last = level.rounds.at(-1)
      progress(`round ${round} of ${rounds}: ${level.payments} payments, paying p50 ${last?.pay.p50.toFixed(0)} µs`)
    }
  const levels: Level[] = []
  for (const { payments, server, rounds: done, before } of filled) {
    const memory = readUsage(server.pid)?.memory
    const held = [before, await count({ server })] as const
    levels.push({ payments, rounds: done, held, ...(memory !== undefined && { memory }) })
  }
  await Promise.all(filled.map(({ server }) => server.stop()))
  return levels
}

interface Filled {
  readonly payments: number
  readonly server: RunningServer
  readonly rounds: Readonly<Record<Question, Latency>>[]
  readonly before: number
}

async function startFilled(payments: number, connections: number, files: ServerFiles): Promise<Filled> {
  const entries = Math.max(payments * 2, warmUpPayments)
  const caps = ['--ledger-entries', String(entries), '--ledger-bytes', String(entries * paymentBytes)]
  const command = (port: number) => {
    const [node = '', ...rest] = toGatewayCommand(port, ...caps)
    return [node, `--max-old-space-size=${heap}`, ...rest]
  }
  const server = await startServer({ scheme, command }, files)
  const level = { payments, server, rounds: [], before: payments }
  await payMany(server.url, scheme, connections, warmUpPayments)
  await ask(level, 500)
  await refill(level, connections)
  progress(`${await count(level)} payments behind a server`)
  return level
}

async function refill({ server, payments }: Pick<Filled, 'server' | 'payments'>, connections: number): Promise<void> {
  await fetch(`${server.url}/__admin/reset`, { method: 'POST' })
  await payMany(server.url, scheme, connections, payments)
}

async function ask({ server }: Pick<Filled, 'server'>, samples: number): Promise<Record<Question, Latency>> {
  const { url } = server
  return {
    pay: await time(url, await signPayments(scheme, samples), samples),
    read: await time(url, await listPayments(url), samples),
    journal: await time(url, [{ method: 'GET', path: '/__admin/journal' }], samples),
    find: await time(url, await signSearches(scheme, queries.find), Math.ceil(samples / 10)),
    scan: await time(url, await signSearches(scheme, queries.scan), Math.ceil(samples / 10)),
  }
}

async function time(url: string, requests: readonly Sent[], amount: number): Promise<Latency> {
  const done = await load(url, requests, 1, { amount })
  if (countFailed(done) > 0)
    throw new Error(`Failed to measure growth: ${JSON.stringify(done.refused)}, ${done.unanswered} not answered.`)
  return { p50: done.p50, p99: done.p99 }
}

/** How many recorded payments are read, from the oldest to the newest. */
const read = 100

/** Requests for recorded payments, spread over the whole ledger. */
async function listPayments(url: string): Promise<readonly Sent[]> {
  const newest = await readPage(url, '')
  // Numbers go on after a reset; `before` leaves out the newest.
  const end = Number(/before=(\d+)/.exec(newest.next ?? '')?.[1]) + 1
  const requests: Sent[] = []
  for (let index = 1; index <= read; index++) {
    const before = end - newest.total + Math.ceil((newest.total * index) / read)
    const id = (await readPage(url, `&before=${before}`)).entries[0]?.id
    requests.push({ method: 'GET', path: `/__admin/payments/${id}` })
  }
  return requests
}

interface PaymentPage {
  readonly entries: readonly { readonly id: string }[]
  readonly next?: string
  readonly total: number
}

const readPage = async (url: string, query: string) =>
  (await (await fetch(`${url}/__admin/payments?limit=1${query}`)).json()) as PaymentPage

async function count({ server: { url } }: { readonly server: Pick<RunningServer, 'url'> }): Promise<number> {
  const health = (await (await fetch(`${url}/__admin/health`)).json()) as { ledger: { entries: number } }
  return health.ledger.entries
}
