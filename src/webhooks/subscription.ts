import type { ReplyBody } from '../openapi/index.ts'
import type { ProductId } from './event-types.ts'
import type { RetryPolicy } from './retry-policy.ts'

export type SubscriptionStatus = 'ACTIVE' | 'INACTIVE' | 'SUSPENDED'

export interface SubscribedProduct {
  readonly productId: ProductId
  readonly eventTypes: readonly string[]
}

/** A subscription to events of an organization. */
export interface Subscription {
  readonly webhookId: string
  readonly organizationId: string
  readonly name?: string
  readonly description?: string
  readonly products: readonly SubscribedProduct[]
  readonly webhookUrl: string
  readonly healthCheckUrl?: string
  readonly notificationScope: 'SELF' | 'DESCENDANTS'
  readonly retryPolicy: RetryPolicy
  readonly securityType: string
  readonly status: SubscriptionStatus
  readonly createdOn: string
  readonly updatedOn?: string
  /** Merchants whose events it gets. */
  readonly merchants: readonly string[]
}

/** A subscription as replies print it. */
export function printSubscription(subscription: Subscription): ReplyBody<'getWebhookSubscriptionById', 200> {
  const { retryPolicy, securityType, merchants: _, products, name, description, ...rest } = subscription
  const { webhookId, organizationId, webhookUrl, healthCheckUrl, status, createdOn, updatedOn, notificationScope } =
    rest
  return {
    webhookId,
    organizationId,
    products: products.map(({ productId, eventTypes }) => ({ productId, eventTypes: [...eventTypes] })),
    webhookUrl,
    ...(healthCheckUrl !== undefined && { healthCheckUrl }),
    status,
    ...(name !== undefined && { name }),
    ...(description !== undefined && { description }),
    retryPolicy: { ...retryPolicy, deactivateFlag: retryPolicy.deactivateFlag ? 'true' : 'false' },
    securityPolicy: { securityType, digitalSignatureEnabled: 'yes' },
    createdOn,
    ...(updatedOn !== undefined && { updatedOn }),
    version: '3',
    notificationScope,
  }
}

/** The reply to a creation, whose retry policy has strings. Source: guide. */
export function printCreated(subscription: Subscription): ReplyBody<'createWebhookSubscription', 201> {
  const { updatedOn: _, ...printed } = printSubscription(subscription)
  const { firstRetry, interval, numberOfRetries, repeatSequenceCount, repeatSequenceWaitTime, ...rest } =
    printed.retryPolicy
  return {
    ...printed,
    retryPolicy: {
      algorithm: rest.algorithm,
      firstRetry: String(firstRetry),
      interval: String(interval),
      numberOfRetries: String(numberOfRetries),
      deactivateFlag: rest.deactivateFlag,
      repeatSequenceCount: String(repeatSequenceCount),
      repeatSequenceWaitTime: String(repeatSequenceWaitTime),
    },
  }
}
