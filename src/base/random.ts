import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { crypto } from '#crypto'

/** Returns numbers in [0, 1). */
export type Random = () => number

/**
 * Creates a source of randomness: the same seed gives the same numbers. `stream` names its purpose: streams do not
 * influence one another.
 * @example createRandom('42', 'ids')() === createRandom('42', 'ids')() // true
 */
export function createRandom(seed: string, stream: string): Random {
  // 32 bits of the hash as a number; six characters of base64 hold 36.
  const bits = [...crypto.sha256(utf8.encode(`${stream}\n${seed}`)).slice(0, 6)].reduce(
    (sum, character) => (sum * 64 + alphabet.indexOf(character)) % 0x1_0000_0000,
    0,
  )
  const generator = xoroshiro128plus(bits | 0)
  return () => uniformFloat64(generator)
}

const utf8 = new TextEncoder()
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/**
 * A draw from the normal distribution with mean 0 and deviation 1 (Box and Muller). It always takes two numbers,
 * whatever their values.
 */
export function drawNormal(random: Random): number {
  const [first, second] = [random(), random()]
  return Math.sqrt(-2 * Math.log(1 - first)) * Math.cos(2 * Math.PI * second)
}
