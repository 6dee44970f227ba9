import { isMissing, valueAt } from '../../base/json-path.ts'
import type { Answer } from '../../reply/answer.ts'
import { type Session, toCaptureContext } from '../../transient-tokens/capture-context.ts'
import { checkFollowOn } from '../../validation/check-request.ts'
import type { Finding } from '../../verdict/finding.ts'
import { toFinding } from '../../verdict/rule.ts'
import type { RefusalReply } from '../../verdict/stage.ts'
import { toCallerFields } from '../create-read.ts'
import type { Body, Found, Operation, OperationContext, Reading } from '../operation.ts'
import { refuseOnDemand } from '../refuse-on-demand.ts'
import { checkSession, entriesOf } from './check-session.ts'
import { microformRules } from './microform-rules.ts'

type Id = 'generateCaptureContext' | 'generateUnifiedCheckoutCaptureContext'

interface SessionReading extends Reading {
  readonly body: Body
}

interface FoundContext extends Found {
  /** The signed JWT. */
  readonly context: string
}

interface SessionRow<Of extends Id> {
  readonly id: Of
  readonly product: Session['product']
  readonly required: readonly string[]
  /** Payment types that the fields can take. */
  readonly simulated: readonly string[]
  readonly note?: Finding
  readonly printRefusal: (reply: InvalidRequest) => unknown
}

type InvalidRequest = RefusalReply & { readonly kind: 'invalid-request' }

/** Creates an operation that begins a session. Nothing of it is kept: the reply says it all. */
const createSessionOperation = <Of extends Id>({
  id,
  product,
  required,
  simulated,
  note,
  printRefusal,
}: SessionRow<Of>): Operation<Of, SessionReading, FoundContext, string, undefined> => ({
  service: 'read',
  stages: ['route', 'authenticate', 'parse', 'scenario', 'validate', 'ledger'],
  decidedBy: 'ledger',
  read: (body, context) => ({ body, fields: toCallerFields(id, context) }),
  check({ body }) {
    const fields = required.map((field) => ({ field }))
    const findings = checkFollowOn(id, body, { amountAt: 'none', required: fields })
    // What has another type than its field is not looked at further.
    const isReadable = !findings.some(({ rule, weight }) => weight === 'refuse' && rule !== 'required-field')
    return { validate: [...findings, ...(isReadable ? checkSession(body, simulated) : []), ...(note ? [note] : [])] }
  },
  find: async ({ body }, context) => ({ context: await sign(toSession(product, body, context), context) }),
  guard: () => undefined,
  provoke: () => undefined,
  decide: (_, { context }, chosen) => refuseOnDemand(chosen) ?? { ok: true, value: context, advice: [] },
  book: () => ({ transactions: [], facts: undefined }),
  printRefusal: (reply) =>
    reply.kind === 'invalid-request'
      ? ({ status: 400, body: printRefusal(reply) } as unknown as Answer<Of>)
      : undefined,
  print: (content) => ({ status: 201, text: { type: 'application/jwt', content } }) as unknown as Answer<Of>,
})

async function sign(session: Session, { key, ids, now, origin }: OperationContext): Promise<string> {
  return key.sign(toCaptureContext(session, { jti: ids.uuid(), now, origin, jwk: await key.jwk() }))
}

/** A session as asked for; the body has been checked. */
function toSession(product: Session['product'], body: Body, { merchant, toSpace }: OperationContext): Session {
  const types = entriesOf(body['allowedPaymentTypes']).map(String)
  const prefix = valueAt(body, 'transientTokenResponseOptions.includeCardPrefix')
  return {
    product,
    merchantId: merchant.merchantId,
    toSpace,
    clientVersion: String(body['clientVersion']),
    targetOrigins: entriesOf(body['targetOrigins']).map((origin) => new URL(String(origin)).origin),
    allowedCardNetworks: entriesOf(body['allowedCardNetworks']).map(String),
    // Source: guide, for a session that names none.
    allowedPaymentTypes: types.length === 0 ? ['CARD'] : types,
    cardPrefix: isMissing(prefix) ? 6 : String(prefix) === 'true' ? 8 : 0,
  }
}

const message = 'One or more fields in the request contains invalid data'

/** Places and codes of what is wrong. That codes stand in `message` is assumed. */
const toDetails = ({ details }: InvalidRequest) =>
  details.length === 0 ? {} : { details: details.map(({ field, reason }) => ({ location: field, message: reason })) }

/** `POST /microform/v2/sessions`. */
export const generateCaptureContext = createSessionOperation({
  id: 'generateCaptureContext',
  product: 'microform',
  required: ['clientVersion', 'targetOrigins', 'allowedCardNetworks'],
  simulated: ['CARD'],
  // Form: API description of 2026; reason: a public plugin reads it.
  printRefusal: (reply) => ({
    responseStatus: { status: 400, reason: 'VALIDATION_ERROR', message, ...toDetails(reply) },
  }),
})

/** `POST /up/v1/capture-contexts`. */
export const generateUnifiedCheckoutCaptureContext = createSessionOperation({
  id: 'generateUnifiedCheckoutCaptureContext',
  product: 'unified-checkout',
  required: ['clientVersion', 'targetOrigins', 'allowedCardNetworks', 'allowedPaymentTypes'],
  simulated: ['PANENTRY'],
  note: toFinding(microformRules.unifiedCheckout, 'clientVersion'),
  // Form and reason: API description of 2026.
  printRefusal: (reply) => ({ reason: 'UNIFIEDPAYMENTS_VALIDATION_FIELDS', message, ...toDetails(reply) }),
})
