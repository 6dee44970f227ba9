import { assumed } from '../../verdict/evidence.ts'
import type { Subscription } from '../../webhooks/subscription.ts'
import type { Decided, OperationContext } from '../operation.ts'
import { notFound } from '../to-refusal.ts'
import { organizationsOf, type WebhookDecision } from './webhook-operation.ts'

/** A decision without advice. */
export const done = <Reply>(decision: WebhookDecision<Reply>): Decided<WebhookDecision<Reply>> => ({
  ok: true,
  value: decision,
  advice: [],
})

/** A 404. */
export const unknown = (rule: string, en: string, ja: string) =>
  notFound(rule, { en, ja }, assumed('a 404 is documented, its body is not'))

export const unknownSubscription = unknown(
  'unknown-webhook',
  'this merchant has no subscription of that webhookId',
  'この加盟店にその webhookId のサブスクリプションはありません',
)

/** The subscription of the path, if the caller may see it. */
export function subscriptionOf(context: OperationContext): Subscription | undefined {
  const found = context.webhooks.reader.subscription(context.params['webhookId'] ?? '')
  return found !== undefined && organizationsOf(context).includes(found.organizationId) ? found : undefined
}
