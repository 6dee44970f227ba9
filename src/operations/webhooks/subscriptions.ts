import { toSubmitTime } from '../../base/japan-time.ts'
import { isMissing } from '../../base/json-path.ts'
import type { Finding } from '../../verdict/finding.ts'
import { type Rule, toFinding } from '../../verdict/rule.ts'
import { mostSubscriptions } from '../../webhooks/store.ts'
import { printCreated, printSubscription, type Subscription } from '../../webhooks/subscription.ts'
import type { OperationContext } from '../operation.ts'
import { checkOneOf } from '../to-allowed.ts'
import { toRefusal } from '../to-refusal.ts'
import { checkSubscription, readProducts, readRetryPolicy, toSecurityType } from './check-subscription.ts'
import { done, subscriptionOf, unknown, unknownSubscription } from './find-subscription.ts'
import { createWebhookOperation, organizationsOf, toRequired } from './webhook-operation.ts'
import { webhookRules } from './webhook-rules.ts'

type Body = Readonly<Record<string, unknown>>

/** Merchants whose events an organization gets. */
function toMerchants({ world }: OperationContext, organizationId: string, scope: unknown): readonly string[] {
  const portfolio = world.portfolios.find(({ portfolioId }) => portfolioId === organizationId)
  if (portfolio === undefined) return [organizationId]
  return scope === 'SELF' ? [] : portfolio.merchants
}

const note = (rule: Rule): Finding => toFinding(rule, '')

/** Advice on a subscription that is right, and may not do what was meant. */
function advise(body: Body, context: OperationContext): Finding[] {
  const { reader, settings } = context.webhooks
  const organizationId = String(body['organizationId'])
  const isEncrypted = readProducts(body['products']).some(({ productId }) => productId === 'payments')
  return [
    ...(toMerchants(context, organizationId, body['notificationScope']).length === 0 ? [note(webhookRules.empty)] : []),
    ...(reader.keyOf(organizationId) === undefined ? [note(webhookRules.noKey)] : []),
    ...(settings.activation === 'none' ? [] : [note(webhookRules.ping)]),
    ...(isEncrypted ? [note(webhookRules.clear)] : []),
  ]
}

/** Fields of a subscription that a body has. */
function readFields(body: Body, context: OperationContext, present?: Subscription): Partial<Subscription> {
  const text = (name: string) => (isMissing(body[name]) ? {} : { [name]: context.redact(String(body[name])) })
  const organizationId = isMissing(body['organizationId']) ? present?.organizationId : body['organizationId']
  const notificationScope = body['notificationScope'] ?? present?.notificationScope ?? 'DESCENDANTS'
  const securityType = toSecurityType(body)
  return {
    ...text('name'),
    ...text('description'),
    ...text('webhookUrl'),
    ...text('healthCheckUrl'),
    ...(isMissing(body['products']) ? {} : { products: readProducts(body['products']) }),
    ...(securityType !== undefined && { securityType }),
    organizationId: String(organizationId),
    notificationScope: notificationScope as Subscription['notificationScope'],
    merchants: toMerchants(context, String(organizationId), notificationScope),
  }
}

export const createWebhookSubscription = createWebhookOperation({
  id: 'createWebhookSubscription',
  status: 201,
  body: {
    id: 'createWebhookSubscription',
    required: toRequired('organizationId', 'products', 'webhookUrl'),
    check(body, context) {
      const findings = checkSubscription(body, context)
      return findings.some(({ weight }) => weight === 'refuse') ? findings : [...findings, ...advise(body, context)]
    },
  },
  decide(context, body) {
    const { ids, now, webhooks } = context
    const { title, evidence, name: rule } = webhookRules.full
    if (webhooks.reader.subscriptions().length >= mostSubscriptions) {
      const outcome = { http: 400, reason: 'INVALID_DATA', message: undefined } as never
      return { ok: false, refusal: toRefusal(outcome, { note: { rule, text: title, evidence } }) }
    }
    const subscription = {
      securityType: 'KEY',
      ...readFields(body, context),
      webhookId: ids.uuid(),
      retryPolicy: readRetryPolicy(body['retryPolicy']),
      status: webhooks.settings.activation === 'none' ? 'ACTIVE' : 'INACTIVE',
      createdOn: toSubmitTime(now),
    } as Subscription
    return done({ reply: printCreated(subscription), change: { kind: 'subscribe', subscription } })
  },
})

export const getWebhookSubscriptionById = createWebhookOperation({
  id: 'getWebhookSubscriptionById',
  status: 200,
  decide(context) {
    const subscription = subscriptionOf(context)
    return subscription === undefined ? unknownSubscription : done({ reply: printSubscription(subscription) })
  },
})

export const getWebhookSubscriptionsByOrg = createWebhookOperation({
  id: 'getWebhookSubscriptionsByOrg',
  status: 200,
  decide(context) {
    const query = new URLSearchParams(context.request.path.replace(/^[^?]*/, ''))
    const organizationId = query.get('organizationId')
    const known = organizationsOf(context)
    if (organizationId === null || !known.includes(organizationId))
      return unknown(
        'webhook-organization',
        `organizationId in the query is one of ${known.join(', ')}`,
        `クエリの organizationId は ${known.join(', ')} のいずれかです`,
      )
    const [productId, eventType] = [query.get('productId'), query.get('eventType')]
    const found = context.webhooks.reader
      .subscriptions()
      .filter((subscription) => subscription.organizationId === organizationId)
      .filter(({ products }) =>
        products.some(
          (product) =>
            (productId ?? product.productId) === product.productId &&
            (eventType === null || product.eventTypes.includes(eventType)),
        ),
      )
    return done({ reply: found.map(printSubscription) })
  },
})

export const updateWebhookSubscription = createWebhookOperation({
  id: 'updateWebhookSubscription',
  status: 200,
  body: { id: 'updateWebhookSubscription', required: [], check: checkSubscription },
  decide(context, body) {
    const present = subscriptionOf(context)
    if (present === undefined) return unknownSubscription
    const to = { ...readFields(body, context, present), updatedOn: toSubmitTime(context.now) }
    const { webhookId } = present
    return done({ reply: printSubscription({ ...present, ...to }), change: { kind: 'update', webhookId, to } })
  },
})

export const updateWebhookStatus = createWebhookOperation({
  id: 'updateWebhookStatus',
  status: 200,
  body: {
    id: 'updateWebhookStatus',
    required: toRequired('status'),
    check: ({ status }) => checkOneOf(webhookRules.status, 'status', status, ['ACTIVE', 'INACTIVE']),
  },
  decide(context, body) {
    const present = subscriptionOf(context)
    if (present === undefined) return unknownSubscription
    const status = body['status'] as Subscription['status']
    const to = { status, updatedOn: toSubmitTime(context.now) }
    return done({ reply: { status }, change: { kind: 'update', webhookId: present.webhookId, to } })
  },
})

export const deleteWebhookSubscription = createWebhookOperation({
  id: 'deleteWebhookSubscription',
  status: 200,
  decide(context) {
    const present = subscriptionOf(context)
    if (present === undefined) return unknownSubscription
    const { webhookId } = present
    return done({ reply: { status: 'successfully deleted' }, change: { kind: 'remove', webhookId } })
  },
})
