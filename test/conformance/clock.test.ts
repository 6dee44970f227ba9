import { afterEach, expect, test } from 'vitest'
import { createGateway } from '../../mocks/gateway/create-gateway.ts'
import type { GatewayOptions } from '../../mocks/gateway/gateway.ts'
import type { GatewayRequest } from '../../src/request/gateway-request.ts'
import { noon, toSamplePayment, unverified } from '../support.ts'
import { findViolations } from './contract.ts'
import type { Face } from './face.ts'
import { face as front } from './faces/engine.ts'
import { toOrdinary, wordOf } from './provoke.ts'
import { httpDate, nowInSeconds, signedByHttp, signedByToken } from './signed.ts'

const day = 86_400
const strict = { auth: { policy: 'strict' } } as const

let face: Face
/** Time of the machine's clock. */
let machine = noon
afterEach(async () => {
  await face.close()
  machine = noon
})

async function begin(options: GatewayOptions = {}): Promise<void> {
  face = await front.open({ clock: () => machine, ...options })
}
const change = (wish: object) => expect(face.engine.clock.change(wish)).toMatchObject({ ok: true })
const sendSigned = ({ body, ...options }: GatewayRequest) => face.send(body, options)
const submitted = async () => (await face.send(toOrdinary())).body.submitTimeUtc

test.each([
  { by: '1d', times: 1, ahead: 86_400_000 },
  { by: '1d', times: 100, ahead: 8_640_000_000 },
  { by: 10, times: 3, ahead: 30 },
])('a machine’s clock that ticks at each reading takes nothing from $times × $by', async ({ by, times, ahead }) => {
  for (const advance of ['advance', 'change'] as const) {
    await begin({ clock: () => machine++ })
    const { clock } = face.engine
    for (let time = 0; time < times; time++) advance === 'advance' ? clock.advance(by) : clock.change({ advance: by })
    expect(clock.state().offsetMs).toBe(ahead)
    await face.close()
  }
})

test('every time and id in a reply comes from the gateway’s clock', async () => {
  await begin()
  change({ now: '2028-02-29T23:59:58.125+09:00', frozen: true })
  const reply = await face.send(toOrdinary())
  expect(findViolations(reply)).toEqual([])
  expect(reply.body).toMatchObject({
    submitTimeUtc: '2028-02-29T14:59:58Z',
    // The last nine digits of 1835449198 seconds, then milliseconds.
    id: expect.stringMatching(/^835449198125\d{6}3955$/),
    reconciliationId: expect.stringMatching(/^0020280229235958\d{12}$/),
  })
  expect(reply.headers.date).toBe('Tue, 29 Feb 2028 14:59:58 GMT')
  expect(face.engine.ledger.get(reply.body.id)?.submitTimeUtc).toBe('2028-02-29T14:59:58Z')
  expect(face.engine.journal.page({ limit: 1 }).entries[0]?.at).toBe('2028-02-29T14:59:58.125Z')
})

test('errors have the gateway’s time too', async () => {
  await begin()
  change({ now: '2027-01-01', frozen: true })
  for (const body of ['{}', toOrdinary({ amount: '99000150' }), toOrdinary({ amount: '99000550' })]) {
    const reply = await face.send(body)
    expect(reply.body.submitTimeUtc).toBe('2026-12-31T15:00:00Z')
    expect(reply.headers.date).toBe('Thu, 31 Dec 2026 15:00:00 GMT')
  }
})

test.each([
  ['2026-11-30T23:59:59+09:00', '12'],
  ['2026-11-30T14:59:59Z', '12'],
  ['2026-11-30T15:00:00Z', '01'],
  ['2026-12-01', '01'],
  ['2026-12-31T23:59:59+09:00', '01'],
  ['2026-12-31T15:00:00Z', '02'],
  ['2027-01-31T23:59:59+09:00', '02'],
  ['2028-02-29T23:59:59+09:00', '03'],
  ['2028-02-29T15:00:00Z', '04'],
  ['2027-02-28T15:00:00Z', '04'],
])('at %s a payment in installments begins in month %s by default', async (now, want) => {
  await begin()
  change({ now, frozen: true })
  for (const method of ['installment', 'revolving', 'combination'] as const) {
    const { body } = await face.send(toSamplePayment({ method }))
    const plan = face.engine.ledger.get(body.id)?.jpo
    expect([plan?.firstBillingMonth, plan?.firstBillingMonthDefaulted]).toEqual([want, true])
  }
})

test.each([
  ['2026-11-30T14:59:59Z', 'AUTHORIZED'],
  ['2026-11-30T15:00:00Z', 'EXPIRED_CARD'],
  ['2027-11-01', 'EXPIRED_CARD'],
  ['2026-01-01', 'AUTHORIZED'],
])('at %s the reply to a card valid until 11/2026 is %s', async (now, want) => {
  await begin()
  change({ now, frozen: true })
  expect(wordOf(await face.send(toOrdinary({ expires: '11/2026' })))).toBe(want)
})

