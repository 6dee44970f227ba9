import { isMissing, stringAt, toText, valueAt } from '../../base/json-path.ts'
import type { OperationId } from '../../openapi/index.ts'
import { totalOf } from '../../validation/order-total.ts'
import type { OperationContext, Reading } from '../operation.ts'

/** The request of a follow-on service, read once. Valid only if the checks pass. */
export interface FollowOnReading extends Reading {
  readonly body: Readonly<Record<string, unknown>>
  /** Id in the path; undefined for a time-out service, which finds its original by `transactionId`. */
  readonly id: string | undefined
  /** `clientReferenceInformation.code`; undefined when it is missing or blank. */
  readonly code: string | undefined
  /** `clientReferenceInformation.transactionId`; undefined when it is missing or blank. */
  readonly transactionId: string | undefined
  /** As sent; undefined when it is missing. */
  readonly amount: string | undefined
  /** In the caller's case; undefined when it is missing. */
  readonly currency: string | undefined
}

/** Reads any body. `amountAt` is the path of the amount's object; its amount is the first that is there. */
export function readFollowOn(
  operation: OperationId,
  body: Readonly<Record<string, unknown>>,
  amountAt: string,
  { merchant, params }: Pick<OperationContext, 'merchant' | 'params'>,
): FollowOnReading {
  const amount = sentAt(body, `${amountAt}.additionalAmount`) ?? totalOf(body, amountAt)
  const code = sentAt(body, 'clientReferenceInformation.code')
  return {
    body,
    id: params['id'],
    code,
    transactionId: sentAt(body, 'clientReferenceInformation.transactionId'),
    amount,
    currency: sentAt(body, `${amountAt}.currency`) ?? sentAt(body, 'orderInformation.amountDetails.currency'),
    fields: {
      merchant: merchant.merchantId,
      operation,
      method: undefined,
      amount: amount ?? '',
      card: stringAt(body, 'paymentInformation.card.number') ?? '',
      reference: code ?? '',
    },
  }
}

/** The text at a path; undefined when it is missing or blank. */
export function sentAt(body: unknown, path: string): string | undefined {
  const value = valueAt(body, path)
  return isMissing(value) ? undefined : toText(value)
}
