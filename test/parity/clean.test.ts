import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Pair, startPair } from './pair.ts'
import { allRequests } from './requests.ts'

let pair: Pair
beforeAll(async () => {
  pair = await startPair()
})
afterAll(() => pair.close())

test.each([1, 2, 3])('nothing is found where nothing was planted, whatever is asked (%i)', async () => {
  const { results, stopped } = await pair.replay(allRequests)
  expect(results.filter(({ outcome }) => outcome !== 'same')).toEqual([])
  expect(results.length).toBe(allRequests.length)
  expect(stopped).toBeUndefined()
})

test('the requests have every kind of answer', async () => {
  const { results } = await pair.replay(allRequests)
  const statuses = [...new Set(results.map(({ status }) => status.target))].sort()
  expect(statuses).toEqual([201, 400, 401, 404, 405, 415, 429, 500, 502, 503, undefined])
})
