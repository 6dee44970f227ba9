import type { FailedOutcome, IssuerApproval, TransactionOutcome } from '../acquirer/outcome.ts'
import type { Ids } from '../base/ids.ts'
import { toHttpDate, toSubmitTime } from '../base/japan-time.ts'
import type {
  HttpStatusReply,
  InvalidRequestReply,
  PaymentReply,
  ReplyBody,
  ServerErrorReply,
} from '../openapi/index.ts'
import type { RefusalReply } from '../verdict/stage.ts'

/** A reply before it becomes bytes. */
export interface Answer {
  readonly status: number
  readonly body: ReplyBody
  readonly headers?: Readonly<Record<string, string>>
}

/** Messages as seen on the wire. Source: published traffic of the real gateway. */
export const wireMessages = {
  missingField: 'Declined - The request is missing one or more fields',
  invalidData: 'Declined - One or more fields in the request contains invalid data',
  notFound: 'The requested resource does not exist.',
  systemError: 'Request failed due to system error.',
  authenticationFailed: 'Authentication Failed',
} as const

/** What every reply about a payment says. */
export interface PaymentFacts {
  readonly id: string
  /** Epoch ms. */
  readonly now: number
  readonly reference: string
  readonly reconciliationId: string
  /** In the caller's case. */
  readonly currency: string
  readonly cardType: string | undefined
  readonly isSale: boolean
}

export interface Approval extends PaymentFacts {
  readonly authorizedAmount: string
  readonly salesSlipNumber: string
  readonly forwardedAcquirerCode: string
  readonly traceNumber: string
}

const payments = '/pts/v2/payments'

/** Source: guide replies; published traffic. A sale offers `void`, an authorization the other two. */
function toLinks({ id, isSale }: PaymentFacts): PaymentReply['_links'] {
  const self = { method: 'GET', href: `${payments}/${id}` } as const
  if (isSale) return { void: { method: 'POST', href: `${payments}/${id}/voids` }, self }
  return {
    authReversal: { method: 'POST', href: `${payments}/${id}/reversals` },
    self,
    capture: { method: 'POST', href: `${payments}/${id}/captures` },
  }
}

type TransactionForm<Of> = (facts: Approval, outcome: Of) => PaymentReply

type ApprovedOutcome = TransactionOutcome & { readonly approval: IssuerApproval }

/** As the guide's JPO pages print it. Ordinary payments at SMCC are taken to look the same (assumed). */
const toSmccApproval: TransactionForm<ApprovedOutcome> = (facts, outcome) => ({
  _links: toLinks(facts),
  clientReferenceInformation: { code: facts.reference },
  ...toErrorInformation(outcome),
  id: facts.id,
  orderInformation: {
    invoiceDetails: { salesSlipNumber: facts.salesSlipNumber },
    amountDetails: { authorizedAmount: facts.authorizedAmount, currency: facts.currency },
  },
  ...toCardTypes(facts.cardType),
  processorInformation: {
    salesSlipNumber: facts.salesSlipNumber,
    approvalCode: outcome.approval.approvalCode ?? approvalCodes.smcc,
    cardVerification: { resultCode: outcome.approval.cvn ?? '3' },
    ...(outcome.approval.responseCode !== undefined && { responseCode: outcome.approval.responseCode }),
    responseCategoryCode: '000',
    forwardedAcquirerCode: facts.forwardedAcquirerCode,
    ...(outcome.approval.cavv !== undefined && {
      consumerAuthenticationResponse: { code: outcome.approval.cavv, codeRaw: outcome.approval.cavv },
    }),
    avs: { code: outcome.approval.avs ?? '2' },
  },
  reconciliationId: facts.reconciliationId,
  status: outcome.status ?? 'AUTHORIZED',
  submitTimeUtc: toSubmitTime(facts.now),
})

