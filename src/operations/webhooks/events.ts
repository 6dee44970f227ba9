import { toEventDate } from '../../webhooks/event-body.ts'
import { eventTypesOf, type ProductId, productNames } from '../../webhooks/event-types.ts'
import { done, subscriptionOf, unknown, unknownSubscription } from './find-subscription.ts'
import { createWebhookOperation, organizationsOf } from './webhook-operation.ts'

export const testWebhook = createWebhookOperation({
  id: 'testWebhook',
  status: 201,
  decide(context) {
    const present = subscriptionOf(context)
    const [product] = present?.products ?? []
    if (present === undefined || product === undefined) return unknownSubscription
    const { webhookId, organizationId } = present
    const event = {
      eventType: product.eventTypes[0] ?? '',
      productId: product.productId,
      organizationId,
      eventDate: toEventDate(context.now),
      transactionTraceId: context.ids.uuid(),
      payloads: { testPayload: { message: 'This is a test event of jpo-sandbox' } },
    }
    return done({
      reply: { ...event, webhookId, retryNumber: '0', requestType: 'NEW' },
      change: { kind: 'test', webhookId, event },
    })
  },
})

export const findProductsToSubscribe = createWebhookOperation({
  id: 'findProductsToSubscribe',
  status: 200,
  decide(context) {
    if (!organizationsOf(context).includes(context.params['organizationId'] ?? ''))
      return unknown(
        'webhook-organization',
        `the organization is one of ${organizationsOf(context).join(', ')}`,
        `organizationId は ${organizationsOf(context).join(', ')} のいずれかです`,
      )
    const ids = Object.keys(productNames) as ProductId[]
    return done({
      reply: ids.map((productId) => ({
        productId,
        productName: productNames[productId],
        eventTypes: eventTypesOf(productId).map((eventName) => ({
          eventName,
          payloadEncryption: productId === 'payments',
        })),
      })),
    })
  },
})
