import { toJapanTimestamp } from './japan-time.ts'

/** Makes the identifiers of replies. */
export interface Ids {
  /**
   * 22 digits, as observed: Unix seconds without their first digit, milliseconds, six further digits, a node code.
   */
  transactionId(now: number): string
  /** 28 digits, as in SMCC's replies: 00, Japan time, and a 12-digit counter that starts at 1 each second. */
  japaneseReconciliationId(now: number): string
  /** Up to five digits, consecutive; 1 follows 99999. */
  salesSlipNumber(): string
  /** Six digits: a system trace audit number. */
  traceNumber(): string
  /** UUID version 4, for `v-c-correlation-id`. */
  uuid(): string
}

const bytes = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))
/** The lowest byte of a number. */
const hexadecimal = (bits: number): string => bytes[bits & 0xff] as string

/** One of the few four-digit endings of real ids. */
const nodeCode = '3955'

/** Creates ids from a source of random numbers in [0, 1): the same source and clock give the same ids. */
export function createIds(random: () => number): Ids {
  let sequence = Math.floor(random() * 1_000_000)
  let slip = Math.floor(random() * 99_999)
  let trace = Math.floor(random() * 1_000_000)
  let second = ''
  let inSecond = 0
  /** Four random bytes as hexadecimal digits. */
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
