import { readFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { expect, onTestFinished, test, vi } from 'vitest'
import { spawnProgram } from '../acceptance/spawn.ts'
import { unverified } from '../support.ts'
import { type GatewayProcess, isSlow, startGatewayProcess, timed } from './gateway-process.ts'
import { cheap, startLoad, toPayment } from './load.ts'
import { openConnection, type RawReply, toWire } from './raw-http.ts'
import { toPaymentRequest } from './requests.ts'

const gateways = { gateway: { auth: unverified } } as const
const megabyte = 1_000_000

/** Generous, for a busy machine. */
const patience = { timeout: 120_000, interval: 50 } as const
/** In ms: requests in flight have 5 s. */
const longestClosing = 20_000

interface Started extends GatewayProcess {
  readonly url: string
}

async function start(heap?: number): Promise<Started> {
  const gateway = await startGatewayProcess({ gateways, ...(heap !== undefined && { heap }) })
  onTestFinished(gateway.kill)
  return { ...gateway, url: gateway.urls.gateway ?? '' }
}

/** Returns the status of a payment. */
async function pay(url: string, connection = openConnection(url)): Promise<number | undefined> {
  const { socket, replies, until } = await connection
  socket.write(toPayment('afterwards'))
  await until(1, patience.timeout)
  socket.destroy()
  return replies[0]?.status
}

async function expectQuickPayment(gateway: Started): Promise<void> {
  const { value, took } = await timed(gateway, () => pay(gateway.url))
  expect({ status: value, took, isSlow: isSlow(took) }).toMatchObject({ status: 201, isSlow: false })
}

const statusesOf = (replies: readonly RawReply[]): number[] => [...new Set(replies.map(({ status }) => status))].sort()

/** Opens a connection that sends some text and reads nothing. */
const openSilently = (url: string, text: string | Uint8Array): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url)
    const socket = connect(Number(port), hostname, () => {
      socket.pause().write(text)
      resolve(socket)
    })
    socket.once('error', reject).on('error', () => {})
    onTestFinished(() => {
      socket.destroy()
    })
  })

test('an overloaded gateway gets slow and answers every payment', async () => {
  const gateway = await start(192)
  // Node accepts one new connection a turn: under this load a new one would wait for all others.
  const early = openConnection(gateway.url)
  await early
  const load = startLoad(gateway.url, { connections: 300, burst: 20 })
  await vi.waitUntil(() => load.replies.length > 5_000, patience)
  expect(await pay(gateway.url, early)).toBe(201)
  await load.stop()
  expect(statusesOf(load.replies)).toEqual([201])
  await expectQuickPayment(gateway)
})

/** The limit of open files of both processes. */
const mostFiles = (pid: number): number =>
  Math.min(
    ...[process.pid, pid].map((id) =>
      Number(/Max open files +(\d+)/.exec(readFileSync(`/proc/${id}/limits`, 'utf8'))?.[1] ?? Number.POSITIVE_INFINITY),
    ),
  )

test.runIf(process.platform === 'linux')('10,000 idle connections hold up nobody, and are let go', async () => {
  const gateway = await start()
  const before = await gateway.ask('memory')
  const words = ['', 'POST /pts/v2/payments HTTP/1.1\r\nX-Half', 'POST / HTTP/1.1\r\nContent-Length: 9\r\n\r\n{']
  const count = Math.min(10_000, mostFiles(gateway.pid) - 200)
  const sockets: Socket[] = []
  while (sockets.length < count) {
    const group = Array.from({ length: Math.min(250, count - sockets.length) }, (_, index) =>
      openSilently(gateway.url, words[index % 3] ?? ''),
    )
    sockets.push(...(await Promise.all(group)))
  }
  await expectQuickPayment(gateway)
  for (const [index, socket] of sockets.entries()) index % 2 === 0 ? socket.destroy() : socket.resetAndDestroy()
  await vi.waitUntil(async () => (await gateway.ask('memory')).sockets <= before.sockets, patience)
  await expectQuickPayment(gateway)
})

