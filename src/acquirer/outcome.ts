import type { DeclineReason, InvalidRequestReason, PaymentReply, ServerErrorReply } from '../openapi/index.ts'

/** Refused before it was a transaction: 400 `INVALID_REQUEST`. */
export interface RefusedOutcome {
  readonly http: 400
  readonly reason: InvalidRequestReason
  readonly message: string
}

/** What the issuer's approval looks like where it is not as usual. */
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

/** A transaction was made: 201. */
export interface TransactionOutcome {
  readonly http: 201
  /** Default `DECLINED`. */
  readonly status?: PaymentReply['status']
  readonly reason?: DeclineReason
  readonly message?: string
  readonly responseCode?: string
  readonly responseCategoryCode?: string
  /** Present where the issuer approved, whatever became of the payment then. */
  readonly approval?: IssuerApproval
}

/** An accident behind the gateway: 502 `SERVER_ERROR`, or 500 in the newer shape. */
export interface FailedOutcome {
  readonly http: 500 | 502
  readonly reason: ServerErrorReply['reason']
  readonly message: string
  /** The acquirer approved the payment, and it is in the ledger, although the caller is told of an error. */
  readonly processed?: true
}

/** What becomes of a payment, as the wire says it. */
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
