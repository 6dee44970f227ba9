import { expect, test } from 'vitest'
import { findSandboxWish } from '../../../contracts/replay/create-target-side.ts'
import type { ReplayWorld } from '../../../contracts/states/side.ts'
import { toSamplePayment } from '../../../mocks/samples/sample-payment.ts'
import { toInteraction } from './interaction.ts'

test.each([
  ['a header', { headers: { 'x-sandbox-scenario': 'expired-card' } }, /the header x-sandbox-scenario/],
  [
    'its reference',
    { body: toSamplePayment({ method: 'single', reference: 'order 7 scenario:expired-card' }) },
    /asks a sandbox for expired-card/,
  ],
  [
    'its card',
    { body: toSamplePayment({ method: 'single', card: '4000000000009995' }) },
    /card means insufficient-fund/,
  ],
  ['its amount', { body: toSamplePayment({ method: 'single', amount: '99000204' }) }, /amount means insufficient-fund/],
])('an instruction for a sandbox is found in %s', (_, request, want) => {
  expect(findSandboxWish(toInteraction([], request).request)).toMatch(want)
})

test.each([
  ['an ordinary payment', {}],
  ['no body', { body: undefined }],
  ['another shape', { body: { orderInformation: 7, paymentInformation: { card: null } } }],
])('%s has none', (_, request) => {
  expect(findSandboxWish(toInteraction([], request).request)).toBeUndefined()
})

const world: ReplayWorld = {
  issuers: [
    { id: 'own', name: 'Own', country: 'JP', options: [] },
    { id: 'other', name: 'Other', country: 'JP', options: [] },
  ],
  cards: [
    { number: '4111111111111111', issuer: 'own', outcome: 'stolen-lost-card' },
    { number: '4000000000009995', issuer: 'own' },
    { number: '4000000000000002', issuer: 'other' },
  ],
  merchants: [],
}

test.each([
  ['4111111111111111', /card means stolen-lost-card/],
  ['4000000000000002', /has an issuer, or a contract/],
])('the meaning of the card %s comes from the given world', (card, want) => {
  const body = toSamplePayment({ method: 'single', card })
  expect(findSandboxWish(toInteraction([], { body }).request, world)).toMatch(want)
})

test('a card with a meaning only in the seed world is ordinary elsewhere', () => {
  const body = toSamplePayment({ method: 'single', card: '4000000000009995' })
  expect(findSandboxWish(toInteraction([], { body }).request, world)).toBeUndefined()
})

const merchant = {
  merchantId: 'shop_a',
  acquirer: 'smcc',
  keyId: 'k',
  sharedSecret: 'c2VjcmV0',
  acquirerAgreement: { paymentOptions: { jpPaymentOptionType: [] } },
}

test.each<[string, object, RegExp | undefined]>([
  ['that says nothing', {}, /amount means insufficient-fund/],
  ['with the list', { amountTriggers: ['vpc', 'sandbox'] }, /amount means insufficient-fund/],
  ['without the list', { amountTriggers: [] }, undefined],
])('the meaning of an amount comes from the first merchant: with one %s', (_, settings, want) => {
  const body = toSamplePayment({ method: 'single', amount: '99000204', card: '4000000000009995' })
  const wish = findSandboxWish(toInteraction([], { body }).request, {
    ...world,
    merchants: [{ ...merchant, ...settings }],
  })
  if (want === undefined) expect(wish).toBeUndefined()
  else expect(wish).toMatch(want)
})

test('amounts of the vendor’s own simulators are not only for a sandbox', () => {
  const body = toSamplePayment({ method: 'single', amount: '6001', card: '4000000000009995' })
  const merchants = [{ ...merchant, amountTriggers: ['vpc' as const] }]
  expect(findSandboxWish(toInteraction([], { body }).request, { ...world, merchants })).toBeUndefined()
})
