import { isMissing, isObject } from '../../base/json-path.ts'
import type { Body } from '../operation.ts'

/** What a token stands for, by its places in a payment. */
export interface TokenData {
  readonly card: Readonly<Record<string, unknown>>
  readonly billTo?: unknown
  readonly shipTo?: unknown
}

/** A body with the data of a token. What the request sends wins. */
export function addCard(body: Body, { card, billTo, shipTo }: TokenData): Body {
  const { paymentInformation, orderInformation } = body
  const payment = isObject(paymentInformation) ? paymentInformation : {}
  const order = isObject(orderInformation) ? orderInformation : {}
  return {
    ...body,
    paymentInformation: { ...payment, card: fill(payment['card'], card) },
    ...((billTo !== undefined || shipTo !== undefined) && {
      orderInformation: {
        ...order,
        ...(isObject(billTo) && { billTo: fill(order['billTo'], billTo) }),
        ...(isObject(shipTo) && { shipTo: fill(order['shipTo'], shipTo) }),
      },
    }),
  }
}

/** An object whose missing fields are filled. A value that is no object stays, for the checks to refuse. */
function fill(sent: unknown, known: Readonly<Record<string, unknown>>): unknown {
  if (!isMissing(sent) && !isObject(sent)) return sent
  const filled: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(known)) if (value !== undefined) filled[name] = value
  if (isObject(sent)) for (const [name, value] of Object.entries(sent)) if (!isMissing(value)) filled[name] = value
  return filled
}
