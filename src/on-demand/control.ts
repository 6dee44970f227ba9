import { catalogue, type OutcomeName } from '../acquirer/outcome-catalogue.ts'
import { canHave, type Service } from '../acquirer/services.ts'
import type { Random } from '../base/random.ts'
import { type Ruling, refuse } from '../base/ruling.ts'
import type { Clock } from '../clock/clock.ts'
import { type ClockControl, toClockControl } from '../clock/clock-control.ts'
import { type ChosenFault, type FaultSettings, toChosenFault } from '../faults/chosen-fault.ts'
import { type FaultName, type FaultRow, faults } from '../faults/faults.ts'
import { type Armed, type ArmOptions, createArmedQueue, mostArmed, toUnused } from './armed-queue.ts'
import type { CheckedInstructions } from './check-instructions.ts'
import { type ChosenOutcome, toChosenOutcome } from './chosen-outcome.ts'
import type { MatchFields } from './match.ts'
import { createOutages } from './outages.ts'
import { readArming, settingsOf } from './read-arming.ts'

/** Arming of an outcome. */
export interface ArmScenario extends ArmOptions {
  readonly name: OutcomeName
}

/** Arming of a fault. */
export interface ArmFault extends ArmOptions, FaultSettings {
  readonly name: FaultName
}

export type ArmedScenario = Armed<OutcomeName>
export type ArmedFault = Armed<FaultName> & FaultSettings

/** Armed outcomes or armed faults, with checks of the input. */
export interface ArmedList<Entry extends Armed> {
  arm(arming: unknown): Ruling<Entry>
  /** All entries in the order of arming, spent ones too. */
  list(): Entry[]
  /** Live entries with uses left; one for all requests counts only until its first use. */
  unused(): Entry[]
  disarm(id: string): Ruling<{ readonly disarmed: string }>
  /** Disarms everything; returns the number of live entries. */
  clear(): number
}

/** Controls of a gateway: outcomes, faults and the clock. */
export interface Control {
  readonly scenarios: ArmedList<ArmedScenario>
  readonly faults: ArmedList<ArmedFault> & {
    /** Calls the listener when the gateway starts to refuse connections, and when it stops. */
    onOutage(listener: (isOut: boolean) => void): void
  }
  readonly clock: ClockControl
  /** About how much memory all that is armed takes, in bytes. */
  armedBytes(): number
}

/** Outcomes and faults on demand, as the engine asks for them. */
export interface OnDemand {
  /** The outcome of the instructions, or an armed one that the request matches and the service can have. */
  chooseOutcome(instructions: CheckedInstructions, fields: MatchFields, service: Service): ChosenOutcome | undefined
  /** The fault of the instructions, or an armed one that the request matches. */
  chooseFault(instructions: CheckedInstructions, fields: MatchFields): ChosenFault | undefined
  /** Whether connections are refused now; counts the request. */
  isOut(): boolean
  reset(): void
}

export interface ControlParts {
  readonly clock: Clock
  /** Source of randomness. Read each time: a reset replaces it. */
  readonly random: () => Random
  /** Whether a fault can refuse connections. */
  readonly mayGoOut: boolean
  /** Ids of the merchants of the world. */
  readonly merchants: () => readonly string[]
}

/** Creates the controls of a gateway and the engine's side of them. */
export function createControl({
  clock,
  random,
  mayGoOut,
  merchants,
}: ControlParts): Control & { readonly onDemand: OnDemand } {
  const armedOutcomes = createArmedQueue<OutcomeName, object>(random, 's')
  const armedFaults = createArmedQueue<FaultName, FaultSettings>(random, 'f')
  const outages = createOutages()
  const ofOutcomes = { kind: 'outcome', names: Object.keys(catalogue), settings: () => [], merchants } as const
  const ofFaults = { kind: 'fault', names: Object.keys(faults), settings: settingsOf, merchants } as const

  return {
    scenarios: {
      arm(arming) {
        const read = readArming(arming, ofOutcomes)
        return read.ok ? toArmed(armedOutcomes.arm(read.value.name as OutcomeName, read.value)) : read
      },
      list: armedOutcomes.list,
      unused: () => toUnused(armedOutcomes.list()),
      disarm: (id) => toDisarmed(id, armedOutcomes.disarm(id)),
      clear: armedOutcomes.clear,
    },
    faults: {
      arm(arming) {
        const read = readArming(arming, ofFaults)
        if (!read.ok) return read
        const { name, ...options } = read.value as unknown as ArmFault
        if (!isOutage(name)) return toArmed(armedFaults.arm(name, options))
        if (mayGoOut) return outages.start(name, options.duration)
        return refuse(400, 'Bad fault', `${name} is of the whole gateway. Arm it in the default namespace.`)
      },
      list: () => [...armedFaults.list(), ...outages.list()],
      unused: () => toUnused(armedFaults.list()),
      disarm: (id) => toDisarmed(id, armedFaults.disarm(id) || outages.end(id)),
      clear: () => armedFaults.clear() + outages.clear(),
      onOutage: outages.listen,
    },
    clock: toClockControl(clock),
    armedBytes: () => armedOutcomes.bytes() + armedFaults.bytes(),
    onDemand: {
      chooseOutcome({ scenario }, fields, service) {
        if (scenario !== undefined) return toChosenOutcome(scenario.name, scenario.trigger)
        const armed = armedOutcomes.pick(fields, (name) => canHave(service, name))
        return armed && toChosenOutcome(armed.name, 'armed', { armed: armed.id })
      },
      chooseFault({ fault }, fields) {
        if (fault !== undefined) return toChosenFault(fault.name, fault.trigger, fault, random())
        const armed = armedFaults.pick(fields)
        return armed && toChosenFault(armed.name, 'armed', { ...armed, armed: armed.id }, random())
      },
      isOut: outages.count,
      reset() {
        armedOutcomes.clear()
        armedFaults.clear()
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
