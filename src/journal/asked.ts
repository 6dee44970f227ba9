import { isObject, toText } from '../base/json-path.ts'

/** What a request asks for, as sent and redacted: enough for a line in a list. What was not sent is absent. */
export interface Asked {
  /** Of a Japanese payment option (支払区分). */
  readonly jpo?: { readonly paymentMethod?: string; readonly installments?: string }
  readonly amount?: string
  readonly currency?: string
  readonly reference?: string
}

type Body = Readonly<Record<string, unknown>>

/** Texts without room for a card number, a secret, or a security code with its name. */
const harmless = /^(?:.{1,3}|[\d.]{1,8})$/

/** Reads any body. Each line of the log needs it, so that it looks at few fields and copies none. */
export function summarizeBody(body: Body, redact: (text: string) => string): Asked {
  const asked: { -readonly [Key in keyof Asked]: Asked[Key] } = {}
  const options = inside(body, 'processingInformation')?.['japanPaymentOptions']
  if (isObject(options)) {
    const paymentMethod = textOf(options['paymentMethod'], redact)
    const installments = textOf(options['installments'], redact)
    asked.jpo = {
      ...(paymentMethod !== undefined && { paymentMethod }),
      ...(installments !== undefined && { installments }),
    }
  }
  // A reversal may have its currency in the one and its amount in the other.
  for (const place of ['reversalInformation', 'orderInformation']) {
    const money = inside(inside(body, place), 'amountDetails')
    if (money === undefined) continue
    const amount = asked.amount ?? textOf(money['totalAmount'], redact) ?? textOf(money['additionalAmount'], redact)
    if (amount !== undefined) asked.amount = amount
    const currency = asked.currency ?? textOf(money['currency'], redact)
    if (currency !== undefined) asked.currency = currency
  }
  const reference = textOf(inside(body, 'clientReferenceInformation')?.['code'], redact)
  if (reference !== undefined) asked.reference = reference
  return asked
}

function inside(body: Body | undefined, name: string): Body | undefined {
  const value = body !== undefined && Object.hasOwn(body, name) ? body[name] : undefined
  return isObject(value) ? value : undefined
}

function textOf(value: unknown, redact: (text: string) => string): string | undefined {
  const text = toText(value)
  if (text === undefined || text === '') return undefined
  return harmless.test(text) ? text : redact(text)
}
