import { afterAll, beforeAll, expect, test } from 'vitest'
import { createGateway } from '../../mocks/gateway/create-gateway.ts'
import { type HttpGateway, startGateway } from '../../mocks/node/start-gateway.ts'
import { connectGateway } from '../../mocks/testing/connect-gateway.ts'
import { explainJournal } from '../../mocks/testing/explain-journal.ts'
import { toSamplePayment, unverified } from '../support.ts'

let server: HttpGateway
beforeAll(async () => {
  server = await startGateway({ auth: unverified })
})
afterAll(() => server.close())

const toRequest = (reference: string, code = '21'): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(toSamplePayment({ method: 'bonus', code, reference })),
})

test.concurrent.each(Array.from({ length: 20 }, (_, index) => `file-${index}`))(
  '%s sees its own requests on a shared server, and no others',
  async (name) => {
    const gateway = connectGateway(`${server.url}/`)
    for (const reference of ['1', '2', '3'])
      await gateway.fetch(`${gateway.url}/pts/v2/payments`, toRequest(`${name} ${reference}`))
    const first = await gateway.payments.page({ limit: 2 })
    const second = await gateway.payments.page({ limit: 2, ...(first.next !== undefined && { before: first.next }) })
    const seen = [...first.entries, ...second.entries]
    expect(seen.map(({ reference }) => reference)).toEqual([`${name} 3`, `${name} 2`, `${name} 1`])
    expect(second.next).toBeUndefined()
    expect((await gateway.payments.get(seen[0]?.id ?? ''))?.journal).toBe('j3')
    expect(await gateway.journal.get('j4')).toBeUndefined()
    expect(await gateway.reset()).toEqual({ journal: 3, payments: 3 })
    expect((await gateway.journal.page()).entries).toEqual([])
  },
)

test('explains the last ten requests, oldest first, and says how many there were', async () => {
  const gateway = await createGateway({ auth: unverified })
  expect(explainJournal(gateway, 'a test')).toBeUndefined()
  for (let sent = 0; sent < 12; sent++) await gateway.fetch('http://gateway.test/pts/v2/payments', { method: 'POST' })
  const text = explainJournal(gateway, 'a test') ?? ''
  expect(text).toContain('what «a test» sent, the last 10 of 12 requests:')
  expect(text.match(/^j\d+/gm)).toEqual(Array.from({ length: 10 }, (_, index) => `j${index + 3}`))
})

test('explains a refusal in words', async () => {
  const gateway = connectGateway(server.url, 'words')
  expect(await gateway.explain()).toBeUndefined()
  await gateway.fetch(`${gateway.url}/pts/v2/payments`, toRequest('bad', '99'))
  expect(await gateway.explain('a test')).toMatch(/what «a test» sent:\n\nj1 .*400.*paymentMethod "99" is not a code/s)
})

test('controls outcomes, faults and clock of its own namespace only', async () => {
  const gateway = connectGateway(server.url)
  const other = connectGateway(server.url)
  const pay = async (of = gateway) => {
    const response = await of.fetch(`${of.url}/pts/v2/payments`, toRequest('order-1'))
    return { status: response.status, body: (await response.json()) as Record<string, unknown> }
  }
  const armed = await gateway.scenarios.next('expired-card', { match: { method: 'bonus' } })
  expect(armed).toMatchObject({ id: 's1', name: 'expired-card', times: 1, live: true })
  expect(await gateway.scenarios.unused()).toEqual([armed])
  expect((await pay(other)).body).toMatchObject({ status: 'AUTHORIZED' })
  expect((await pay()).body).toMatchObject({ errorInformation: { reason: 'EXPIRED_CARD' } })
  expect(await gateway.scenarios.list()).toMatchObject([{ id: 's1', used: 1, live: false }])
  expect(await gateway.scenarios.unused()).toEqual([])

  const fault = await gateway.faults.always('too-many-requests', { retryAfter: 7 })
  expect((await pay()).status).toBe(429)
  await gateway.faults.disarm(fault.id)
  expect((await pay()).status).toBe(201)
  await gateway.faults.next('answer-lost')
  await expect(pay()).rejects.toThrow('fetch failed')
  expect(await gateway.payments.find('order-1', 5)).toHaveLength(3)
  expect(await gateway.faults.clear()).toBe(0)

  expect(await gateway.clock.freeze('2026-12-16')).toMatchObject({ japan: '2026-12-16 00:00:00', frozen: true })
  expect(await gateway.clock.advance('31d')).toMatchObject({ japan: '2027-01-16 00:00:00' })
  expect((await pay()).body).toMatchObject({ submitTimeUtc: '2027-01-15T15:00:00Z' })
  expect(await gateway.clock.set(new Date('2028-02-29T00:00:00Z'))).toMatchObject({ now: '2028-02-29T00:00:00.000Z' })
  expect((await gateway.clock.resume()).frozen).toBe(false)
  expect(Math.abs((await other.clock.now()) - Date.now())).toBeLessThan(60_000)
  expect((await gateway.catalogue()).outcomes.map(({ name }) => name)).toContain('expired-card')

  await gateway.scenarios.always('system-error')
  await gateway.reset()
  expect(await gateway.scenarios.list()).toEqual([])
  expect(Math.abs((await gateway.clock.state()).offsetMs)).toBeLessThan(60_000)
})

test('sends batches and asks for verdicts in its own namespace only', async () => {
  const gateway = connectGateway(server.url)
  const other = connectGateway(server.url)
  expect(await gateway.settlement.run()).toBeUndefined()
  const sale = JSON.stringify(toSamplePayment({ method: 'bonus', sale: true }))
  for (const of of [gateway, other]) await of.fetch(`${of.url}/pts/v2/payments`, { ...toRequest('sale'), body: sale })
  await gateway.verdicts.next('rejected')
  expect(await gateway.settlement.run()).toMatchObject({ id: 'b1', items: 1, rejected: 1 })
  expect(await gateway.settlement.items('b1')).toMatchObject([{ verdict: 'REJECTED' }])
  expect(await gateway.settlement.batches()).toHaveLength(1)
  expect(await other.settlement.batches()).toEqual([])
  expect(await other.settlement.items('b1')).toEqual([])
})

test('throws with the message of the admin API when arming fails', async () => {
  const gateway = connectGateway(server.url)
  await expect(gateway.scenarios.next('expired-crad' as 'expired-card')).rejects.toThrow(
    expect.objectContaining({ code: 'BAD_CONTROL', message: expect.stringContaining('expired-card') }),
  )
  await expect(gateway.faults.disarm('f9')).rejects.toMatchObject({ code: 'BAD_CONTROL' })
  await expect(gateway.clock.advance('soon')).rejects.toMatchObject({ code: 'BAD_CONTROL' })
})

test('throws with the message of the admin API, and for an invalid name', async () => {
  const gateway = connectGateway(server.url)
  await expect(gateway.journal.page({ limit: 501 })).rejects.toThrow(
    expect.objectContaining({ code: 'NOT_ANSWERED', message: expect.stringContaining('1 to 500') }),
  )
  expect(() => connectGateway(server.url, '')).toThrow(expect.objectContaining({ code: 'BAD_NAMESPACE' }))
})
