/**
 * SHA-256 (FIPS 180-4) without waiting. WebCrypto has only the asynchronous kind, and the engine wants
 * the hash of a card number in the middle of a straight walk. Short texts only; signatures use WebCrypto.
 */
export function sha256(message: Uint8Array): Uint8Array {
  const state = [...initial]
  const padded = pad(message)
  for (let start = 0; start < padded.byteLength; start += 64) compress(state, new DataView(padded.buffer, start, 64))
  const digest = new DataView(new ArrayBuffer(32))
  for (const [index, word] of state.entries()) digest.setUint32(index * 4, word)
  return new Uint8Array(digest.buffer)
}

/** The message, one set bit, zeros, and its length in bits: a multiple of 64 bytes. */
function pad(message: Uint8Array): Uint8Array<ArrayBuffer> {
  const padded = new Uint8Array(Math.ceil((message.byteLength + 9) / 64) * 64)
  padded.set(message)
  padded[message.byteLength] = 0x80
  new DataView(padded.buffer).setUint32(padded.byteLength - 4, message.byteLength * 8)
  return padded
}

function compress(state: number[], block: DataView): void {
  const words: number[] = []
  const word = (index: number) => words[index] as number
  for (let index = 0; index < 64; index++) {
    if (index < 16) words.push(block.getUint32(index * 4))
    else {
      const early = word(index - 15)
      const late = word(index - 2)
      const a = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3)
      const b = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10)
      words.push((word(index - 16) + a + word(index - 7) + b) | 0)
    }
  }
  let [a, b, c, d, e, f, g, h] = state as [number, number, number, number, number, number, number, number]
  for (let round = 0; round < 64; round++) {
    const choice = (e & f) ^ (~e & g)
    const first = h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + choice + constantOf(round) + word(round)
    const majority = (a & b) ^ (a & c) ^ (b & c)
    const second = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + majority
    h = g
    g = f
    f = e
    e = (d + first) | 0
    d = c
    c = b
    b = a
    a = (first + second) | 0
  }
  for (const [index, value] of [a, b, c, d, e, f, g, h].entries())
    state[index] = ((state[index] as number) + value) >>> 0
}

const rotate = (word: number, bits: number): number => (word >>> bits) | (word << (32 - bits))

function firstPrimes(count: number): readonly number[] {
  const primes: number[] = []
  for (let candidate = 2; primes.length < count; candidate++)
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate)
  return primes
}

/** The first 32 bits behind the point, of a root of each prime. */
const fractionsOf = (primes: readonly number[], root: (prime: number) => number): readonly number[] =>
  primes.map((prime) => Math.floor((root(prime) % 1) * 2 ** 32))

// Marked pure, so that a bundle that hashes nothing leaves them out.
const initial = /* @__PURE__ */ fractionsOf(/* @__PURE__ */ firstPrimes(8), Math.sqrt)
const constants = /* @__PURE__ */ fractionsOf(/* @__PURE__ */ firstPrimes(64), Math.cbrt)
const constantOf = (round: number): number => constants[round] as number
