import { median, quantile, send } from './client.ts'
import { readId } from './judge.ts'
import { readUsage } from './processes.ts'
import { type Goal, type Part, say, spread, toText } from './report.ts'
import * as requests from './requests.ts'
import { change, type Server, type ServerKind, startServer } from './servers.ts'

const ratios = (own: readonly number[] = [], others: readonly number[] = []) =>
  own.map((value, at) => value / (others[at] ?? Number.NaN))

/** From the spawn to the first right reply, asked for every millisecond. */
export async function measureStarts(kinds: readonly ServerKind[], rounds: number): Promise<Part> {
  const times: Record<string, number[]> = {}
  for (let round = 0; round < rounds; round++)
    for (const kind of kinds) {
      const server = await startServer(kind)
      times[kind.name] = [...(times[kind.name] ?? []), server.coldStart]
      await server.stop()
      say(`start of ${kind.title}: ${toText(server.coldStart)} ms`)
    }
  const toCells = ({ name, title }: ServerKind) => {
    const own = times[name] ?? []
    return [title, spread(own), spread(ratios(own, times['bare']), 2)]
  }
  const [quiet, npm] = [ratios(times['quiet'], times['bare']), ratios(times['npm-start'], times['project'])]
  return {
    title: 'Cold start',
    text: 'From the spawn to the first right reply to a payment, nothing else running. npm itself takes a part of `npm start`.',
    rows: [['server', 'cold start, ms', '× bare'], ...kinds.map(toCells)],
    goals: [
      { goal: 'cold start, built, --quiet, × bare', measured: median(quiet), most: 1.6 },
      { goal: "cold start, npm start, × a project's npm start", measured: median(npm), most: 1.3 },
    ],
  }
}

/** Pays so often, by default each time with another reference; answers with every so many an id. */
async function pay({ scheme, ports }: Server, count: number, toCode = requests.toReference, keep = count) {
  const payments = requests.produce(count, () => requests.signPayment(scheme, toCode()))
  const { replies, failed } = await send(ports, payments, { connections: 50, keep })
  if (failed > 0) throw new Error(`${failed} of ${count} payments were not answered 201`)
  return replies.map(({ text }) => readId(text))
}

/** What servers occupy after so many payments, at default caps. */
export async function measureMemory(kinds: readonly ServerKind[], payments: number): Promise<Part> {
  const measured: (readonly [string, number])[] = []
  for (const kind of kinds) {
    const server = await startServer(kind)
    await pay(server, payments)
    const { memory } = readUsage(server.pids)
    measured.push([kind.title, memory])
    await server.stop()
    say(`${kind.title}: ${toText(memory)} MB`)
  }
  const [goal, most] = [`RSS after ${toText(payments)} payments, MB`, 110]
  return {
    title: 'Memory',
    text: 'VmRSS at default caps; each payment has another reference.',
    rows: [['server', goal], ...measured.map(([title, memory]) => [title, toText(memory)])],
    goals: measured.map(([title, memory]) => ({ goal: `${goal}, ${title}`, measured: memory, most })),
  }
}

const samples = 300
const journal = {
  bytes: Buffer.from('GET /__admin/journal?limit=50 HTTP/1.1\r\nhost: 127.0.0.1\r\naccept: application/json\r\n\r\n'),
  status: 200,
}

/** A server with so many payments, and ten of one reference a day later: a search finds the same everywhere. */
async function fill(kind: ServerKind, payments: number, toCode = requests.toReference) {
  const cap = Math.max(payments * 2, 20_000)
  const flags = ['--ledger-entries', `${cap}`, '--ledger-bytes', `${cap * 4_000}`, '--auth-clock', 'system']
  const server = await startServer(kind, flags)
  const ids = await pay(server, payments, toCode, payments / 1_000)
  const [{ epochMs }, code] = [await change(server.ports, 'clock'), requests.toReference()]
  await pay(server, 10, () => code)
  const range = requests.toTimeQuery(epochMs, epochMs + 60_000)
  await change(server.ports, 'clock')
  say(`${toText(payments)} payments behind a server`)
  return { server, ids, code, range }
}

type Filled = Awaited<ReturnType<typeof fill>>
type Question = (filled: Filled, round: number) => Promise<readonly requests.Prepared[]>

const often = (sign: () => Promise<requests.Prepared>) => requests.repeat(samples, sign)
const paying: Question = ({ server: { scheme } }) => often(() => requests.signPayment(scheme))
const questions: Readonly<Record<string, Question>> = {
  paying,
  capturing: ({ server: { scheme }, ids }, round) =>
    requests.repeat(100, (at) => requests.signFollowOn(scheme, 'captures', ids[round * 100 + at] ?? '', '12000')),
  'searching by reference': ({ server: { scheme }, code }) =>
    often(() => requests.signSearch(scheme, `clientReferenceInformation.code:${code}`)),
  'searching by time': ({ server: { scheme }, range }) => often(() => requests.signSearch(scheme, range)),
  'a page of 50 of the journal': () => often(async () => journal),
}

/** p50 in ms over one connection, by the number of payments behind the server and by how many share a reference. */
export async function measureScale(kind: ServerKind, few: number, many: number, rounds: number): Promise<Part> {
  const shared = requests.toReference()
  const [small, large, crowd] = [await fill(kind, few), await fill(kind, many), await fill(kind, 10_000, () => shared)]
  const crowding: Question = ({ server }) => often(() => requests.signPayment(server.scheme, shared))
  type Side = readonly [Filled, Question]
  const rows: { name: string; sides: readonly Side[]; p50: [number[], number[]] }[] = []
  const compare = (name: string, ...sides: readonly Side[]) => rows.push({ name, sides, p50: [[], []] })
  for (const [name, question] of Object.entries(questions)) compare(name, [small, question], [large, question])
  compare('paying, beside 10,000 payments of the same reference', [crowd, paying], [crowd, crowding])
  // The first round is thrown away. A question has two seconds, since a search may take long.
  for (let round = 0; round <= rounds; round++)
    for (const { name, sides, p50 } of rows)
      for (const [at, [filled, sign]] of sides.entries()) {
        const { times, failed } = await send(filled.server.ports, await sign(filled, round), { seconds: 2 })
        if (failed > 0) throw new Error(`${failed} replies were not as expected: ${name}`)
        if (round > 0) p50[at]?.push(quantile(times, 0.5))
        say(`${name}: ${toText(quantile(times, 0.5), 3)} ms`)
      }
  await Promise.all([small, large, crowd].map(({ server }) => server.stop()))
  const toGoal = ({ name, p50: [first, last] }: (typeof rows)[number]): Goal => ({
    goal: `p50 of ${name}, × that of few`,
    measured: median(last) / median(first),
    most: 1.1,
  })
  const page = median(rows.find(({ name }) => name.startsWith('a page'))?.p50[1] ?? [])
  return {
    title: 'Scale',
    text: 'p50 of a round in ms, one request at a time; searches find ten payments. The last row is of one server.',
    rows: [
      ['p50, ms', `${toText(few)} payments`, `${toText(many)} payments`],
      ...rows.map(({ name, p50 }) => [name, ...p50.map((values) => spread(values, 3))]),
    ],
    goals: [...rows.map(toGoal), { goal: 'p50 of a page of 50 of the journal, ms', measured: page, most: 2 }],
  }
}
