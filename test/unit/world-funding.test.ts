import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { checkWorld } from '../../mocks/world/check-world.ts'
import { createFixedWorld } from '../../mocks/world/create-fixed-world.ts'
import { createWorld } from '../../mocks/world/create-world.ts'
import type { MerchantEntry, WorldFile } from '../../src/world/world.ts'

type Funding = NonNullable<MerchantEntry['funding']>

const merchant = {
  merchantId: 'm',
  acquirer: 'a',
  keyId: 'k',
  sharedSecret: 'c2VjcmV0',
  acquirerAgreement: { paymentOptions: { jpPaymentOptionType: ['single' as const] } },
}

/** The smallest world, with terms. */
const toWorld = (funding?: object): WorldFile => ({
  acquirers: [{ id: 'a', name: 'A', forwardedAcquirerCode: 'A', jpo: true, approval: 'smcc' }],
  issuers: [{ id: 'i', name: 'I', country: 'JP', options: ['single'] }],
  cards: [],
  merchants: [{ ...merchant, ...(funding !== undefined && { funding: funding as Funding }) }],
})

test('a merchant has the terms that the schema names', async () => {
  const { $defs } = JSON.parse(await readFile('src/world/world.schema.json', 'utf8'))
  const { fees: _, ...rest } = $defs.FundingTerms.properties as Record<string, { default?: unknown }>
  const { funding } = createFixedWorld(toWorld()).defaultMerchant
  const rates = Object.keys($defs.FundingFees.properties).map((option) => [option, $defs.FeeRate.default])
  expect(funding).toEqual({
    ...Object.fromEntries(Object.entries(rest).map(([name, { default: value }]) => [name, value])),
    fees: Object.fromEntries(rates),
  })
})

test('terms that a file gives replace the defaults one by one, and each fee by itself', () => {
  const given: Funding = { bonus: 'early', closedDays: [], fees: { installment: '4.05' } }
  const { funding } = createFixedWorld(toWorld(given)).defaultMerchant
  expect(funding).toMatchObject({ bonus: 'early', closedDays: [], feeRounding: 'down' })
  expect(funding.fees).toEqual({ single: '3', bonus: '3', installment: '4.05', combination: '3', revolving: '3' })
})

test('a change of the terms in one world is not seen in another', async () => {
  const [one, two] = [await createWorld(), await createWorld()]
  await one.collections.merchants.update((q) => q.where({ merchantId: 'smcc_all' }), {
    data(record) {
      ;(record.funding.cycles[0] as { closes: number }).closes = 3
      ;(record.funding.fees as { single: string }).single = '9'
    },
  })
  expect(one.merchant('smcc_all')?.funding).toMatchObject({ cycles: [{ closes: 3 }, {}], fees: { single: '9' } })
  expect(two.merchant('smcc_all')?.funding).toMatchObject({ cycles: [{ closes: 15 }, {}], fees: { single: '3' } })
  expect(one.merchant('smcc_single_only')?.funding).toMatchObject({ cycles: [{ closes: 15 }, {}] })
})

test.each<[string, object]>([
  ['once a month', { cycles: [{ closes: 31, paid: { months: 1, day: 31 } }] }],
  ['on the day after the closing day', { cycles: [{ closes: 15, paid: { months: 0, day: 16 } }] }],
  ['without a fee', { fees: { single: '0' } }],
  ['with a fee of four decimals', { fees: { single: '99.9999' } }],
  ['with a closed leap day', { closedDays: ['02-29'] }],
])('terms %s are allowed', (_, funding) => {
  expect(checkWorld(toWorld(funding))).toEqual([])
})

const toCycle = (closes: unknown, months: unknown = 1, day: unknown = 15) => ({ closes, paid: { months, day } })
const percentage = 'must be a percentage in quotes, below 100 with at most four decimals, such as "3.24"'

test.each<[name: string, funding: object, path: string, why: string]>([
  ['a setting by another name', { cycle: [] }, '', 'has "cycle", which is not a setting, did you mean "cycles"?'],
  ['no cycle', { cycles: [] }, '.cycles', 'must have one entry at least'],
  ['a closing day of 0', { cycles: [toCycle(0)] }, '.cycles[0].closes', 'is below 1, the least that is allowed'],
  ['a closing day of 32', { cycles: [toCycle(32)] }, '.cycles[0].closes', 'is above 31, the most that is allowed'],
  ['a closing day in words', { cycles: [toCycle('end')] }, '.cycles[0].closes', 'must be of type integer'],
  [
    'a closing day twice',
    { cycles: [toCycle(15), toCycle(15)] },
    '.cycles[1].closes',
    'repeats the closing day of cycles[0]',
  ],
  [
    'a paying day that is the closing day',
    { cycles: [toCycle(15), toCycle(31, 0, 31)] },
    '.cycles[1].paid',
    'is not after the closing day 31: "day" must be later, or "months" 1 or more',
  ],
  [
    'a paying day before the closing day',
    { cycles: [toCycle(15, 0, 10)] },
    '.cycles[0].paid',
    'is not after the closing day 15: "day" must be later, or "months" 1 or more',
  ],
  ['a cycle that is not paid', { cycles: [{ closes: 15 }] }, '.cycles[0]', 'lacks "paid"'],
  [
    'another word for the next business day',
    { nonBusinessDay: 'nxt' },
    '.nonBusinessDay',
    'must be one of next, previous, did you mean "next"?',
  ],
  [
    'a closed day of another form',
    { closedDays: ['12/31'] },
    '.closedDays[0]',
    'must be a day as MM-DD, such as 12-16',
  ],
  ['a closed day that no year has', { closedDays: ['02-30'] }, '.closedDays[0]', 'names 02-30, a day that no year has'],
  [
    'a closed month',
    { closedDays: Array.from({ length: 31 }, (_, day) => `01-${String(day + 1).padStart(2, '0')}`) },
    '.closedDays',
    'has too many entries, at most 30 are allowed',
  ],
  ['another word for a held bonus', { bonus: 'hold' }, '.bonus', 'must be one of held, early, did you mean "held"?'],
  ['no bonus settlement', { bonusPaid: [] }, '.bonusPaid', 'must have one entry at least'],
  [
    'a bonus settlement in month 13',
    { bonusPaid: [{ month: 13, day: 1 }] },
    '.bonusPaid[0].month',
    'is above 12, the most that is allowed',
  ],
  ['a fee as a number', { fees: { single: 3.24 } }, '.fees.single', 'must be of type string; put numbers in quotes'],
  ['a fee with its sign', { fees: { single: '3.24%' } }, '.fees.single', percentage],
  ['a fee below zero', { fees: { single: '-1' } }, '.fees.single', percentage],
  ['a fee of all', { fees: { single: '100' } }, '.fees.single', percentage],
  ['a fee of five decimals', { fees: { single: '3.00001' } }, '.fees.single', percentage],
  [
    'a fee of an option that there is not',
    { fees: { instalment: '3' } },
    '.fees',
    'has "instalment", which is not a setting, did you mean "installment"?',
  ],
])('terms are refused for %s', (_, funding, path, why) => {
  expect(checkWorld(toWorld(funding))).toEqual([{ path: `merchants[0].funding${path}`, why }])
})
