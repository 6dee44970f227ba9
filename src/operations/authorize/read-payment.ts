import type { PaymentAttempt } from '../../acquirer/attempt.ts'
import { isMissing, isObject, stringAt, toText, valueAt } from '../../base/json-path.ts'
import { brandOf } from '../../card-data/card-number.ts'
import { type JpoReading, readJpoOptions } from '../../jpo/check-jpo.ts'
import { type JpoPlan, toPlan } from '../../jpo/plan.ts'
import { totalOf } from '../../validation/order-total.ts'
import type { Body, OperationContext, Reading, Resolved } from '../operation.ts'

/** Fields of a payment request, flat. Valid only if the checks pass. */
export interface PaymentFields {
  readonly card: PaymentAttempt['card']
  /** As sent. Never stored; only triggers of the simulator read it. */
  readonly securityCode: string | undefined
  /** As sent. */
  readonly totalAmount: string
  /** In the caller's case. */
  readonly currency: string
  readonly isSale: boolean
  /** Whether the shop accepts a partial approval. */
  readonly takesPart: boolean
  /** `clientReferenceInformation.code`; undefined when it is missing or blank. */
  readonly code: string | undefined
  /** `clientReferenceInformation.transactionId`; undefined when it is missing or blank. */
  readonly transactionId: string | undefined
  /** Echoed. Undefined when it is missing or blank. */
  readonly salesSlipNumber: string | undefined
}

/** A payment request, read once: later steps use this value instead of the body. */
export interface PaymentReading extends Reading {
  /** With the card of a token, as if it had been sent. */
  readonly body: Body
  /** Of a payment by a token. */
  readonly resolved: Resolved | undefined
  readonly payment: PaymentFields
  readonly jpo: JpoReading
  /** Undefined for an ordinary authorization. */
  readonly plan: JpoPlan | undefined
  /** Fields that only Transaction Search shows, unredacted. */
  readonly details: SentDetails
}

/** Parts of a request by their names in the ledger, as sent. */
type SentDetails = Readonly<Record<'billTo' | 'jpo', Readonly<Record<string, unknown>> | undefined>> &
  Readonly<Record<'ipAddress' | 'customerId' | 'commerceIndicator' | 'authIndicator', string | undefined>>

/** Reads any body. */
export function readPayment(
  body: Body,
  { merchant, profile, now }: Pick<OperationContext, 'merchant' | 'profile' | 'now'>,
  resolved?: Resolved,
): PaymentReading {
  const jpo = readJpoOptions(body, profile)
  const plan = jpo.options && toPlan(jpo.options, now)
  const number = stringAt(body, 'paymentInformation.card.number') ?? ''
  const totalAmount = totalOf(body, 'orderInformation.amountDetails')
  const code = stringAt(body, 'clientReferenceInformation.code')
  const billTo = valueAt(body, 'orderInformation.billTo')
  const options = valueAt(body, 'processingInformation.japanPaymentOptions')
  return {
    details: {
      billTo: isObject(billTo) ? billTo : undefined,
      jpo: isObject(options) ? options : undefined,
      ipAddress: sent(body, 'deviceInformation.ipAddress'),
      customerId: sent(body, 'buyerInformation.merchantCustomerId'),
      commerceIndicator: sent(body, 'processingInformation.commerceIndicator'),
      authIndicator: sent(body, 'processingInformation.authorizationOptions.authIndicator'),
    },
    body,
    resolved,
    jpo,
    plan,
    payment: {
      card: {
        number,
        brand: brandOf(number),
        type: sent(body, 'paymentInformation.card.type'),
        expirationMonth: sent(body, 'paymentInformation.card.expirationMonth'),
        expirationYear: sent(body, 'paymentInformation.card.expirationYear'),
      },
      securityCode: stringAt(body, 'paymentInformation.card.securityCode'),
      totalAmount: totalAmount ?? '0',
      currency: stringAt(body, 'orderInformation.amountDetails.currency') ?? '',
      isSale: isTrue(body, 'processingInformation.capture'),
      takesPart: isTrue(body, 'processingInformation.authorizationOptions.partialAuthIndicator'),
      code: isMissing(code) ? undefined : code,
      transactionId: sent(body, 'clientReferenceInformation.transactionId'),
      salesSlipNumber: sent(body, 'orderInformation.invoiceDetails.salesSlipNumber'),
    },
    fields: {
      merchant: merchant.merchantId,
      operation: 'createPayment',
      method: plan?.method ?? 'ordinary',
      amount: totalAmount ?? '',
      card: number,
      reference: code ?? '',
    },
  }
}

function sent(body: unknown, path: string): string | undefined {
  const value = valueAt(body, path)
  return isMissing(value) ? undefined : toText(value)
}

/** `true`, as a boolean or as text. */
const isTrue = (body: unknown, path: string): boolean => toText(valueAt(body, path)) === 'true'
