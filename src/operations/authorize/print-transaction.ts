import type { IssuerApproval, TransactionOutcome } from '../../acquirer/outcome.ts'
import { toSubmitTime } from '../../base/japan-time.ts'
import { isObject } from '../../base/json-path.ts'
import { operationRows } from '../../openapi/generated/operations.ts'
import type { PaymentReply } from '../../openapi/index.ts'

/** Facts for every reply about a payment. */
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

const payments = operationRows.createPayment.path

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

/** As printed on the guide's JPO pages. Ordinary payments at SMCC are assumed to look the same. */
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

/** As in the guide's basic authorization on Visa Platform Connect, constants included. */
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
    // In the guide's examples, the sale has these fields and the authorization does not.
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

/** Prints a 201 in the form of the acquirer: approved by the issuer, or not. */
export function printTransaction(
  facts: Approval,
  outcome: TransactionOutcome,
  form: keyof typeof approvalForms,
): { readonly status: 201; readonly body: PaymentReply } {
  const { approval } = outcome
  const body =
    approval === undefined ? toUnapproved(facts, outcome, form) : approvalForms[form](facts, outcome as ApprovedOutcome)
  return { status: 201, body }
}

/** Adds parts to a reply; those of objects that are there already go into them. */
export function addToReply<Reply extends { readonly body: object }>(
  reply: Reply,
  parts: Partial<PaymentReply> | undefined,
): Reply {
  if (parts === undefined) return reply
  const body: Record<string, unknown> = { ...reply.body }
  for (const [name, part] of Object.entries(parts))
    body[name] = isObject(part) && isObject(body[name]) ? { ...body[name], ...part } : part
  return { ...reply, body }
}

const toErrorInformation = ({ reason, message }: TransactionOutcome): Pick<PaymentReply, 'errorInformation'> =>
  reason === undefined ? {} : { errorInformation: { reason, message: message ?? '' } }

/** Fields of an issuer's refusal, besides its codes: observed for other acquirers, assumed for SMCC. */
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

/** A transaction without an approval, usually a decline: `self` is its only link. Source: published traffic. */
function toUnapproved(facts: Approval, outcome: TransactionOutcome, form: keyof typeof approvalForms): PaymentReply {
  const { responseCode, responseCategoryCode } = outcome
  return {
    _links: { self: { method: 'GET', href: `${payments}/${facts.id}` } },
    clientReferenceInformation: { code: facts.reference },
    ...toErrorInformation(outcome),
    id: facts.id,
    ...(facts.currency !== '' && { orderInformation: { amountDetails: { currency: facts.currency } } }),
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

function toCardTypes(type: string | undefined): Pick<PaymentReply, 'paymentAccountInformation' | 'paymentInformation'> {
  if (type === undefined) return {}
  return {
    paymentAccountInformation: { card: { type } },
    paymentInformation: { tokenizedCard: { type }, card: { type } },
  }
}
