import { toNextBillingMonth } from '../base/japan-time.ts'
import { isMissing, isObject, toText } from '../base/json-path.ts'
import type { JpoMethod } from '../world/world.ts'
import { defaultMethod, type JpoField, type JpoMethodRow, methodOfCode } from './methods.ts'

/** `japanPaymentOptions` as sent, unchecked. */
export type JpoOptions = Readonly<Record<string, unknown>>

/** Billing of a payment, as the gateway understood the request. */
export interface JpoPlan {
  readonly method: JpoMethod
  /** 支払区分. */
  readonly ja: string
  /** REST code. Default: the default method's code. */
  readonly code: string
  /** Number of installments (支払回数). */
  readonly installments?: number
  /** `01` to `12`. Default: the month after the transaction in Japan. */
  readonly firstBillingMonth?: string
  readonly firstBillingMonthDefaulted?: boolean
  /** Bonus payments: their number, and their known details. Amounts in yen. */
  readonly bonuses?: { readonly count: number; readonly entries: readonly BonusEntry[] }
}

export interface BonusEntry {
  readonly month?: string
  readonly amount?: string
}

/** The plan of unchecked options; valid only if the checks pass. `now` is epoch ms. */
export function toPlan(options: JpoOptions, now: number): JpoPlan {
  const code = sent(options.paymentMethod)
  const row = methodOfCode(code ?? '') ?? defaultMethod
  const installments = takes(row, 'installments') ? sent(options.installments) : undefined
  return {
    method: row.name,
    ja: row.ja,
    code: code ?? (row.codes[0] as string),
    ...(installments !== undefined && { installments: Number(installments) }),
    ...(takes(row, 'firstBillingMonth') && toFirstBilling(options, now)),
    ...(takes(row, 'bonuses') && toBonuses(options)),
  }
}

const sent = (value: unknown): string | undefined => (isMissing(value) ? undefined : toText(value))

const takes = ({ fields }: JpoMethodRow, field: JpoField): boolean => fields[field] !== 'out-of-place'

function toFirstBilling({ firstBillingMonth }: JpoOptions, now: number): Partial<JpoPlan> {
  const month = sent(firstBillingMonth)
  return month === undefined
    ? { firstBillingMonth: toNextBillingMonth(now), firstBillingMonthDefaulted: true }
    : { firstBillingMonth: month.padStart(2, '0') }
}

/** Bonuses arrive as an array, which is read alone, as a count, or as the older pairs of fields, as many as the count. */
function toBonuses(options: JpoOptions): Partial<JpoPlan> {
  const { bonuses } = options
  if (Array.isArray(bonuses)) {
    if (bonuses.length === 0) return {}
    const entries = bonuses.map((bonus) => (isObject(bonus) ? toBonusEntry(bonus.month, bonus.amount) : {}))
    return { bonuses: { count: bonuses.length, entries } }
  }
  const entries = toOlderBonuses(options)
  if (typeof bonuses === 'string' && bonuses !== '') {
    const count = Number(bonuses)
    return { bonuses: { count, entries: entries.slice(0, count) } }
  }
  return entries.length === 0 ? {} : { bonuses: { count: entries.length, entries } }
}

/** Bonuses of the older pairs of fields. */
export const toOlderBonuses = (options: JpoOptions): BonusEntry[] =>
  [
    toBonusEntry(options.bonusMonth, options.bonusAmount),
    toBonusEntry(options.secondBonusMonth, options.secondBonusAmount),
  ].filter((entry) => Object.keys(entry).length > 0)

function toBonusEntry(monthSent: unknown, amountSent: unknown): BonusEntry {
  const [month, amount] = [toText(monthSent), toText(amountSent)]
  return {
    ...(month !== undefined && month !== '' && { month }),
    ...(amount !== undefined && amount !== '' && { amount }),
  }
}
