import { describe, expect, test } from 'vitest'
import { type Asked, ask, pay, post, start } from './ask-admin.ts'

/** The two ways to name a namespace. */
const ways: readonly [string, (path: string, asked?: Asked) => [string, Asked]][] = [
  ['in the query', (path, asked = {}) => [`${path}${path.includes('?') ? '&' : '?'}namespace=a%20%26%20b`, asked]],
  ['in the header', (path, asked = {}) => [path, { ...asked, headers: { 'x-sandbox-namespace': 'a & b' } }]],
]

const inIt = { headers: { 'x-sandbox-namespace': 'a & b' } }

describe.each(ways)('a namespace that is named %s', (_, to) => {
  test('has its own outcomes, faults and clock', async () => {
    const gateway = await start()
    await ask(gateway, ...to('/scenarios', { method: 'POST', body: { name: 'expired-card' } }))
    await ask(gateway, ...to('/faults', { method: 'POST', body: { name: 'wrong-content-type' } }))
    await ask(gateway, ...to('/clock', { method: 'PUT', body: { now: '2026-12-16', frozen: true } }))

    const outside = await pay(gateway)
    expect([outside.body.status, outside.headers['content-type']]).toEqual(['AUTHORIZED', 'application/hal+json'])
    for (const shelf of ['/scenarios', '/faults']) expect((await ask(gateway, shelf)).body.armed).toEqual([])
    expect((await ask(gateway, ...to('/scenarios'))).body.unused).toEqual(['s1'])

    const inside = await pay(gateway, inIt)
    expect(inside.body).toMatchObject({ submitTimeUtc: '2026-12-15T15:00:00Z', status: 'DECLINED' })
    expect(inside.headers['content-type']).toBe('text/html')
    for (const shelf of ['/scenarios', '/faults'])
      expect((await ask(gateway, ...to(shelf))).body).toMatchObject({ armed: [{ used: 1, live: false }], unused: [] })
  })

  test('has its own journal and payments, page by page', async () => {
    const gateway = await start()
    await pay(gateway, { reference: 'elsewhere' })
    for (const reference of ['1', '2', '3']) await pay(gateway, { ...inIt, reference })
    for (const path of ['/payments?limit=2', '/journal?limit=2']) {
      const { body: first } = await ask(gateway, ...to(path))
      const { body: second } = await ask(gateway, first.next.replace('/__admin', ''))
      expect([first.entries.length, second.entries.length]).toEqual([2, 1])
    }
    const { body: entry } = await ask(gateway, ...to('/journal/j1'))
    expect(entry.request.body.clientReferenceInformation.code).toBe('1')
    const payment = `/payments/${entry.paymentId}`
    expect((await ask(gateway, ...to(payment))).body.reference).toBe('1')
    expect((await ask(gateway, payment)).status).toBe(404)
  })

  test('is disarmed and reset without the default one', async () => {
    const gateway = await start()
    for (const shelf of ['/scenarios', '/faults']) {
      const name = shelf === '/scenarios' ? 'expired-card' : 'latency'
      await post(gateway, shelf, { name })
      for (let count = 0; count < 2; count++) await ask(gateway, ...to(shelf, { method: 'POST', body: { name } }))
      const { id } = (await ask(gateway, ...to(shelf))).body.armed[0]
      expect((await ask(gateway, ...to(`${shelf}/${id}`, { method: 'DELETE' }))).body).toEqual({ disarmed: id })
      expect((await ask(gateway, ...to(shelf, { method: 'DELETE' }))).body).toEqual({ disarmed: 1 })
      expect((await ask(gateway, shelf)).body.unused).toHaveLength(1)
    }
    await ask(gateway, '/clock', { method: 'PUT', body: { advance: '1d' } })
    await ask(gateway, ...to('/clock', { method: 'PUT', body: { advance: '2d' } }))
    expect((await ask(gateway, ...to('/clock', { method: 'DELETE' }))).body.offsetMs).toBe(0)
    expect((await ask(gateway, '/clock')).body.offsetMs).toBe(86_400_000)
  })

  test('cannot refuse connections, which concerns the whole gateway', async () => {
    const gateway = await start()
    const asked = { method: 'POST', body: { name: 'connection-refused' } }
    expect(await ask(gateway, ...to('/faults', asked))).toMatchObject({
      status: 400,
      body: { detail: expect.stringContaining('the default namespace') },
    })
    expect((await pay(gateway)).status).toBe(201)
  })

  test.each<[string, string, Asked?]>([
    ['the journal', '/journal'],
    ['a journal entry', '/journal/j1'],
    ['the payments', '/payments'],
    ['payments of a reference', '/payments?reference=a'],
    ['a payment', '/payments/1'],
    ['the outcomes', '/scenarios'],
    ['the faults', '/faults'],
    ['the clock', '/clock'],
    ['disarming outcomes', '/scenarios', { method: 'DELETE' }],
    ['disarming one fault', '/faults/f1', { method: 'DELETE' }],
    ['resetting its clock', '/clock', { method: 'DELETE' }],
    ['a reset', '/reset', { method: 'POST' }],
    ['an unknown outcome', '/scenarios', { method: 'POST', body: { name: 'no-such-outcome' } }],
    ['an unknown fault', '/faults', { method: 'POST', body: { name: 'no-such-fault' } }],
    ['an invalid time', '/clock', { method: 'PUT', body: { now: 'soon' } }],
  ])('is not created by %s', async (_, path, asked) => {
    const gateway = await start()
    await ask(gateway, ...to(path, asked))
    expect((await ask(gateway, '/namespaces')).body).toMatchObject({ entries: [], total: 0 })
  })

  test.each<[string, string, Asked, boolean]>([
    ['arming an outcome', '/scenarios', { method: 'POST', body: { name: 'expired-card' } }, true],
    ['arming a fault', '/faults', { method: 'POST', body: { name: 'latency' } }, true],
    ['setting its clock', '/clock', { method: 'PUT', body: { advance: '1d' } }, false],
  ])('is created by %s', async (_, path, asked, weighs) => {
    const gateway = await start()
    await ask(gateway, ...to(path, asked))
    const { entries } = (await ask(gateway, '/namespaces')).body
    expect(entries).toEqual([{ name: 'a & b', journal: 0, payments: 0, bytes: expect.any(Number) }])
    expect(entries[0].bytes > 0).toBe(weighs)
  })
})

