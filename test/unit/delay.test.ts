import { getEventListeners } from 'node:events'
import { expect, test } from 'vitest'
import { cutInPieces, wait } from '../../mocks/gateway/wait.ts'
import { createRandom } from '../../src/base/random.ts'
import { type Delay, describeDelay, drawDelay, isDelay, longestDelay } from '../../src/faults/delay.ts'

const draw = (delay: Delay, count: number, seed = '7'): number[] => {
  const random = createRandom(seed, 'chance')
  return Array.from({ length: count }, () => drawDelay(delay, random)).sort((a, b) => a - b)
}

const quantile = (sorted: readonly number[], part: number): number => sorted[Math.floor(sorted.length * part)] as number

test('a fixed delay has its value, in whole ms, and draws nothing', () => {
  const random = () => {
    throw new Error('drawn')
  }
  expect([0, 20, 20.4, longestDelay].map((delay) => drawDelay(delay, random))).toEqual([0, 20, 20, longestDelay])
})

test('a range is uniform between both ends', () => {
  const drawn = draw({ min: 10, max: 14 }, 4_000)
  expect([...new Set(drawn)]).toEqual([10, 11, 12, 13, 14])
  const counts = [11, 12, 13].map((ms) => drawn.filter((other) => other === ms).length)
  for (const count of counts) expect(count).toSatisfy((n: number) => n > 850 && n < 1_150)
  expect(new Set(draw({ min: 9, max: 9 }, 50))).toEqual(new Set([9]))
})

test('a lognormal delay is near its median, with the spread of sigma', () => {
  const drawn = draw({ median: 1_000, sigma: 0.5 }, 4_000)
  expect(quantile(drawn, 0.5)).toBeCloseTo(1_000, -2)
  // One deviation to each side: 1,000 / e^0.5 and 1,000 × e^0.5.
  expect(quantile(drawn, 0.1587)).toSatisfy((ms: number) => ms > 560 && ms < 660)
  expect(quantile(drawn, 0.8413)).toSatisfy((ms: number) => ms > 1_550 && ms < 1_760)
  expect(drawn[0]).toBeGreaterThan(0)
  expect(new Set(draw({ median: 300, sigma: 0 }, 50))).toEqual(new Set([300]))
})

test('no delay exceeds ten minutes', () => {
  const drawn = draw({ median: longestDelay, sigma: 5 }, 500)
  expect(drawn.at(-1)).toBe(longestDelay)
  expect(drawn.filter((ms) => ms === longestDelay).length).toBeGreaterThan(200)
})

test('the same seed draws the same delays, and each lognormal one takes two numbers', () => {
  const delay = { median: 300, sigma: 0.6 }
  expect(draw(delay, 20)).toEqual(draw(delay, 20))
  expect(draw(delay, 20)).not.toEqual(draw(delay, 20, '8'))
  let numbers = 0
  const counted = () => {
    numbers++
    return 0
  }
  expect(drawDelay(delay, counted)).toBe(300)
  expect(numbers).toBe(2)
})

test.each<[unknown, string | undefined]>([
  [0, '0 ms'],
  [12.5, '12.5 ms'],
  [longestDelay, '600000 ms'],
  [{ min: 0, max: 5 }, '0 to 5 ms'],
  [{ min: 5, max: 5 }, '5 to 5 ms'],
  [{ median: 300, sigma: 0.6 }, 'lognormal, median 300 ms, sigma 0.6'],
  [-1, undefined],
  [longestDelay + 1, undefined],
  [Number.NaN, undefined],
  ['20', undefined],
  [null, undefined],
  [{}, undefined],
  [{ min: 1 }, undefined],
  [{ max: 1 }, undefined],
  [{ min: 2, max: 1 }, undefined],
  [{ min: 1, max: longestDelay + 1 }, undefined],
  [{ min: 1, max: 2, median: 1 }, undefined],
  [{ min: 1, max: 2, sigma: 1 }, undefined],
  [{ min: 1, max: 2, mean: 1 }, undefined],
  [{ median: 1 }, undefined],
  [{ sigma: 1 }, undefined],
  [{ median: 1, sigma: 5.1 }, undefined],
  [{ median: 1, sigma: -0.1 }, undefined],
  [{ median: 1, sigma: Number.NaN }, undefined],
])('%j is printed as %s', (delay, text) => {
  expect(isDelay(delay)).toBe(text !== undefined)
  if (isDelay(delay)) expect(describeDelay(delay)).toBe(text)
})

test('a wait ends after its time, or as soon as a signal is aborted', async () => {
  const before = performance.now()
  await wait(15)
  expect(performance.now() - before).toBeGreaterThan(14)
  const [first, second] = [new AbortController(), new AbortController()]
  const waiting = wait(longestDelay, first.signal, second.signal)
  second.abort()
  await waiting
  await wait(longestDelay, first.signal, second.signal)
})

test('a wait leaves no listener behind, however it ends', async () => {
  const [gone, closing] = [new AbortController(), new AbortController()]
  const left = () => [gone, closing].map(({ signal }) => getEventListeners(signal, 'abort').length)
  await wait(1, gone.signal, closing.signal)
  expect(left()).toEqual([0, 0])
  const waiting = wait(longestDelay, gone.signal, closing.signal)
  gone.abort()
  await waiting
  expect(left()).toEqual([0, 0])
  // Like each piece of a dripping body after the caller has gone.
  for (let piece = 0; piece < 20; piece++) await wait(5, gone.signal, closing.signal)
  expect(left()).toEqual([0, 0])
})

test.each([0, 1, 19, 20, 21, 1_000])('%i bytes are cut into at most 20 pieces, in order and none empty', (count) => {
  const bytes = Uint8Array.from({ length: count }, (_, index) => index % 256)
  const pieces = cutInPieces(bytes)
  expect(pieces.length).toBeLessThanOrEqual(20)
  expect(pieces.length).toBe(count > 20 ? Math.ceil(count / Math.ceil(count / 20)) : count)
  for (const piece of pieces) expect(piece.byteLength).toBeGreaterThan(0)
  expect(Buffer.concat(pieces)).toEqual(Buffer.from(bytes))
})
