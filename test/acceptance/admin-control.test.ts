import { expect, test } from 'vitest'
import { sampleCard } from '../../mocks/samples/sample-payment.ts'
import { isLuhnValid } from '../../src/card-data/card-number.ts'
import { type Asked, ask, pay, post, remove, start, type Told } from './ask-admin.ts'

/** Whole card numbers in an answer; ids and times have other lengths or no check digit. */
const toCardNumbers = ({ text }: Told): string[] =>
  (text.match(/(?<![\d-])\d{13,19}(?![\d-])/g) ?? []).filter(isLuhnValid)

test('the catalogue has each name once, with its triggers', async () => {
  const { body } = await ask(await start(), '/catalogue')
  const names = [...body.outcomes, ...body.faults].map(({ name }: { name: string }) => name)
  expect(names.length).toBeGreaterThan(90)
  expect(new Set(names).size).toBe(names.length)
  for (const { name, triggers } of body.outcomes)
    expect(triggers).toMatchObject({
      header: `x-sandbox-scenario: ${name}`,
      reference: `scenario:${name}`,
      armed: true,
    })
})

test('the catalogue has no whole card numbers but those of trigger cards', async () => {
  const catalogue = await ask(await start(), '/catalogue')
  const cards = catalogue.body.outcomes.flatMap((outcome: { triggers: { cards: string[] } }) => outcome.triggers.cards)
  expect(cards.length).toBeGreaterThan(5)
  expect(toCardNumbers(catalogue).sort()).toEqual(cards.sort())
  expect(toCardNumbers(catalogue)).not.toContain(sampleCard)
})

/** Places where a card number may end up by mistake. */
const misplaced: readonly [string, { path: string; body: object }][] = (['scenarios', 'faults'] as const).flatMap(
  (shelf) => {
    const name = shelf === 'scenarios' ? 'expired-card' : 'latency'
    const path = `/${shelf}`
    return [
      [`as a card of /${shelf}`, { path, body: { name, match: { card: sampleCard } } }],
      [`as a reference of /${shelf}`, { path, body: { name, match: { reference: sampleCard } } }],
      [`within a reference of /${shelf}`, { path, body: { name, match: { reference: `order ${sampleCard} b` } } }],
      [`as a merchant of /${shelf}`, { path, body: { name, match: { merchant: sampleCard } } }],
      [`as an amount of /${shelf}`, { path, body: { name, match: { amount: sampleCard } } }],
      [`as the name of /${shelf}`, { path, body: { name: sampleCard } }],
      [`within the name of /${shelf}`, { path, body: { name: `${'x'.repeat(40)} ${sampleCard}` } }],
      [`as a setting of /${shelf}`, { path, body: { name, [sampleCard]: 1 } }],
      [`as a match of /${shelf}`, { path, body: { name, match: { [sampleCard]: 1 } } }],
      [`as times of /${shelf}`, { path, body: { name, times: Number(sampleCard) } }],
      [`as a namespace of /${shelf}`, { path: `${path}?namespace=${sampleCard}`, body: { name } }],
    ] as [string, { path: string; body: object }][]
  },
)

test.each([
  ...misplaced,
  ['as the time', { method: 'PUT', path: '/clock', body: { now: Number(sampleCard) } }],
  ['as a setting of the clock', { method: 'PUT', path: '/clock', body: { [sampleCard]: true } }],
  ['as a path', { path: `/${sampleCard}`, body: {} }],
] as [string, { method?: string; path: string; body: object }][])(
  'a card number %s is repeated by no answer',
  async (_, { method = 'POST', path, body }) => {
    const gateway = await start()
    const search = path.includes('?') ? path.slice(path.indexOf('?')) : ''
    const answers = [await ask(gateway, path, { method, body })]
    await pay(gateway)
    for (const looked of ['/scenarios', '/faults', '/clock', '/journal', '/payments'])
      answers.push(await ask(gateway, looked + search), await ask(gateway, looked))
    answers.push(await ask(gateway, '/namespaces'), await remove(gateway, `/scenarios/${sampleCard}`))
    expect(answers.flatMap(toCardNumbers)).toEqual([])
  },
)

