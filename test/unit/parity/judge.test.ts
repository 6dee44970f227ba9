import { expect, test } from 'vitest'
import { judge } from '../../../contracts/parity/judge.ts'
import { answered, invalid, toApproval, toInteraction, unanswered } from './replies.ts'

const interaction = toInteraction()
const approved = answered(201, toApproval())
const refused = (reason: string) => answered(400, { ...invalid, reason })
const unauthenticated = answered(401, { response: { rmsg: 'Authentication Failed' } })

const atSmcc = { ...toApproval(), processorInformation: { forwardedAcquirerCode: 'Sumitomo' } }
const elsewhere = { ...toApproval(), processorInformation: { responseCode: '100' } }
const bare = { ...toApproval(), processorInformation: {} }

test.each([
  ['the form of another acquirer', answered(201, elsewhere), answered(201, atSmcc), 'not-enabled'],
  ['a decline with a code', answered(201, { ...elsewhere, status: 'DECLINED' }), answered(201, atSmcc), 'drift'],
  ['no acquirer code and nothing for it', answered(201, bare), answered(201, atSmcc), 'drift'],
  [
    'a code more, at the same acquirer',
    answered(201, { ...atSmcc, processorInformation: { forwardedAcquirerCode: 'Sumitomo', responseCode: '00' } }),
    answered(201, atSmcc),
    'drift',
  ],
  ['the same', approved, approved, 'same'],
  ['another status', refused('INVALID_DATA'), approved, 'drift'],
  ['a 404, which says something of the contract', answered(404, {}), approved, 'drift'],
  ['a redirect', answered(302, ''), approved, 'environment'],
  ['a 401', unauthenticated, approved, 'environment'],
  ['a 401 that the gateway has too', unauthenticated, unauthenticated, 'same'],
  ['an approval where the gateway has a 401', approved, unauthenticated, 'drift'],
  ['a 403', answered(403, ''), approved, 'environment'],
  ['a 407', answered(407, ''), approved, 'environment'],
  ['a 408', answered(408, ''), approved, 'environment'],
  ['a 429', answered(429, ''), approved, 'environment'],
  ['a 500', answered(500, ''), approved, 'environment'],
  ['a 504', answered(504, ''), approved, 'environment'],
  ['a 500 where the gateway has a 502', answered(500, {}), answered(502, {}), 'environment'],
  ['no answer in time', unanswered('timeout'), approved, 'environment'],
  ['a broken connection', unanswered('connection'), approved, 'environment'],
  ['the same silence', unanswered('timeout'), unanswered('timeout'), 'same'],
  ['another silence', unanswered('connection'), unanswered('timeout'), 'environment'],
  ['an answer where the gateway has none', approved, unanswered('timeout'), 'drift'],
  ['a set-up that the gateway does not ask for', refused('CARD_TYPE_NOT_ACCEPTED'), approved, 'not-enabled'],
  [
    'a set-up that the gateway refuses too',
    refused('CARD_TYPE_NOT_ACCEPTED'),
    refused('CARD_TYPE_NOT_ACCEPTED'),
    'same',
  ],
  ['a set-up where the gateway refuses otherwise', refused('NOT_SUPPORTED'), refused('INVALID_DATA'), 'not-enabled'],
])('%s is judged', (_, target, gateway, want) => {
  const { outcome, why, differences } = judge(interaction, target, gateway)
  expect(outcome).toBe(want)
  expect(differences.length > 0).toBe(want === 'drift')
  expect(why !== undefined).toBe(want === 'environment' || want === 'not-enabled')
})

test('a verdict says why nothing was compared', () => {
  expect(judge(interaction, answered(429, ''), approved).why).toMatch(/^429: too many requests/)
  expect(judge(interaction, unanswered('timeout'), approved).why).toBe('no answer in time (ECONNRESET)')
  expect(judge(interaction, refused('NOT_SUPPORTED'), approved).why).toBe(
    '400 NOT_SUPPORTED, where the gateway has none',
  )
})

test('a reason about the account’s set-up may be in a decline', () => {
  const body = { ...toApproval(), errorInformation: { reason: 'INVALID_MERCHANT_CONFIGURATION', message: 'x' } }
  expect(judge(interaction, answered(201, body), approved).outcome).toBe('not-enabled')
})

test('a merchant at another acquirer is only a guess', () => {
  const { why } = judge(interaction, answered(201, elsewhere), answered(201, atSmcc))
  expect(why).toMatch(/the merchant may be at another acquirer than Sumitomo Mitsui Card Co\./)
})

test('only the drift of a pending contract is marked as pending', () => {
  const pending = { ...interaction, isPending: true as const }
  expect(judge(pending, refused('INVALID_DATA'), approved)).toMatchObject({ outcome: 'drift', isPending: true })
  expect(judge(pending, approved, approved)).not.toHaveProperty('isPending')
  expect(judge(pending, answered(500, ''), approved)).not.toHaveProperty('isPending')
  expect(judge(interaction, refused('INVALID_DATA'), approved)).not.toHaveProperty('isPending')
})
