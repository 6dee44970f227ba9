import type { OutcomeName } from '../acquirer/outcome-catalogue.ts'
import { canHave, type Service } from '../acquirer/services.ts'
import type { SettlementOutcome } from '../acquirer/settlement-outcomes.ts'
import { joinKept, type Kept, type Note, noteFor } from '../base/kept.ts'
import type { Random } from '../base/random.ts'
import { type Ruling, refuse } from '../base/ruling.ts'
import type { Clock } from '../clock/clock.ts'
import { type ClockControl, toClockControl } from '../clock/clock-control.ts'
import { type ChosenFault, type FaultSettings, toChosenFault } from '../faults/chosen-fault.ts'
import { type FaultName, type FaultRow, faults } from '../faults/faults.ts'
import {
  type Armed,
  type ArmedQueue,
  type ArmOptions,
  createArmedQueue,
  type Keeping,
  mostArmed,
  toUnused,
} from './armed-queue.ts'
import { type ArmingParts, toArmingKinds } from './arming-kinds.ts'
import type { CheckedInstructions } from './check-instructions.ts'
import { type ChosenOutcome, toChosenOutcome } from './chosen-outcome.ts'
import type { MatchFields } from './match.ts'
import { createOutages } from './outages.ts'
import { type ArmingKind, readArming } from './read-arming.ts'
import { readVerdict } from './read-instructions.ts'

/** Arming of an outcome. */
export interface ArmScenario extends ArmOptions {
  readonly name: OutcomeName
}

/** Arming of a fault. */
export interface ArmFault extends ArmOptions, FaultSettings {
  readonly name: FaultName
}

/** Arming of a verdict at settlement. */
export interface ArmVerdict extends ArmOptions {
  readonly name: SettlementOutcome
}

export type ArmedScenario = Armed<OutcomeName>
export type ArmedVerdict = Armed<SettlementOutcome>
export type ArmedFault = Armed<FaultName> & FaultSettings

/** Armed outcomes or armed faults, with checks of the input. */
export interface ArmedList<Entry extends Armed> {
  /** `isKept`: whether the state has a row of it. Default true. */
  arm(arming: unknown, options?: Keeping): Ruling<Entry>
  /** All entries in the order of arming, spent ones too. */
  list(): Entry[]
  /** Live entries with uses left; one for all requests counts only until its first use. */
  unused(): Entry[]
  disarm(id: string): Ruling<{ readonly disarmed: string }>
  /** Disarms everything; returns the number of live entries. */
  clear(): number
}

/** Controls of a gateway: outcomes, verdicts, faults and the clock. */
export interface Control {
  readonly scenarios: ArmedList<ArmedScenario>
  /** Verdicts of the acquirer at settlement; each is used up by a transaction of a batch. */
  readonly verdicts: ArmedList<ArmedVerdict>
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
  /** The verdict that the reference of a transaction asks for, or an armed one that it matches. */
  chooseVerdict(fields: MatchFields, reference: string): { readonly name: SettlementOutcome } | undefined
  /** Whether connections are refused now; counts the request. */
  isOut(): boolean
  reset(): void
}

export interface ControlParts extends ArmingParts {
  readonly clock: Clock
  /** Source of randomness. Read each time: a reset replaces it. */
  readonly random: () => Random
  /** Why no fault can refuse connections here, and what helps. Undefined: one can. */
  readonly noOutage?: string | undefined
  readonly note?: Note | undefined
}

/** Creates the controls of a gateway and the engine's side of them. */
export function createControl({
  clock,
  random,
  noOutage,
  note,
  ...parts
}: ControlParts): Control & { readonly onDemand: OnDemand; readonly kept: Kept } {
  const armedOutcomes = createArmedQueue<OutcomeName, object>(random, 's', noteFor(note, 'outcomes'))
  const armedFaults = createArmedQueue<FaultName, FaultSettings>(random, 'f', noteFor(note, 'faults'))
  const armedVerdicts = createArmedQueue<SettlementOutcome, object>(random, 'v', noteFor(note, 'verdicts'))
  const outages = createOutages()
  const kinds = toArmingKinds(parts)

  return {
    scenarios: toArmedList(armedOutcomes, kinds.outcomes),
    verdicts: toArmedList(armedVerdicts, kinds.verdicts),
    faults: {
      arm(arming, keeping) {
        const read = readArming(arming, kinds.faults)
        if (!read.ok) return read
        const { name, ...options } = read.value as unknown as ArmFault
        if (!isOutage(name)) return toArmed(armedFaults.arm(name, options, keeping))
        if (noOutage === undefined) return outages.start(name, options.duration)
        return refuse(400, 'Bad fault', `${name} ${noOutage}`)
      },
      list: () => [...armedFaults.list(), ...outages.list()],
      unused: () => toUnused(armedFaults.list()),
      disarm: (id) => toDisarmed(id, armedFaults.disarm(id) || outages.end(id)),
      clear: () => armedFaults.clear() + outages.clear(),
      onOutage: outages.listen,
    },
    clock: toClockControl(clock),
    armedBytes: () => armedOutcomes.bytes() + armedVerdicts.bytes() + armedFaults.bytes(),
    // An outage is of this process, and ends with it.
    kept: joinKept({ outcomes: armedOutcomes, faults: armedFaults, verdicts: armedVerdicts }),
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
      chooseVerdict(fields, reference) {
        const name = readVerdict(reference)
        return name === undefined ? armedVerdicts.pick(fields) : { name }
      },
      isOut: outages.count,
      reset() {
        armedOutcomes.clear()
        armedVerdicts.clear()
        armedFaults.clear()
        outages.clear()
        clock.reset()
      },
    },
  }
}

/** Control over a queue whose entries have no settings of their own. */
const toArmedList = <Name extends string>(
  queue: ArmedQueue<Name, object>,
  kind: ArmingKind,
): ArmedList<Armed<Name>> => ({
  arm(arming, keeping) {
    const read = readArming(arming, kind)
    return read.ok ? toArmed(queue.arm(read.value.name as Name, read.value, keeping)) : read
  },
  list: queue.list,
  unused: () => toUnused(queue.list()),
  disarm: (id) => toDisarmed(id, queue.disarm(id)),
  clear: queue.clear,
})

const isOutage = (name: FaultName): boolean => (faults[name] as FaultRow).outage === true

const toArmed = <Entry>(entry: Entry | undefined): Ruling<Entry> =>
  entry === undefined
    ? refuse(409, 'Too much is armed', `${mostArmed} wait already. Clear them first.`)
    : { ok: true, value: entry }

const toDisarmed = (id: string, isDone: boolean): Ruling<{ disarmed: string }> =>
  isDone
    ? { ok: true, value: { disarmed: id } }
    : refuse(404, 'Nothing of that id waits', 'It was never armed, is spent, or was disarmed.')
