import { readFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { checkGood } from '../exchange-target.ts'
import type { Context, Target } from '../target.ts'

const wanted = 10_000
/** What this process needs beside. */
const spare = 200
/** Fewer tell nothing. */
const fewest = 500

/** How many files this process and the gateway's may each have open. Node raises the soft limit by itself. */
function mostFiles(pid: number): number {
  if (process.platform !== 'linux') return fewest + spare
  const limits = [process.pid, pid].map(
    (id) => /Max open files +(\d+|unlimited)/.exec(readFileSync(`/proc/${id}/limits`, 'utf8'))?.[1],
  )
  return Math.min(...limits.map((limit = '1024') => (limit === 'unlimited' ? Number.POSITIVE_INFINITY : Number(limit))))
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
    const files = mostFiles(gateway.pid)
    const count = Math.min(wanted, files - spare)
    if (count < fewest) {
      context.count(`SKIPPED, only ${files} files may be open: raise the hard limit (ulimit -Hn) to ${wanted + spare}`)
      return { runs: 0 }
    }
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
      if (count < wanted) context.count(`not ${wanted}, as only ${files} files may be open`)
      context.count(`${count} connections, ${Math.round((during.heap - before.heap) / count)} bytes each`)
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
    if (sockets <= usual || time === 600) return sockets
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
