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
  /**
   * Whether 22 or 28 digits are an id made here, exactly. Known are the last 250,000 transaction ids, and the
   * reconciliation ids of the last 10,000 seconds that had any; a restart forgets all but those that it recognizes, a
   * reset with a seed too.
   */
  isOurs(digits: string): boolean
  /** Takes an id of an earlier run for one made here. */
  recognize(digits: string): void
  /** What the next ids go on from. */
  state(): IdState
  resume(state: IdState): void
}

/** Counters of ids. */
export interface IdState {
  readonly sequence: number
  readonly slip: number
  readonly trace: number
  readonly second: string
  readonly inSecond: number
}

const bytes = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))
/** The lowest byte of a number. */
const hexadecimal = (bits: number): string => bytes[bits & 0xff] as string

/** One of the few four-digit endings of real ids. */
const nodeCode = '3955'
const sequences = 1_000_000
/** Fewer than there are sequence numbers: a number then stands for one remembered id at most. */
const rememberedIds = 250_000
const rememberedSeconds = 10_000

/** Creates ids from a source of random numbers in [0, 1): the same source and clock give the same ids. */
export function createIds(random: () => number): Ids {
  let sequence = Math.floor(random() * sequences)
  let made = 0
  /** First 12 digits of the last ids; the n-th made is at n modulo the size. */
  const times: number[] = []
  let slip = Math.floor(random() * 99_999)
  let trace = Math.floor(random() * 1_000_000)
  let second = ''
  let inSecond = 0
  /** Highest counters of earlier seconds; the second is a time in Japan. */
  const counters = new Map<string, number>()
  /** Transaction ids of an earlier run. */
  const earlier = new Set<string>()
  /** Four random bytes as hexadecimal digits. */
  const quartet = () => {
    const bits = Math.floor(random() * 0x1_0000_0000)
    return hexadecimal(bits >>> 24) + hexadecimal(bits >>> 16) + hexadecimal(bits >>> 8) + hexadecimal(bits)
  }

  const highestIn = (timestamp: string): number =>
    Math.max(counters.get(timestamp) ?? 0, timestamp === second ? inSecond : 0)

  function begin(timestamp: string): void {
    if (inSecond > 0) counters.set(second, highestIn(second))
    if (counters.size > rememberedSeconds) counters.delete(counters.keys().next().value ?? '')
    second = timestamp
    // A clock may be set back to a second that had ids.
    inSecond = counters.get(timestamp) ?? 0
  }

  function isTransactionId(digits: string): boolean {
    const age = (sequence - Number(digits.slice(12, 18)) + sequences) % sequences
    const isRemembered = age < Math.min(made, rememberedIds)
    const time = isRemembered ? times[(made - 1 - age) % rememberedIds] : undefined
    return time === Number(digits.slice(0, 12)) && digits.endsWith(nodeCode)
  }

  /** Its form proves nothing: the card number 4000000000000002 fits into `00 20261123 12 4000 000000000002`. */
  function isReconciliationId(digits: string): boolean {
    const counter = Number(digits.slice(16))
    return digits.startsWith('00') && counter > 0 && counter <= highestIn(digits.slice(2, 16))
  }

  return {
    transactionId(now) {
      sequence = (sequence + 1) % sequences
      const time = Math.floor(now) % 1_000_000_000_000
      times[made++ % rememberedIds] = time
      return String(time).padStart(12, '0') + String(sequence).padStart(6, '0') + nodeCode
    },
    japaneseReconciliationId(now) {
      const timestamp = toJapanTimestamp(now)
      if (timestamp !== second) begin(timestamp)
      return `00${timestamp}${String(++inSecond).padStart(12, '0')}`
    },
    isOurs(digits) {
      if (digits.length === 22) return isTransactionId(digits) || earlier.has(digits)
      return digits.length === 28 && isReconciliationId(digits)
    },
    recognize(digits) {
      if (digits.length === 22) earlier.add(digits)
      if (digits.length !== 28) return
      const timestamp = digits.slice(2, 16)
      counters.set(timestamp, Math.max(highestIn(timestamp), Number(digits.slice(16))))
    },
    state: () => ({ sequence, slip, trace, second, inSecond }),
    resume(state) {
      ;({ sequence, slip, trace, second, inSecond } = state)
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
