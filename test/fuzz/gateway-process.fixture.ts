/** Gateways in a process of their own, which tells over its channel what can be seen only from within. */
import { createWatchedGateway, type DoorOptions, type WatchedGateway } from './doors.ts'
import type { Answers, Question } from './gateway-process.ts'

const { doors, isWatched, isBuilt } = JSON.parse(process.argv[2] ?? '{}') as {
  readonly doors: Readonly<Record<string, DoorOptions>>
  readonly isWatched: boolean
  readonly isBuilt: boolean
}

/** What makes a gateway and serves it, of the source or of the built package. */
const { createGateway, serve } = {
  ...(await load<typeof import('../../entries/index.ts')>('index')),
  ...(await load<typeof import('../../entries/node.ts')>('node')),
}

async function load<Module>(name: 'index' | 'node'): Promise<Module> {
  const file = isBuilt ? `../../dist/node/${name}.js` : `../../entries/${name}.ts`
  return (await import(new URL(file, import.meta.url).href)) as Module
}

/** A gateway that nobody watches does what it does for its users, and nothing beside. */
const createUnwatchedGateway = async (options: DoorOptions): Promise<WatchedGateway> => ({
  gateway: await createGateway(options),
  take: () => [],
})

const running = new Map(
  await Promise.all(
    Object.entries(doors).map(async ([name, options]) => {
      const { gateway, take } = await (isWatched ? createWatchedGateway : createUnwatchedGateway)(options)
      return [name, { gateway, take, server: await serve(gateway.spaces, { port: 0 }) }] as const
    }),
  ),
)

function named(name: string) {
  const found = running.get(name)
  if (found === undefined)
    throw new Error(`Failed to find the door ${name}. Allowed: ${[...running.keys()].join(', ')}`)
  return found
}

const answers: { [Name in keyof Answers]: (door: string) => Answers[Name] | Promise<Answers[Name]> } = {
  urls: () => Object.fromEntries([...running].map(([name, { server }]) => [name, server.url])),
  take: (door) => named(door).take(),
  async memory() {
    for (const { take } of running.values()) take()
    // What is freed by one round may be held until the next: responses that were under way, weak references.
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
  health(door) {
    const { journal, ledger, health } = named(door).gateway.engine
    return { journal: journal.health(), ledger: ledger.health(), namespaces: health() }
  },
  reset() {
    for (const { gateway } of running.values()) {
      gateway.engine.reset()
      gateway.engine.dropAll()
    }
    return true
  },
  async close() {
    const begun = performance.now()
    await Promise.all([...running.values()].map(({ server }) => server.close()))
    const took = performance.now() - begun
    const payments = [...running.values()].flatMap(({ gateway }) =>
      gateway.payments.page({ limit: Number.MAX_SAFE_INTEGER }).entries.map(({ id }) => id),
    )
    await Promise.all([...running.values()].map(({ gateway }) => gateway.close()))
    return { took, payments }
  },
}

let isClosed = false
// Whoever started this has gone without a word.
process.once('disconnect', () => {
  if (!isClosed) process.exit(1)
})

process.on('message', async ({ id, name, door = '' }: Question) => {
  const answer = await answers[name](door)
  isClosed ||= name === 'close'
  // Behind the last answer nothing else may keep this process.
  process.send?.({ id, answer }, () => name === 'close' && process.disconnect())
})
