import { createServer, type RequestListener } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { readFrame, toFrame } from '../../mocks/replicas/frame.ts'
import { createLeaderClient, type Handed } from '../../mocks/replicas/leader-client.ts'
import { createLeaderDoor } from '../../mocks/replicas/leader-door.ts'
import type { Leader, Leadership } from '../../mocks/replicas/leadership.ts'
import { handlePath, termHeader, tokenHeader } from '../../mocks/replicas/replica-paths.ts'
import { createHandler } from '../../mocks/replicas/where-led.ts'
import type { GatewayReply, GatewayRequest } from '../../src/request/gateway-request.ts'
import { findFreePort } from './valkey-server.ts'

const request: GatewayRequest = {
  method: 'POST',
  path: '/pts/v2/payments?a=%E3%81%82',
  headers: { host: 'gateway', 'x-note': 'é' },
  body: new Uint8Array([0, 255, 1, 254]),
  receivedAt: 'http://127.0.0.1:8392',
}
const reply: GatewayReply = {
  status: 201,
  headers: { a: 'b' },
  body: '{"名":"髙"}',
  delivery: { mode: 'reset', delay: 3 },
}

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  onTestFinished(() => void server.close().closeAllConnections())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

function open(url: string) {
  const client = createLeaderClient(url, 'token', 1)
  onTestFinished(client.leave)
  return client
}

test('a request is handed on as it came, bytes included', () => {
  const { body, ...head } = readFrame(toFrame(request))
  expect(head).toEqual({ ...request, body: undefined })
  expect([...body]).toEqual([...request.body])
})

test('a reply comes back as it was, with its fault', async () => {
  const url = await serve((_, response) => response.end(JSON.stringify(reply)))
  expect(await open(url).hand(request)).toEqual({ reply })
})

const ends: readonly (readonly [string, RequestListener, Handed<never>])[] = [
  ['one that does not lead', (_, response) => response.writeHead(421).end(), { fate: 'not-done' }],
  ['one that breaks off', (sent) => sent.socket.destroy(), { fate: 'unknown' }],
  ['one that resets', (sent) => sent.socket.resetAndDestroy(), { fate: 'unknown' }],
  [
    'one that ends within its reply',
    (_, response) => response.writeHead(200, { 'content-length': 99 }).write('{"status":', () => response.destroy()),
    { fate: 'unknown' },
  ],
  ['one that says something else', (_, response) => response.end('<html>'), { fate: 'unknown' }],
  ['one that fails', (_, response) => response.writeHead(500).end('{}'), { fate: 'unknown' }],
]

test.each(ends)('the fate of a request at %s', async (_, listener, want) => {
  expect(await open(await serve(listener)).hand(request)).toEqual(want)
})

test('a refused connection did nothing', async () => {
  expect(await open(`http://127.0.0.1:${await findFreePort()}`).hand(request)).toEqual({ fate: 'not-done' })
})

test('a leader that is left answers what is in flight, and loses its idle connections', async () => {
  const url = await serve((sent, response) => {
    if (sent.method === 'POST') setTimeout(() => response.end(JSON.stringify(reply)), 100)
    else response.end()
  })
  const client = createLeaderClient(url, 'token', 1)
  const handed = client.hand(request)
  await new Promise((resolve) => setTimeout(resolve, 20))
  client.leave()
  expect(await handed).toEqual({ reply })
})

/** Leaders that answer in their order; the last one stays. */
function toLeadership(...fates: readonly Handed<GatewayReply>[]) {
  let asked = 0
  const leaders = fates.map((fate, index): Leader => {
    const hand = async () => {
      asked++
      return fate
    }
    return { term: index, url: '', client: { hand, ask: async () => ({ fate: 'not-done' }), leave: () => {} } }
  })
  let at = 0
  const leadership: Leadership = {
    own: () => undefined,
    leader: () => leaders[at],
    forget: () => {
      at++
    },
    look: async () => undefined,
    trouble: () => undefined,
    problem: () => undefined,
    resign: async () => undefined,
    stop: () => undefined,
  }
  return { leadership, asked: () => asked }
}

test('what may have been done is answered 502 and never sent again', async () => {
  const { leadership, asked } = toLeadership({ fate: 'unknown' }, { reply })
  const { status, headers, body } = await createHandler(leadership, 1_000)(request)
  expect(status).toBe(502)
  expect(headers['x-sandbox-advice']).toMatch(/^state-unknown: /)
  expect(JSON.parse(body)).toMatchObject({ status: 'SERVER_ERROR' })
  expect(asked()).toBe(1)
})

test('what was not done goes to the next leader', async () => {
  const { leadership, asked } = toLeadership({ fate: 'not-done' }, { fate: 'not-done' }, { reply })
  expect(await createHandler(leadership, 1_000)(request)).toBe(reply)
  expect(asked()).toBe(3)
})

test('a leader that was held up does not begin with what a replica has given up', async () => {
  const handled: string[] = []
  const handle = async ({ path }: GatewayRequest) => {
    handled.push(path)
    return reply
  }
  const own = { handle, term: 1, busy: 0 } as unknown as ReturnType<Leadership['own']>
  const url = await serve(createLeaderDoor({ ...toLeadership().leadership, own: () => own }, 'token', () => {}))
  const send = (path: string, isGivenUp: boolean) => {
    const frame = toFrame({ ...request, path })
    const head = `POST ${handlePath} HTTP/1.1\r\nhost: a\r\n${tokenHeader}: token\r\n${termHeader}: 1\r\ncontent-length: ${frame.byteLength}\r\n\r\n`
    const socket = connect(Number(new URL(url).port), '127.0.0.1')
    onTestFinished(() => void socket.destroy())
    socket.write(head)
    socket.write(frame)
    if (isGivenUp) socket.end()
    return new Promise((resolve) => socket.once(isGivenUp ? 'close' : 'data', resolve))
  }
  await Promise.all([send('/given-up', true), send('/waited-for', false)])
  expect(handled).toEqual(['/waited-for'])
})

test('what a caller asked for that has left is handed on to nobody', async () => {
  const { leadership, asked } = toLeadership({ fate: 'not-done' }, { reply })
  let tries = 0
  const { status } = await createHandler(leadership, 1_000)({ ...request, isGone: () => tries++ > 0 })
  expect({ status, asked: asked() }).toEqual({ status: 503, asked: 1 })
})

test('without a leader a request waits, and is then answered 503', async () => {
  const { leadership } = toLeadership()
  const began = performance.now()
  const { status, headers } = await createHandler(leadership, 100)(request)
  expect({ status, retry: headers['retry-after'] }).toEqual({ status: 503, retry: '1' })
  expect(performance.now() - began).toBeGreaterThan(90)
})

test('with the store away a request does not wait', async () => {
  const { leadership } = toLeadership()
  const handle = createHandler({ ...leadership, trouble: () => 'the store is away' }, 60_000)
  const { status, headers } = await handle(request)
  expect(status).toBe(503)
  expect(headers['x-sandbox-advice']).toMatch('the store is away')
})

// It lay unread while another replica led, and its caller was told that nobody knows.
test.each([
  [1, { reply }],
  [2, { fate: 'not-done' }],
])('a request of term 1 at a leader of term %i', async (term, want) => {
  const own = { term, busy: 0, handle: async () => reply }
  const leadership = { own: () => own } as unknown as Leadership
  const url = await serve(createLeaderDoor(leadership, 'token', (_, response) => response.writeHead(404).end()))
  expect(await open(url).hand(request)).toEqual(want)
})
