import { once } from 'node:events'
import { connect } from 'node:net'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { createGateway } from '../../mocks/gateway/create-gateway.ts'
import { type RunningGateway, servePatiently } from '../../mocks/node/serve.ts'
import { toServed } from '../../mocks/node/served.ts'
import { toPaymentHead } from '../acceptance/raw-connection.ts'
import { toPayment } from '../fuzz/load.ts'
import { unverified } from '../support.ts'

const tunnel = 'CONNECT 127.0.0.1:22 HTTP/1.1\r\nHost: a\r\n\r\n'

async function start(arrival: number): Promise<RunningGateway> {
  const gateway = await createGateway({ auth: unverified })
  const running = await servePatiently(toServed(gateway.spaces), { port: 0 }, { arrival, interval: 50, closing: 500 })
  onTestFinished(() => running.close())
  return running
}

/** A connection that its caller never closes, and the bytes received on it. */
async function openForEver(url: string, words: string | Uint8Array) {
  const { hostname, port } = new URL(url)
  const socket = connect({ port: Number(port), host: hostname, allowHalfOpen: true }).on('error', () => {})
  onTestFinished(() => {
    socket.destroy()
  })
  let text = ''
  socket.on('data', (chunk) => {
    text += chunk
  })
  await once(socket, 'connect')
  socket.write(words)
  return { socket, text: () => text }
}

/** Number of connection ends in this process: the caller's and the gateway's. */
const ends = (): number => process.getActiveResourcesInfo().filter((name) => name === 'TCPSocketWrap').length

beforeEach(() => vi.waitUntil(() => ends() === 0, { timeout: 5_000 }))

// After its last reply the gateway kept its half of the connection as long as the caller kept the other.
test.each<[string, string | Uint8Array, RegExp]>([
  ['for a tunnel', tunnel, /^HTTP\/1\.1 405 /],
  ['for a tunnel behind a payment', Buffer.concat([toPayment('first'), Buffer.from(tunnel)]), /^HTTP\/1\.1 201 /],
  ['in another language', 'EHLO example\r\n\r\n', /^HTTP\/1\.1 400 /],
  ['with too many headers', `GET / HTTP/1.1\r\nx: ${'y'.repeat(20_000)}`, /^HTTP\/1\.1 431 /],
])('a caller that asks %s and does not close its connection is disconnected', async (_, words, want) => {
  const { url } = await start(300)
  const { text } = await openForEver(url, words)
  await vi.waitUntil(() => want.test(text()) && ends() === 1, { timeout: 5_000 })
})

const head = toPaymentHead(500)

// Slow or stopped: incomplete requests get a 408 after the limit.
test.each([
  ['nothing', ''],
  ['half a head', head.slice(0, 60)],
  ['half a body', `${head}{"a":`],
  ['half a chunk', `${head.replace('Content-Length: 500', 'Transfer-Encoding: chunked')}ff\r\n{"a":`],
  ['half a body behind an upgrade', `${toPaymentHead(500, 'Connection: Upgrade', 'Upgrade: websocket')}{"a":`],
])('a caller that sends %s is disconnected', async (_, words) => {
  const { url } = await start(300)
  const { text } = await openForEver(url, words)
  await vi.waitUntil(() => /^HTTP\/1\.1 408 /.test(text()) && ends() === 1, { timeout: 5_000 })
})

test('a caller that sends a byte now and then is disconnected too', async () => {
  const { url } = await start(300)
  const { socket, text } = await openForEver(url, 'POST /pts/v2/payments HTTP/1.1\r\nX-Long: ')
  const timer = setInterval(() => socket.write('x'), 20)
  onTestFinished(() => clearInterval(timer))
  await vi.waitUntil(() => socket.destroyed, { timeout: 5_000 })
  expect(text()).toMatch(/^HTTP\/1\.1 408 /)
})

// Node's closeAllConnections() does not know connections that requested a tunnel.
test('a caller that requests a tunnel after a payment in flight does not delay closing', async () => {
  const running = await start(60_000)
  const late = toPayment('late', ['x-sandbox-fault', 'late-answer'])
  const { text } = await openForEver(running.url, Buffer.concat([late, Buffer.from(tunnel)]))
  // Sent after it, so that it has been read.
  const other = await openForEver(running.url, toPayment('other'))
  await vi.waitUntil(() => other.text().startsWith('HTTP/1.1 201 '), { timeout: 5_000 })
  const begun = performance.now()
  await running.close()
  expect(performance.now() - begun).toBeLessThan(3_000)
  expect(text()).not.toContain(' 405 ')
})
