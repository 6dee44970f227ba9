import { once } from 'node:events'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { describe, expect, onTestFinished, test } from 'vitest'
import { createStreams } from '../../mocks/admin/send-events.ts'
import { createWorld } from '../../mocks/world/create-world.ts'
import { createLiveReader, type LiveReader, mostAtOnce } from '../../src/admin/live-reader.ts'
import { createFingerprint } from '../../src/card-data/fingerprint.ts'
import { createNamespaces } from '../../src/engine/namespaces.ts'
import { createRandom, noon, send as sendTo, toSamplePayment, unverified } from '../support.ts'
import { ask, type Paying, pay, post, start } from './ask-admin.ts'
import { connectRaw } from './raw-connection.ts'
import { findOddEvents, type Watch, watchEvents } from './watch-events.ts'

const idsOf = (watch: Watch): string[] =>
  watch.of('exchanges').flatMap(({ entries }) => entries.map(({ id }: { id: string }) => id))
const skippedOf = (watch: Watch): number => watch.of('exchanges').reduce((sum, { skipped }) => sum + skipped, 0)
const inSpace = (name: string): Paying => ({ headers: { 'x-sandbox-namespace': name } })

test('an exchange comes as the journal lists it, and its payment beside it', async () => {
  const gateway = await start()
  const watch = await watchEvents(gateway)
  expect([watch.status, watch.headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8'])
  await watch.until(() => watch.of('hello').length > 0)
  const { body } = await pay(gateway, { method: 'combination', bonusAmount: '3000' })
  await watch.until(() => watch.of('payments').length > 0)
  expect(watch.of('exchanges')).toEqual([{ entries: (await ask(gateway, '/journal')).body.entries, skipped: 0 }])
  expect(watch.of('payments')).toEqual([{ entries: [(await ask(gateway, `/payments/${body.id}`)).body], skipped: 0 }])
  expect(watch.events.find(({ name }) => name === 'exchanges')?.id).toBe('j1')
  expect(findOddEvents(watch.events)).toEqual([])
})

test('batches, settled payments, what was used, the clock and a reset are told', async () => {
  const gateway = await start()
  await post(gateway, '/scenarios', { name: 'approved', times: 2 })
  const watch = await watchEvents(gateway)
  await watch.until(() => watch.of('health').length > 0)
  await pay(gateway, { sale: true })
  await post(gateway, '/verdicts', { name: 'rejected' })
  await post(gateway, '/batches', undefined)
  await watch.until(() => watch.of('batches').length > 0 && watch.of('armed').length > 0)
  expect(watch.of('batches')[0]).toMatchObject({ entries: [{ id: 'b1', items: 1, rejected: 1 }] })
  expect(watch.of('armed').flatMap(({ changed }) => changed)).toMatchObject([
    { id: 's1', used: 1, live: true },
    { id: 'v1', used: 1, live: false },
  ])
  expect(watch.of('health').at(-1)).toMatchObject({ requests: 1, health: { status: 'ok' }, clock: { frozen: false } })
  expect(watch.of('health').at(-1).took.median).toBeGreaterThan(0)
  await post(gateway, '/reset', undefined)
  await watch.until(() => watch.of('reset').length > 0)
  await pay(gateway)
  await watch.until(() => idsOf(watch).length > 1)
  expect(idsOf(watch)).toEqual(['j1', 'j2'])
  expect(findOddEvents(watch.events)).toEqual([])
})

describe('after a lost connection', () => {
  test('a reader gets what it missed, once', async () => {
    const gateway = await start()
    for (let count = 0; count < 5; count++) await pay(gateway)
    const watch = await watchEvents(gateway, { headers: { 'last-event-id': 'j2' } })
    await watch.until(() => idsOf(watch).length >= 3)
    await pay(gateway)
    await watch.until(() => idsOf(watch).length >= 4)
    expect([idsOf(watch), skippedOf(watch)]).toEqual([['j3', 'j4', 'j5', 'j6'], 0])
  })

  test('what gave way in the journal is counted', async () => {
    const gateway = await start({ journal: { entries: 3 } })
    for (let count = 0; count < 8; count++) await pay(gateway)
    const watch = await watchEvents(gateway, { headers: { 'last-event-id': 'j1' } })
    await watch.until(() => idsOf(watch).length > 0)
    expect([idsOf(watch), skippedOf(watch)]).toEqual([['j6', 'j7', 'j8'], 4])
  })

  test('another gateway says that it is another', async () => {
    const instances = new Set<string>()
    for (const gateway of [await start(), await start()]) {
      await pay(gateway)
      const watch = await watchEvents(gateway)
      await watch.until(() => watch.of('hello').length > 0)
      instances.add(watch.of('hello')[0].instance)
      expect(watch.of('hello')[0].newest).toBe('j1')
    }
    expect(instances.size).toBe(2)
  })

  test.each(['12', 'j', 'x1', 'j1; j2', `j${'9'.repeat(16)}`])('the id «%s» is refused', async (id) => {
    const { status, body } = await ask(await start(), '/events', { headers: { 'last-event-id': id } })
    expect([status, body.detail]).toEqual([400, 'Last-Event-ID is the id of an exchange, such as j12.'])
  })
})

describe('of a namespace', () => {
  test('only its own exchanges come, by query or header', async () => {
    const gateway = await start()
    await pay(gateway, inSpace('a'))
    const options = [{ search: '?namespace=a' }, { headers: { 'x-sandbox-namespace': 'a' } }]
    for (const option of options) {
      const watch = await watchEvents(gateway, option)
      await watch.until(() => watch.of('hello').length > 0)
      await pay(gateway, { ...inSpace('a'), reference: 'of a' })
      await pay(gateway, { reference: 'of nobody' })
      await watch.until(() => idsOf(watch).length > 0)
      expect(watch.of('exchanges')[0].entries[0].asked.reference).toBe('of a')
    }
  })

  test('one that is not there yet is not made, and comes with its first exchange', async () => {
    const gateway = await start()
    const watch = await watchEvents(gateway, { search: '?namespace=later' })
    await watch.until(() => watch.of('hello').length > 0)
    expect([watch.of('hello')[0].instance, gateway.namespaces()]).toEqual([null, []])
    await pay(gateway, inSpace('later'))
    await watch.until(() => idsOf(watch).length > 0)
    expect(watch.of('hello')[1].instance).toMatch(/^[\w-]{36}$/)
    expect(idsOf(watch)).toEqual(['j1'])
  })

  test('one that was dropped and made again is another instance', async () => {
    const gateway = await start()
    await pay(gateway, inSpace('a'))
    const watch = await watchEvents(gateway, { search: '?namespace=a' })
    await watch.until(() => watch.of('hello').length > 0)
    await ask(gateway, '/namespaces', { method: 'DELETE' })
    await pay(gateway, inSpace('a'))
    await watch.until(() => idsOf(watch).length > 0)
    const instances = watch.of('hello').map(({ instance }) => instance)
    expect(new Set(instances).size).toBe(instances.length)
    expect(idsOf(watch)).toEqual(['j1'])
  })
})

test('of many exchanges at once the newest come, and the others are counted', async () => {
  const gateway = await start()
  const watch = await watchEvents(gateway)
  await watch.until(() => watch.of('hello').length > 0)
  const sent = 400
  await Promise.all(Array.from({ length: sent }, () => pay(gateway)))
  await watch.until(() => idsOf(watch).length + skippedOf(watch) >= sent)
  expect(idsOf(watch).length + skippedOf(watch)).toBe(sent)
  expect(idsOf(watch).at(-1)).toBe(`j${sent}`)
  expect(new Set(idsOf(watch)).size).toBe(idsOf(watch).length)
  for (const { entries } of watch.of('exchanges')) expect(entries.length).toBeLessThanOrEqual(mostAtOnce)
})

test('no card data of a caller is in any event', async () => {
  const gateway = await start()
  const watch = await watchEvents(gateway)
  await watch.until(() => watch.of('hello').length > 0)
  await pay(gateway, { reference: 'of 4111111111111111', method: 'single' })
  await pay(gateway, { reference: '4111-1111-1111-1111', headers: { 'x-note': '4111 1111 1111 1111' } })
  await watch.until(() => idsOf(watch).length >= 2)
  expect(JSON.stringify(watch.events).replace(/[- ]/g, '')).not.toContain('4111111111111111')
})

test('HEAD is answered at once', async () => {
  const { status, text } = await ask(await start(), '/events', { method: 'HEAD' })
  expect([status, text]).toEqual([200, ''])
})

test('a gateway that closes ends its streams, and does not wait for their readers', async () => {
  const gateway = await start()
  const watch = await watchEvents(gateway)
  await watch.until(() => watch.of('hello').length > 0)
  const began = performance.now()
  await gateway.close()
  expect(performance.now() - began).toBeLessThan(2_000)
  await watch.until(() => watch.isOver)
})

test('a reader that leaves is forgotten: the next find room', async () => {
  const gateway = await start()
  for (let count = 0; count < 60; count++) {
    const watch = await watchEvents(gateway)
    expect(watch.status).toBe(200)
    watch.close()
    await watch.until(() => watch.isOver)
    // The gateway hears of it with the next turn of its sockets.
    await ask(gateway, '/health')
  }
})

test('a token is asked for, and no stream opens without it', async () => {
  const token = 'a-token-of-a-test'
  const gateway = await start({ adminToken: token })
  expect((await ask(gateway, '/events')).status).toBe(401)
  const watch = await watchEvents(gateway, { headers: { authorization: `Bearer ${token}` } })
  await watch.until(() => watch.of('hello').length > 0)
  expect(watch.status).toBe(200)
})

test('for a reader that stops reading nothing more is printed; it is told to resume, and dropped', async () => {
  let taken = 0
  let isClosed = false
  const reader: LiveReader = {
    take: () => [{ name: 'exchanges', id: `j${++taken}`, data: JSON.stringify('x'.repeat(500_000)) }],
    close: () => {
      isClosed = true
    },
  }
  const streams = createStreams(undefined, { interval: 2, patience: 200 })
  const server = createServer((request, response) => streams.open(request, response, () => reader))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.close()
  })
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n')
  await expect.poll(() => taken, { interval: 5 }).toBeGreaterThan(2)
  await new Promise((resolve) => setTimeout(resolve, 150))
  const before = taken
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(taken).toBe(before)
  await expect.poll(() => isClosed, { timeout: 5_000 }).toBe(true)
  expect(taken).toBe(before)
  socket.destroy()
})

