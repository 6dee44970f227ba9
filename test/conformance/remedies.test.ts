import { describe, expect, onTestFinished, test } from 'vitest'
import { parse } from 'yaml'
import { startGateway } from '../../mocks/node/start-gateway.ts'
import { type RefusedPayment, refusedPayments } from '../../mocks/samples/refused-payments.ts'
import { seed } from '../../mocks/world/generated/seed.ts'
import { remedies } from '../../src/acquirer/remedies.ts'
import { maskCardNumber } from '../../src/card-data/card-number.ts'
import { noon, toSamplePayment } from '../support.ts'

type Json = Record<string, unknown>

interface Seen {
  readonly status: string
  readonly rules: readonly string[]
  readonly remedies: readonly { readonly rule: string; readonly yaml: string }[]
}

/** Sends a payment as often as it says, and tells what became of the last. */
async function sendTo(
  world: object,
  { merchant, times = 1, payment }: RefusedPayment,
  more: object = {},
): Promise<Seen> {
  const gateway = await startGateway({ auth: { policy: 'off' }, world: world as never })
  onTestFinished(() => gateway.close())
  gateway.clock.freeze(noon)
  let reply: { status?: string } = {}
  for (let sent = 0; sent < times; sent++) {
    const response = await fetch(`${gateway.url}/pts/v2/payments`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(merchant && { 'v-c-merchant-id': merchant }) },
      body: JSON.stringify({ ...toSamplePayment(payment), ...more }),
    })
    reply = (await response.json()) as typeof reply
  }
  const [entry] = gateway.journal.page({ limit: 1 }).entries
  const told = await fetch(`${gateway.admin}/journal/${entry?.id}/remedies`)
  const { entries } = (await told.json()) as { entries: Seen['remedies'] }
  const rules = [...(entry?.refusals ?? []), ...(entry?.advice ?? [])].map(({ rule }) => rule)
  return { status: reply.status ?? '', rules, remedies: entries }
}

const keys = ['merchantId', 'id', 'number']

/** Puts a part of a world file into a world, as a person does: entries of lists by the key that names them. */
function putInto(world: unknown, part: unknown): unknown {
  if (Array.isArray(part) && part.every((item) => typeof item === 'object') && keys.some((key) => key in part[0])) {
    const key = keys.find((name) => name in part[0]) as string
    const list = world as Json[]
    const added = part.filter((item) => !list.some((each) => each[key] === item[key]))
    return [
      ...list.map((each) =>
        putInto(
          each,
          part.find((item) => item[key] === each[key]),
        ),
      ),
      ...added,
    ]
  }
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return part ?? world
  const given = Object.entries(part).map(([key, value]) => [key, putInto((world as Json)?.[key], value)])
  return { ...(world as Json), ...Object.fromEntries(given) }
}

/** The seed world with what a remedy says; the card's whole number stands in place of the masked one. */
const toMended = (yaml: string, card = '4111111111111111') =>
  putInto(seed, parse(yaml.replaceAll(maskCardNumber(card), card))) as object

/** Mistakes of the request: no account has another rule. */
const mistakes = [
  'currency-not-jpy',
  'bad-card-number',
  'card-type-contradicts-number',
  'card-not-visa',
  'card-expired',
  'bonus-amount-over-total',
]

describe('what a world file can say', () => {
  test('a refusal has a remedy, or is a mistake of the request', () => {
    expect([...Object.keys(remedies), ...mistakes].sort()).toEqual(Object.keys(refusedPayments).sort())
  })

  test.each(Object.entries(refusedPayments))('%s: the same payment passes in the mended world', async (name, given) => {
    const before = await sendTo(seed, given)
    expect([before.status === 'AUTHORIZED', before.rules.includes(name)]).toEqual([false, true])
    const remedy = before.remedies.find(({ rule }) => rule === name)
    expect(remedy === undefined).toBe(mistakes.includes(name))
    if (remedy === undefined) return
    const after = await sendTo(toMended(remedy.yaml, given.payment.card), given)
    expect([after.status, after.rules.filter((rule) => rule in refusedPayments)]).toEqual(['AUTHORIZED', []])
  })

  test.each<[string, RefusedPayment]>([
    ['option-not-contracted', { merchant: 'smcc_single_only', payment: { method: 'installment' } }],
    ['count-not-contracted', { merchant: 'smcc_limited', payment: { method: 'combination', installments: '24' } }],
    ['bonus-season-not-contracted', { merchant: 'smcc_limited', payment: { method: 'bonus', bonusMonth: '12' } }],
  ])('%s: advice about the settlement ends with its remedy, too', async (name, given) => {
    const before = await sendTo(seed, given)
    expect([before.status, before.rules.includes(name)]).toEqual(['AUTHORIZED', true])
    const yaml = before.remedies.find(({ rule }) => rule === name)?.yaml ?? ''
    expect((await sendTo(toMended(yaml), given)).rules).not.toContain(name)
  })

  test('several bonuses: their number is added, and several months have no season', async () => {
    const given: RefusedPayment = { merchant: 'smcc_limited_strict', payment: { method: 'bonus' } }
    const { processingInformation } = toSamplePayment(given.payment)
    const japanPaymentOptions = {
      ...processingInformation?.japanPaymentOptions,
      bonuses: [{ month: '08' }, { month: '01' }],
    }
    const more = { processingInformation: { ...processingInformation, japanPaymentOptions } }
    const before = await sendTo(seed, given, more)
    expect(before.remedies.map(({ rule }) => rule)).toEqual(['count-not-contracted'])
    const after = await sendTo(toMended(before.remedies[0]?.yaml ?? ''), given, more)
    expect([after.rules.includes('count-not-contracted'), after.remedies]).toEqual([false, []])
  })

  test('a merchant that is unknown is added whole', async () => {
    const given: RefusedPayment = { merchant: 'my_shop-1', payment: { method: 'revolving' } }
    const { remedies: told } = await sendTo(seed, given)
    expect(told.map(({ rule }) => rule)).toEqual(['unknown-merchant'])
    expect((await sendTo(toMended(told[0]?.yaml ?? ''), given)).status).toBe('AUTHORIZED')
  })

  test.each(['my shop', 'a: b', '<b>x</b>'])('a merchant of no possible id (%s) has no remedy', async (merchant) => {
    expect((await sendTo(seed, { merchant, payment: { method: 'single' } })).remedies).toEqual([])
  })
})
