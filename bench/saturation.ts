import { median, quantile, send } from './client.ts'
import { checkReply, type Load, limits, readId, refuse } from './judge.ts'
import { findConnections, load } from './load.ts'
import { readUsage } from './processes.ts'
import { type Goal, type Part, percent, say, spread, toText } from './report.ts'
import * as requests from './requests.ts'
import { change, type Server, type ServerKind, startServer } from './servers.ts'

/** What is known of a server so far; `estimate` in requests a second; `why` it has no figure. */
interface Row {
  readonly kind: ServerKind
  readonly rounds: Load[]
  readonly p50: number[]
  readonly p99: number[]
  server?: Server
  connections: number
  estimate: number
  why?: string | undefined
}

/** Payments that mixed traffic refers to are made before by the same server, which is emptied; a day passes that settles the others. */
async function signMixed({ role, scheme, ports }: Server, count: number) {
  if (role !== 'ours') return requests.signMixed(scheme, Array(500).fill('1'), ['1'], Date.now())
  const pay = async (amount: number, make: typeof requests.signSale) => {
    const payments = requests.produce(amount, () => make(scheme))
    const { replies, failed } = await send(ports, payments, { connections: 20 })
    if (failed > 0) throw new Error(`${failed} payments failed`)
    return replies.map(({ text }) => readId(text))
  }
  await change(ports, 'reset')
  const settled = await pay(50, requests.signSale)
  const shift = (await change(ports, 'clock')).epochMs - Date.now()
  const open = await pay(Math.ceil(count / requests.turnLength) * requests.capturesPerTurn, requests.signPayment)
  return requests.signMixed(scheme, open, settled, Date.now() + shift)
}

const traffics = {
  single: {
    title: 'One payment, at saturation',
    text: 'Each request is an installment payment (分割払い); 2,000 that differ in reference and token are signed for each load.',
    flags: [],
    sign: ({ scheme }: Server, _count: number) => requests.repeat(2_000, () => requests.signPayment(scheme)),
  },
  mixed: {
    title: 'Mixed traffic, at saturation',
    text: `${requests.mixture} None is sent twice. The gateway is emptied before each load; the ledger's caps are raised, so that a payment is known until its capture.`,
    flags: ['--ledger-entries', '1000000', '--ledger-bytes', '2000000000', '--auth-clock', 'system'],
    sign: signMixed,
  },
} as const
type Traffic = keyof typeof traffics

/** Loads all servers in turn until each is busy, then at half of what it can. */
export async function measureSaturation(
  kinds: readonly ServerKind[],
  traffic: Traffic,
  rounds: number,
  seconds: number,
) {
  const { title, text, flags, sign } = traffics[traffic]
  const rows: Row[] = kinds.map((kind) => ({ kind, connections: 0, estimate: 3_000, rounds: [], p50: [], p99: [] }))
  /** Works on each server that has a figure so far; a failure is why it has none. */
  const inTurn = async (work: (row: Row, server: Server) => Promise<void>, order = rows) => {
    for (const row of order.filter(({ why }) => why === undefined))
      try {
        row.server ??= await startServer(row.kind, flags)
        await work(row, row.server)
      } catch (error) {
        row.why = error instanceof Error ? error.message : String(error)
        say(`${row.kind.title}: ${row.why}`)
        await row.server?.stop()
      }
  }
  const loadOnce = async (row: Row, server: Server, connections: number, time: number): Promise<Load> => {
    const list = await sign(server, row.estimate * time * 1.4)
    const ids = new Set<string>()
    await checkPayment(server, ids)
    const done = await load(server, list, connections, time)
    await checkPayment(server, ids)
    const [rate, cpu, busy, wrk] = [toText(done.perSecond), toText(done.cpu), percent(done.busy), percent(done.load)]
    say(`${row.kind.title}, ${connections} connections: ${rate}/s, ${cpu} µs, busy ${busy}, load ${wrk}`)
    row.estimate = done.perSecond
    const isRepeated = traffic === 'mixed' && server.role === 'ours' && done.count > list.length
    return isRepeated ? loadOnce(row, server, connections, time) : done
  }
  await inTurn(async (row, server) => {
    row.connections = await findConnections((connections) => loadOnce(row, server, connections, 2))
  })
  for (let round = 0; round <= rounds; round++) {
    const inRound = async (row: Row, server: Server) => {
      const done = await loadOnce(row, server, row.connections, seconds)
      if (round > 0) row.rounds.push(done)
      if (round === rounds) row.why = refuse(row.rounds)
    }
    await inTurn(inRound, round % 2 === 0 ? rows : [...rows].reverse())
  }
  for (let round = 0; round < rounds; round++)
    await inTurn(async (row, server) => {
      const [rate, connections] = [of(row, 'perSecond') / 2, row.connections]
      const list = await sign(server, rate * seconds)
      const all = requests.produce(rate * seconds, (at) => list[at % list.length] as requests.Prepared)
      const { times, failed, elapsed } = await send(server.ports, all, { connections, rate })
      if (failed > 0 && (server.role === 'ours' || traffic === 'single'))
        throw new Error(`${failed} replies at half of saturation were not as expected`)
      const toTime = (part: number) => (elapsed < seconds * 1.05 ? quantile(times, part) : Number.NaN)
      row.p50.push(toTime(0.5))
      row.p99.push(toTime(0.99))
    })
  const good = rows.filter(({ why }) => why === undefined)
  const bare = good.find(({ kind }) => kind.role === 'bare')
  const table = [columns, ...good.map((row) => toCells(row, bare))]
  const notes = [text, ...rows.flatMap(toNote)]
  await Promise.all(rows.map(({ server }) => server?.stop()))
  const goals = traffic === 'single' ? toGoals(good, rows.length) : []
  return { title, text: notes.join('\n\n'), rows: table, goals, isBroken: good.length < rows.length } satisfies Part
}

