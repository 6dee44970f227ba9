import { catalogue, type OutcomeName } from './acquirer/catalogue.ts'
import { type Armed, type ArmOptions, createArmory, type Match, mostArmed, type Traits, toUnused } from './armory.ts'
import { type Clock, type ClockState, readSpan, readTime, spanWords, timeWords } from './clock.ts'
import { describeUnknown } from './did-you-mean.ts'
import type { FaultSettings } from './faults/chosen-fault.ts'
import { delayWords, isDelay } from './faults/delay.ts'
import { type FaultName, type FaultRow, faults, usualOutage } from './faults/faults.ts'
import { isObject } from './json-path.ts'
import type { Random } from './random.ts'
import { redactText } from './redact.ts'

/** What became of a wish: a value, or what is wrong with it and what is allowed. */
export type Ruling<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly status: 400 | 404 | 409; readonly title: string; readonly detail: string }

/** An outcome as it is armed. */
export interface ArmScenario extends ArmOptions {
  readonly name: OutcomeName
}

/** A fault as it is armed. */
export interface ArmFault extends ArmOptions, FaultSettings {
  readonly name: FaultName
}

export type ArmedScenario = Armed<OutcomeName>
export type ArmedFault = Armed<FaultName> & FaultSettings

/** Something to arm things in. What is asked of it may come from anywhere and is checked. */
export interface Shelf<Entry extends Armed> {
  arm(wish: unknown): Ruling<Entry>
  /** In the order in which they were armed, those that are spent among them. */
  list(): Entry[]
  /** What still waits although it could have been used. */
  unused(): Entry[]
  disarm(id: string): Ruling<{ readonly disarmed: string }>
  /** Disarms everything; says how much waited. */
  clear(): number
}

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

/** What lets a gateway be controlled: outcomes, faults and the clock. */
export interface Control {
  readonly scenarios: Shelf<ArmedScenario>
  readonly faults: Shelf<ArmedFault> & {
    /** Called when the gateway is to refuse connections, and when it is to take them again. */
    onOutage(listener: (isOut: boolean) => void): void
  }
  readonly clock: ClockControl
}

/** The same as the engine asks it: for each request, and fast. */
export interface Armories {
  pickScenario(traits: () => Traits): ArmedScenario | undefined
  pickFault(traits: () => Traits): ArmedFault | undefined
  /** Whether connections are refused now; counts the request. */
  isOut(): boolean
  reset(): void
}

/** `mayGoOut`: whether connections can be refused by a fault. */
export function createControl(
  clock: Clock,
  random: () => Random,
  mayGoOut = true,
): Control & { readonly armories: Armories } {
  const scenarioArmory = createArmory<OutcomeName, object>(random, 's')
  const faultArmory = createArmory<FaultName, FaultSettings>(random, 'f')
  const outages = createOutages()

  return {
    scenarios: {
      arm: (wish) => {
        const read = readWish(wish, { kind: 'outcome', names: Object.keys(catalogue), settings: () => [] })
        return read.ok ? toArmed(scenarioArmory.arm(read.value.name as OutcomeName, read.value)) : read
      },
      list: scenarioArmory.list,
      unused: () => toUnused(scenarioArmory.list()),
      disarm: (id) => toDisarmed(id, scenarioArmory.disarm(id)),
      clear: scenarioArmory.clear,
    },
    faults: {
      arm: (wish) => {
        const read = readWish(wish, { kind: 'fault', names: Object.keys(faults), settings: settingsOf })
        if (!read.ok) return read
        const { name, ...options } = read.value as unknown as ArmFault
        if (!isOutage(name)) return toArmed(faultArmory.arm(name, options))
        if (mayGoOut) return outages.start(name, options.duration)
        return refuse(400, 'Bad fault', `${name} is of the whole gateway. Arm it in the default namespace.`)
      },
      list: () => [...faultArmory.list(), ...outages.list()],
      unused: () => toUnused(faultArmory.list()),
      disarm: (id) => toDisarmed(id, faultArmory.disarm(id) || outages.end(id)),
      clear: () => faultArmory.clear() + outages.clear(),
      onOutage: outages.listen,
    },
    clock: toClockControl(clock),
    armories: {
      pickScenario: scenarioArmory.pick,
      pickFault: faultArmory.pick,
      isOut: outages.count,
      reset() {
        scenarioArmory.clear()
        faultArmory.clear()
        outages.clear()
        clock.reset()
      },
    },
  }
}

const isOutage = (name: FaultName): boolean => (faults[name] as FaultRow).outage === true

/** Times in which the gateway refuses connections; one at a time, each ended by its timer. */
function createOutages() {
  const listeners = new Set<(isOut: boolean) => void>()
  type Outage = { -readonly [K in keyof ArmedFault]: ArmedFault[K] }
  let current: Outage | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let past: Outage[] = []
  let count = 0

  const end = (id: string): boolean => {
    if (current === undefined || current.id !== id) return false
    clearTimeout(timer)
    current.live = false
    past = [...past, current].slice(-20)
    current = undefined
    for (const listener of listeners) listener(false)
    return true
  }

  return {
    start(name: FaultName, duration = usualOutage): Ruling<ArmedFault> {
      if (current !== undefined)
        return refuse(409, 'There is an outage already', `${current.id} ends by itself, or disarm it.`)
      const id = `o${++count}`
      current = { id, name, times: 'always', probability: 1, duration, used: 0, live: true }
      timer = setTimeout(() => end(id), duration)
      for (const listener of listeners) listener(true)
      return { ok: true, value: { ...current } }
    },
    end,
    /** Whether there is one now; a request that meets it is counted. */
    count(): boolean {
      if (current === undefined) return false
      current.used++
      return true
    },
    list: (): ArmedFault[] => [...past, ...(current === undefined ? [] : [current])].map((outage) => ({ ...outage })),
    clear(): number {
      const ended = current !== undefined && end(current.id) ? 1 : 0
      past = []
      return ended
    },
    listen: (listener: (isOut: boolean) => void): void => {
      listeners.add(listener)
    },
  }
}

