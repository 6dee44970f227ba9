/** Runs gateways in a process of their own and answers questions about them over the IPC channel. */
import type { Gateway } from '../../mocks/gateway/gateway.ts'
import type { JournalEntry } from '../../src/journal/journal.ts'
import type { PlainOptions } from './gateway-options.ts'
import type { Answers, Exchange, Question } from './gateway-process.ts'

const { gateways, isWatched, isBuilt } = JSON.parse(process.argv[2] ?? '{}') as {
  readonly gateways: Readonly<Record<string, PlainOptions>>
  readonly isWatched: boolean
  readonly isBuilt: boolean
}

const { createGateway, serve } = {
  ...(await load<typeof import('../../entries/index.ts')>('index')),
  ...(await load<typeof import('../../entries/node.ts')>('node')),
}

async function load<Module>(name: 'index' | 'node'): Promise<Module> {
  const file = isBuilt ? `../../dist/node/${name}.js` : `../../entries/${name}.ts`
  return (await import(new URL(file, import.meta.url).href)) as Module
}

/** Bounds the exchanges that wait for somebody to take them. */
const longestList = 200

async function start(options: PlainOptions) {
  const exchanges: Promise<Exchange>[] = []
  const onEntry = (entry: JournalEntry, namespace: string | undefined) => {
    if (exchanges.length < longestList) exchanges.push(toExchange(gateway, entry, namespace))
  }
  const gateway: Gateway = await createGateway({ ...options, ...(isWatched && { onEntry }) })
  return {
    gateway,
    server: await serve(gateway.spaces, { port: 0 }),
    take: () => Promise.all(exchanges.splice(0)),
  }
}

async function toExchange(gateway: Gateway, entry: JournalEntry, namespace: string | undefined): Promise<Exchange> {
  const { scenario, fault, refusals, paymentId = '' } = entry
  const { payments } = namespace === undefined ? gateway : gateway.namespace(namespace)
  const internal = refusals.find(({ rule }) => rule === 'internal-error')?.text.en
  return {
    stored: JSON.stringify([entry, (await payments.get(paymentId)) ?? null]),
    isScenario: scenario !== undefined,
    isFault: fault !== undefined,
    ...(internal !== undefined && { internal }),
  }
}

const running = new Map(
  await Promise.all(Object.entries(gateways).map(async ([name, options]) => [name, await start(options)] as const)),
)

function named(name: string) {
  const found = running.get(name)
  if (found === undefined)
    throw new Error(`Failed to find the gateway ${name}. Allowed: ${[...running.keys()].join(', ')}.`)
  return found
}

const answers: { [Name in keyof Answers]: (gateway: string) => Answers[Name] | Promise<Answers[Name]> } = {
  urls: () => Object.fromEntries([...running].map(([name, { server }]) => [name, server.url])),
  take: (name) => named(name).take(),
  async memory() {
    // One collection can leave pending responses and weak references to the next.
    for (let round = 0; round < 3; round++) {
      await new Promise((resolve) => setImmediate(resolve))
      globalThis.gc?.()
    }
    const { heapUsed, external, rss } = process.memoryUsage()
    const sockets = process.getActiveResourcesInfo().filter((name) => name === 'TCPSocketWrap').length
    return { heap: heapUsed + external, rss, sockets }
  },
  cpu() {
    const { user, system } = process.cpuUsage()
    return user + system
  },
  health(name) {
    const { journal, payments, spaces } = named(name).gateway
    return { journal: journal.health(), ledger: payments.health(), namespaces: spaces.health() }
  },
  async close() {
    const begun = performance.now()
    await Promise.all([...running.values()].map(({ server }) => server.close()))
    const took = performance.now() - begun
    await Promise.all([...running.values()].map(({ gateway }) => gateway.close()))
    return took
  },
}

let isClosed = false
// The parent has died.
process.once('disconnect', () => {
  if (!isClosed) process.exit(1)
})

process.on('message', async ({ id, name, gateway = '' }: Question) => {
  const answer = await answers[name](gateway)
  isClosed ||= name === 'close'
  // After the last answer nothing else may keep this process alive.
  process.send?.({ id, answer }, () => name === 'close' && process.disconnect())
})
