import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { seedCards } from '../../src/card-data/published-cards.ts'

test('the published numbers of the seed world are those of its file', () => {
  const file = readFileSync(new URL('../../mocks/world/seed.yaml', import.meta.url), 'utf8')
  const numbers = [...file.matchAll(/number: "(\d+)"/g)].map(([, number]) => number)
  expect(seedCards).toEqual(numbers)
})
