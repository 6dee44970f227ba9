import { monthOf, nextMonthNumbered, plusMonths, type YearMonth } from '../base/japan-day.ts'
import { defaultMethod } from '../jpo/methods.ts'
import type { PlannedPayment } from './planned-payment.ts'
import { type Remainder, splitPlan, toShares } from './split-plan.ts'

/** A text in both languages. */
interface Words {
  readonly en: string
  readonly ja: string
}

/** Kinds of payments by the customer, with their names. */
export const billParts = {
  single: { en: 'one payment', ja: '一括' },
  installment: { en: 'installment', ja: '分割' },
  bonus: { en: 'bonus payment', ja: 'ボーナス' },
  revolving: { en: 'revolving', ja: 'リボ' },
} as const satisfies Record<string, Words>

export type BillPart = keyof typeof billParts

/** A payment by the customer. */
export interface BillRow {
  readonly month: YearMonth
  readonly part: BillPart
  /** 1 for the first of its kind. */
  readonly number: number
  /** How many there are of its kind. */
  readonly of: number
  /** Yen, without fees of the issuer. Of a revolving payment: what joins the balance, of which the issuer sets the monthly part. */
  readonly amount: bigint
  /** Why the month or the amount is not what the request says. */
  readonly assumed?: Words
}

/** What the customer is told: the sandbox's model of the issuer's bill. */
export interface BillPlan {
  /** 支払区分. */
  readonly option: Words
  /** By month, adding up to the amount. */
  readonly rows: readonly BillRow[]
  /** What the rows cannot say. */
  readonly notes: readonly Words[]
}

export interface BillRequest extends PlannedPayment {
  /** Which installment has the yen that do not divide (端数). Default `first`. */
  readonly remainder?: Remainder
}

const notes = {
  model: {
    en: 'This is the sandbox’s model: the issuer decides, and adds its fees.',
    ja: 'サンドボックスによる試算です。実際の請求は発行会社が決め、手数料が加わります。',
  },
  revolving: {
    en: 'The amount of each month is at the issuer’s terms.',
    ja: '毎月の支払額は発行会社の条件によります。',
  },
} as const satisfies Record<string, Words>

const assumptions = {
  month: { en: 'month assumed', ja: '支払月は想定' },
  amount: { en: 'amount assumed', ja: '金額は想定' },
  both: { en: 'month and amount assumed', ja: '支払月と金額は想定' },
} as const satisfies Record<string, Words>

/**
 * Months and amounts that the customer pays (支払回数, 支払月, 金額), in the sandbox's model. Nothing public says how an issuer bills:
 * the first billing month is the first one of its number after the month of the purchase, as the default of the field reference is.
 *
 * @example toBillPlan({ plan, amount: 10000n, purchasedOn: '2026-11-30' }).rows // [{ month: '2026-12', part: 'installment', number: 1, of: 3, amount: 3334n }, ...]
 */
export function toBillPlan(request: BillRequest): BillPlan {
  const { plan } = request
  const method = plan?.method ?? defaultMethod.name
  const rows = [...toOrdinaryRows(request), ...toBonusRows(request)].sort((a, b) =>
    a.month < b.month ? -1 : a.month > b.month ? 1 : 0,
  )
  return {
    option: { en: method, ja: plan?.ja ?? defaultMethod.ja },
    rows,
    notes: method === 'revolving' ? [notes.model, notes.revolving] : [notes.model],
  }
}

function toOrdinaryRows(request: BillRequest): BillRow[] {
  const { plan, purchasedOn, remainder } = request
  const { ordinary } = splitPlan(request)
  if (ordinary === 0n) return []
  const after = monthOf(purchasedOn)
  const first =
    plan?.firstBillingMonth === undefined
      ? plusMonths(after, 1)
      : nextMonthNumbered(Number(plan.firstBillingMonth), after)
  const isInParts = plan?.method === 'installment' || plan?.method === 'combination'
  const part = isInParts ? 'installment' : plan?.method === 'revolving' ? 'revolving' : 'single'
  const shares = toShares(ordinary, isInParts ? toCount(plan.installments) : 1, remainder)
  return shares.map((amount, index) => ({
    month: plusMonths(first, index),
    part,
    number: index + 1,
    of: shares.length,
    amount,
  }))
}

const toCount = (installments: number | undefined): number =>
  installments !== undefined && Number.isInteger(installments) && installments > 0 ? Math.min(installments, 99) : 1

function toBonusRows(request: BillRequest): BillRow[] {
  const bonuses = [...splitPlan(request).bonuses].sort((a, b) => (a.month < b.month ? -1 : 1))
  return bonuses.map(({ month, amount, isAssumed, isAmountAssumed }, index) => ({
    month,
    part: 'bonus',
    number: index + 1,
    of: bonuses.length,
    amount,
    ...toAssumed(isAssumed, isAmountAssumed),
  }))
}

function toAssumed(month: boolean, amount: boolean): Pick<BillRow, 'assumed'> {
  if (month && amount) return { assumed: assumptions.both }
  if (month) return { assumed: assumptions.month }
  return amount ? { assumed: assumptions.amount } : {}
}
