import type { DeclineReason, InvalidRequestReason, PaymentReply, ServerErrorReply } from '../openapi/index.ts'

/** Refused before a transaction existed: 400 `INVALID_REQUEST`. */
export interface RefusedOutcome {
  readonly http: 400
  readonly reason: InvalidRequestReason
  readonly message: string
}

/** Details of an issuer's approval that differ from the default. */
export interface IssuerApproval {
  /** Half of the amount is approved. */
  readonly half?: true
  readonly approvalCode?: string
  readonly responseCode?: string
  /** One character each. */
  readonly avs?: string
  readonly cvn?: string
  /** Result of 3-D Secure. */
  readonly cavv?: string
}

/** A transaction exists: 201. */
export interface TransactionOutcome {
  readonly http: 201
  /** Default `DECLINED`. */
  readonly status?: PaymentReply['status']
  readonly reason?: DeclineReason
  readonly message?: string
  readonly responseCode?: string
  readonly responseCategoryCode?: string
  /** Present when the issuer approved, even if the payment failed afterwards. */
  readonly approval?: IssuerApproval
}

/** An accident behind the gateway: 502 `SERVER_ERROR`, or 500 in the newer form. */
export interface FailedOutcome {
  readonly http: 500 | 502
  readonly reason: ServerErrorReply['reason']
  readonly message: string
  /** The acquirer approved the payment and it is in the ledger, although the caller gets an error. */
  readonly processed?: true
}

/** Result of a payment, as the wire shows it. */
export type Outcome = RefusedOutcome | TransactionOutcome | FailedOutcome

/** An ordinary approval. */
export const approved: TransactionOutcome & { readonly approval: IssuerApproval } = {
  http: 201,
  status: 'AUTHORIZED',
  approval: {},
}

/** `status` on the wire. */
export function statusOf(outcome: Outcome): string {
  switch (outcome.http) {
    case 400:
      return 'INVALID_REQUEST'
    case 201:
      return outcome.status ?? 'DECLINED'
    case 500:
      return '500'
    case 502:
      return 'SERVER_ERROR'
  }
}
