import { expect, test } from 'vitest'
import type { ReplayResult } from '../../../contracts/parity/replay.ts'
import { adviseOnCredentials, toCredentialsAdvice } from '../../../contracts/replay/find-account-obstacle.ts'
import type { Interaction } from '../../../contracts/states/interaction.ts'
import { toInteraction } from './interaction.ts'

test('every variable, the Business Center and the clock are named in both languages', () => {
  const { en, ja } = toCredentialsAdvice(['jwt'])
  for (const text of [en, ja])
    for (const name of ['MERCHANT_ID', 'KEY_ID', 'SHARED_SECRET', 'SCHEME', 'PORTFOLIO'])
      expect(text).toContain(`CYBERSOURCE_${name}`)
  for (const text of [en, ja]) expect(text).toContain('EBC2')
  expect(en).toContain("this machine's clock")
  expect(ja).toContain('時計')
})

const toPair = (id: string, scheme: Interaction['scheme'], more: Partial<ReplayResult> = {}) => ({
  interaction: { ...toInteraction(), id, ...(scheme !== undefined && { scheme }) } as Interaction,
  result: {
    id,
    description: '',
    outcome: 'environment',
    differences: [],
    isSent: true,
    at: '',
    ms: 1,
    status: { target: 401 },
    ...more,
  } as ReplayResult,
})

const advise = (...pairs: readonly ReturnType<typeof toPair>[]) =>
  adviseOnCredentials(
    pairs.map(({ result }) => result),
    pairs.map(({ interaction }) => interaction),
    'http-signature',
  )

test.each([
  ['by its contract', [toPair('a', 'jwt')], 'by JWT:'],
  ['as the environment says', [toPair('a', undefined)], 'by HTTP Signature:'],
  ['both ways', [toPair('a', 'jwt'), toPair('b', undefined), toPair('c', 'jwt')], 'by JWT and by HTTP Signature:'],
])('a refusal says how the request was signed: %s', (_, pairs, want) => {
  expect(advise(...pairs)?.en).toContain(`was signed ${want}`)
})

test.each([
  ['nothing', []],
  ['a 401 that the gateway has too', [toPair('a', 'jwt', { outcome: 'same' })]],
  ['another environment failure', [toPair('a', 'jwt', { status: { target: 403 } })]],
  ['silence', [toPair('a', 'jwt', { status: {} })]],
  ['what was not signed', [toPair('a', 'none')]],
])('%s needs no advice', (_, pairs) => {
  expect(advise(...pairs)).toBeUndefined()
})
