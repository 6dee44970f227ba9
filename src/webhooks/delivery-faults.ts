import { findProblems, oneOf, type SettingsOf, wholeFrom } from '../base/allowed.ts'
import { isObject } from '../base/json-path.ts'
import type { Kept, Note } from '../base/kept.ts'
import { type Ruling, refuse } from '../base/ruling.ts'
import { readSpan, type Span, spanWords } from '../clock/clock.ts'
import { eventRows } from './event-types.ts'

/** Faults of deliveries, by name, in words. */
export const deliveryFaults = {
  'never-delivered': 'the event is lost, and nobody tries again',
  'delivered-twice': 'the same request comes twice',
  late: 'the request comes after a delay, with the time of its signature unchanged; default 90m, past the tolerance of an hour',
  'out-of-order': 'the event waits until the next one of its subscription was delivered',
  'bad-signature': 'the signature is of another body',
} as const
export type DeliveryFaultName = keyof typeof deliveryFaults

/** Arms a fault for the next deliveries. */
export interface ArmDeliveryFault {
  readonly name: DeliveryFaultName
  /** Number of events; default 1. */
  readonly times?: number
  /** Only for this event type. */
  readonly eventType?: string
  /** Of `late`: ms, or `90s`, `15m`, `12h`, `31d`; default `90m`. On the gateway's clock. */
  readonly delay?: Span
}

export interface ArmedDeliveryFault {
  /** `w1` and up. */
  readonly id: string
  readonly name: DeliveryFaultName
  readonly times: number
  /** Number of events that had it. */
  readonly used: number
  readonly eventType?: string
  /** Ms. */
  readonly delay?: number
}

const fields = {
  name: { ...oneOf(...(Object.keys(deliveryFaults) as DeliveryFaultName[])), isRequired: true },
  times: wholeFrom(1, 1_000_000),
  eventType: oneOf(...eventRows.map(({ eventType }) => eventType)),
  delay: { what: spanWords, test: (value: unknown) => readSpan(value) !== undefined },
} as const satisfies SettingsOf<ArmDeliveryFault>

const title = 'Bad webhook fault'
const mostWaiting = 1_000
const usualDelay = 90 * 60_000

/** Faults that wait for deliveries, in the order of arming. */
export interface DeliveryFaults extends Kept {
  arm(arming: unknown): Ruling<ArmedDeliveryFault>
  /** Those that wait. */
  list(): ArmedDeliveryFault[]
  disarm(id: string): Ruling<{ readonly disarmed: string }>
  /** Disarms all; returns their number. */
  clear(): number
  /** The fault of a new event; counts its use. */
  take(eventType: string): ArmedDeliveryFault | undefined
}

export function createDeliveryFaults(note?: Note): DeliveryFaults {
  let waiting: ArmedDeliveryFault[] = []
  let made = 0
  const noteArmed = (armed: ArmedDeliveryFault) => note?.(armed.id, () => JSON.stringify(armed))
  return {
    arm(arming) {
      const known = Object.keys(fields).join(', ')
      if (!isObject(arming)) return refuse(400, title, `Allowed: an object with ${known}, such as {"name": "late"}.`)
      const problems = findProblems(arming, fields)
      if (problems.length > 0) return refuse(400, title, problems.join(' '))
      const { name, times = 1, eventType, delay } = arming as unknown as ArmDeliveryFault
      if (delay !== undefined && name !== 'late') return refuse(400, title, 'Only late has a delay.')
      if (waiting.length >= mostWaiting)
        return refuse(409, 'Too much is armed', `${mostWaiting} wait already. Clear them first.`)
      const armed: ArmedDeliveryFault = {
        id: `w${++made}`,
        name,
        times,
        used: 0,
        ...(eventType !== undefined && { eventType }),
        ...(name === 'late' && { delay: readSpan(delay) ?? usualDelay }),
      }
      waiting = [...waiting, armed]
      noteArmed(armed)
      return { ok: true, value: armed }
    },
    list: () => [...waiting],
    disarm(id) {
      const left = waiting.filter((armed) => armed.id !== id)
      if (left.length === waiting.length)
        return refuse(404, 'Nothing of that id waits', 'It was never armed, is spent, or was disarmed.')
      waiting = left
      note?.(id)
      return { ok: true, value: { disarmed: id } }
    },
    clear() {
      const count = waiting.length
      if (note !== undefined) for (const { id } of waiting) note(id)
      waiting = []
      return count
    },
    take(eventType) {
      const armed = waiting.find((candidate) => (candidate.eventType ?? eventType) === eventType)
      if (armed === undefined) return undefined
      const used = { ...armed, used: armed.used + 1 }
      waiting = waiting.flatMap((other) => (other !== armed ? [other] : used.used < used.times ? [used] : []))
      if (used.used < used.times) noteArmed(used)
      else note?.(used.id)
      return used
    },
    *rows() {
      for (const armed of waiting) yield [armed.id, JSON.stringify(armed)]
    },
    load(rows) {
      const numberOf = ({ id }: ArmedDeliveryFault) => Number(id.slice(1))
      waiting = [...rows.values()].map((text) => JSON.parse(text)).sort((a, b) => numberOf(a) - numberOf(b))
      made = Math.max(0, ...waiting.map(numberOf))
    },
  }
}
