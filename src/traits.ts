import type { Traits } from './armory.ts'
import { methodOfCode } from './jpo/methods.ts'
import { valueAt } from './json-path.ts'
import type { Merchant } from './world/world.ts'

/** What of a request things can be armed for. Nothing in it is checked yet. */
export function toTraits({ merchantId }: Merchant, body: unknown): Traits {
  const text = (path: string): string => {
    const value = valueAt(body, path)
    return typeof value === 'string' ? value : ''
  }
  const options = valueAt(body, 'processingInformation.japanPaymentOptions')
  return {
    merchant: merchantId,
    method:
      options === undefined
        ? undefined
        : methodOfCode(text('processingInformation.japanPaymentOptions.paymentMethod') || '10')?.name,
    amount: text('orderInformation.amountDetails.totalAmount'),
    card: text('paymentInformation.card.number'),
    reference: text('clientReferenceInformation.code'),
  }
}
