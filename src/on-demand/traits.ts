import { valueAt } from '../base/json-path.ts'
import { readOptions } from '../jpo/check-jpo.ts'
import { defaultMethod, methodOfCode } from '../jpo/methods.ts'
import type { Profile } from '../verdict/finding.ts'
import type { Merchant } from '../world/world.ts'
import type { Traits } from './armory.ts'

/** What of a request things can be armed for. Nothing in it is checked yet. */
export function toTraits({ merchantId }: Merchant, body: unknown, profile: Profile): Traits {
  const text = (path: string): string => {
    const value = valueAt(body, path)
    return typeof value === 'string' ? value : ''
  }
  const code = text('processingInformation.japanPaymentOptions.paymentMethod')
  return {
    merchant: merchantId,
    method: readOptions(body, profile) === undefined ? undefined : (methodOfCode(code) ?? defaultMethod).name,
    amount: text('orderInformation.amountDetails.totalAmount'),
    card: text('paymentInformation.card.number'),
    reference: text('clientReferenceInformation.code'),
  }
}
