import { getEventListeners, once } from 'node:events'
import { createServer as createHttpServer } from 'node:http'
import { type AddressInfo, createServer } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { createEngineListener } from '../../mocks/node/engine-listener.ts'
import { type HttpGateway, startGateway } from '../../mocks/node/start-gateway.ts'
import { createTestEngine, unverified } from '../support.ts'
import { connectRaw, toPaymentHead } from './raw-connection.ts'
import { spawnProgram } from './spawn.ts'
import { pay, toPaymentBytes } from './wire.ts'

async function start(): Promise<HttpGateway> {
  const gateway = await startGateway({ auth: unverified })
  onTestFinished(() => gateway.close())
  return gateway
}

/** Result of a payment on a new connection: a status or an error code. */
const meet = (url: string, reference = 'order-1'): Promise<number | string | undefined> =>
  pay(url, reference).answer.then(
    ({ status, end }) => (end === 'reset' ? 'ECONNRESET' : status),
    (error: NodeJS.ErrnoException) => error.code,
  )

/** Retries until connections are accepted. */
async function meetUntilBack(url: string): Promise<number | string | undefined> {
  for (;;) {
    const met = await meet(url)
    if (met !== 'ECONNREFUSED') return met
  }
}

test('connections are refused for a while, and then accepted on the same port', async () => {
  const gateway = await start()
  const armed = gateway.faults.next('connection-refused', { duration: 100 })
  expect(armed).toEqual({
    id: 'o1',
    name: 'connection-refused',
    times: 'always',
    probability: 1,
    duration: 100,
    used: 0,
    live: true,
  })
  expect(await meet(gateway.url)).toBe('ECONNREFUSED')
  expect(await meetUntilBack(gateway.url)).toBe(201)
  expect(gateway.faults.list()).toMatchObject([{ id: 'o1', live: false }])
  // Refused connections are not in the journal.
  expect(gateway.journal.health().entries).toBe(1)
})

test('an outage lasts two seconds by default', async () => {
  const gateway = await start()
  expect(gateway.faults.next('connection-refused')).toMatchObject({ duration: 2_000 })
})

test.each<[string, (gateway: HttpGateway, id: string) => unknown]>([
  ['when it is disarmed', ({ faults }, id) => faults.disarm(id)],
  ['when all is disarmed', ({ faults }) => faults.clear()],
  ['when the gateway is reset', (gateway) => gateway.reset()],
])('an outage ends at once %s', async (_, end) => {
  const gateway = await start()
  const { id } = gateway.faults.next('connection-refused', { duration: 600_000 })
  expect(await meet(gateway.url)).toBe('ECONNREFUSED')
  end(gateway, id)
  expect(await meet(gateway.url)).toBe(201)
  expect(() => gateway.faults.disarm(id)).toThrow(expect.objectContaining({ code: 'BAD_CONTROL' }))
})

test('there is one outage at a time', async () => {
  const gateway = await start()
  const first = gateway.faults.next('connection-refused', { duration: 600_000 })
  expect(() => gateway.faults.next('connection-refused')).toThrow(/There is an outage already.*o1 ends by itself/)
  expect(await meet(gateway.url)).toBe('ECONNREFUSED')
  gateway.faults.disarm(first.id)
  // In the same turn: the end of the first outage must not reopen the port.
  const second = gateway.faults.next('connection-refused', { duration: 600_000 })
  expect(await meet(gateway.url)).toBe('ECONNREFUSED')
  gateway.faults.disarm(second.id)
  expect(await meet(gateway.url)).toBe(201)
  expect(gateway.faults.list().map(({ id, live }) => [id, live])).toEqual([
    ['o1', false],
    ['o2', false],
  ])
})