/** As the guide's basic authorization on Visa Platform Connect prints it, with its constants. */
const toVpcApproval: TransactionForm<ApprovedOutcome> = (facts, outcome) => ({
  _links: toLinks(facts),
  clientReferenceInformation: { code: facts.reference },
  ...toErrorInformation(outcome),
  id: facts.id,
  orderInformation: {
    amountDetails: { authorizedAmount: facts.authorizedAmount, currency: facts.currency },
  },
  ...toCardTypes(facts.cardType),
  paymentInsightsInformation: { responseInsights: { categoryCode: '01' } },
  processorInformation: {
    systemTraceAuditNumber: facts.traceNumber,
    approvalCode: outcome.approval.approvalCode ?? approvalCodes.vpc,
    merchantAdvice: { code: '01', codeRaw: 'M001' },
    responseDetails: 'ABC',
    networkTransactionId: '016153570198200',
    consumerAuthenticationResponse: { code: outcome.approval.cavv ?? '2', codeRaw: outcome.approval.cavv ?? '2' },
    transactionId: '016153570198200',
    responseCode: outcome.approval.responseCode ?? '00',
    avs: { code: outcome.approval.avs ?? 'Y', codeRaw: outcome.approval.avs ?? 'Y' },
    // Of the guide's examples, the sale has these and the authorization has not.
    ...(facts.isSale && { retrievalReferenceNumber: toRetrievalReference(facts.now, facts.traceNumber) }),
    ...((facts.isSale || outcome.approval.cvn !== undefined) && {
      cardVerification: { resultCode: outcome.approval.cvn ?? 'M', resultCodeRaw: outcome.approval.cvn ?? 'M' },
    }),
  },
  reconciliationId: facts.reconciliationId,
  status: outcome.status ?? 'AUTHORIZED',
  submitTimeUtc: toSubmitTime(facts.now),
})

/** 12 digits: last digit of the year, day of the year, hour in UTC, trace number. Inferred from published replies. */
function toRetrievalReference(now: number, traceNumber: string): string {
  const date = new Date(now)
  const day = Math.floor((now - Date.UTC(date.getUTCFullYear(), 0, 1)) / 86_400_000) + 1
  const hour = String(date.getUTCHours()).padStart(2, '0')
  return `${date.getUTCFullYear() % 10}${String(day).padStart(3, '0')}${hour}${traceNumber}`
}

/** Constants of the vendor's examples and simulator. */
export const approvalCodes = { smcc: '123456', vpc: '831000' } as const

const approvalForms = { smcc: toSmccApproval, vpc: toVpcApproval } as const satisfies Record<
  string,
  TransactionForm<ApprovedOutcome>
>

/** 201, in the form that the acquirer's replies have: approved by the issuer, or not. */
export function toTransaction(facts: Approval, outcome: TransactionOutcome, form: keyof typeof approvalForms): Answer {
  const { approval } = outcome
  const body =
    approval === undefined ? toUnapproved(facts, outcome, form) : approvalForms[form](facts, outcome as ApprovedOutcome)
  return { status: 201, body }
}

const toErrorInformation = ({ reason, message }: TransactionOutcome): Pick<PaymentReply, 'errorInformation'> =>
  reason === undefined ? {} : { errorInformation: { reason, message: message ?? '' } }

/** What an issuer's refusal carries besides its codes: observed for other acquirers, assumed for SMCC. */
const declineForms = {
  smcc: ({ forwardedAcquirerCode }: Approval) => ({
    forwardedAcquirerCode,
    cardVerification: { resultCode: '3' },
    avs: { code: '2' },
  }),
  vpc: () => ({
    networkTransactionId: '016153570198200',
    transactionId: '016153570198200',
    avs: { code: 'Y', codeRaw: 'Y' },
  }),
} as const

/** A transaction without an approval, a decline above all: `self` is its only link. Source: published traffic. */
function toUnapproved(facts: Approval, outcome: TransactionOutcome, form: keyof typeof approvalForms): PaymentReply {
  const { responseCode, responseCategoryCode } = outcome
  return {
    _links: { self: { method: 'GET', href: `${payments}/${facts.id}` } },
    clientReferenceInformation: { code: facts.reference },
    ...toErrorInformation(outcome),
    id: facts.id,
    orderInformation: { amountDetails: { currency: facts.currency } },
    ...toCardTypes(facts.cardType),
    ...(responseCode !== undefined && {
      processorInformation: {
        responseCode,
        ...(responseCategoryCode !== undefined && { responseCategoryCode }),
        ...declineForms[form](facts),
      },
    }),
    reconciliationId: facts.reconciliationId,
    status: outcome.status ?? 'DECLINED',
    submitTimeUtc: toSubmitTime(facts.now),
  }
}