function toClockControl(clock: Clock): ClockControl {
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
      const { now, frozen, advance } = read.value
      if (frozen === false) clock.resume()
      if (now !== undefined) clock.set(now)
      if (advance !== undefined) clock.advance(advance)
      if (frozen === true) clock.freeze()
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

const refuse = (status: 400 | 404 | 409, title: string, detail: string): Ruling<never> => ({
  ok: false,
  status,
  title,
  detail,
})

const toArmed = <Entry>(entry: Entry | undefined): Ruling<Entry> =>
  entry === undefined
    ? refuse(409, 'Too much is armed', `${mostArmed} wait already. Clear them first.`)
    : { ok: true, value: entry }

const toDisarmed = (id: string, isDone: boolean): Ruling<{ disarmed: string }> =>
  isDone
    ? { ok: true, value: { disarmed: id } }
    : refuse(404, 'Nothing of that id waits', 'It was never armed, is spent, or was disarmed.')

/** A field of a wish: what it may be, in code and in words. */
interface Field {
  readonly allows: (value: unknown) => boolean
  readonly words: string
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.length > 0 && value.length <= 100
const isWhole = (value: unknown, least: number, most: number): boolean =>
  Number.isInteger(value) && (value as number) >= least && (value as number) <= most

const methods = ['single', 'bonus', 'installment', 'combination', 'revolving', 'ordinary']

const matchFields: Readonly<Record<keyof Match, Field>> = {
  merchant: { allows: isText, words: 'a merchant id' },
  method: { allows: (value) => methods.includes(value as string), words: methods.join(', ') },
  amount: {
    allows: (value) => typeof value === 'string' && /^\d{1,16}(\.\d{1,3})?$/.test(value),
    words: 'an amount as a string, such as "12000"',
  },
  card: {
    allows: (value) => typeof value === 'string' && /^(\d{4}|\d{12,19})$/.test(value),
    words: 'a card number without spaces, or its last four digits, as a string',
  },
  reference: { allows: isText, words: 'a part of clientReferenceInformation.code' },
}

const wishFields: Readonly<Record<string, Field>> = {
  times: {
    allows: (value) => value === 'always' || isWhole(value, 1, 1_000_000),
    words: 'a whole number from 1 to 1000000, or "always"',
  },
  probability: {
    allows: (value) => typeof value === 'number' && value > 0 && value <= 1,
    words: 'a number above 0 and at most 1',
  },
  match: { allows: isObject, words: `an object with ${Object.keys(matchFields).join(', ')}` },
  delay: { allows: isDelay, words: delayWords },
  duration: { allows: (value) => isWhole(value, 1, 600_000), words: 'whole ms from 1 to 600000' },
  retryAfter: { allows: (value) => isWhole(value, 0, 86_400), words: 'whole seconds from 0 to 86400' },
}

const ordinary = ['times', 'probability', 'match']

/** What a fault can be armed with. An outage is of a time, not of requests. */
export function settingsOf(name: string): readonly string[] {
  const row: FaultRow = faults[name as FaultName]
  if (row.outage) return ['duration']
  return [...ordinary, 'delay', ...(row.retryAfter === undefined ? [] : ['retryAfter'])]
}

interface WishKind {
  readonly kind: 'outcome' | 'fault'
  readonly names: readonly string[]
  readonly settings: (name: string) => readonly string[]
}

/** Reads what somebody wants armed; says all that is wrong with it. */
function readWish(wish: unknown, { kind, names, settings }: WishKind): Ruling<ArmOptions & { name: string }> {
  const title = `Bad ${kind === 'outcome' ? 'scenario' : 'fault'}`
  if (!isObject(wish)) return refuse(400, title, `Allowed: an object such as {"name": "${names[1]}", "times": 1}.`)
  const { name, ...options } = wish
  if (typeof name !== 'string' || !names.includes(name)) {
    const shown = typeof name === 'string' ? `"${redactText(name).slice(0, 60)}" ` : ''
    return refuse(400, title, `name ${shown}${describeUnknown(kind, String(name), names)}.`)
  }
  const allowed = kind === 'outcome' ? ordinary : settings(name)
  const problems = [
    ...checkFields(options, wishFields, allowed, ''),
    ...(isObject(options.match) ? checkFields(options.match, matchFields, Object.keys(matchFields), 'match.') : []),
  ]
  return problems.length > 0
    ? refuse(400, title, problems.join(' '))
    : { ok: true, value: { name, ...options } as ArmOptions & { name: string } }
}

function checkFields(
  given: Readonly<Record<string, unknown>>,
  fields: Readonly<Record<string, Field>>,
  allowed: readonly string[],
  prefix: string,
): string[] {
  return Object.entries(given).flatMap(([key, value]) => {
    if (value === undefined) return []
    const field = allowed.includes(key) ? fields[key] : undefined
    if (field === undefined)
      return [`${prefix}${redactText(key).slice(0, 40)} is not a setting here; allowed: ${allowed.join(', ')}.`]
    return field.allows(value) ? [] : [`${prefix}${key} is not allowed so; allowed: ${field.words}.`]
  })
}
