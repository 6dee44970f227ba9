import { setTimeout } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { createTextArena, type Place } from '../../src/journal/text-arena.ts'

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

/** Bytes outside the heap that are still in use; buffers are freed a little after the collection. */
async function countBytes(): Promise<number> {
  for (let time = 0; time < 3; time++) {
    collect()
    await setTimeout(20)
  }
  return process.memoryUsage().arrayBuffers
}

test.each([
  ['short', 700],
  ['as long as most exchanges', 3_000],
  ['as long as the longest that are kept', 70_000],
  ['longer than a chunk', 400_000],
])('texts take hardly more room than their bytes, and give it back: %s', async (_, length) => {
  const kept = Math.ceil(8_000_000 / length)
  const before = await countBytes()
  const arena = createTextArena()
  const places: Place[] = []
  for (let number = 0; number < kept * 3; number++) {
    if (places.length === kept) arena.drop(places.shift() as Place)
    places.push(arena.put([`${number} `, 'x'.repeat(length)]))
  }
  const held = (await countBytes()) - before
  expect(held).toBeGreaterThan(kept * length * 0.9)
  // Of a chunk the end stays empty where the next text does not fit.
  expect(held).toBeLessThan(kept * length * 1.3 + 1_500_000)
  expect(places.map(arena.get)).toEqual(places.map((_, index) => `${kept * 2 + index} ${'x'.repeat(length)}`))
})
