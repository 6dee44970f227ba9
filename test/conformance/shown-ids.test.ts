import { describe, expect, test } from 'vitest'
import { toLogLine } from '../../cli/log-lines.ts'
import { redactText } from '../../src/card-data/redact.ts'
import type { EngineOptions } from '../../src/engine/engine.ts'
import type { JournalEntry } from '../../src/journal/journal.ts'
import { createTestEngine, noon, send, toSamplePayment } from '../support.ts'
import { signedByHttp } from './signed.ts'

const card = '4111111111111111'
const payment = toSamplePayment({ method: 'single' })

/** An engine with a running clock, and the entries of its journal. */
async function open(options: Partial<Omit<EngineOptions, 'world'>> = {}) {
  let now = noon
  const entries: JournalEntry[] = []
  const engine = await createTestEngine({
    clock: () => (now += 3),
    onEntry: (entry) => entries.push(entry),
    ...options,
  })
  /** Pays; returns the payment's two ids. */
  async function pay(): Promise<{ id: string; reconciliationId: string }> {
    const { status, body } = await send(engine, payment)
    expect(status).toBe(201)
    return body
  }
  /** Sends a request; returns its entry. */
  async function seen(body: unknown, how: Parameters<typeof send>[2]): Promise<JournalEntry> {
    await send(engine, body, how)
    return entries.at(-1) as JournalEntry
  }
  return { engine, entries, pay, seen }
}

test('an id of the gateway is readable wherever a caller sends it', async () => {
  const { entries, pay, seen } = await open()
  const paid = []
  for (let count = 0; count < 2_000; count++) paid.push(await pay())
  // The test would prove nothing if none of the ids looked like a card number.
  expect(paid.filter(({ id }) => redactText(id) !== id).length).toBeGreaterThan(500)
  entries.length = 0

  for (const { id, reconciliationId } of paid) {
    const path = `/pts/v2/payments/${id}`
    const headers = { 'x-payment': `${id}, ${reconciliationId}` }
    const captured = await seen({}, { path: `${path}/capture`, headers })
    expect(captured.request.path).toBe(`${path}/capture`)
    expect(captured.request.headers['x-payment']).toBe(headers['x-payment'])
    expect(toLogLine(captured)).toContain(`POST  ${path}/capture`)
    expect(captured.refusals[0]?.text.en).toContain(`there is nothing at ${path}/capture, did you mean`)
    expect(captured.refusals[0]?.text.ja).toContain(`${path}/capture は`)

    expect((await seen('', { method: 'GET', path: `${path}?q=id%3A%22${id}%22` })).request.path).toBe(
      `${path}?q=id%3A%22${id}%22`,
    )
    const query = { query: `id:${id} OR reconciliationId:(${reconciliationId})`, [id]: [`${id}`] }
    expect((await seen(query, {})).request.body).toEqual(query)
  }
})

test('the advice header of a 404 names the id', async () => {
  const { engine, pay } = await open()
  const { id } = await pay()
  const { headers } = await send(engine, {}, { path: `/pts/v2/payments/${id}/capture` })
  expect(headers['x-sandbox-advice']).toContain(`/payments/${id}/capture`)
})

test('the advice header of a refused capture names the id', async () => {
  const { engine, pay } = await open()
  const { id } = await pay()
  const body = { orderInformation: { amountDetails: { totalAmount: '12000', currency: 'JPY' } } }
  const path = `/pts/v2/payments/${id}/captures`
  const { body: captured } = await send(engine, body, { path })
  const { headers } = await send(engine, body, { path })
  expect(headers['x-sandbox-advice']).toContain(`captured before (${captured.id})`)
})

test('a 405 and a reference name the id', async () => {
  const { pay, seen } = await open()
  for (let count = 0; count < 20; count++) {
    const { id } = await pay()
    const { refusals } = await seen('', { method: 'GET', path: `/pts/v2/payments/?id=${id}` })
    expect(refusals[0]?.rule).toBe('unknown-verb')
    const { request, reply } = await seen({ ...payment, clientReferenceInformation: { code: id } }, {})
    expect(request.body).toMatchObject({ clientReferenceInformation: { code: id } })
    expect(reply.body).toMatchObject({ clientReferenceInformation: { code: id } })
  }
})

test('the lines of a refused signature name the id', async () => {
  const { engine, entries } = await open({ auth: { policy: 'strict' } })
  const paid: string[] = []
  for (let count = 0; count < 10; count++) {
    const { body } = await engine.handle(await signedByHttp({}))
    paid.push(JSON.parse(body).id)
  }
  for (const id of paid) {
    await engine.handle(await signedByHttp({ path: `/pts/v2/payments?of=${id}`, secret: new Uint8Array(32) }))
    expect(entries.at(-1)?.authentication?.comparison?.map(({ expected }) => expected)).toContain(
      `request-target: post /pts/v2/payments?of=${id}`,
    )
  }
})