test('is the machine’s until it is set, runs on from there, stops, and runs on again', async () => {
  await begin()
  const { clock } = face.engine
  const times = [await submitted()]
  machine += 60_000
  times.push(await submitted())
  clock.set('2027-01-01T00:00:00Z')
  machine += 60_000
  times.push(await submitted())
  clock.freeze()
  machine += 60_000
  times.push(await submitted())
  clock.advance('1h')
  machine += 60_000
  times.push(await submitted())
  clock.resume()
  machine += 60_000
  times.push(await submitted())
  clock.reset()
  times.push(await submitted())
  expect(times).toEqual([
    '2026-11-23T03:00:00Z',
    '2026-11-23T03:01:00Z',
    '2027-01-01T00:01:00Z',
    '2027-01-01T00:01:00Z',
    '2027-01-01T01:01:00Z',
    '2027-01-01T01:02:00Z',
    '2026-11-23T03:05:00Z',
  ])
})

test.each<[string, GatewayOptions, object]>([
  ['the machine’s time', {}, { offsetMs: 0, frozen: false }],
  ['the machine’s time, frozen', { frozen: true }, { offsetMs: 0, frozen: true }],
])('a reset returns the clock to its start: %s', async (_, options, want) => {
  await begin(options)
  const { clock } = face.engine
  clock.freeze('2027-01-01')
  machine += 50
  clock.advance(10)
  clock.reset()
  expect(clock.state()).toMatchObject({ epochMs: machine, ...want })
})

test('resuming a running clock changes nothing, and setting a frozen one keeps it frozen', async () => {
  await begin()
  const { clock } = face.engine
  clock.set(noon + 1_000)
  machine += 5
  clock.resume()
  expect(clock.state()).toMatchObject({ epochMs: noon + 1_005, offsetMs: 1_000, frozen: false })
  clock.freeze()
  machine += 5
  expect(clock.state()).toMatchObject({ epochMs: noon + 1_005, offsetMs: 995, frozen: true })
  clock.set(noon - 7)
  machine += 5
  expect(clock.state()).toMatchObject({ epochMs: noon - 7, frozen: true, japan: '2026-11-23 12:00:00' })
})

test('a reset of the gateway resets the clock', async () => {
  await begin()
  change({ now: '2027-01-01', frozen: true })
  face.engine.reset()
  expect(face.engine.clock.state()).toMatchObject({ epochMs: noon, frozen: false, offsetMs: 0 })
})

const signers = { 'HTTP Signature': signedByHttp, 'a token': signedByToken } as const
const later = {
  'HTTP Signature': () => signedByHttp({ headers: { date: httpDate(day) } }),
  'a token': () => signedByToken({ claims: { iat: nowInSeconds + day, exp: nowInSeconds + day + 120 } }),
} as const

test.each(['HTTP Signature', 'a token'] as const)('%s is judged by the gateway’s clock', async (scheme) => {
  await begin(strict)
  const ofToday = await signers[scheme]()
  const ofTomorrow = await later[scheme]()
  const statuses = async () => [(await sendSigned(ofToday)).status, (await sendSigned(ofTomorrow)).status]
  expect(await statuses()).toEqual([201, 401])
  face.engine.clock.advance('1d')
  expect(await statuses()).toEqual([401, 201])
  face.engine.clock.reset()
  expect(await statuses()).toEqual([201, 401])
})

test.each(['HTTP Signature', 'a token'] as const)(
  '%s is judged by the machine’s clock with that setting',
  async (scheme) => {
    await begin({ auth: { policy: 'strict', clock: 'system' } })
    face.engine.clock.advance('1d')
    const reply = await sendSigned(await signers[scheme]())
    expect([reply.status, reply.body.submitTimeUtc]).toEqual([201, '2026-11-24T03:00:00Z'])
    expect((await sendSigned(await later[scheme]())).status).toBe(401)
  },
)

test('a caller whose clock differs gets the reason', async () => {
  await begin(strict)
  face.engine.clock.advance('1d')
  const byHttp = await sendSigned(await signedByHttp())
  const byToken = await sendSigned(await signedByToken())
  for (const reply of [byHttp, byToken]) {
    expect(findViolations(reply)).toEqual([])
    expect(reply.headers['x-sandbox-reason']).toBeTruthy()
    expect(reply.headers['x-sandbox-advice']).toMatch(/clock|expired|date/i)
  }
})

