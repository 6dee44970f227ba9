import type { OperationId } from '../../openapi/index.ts'
import { checkFollowOn } from '../../validation/check-request.ts'
import type { BodyId } from '../../validation/names/field-tree.ts'
import type { Vault } from '../../vault/vault.ts'
import { toCallerFields } from '../create-read.ts'
import type { Body, Decided, Found, Operation, OperationContext, Reading } from '../operation.ts'
import { refuseOnDemand } from '../refuse-on-demand.ts'
import { printVaultRefusal, refuseVault } from './vault-refusals.ts'

/** A reply of the vault. Without a body it is a 204. */
export interface VaultReply {
  readonly status: 200 | 201 | 204
  readonly body?: Body
}

/** What an operation does to the vault once nothing refuses it, and its reply. */
export type VaultStep = (vault: Vault) => Promise<VaultReply>

interface VaultRow<Id extends OperationId> {
  readonly id: Id
  /** The fields that a body needs. Absent for an operation without a body. */
  readonly required?: readonly string[]
  readonly plan: (context: OperationContext, body: Body) => Promise<Decided<VaultStep>>
}

interface VaultReading extends Reading {
  readonly body: Body
}

interface FoundPlan extends Found {
  readonly plan: Decided<VaultStep>
}

/** The reply, known when the vault is changed. */
interface Box {
  reply?: VaultReply
}

/** Creates an operation of the vault. It makes no transaction. */
export const createVaultOperation = <Id extends OperationId>({
  id,
  required,
  plan,
}: VaultRow<Id>): Operation<Id, VaultReading, FoundPlan, VaultStep, Box> => ({
  service: 'read',
  stages:
    required === undefined
      ? ['route', 'authenticate', 'scenario', 'ledger']
      : ['route', 'authenticate', 'parse', 'scenario', 'validate', 'ledger'],
  decidedBy: 'ledger',
  admit: refuseVault,
  read: (body, context) => ({ body, fields: toCallerFields(id, context) }),
  check: ({ body }) =>
    required === undefined
      ? {}
      : {
          validate: checkFollowOn(id as Id & BodyId, body, {
            amountAt: 'none',
            required: required.map((field) => ({ field })),
          }),
        },
  find: async ({ body }, context) => ({ plan: await plan(context, body) }),
  guard: () => undefined,
  provoke: () => undefined,
  decide: (_, found, chosen) => refuseOnDemand(chosen) ?? found.plan,
  book(_, __, step) {
    const facts: Box = {}
    return {
      transactions: [],
      facts,
      async keep({ vault }) {
        facts.reply = await step(vault)
      },
    }
  },
  printRefusal: printVaultRefusal as unknown as NonNullable<Operation<Id>['printRefusal']>,
  print: (_, { reply }) =>
    (reply?.status === 204 ? { status: 204, text: { content: '' } } : reply) as unknown as ReturnType<
      Operation<Id>['print']
    >,
})

/** A step that may be taken. */
export const allow = (step: VaultStep): Decided<VaultStep> => ({ ok: true, value: step, advice: [] })
