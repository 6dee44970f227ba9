import { createServer } from 'node:http'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { watchEvents } from '../acceptance/watch-events.ts'
import { toOrdinary } from '../conformance/provoke.ts'
import { toSamplePayment } from '../support.ts'
import { startReplicas, stateKey } from './replica-set.ts'
import { noValkey, withValkey } from './valkey-server.ts'

const yen = (totalAmount: string) => ({ orderInformation: { amountDetails: { totalAmount, currency: 'JPY' } } })
const pay = (amount = '5000') => toSamplePayment({ method: 'single', amount })
const each = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index))

describe.skipIf(noValkey)(`three replicas${withValkey}`, () => {
  test('one leads, and all say so', async () => {
    const { replicas, leader } = await startReplicas(3)
    expect(replicas.map((replica) => replica.role()).sort()).toEqual(['follower', 'follower', 'leader'])
    // Express is imported with the first request; a follower does not wait for the leader's numbers.
    await leader().ask('/health')
    await leader().ask('/journal')
    const healths = await Promise.all(replicas.map((replica) => replica.ask('/health')))
    for (const { status, body } of healths) {
      expect(status).toBe(200)
      expect(body).toMatchObject({ status: 'ok', profile: 'guide', journal: { entries: 0 } })
      expect(body.state).toMatchObject({ keeps: 'valkey', leader: leader().url, term: 1 })
    }
    expect(healths.map(({ body }) => body.state.role)).toEqual(replicas.map((replica) => replica.role()))
  })

  test('of captures of one authorization on all of them, one wins', async () => {
    const { at } = await startReplicas(3)
    for (let round = 0; round < 5; round++) {
      const { body } = await at(round % 3).send(pay())
      const captures = await Promise.all(
        each(9, (index) => at(index % 3).send(yen('5000'), { path: `/pts/v2/payments/${body.id}/captures` })),
      )
      expect(captures.map(({ status }) => status).sort()).toEqual([201, ...each(8, () => 400)])
    }
  })

  test('ids are unique, slips consecutive, and each replica finds the payments of the others', async () => {
    const { at } = await startReplicas(3)
    const paid = await Promise.all(each(90, (index) => at(index % 3).send(pay())))
    expect(paid.map(({ status }) => status)).toEqual(each(90, () => 201))
    expect(new Set(paid.map(({ body }) => body.id)).size).toBe(90)
    const slips = paid.map(({ body }) => Number(body.processorInformation.salesSlipNumber)).sort((a, b) => a - b)
    expect(slips.map((slip) => slip - (slips[0] ?? 0))).toEqual(each(90, (index) => index))
    const found = await Promise.all(
      paid.map(({ body }, index) =>
        at((index + 1) % 3).send('', { method: 'GET', path: `/tss/v2/transactions/${body.id}` }),
      ),
    )
    expect(found.map(({ status }) => status)).toEqual(each(90, () => 200))
  })

  test('an outcome that one arms is used once', async () => {
    const { at } = await startReplicas(3)
    expect((await at(1).ask('/scenarios', 'POST', { name: 'expired-card' })).status).toBe(201)
    const paid = await Promise.all(each(12, (index) => at(index % 3).send(toOrdinary())))
    expect(paid.filter(({ body }) => body.status === 'DECLINED')).toHaveLength(1)
    expect((await at(2).ask('/scenarios')).body.armed).toMatchObject([{ used: 1, live: false }])
  })

  test('one clock, one journal, and namespaces for all', async () => {
    const { at, replicas } = await startReplicas(3)
    await at(2).ask('/clock', 'PUT', { now: '2027-03-01T00:00:00+09:00', frozen: true })
    const clocks = await Promise.all(replicas.map((replica) => replica.ask('/clock')))
    expect(clocks.map(({ body }) => body.japan)).toEqual(each(3, () => '2027-03-01 00:00:00'))
    const { headers } = await at(0).send(pay(), { headers: { 'x-sandbox-namespace': 'team-7' } })
    const seen = await at(1).ask('/journal?namespace=team-7')
    expect(seen.body.entries).toHaveLength(1)
    expect(seen.body.entries[0].id).toBe(headers['x-sandbox-journal'])
    expect((await at(1).ask('/journal')).body.entries).toEqual([])
    expect((await at(1).ask('/namespaces', 'DELETE')).status).toBe(200)
    expect((await at(2).ask('/journal?namespace=team-7')).body.entries).toEqual([])
  })

  test('events reach whoever watches any of them, and go on behind another leader', async () => {
    const { follower, leader } = await startReplicas(3)
    const [one, other] = [follower(0), follower(1)]
    const watch = await watchEvents(one)
    await other.send(pay())
    await watch.until(() => watch.of('exchanges').length > 0)
    expect(watch.headers.get('content-type')).toMatch('text/event-stream')
    await leader().close()
    await watch.until(() => false)
    const again = await watchEvents(one)
    await other.send(pay())
    await again.until(() => again.of('exchanges').flat().length > 0)
  })

  test('the files of the inspector and errors of the admin API are the same on all', async () => {
    const { replicas } = await startReplicas(2)
    const pages = await Promise.all(replicas.map(({ url }) => fetch(`${url}/`, { headers: { accept: 'text/html' } })))
    expect(pages.map(({ status }) => status)).toEqual([200, 200])
    const [one, other] = await Promise.all(pages.map((page) => page.text()))
    expect(one).toBe(other)
    for (const [path, method, body] of [
      ['/nothing', 'GET'],
      ['/scenarios', 'POST', { name: 'expird-card' }],
      ['/clock', 'POST'],
      ['/journal?limt=1', 'GET'],
      ['/snapshot', 'PUT', {}],
    ] as const) {
      const [here, there] = await Promise.all(replicas.map((replica) => replica.ask(path, method, body)))
      expect(here, path).toEqual(there)
      expect(here?.status, path).toBeGreaterThanOrEqual(400)
    }
    const set = await Promise.all(
      replicas.map(({ admin }) =>
        fetch(`${admin}/scenarios`, { method: 'POST', body: '{', headers: { 'content-encoding': 'gzip' } }),
      ),
    )
    expect(set.map(({ status }) => status)).toEqual([400, 400])
  })

  test('a fault of the network is one of the connection to whichever replica was called', async () => {
    const { follower } = await startReplicas(2)
    expect((await follower(0).ask('/faults', 'POST', { name: 'reset-after-commit' })).status).toBe(201)
    await expect(follower(0).send(pay())).rejects.toThrow('fetch failed')
    expect((await follower(0).send(pay())).status).toBe(201)
  })

  test('pages of cardholders come from the leader', async () => {
    const { replicas } = await startReplicas(2)
    const pages = await Promise.all(replicas.map(({ url }) => fetch(`${url}/__pages/microform/nothing`)))
    const [here, there] = await Promise.all(pages.map(async (page) => [page.status, await page.text()]))
    expect(here).toEqual(there)
  })

  test('nobody without the token of the replicas hands anything on', async () => {
    const { leader } = await startReplicas(1)
    const tries = [undefined, '', 'x'.repeat(43), stateKey].flatMap((token) =>
      ['/__replica/handle', '/__replica/__admin/health', '/__replica/__admin/journal', '/__replica'].map((path) =>
        fetch(leader().url + path, {
          method: 'POST',
          ...(token !== undefined && { headers: { 'x-jpo-replica': token } }),
        }),
      ),
    )
    for (const response of await Promise.all(tries)) expect(response.status).toBe(404)
  })

  test('on an address of all, the admin API has one token, and a replica names where it is reached', async () => {
    const { at, start } = await startReplicas(0, { host: '0.0.0.0' })
    await start()
    await start()
    expect(at(0).adminToken).toMatch(/^[\w-]{43}$/)
    expect(at(0).adminToken).toBe(at(1).adminToken)
    const [without, withToken] = await Promise.all([
      fetch(`${at(1).admin}/journal`),
      fetch(`${at(1).admin}/journal`, { headers: { authorization: `Bearer ${at(1).adminToken}` } }),
    ])
    expect([without.status, withToken.status]).toEqual([401, 200])
  })

  test('a webhook is delivered once', async () => {
    const events: string[] = []
    const receiver = createServer((request, response) => {
      request.on('data', (chunk) => events.push(String(chunk))).on('end', () => response.end())
    }).listen(0, '127.0.0.1')
    onTestFinished(() => void receiver.close())
    await new Promise((resolve) => receiver.once('listening', resolve))
    const { port } = receiver.address() as { port: number }
    const { at } = await startReplicas(3)
    const keyInformation = { provider: 'nrtd', tenant: 'smcc_all', keyType: 'sharedSecret', organizationId: 'smcc_all' }
    const subscription = {
      organizationId: 'smcc_all',
      products: [{ productId: 'payments', eventTypes: ['payments.authorization.status.accepted'] }],
      webhookUrl: `http://127.0.0.1:${port}/`,
    }
    const wish = { clientRequestAction: 'CREATE', keyInformation }
    expect((await at(0).send(wish, { path: '/kms/egress/v2/keys-sym' })).status).toBe(201)
    const made = await at(1).send(subscription, { path: '/notification-subscriptions/v2/webhooks' })
    expect(made.status).toBe(201)
    await at(2).send(pay())
    const paid = () => events.filter((text) => text.includes('payments.authorization.status.accepted'))
    await vi.waitFor(() => expect(paid()).toHaveLength(1), 5_000)
  })
})

test('a key is needed, and a wrong location is refused', async () => {
  const { startReplica } = await import('../../mocks/replicas/start-replica.ts')
  const open = () => {
    throw new Error('not reached')
  }
  await expect(startReplica({ state: 'valkey://127.0.0.1:1', open })).rejects.toThrow('JPO_SANDBOX_STATE_KEY')
  await expect(startReplica({ state: 'http://127.0.0.1:1', key: stateKey, open })).rejects.toThrow('valkey://')
})
