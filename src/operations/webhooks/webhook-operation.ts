import type { OperationId } from '../../openapi/index.ts'
import { checkFollowOn } from '../../validation/check-request.ts'
import type { Required } from '../../validation/check-required.ts'
import type { BodyId } from '../../validation/names/field-tree.ts'
import type { Finding } from '../../verdict/finding.ts'
import { type Refusal, refused } from '../../verdict/stage.ts'
import type { WebhookChange } from '../../webhooks/store.ts'
import { toCallerFields } from '../create-read.ts'
import type { Decided, Found, Operation, OperationContext, Reading } from '../operation.ts'
import { refuseOnDemand } from '../refuse-on-demand.ts'
import { notAcceptable } from './webhook-rules.ts'

type Body = Readonly<Record<string, unknown>>

interface WebhookReading extends Reading {
  readonly body: Body
}

/** What was decided: the printed reply, and the change that it tells of. */
export interface WebhookDecision<Reply> {
  readonly reply: Reply
  readonly change?: WebhookChange
}

interface WebhookRow<Id extends OperationId, Reply> {
  readonly id: Id
  readonly status: 200 | 201
  /** Absent for an operation without a body. */
  readonly body?: {
    readonly id: Id & BodyId
    readonly required: readonly Required[]
    readonly check: (body: Body, context: OperationContext) => readonly Finding[]
  }
  readonly decide: (context: OperationContext, body: Body) => Decided<WebhookDecision<Reply>>
}

/** Creates an operation on subscriptions or keys. It makes no transaction. */
export const createWebhookOperation = <Id extends OperationId, Reply>({
  id,
  status,
  body: row,
  decide,
}: WebhookRow<Id, Reply>): Operation<Id, WebhookReading, Found, WebhookDecision<Reply>, undefined> => ({
  service: 'read',
  stages:
    row === undefined
      ? ['route', 'authenticate', 'scenario', 'ledger']
      : ['route', 'authenticate', 'parse', 'scenario', 'validate', 'ledger'],
  decidedBy: 'ledger',
  admit,
  read: (body, context) => ({ body, fields: toCallerFields(id, context) }),
  check({ body }, context) {
    if (row === undefined) return {}
    const findings = checkFollowOn(row.id, body, { amountAt: 'none', required: row.required })
    // What has another type than its field is not looked at further.
    const isReadable = !findings.some(({ weight }) => weight === 'refuse')
    return { validate: isReadable ? [...findings, ...row.check(body, context)] : findings }
  },
  find: async () => ({}),
  guard: () => undefined,
  provoke: () => undefined,
  decide: ({ body }, _, chosen, context) => refuseOnDemand(chosen) ?? decide(context, body),
  book: (_, __, { change }) => ({
    transactions: [],
    facts: undefined,
    ...(change !== undefined && { keep: ({ webhooks }) => webhooks.apply(change) }),
  }),
  print: ({ reply }) => ({ status, body: reply }) as unknown as ReturnType<Operation<Id>['print']>,
})

/** Services of webhooks do not give `application/hal+json`; only those of version 2 were reported. */
function admit({ request, webhooks: { settings } }: OperationContext): Refusal | undefined {
  if (!settings.refuseHalJson || !/^\/[\w-]+(\/egress)?\/v2\//.test(request.path)) return undefined
  const accept = request.headers['accept']
  const types = accept?.split(',').map((type) => type.split(';')[0]?.trim().toLowerCase())
  if (types === undefined || !types.every((type) => type === 'application/hal+json')) return undefined
  const result = refused(
    { kind: 'http-status', status: 406 },
    {
      rule: 'webhook-accept',
      text: {
        en: 'services of webhooks answer 406 to Accept: application/hal+json alone; send application/json;charset=utf-8. SDK 0.0.83 sends it for products and keys: webhooks.refuseHalJson: false makes this sandbox accept that',
        ja: 'Webhook の API は Accept: application/hal+json だけのリクエストに 406 を返します。application/json;charset=utf-8 を指定してください (webhooks.refuseHalJson: false で受け付けます)',
      },
      evidence: notAcceptable,
    },
  )
  return result.ok ? undefined : result.refusal
}

/** Organizations that a caller may name: its merchant, and the portfolios of that merchant. */
export const organizationsOf = ({ merchant: { merchantId }, world }: OperationContext): readonly string[] => [
  merchantId,
  ...world.portfolios.filter(({ merchants }) => merchants.includes(merchantId)).map(({ portfolioId }) => portfolioId),
]

/** Fields that a request needs. */
export const toRequired = (...fields: readonly string[]): readonly Required[] => fields.map((field) => ({ field }))
