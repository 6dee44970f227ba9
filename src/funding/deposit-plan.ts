import type { FundingTerms } from '../world/world.ts'
import { toFee } from './fee.ts'
import type { DepositPart, FundedItem } from './funded-item.ts'
import { toBonusPayingDay, toPayingDay } from './paying-day.ts'
import { splitPlan } from './split-plan.ts'

type Unpriced = Pick<DepositPart, 'part' | 'day' | 'gross'>

/** A sale or capture, and what was refunded of it so far. */
interface Charge {
  readonly item: FundedItem
  readonly parts: readonly DepositPart[]
  /** Yen of each part that a refund can still be set off against. */
  readonly left: bigint[]
  refunded: bigint
}

export const isCharge = ({ kind }: Pick<FundedItem, 'kind'>): boolean => kind === 'sale' || kind === 'capture'

/**
 * Deposits of one sale or capture: single, installment and revolving payments in one, a bonus at its settlement unless it is
 * paid early, a combination split. The sandbox's model; no acquirer publishes its own.
 */
export function toDepositPlan(item: FundedItem, terms: FundingTerms): DepositPart[] {
  const { ordinary, bonuses } = splitPlan(item)
  const day = toPayingDay(item.settledOn, terms)
  const parts: Unpriced[] =
    terms.bonus === 'early'
      ? [{ part: 'ordinary', day, gross: item.amount }]
      : [
          { part: 'ordinary', day, gross: ordinary },
          ...bonuses.map(({ month, amount }) => ({
            part: 'bonus' as const,
            day: toBonusPayingDay(month, item.settledOn, terms),
            gross: amount,
          })),
        ]
  const inOrder = parts.filter(({ gross }) => gross !== 0n).sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  return price(item, inOrder, (amount) => toFee(amount, rateOf(item, terms), terms.feeRounding))
}

/**
 * Deposits of all items. Refunds are planned in the order of their settlement, each against its sale or capture, and have
 * negative amounts. The fees that several refunds return never add up to more than the fee of their sale.
 */
export function toDepositPlans(items: readonly FundedItem[], terms: FundingTerms): DepositPart[] {
  const charges = new Map<string, Charge>()
  for (const item of items.filter(isCharge)) {
    const parts = toDepositPlan(item, terms)
    charges.set(item.id, { item, parts, left: parts.map(({ gross }) => gross), refunded: 0n })
  }
  const returns = items
    .filter((item) => !isCharge(item))
    .sort((a, b) => (a.settledOn < b.settledOn ? -1 : a.settledOn > b.settledOn ? 1 : 0))
  return [
    ...[...charges.values()].flatMap(({ parts }) => parts),
    ...returns.flatMap((item) => planReturn(item, charges.get(item.originalId ?? ''), terms)),
  ]
}

/** A refund or credit is set off against the next deposit or, as far as its sale is a bonus that is still held, against that. */
function planReturn(item: FundedItem, charge: Charge | undefined, terms: FundingTerms): DepositPart[] {
  const held = charge === undefined || terms.refundOfHeld === 'next-deposit' ? [] : takeHeld(item, charge)
  const rest = held.reduce((left, { gross }) => left - gross, item.amount)
  const next: Unpriced = { part: 'ordinary', day: toPayingDay(item.settledOn, terms), gross: rest }
  const parts = rest === 0n ? held : [next, ...held]

  const before = charge?.refunded ?? 0n
  if (charge !== undefined) charge.refunded += item.amount
  const most = charge?.item.amount ?? item.amount
  const feeUpTo = (refunded: bigint): bigint => {
    // A credit has no sale whose fee could be returned.
    if (terms.feeOnRefund === 'kept' || item.kind === 'credit') return 0n
    const total = before + refunded
    return toFee(total < most ? total : most, rateOf(charge?.item ?? item, terms), terms.feeRounding)
  }
  return price(item, parts, feeUpTo).map(({ gross, fee, net, ...part }) => ({
    ...part,
    gross: -gross,
    fee: -fee,
    net: -net,
  }))
}

/** Takes a refund out of the held bonuses of its sale, the last one first. */
function takeHeld({ amount, settledOn }: FundedItem, { parts, left }: Charge): Unpriced[] {
  let wanted = amount
  const taken: Unpriced[] = []
  for (let index = parts.length - 1; index >= 0 && wanted > 0n; index--) {
    const { part, day } = parts[index] as DepositPart
    const available = left[index] as bigint
    const gross = wanted < available ? wanted : available
    if (part !== 'bonus' || day <= settledOn || gross === 0n) continue
    left[index] = available - gross
    wanted -= gross
    taken.unshift({ part, day, gross })
  }
  return taken
}

/** Gives each part its share of the fee: what the fee grows by with the part, so that rounding never loses a yen. */
function price(item: FundedItem, parts: readonly Unpriced[], feeUpTo: (amount: bigint) => bigint): DepositPart[] {
  let amount = 0n
  return parts.map(({ part, day, gross }) => {
    const fee = feeUpTo(amount + gross) - feeUpTo(amount)
    amount += gross
    return { itemId: item.id, part, day, gross, fee, net: gross - fee }
  })
}

const rateOf = ({ plan }: FundedItem, { fees }: FundingTerms): string => fees[plan?.method ?? 'single']