test.each<[string, Asked, number, string]>([
  ['is not JSON', { body: `{"name": ${sampleCard}` }, 400, 'The body is not JSON'],
  ['is a list', { body: [{ name: 'expired-card' }] }, 400, 'Bad scenario'],
  ['is null', { body: 'null' }, 400, 'Bad scenario'],
  ['is text', { body: '"expired-card"' }, 400, 'Bad scenario'],
  ['is empty', { body: '' }, 400, 'Bad scenario'],
  ['is nested 40,000 deep', { body: `{"name":${'['.repeat(40_000)}${']'.repeat(40_000)}}` }, 400, 'Bad scenario'],
  [
    'is larger than 100 KiB',
    { body: { name: 'expired-card', padding: 'x'.repeat(102_400) } },
    413,
    'The body is too large',
  ],
  [
    'says that it is gzip, and is not',
    { body: '{"name":"expired-card"}', headers: { 'content-encoding': 'gzip' } },
    400,
    'The body',
  ],
  [
    'has an unknown encoding',
    { body: '{"name":"expired-card"}', headers: { 'content-encoding': 'compress' } },
    415,
    'The encoding is not supported',
  ],
  [
    'has an unknown character set',
    { body: '{"name":"expired-card"}', headers: { 'content-type': 'application/json; charset=shift_jis' } },
    415,
    'The character set is not supported',
  ],
])('a body that %s is refused, and arms nothing', async (_, asked, status, title) => {
  const gateway = await start()
  const told = await ask(gateway, '/scenarios', { method: 'POST', ...asked })
  expect([told.status, told.body.title]).toEqual([status, expect.stringContaining(title)])
  expect(toCardNumbers(told)).toEqual([])
  expect(gateway.scenarios.list()).toEqual([])
})

test('a reset forgets payments and journal, disarms, and resets the clock', async () => {
  const gateway = await start()
  await post(gateway, '/scenarios', { name: 'expired-card' })
  await post(gateway, '/faults', { name: 'black-hole', match: { reference: 'none' } })
  await ask(gateway, '/clock', { method: 'PUT', body: { now: '2027-01-01', frozen: true } })
  const { body } = await pay(gateway)
  expect((await post(gateway, '/reset', undefined)).body).toEqual({ cleared: { journal: 1, payments: 1 } })
  expect((await ask(gateway, '/journal')).body).toMatchObject({ entries: [], total: 0 })
  expect((await ask(gateway, `/payments/${body.id}`)).status).toBe(404)
  for (const shelf of ['/scenarios', '/faults'])
    expect((await ask(gateway, shelf)).body).toEqual({ armed: [], unused: [] })
  expect((await ask(gateway, '/clock')).body).toMatchObject({ frozen: false, offsetMs: 0 })
  await pay(gateway)
  expect((await ask(gateway, '/journal')).body.entries).toMatchObject([{ id: 'j2' }])
})

test.each(['answer-lost', 'reset-after-commit'])(
  'a payment with a lost answer (%s) is found by its reference',
  async (name) => {
    const gateway = await start()
    await pay(gateway, { reference: 'order-1' })
    await post(gateway, '/faults', { name })
    await expect(pay(gateway, { reference: 'order-2' })).rejects.toMatchObject({ code: 'ECONNRESET' })
    const { body } = await ask(gateway, '/payments?reference=order-2')
    expect(body.entries).toMatchObject([{ reference: 'order-2', status: 'AUTHORIZED', journal: 'j2' }])
    expect((await ask(gateway, '/payments?reference=order')).body.entries).toEqual([])
  },
)

test('payments of one reference are listed newest first, up to the limit', async () => {
  const gateway = await start()
  const ids: string[] = []
  for (let number = 0; number < 3; number++) ids.push((await pay(gateway, { reference: 'a & b' })).body.id)
  const { body } = await ask(gateway, '/payments?reference=a%20%26%20b&limit=2')
  expect(body.entries.map(({ id }: { id: string }) => id)).toEqual([ids[2], ids[1]])
})