test('an outage lets requests in flight finish, and closes idle connections', async () => {
  const gateway = await start()
  const resting = await connectRaw(gateway.url)
  resting.write(toPaymentBytes('at rest'))
  await resting.until(/"status":"AUTHORIZED"/)
  const body = toPaymentBytes('in flight').split('\r\n\r\n')[1] as string
  const late = await connectRaw(gateway.url)
  late.write(toPaymentHead(Buffer.byteLength(body), 'X-Sandbox-Fault: latency=60', 'Expect: 100-continue'))
  await late.until(/100 Continue/)
  late.write(body)
  // A later answer proves that the gateway has read the body.
  await pay(gateway.url, 'another').answer
  gateway.faults.next('connection-refused', { duration: 600_000 })
  await resting.ended
  expect(await late.until(/"status":"AUTHORIZED"/)).toBeTruthy()
  expect(await meet(gateway.url)).toBe('ECONNREFUSED')
})

test('closing ends an outage for good', async () => {
  const gateway = await startGateway({ auth: unverified })
  gateway.faults.next('connection-refused', { duration: 20 })
  await gateway.close()
  // A leftover timer or listener would take the port again.
  const successor = createServer().listen(Number(new URL(gateway.url).port), '127.0.0.1')
  onTestFinished(() => void successor.close())
  await once(successor, 'listening')
  expect(gateway.faults.list()).toEqual([])
})

test('after an outage the gateway waits for its port to be free', async () => {
  const gateway = await start()
  const { id } = gateway.faults.next('connection-refused', { duration: 600_000 })
  const thief = createServer((socket) => socket.resume().end()).listen(Number(new URL(gateway.url).port), '127.0.0.1')
  await once(thief, 'listening')
  gateway.faults.disarm(id)
  expect(await meet(gateway.url)).toBe(0)
  thief.close()
  await once(thief, 'close')
  expect(await meetUntilBack(gateway.url)).toBe(201)
}, 2_000)

test.each([
  ['no-answer', 0],
  ['black-hole', 0],
  ['late-answer', 201],
  ['latency=600000', 201],
  ['answer-lost=600000', 0],
  ['reset-after-commit=600000', 0],
  ['slow-drip=600000', 201],
])(
  'closing releases the reply that %s holds back',
  async (fault, status) => {
    let tell = () => {}
    const noted = new Promise<void>((resolve) => {
      tell = resolve
    })
    const gateway = await startGateway({ auth: unverified, onEntry: tell })
    const asked = pay(gateway.url, 'order-1', `X-Sandbox-Fault: ${fault}`)
    await noted
    // Closing must not wait for its limit of five seconds; the limit of the test is shorter.
    await gateway.close()
    const arrived = await asked.answer
    expect(arrived.status).toBe(status)
    if (status === 201) expect(JSON.parse(arrived.body)).toMatchObject({ status: 'AUTHORIZED' })
  },
  3_000,
)

test.each(['no-answer', 'late-answer', 'slow-drip=600000'])(
  'the wait for %s ends when the caller leaves',
  async (fault) => {
    const closing = new AbortController()
    const engine = await createTestEngine()
    const server = createHttpServer(createEngineListener(engine, () => {}, closing.signal)).listen(0, '127.0.0.1')
    onTestFinished(() => void server.close())
    await once(server, 'listening')
    const asked = pay(
      `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      'order-1',
      `X-Sandbox-Fault: ${fault}`,
    )
    // Every wait listens to `closing`.
    const untilWaiting = async (isWaiting: boolean) => {
      while (getEventListeners(closing.signal, 'abort').length > 0 !== isWaiting)
        await new Promise((resolve) => setImmediate(resolve))
    }
    await untilWaiting(true)
    asked.destroy()
    await untilWaiting(false)
  },
  2_000,
)

test('closed gateways keep no process alive', async () => {
  const { exit } = spawnProgram('test/acceptance/close-with-faults.fixture.ts')
  expect(await exit).toMatchObject({ code: 0, stderr: '', stdout: 'closed: 5 unanswered\n' })
})
