import { connect, type Socket } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { expect, onTestFinished, test, vi } from 'vitest'
import { spawnProgram } from '../acceptance/spawn.ts'
import { unverified } from '../support.ts'
import {
  type Answers,
  type GatewayProcess,
  isSlow,
  type ProcessOptions,
  startGatewayProcess,
  timed,
} from './gateway-process.ts'
import { cheap, startLoad, toPayment } from './load.ts'
import { openConnection, type RawReply, toWire } from './raw-http.ts'
import { toPaymentRequest } from './to-payment-request.ts'

const doors = { gateway: { auth: unverified } } as const
const megabyte = 1_000_000

/** The longest that something may take to come about, in ms, on a machine with other things to do. */
const patience = { timeout: 120_000, interval: 50 } as const
/** The longest that closing may take, in ms: what is in flight has 5 s. */
const longestClosing = 20_000

async function start(options: Omit<ProcessOptions, 'doors'> = {}): Promise<GatewayProcess & { readonly url: string }> {
  const gateway = await startGatewayProcess({ doors, isWatched: false, ...options })
  onTestFinished(gateway.kill)
  return { ...gateway, url: gateway.urls.gateway ?? '' }
}

/** A payment, which may take its time; how it was answered. */
async function pay(url: string, connection = openConnection(url)): Promise<number | undefined> {
  const { socket, replies, until } = await connection
  socket.write(toPayment('afterwards'))
  await until(1, patience.timeout)
  socket.destroy()
  return replies[0]?.status
}

/** When all is over, a payment takes no longer than ever. */
async function expectQuickPayment(gateway: GatewayProcess & { readonly url: string }): Promise<void> {
  const { value, took } = await timed(gateway, () => pay(gateway.url))
  expect({ status: value, took, isSlow: isSlow(took) }).toMatchObject({ status: 201, isSlow: false })
}

const statusesOf = (replies: readonly RawReply[]): number[] => [...new Set(replies.map(({ status }) => status))].sort()

test('more than it can take makes it slow, and not dead', async () => {
  const gateway = await start({ heap: 192 })
  // Node takes one new connection a turn: under such a load a new one would wait behind all others.
  const early = openConnection(gateway.url)
  await early
  const load = startLoad(gateway.url, { connections: 300, burst: 20 })
  await vi.waitUntil(() => load.replies.length > 5_000, patience)
  expect(await pay(gateway.url, early)).toBe(201)
  await load.stop()
  expect(statusesOf(load.replies)).toEqual([201])
  await expectQuickPayment(gateway)
})

