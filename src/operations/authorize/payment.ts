import type { PaymentAttempt } from '../../acquirer/attempt.ts'
import { isMissing } from '../../base/json-path.ts'
import { brandOf } from '../../card-data/card-number.ts'
import type { PaymentRequest } from '../../openapi/index.ts'

/** What a checked request asks for, flat. */
export interface Payment {
  readonly card: PaymentAttempt['card']
  /** As sent; kept nowhere, and looked at by triggers of the simulator alone. */
  readonly securityCode: string | undefined
  /** As sent. */
  readonly totalAmount: string
  /** In the caller's case. */
  readonly currency: string
  readonly isSale: boolean
  /** Whether the shop would take a part of the amount. */
  readonly takesPart: boolean
  /** `clientReferenceInformation.code`, or the time in epoch ms, as observed. */
  readonly reference: string
  /** As sent; echoed. An empty one counts as none. */
  readonly salesSlipNumber: string | undefined
}

/** Reads a request that the checks have passed. `now` is epoch ms. */
export function toPayment(request: PaymentRequest, now: number): Payment {
  const card = request.paymentInformation?.card ?? {}
  const amount = request.orderInformation?.amountDetails ?? {}
  const number = card.number ?? ''
  const slip = request.orderInformation?.invoiceDetails?.salesSlipNumber
  return {
    card: {
      number,
      brand: brandOf(number),
      type: sent(card.type),
      expirationMonth: sent(card.expirationMonth),
      expirationYear: sent(card.expirationYear),
    },
    securityCode: card.securityCode,
    totalAmount: amount.totalAmount ?? '0',
    currency: amount.currency ?? '',
    isSale: String(request.processingInformation?.capture) === 'true',
    takesPart: String(request.processingInformation?.authorizationOptions?.partialAuthIndicator) === 'true',
    reference: sent(request.clientReferenceInformation?.code) ?? String(now),
    salesSlipNumber: isMissing(slip) ? undefined : String(slip),
  }
}

const sent = (value: string | undefined): string | undefined => (isMissing(value) ? undefined : value)
