import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import type { Random } from './make-call.ts'

/**
 * How a connection breaks.
 *
 * - `now`: at once.
 * - `request`: what is sent next does not arrive.
 * - `part`: half of what is sent next arrives.
 * - `reply`: what is sent next arrives, and its reply does not.
 */
export const breaks = ['now', 'request', 'part', 'reply'] as const
export type Break = (typeof breaks)[number]

/** Stands between a gateway and its store, and spoils their connections. */
export interface StoreProxy {
  readonly port: number
  /** Breaks all connections of now. */
  cut(how: Break): void
  /** Holds all bytes of one direction for some ms, and then breaks the connections or goes on. */
  stall(ms: number, random: Random): Promise<void>
  close(): Promise<void>
}

interface Link {
  readonly near: Socket
  readonly far: Socket
  next: Break | undefined
}

export async function startProxy(target: number): Promise<StoreProxy> {
  const links = new Set<Link>()
  const server = createServer((near) => {
    const far = connect(target, '127.0.0.1')
    const link: Link = { near, far, next: undefined }
    links.add(link)
    const end = () => {
      links.delete(link)
      near.destroy()
      far.destroy()
    }
    for (const socket of [near, far]) socket.on('error', end).on('close', end)
    near.on('data', (bytes) => {
      if (link.next === 'request') return end()
      if (link.next === 'part') {
        far.write(bytes.subarray(0, bytes.byteLength >> 1), end)
        return
      }
      far.write(bytes)
    })
    far.on('data', (bytes) => {
      if (link.next === 'reply') return end()
      near.write(bytes)
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')

  return {
    port: (server.address() as AddressInfo).port,
    cut(how) {
      for (const link of links) {
        link.next = how
        if (how === 'now') link.near.destroy()
      }
    },
    async stall(ms, random) {
      const held = [...links]
      const side = random() < 0.5 ? 'near' : 'far'
      for (const link of held) link[side].pause()
      await new Promise((resolve) => setTimeout(resolve, ms))
      const isCut = random() < 0.5
      for (const link of held) {
        if (isCut) link.near.destroy()
        else link[side].resume()
      }
    },
    async close() {
      for (const { near, far } of links) {
        near.destroy()
        far.destroy()
      }
      server.close()
      await once(server, 'close')
    },
  }
}
