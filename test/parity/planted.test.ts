import { afterAll, beforeAll, expect, test } from 'vitest'
import { sampleCard } from '../../mocks/samples/sample-payment.ts'
import { type Pair, startPair } from './pair.ts'
import { planted, secret, securityCode } from './planted.ts'
import { requestNamed } from './requests.ts'

let pair: Pair
beforeAll(async () => {
  pair = await startPair()
})
afterAll(() => pair.close())

test.each(Object.entries(planted))('the one thing is found: %s', async (_, { on, target, gateway, timeout, finds }) => {
  const { results } = await pair.replay([requestNamed(on)], { target, gateway, ...(timeout && { timeout }) })
  const found = results.map(({ outcome, differences }) => ({
    outcome,
    differences: differences.map(({ place, kind, grade, drifter }) => ({ place, kind, grade, drifter })),
  }))
  const wanted =
    typeof finds === 'string' ? { outcome: finds, differences: [] } : { outcome: 'drift', differences: [finds] }
  expect(found).toEqual([wanted])
  const differences = results[0]?.differences ?? []
  expect(JSON.stringify(differences)).not.toMatch(new RegExp(`${sampleCard}|${securityCode}|${secret}`))
  for (const { place, target: theirs = '', gateway: ours = '' } of differences) {
    expect(Math.max(place.length, theirs.length, ours.length)).toBeLessThanOrEqual(250)
  }
})