test('one namespace is forgotten without the others, or all are at once', async () => {
  const gateway = await start()
  for (const name of ['a', 'b']) await pay(gateway, { headers: { 'x-sandbox-namespace': name } })
  await pay(gateway)
  const reset = async (path: string) => (await ask(gateway, path, { method: 'POST' })).body.cleared
  expect(await reset('/reset?namespace=a')).toEqual({ journal: 1, payments: 1 })
  expect((await ask(gateway, '/namespaces')).body).toEqual({
    isolateBy: 'header',
    entries: [{ name: 'b', journal: 1, payments: 1, bytes: expect.any(Number) }],
    total: 1,
    evicted: 0,
  })
  expect((await ask(gateway, '/health')).body.namespaces).toMatchObject({ entries: 1, evicted: 0 })
  expect(await reset('/reset')).toEqual({ journal: 1, payments: 1 })
  expect((await ask(gateway, '/namespaces', { method: 'DELETE' })).body).toEqual({ cleared: { namespaces: 1 } })
  expect((await ask(gateway, '/namespaces')).body.entries).toEqual([])
})

test('the query wins over the header', async () => {
  const gateway = await start()
  await ask(gateway, '/clock?namespace=q', { method: 'PUT', body: { advance: 1 }, ...inIt })
  expect(gateway.namespaces().map(({ name }) => name)).toEqual(['q'])
})