test('many large bodies at a time do not fill its memory', async () => {
  const gateway = await start(192)
  const large = toWire(toPaymentRequest(JSON.stringify({ memo: 'x'.repeat(990_000) })))
  const begun = await gateway.ask('memory')
  const replies = await Promise.all(
    Array.from({ length: 150 }, async () => {
      const { socket, replies, until } = await openConnection(gateway.url)
      socket.write(large)
      await until(1, patience.timeout)
      socket.destroy()
      return replies
    }),
  )
  expect(statusesOf(replies.flat())).toEqual([400])
  expect(replies.flat()).toHaveLength(150)
  const { heap } = await gateway.ask('memory')
  expect(heap - begun.heap).toBeLessThan(30 * megabyte)
  await expectQuickPayment(gateway)
})

test('a body without an end is discarded while it arrives', async () => {
  const gateway = await start()
  const begun = await gateway.ask('memory')
  const connection = await openConnection(gateway.url)
  connection.socket.write('POST /pts/v2/payments HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n')
  const chunk = Buffer.concat([Buffer.from('100000\r\n'), Buffer.alloc(0x100000, 'x'), Buffer.from('\r\n')])
  let peak = 0
  for (let sent = 0; sent < 300 && (await connection.end(0)) === 'late'; sent++) {
    connection.socket.write(chunk)
    if (sent % 20 === 0) peak = Math.max(peak, (await gateway.ask('memory')).heap)
  }
  await connection.end(longestClosing)
  connection.socket.destroy()
  expect(connection.replies[0]?.status).toBe(413)
  expect(peak - begun.heap).toBeLessThan(20 * megabyte)
  expect(await pay(gateway.url)).toBe(201)
})

/** Sends from many connections, as much as the gateway takes, and reads nothing. */
async function sendWithoutReading(url: string, bytes: Buffer, count: number): Promise<readonly Socket[]> {
  const block = Buffer.concat(Array.from({ length: 200 }, () => bytes))
  const sockets = await Promise.all(Array.from({ length: count }, () => openSilently(url, block)))
  for (let round = 0; round < 60; round++) {
    for (const socket of sockets) if (socket.writableLength < block.length) socket.write(block)
    await setTimeout(20)
  }
  return sockets
}

test('callers that read no replies are no longer read from, and keep no memory', async () => {
  const gateway = await start()
  await pay(gateway.url)
  const before = await gateway.ask('memory')
  const sockets = await sendWithoutReading(gateway.url, cheap, 100)
  const during = await gateway.ask('memory')
  // Of each connection Node holds what one read brings, and the requests in it.
  expect((during.heap - before.heap) / sockets.length).toBeLessThan(2 * megabyte)
  // Time alone adds nothing.
  await setTimeout(1_000)
  expect((await gateway.ask('memory')).heap - during.heap).toBeLessThan(2 * megabyte)
  expect(await pay(gateway.url)).toBe(201)
  for (const socket of sockets) socket.destroy()
  await vi.waitUntil(async () => (await gateway.ask('memory')).sockets === before.sockets, patience)
  expect((await gateway.ask('memory')).heap - before.heap).toBeLessThan(12 * megabyte)
})

test('callers that read no replies do not hold up closing', async () => {
  const gateway = await start()
  await sendWithoutReading(gateway.url, toPayment('unread'), 20)
  expect(await gateway.ask('close')).toBeLessThan(longestClosing)
  expect(await gateway.ended).toBe(0)
})

test('SIGTERM under load ends the command in time, and its log has every payment that was answered', async () => {
  const command = spawnProgram('cli/start.ts', '--port', '0', '--json', '--auth', 'off')
  await command.stdout.until(/^\{.*\}\n/)
  const { url } = JSON.parse(command.stdout.text()) as { readonly url: string }
  const load = startLoad(url, { connections: 50, burst: 5 })
  await vi.waitUntil(() => load.replies.length > 1_000, patience)
  const begun = performance.now()
  command.kill('SIGTERM')
  const { code, stderr } = await command.exit
  const took = performance.now() - begun
  await load.stop()
  expect(code).toBe(0)
  expect(took).toBeLessThan(longestClosing)
  const logged = new Set([...stderr.matchAll(/^\S+ {2}(j\d+) .* 201 /gm)].map(([, id]) => id))
  const approved = load.replies.filter(({ status }) => status === 201)
  expect(approved.length).toBeGreaterThan(1_000)
  expect(approved.filter(({ headers }) => !logged.has(headers['x-sandbox-journal']))).toEqual([])
})
