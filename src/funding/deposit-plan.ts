import { defaultMethod } from '../jpo/methods.ts'
import type { FundingFees, FundingTerms } from '../world/world.ts'
import { createFee } from './fee.ts'
import type { DepositPart, FundedItem } from './funded-item.ts'
import { createPayingDays, type PayingDays } from './paying-day.ts'
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

/** Terms that are read once for many items. */
interface ReadTerms {
  readonly terms: FundingTerms
  readonly days: PayingDays
  readonly fees: Readonly<Record<keyof FundingFees, (amount: bigint) => bigint>>
}

export const isCharge = ({ kind }: Pick<FundedItem, 'kind'>): boolean => kind === 'sale' || kind === 'capture'

/**
 * Deposits of one sale or capture: single, installment and revolving payments in one, a bonus at its settlement unless it is
 * paid early, a combination split. The sandbox's model; no acquirer publishes its own.
 */
export const toDepositPlan = (item: FundedItem, terms: FundingTerms): DepositPart[] =>
  planCharge(item, readTerms(terms))

/**
 * Deposits of all items. Refunds are planned in the order of their settlement, each against its sale or capture, and have
 * negative amounts. The fees that several refunds return never add up to more than the fee of their sale.
 */
export function toDepositPlans(items: readonly FundedItem[], terms: FundingTerms): DepositPart[] {
  const read = readTerms(terms)
  const charges = new Map<string, Charge>()
  for (const item of items.filter(isCharge)) {
    const parts = planCharge(item, read)
    charges.set(item.id, { item, parts, left: parts.map(({ gross }) => gross), refunded: 0n })
  }
  const returns = items
    .filter((item) => !isCharge(item))
    .sort((a, b) => (a.settledOn < b.settledOn ? -1 : a.settledOn > b.settledOn ? 1 : 0))
  return [
    ...[...charges.values()].flatMap(({ parts }) => parts),
    ...returns.flatMap((item) => planReturn(item, charges.get(item.originalId ?? ''), read)),
  ]
}

function readTerms(terms: FundingTerms): ReadTerms {
  const fees = Object.entries(terms.fees).map(([option, rate]) => [option, createFee(rate, terms.feeRounding)])
  return { terms, days: createPayingDays(terms), fees: Object.fromEntries(fees) }
}

function planCharge(item: FundedItem, read: ReadTerms): DepositPart[] {
  const { terms, days } = read
  const day = days.of(item.settledOn)
  if (terms.bonus === 'early') return price(item, [{ part: 'ordinary', day, gross: item.amount }], feeOf(item, read))
  const { ordinary, bonuses } = splitPlan(item)
  const held = bonuses.map(({ month, amount }): Unpriced => {
    return { part: 'bonus', day: days.ofBonus(month, item.settledOn), gross: amount }
  })
  const parts = [{ part: 'ordinary' as const, day, gross: ordinary }, ...held]
    .filter(({ gross }) => gross !== 0n)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  return price(item, parts, feeOf(item, read))
}

/** A refund or credit is set off against the next deposit or, as far as its sale is a bonus that is still held, against that. */
function planReturn(item: FundedItem, charge: Charge | undefined, read: ReadTerms): DepositPart[] {
  const { terms, days } = read
  const held = charge === undefined || terms.refundOfHeld === 'next-deposit' ? [] : takeHeld(item, charge)
  const rest = held.reduce((left, { gross }) => left - gross, item.amount)
  const next: Unpriced = { part: 'ordinary', day: days.of(item.settledOn), gross: rest }
  const parts = rest === 0n ? held : [next, ...held]

  const before = charge?.refunded ?? 0n
  if (charge !== undefined) charge.refunded += item.amount
  const most = charge?.item.amount ?? item.amount
  const feeOfSale = feeOf(charge?.item ?? item, read)
  // A credit has no sale whose fee could be returned.
  const isKept = terms.feeOnRefund === 'kept' || item.kind === 'credit'
  const feeUpTo = (refunded: bigint): bigint => {
    const total = before + refunded
    return isKept ? 0n : feeOfSale(total < most ? total : most)
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

const feeOf = ({ plan }: FundedItem, { fees }: ReadTerms): ((amount: bigint) => bigint) =>
  fees[plan?.method ?? defaultMethod.name]
