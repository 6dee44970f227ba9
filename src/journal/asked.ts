import { isObject, toText, valueAt } from '../base/json-path.ts'

/** What a request asks for, as sent and redacted: enough for a line in a list. What was not sent is absent. */
export interface Asked {
  /** Of a Japanese payment option (支払区分). */
  readonly jpo?: { readonly paymentMethod?: string; readonly installments?: string }
  readonly amount?: string
  readonly currency?: string
  readonly reference?: string
}

const options = 'processingInformation.japanPaymentOptions'
const money = ['orderInformation.amountDetails', 'reversalInformation.amountDetails'] as const

/** Reads any body. */
export function summarizeBody(body: unknown, redact: (text: string) => string): Asked {
  const at = (path: string): string | undefined => {
    const text = toText(valueAt(body, path))
    return text === undefined || text === '' ? undefined : redact(text)
  }
  const paymentMethod = at(`${options}.paymentMethod`)
  const installments = at(`${options}.installments`)
  const place = money.find((path) => isObject(valueAt(body, path)))
  const amount = place && (at(`${place}.totalAmount`) ?? at(`${place}.additionalAmount`))
  const currency = place && at(`${place}.currency`)
  const reference = at('clientReferenceInformation.code')
  return {
    ...(isObject(valueAt(body, options)) && {
      jpo: {
        ...(paymentMethod !== undefined && { paymentMethod }),
        ...(installments !== undefined && { installments }),
      },
    }),
    ...(amount !== undefined && { amount }),
    ...(currency !== undefined && { currency }),
    ...(reference !== undefined && { reference }),
  }
}