const of = ({ rounds }: Row, key: keyof Load) => median(rounds.map((one) => one[key]))

/** Of each round to that of another row. */
const toRatios = ({ rounds }: Row, other: Row | undefined, key: keyof Load) =>
  rounds.map((one, at) => one[key] / (other?.rounds[at]?.[key] ?? Number.NaN))

const columns = 'server|CPU, µs|× bare|requests/s|× bare|p50, ms|p99, ms|connections of wrk|busy|load|RSS, MB'.split(
  '|',
)

const toCells = (row: Row, bare: Row | undefined) => {
  const spreads = (['cpu', 'perSecond'] as const).flatMap((key) => [
    spread(row.rounds.map((one) => one[key])),
    spread(toRatios(row, bare, key), 2),
  ])
  const memory = row.server?.pids.map((pid) => toText(readUsage([pid]).memory)).join(', ') ?? ''
  const rest = [toText(row.connections), percent(of(row, 'busy')), percent(of(row, 'load')), memory]
  return [row.kind.title, ...spreads, spread(row.p50, 2), spread(row.p99, 2), ...rest]
}

function toNote({ why, kind, server, ...row }: Row): readonly string[] {
  if (why !== undefined) return [`**No figure** of ${kind.title}: ${why}.`]
  if (server?.beside.length === 0) return []
  const [leader, store] = (['leader', 'store'] as const).map((key) => toText(median(row.rounds.map((one) => one[key]))))
  return [`${kind.title}: of a payment the leader has ${leader} µs, Valkey ${store} µs.`]
}

function toGoals(good: readonly Row[], all: number): readonly Goal[] {
  const find = (name: string) => good.find(({ kind }) => kind.name === name)
  const compare = (name: string, other: Row | undefined, key: keyof Load) => {
    const row = find(name)
    return row && median(toRatios(row, other, key))
  }
  const [bare, lines] = [find('bare'), find('lines')]
  const peers = ['prism', 'mockoon', 'wiremock', 'pact'].flatMap((name) => find(name) ?? [])
  const fastest = peers.sort((one, other) => of(other, 'perSecond') - of(one, 'perSecond'))[0]
  const toPeer = `requests/s, built, --quiet, × ${fastest?.kind.title ?? 'the fastest peer'}, fastest of ${peers.length} peers`
  return [
    { goal: 'rows without a figure', measured: all - good.length, most: 0 },
    {
      goal: 'busy, the least of all servers',
      measured: Math.min(...good.map((row) => of(row, 'busy'))),
      least: limits.busy,
    },
    { goal: 'CPU, built, --quiet, JWT, × bare', measured: compare('quiet', bare, 'cpu'), most: 1.9 },
    { goal: 'CPU, built, --quiet, HTTP Signature, × bare', measured: compare('signature', bare, 'cpu'), most: 1.9 },
    { goal: 'CPU, built, log lines, × bare', measured: compare('lines', bare, 'cpu'), most: 2.1 },
    { goal: 'CPU, npm start, × built, log lines', measured: compare('npm-start', lines, 'cpu'), most: 1.05 },
    { goal: toPeer, measured: compare('quiet', fastest, 'perSecond'), least: 8 },
  ]
}

/** Before and after a load, each server answers a payment as it should. */
async function checkPayment({ role, scheme, ports }: Server, ids: Set<string>): Promise<void> {
  for (const port of ports) {
    const { replies } = await send([port], [requests.signPayment(scheme)])
    const wrong = checkReply(replies[0], role === 'ours' ? ids : undefined)
    if (wrong !== undefined) throw new Error(wrong)
  }
}