test('many large bodies at a time do not fill its memory', async () => {
  const gateway = await start({ heap: 192 })
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

test('a body without an end is thrown away as it comes', async () => {
  const gateway = await start()
  const begun = await gateway.ask('memory')
  const connection = await openConnection(gateway.url)
  connection.socket.write(
    'POST /pts/v2/payments HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n',
  )
  const chunk = Buffer.concat([Buffer.from('100000\r\n'), Buffer.alloc(0x100000, 'x'), Buffer.from('\r\n')])
  let sent = 0
  let peak = 0
  while (sent < 300 && (await connection.end(0)) === 'late') {
    connection.socket.write(chunk)
    sent++
    if (sent % 20 === 0) peak = Math.max(peak, (await gateway.ask('memory')).heap)
  }
  await connection.end(longestClosing)
  connection.socket.destroy()
  expect(connection.replies[0]?.status).toBe(413)
  expect(peak - begun.heap).toBeLessThan(20 * megabyte)
  expect(await pay(gateway.url)).toBe(201)
})

/** Sends as long as it can be sent, and reads nothing; resolves with how many bytes went out. */
async function sendWithoutReading(
  url: string,
  bytes: Buffer,
  sockets: number,
): Promise<{ readonly held: Socket[]; readonly sent: number }> {
  const { hostname, port } = new URL(url)
  const held = Array.from({ length: sockets }, () =>
    connect(Number(port), hostname)
      .pause()
      .on('error', () => {}),
  )
  onTestFinished(() => {
    for (const socket of held) socket.destroy()
  })
  const block = Buffer.concat(Array.from({ length: 200 }, () => bytes))
  for (let round = 0; round < 60; round++) {
    for (const socket of held) if (socket.writableLength < block.length) socket.write(block)
    await setTimeout(20)
  }
  return { held, sent: held.reduce((sum, { bytesWritten, writableLength }) => sum + bytesWritten - writableLength, 0) }
}

test('callers that read no answers are not read from any longer, and keep no memory', async () => {
  const gateway = await start()
  await pay(gateway.url)
  const before = await gateway.ask('memory')
  const { held } = await sendWithoutReading(gateway.url, cheap, 100)
  const during = await gateway.ask('memory')
  // What Node holds of a connection is what one read brings, and the requests in it.
  expect((during.heap - before.heap) / held.length).toBeLessThan(2 * megabyte)
  // Time alone adds nothing.
  await setTimeout(1_000)
  expect((await gateway.ask('memory')).heap - during.heap).toBeLessThan(2 * megabyte)
  expect(await pay(gateway.url)).toBe(201)
  for (const socket of held) socket.destroy()
  await vi.waitUntil(async () => (await gateway.ask('memory')).sockets === before.sockets, patience)
  expect((await gateway.ask('memory')).heap - before.heap).toBeLessThan(12 * megabyte)
})

test('a caller that pipelines what is never answered is bounded', async () => {
  const gateway = await start()
  await pay(gateway.url)
  const before = await gateway.ask('memory')
  const { socket } = await openConnection(gateway.url)
  onTestFinished(() => {
    socket.destroy()
  })
  const silent = toPayment('silent', ['x-sandbox-fault', 'no-answer'])
  socket.write(Buffer.concat(Array.from({ length: 4_000 }, () => silent)))
  const handled = ({ journal }: Answers['health']) => journal.entries + journal.evicted
  // It takes them all and holds them, or has had enough.
  await vi.waitUntil(
    async () => socket.destroyed || socket.readableEnded || handled(await gateway.ask('health', 'gateway')) > 4_000,
    patience,
  )
  expect((await gateway.ask('memory')).heap - before.heap).toBeLessThan(20 * megabyte)
  expect(await pay(gateway.url)).toBe(201)
})

test('callers that read no answers do not hold up closing', async () => {
  const gateway = await start()
  await sendWithoutReading(gateway.url, toPayment('unread'), 20)
  const { took } = await gateway.ask('close')
  expect(took).toBeLessThan(longestClosing)
  expect(await gateway.ended).toBe(0)
})

test('closing under load loses no payment that was answered', async () => {
  const gateway = await start()
  const load = startLoad(gateway.url, { connections: 50, burst: 5 })
  await vi.waitUntil(() => load.replies.length > 2_000, patience)
  const { took, payments } = await gateway.ask('close')
  await load.stop()
  const ledger = new Set(payments)
  const answered = load.replies.filter(({ status }) => status === 201).map(({ body }) => JSON.parse(body).id as string)
  expect(answered.length).toBeGreaterThan(2_000)
  expect(answered.filter((id) => !ledger.has(id))).toEqual([])
  expect(took).toBeLessThan(longestClosing)
  expect(await gateway.ended).toBe(0)
})

test('SIGTERM under load ends the command in time, and its log has every payment that was answered', async () => {
  const command = spawnProgram('cli/start.ts', '--port', '0', '--json', '--auth', 'off')
  const ready = await command.stdout.until(/^\{.*\}\n/)
  const { url } = JSON.parse(command.stdout.text()) as { readonly url: string }
  expect(ready).toBeDefined()
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
  const answered = load.replies
    .filter(({ status }) => status === 201)
    .map(({ headers }) => headers['x-sandbox-journal'])
  expect(answered.length).toBeGreaterThan(1_000)
  expect(answered.filter((id) => !logged.has(id))).toEqual([])
})

test('faults under load let go of all that they hold when the gateway closes', async () => {
  const gateway = await start()
  const faults = [
    'no-answer',
    'black-hole',
    'late-answer',
    'slow-drip=60s',
    'answer-lost=60s',
    'reset-after-commit=60s',
    'truncated-body=60s',
    'latency=60s',
  ]
  const connections = await Promise.all(Array.from({ length: 400 }, () => openConnection(gateway.url)))
  for (const [index, { socket }] of connections.entries())
    socket.write(toPayment(`held-${index}`, ['x-sandbox-fault', faults[index % faults.length] ?? '']))
  const load = startLoad(gateway.url, { connections: 20, burst: 5 })
  await vi.waitUntil(() => load.replies.length > 1_000, patience)
  const { took, payments } = await gateway.ask('close')
  await load.stop()
  expect(took).toBeLessThan(longestClosing)
  // Of eight faults, the black hole alone handles nothing.
  expect(payments.length).toBeGreaterThan(1_350)
  // It ends by itself: no timer and no socket keeps it.
  const code = await Promise.race([gateway.ended, setTimeout(longestClosing, 'still there')])
  expect(code).toBe(0)
  for (const { socket } of connections) socket.destroy()
})
