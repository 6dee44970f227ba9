import { catalogue, type OutcomeName } from '../acquirer/catalogue.ts'
import type { Random } from '../base/random.ts'
import { type Ruling, refuse } from '../base/ruling.ts'
import type { Clock } from '../clock/clock.ts'
import { type ClockControl, toClockControl } from '../clock/clock-control.ts'
import type { FaultSettings } from '../faults/chosen-fault.ts'
import { type FaultName, type FaultRow, faults } from '../faults/faults.ts'
import { type Armed, type ArmOptions, createArmory, mostArmed, type Traits, toUnused } from './armory.ts'
import { createOutages } from './outages.ts'
import { readWish, settingsOf } from './read-wish.ts'

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
  /** Whether anything waits at all. */
  scenarioWaits(): boolean
  faultWaits(): boolean
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
      scenarioWaits: () => !scenarioArmory.isEmpty(),
      faultWaits: () => !faultArmory.isEmpty(),
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

const toArmed = <Entry>(entry: Entry | undefined): Ruling<Entry> =>
  entry === undefined
    ? refuse(409, 'Too much is armed', `${mostArmed} wait already. Clear them first.`)
    : { ok: true, value: entry }

const toDisarmed = (id: string, isDone: boolean): Ruling<{ disarmed: string }> =>
  isDone
    ? { ok: true, value: { disarmed: id } }
    : refuse(404, 'Nothing of that id waits', 'It was never armed, is spent, or was disarmed.')
