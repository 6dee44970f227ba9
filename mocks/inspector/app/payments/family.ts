import { fromMinorUnits, toMinorUnits } from '../../../../src/base/money.ts'
import type { OperationId } from '../../../../src/openapi/index.ts'
import type { Schemas } from '../api/types.ts'

type PaymentOfApi = Schemas['Payment']
type Kind = PaymentOfApi['kind'] | Schemas['FollowOn']['kind']

export interface FamilyMember {
  readonly id: string
  readonly kind: Kind
  readonly state: string
  readonly reason?: string
  readonly amount: string
  readonly time: string
  readonly journal: string
  readonly isAutomatic: boolean
  readonly isVoided: boolean
  readonly settlement?: Schemas['Settlement']
  readonly parentId?: string
}

/** What can be done to a transaction now. */
export interface OpenAction {
  readonly name: 'capture' | 'reverse' | 'refund' | 'void'
  readonly operation: OperationId
  readonly target: FamilyMember
  /** What is left, in the currency's own units. Absent for a void, which is of the whole. */
  readonly amount?: string
}

/** The transactions of a payment, oldest first. */
export function membersOf(payment: PaymentOfApi): readonly FamilyMember[] {
  const { id, kind, status, reason, amount, submitTimeUtc, journal, settlement, followOns = [] } = payment
  const isVoided = followOns.some((each) => each.kind === 'void' && each.parentId === id && each.state === 'VOIDED')
  const isApproved = kind === 'credit' ? !failed.includes(status) : amount.authorized !== undefined
  const state = !isApproved || followOns.length === 0 ? status : kind === 'authorization' ? 'AUTHORIZED' : 'PENDING'
  return [
    {
      ...{ id, kind, state, journal, isVoided, isAutomatic: false },
      ...(reason !== undefined && { reason }),
      ...(settlement !== undefined && { settlement }),
      amount: amount.authorized ?? amount.requested,
      time: submitTimeUtc,
    },
    ...followOns.map(({ automatic = false, isVoided: gone = false, submitTimeUtc: time, ...more }) => ({
      ...more,
      time,
      isAutomatic: automatic,
      isVoided: gone,
    })),
  ]
}

const failed: readonly string[] = ['DECLINED', 'INVALID_REQUEST']
const stands = ({ state, isVoided }: FamilyMember): boolean => !failed.includes(state) && !isVoided

/** Verdict of the acquirer on what was settled last; undefined while nothing was. */
export const verdictOf = (payment: PaymentOfApi): Schemas['Settlement']['verdict'] =>
  membersOf(payment).findLast(({ settlement }) => settlement?.verdict !== undefined)?.settlement?.verdict

/** Whether a state waits for somebody: a cardholder, or a reviewer. */
export const isWaiting = (state: string): boolean => /(^|_)PENDING_/.test(state)

const voids: Partial<Readonly<Record<Kind, OperationId>>> = {
  sale: 'voidPayment',
  capture: 'voidCapture',
  refund: 'voidRefund',
  credit: 'voidCredit',
}

/** What can be done to a payment now: the gateway decides, this only offers it. */
export function listActions(payment: PaymentOfApi): readonly OpenAction[] {
  const members = membersOf(payment)
  const [root] = members
  const { currency, authorized } = payment.amount
  const units = (amount: string) => toMinorUnits(amount, currency)
  if (root === undefined) return []
  // A payment that waits for its cardholder, or was declined, has nothing to act on.
  if (payment.kind !== 'credit' && authorized === undefined) return []
  const actions: OpenAction[] = []
  const held = payment.kind === 'authorization' && stands(root) ? (payment.balance?.available ?? authorized) : undefined
  if (held !== undefined && units(held) > 0n) {
    actions.push({ name: 'capture', operation: 'capturePayment', target: root, amount: held })
    if (!members.some((member) => member.kind === 'capture' && stands(member)))
      actions.push({ name: 'reverse', operation: 'authReversal', target: root, amount: held })
  }
  for (const target of members.filter(stands)) {
    const refunds = members.filter((each) => each.kind === 'refund' && each.parentId === target.id && stands(each))
    const left = refunds.reduce((rest, { amount }) => rest - units(amount), units(target.amount))
    if ((target.kind === 'sale' || target.kind === 'capture') && left > 0n)
      actions.push({
        name: 'refund',
        operation: target.kind === 'capture' ? 'refundCapture' : 'refundPayment',
        target,
        amount: fromMinorUnits(left, currency),
      })
    const operation = voids[target.kind]
    if (operation !== undefined && target.settlement === undefined && refunds.length === 0)
      actions.push({ name: 'void', operation, target })
  }
  return actions
}
