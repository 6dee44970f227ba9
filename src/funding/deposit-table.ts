import type { JapanDay } from '../base/japan-day.ts'
import type { FundingTerms } from '../world/world.ts'
import { hasKnownHolidays, holidayYears } from './business-day.ts'
import { isCharge, toDepositPlans } from './deposit-plan.ts'
import type { DepositPart, FundedItem } from './funded-item.ts'

/** A paying day. Amounts in yen. */
export interface DepositRow {
  readonly day: JapanDay
  /** Sales and captures, before fees. */
  readonly sales: bigint
  /** Refunds and credits that are set off. */
  readonly refunds: bigint
  /** Fees that are kept, less those that are returned. */
  readonly fees: bigint
  /** Brought from the paying day before: zero or below. */
  readonly broughtIn: bigint
  /** What the merchant is paid: zero or above. */
  readonly deposit: bigint
  /** Carried to the next paying day: zero, or what the merchant owes, below zero. */
  readonly carried: bigint
}

/** What will be paid on a day to come, as far as it is known. Amounts in yen. */
export interface HeldRow {
  readonly day: JapanDay
  /** Sales and captures outside of bonuses, before fees. */
  readonly ordinary: bigint
  /** Bonuses that the acquirer holds, before fees. */
  readonly bonus: bigint
  /** Refunds and credits that will be set off. */
  readonly refunds: bigint
}

/** Where the captured money is at the end of a day: `captured` is the sum of the others. Amounts in yen. */
export interface FundingBalance {
  readonly captured: bigint
  readonly deposited: bigint
  readonly fees: bigint
  readonly refunds: bigint
  /** Captured and not yet due, before fees and refunds. */
  readonly held: bigint
  /** Zero, or what the merchant owes, below zero. */
  readonly carried: bigint
}

export interface DepositTable {
  readonly until: JapanDay
  /** Paying days up to this day, in order. */
  readonly rows: readonly DepositRow[]
  /** Paying days after it, in order. */
  readonly held: readonly HeldRow[]
  readonly balance: FundingBalance
  /** What the table cannot know. */
  readonly notes: readonly { readonly en: string; readonly ja: string }[]
}

/**
 * Deposits of a merchant up to a day, and what is held at its end. Refunds are set off; a deposit below zero is carried to the next paying
 * day. In the sandbox's model: no acquirer publishes its calendar.
 */
export function toDepositTable(items: readonly FundedItem[], terms: FundingTerms, until: JapanDay): DepositTable {
  const settled = items.filter(({ settledOn }) => settledOn <= until)
  const days = byDay(toDepositPlans(settled, terms))
  const rows: DepositRow[] = []
  for (const [day, parts] of days) {
    if (day > until) break
    const broughtIn = rows.at(-1)?.carried ?? 0n
    const [sales, refunds] = [total(parts.filter(isPaid)), -total(parts.filter(isSetOff))]
    const fees = parts.reduce((sum, { fee }) => sum + fee, 0n)
    const net = broughtIn + sales - refunds - fees
    rows.push({ day, sales, refunds, fees, broughtIn, deposit: net > 0n ? net : 0n, carried: net > 0n ? 0n : net })
  }
  const held = days.slice(rows.length).map(([day, parts]): HeldRow => {
    const paid = parts.filter(isPaid)
    const bonus = total(paid.filter(({ part }) => part === 'bonus'))
    return { day, ordinary: total(paid) - bonus, bonus, refunds: -total(parts.filter(isSetOff)) }
  })
  return { until, rows, held, balance: toBalance(settled, rows, held), notes: toNotes(days.map(([day]) => day)) }
}

const isPaid = ({ gross }: DepositPart): boolean => gross > 0n
const isSetOff = ({ gross }: DepositPart): boolean => gross < 0n
const total = (parts: readonly { readonly gross: bigint }[]): bigint =>
  parts.reduce((sum, { gross }) => sum + gross, 0n)

function byDay(parts: readonly DepositPart[]): [JapanDay, DepositPart[]][] {
  const days = new Map<JapanDay, DepositPart[]>()
  for (const part of parts) {
    const others = days.get(part.day)
    if (others === undefined) days.set(part.day, [part])
    else others.push(part)
  }
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1))
}

function toBalance(
  settled: readonly FundedItem[],
  rows: readonly DepositRow[],
  held: readonly HeldRow[],
): FundingBalance {
  const sumOf = (name: 'deposit' | 'fees' | 'refunds'): bigint => rows.reduce((sum, row) => sum + row[name], 0n)
  return {
    captured: settled.filter(isCharge).reduce((sum, { amount }) => sum + amount, 0n),
    deposited: sumOf('deposit'),
    fees: sumOf('fees'),
    refunds: sumOf('refunds'),
    held: held.reduce((sum, { ordinary, bonus }) => sum + ordinary + bonus, 0n),
    carried: rows.at(-1)?.carried ?? 0n,
  }
}

/** Says which days were not moved for holidays, because nobody knows those yet. */
function toNotes(days: readonly JapanDay[]): DepositTable['notes'] {
  const unknown = [...new Set(days.filter((day) => !hasKnownHolidays(day)).map((day) => day.slice(0, 4)))]
  if (unknown.length === 0) return []
  const { first, last } = holidayYears
  return [
    {
      en: `Japanese holidays are known from ${first} to ${last}: paying days of ${unknown.join(', ')} regard weekends and the closed days of the terms only.`,
      ja: `日本の祝日は ${first} 年から ${last} 年までしか収録していません。${unknown.join('、')} 年の入金日は、土日と休業日の設定だけで決めています。`,
    },
  ]
}
