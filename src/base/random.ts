import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { hashText } from '#crypto'

/** Numbers from 0 up to but not 1. */
export type Random = () => number

/**
 * A source of randomness that gives the same numbers for the same seed. `stream` names what it is for:
 * what one stream draws does not move another.
 *
 * @example createRandom('42', 'ids')() === createRandom('42', 'ids')() // true
 */
export function createRandom(seed: string, stream: string): Random {
  // 32 bits of the hash, as a number: six characters of base64url hold 36.
  const bits = [...hashText(`${stream}\n${seed}`).slice(0, 6)].reduce(
    (sum, character) => (sum * 64 + alphabet.indexOf(character)) % 0x1_0000_0000,
    0,
  )
  const generator = xoroshiro128plus(bits | 0)
  return () => uniformFloat64(generator)
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/**
 * A draw from the normal distribution with mean 0 and deviation 1 (Box and Muller). Two numbers are drawn
 * each time, so that how many are used never depends on what came.
 */
export function drawNormal(random: Random): number {
  const [first, second] = [random(), random()]
  return Math.sqrt(-2 * Math.log(1 - first)) * Math.cos(2 * Math.PI * second)
}
