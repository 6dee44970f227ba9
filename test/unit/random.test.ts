import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createRandom, drawNormal } from '../../src/base/random.ts'

const draw = (seed: string, stream: string, count = 20): number[] => {
  const random = createRandom(seed, stream)
  return Array.from({ length: count }, random)
}

test('every number is in [0, 1)', () => {
  const property = fc.property(fc.string(), fc.string(), (seed, stream) => {
    for (const number of draw(seed, stream)) {
      expect(number).toBeGreaterThanOrEqual(0)
      expect(number).toBeLessThan(1)
    }
  })
  fc.assert(property, { seed: 1 })
})

test('different seeds and streams give different numbers', () => {
  const all = ['0', '1', '42', '43', 'x'].flatMap((seed) =>
    ['ids', 'chance'].map((stream) => draw(seed, stream).join()),
  )
  expect(new Set(all).size).toBe(all.length)
})

test('a seed is not confused with a stream', () => {
  expect(draw('a', 'b')).not.toEqual(draw('b', 'a'))
})

test('draws of one stream do not affect another', () => {
  const [ids, chance] = [createRandom('42', 'ids'), createRandom('42', 'chance')]
  const mixed: number[] = []
  for (let drawn = 0; drawn < 20; drawn++) {
    mixed.push(ids())
    for (let more = 0; more < drawn % 3; more++) chance()
  }
  expect(mixed).toEqual(draw('42', 'ids'))
})

test('the numbers of a seed never change: recorded replies depend on them', () => {
  expect(draw('42', 'ids', 3).map((number) => number.toFixed(6))).toMatchInlineSnapshot(`
    [
      "0.885084",
      "0.283216",
      "0.733590",
    ]
  `)
})

test('numbers are spread evenly enough', () => {
  const numbers = draw('42', 'chance', 10_000)
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length
  expect(Math.abs(mean - 0.5)).toBeLessThan(0.02)
  expect(new Set(numbers).size).toBe(numbers.length)
})

test('drawNormal has mean 0 and deviation 1', () => {
  const random = createRandom('42', 'chance')
  const numbers = Array.from({ length: 20_000 }, () => drawNormal(random))
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length
  const variance = numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0) / numbers.length
  expect(Math.abs(mean)).toBeLessThan(0.03)
  expect(Math.abs(variance - 1)).toBeLessThan(0.05)
})

test('drawNormal draws two numbers each time, and is finite at the ends', () => {
  let drawn = 0
  for (const fixed of [0, 0.5, 1 - Number.EPSILON]) {
    const number = drawNormal(() => {
      drawn++
      return fixed
    })
    expect(Number.isFinite(number)).toBe(true)
  }
  expect(drawn).toBe(6)
})
