import { readFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { checkGood } from '../exchange-target.ts'
import type { Context, Target } from '../target.ts'

const wanted = 10_000
/** What this process needs beside. */
const spare = 200

/** How many connections this process and the gateway's may open. Node raises the soft limit by itself. */
function mostConnections(pid: number): number {
  if (process.platform !== 'linux') return 1_000
  const limits = [process.pid, pid].map(
    (id) => /Max open files +(\d+)/.exec(readFileSync(`/proc/${id}/limits`, 'utf8'))?.[1],
  )
  return Math.min(wanted, ...limits.map((limit = '1024') => Number(limit) - spare))
}

/** Some say nothing, some stop in the middle of a head, some in the middle of a body. */
const words = [
  '',
  'POST /pts/v2/payments HTTP/1.1\r\nHost: a\r\nX-Half',
  'POST /pts/v2/payments HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{"a":',
] as const

/** Connections on which nothing happens must cost little, and keep nobody from being answered. */
export const idle: Target = {
  name: 'idle',
  share: 0,
  async run(context: Context) {
    const { gateway } = context
    const count = mostConnections(gateway.pid)
    const { hostname, port } = new URL(gateway.urls.guide ?? '')
    const before = await gateway.ask('memory')
    const sockets: Socket[] = []
    let why: string | undefined
    try {
      while (sockets.length < count) {
        const some = await Promise.all(
          Array.from({ length: Math.min(250, count - sockets.length) }, (_, index) =>
            open(Number(port), hostname, words[index % words.length]),
          ),
        )
        sockets.push(...some)
      }
      await checkGood(context)
      const during = await gateway.ask('memory')
      context.count(`${count} connections of ${wanted}, ${Math.round((during.heap - before.heap) / count)} bytes each`)
      const left = await release(sockets, context, before.sockets)
      if (left > before.sockets) why = `${left - before.sockets} connections are still held after they have gone`
      await checkGood(context)
    } catch (error) {
      why = (error as Error).message
    } finally {
      for (const socket of sockets) socket.destroy()
    }
    const failure =
      why === undefined
        ? {}
        : { failure: { why, counterexample: `${sockets.length} idle connections`, path: '0', shrinks: 0 } }
    return { runs: sockets.length, ...failure }
  },
}

/** How many connections the gateway still holds, once ours are closed. */
async function release(sockets: readonly Socket[], { gateway }: Context, usual: number): Promise<number> {
  for (const [index, socket] of sockets.entries()) index % 2 === 0 ? socket.destroy() : socket.resetAndDestroy()
  for (let time = 0; ; time++) {
    const { sockets } = await gateway.ask('memory')
    if (sockets <= usual || time === 100) return sockets
    await setTimeout(50)
  }
}

const open = (port: number, host: string, text = ''): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, host, () => {
      socket.off('error', reject).on('error', () => {})
      if (text !== '') socket.write(text)
      resolve(socket)
    })
    socket.once('error', reject)
  })
