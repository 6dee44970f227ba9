import { isMissing, isObject, toText, valueAt } from '../base/json-path.ts'

/** Path of the items of an order. */
export const lineItemsPath = 'orderInformation.lineItems'

/**
 * Total of a request as sent: `totalAmount` of the object at `amountAt`, or else the sum of its line items; undefined
 * when there is neither.
 */
export function totalOf(body: unknown, amountAt: string): string | undefined {
  const sent = valueAt(body, `${amountAt}.totalAmount`)
  return isMissing(sent) ? sumOfLineItems(body) : toText(sent)
}

/**
 * The sum of `unitPrice` × `quantity` (default 1) of all line items, without floats; undefined when an item has no
 * readable price. Source: expected results of the vendor's samples.
 * @example sumOfLineItems({ orderInformation: { lineItems: [{ unitPrice: '10.50', quantity: 3 }] } }) // '31.50'
 */
export function sumOfLineItems(body: unknown): string | undefined {
  const items = valueAt(body, lineItemsPath)
  if (!Array.isArray(items) || items.length === 0) return undefined
  let sum = 0n
  for (const item of items) {
    if (!isObject(item)) return undefined
    const [, whole, fraction = ''] = /^(\d{1,15})(?:\.(\d{1,6}))?$/.exec(toText(item['unitPrice']) ?? '') ?? []
    const quantity = isMissing(item['quantity']) ? '1' : (toText(item['quantity']) ?? '')
    if (whole === undefined || !/^\d{1,9}$/.test(quantity)) return undefined
    sum += BigInt(whole + fraction.padEnd(decimals, '0')) * BigInt(quantity)
  }
  const digits = String(sum).padStart(decimals + 1, '0')
  const fraction = digits.slice(-decimals).replace(/(?:00)+$/, '')
  return digits.slice(0, -decimals) + (fraction === '' ? '' : `.${fraction}`)
}

/** Most decimals of a unit price. */
const decimals = 6
