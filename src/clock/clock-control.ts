import { isObject } from '../base/json-path.ts'
import { type Ruling, refuse } from '../base/ruling.ts'
import { type Clock, type ClockState, readSpan, readTime, spanWords, timeWords } from './clock.ts'

/** The clock as it is set from outside. */
export interface ClockControl {
  now(): number
  state(): ClockState
  /** Several things at once: `{ now, frozen, advance }`, of which any may be left out. All or nothing is done. */
  change(wish: unknown): Ruling<ClockState>
  set(wish: unknown): Ruling<ClockState>
  freeze(wish?: unknown): Ruling<ClockState>
  advance(wish: unknown): Ruling<ClockState>
  resume(): ClockState
  reset(): ClockState
}

/** Lets a clock be set by whoever may; what is asked of it is checked here. */
export function toClockControl(clock: Clock): ClockControl {
  const told = (): Ruling<ClockState> => ({ ok: true, value: clock.state() })
  const withTime = (wish: unknown, use: (time: number) => void): Ruling<ClockState> => {
    const time = readTime(wish)
    if (time === undefined) return refuse(400, 'Bad time', `Allowed: ${timeWords}.`)
    use(time)
    return told()
  }
  return {
    now: clock.now,
    state: clock.state,
    change(wish) {
      const read = readClockWish(wish)
      if (!read.ok) return read
      const { now, frozen, advance = 0 } = read.value
      const at = (now ?? clock.now()) + advance
      if (readTime(at) === undefined) return tooFar
      if (frozen === false) clock.resume()
      // Both at once: between the two the machine's clock may tick.
      if (frozen === true) clock.freeze(at)
      else if (now !== undefined || advance > 0) clock.set(at)
      return told()
    },
    set: (wish) => withTime(wish, clock.set),
    freeze(wish) {
      if (wish !== undefined) return withTime(wish, clock.freeze)
      clock.freeze()
      return told()
    },
    advance(wish) {
      const span = readSpan(wish)
      if (span === undefined) return refuse(400, 'Bad span of time', `Allowed: ${spanWords}.`)
      if (readTime(clock.now() + span) === undefined) return tooFar
      clock.advance(span)
      return told()
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

/** Epoch ms and ms of what somebody wants of the clock. */
function readClockWish(wish: unknown): Ruling<{ now?: number; frozen?: boolean; advance?: number }> {
  const { now, frozen, advance, ...rest } = isObject(wish) ? wish : {}
  const [time, span] = [readTime(now), readSpan(advance)]
  const isEmpty = now === undefined && frozen === undefined && advance === undefined
  if (isEmpty || Object.keys(rest).length > 0)
    return refuse(400, 'Bad clock', 'Allowed: an object with "now", "frozen" or "advance"; one is enough.')
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
