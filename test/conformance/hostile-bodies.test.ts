import { expect, test } from 'vitest'
import { createTestEngine, send, toSamplePayment } from '../support.ts'
import { findViolations } from './contract.ts'

const payment = toSamplePayment({ method: 'combination' })
const withOption = (name: string, value: unknown) => ({
  ...payment,
  processingInformation: {
    japanPaymentOptions: { ...payment.processingInformation?.japanPaymentOptions, [name]: value },
  },
})
const many = (count: number, value: unknown) => Array(count).fill(value)

/** Bodies of about a megabyte, each made to be slow for one part of the gateway. */
const hostile: readonly (readonly [name: string, body: unknown])[] = [
  ['an array of numbers for bonuses', withOption('bonuses', many(450_000, 1))],
  ['an array just under the cap of values', withOption('bonuses', many(9_000, 1))],
  ['an array of objects for bonuses', withOption('bonuses', many(9_000, { month: 1, amount: 1 }))],
  ['an array of arrays for bonuses', withOption('bonuses', many(9_000, []))],
  ['texts of digits', { ...payment, memo: many(395, '3'.repeat(2_490)) }],
  ['texts of digits with dashes', { ...payment, memo: many(390, '3-'.repeat(1_240)) }],
  ['one text of digits', { ...payment, memo: '4'.repeat(990_000) }],
  ['texts of escapes', { ...payment, memo: many(300, '%25'.repeat(1_000)) }],
  [
    'stray names of digits',
    withOption('x', Object.fromEntries(many(240, 0).map((_, index) => [`${index}${'5'.repeat(3_900)}`, 1]))),
  ],
  ['card numbers of any length', { ...payment, cards: many(240, { number: '4'.repeat(3_990) }) }],
  ['words for a security code', { ...payment, memo: many(390, 'cvv '.repeat(620)) }],
  ['open brackets', '['.repeat(990_000)],
  ['open objects', '{"a":'.repeat(198_000)],
  ['one string without an end', `{"a":"${'x'.repeat(990_000)}`],
  ['the same key again and again', `{${many(9_000, `"${'6'.repeat(90)}":1`).join(',')}}`],
]

test.each(hostile)('%s gets a documented reply, within some tenths of a second', async (_, body) => {
  for (const profile of ['guide', 'strict'] as const) {
    const engine = await createTestEngine({ profile })
    const reply = await send(engine, body)
    expect(findViolations(reply)).toEqual([])
    expect(reply.status).toBeLessThan(500)
    expect(JSON.stringify(engine.journal.page({ limit: 1 })).length).toBeLessThan(400_000)
  }
})
