import { fromMinorUnits, toMinorUnits } from '../src/base/money.ts'
import { methodOfCode } from '../src/jpo/methods.ts'
import type { JpoPlan } from '../src/jpo/plan.ts'
import type { DetailsReply } from './family.ts'

/** How a payment will be billed, in one line. With the amount of the payment, the line has the average installment. */
export function toPlanLine(plan: JpoPlan, amount?: { readonly total: string; readonly currency: string }): string {
  const { method, ja, code, installments, firstBillingMonth, firstBillingMonthDefaulted, bonuses } = plan
  const average = amount && toAverage(plan, amount)
  const parts = [
    `${method} ${ja} (${code})`,
    installments === undefined ? '' : `${installments} installments (${installments}回)`,
    average === undefined ? '' : `about ${average} each, without the issuer’s fee (手数料別)`,
    firstBillingMonth === undefined
      ? ''
      : `first bill in month ${firstBillingMonth} (初回請求月)${firstBillingMonthDefaulted ? ', by default' : ''}`,
    bonuses === undefined
      ? ''
      : `${bonuses.count} bonus payment${bonuses.count === 1 ? '' : 's'} (ボーナス)${toBonusWords(bonuses.entries)}`,
  ]
  return `Plan: ${parts.filter((part) => part !== '').join(', ')}`
}

function toBonusWords(entries: NonNullable<JpoPlan['bonuses']>['entries']): string {
  const words = entries.map(({ month, amount }) =>
    [month && `in month ${month}`, amount && `of ${amount} JPY`].filter((part) => part !== undefined).join(' '),
  )
  const known = words.filter((word) => word !== '')
  return known.length === 0 ? '' : `: ${known.join('; ')}`
}

/** What is left after the bonuses, by the number of installments. Undefined where the plan does not tell it. */
function toAverage(
  { method, installments = 0, bonuses }: JpoPlan,
  { total, currency }: { readonly total: string; readonly currency: string },
): string | undefined {
  if ((method !== 'installment' && method !== 'combination') || installments === 0) return undefined
  const amounts = (bonuses?.entries ?? []).map(({ amount }) => amount)
  if (amounts.length < (bonuses?.count ?? 0)) return undefined
  let rest = toMinorUnits(total, currency)
  for (const amount of amounts) {
    if (amount === undefined || !/^\d+$/.test(amount)) return undefined
    rest -= toMinorUnits(amount, currency)
  }
  return rest <= 0n ? undefined : `${fromMinorUnits(rest / BigInt(installments), currency)} ${currency}`
}

/** The plan of a payment as Transaction Search shows it; undefined for a payment without a Japanese payment option. */
export function toReadPlan({ processingInformation }: DetailsReply): JpoPlan | undefined {
  const { paymentMethod, numberOfInstallments, firstBillingMonth, bonuses } =
    processingInformation?.japanPaymentOptions ?? {}
  const row = methodOfCode(paymentMethod ?? '')
  if (paymentMethod === undefined || row === undefined) return undefined
  return {
    method: row.name,
    ja: row.ja,
    code: paymentMethod,
    ...(numberOfInstallments !== undefined && { installments: Number(numberOfInstallments) }),
    ...(firstBillingMonth !== undefined && { firstBillingMonth }),
    ...(bonuses !== undefined && { bonuses: { count: bonuses.length, entries: bonuses.map((bonus) => bonus ?? {}) } }),
  }
}
