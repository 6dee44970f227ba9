import { catalogue, type OutcomeName } from '../acquirer/outcome-catalogue.ts'
import { canHave, type Service } from '../acquirer/services.ts'
import { settlementOutcomes } from '../acquirer/settlement-outcomes.ts'
import { faults } from '../faults/faults.ts'
import { operationRows } from '../openapi/generated/operations.ts'
import type { OperationId } from '../openapi/index.ts'
import type { RequestCondition } from './match.ts'
import { type ArmingKind, settingsOf } from './read-arming.ts'

/** What can be armed depends on these. */
export interface ArmingParts {
  /** Ids of the merchants of the world. */
  readonly merchants: () => readonly string[]
  /** The service of each operation says what outcomes are possible. */
  readonly operations: Readonly<Record<OperationId, { readonly service: Service }>>
  /** Operations whose transactions go out with batches. */
  readonly batchedOperations: readonly OperationId[]
}

const inBodies = ['amount', 'card', 'reference'] as const

/** Conditions that requests of a service can fulfil. */
const conditions: Readonly<Record<Service, readonly RequestCondition[]>> = {
  payment: ['method', ...inBodies],
  credit: ['method', ...inBodies],
  capture: inBodies,
  reversal: inBodies,
  refund: inBodies,
  void: inBodies,
  increment: inBodies,
  'authentication-setup': inBodies,
  authentication: inBodies,
  search: [],
  read: [],
}

const operationIds = Object.keys(operationRows) as OperationId[]

/** Outcomes, verdicts and faults for arming, with the operations that each can meet. */
export function toArmingKinds({ merchants, operations, batchedOperations }: ArmingParts) {
  const conditionsOf = (operation: OperationId) => conditions[operations[operation].service]
  const outcomes: ArmingKind = {
    ...{ kind: 'outcome', names: Object.keys(catalogue), merchants, conditionsOf },
    operationsOf: (name) => operationIds.filter((id) => canHave(operations[id].service, name as OutcomeName)),
  }
  const verdicts: ArmingKind = {
    ...{ kind: 'verdict', names: Object.keys(settlementOutcomes), merchants },
    operationsOf: () => batchedOperations,
    // A transaction of a batch is matched by what its payment had.
    conditionsOf: () => conditions.payment,
  }
  const ofFaults: ArmingKind = {
    ...{ kind: 'fault', names: Object.keys(faults), settings: settingsOf, merchants, conditionsOf },
    operationsOf: () => operationIds,
  }
  return { outcomes, verdicts, faults: ofFaults }
}
