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

/** One of the few last quartets that real ids were seen to end with. */
const nodeCode = '3955'
const hex = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

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
      const bytes = Array.from({ length: 16 }, () => Math.floor(random() * 256))
      bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
      bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
      const text = bytes.map((byte) => hex[byte]).join('')
      return `${text.slice(0, 8)}-${text.slice(8, 12)}-${text.slice(12, 16)}-${text.slice(16, 20)}-${text.slice(20)}`
    },
  }
}