test('ids stay in a long text, and where a card number is masked; the cut does not move', async () => {
  const { pay, seen } = await open()
  const { id } = await pay()
  const { id: second } = await pay()
  const body = {
    list: `${'x'.repeat(900)} ${id} ${'y'.repeat(500)}`,
    cut: `${'x'.repeat(990)} ${id}`,
    beside: `refund ${id} to card ${card}, cvv 123`,
    after: `${card} ${id}`,
    escaped: `${'%34'}${'%31'.repeat(15)} of ${id}`,
    within: `${card.slice(0, 4)} ${id} ${card.slice(4)}, then ${second}`,
    many: Array.from({ length: 32 }, () => id).join(' or '),
  }
  expect((await seen(body, {})).request.body).toEqual({
    list: `${'x'.repeat(900)} ${id} ${'y'.repeat(76)}… [about 424 more characters]`,
    cut: `${'x'.repeat(990)}… [about 23 more characters]`,
    beside: `refund ${id} to card 411111******1111, cvv [dropped]`,
    after: `411111******1111 ${id}`,
    escaped: `411111******1111 of ${id}`,
    within: `411111******1111, then ${second}`,
    many: body.many,
  })
})

const wide = (digits: string) => digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
const escaped = (digits: string) => digits.replace(/\d/g, '%3$&')

/** A number of some digits that holds the card number at a place. */
const around = (size: number, place: number, filling: string) =>
  `${filling.slice(0, place)}${card}${filling.slice(place + card.length, size)}`

describe('what only looks like an id', () => {
  const reconciliation = '0020261123120000000000000001'
  const forged: readonly (readonly [string, (id: string, foreign: string) => string])[] = [
    ...Array.from({ length: 7 }, (_, place) => place).flatMap((place) => [
      [`22 digits with a card number at ${place}`, () => around(22, place, '7953402000030400013955')] as const,
      [`an id with a card number written over it at ${place}`, (id: string) => around(22, place, id)] as const,
    ]),
    ...Array.from(
      { length: 13 },
      (_, place) => [`28 digits with a card number at ${place}`, () => around(28, place, reconciliation)] as const,
    ),
    ['a reconciliation id with the card number 4000000000000002', () => '0020261123124000000000000002'],
    ['an id of another gateway', (_, foreign) => foreign],
    ['a card number directly behind an id', (id) => id + card],
    ['a card number directly before an id', (id) => card + id],
    ['digits directly behind an id', (id) => `${id}11`],
    ['a full-width digit directly behind an id', (id) => `${id}１`],
    ['an escaped digit directly behind an id', (id) => `${id}%31`],
    ['a twice escaped digit directly before an id', (id) => `%2531${id}`],
    ['an escaped full-width digit directly behind an id', (id) => `${id}%EF%BC%91`],
    ['a \\u escape directly behind an id', (id) => `${id}\\u0031`],
    ['a card number cut by an id, without gaps', (id) => card.slice(0, 4) + id + card.slice(4)],
    ['an id beside a noncharacter', (id) => `${id} \ufdd0`],
    ['an id in full-width digits', wide],
    ['an id in escapes', escaped],
  ]

  test.each(forged)('%s is masked as ever, in a path and in a body', async (_, forge) => {
    const { pay, seen } = await open()
    const other = await open()
    let shown = 0
    for (let count = 0; count < 40; count++) {
      const text = forge((await pay()).id, (await other.pay()).id.replace(/^7/, '6'))
      const { path } = (await seen({}, { path: `/pts/v2/payments/${text}` })).request
      expect(path).toBe(redactText(`/pts/v2/payments/${text}`))
      expect((await seen({ text, [`${text}`]: 1 }, {})).request.body).toEqual({
        text: redactText(text),
        [redactText(text)]: 1,
      })
      if (redactText(text) === text) shown++
    }
    // An id may or may not look like a card number; a text with a card number always does.
    expect(shown).toBeLessThan(40)
  })

  const apart = [' ', '-', '/', ',', ', ', '  ', '   ', '%20', '%20%20%20', '%2520', ' • ', '+', '\u3000', ' (', ') ']
  test.each(apart.flatMap((gap) => [1, 4, 8, 12, 15].map((place) => [place, gap] as const)))(
    'a card number cut at %s by an id, with "%s" around the id, is masked',
    async (place, gap) => {
      const { pay, seen } = await open()
      for (let count = 0; count < 20; count++) {
        const { id } = await pay()
        const text = card.slice(0, place) + gap + id + gap + card.slice(place)
        const { path } = (await seen({}, { path: `/x/${text}` })).request
        // Also with the expiry directly behind the number, where that is masked without the id.
        const cut = `${card.slice(0, place)}${gap}${card.slice(place)}1231`
        const dated = redactText(cut) === cut ? '' : `${text}1231`
        const { body } = (await seen({ text, dated }, {})).request
        for (const kept of [path, ...Object.values(body as Record<string, string>)]) {
          const left = kept.replaceAll(id, '').replace(/%20|%2520|\D/g, '')
          expect(left).not.toContain(card)
        }
      }
    },
  )
})

test('ids of before a reset by seed are forgotten, and of another namespace unknown', async () => {
  const { engine, pay, seen } = await open({ seed: 'a', frozen: true, now: noon })
  const paths: string[] = []
  for (let count = 0; count < 20; count++) paths.push(`/pts/v2/payments/${(await pay()).id}`)
  engine.reset()
  for (const path of paths) expect((await seen({}, { path })).request.path).toBe(redactText(path))
  expect(paths.some((path) => redactText(path) !== path)).toBe(true)
})
