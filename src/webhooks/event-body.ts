import { toEchoedAmount } from '../base/money.ts'
import { fromBase64 } from '../crypto/bytes.ts'
import type { Transaction } from '../ledger/transaction.ts'
import { formatWebhookSignature, signWebhook } from '../signing/webhook-signature.ts'
import type { WebhookSettings } from './settings.ts'
import type { SigningKey } from './signing-key.ts'
import type { Subscription } from './subscription.ts'

/** An event for a subscription: all of its body that does not change from try to try. */
export interface OutgoingEvent {
  readonly eventType: string
  readonly productId: string
  readonly organizationId: string
  /** `2026-11-29T20:00:00`, in UTC. */
  readonly eventDate: string
  readonly transactionTraceId: string
  /** Of a transaction. */
  readonly payload?: object
  /** Of a test. */
  readonly payloads?: object
}

/** The format of `eventDate`: no fraction, no zone. `now` is epoch ms. Source: guide; that it is UTC is assumed. */
export const toEventDate = (now: number): string => new Date(now).toISOString().slice(0, 19)

const names = {
  authorization: 'payments',
  sale: 'payments',
  increment: 'payments',
  capture: 'captures',
  reversal: 'reversals',
  refund: 'refunds',
  credit: 'credits',
  void: 'voids',
} as const satisfies Record<Transaction['kind'], string>

/**
 * `payload.data` of a transaction. Its fields are not published: these are those of the API's own replies, with their
 * names, so that a receiver finds the transaction.
 */
export function toEventData(transaction: Transaction): object {
  const { id, kind, rootId, parentId, state, submitTimeUtc, reference, amount, reason } = transaction
  const { reconciliationId, approvalCode, settlement } = transaction
  return {
    _links: { self: { method: 'GET', href: `/pts/v2/${names[kind]}/${id}` } },
    id,
    ...(parentId !== undefined && { relatedTransactionId: parentId }),
    ...(rootId !== id && { rootId }),
    submitTimeUtc,
    // The name of events; Transaction Search calls it TRANSMITTED. Source: guide.
    status: settlement === undefined ? state : 'BATCHED',
    reconciliationId,
    clientReferenceInformation: { code: reference },
    orderInformation: {
      amountDetails: {
        totalAmount: toEchoedAmount(amount.requested, amount.currency),
        currency: amount.currency,
        ...(amount.authorized !== undefined && { authorizedAmount: amount.authorized }),
      },
    },
    ...(approvalCode !== undefined && { processorInformation: { approvalCode } }),
    ...(reason !== undefined && { errorInformation: { reason } }),
  }
}

/** One try to deliver an event. */
export interface Try {
  /** 0 for the first. */
  readonly retryNumber: number
  /** Time of the signature, epoch ms. */
  readonly t: number
  /** Whether the signature is wrong on purpose. */
  readonly isForged: boolean
}

export interface OutgoingRequest {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** The request of a try. Names and order of its keys: guide. Without a key there is no signature. */
export function toRequest(
  event: OutgoingEvent,
  { webhookId, webhookUrl }: Subscription,
  key: SigningKey | undefined,
  { retryNumber, t, isForged }: Try,
  signs: WebhookSettings['signs'],
): OutgoingRequest {
  const { eventType, productId, organizationId, eventDate, transactionTraceId, payload, payloads } = event
  const requestType = retryNumber === 0 ? 'NEW' : 'RETRY'
  const body = JSON.stringify({
    eventType,
    webhookId,
    productId,
    organizationId,
    eventDate,
    transactionTraceId,
    // The test event has text here, and `payloads`. Source: guide.
    retryNumber: payload === undefined ? String(retryNumber) : retryNumber,
    ...(payload === undefined ? { payloads } : { payload }),
    requestType,
  })
  const signed = signs === 'body' ? body : JSON.stringify(payload ?? payloads)
  const secret = key && fromBase64(key.key)
  const sig = secret && signWebhook(secret, t, isForged ? `${signed} ` : signed)
  return {
    url: webhookUrl,
    headers: {
      'content-type': 'application/json',
      'v-c-event-type': eventType,
      'v-c-organization-id': organizationId,
      'v-c-product-name': productId,
      'v-c-request-type': requestType,
      'v-c-retry-count': String(retryNumber),
      ...(key !== undefined &&
        sig !== undefined && { 'v-c-signature': formatWebhookSignature({ t, keyId: key.keyId, sig }) }),
      'v-c-transaction-trace-id': transactionTraceId,
      'v-c-webhook-id': webhookId,
    },
    body,
  }
}
