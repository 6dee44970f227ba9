import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Outside {
  readonly url: string
  /** Requests of pages and workers, such as `CONNECT apitest.cybersource.com:443`. */
  readonly requests: readonly string[]
  close(): Promise<void>
}

/**
 * Debian's Chromium requests these itself: for accounts, autofill, updates and the time. They are refused as well.
 */
const ofChromium = /^(CONNECT |(GET|POST) http:\/\/)[\w.-]+\.google(apis)?\.com[:/]/

/** A proxy that refuses and records everything: the only way out of the browser. */
export async function watchOutside(): Promise<Outside> {
  const requests: string[] = []
  const note = ({ method, url }: IncomingMessage) => {
    const asked = `${method} ${url}`
    if (!ofChromium.test(asked)) requests.push(asked)
  }
  const server = createServer((request, response) => {
    note(request)
    response.writeHead(502).end()
  })
  server.on('connect', (request, socket) => {
    note(request)
    // Chromium disconnects without waiting for a reply.
    socket.on('error', () => {})
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
