import { expect, test } from 'vitest'
import { findSandboxWish } from '../../../mocks/replay/find-sandbox-wish.ts'
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
])('what only a sandbox understands is found in %s', (_, request, want) => {
  expect(findSandboxWish(toInteraction([], request).request)).toMatch(want)
})

test.each([
  ['an ordinary payment', {}],
  ['no body', { body: undefined }],
  ['another shape', { body: { orderInformation: 7, paymentInformation: { card: null } } }],
])('%s has nothing of it', (_, request) => {
  expect(findSandboxWish(toInteraction([], request).request)).toBeUndefined()
})