test('a reader that stops reading holds at most 50 exchanges, whatever happens, and the rest is counted', async () => {
  const namespaces = createNamespaces({
    world: await createWorld(),
    clock: () => noon,
    random: createRandom(),
    fingerprint: createFingerprint(),
    auth: unverified,
  })
  const sent = 5_000
  let isFollowing = false
  let took = 0
  let skipped = 0
  let buffered = 0
  const reader = createLiveReader(namespaces, {})
  const counting: LiveReader = {
    take: () => {
      isFollowing = true
      const events = reader.take()
      for (const { name, data } of events) {
        if (name !== 'exchanges') continue
        const { entries, skipped: more } = JSON.parse(data)
        expect(entries.length).toBeLessThanOrEqual(mostAtOnce)
        took += entries.length
        skipped += more
      }
      return events
    },
    close: () => reader.close(),
  }
  const streams = createStreams(undefined, { interval: 2, patience: 60_000 })
  const server = createServer((request, response) => {
    streams.open(request, response, () => counting)
    setInterval(() => {
      buffered = Math.max(buffered, response.writableLength)
    }, 5).unref()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1').pause()
  onTestFinished(() => {
    socket.destroy()
    server.closeAllConnections()
    server.close()
  })
  socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n')
  await expect.poll(() => isFollowing, { interval: 5 }).toBe(true)
  const body = { ...toSamplePayment({ method: 'single' }), note: 'x'.repeat(5_000) }
  for (let count = 0; count < sent; count += 100) {
    await Promise.all(Array.from({ length: 100 }, () => sendTo(namespaces, body)))
    // The streams have their turn.
    await new Promise((resolve) => setImmediate(resolve))
  }
  // It took what the sockets of this machine hold, and no more.
  expect(took).toBeLessThan(sent / 2)
  expect(buffered).toBeLessThan(1_000_000)
  counting.take()
  expect(took + skipped).toBe(sent)
})

test('a reader that keeps up is not dropped', async () => {
  const reader: LiveReader = { take: () => [{ name: 'reset', data: '{}' }], close: () => {} }
  const streams = createStreams(undefined, { interval: 2, patience: 60_000 })
  const server = createServer((request, response) => streams.open(request, response, () => reader))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const connection = await connectRaw(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  connection.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n')
  await connection.until(/(event: reset[\s\S]*){20}/)
  expect(connection.text()).not.toContain('dropped')
})
