import { sayUnknown } from '../base/allowed.ts'
import { isObject } from '../base/json-path.ts'
import { type Ruling, refuse } from '../base/ruling.ts'
import { type Clock, type ClockState, readSpan, readTime, spanWords, timeWords } from './clock.ts'

/** Control of the clock from outside. Input is checked. */
export interface ClockControl {
  now(): number
  state(): ClockState
  /** Several changes at once: `{ now, frozen, advance }`, each optional. All are made, or none. */
  change(change: unknown): Ruling<ClockState>
  set(time: unknown): Ruling<ClockState>
  freeze(time?: unknown): Ruling<ClockState>
  advance(span: unknown): Ruling<ClockState>
  resume(): ClockState
  reset(): ClockState
}

/** Controls of a clock, with checks. */
export function toClockControl(clock: Clock): ClockControl {
  const done = (): Ruling<ClockState> => ({ ok: true, value: clock.state() })
  const withTime = (wanted: unknown, use: (time: number) => void): Ruling<ClockState> => {
    const time = readTime(wanted)
    if (time === undefined) return refuse(400, 'Bad time', `Allowed: ${timeWords}.`)
    use(time)
    return done()
  }
  return {
    now: clock.now,
    state: clock.state,
    change(change) {
      const read = readClockChange(change)
      if (!read.ok) return read
      const { now, frozen, advance = 0 } = read.value
      const at = (now ?? clock.now()) + advance
      if (readTime(at) === undefined) return tooFar
      if (frozen === false) clock.resume()
      // In one step: between two steps the machine's clock could tick.
      if (frozen === true) clock.freeze(at)
      else if (now !== undefined) clock.set(at)
      else if (advance > 0) clock.advance(advance)
      return done()
    },
    set: (wanted) => withTime(wanted, clock.set),
    freeze(wanted) {
      if (wanted !== undefined) return withTime(wanted, clock.freeze)
      clock.freeze()
      return done()
    },
    advance(wanted) {
      const span = readSpan(wanted)
      if (span === undefined) return refuse(400, 'Bad span of time', `Allowed: ${spanWords}.`)
      if (readTime(clock.now() + span) === undefined) return tooFar
      clock.advance(span)
      return done()
    },
    resume() {
      clock.resume()
      return clock.state()
    },
    reset() {
      clock.reset()
      return clock.state()
    },
  }
}

const tooFar = refuse(400, 'Bad span of time', `It leads too far. Allowed: ${timeWords}.`)

/** Reads a change from outside, as epoch ms and ms. */
function readClockChange(change: unknown): Ruling<{ now?: number; frozen?: boolean; advance?: number }> {
  const { now, frozen, advance, ...rest } = isObject(change) ? change : {}
  const [unknown] = Object.keys(rest)
  if (unknown !== undefined) return refuse(400, 'Bad clock', sayUnknown(unknown, ['now', 'frozen', 'advance']))
  const [time, span] = [readTime(now), readSpan(advance)]
  const isEmpty = now === undefined && frozen === undefined && advance === undefined
  if (isEmpty) return refuse(400, 'Bad clock', 'Allowed: an object with "now", "frozen" or "advance"; one is enough.')
  if (now !== undefined && time === undefined) return refuse(400, 'Bad clock', `now is ${timeWords}.`)
  if (advance !== undefined && span === undefined) return refuse(400, 'Bad clock', `advance is ${spanWords}.`)
  if (frozen !== undefined && typeof frozen !== 'boolean')
    return refuse(400, 'Bad clock', 'frozen is true, which stops the clock, or false.')
  return {
    ok: true,
    value: {
      ...(time !== undefined && { now: time }),
      ...(frozen !== undefined && { frozen }),
      ...(span !== undefined && { advance: span }),
    },
  }
}
