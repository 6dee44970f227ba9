import { statusOf } from '../acquirer/outcome.ts'
import { type OutcomeName, catalogue as outcomes } from '../acquirer/outcome-catalogue.ts'
import { type OutcomeGroup, outcomeGroups } from '../acquirer/outcomes.ts'
import { refusals } from '../acquirer/refusals.ts'
import { type Service, servicesOf } from '../acquirer/services.ts'
import { type SettlementOutcome, settlementOutcomes } from '../acquirer/settlement-outcomes.ts'
import type { Delay } from '../faults/delay.ts'
import { type Carrier, type FaultName, type FaultRow, faults, type Leaves } from '../faults/faults.ts'
import { faultHeader, scenarioHeader } from '../request/sandbox-headers.ts'
import type { Evidence } from '../verdict/evidence.ts'
import type { Text } from '../verdict/text.ts'
import type { AmountList, World } from '../world/world.ts'
import { amountLists } from './amounts.ts'
import { settingsOf } from './read-arming.ts'

/** A listed outcome. */
export interface ListedOutcome {
  readonly name: OutcomeName
  readonly group: OutcomeGroup
  /** Services that can have it. */
  readonly services: readonly Service[]
  readonly title: Text
  readonly http: number
  readonly status: string
  readonly reason?: string
  readonly message?: string
  readonly responseCode?: string
  readonly responseCategoryCode?: string
  /** Whether the issuer approved, so that money is held. */
  readonly approved: boolean
  readonly evidence: Evidence
  readonly note?: Text
  readonly triggers: OutcomeTriggers
}

/** Everything that provokes an outcome. Every outcome can also be armed. */
export interface OutcomeTriggers {
  readonly header: string
  readonly reference: string
  readonly armed: true
  /** Test cards of the world. */
  readonly cards: readonly string[]
  /** In whole units. A list applies to merchants with it in `amountTriggers`. */
  readonly amounts: readonly { readonly list: AmountList; readonly from: number; readonly to: number }[]
  /** Rules of the refusal table with this outcome. */
  readonly rules: readonly string[]
}

/** A listed fault. */
export interface ListedFault {
  readonly name: FaultName
  readonly title: Text
  readonly what: Text
  readonly processed: boolean
  readonly leaves: Leaves
  readonly carriers: readonly Carrier[]
  readonly delay?: Delay
  /** Settings that it can be armed with. */
  readonly settings: readonly string[]
  readonly triggers: { readonly header?: string; readonly reference?: string; readonly armed: true }
}

/** A listed verdict of the acquirer at settlement. */
export interface ListedVerdict {
  readonly name: SettlementOutcome
  readonly title: Text
  readonly triggers: { readonly reference: string; readonly armed: true }
}

export interface Catalogue {
  readonly outcomes: readonly ListedOutcome[]
  readonly verdicts: readonly ListedVerdict[]
  readonly faults: readonly ListedFault[]
}

/** All outcomes, verdicts and faults on demand, with their triggers in a world. */
export function toCatalogue(world: Pick<World, 'triggerCards'>): Catalogue {
  const groups = Object.keys(outcomeGroups)
  return {
    outcomes: (Object.keys(outcomes) as OutcomeName[])
      .map((name) => toListedOutcome(name, world))
      .sort((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group)),
    verdicts: (Object.keys(settlementOutcomes) as SettlementOutcome[]).map((name) => ({
      name,
      title: settlementOutcomes[name],
      triggers: { reference: `settlement:${name}`, armed: true },
    })),
    faults: (Object.keys(faults) as FaultName[]).map(toListedFault),
  }
}

function toListedOutcome(name: OutcomeName, { triggerCards }: Pick<World, 'triggerCards'>): ListedOutcome {
  const { group, title, outcome, evidence, note } = outcomes[name]
  const { reason, message } = outcome
  const { approval, responseCode, responseCategoryCode } = outcome.http === 201 ? outcome : {}
  return {
    name,
    group,
    services: servicesOf(name),
    title,
    http: outcome.http,
    status: statusOf(outcome),
    ...(reason !== undefined && { reason }),
    ...(message !== undefined && { message }),
    ...(responseCode !== undefined && { responseCode }),
    ...(responseCategoryCode !== undefined && { responseCategoryCode }),
    approved: approval !== undefined || (outcome.http >= 500 && 'processed' in outcome),
    evidence,
    ...(note !== undefined && { note }),
    triggers: {
      header: `${scenarioHeader}: ${name}`,
      reference: `scenario:${name}`,
      armed: true,
      cards: triggerCards.filter((card) => card.outcome === name).map(({ number }) => number),
      amounts: Object.entries(amountLists).flatMap(([list, triggers]) =>
        triggers
          .filter((trigger) => trigger.outcome === name)
          .map(({ from, to }) => ({ list: list as AmountList, from, to })),
      ),
      rules: rulesOf(name),
    },
  }
}

/** Rules with this outcome. A rule of the payment options is an outcome of its own name, and is listed only there. */
function rulesOf(name: OutcomeName): string[] {
  const own = refusals.filter((row) => row.name === name)
  const ending = own.length > 0 ? own : refusals.filter((row) => row.outcome === outcomes[name].outcome)
  return ending.map((row) => row.name)
}

function toListedFault(name: FaultName): ListedFault {
  const { title, what, processed, leaves, carriers, delay, outage }: FaultRow = faults[name]
  return {
    name,
    title,
    what,
    processed,
    leaves,
    carriers,
    ...(delay !== undefined && { delay }),
    settings: settingsOf(name),
    triggers: {
      ...(!outage && { header: `${faultHeader}: ${name}`, reference: `fault:${name}` }),
      armed: true,
    },
  }
}
