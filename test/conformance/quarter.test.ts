import { expect, onTestFinished, test } from 'vitest'
import { createGateway } from '../../mocks/gateway/create-gateway.ts'
import { toSamplePayment } from '../../mocks/samples/sample-payment.ts'
import { answerAdmin } from '../../src/admin/admin.ts'
import { createRandom } from '../../src/base/random.ts'
import { unverified } from '../support.ts'

type Body = Record<string, never> & { readonly id: string }

/** Yen that the acquirer settled, by the day in Japan of the batch. */
interface Tally {
  readonly day: string
  readonly yen: bigint
  readonly kind: 'charge' | 'return'
}

const methods = ['single', 'bonus', 'installment', 'combination', 'revolving'] as const

/** 200 payments of all options in three months: captured, refunded in part and voided, by a gateway's API alone. */
async function playQuarter(seed: string) {
  const gateway = await createGateway({ now: '2026-10-01T10:00:00+09:00', frozen: true, seed, auth: unverified })
  onTestFinished(() => gateway.close())
  const random = createRandom(seed, 'quarter')
  const pick = (below: number) => Math.floor(random() * below)
  const post = async (path: string, body: object): Promise<Body> => {
    const reply = await gateway.fetch(`https://apitest.cybersource.com/pts/v2/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    expect(reply.status).toBe(201)
    return (await reply.json()) as Body
  }
  const toOrder = (yen: number) => ({
    orderInformation: { amountDetails: { totalAmount: String(yen), currency: 'JPY' } },
  })
  const today = () => gateway.clock.state().japan.slice(0, 10)
  const tally: Tally[] = []
  const refundable: { readonly id: string; left: number }[] = []

  for (let count = 0; count < 200; count++) {
    const amount = 1_000 + pick(90_000)
    const method = methods[count % methods.length] as (typeof methods)[number]
    const isSale = pick(3) === 0
    const payment = await post('payments', toSamplePayment({ method, amount: String(amount), sale: isSale }))
    const taken = isSale || pick(4) > 0 ? amount : amount - pick(900)
    const charge = isSale ? payment : await post(`payments/${payment.id}/captures`, toOrder(taken))
    if (pick(8) === 0) await post(`${isSale ? 'payments' : 'captures'}/${charge.id}/voids`, {})
    else {
      tally.push({ day: today(), yen: BigInt(taken), kind: 'charge' })
      refundable.push({ id: charge.id, left: taken })
    }
    const chosen = refundable[pick(refundable.length * 4)]
    if (chosen !== undefined && chosen.left > 0) {
      const yen = pick(3) === 0 ? chosen.left : 1 + pick(chosen.left)
      await post(`payments/${chosen.id}/refunds`, toOrder(yen))
      chosen.left -= yen
      tally.push({ day: today(), yen: BigInt(yen), kind: 'return' })
    }
    gateway.clock.advance(`${1 + pick(20)}h`)
  }
  gateway.clock.advance('1d')
  await gateway.settlement.idle()
  const deposits = async (until: string) => {
    const query = new URLSearchParams({ until })
    const { status, body } = await answerAdmin(gateway.spaces, { method: 'GET', path: '/deposits', query, url: '' })
    expect(status).toBe(200)
    return body as { readonly balance: Readonly<Record<string, string>>; readonly rows: readonly object[] }
  }
  return { gateway, tally, deposits }
}

const sum = (tally: readonly Tally[], kind: Tally['kind'], until: string): bigint =>
  tally.filter((each) => each.kind === kind && each.day <= until).reduce((total, { yen }) => total + yen, 0n)

/** Days from one to another. */
function* daysBetween(first: string, last: string): Iterable<string> {
  for (let day = first; day <= last; day = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)) yield day
}

test('a quarter of 200 payments settles to the yen on every day', async () => {
  const { gateway, tally, deposits } = await playQuarter('q4')
  expect(tally.filter(({ kind }) => kind === 'return').length).toBeGreaterThan(20)
  expect(gateway.settlement.batches().length).toBeGreaterThan(60)
  for (const day of daysBetween('2026-10-01', '2027-02-28')) {
    const { balance } = await deposits(day)
    const { captured, deposited, fees, refunds, held, carried } = Object.fromEntries(
      Object.entries(balance).map(([name, yen]) => [name, BigInt(yen)]),
    ) as Record<string, bigint>
    expect([day, captured]).toEqual([day, sum(tally, 'charge', day)])
    expect([day, (deposited ?? 0n) + (fees ?? 0n) + (refunds ?? 0n) + (held ?? 0n) + (carried ?? 0n)]).toEqual([
      day,
      captured,
    ])
  }
  // The last bonus is paid in the second August or January.
  const { balance } = await deposits('2028-12-31')
  expect(balance).toMatchObject({ held: '0', carried: '0' })
  expect(BigInt(balance['refunds'] ?? '')).toBe(sum(tally, 'return', '2028-12-31'))
}, 60_000)

test('the same seed gives the same quarter, byte for byte', async () => {
  const play = async () => {
    const { gateway, deposits } = await playQuarter('again')
    const items = await Promise.all(gateway.settlement.batches().map(({ id }) => gateway.settlement.items(id)))
    return JSON.stringify([gateway.settlement.batches(), items, await deposits('2027-03-31')])
  }
  expect(await play()).toBe(await play())
}, 60_000)