/** The answer to a request that a stage has refused. */
export function toRefused(reply: RefusalReply, ids: Ids, now: number): Answer {
  switch (reply.kind) {
    case 'invalid-request':
      return toInvalidRequest(reply, ids, now)
    case 'unauthenticated':
      return { status: 401, body: { response: { rmsg: wireMessages.authenticationFailed } } }
    case 'http-status':
      return toHttpStatus(reply.status, now, reply.headers)
  }
}

/** An accident: 502 `SERVER_ERROR`, or 500 in the newer shape. Both carry an id. Source: published traffic. */
export function toFailed({ http, reason, message }: FailedOutcome, ids: Ids, now: number): Answer {
  const id = ids.transactionId(now)
  if (http === 500) {
    const { status, body } = toHttpStatus(http, now)
    return { status, body: { id, ...(body as HttpStatusReply) } }
  }
  const body: ServerErrorReply = { id, submitTimeUtc: toSubmitTime(now), status: 'SERVER_ERROR', reason, message }
  return { status: http, body }
}

/** 400 INVALID_REQUEST, in the order of keys that was seen on the wire. */
function toInvalidRequest(reply: RefusalReply & { kind: 'invalid-request' }, ids: Ids, now: number): Answer {
  const body: InvalidRequestReply = {
    id: ids.transactionId(now),
    submitTimeUtc: toSubmitTime(now),
    status: 'INVALID_REQUEST',
    reason: reply.reason,
    message: reply.message,
    ...(reply.details.length > 0 && { details: [...reply.details] }),
  }
  return { status: 400, body }
}

/** Replies in the shape that was seen for 404 and 500; for the others it is assumed. */
const statusReplies = {
  // The trailing space is the wire's.
  404: { reason: 'NOT_FOUND ', message: wireMessages.notFound },
  405: { reason: 'METHOD_NOT_ALLOWED', message: 'The method is not allowed for this resource.' },
  413: { reason: 'PAYLOAD_TOO_LARGE', message: 'The request body is too large.' },
  415: { reason: 'UNSUPPORTED_MEDIA_TYPE', message: 'The content type is not supported.' },
  429: { reason: 'TOO_MANY_REQUESTS', message: 'Too many requests.' },
  500: { reason: 'SYSTEM_ERROR', message: wireMessages.systemError },
  503: { reason: 'SERVICE_UNAVAILABLE', message: 'The service is unavailable.' },
} as const

/** A reply whose `status` is the HTTP code as a string. */
export function toHttpStatus(
  status: keyof typeof statusReplies,
  now: number,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  const body: HttpStatusReply = {
    submitTimeUtc: toSubmitTime(now),
    status: String(status),
    errorInformation: { ...statusReplies[status] },
  }
  return { status, body, headers }
}

function toCardTypes(type: string | undefined): Pick<PaymentReply, 'paymentAccountInformation' | 'paymentInformation'> {
  if (type === undefined) return {}
  return {
    paymentAccountInformation: { card: { type } },
    paymentInformation: { tokenizedCard: { type }, card: { type } },
  }
}

/** Headers of every reply, as a published transcript of apitest shows them. `Connection` is left to HTTP. */
export function toHeaders(correlationId: string, now: number, elapsed: number): Record<string, string> {
  return {
    date: toHttpDate(now),
    'content-type': 'application/hal+json',
    'cache-control': 'no-cache, no-store, must-revalidate',
    pragma: 'no-cache',
    expires: '-1',
    'strict-transport-security': 'max-age=31536000',
    'x-response-time': `${Math.max(0, Math.round(elapsed))}ms`,
    'v-c-correlation-id': correlationId,
  }
}
