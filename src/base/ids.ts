import { toJapanTimestamp } from './japan-time.ts'

/** Makes every identifier that a reply carries. */
export interface Ids {
  /** 22 digits, as observed: Unix seconds without their first digit, milliseconds, six more, a node code. */
  transactionId(now: number): string
  /** 28 digits, as SMCC's replies print it: 00, Japan time, a counter of 12 that starts at 1 each second. */
  japaneseReconciliationId(now: number): string
  /** Up to five digits, one after another; after 99999 comes 1. */
  salesSlipNumber(): string
  /** Six digits, of a system trace audit number. */
  traceNumber(): string
  /** UUID version 4, for `v-c-correlation-id`. */
  uuid(): string
}

const bytes = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))
/** The lowest byte of a number. */
const hexadecimal = (bits: number): string => bytes[bits & 0xff] as string

/** One of the few last quartets that real ids were seen to end with. */
const nodeCode = '3955'

/**
 * Ids from an injected source of randomness, from 0 up to but not 1: the same source and the same
 * clock give the same ids.
 */
export function createIds(random: () => number): Ids {
  let sequence = Math.floor(random() * 1_000_000)
  let slip = Math.floor(random() * 99_999)
  let trace = Math.floor(random() * 1_000_000)
  let second = ''
  let inSecond = 0
  /** Four random bytes, in hexadecimal digits. */
  const quartet = () => {
    const bits = Math.floor(random() * 0x1_0000_0000)
    return hexadecimal(bits >>> 24) + hexadecimal(bits >>> 16) + hexadecimal(bits >>> 8) + hexadecimal(bits)
  }

  return {
    transactionId(now) {
      sequence = (sequence + 1) % 1_000_000
      const seconds = String(Math.floor(now / 1000))
        .slice(-9)
        .padStart(9, '0')
      const milliseconds = String(Math.floor(now) % 1000).padStart(3, '0')
      return seconds + milliseconds + String(sequence).padStart(6, '0') + nodeCode
    },
    japaneseReconciliationId(now) {
      const timestamp = toJapanTimestamp(now)
      inSecond = timestamp === second ? inSecond + 1 : 1
      second = timestamp
      return `00${timestamp}${String(inSecond).padStart(12, '0')}`
    },
    salesSlipNumber() {
      slip = (slip % 99_999) + 1
      return String(slip)
    },
    traceNumber() {
      trace = (trace + 1) % 1_000_000
      return String(trace).padStart(6, '0')
    },
    uuid() {
      const [a, b, c, d] = [quartet(), quartet(), quartet(), quartet()]
      const version = `4${b.slice(5)}`
      const variant = ((Number.parseInt(c.slice(0, 1), 16) & 0x3) | 0x8).toString(16) + c.slice(1, 4)
      return `${a}-${b.slice(0, 4)}-${version}-${variant}-${c.slice(4)}${d}`
    },
  }
}
