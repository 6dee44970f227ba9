import { describe, expect, test } from 'vitest'
import { type Asked, ask, pay, post, start } from './ask-admin.ts'

/** The two ways of naming a namespace. */
const ways: readonly [string, (path: string, asked?: Asked) => [string, Asked]][] = [
  ['in the query', (path, asked = {}) => [`${path}${path.includes('?') ? '&' : '?'}namespace=a%20%26%20b`, asked]],
  ['in the header', (path, asked = {}) => [path, { ...asked, headers: { 'x-sandbox-namespace': 'a & b' } }]],
]

const inIt = { headers: { 'x-sandbox-namespace': 'a & b' } }

describe.each(ways)('a namespace that is named %s', (_, to) => {
  test('has outcomes, faults and a clock of its own', async () => {
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

  test('is disarmed and set back without the default one', async () => {
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

  test('cannot refuse connections, which is of the whole gateway', async () => {
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
    ['setting its clock back', '/clock', { method: 'DELETE' }],
    ['starting over', '/reset', { method: 'POST' }],
    ['an outcome that there is not', '/scenarios', { method: 'POST', body: { name: 'no-such-outcome' } }],
    ['a fault that there is not', '/faults', { method: 'POST', body: { name: 'no-such-fault' } }],
    ['a time that is none', '/clock', { method: 'PUT', body: { now: 'soon' } }],
  ])('is not made by %s', async (_, path, asked) => {
    const gateway = await start()
    await ask(gateway, ...to(path, asked))
    expect((await ask(gateway, '/namespaces')).body).toMatchObject({ entries: [], total: 0 })
  })

  test.each<[string, string, Asked]>([
    ['arming an outcome', '/scenarios', { method: 'POST', body: { name: 'expired-card' } }],
    ['arming a fault', '/faults', { method: 'POST', body: { name: 'latency' } }],
    ['setting its clock', '/clock', { method: 'POST', body: { advance: '1d' } }],
  ])('is made by %s', async (_, path, asked) => {
    const gateway = await start()
    await ask(gateway, ...to(path, asked))
    expect((await ask(gateway, '/namespaces')).body.entries).toEqual([
      { name: 'a & b', journal: 0, payments: 0, bytes: 0 },
    ])
  })
})

test('the query comes before the header', async () => {
  const gateway = await start()
  await ask(gateway, '/clock?namespace=q', { method: 'POST', body: { advance: 1 }, ...inIt })
  expect(gateway.namespaces().map(({ name }) => name)).toEqual(['q'])
})
