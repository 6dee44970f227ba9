import type { RequestBody } from '../openapi/index.ts'
import { compact } from './compact.ts'
import type { JpoOption } from './jpo-options.ts'

type Processing = NonNullable<RequestBody<'capturePayment'>['processingInformation']>
/** A payment option in the form of a capture. */
export type CaptureOption = NonNullable<Processing['japanPaymentOptions']>

/** Converts a payment option: a capture counts the bonuses, and names two of them. Source: API description of 2026. */
export function toCaptureOption(option: JpoOption): CaptureOption {
  const { paymentMethod, installments, firstBillingMonth, bonuses } = option
  const [first, second] = Array.isArray(bonuses) ? bonuses : []
  return compact({
    paymentMethod,
    installments,
    firstBillingMonth,
    bonuses: Array.isArray(bonuses) ? String(bonuses.length) : bonuses,
    bonusMonth: first?.month,
    bonusAmount: first?.amount,
    secondBonusMonth: second?.month,
    secondBonusAmount: second?.amount,
  })
}
