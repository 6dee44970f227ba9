import { isMissing, isObject, stringAt } from '../../base/json-path.ts'
import type { Finding } from '../../verdict/finding.ts'
import { eventTypesOf, type ProductId, productNames } from '../../webhooks/event-types.ts'
import { checkReceiverUrl, mayReach, notReached, type UrlProblem } from '../../webhooks/receiver-url.ts'
import { defaultRetryPolicy, type RetryPolicy, retryLimits } from '../../webhooks/retry-policy.ts'
import type { SubscribedProduct } from '../../webhooks/subscription.ts'
import type { OperationContext } from '../operation.ts'
import { checkOneOf, toAllowed } from '../to-allowed.ts'
import { organizationsOf } from './webhook-operation.ts'
import { webhookRules } from './webhook-rules.ts'

type Body = Readonly<Record<string, unknown>>

/** Checks the fields of a subscription that were sent. */
export const checkSubscription = (body: Body, context: OperationContext): Finding[] => [
  ...checkOrganization(body['organizationId'], 'organizationId', context),
  ...checkProducts(body['products']),
  ...checkAddress(body['webhookUrl'], 'webhookUrl', context),
  ...checkAddress(body['healthCheckUrl'], 'healthCheckUrl', context),
  ...checkOneOf(webhookRules.scope, 'notificationScope', body['notificationScope'], ['SELF', 'DESCENDANTS']),
  ...checkOneOf(webhookRules.securityType, 'securityPolicy.securityType', toSecurityType(body), ['KEY']),
  ...checkRetryPolicy(body['retryPolicy']),
]

export const toSecurityType = (body: Body): string | undefined =>
  stringAt(body, 'securityPolicy.securityType')?.toUpperCase()

export function checkOrganization(sent: unknown, field: string, context: OperationContext): Finding[] {
  const known = organizationsOf(context)
  return isMissing(sent) || known.some((id) => id === sent)
    ? []
    : [toAllowed(webhookRules.organization, field, sent, known)]
}

const products = Object.keys(productNames)
const isProduct = (id: unknown): id is ProductId => products.some((product) => product === id)

function checkProducts(sent: unknown): Finding[] {
  if (!Array.isArray(sent)) return []
  return sent.flatMap((product, index) => {
    const at = `products[${index}]`
    const { productId, eventTypes } = isObject(product) ? product : {}
    if (!isProduct(productId)) return [toAllowed(webhookRules.product, `${at}.productId`, productId, products)]
    const known = eventTypesOf(productId)
    const types: readonly unknown[] = Array.isArray(eventTypes) ? eventTypes : []
    if (types.length === 0) return [toAllowed(webhookRules.eventType, `${at}.eventTypes`, undefined, known)]
    return types.flatMap((type, place) =>
      checkOneOf(webhookRules.eventType, `${at}.eventTypes[${place}]`, type ?? '-', known),
    )
  })
}

function checkAddress(sent: unknown, field: string, { webhooks }: OperationContext): Finding[] {
  if (typeof sent !== 'string' || isMissing(sent)) return []
  const problem = checkReceiverUrl(sent, webhooks)
  if (problem !== undefined) return [toUrlFinding(problem, field, 'refuse')]
  return mayReach(sent, webhooks) ? [] : [toUrlFinding(notReached, field, 'note')]
}

const toUrlFinding = ({ rule, text, evidence }: UrlProblem, field: string, weight: Finding['weight']): Finding => ({
  rule,
  weight,
  field,
  reason: 'INVALID_DATA',
  text: { en: `${field}: ${text.en}`, ja: `${field}: ${text.ja}` },
  evidence,
})

function checkRetryPolicy(sent: unknown): Finding[] {
  if (!isObject(sent)) return []
  const at = (name: string) => `retryPolicy.${name}`
  const numbers = Object.entries(retryLimits).flatMap(([name, { least, most }]) => {
    const value = toWhole(sent[name])
    if (isMissing(sent[name]) || (value !== undefined && value >= least && value <= most)) return []
    return [toAllowed(webhookRules.retryPolicy, at(name), undefined, [`a whole number from ${least} to ${most}`])]
  })
  const flag = sent['deactivateFlag']
  return [
    ...checkOneOf(webhookRules.retryPolicy, at('algorithm'), sent['algorithm'], ['ARITHMETIC', 'GEOMETRIC']),
    ...numbers,
    ...checkOneOf(webhookRules.retryPolicy, at('deactivateFlag'), isMissing(flag) ? flag : String(flag), [
      'true',
      'false',
    ]),
  ]
}

/** A whole number, as number or text. */
export function toWhole(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value
  return Number.isInteger(number) ? (number as number) : undefined
}

/** The policy of a checked body; what it lacks has its default. */
export function readRetryPolicy(sent: unknown): RetryPolicy {
  if (!isObject(sent)) return defaultRetryPolicy
  const numbers = Object.keys(retryLimits).map((name) => [name, toWhole(sent[name])] as const)
  const flag = sent['deactivateFlag']
  return {
    ...defaultRetryPolicy,
    ...Object.fromEntries(numbers.filter(([, value]) => value !== undefined)),
    ...(sent['algorithm'] === 'GEOMETRIC' && { algorithm: 'GEOMETRIC' }),
    ...(!isMissing(flag) && { deactivateFlag: String(flag) === 'true' }),
  }
}

/** The products of a checked body. */
export const readProducts = (sent: unknown): readonly SubscribedProduct[] => sent as readonly SubscribedProduct[]
