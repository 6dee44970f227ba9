import { toNextBillingMonth } from '../base/japan-time.ts'
import { isMissing } from '../base/json-path.ts'
import type { JapanPaymentOptions } from '../openapi/index.ts'
import type { JpoMethod } from '../world/world.ts'
import { defaultMethod, type JpoMethodRow, methodOfCode } from './methods.ts'

/** How a payment will be billed, as the gateway understood the request. */
export interface JpoPlan {
  readonly method: JpoMethod
  /** 支払区分. */
  readonly ja: string
  /** The REST code, filled in when the request had none. */
  readonly code: string
  /** Number of installments (支払回数). */
  readonly installments?: number
  /** `01` to `12`; the month after the transaction in Japan when the request had none. */
  readonly firstBillingMonth?: string
  readonly firstBillingMonthDefaulted?: boolean
  /** Bonus payments: how many, and what is known of each. Amounts in yen. */
  readonly bonuses?: { readonly count: number; readonly entries: readonly BonusEntry[] }
}

export interface BonusEntry {
  readonly month?: string
  readonly amount?: string
}

/** Reads the plan out of checked options. `now` is epoch ms. */
export function toPlan(options: JapanPaymentOptions, now: number): JpoPlan {
  const row = methodOfCode(options.paymentMethod ?? '') ?? defaultMethod
  const takes = (field: keyof JapanPaymentOptions) => row.fields[field] !== 'out-of-place' && !isMissing(options[field])
  return {
    method: row.name,
    ja: row.ja,
    code: isMissing(options.paymentMethod) ? (row.codes[0] as string) : (options.paymentMethod as string),
    ...(takes('installments') && { installments: Number(options.installments) }),
    ...toFirstBilling(options, row, now),
    ...(row.fields.bonuses !== 'out-of-place' && toBonuses(options)),
  }
}

function toFirstBilling(options: JapanPaymentOptions, row: JpoMethodRow, now: number): Partial<JpoPlan> {
  if (row.fields.firstBillingMonth === 'out-of-place') return {}
  const sent = options.firstBillingMonth
  return isMissing(sent)
    ? { firstBillingMonth: toNextBillingMonth(now), firstBillingMonthDefaulted: true }
    : { firstBillingMonth: (sent as string).padStart(2, '0') }
}

/** Reads whichever form the bonuses were sent in: array, count, or the older pairs of fields. */
function toBonuses(options: JapanPaymentOptions): Partial<JpoPlan> {
  const older = [
    toBonusEntry(options.bonusMonth, options.bonusAmount),
    toBonusEntry(options.secondBonusMonth, options.secondBonusAmount),
  ].filter((entry) => Object.keys(entry).length > 0)
  const { bonuses } = options
  if (Array.isArray(bonuses)) {
    if (bonuses.length === 0) return {}
    const entries = bonuses.map((bonus) => toBonusEntry(bonus?.month, bonus?.amount))
    return { bonuses: { count: bonuses.length, entries } }
  }
  if (typeof bonuses === 'string' && bonuses !== '') return { bonuses: { count: Number(bonuses), entries: older } }
  return older.length === 0 ? {} : { bonuses: { count: older.length, entries: older } }
}

const toBonusEntry = (month: string | undefined, amount: string | undefined): BonusEntry => ({
  ...(month !== undefined && month !== '' && { month }),
  ...(amount !== undefined && amount !== '' && { amount }),
})