const timesIn = async (gateway: { readonly fetch: typeof fetch }) => {
  const headers = { 'content-type': 'application/json' }
  const response = await gateway.fetch('https://apitest.cybersource.com/pts/v2/payments', {
    method: 'POST',
    headers,
    body: JSON.stringify(toOrdinary()),
  })
  return ((await response.json()) as { submitTimeUtc: string }).submitTimeUtc
}

test('each namespace has its own clock', async () => {
  const gateway = await createGateway({ clock: () => noon, auth: unverified })
  const [one, other] = [gateway.namespace('one'), gateway.namespace('other')]
  one.clock.set('2027-01-01')
  gateway.clock.advance('1d')
  expect([await timesIn(one), await timesIn(other), await timesIn(gateway)]).toEqual([
    '2026-12-31T15:00:00Z',
    '2026-11-23T03:00:00Z',
    '2026-11-24T03:00:00Z',
  ])
  one.reset()
  expect(await timesIn(one)).toBe('2026-11-23T03:00:00Z')
})

test('a gateway starts at the given time, and a reset returns to it', async () => {
  const gateway = await createGateway({ clock: () => noon, auth: unverified, now: '2026-12-16', frozen: true })
  const namespace = gateway.namespace('one')
  expect([await timesIn(gateway), await timesIn(namespace)]).toEqual(Array(2).fill('2026-12-15T15:00:00Z'))
  gateway.clock.advance('31d')
  gateway.clock.resume()
  expect(gateway.clock.reset()).toMatchObject({ japan: '2026-12-16 00:00:00', frozen: true })
})

test('a running clock starts at the given time, and a reset returns to it', async () => {
  const gateway = await createGateway({ clock: () => noon, auth: unverified, now: '2026-12-16' })
  gateway.clock.advance('31d')
  gateway.clock.reset()
  expect(await timesIn(gateway)).toBe('2026-12-15T15:00:00Z')
})

test('with a seed and a frozen clock the same requests get the same bytes', async () => {
  const pay = async (seed: number) => {
    const gateway = await createGateway({ auth: unverified, now: '2026-12-16', frozen: true, seed })
    const headers = { 'content-type': 'application/json' }
    const texts: string[] = []
    for (const body of [toOrdinary(), toSamplePayment({ method: 'bonus' }), {}]) {
      const init = { method: 'POST', headers, body: JSON.stringify(body) }
      const response = await gateway.fetch('https://apitest.cybersource.com/pts/v2/payments', init)
      texts.push(JSON.stringify([...response.headers]), await response.text())
    }
    return texts
  }
  expect(await pay(7)).toEqual(await pay(7))
  expect(await pay(7)).not.toEqual(await pay(8))
})

test('a reset with a seed repeats the same bytes', async () => {
  const gateway = await createGateway({ auth: unverified, now: '2026-12-16', frozen: true, seed: 7 })
  const pay = async () => {
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(toOrdinary()) }
    const response = await gateway.fetch('https://apitest.cybersource.com/pts/v2/payments', init)
    return [...response.headers, await response.text()]
  }
  gateway.scenarios.next('expired-card')
  const first = [await pay(), await pay()]
  gateway.clock.advance('1d')
  gateway.reset()
  gateway.scenarios.next('expired-card')
  expect([await pay(), await pay()]).toEqual(first)
})

test('with a seed each namespace has its own ids, the same each time', async () => {
  const pay = async () => {
    const gateway = await createGateway({ auth: unverified, now: '2026-12-16', frozen: true, seed: 7 })
    const spaces = [gateway, gateway.namespace('one'), gateway.namespace('other')]
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(toOrdinary()) }
    const url = 'https://apitest.cybersource.com/pts/v2/payments'
    const replies = await Promise.all(spaces.map((space) => space.fetch(url, init)))
    return replies.map(({ headers }) => headers.get('v-c-correlation-id'))
  }
  const first = await pay()
  expect(new Set(first).size).toBe(3)
  expect(await pay()).toEqual(first)
})

test('without a seed no id is repeated after a reset', async () => {
  const gateway = await createGateway({ auth: unverified, now: '2026-12-16', frozen: true })
  const ids: string[] = []
  for (let round = 0; round < 3; round++) {
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(toOrdinary()) }
    const response = await gateway.fetch('https://apitest.cybersource.com/pts/v2/payments', init)
    ids.push(((await response.json()) as { id: string }).id, response.headers.get('x-sandbox-journal') ?? '')
    gateway.reset()
  }
  expect(new Set(ids).size).toBe(6)
})

test('a frozen clock measures no elapsed time', async () => {
  let machine = noon
  const gateway = await createGateway({ clock: () => (machine += 7), auth: unverified, frozen: true })
  const response = await gateway.fetch('https://apitest.cybersource.com/pts/v2/payments', {
    method: 'POST',
    body: '{}',
  })
  expect(response.headers.get('x-response-time')).toBe('0ms')
})
