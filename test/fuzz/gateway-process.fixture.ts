/** Gateways in a process of their own, which tells over its channel what can be seen only from within. */
import { serve } from '../../mocks/node/serve.ts'
import { createWatchedGateway, type DoorOptions } from './doors.ts'
import type { Answers, Question } from './gateway-process.ts'

const { doors, isWatched } = JSON.parse(process.argv[2] ?? '{}') as {
  readonly doors: Readonly<Record<string, DoorOptions>>
  readonly isWatched: boolean
}
const running = new Map(
  await Promise.all(
    Object.entries(doors).map(async ([name, options]) => {
      const { gateway, take } = await createWatchedGateway(options)
      if (!isWatched) setInterval(take, 50).unref()
      return [name, { gateway, take, server: await serve(gateway.engine, { port: 0 }) }] as const
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
    const { heapUsed, arrayBuffers, rss } = process.memoryUsage()
    const sockets = process.getActiveResourcesInfo().filter((name) => name === 'TCPSocketWrap').length
    return { heap: heapUsed + arrayBuffers, rss, sockets }
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
