import { isMissing, isObject, stringAt } from '../../base/json-path.ts'
import type { Finding } from '../../verdict/finding.ts'
import { toFinding } from '../../verdict/rule.ts'
import { makeKey, type SigningKey, toKeyTime } from '../../webhooks/signing-key.ts'
import type { OperationContext } from '../operation.ts'
import { checkOneOf } from '../to-allowed.ts'
import { checkOrganization, toWhole } from './check-subscription.ts'
import { createWebhookOperation, toRequired } from './webhook-operation.ts'
import { webhookRules } from './webhook-rules.ts'

type Body = Readonly<Record<string, unknown>>

const day = 86_400_000
/** Days until a key expires. Not published for a request that names none. */
const usualDays = 365
const mostDays = 3_650

const at = (name: string) => `keyInformation.${name}`
const needed = toRequired('clientRequestAction', at('organizationId'), at('keyType'))

/** Checks what both kinds of keys have. */
function checkKey(body: Body, context: OperationContext, action: string, keyType: string): Finding[] {
  const information = readInformation(body)
  const days = toWhole(information['expiryDuration']) ?? 0
  const isRightTime = isMissing(information['expiryDuration']) || (days >= 1 && days <= mostDays)
  return [
    ...checkOneOf(webhookRules.keyAction, 'clientRequestAction', body['clientRequestAction'], [action]),
    ...checkOneOf(webhookRules.keyType, at('keyType'), information['keyType'], [keyType]),
    ...checkOrganization(information['organizationId'], at('organizationId'), context),
    ...(isRightTime ? [] : [toFinding(webhookRules.expiry, at('expiryDuration'))]),
  ]
}

const readInformation = ({ keyInformation }: Body): Body => (isObject(keyInformation) ? keyInformation : {})

/** What both replies say. The provider is in capitals. Source: guide. */
function printKey(body: Body, context: OperationContext) {
  const { now, redact } = context
  const code = stringAt(body, 'clientReferenceInformation.code')
  const information = readInformation(body)
  const organizationId = String(information['organizationId'])
  const text = (name: string, otherwise: string) =>
    redact(isMissing(information[name]) ? otherwise : String(information[name]))
  const days = toWhole(information['expiryDuration']) ?? usualDays
  return {
    submitTimeUtc: toKeyTime(now),
    status: 'SUCCESS' as const,
    ...(code !== undefined && { clientReferenceInformation: { code: redact(code) } }),
    of: {
      provider: text('provider', 'nrtd').toUpperCase(),
      tenant: text('tenant', organizationId),
      organizationId,
      expires: now + days * day,
    },
  }
}

export const saveSymEgressKey = createWebhookOperation({
  id: 'saveSymEgressKey',
  status: 201,
  body: {
    id: 'saveSymEgressKey',
    required: needed,
    check: (body, context) => checkKey(body, context, 'CREATE', 'sharedSecret'),
  },
  decide(context, body) {
    const { ids, webhooks } = context
    const { of, ...reply } = printKey(body, context)
    const present = webhooks.settings.repeatedKey === 'same' ? webhooks.reader.keyOf(of.organizationId) : undefined
    const clientKeyId = stringAt(body, at('clientKeyId'))
    const key: SigningKey = present ?? {
      ...of,
      keyId: ids.uuid(),
      key: makeKey(ids.uuid),
      ...(clientKeyId !== undefined && { clientKeyId: context.redact(clientKeyId) }),
    }
    const { expires, ...told } = key
    const keyInformation = { ...told, keyType: 'sharedSecret', status: 'active', expirationDate: toKeyTime(expires) }
    return { ok: true, advice: [], value: { reply: { ...reply, keyInformation }, change: { kind: 'key', key } } }
  },
})

/** A certificate as base64 in one line. */
const certificate = /^[A-Za-z0-9+/]{20,}={0,2}$/

export const saveAsymEgressKey = createWebhookOperation({
  id: 'saveAsymEgressKey',
  status: 201,
  body: {
    id: 'saveAsymEgressKey',
    required: [...needed, ...toRequired(at('pub'))],
    check: (body, context) => [
      ...checkKey(body, context, 'STORE', 'publickey'),
      ...(certificate.test(stringAt(body, at('pub')) ?? '') ? [] : [toFinding(webhookRules.keyText, at('pub'))]),
      toFinding(webhookRules.clear, ''),
    ],
  },
  decide(context, body) {
    const { of, ...reply } = printKey(body, context)
    const { expires, ...told } = of
    const keyInformation = {
      ...told,
      keyId: context.ids.uuid(),
      keyType: 'publickey',
      status: 'active',
      expirationDate: toKeyTime(expires),
    }
    return { ok: true, advice: [], value: { reply: { ...reply, keyInformation } } }
  },
})
