import { expect, test } from 'vitest'
import { runKills } from './run-kills.ts'

// `npm run kills:rows` kills more often.
test('a batch that was acknowledged survives the kill of its process, whole', async () => {
  const { kept } = await runKills('1', { kills: 10 })
  expect(kept).toBeGreaterThan(10)
})

test.each([
  ['acknowledges early', 'early', /^Kill \d+ of seed 1: batch \d+ was acknowledged, and \d+ is the last/],
  ['writes a batch in parts', 'torn', /^Kill \d+ of seed 1: The row .+ batch \d+\./],
] as const)('a store that %s is found', async (_, plant, message) => {
  await expect(runKills('1', { kills: 20, plant })).rejects.toThrow(message)
})
