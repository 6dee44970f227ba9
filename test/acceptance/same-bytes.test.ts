import { expect, onTestFinished, test } from 'vitest'
import { createGateway } from '../../mocks/gateway/create-gateway.ts'
import type { Gateway, GatewayOptions } from '../../mocks/gateway/gateway.ts'
import { type HttpGateway as ServedGateway, startGateway } from '../../mocks/node/start-gateway.ts'
import { readPieces } from '../conformance/read-pieces.ts'
import { toSamplePayment, unverified } from '../support.ts'
import { armSession, readJournals, resetSession, type Step, sessionFaults, toSession } from './session.ts'
import { ask } from './wire.ts'

const session = toSession(200)
const newYearsEve = '2026-12-31T23:50:00+09:00'
const options: GatewayOptions = { seed: 42, now: newYearsEve, frozen: true, auth: unverified }

async function start(change: GatewayOptions = {}): Promise<ServedGateway> {
  const gateway = await startGateway({ ...options, ...change })
  onTestFinished(() => gateway.close())
  return gateway
}

const toBytes = ({ method, path, headers, body }: Step): string =>
  [
    `${method} ${path} HTTP/1.1`,
    'Host: 127.0.0.1',
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    `Content-Length: ${Buffer.byteLength(body)}`,
    '',
    body,
  ].join('\r\n')

/** Raw answers, and how each connection ended. */
async function runRaw(
  gateway: ServedGateway,
  steps = session,
): Promise<{ end: string; raw: string; status: number; body: string }[]> {
  armSession(gateway)
  const said = []
  for (const step of steps) {
    step.before?.(gateway)
    const { bytes, end, status, body } = await ask(gateway.url, toBytes(step)).answer
    said.push({ end, raw: bytes.toString('latin1'), status, body })
  }
  return said
}

/** Status and received body of each answer. */
async function runInProcess(gateway: Gateway): Promise<{ status: number; body: string }[]> {
  armSession(gateway)
  const said = []
  for (const step of session) {
    step.before?.(gateway)
    const { method, path, headers, body } = step
    const sent = gateway.fetch(`http://127.0.0.1${path}`, { method, headers, ...(method !== 'GET' && { body }) })
    const response = await sent.catch(() => undefined)
    const { pieces } = await readPieces(response)
    said.push({ status: response?.status ?? 0, body: Buffer.concat(pieces).toString() })
  }
  return said
}

test('a session with a seed and a frozen clock gets the same bytes on every gateway, and after a reset', async () => {
  const [one, other] = [await start(), await start()]
  const first = await runRaw(one)
  const journals = readJournals(one)
  expect(await runRaw(other)).toEqual(first)
  expect(readJournals(other)).toEqual(journals)
  resetSession(one)
  expect(await runRaw(one)).toEqual(first)
  expect(readJournals(one)).toEqual(journals)

  // The session includes every planned event.
  const entries = journals.flat()
  const countOf = (name: string) => entries.filter(({ fault }) => fault?.name === name).length
  for (const name of [...Object.keys(sessionFaults), 'slow-drip', 'wrong-content-type', 'reset-before-commit'])
    expect([name, countOf(name)]).toEqual([name, expect.toSatisfy((count: number) => count > 0)])
  expect(new Set(entries.map(({ scenario }) => scenario?.trigger))).toEqual(
    new Set([undefined, 'header', 'reference', 'armed', 'card', 'amount']),
  )
  expect(new Set(first.map(({ end }) => end))).toEqual(new Set(['open', 'closed', 'reset']))
  const statuses = new Set(first.map(({ status }) => status))
  for (const status of [0, 201, 400, 404, 405, 415, 429, 502]) expect(statuses).toContain(status)
  expect(
    new Set(entries.flatMap(({ fault }) => (fault?.name.startsWith('latency') ? [fault.delay] : []))).size,
  ).toBeGreaterThan(2)
})

test('another seed gives other bytes, and selects other requests', async () => {
  const [one, other] = [await start(), await start({ seed: 43 })]
  const some = session.slice(0, 60)
  const [said, otherSaid] = [await runRaw(one, some), await runRaw(other, some)]
  const same = said.filter(({ raw, status }, index) => status > 0 && raw === otherSaid[index]?.raw)
  expect(same).toEqual([])
  const toFaults = (gateway: Gateway) => readJournals(gateway).flatMap((list) => list.map(({ fault }) => fault?.name))
  expect(toFaults(one)).not.toEqual(toFaults(other))
})

test('without HTTP the session gets the same statuses and bodies', async () => {
  const [served, inProcess] = [await start(), await createGateway(options)]
  const said = await runRaw(served)
  expect(await runInProcess(inProcess)).toEqual(said.map(({ status, body }) => ({ status, body })))
  await inProcess.close()
})

test('faults do not affect the randomness of ids', async () => {
  const [calm, stormy] = [await createGateway(options), await createGateway(options)]
  stormy.faults.always('latency', { probability: 0.5, delay: { min: 0, max: 2 } })
  const headers = { 'content-type': 'application/json' }
  const body = JSON.stringify(toSamplePayment({ method: 'bonus' }))
  for (let count = 0; count < 20; count++) {
    const [one, other] = await Promise.all(
      [calm, stormy].map(({ fetch }) =>
        fetch('https://api.cybersource.com/pts/v2/payments', { method: 'POST', headers, body }),
      ),
    )
    expect(other?.headers.get('v-c-correlation-id')).toBe(one?.headers.get('v-c-correlation-id'))
    expect(await other?.text()).toBe(await one?.text())
  }
  expect(stormy.faults.list()).toMatchObject([{ used: expect.toSatisfy((used: number) => used > 4 && used < 16) }])
})

/** A clock that advances by 1 ms with each reading. */
function createTicking(): () => number {
  let now = Date.UTC(2026, 0, 1)
  return () => ++now
}

test.each<[string, (gateway: Gateway) => unknown]>([
  ['at the start', () => {}],
  ['after a reset', (gateway) => gateway.reset()],
  ['after a reset of the clock', ({ clock }) => clock.reset()],
  [
    'when time and standstill are asked for at once',
    ({ engine }) => engine.clock.change({ now: newYearsEve, frozen: true }),
  ],
])('a frozen clock is exact to the millisecond: %s', async (_, act) => {
  const gateway = await createGateway({ ...options, clock: createTicking() })
  act(gateway)
  expect(gateway.clock.now()).toBe(Date.parse(newYearsEve))
})

test('a clock that is set and frozen at once stands at that time', async () => {
  const gateway = await createGateway({ clock: createTicking() })
  gateway.engine.clock.change({ now: newYearsEve, frozen: true })
  expect(gateway.clock.now()).toBe(Date.parse(newYearsEve))
})
