import { valueAt } from '../base/json-path.ts'
import type { PaymentReply } from '../openapi/index.ts'
import { compact } from './compact.ts'
import { toRetry } from './declines.ts'
import type { Approved, BareResult, Declined, Link, Links, PartiallyApproved, Pending } from './result.ts'
import { messageOf, reasonOf, type WireReply, wordAt } from './wire-reply.ts'

/** Reads the reply of a transaction with an id; undefined for an approval without an amount. */
type Reader = (reply: WireReply, id: string) => BareResult | undefined

type TransactionStatus = Exclude<PaymentReply['status'], 'INVALID_REQUEST'>

/** Readers by status of a 201. Source: API description of payments; the guide for AUTHORIZED. */
export const transactionReaders: Readonly<Record<TransactionStatus, Reader>> = {
  AUTHORIZED: authorized('approved', 'AUTHORIZED'),
  PARTIAL_AUTHORIZED: authorized('partially-approved', 'PARTIAL_AUTHORIZED'),
  AUTHORIZED_PENDING_REVIEW: pending('AUTHORIZED_PENDING_REVIEW'),
  PENDING_REVIEW: pending('PENDING_REVIEW'),
  PENDING_AUTHENTICATION: pending('PENDING_AUTHENTICATION'),
  DECLINED: declined('DECLINED'),
  AUTHORIZED_RISK_DECLINED: declined('AUTHORIZED_RISK_DECLINED'),
}

/** A shop cannot rely on an approval without an amount: it may cover only part of the payment. */
function authorized<Of extends Approved | PartiallyApproved>(outcome: Of['outcome'], status: Of['status']): Reader {
  return (reply, id) => {
    const { amount, currency, ...rest } = toAuthorization(reply)
    if (amount === undefined || currency === undefined) return undefined
    return { outcome, status, ...toTransaction(reply, id), ...rest, amount, currency } as BareResult
  }
}

function pending(status: Pending['status']): Reader {
  return (reply, id) => ({
    outcome: 'pending',
    status,
    ...toTransaction(reply, id),
    ...toAuthorization(reply),
    ...compact({ reason: reasonOf(reply), message: messageOf(reply) }),
  })
}

function declined(status: Declined['status']): Reader {
  return (reply, id) => {
    const { body } = reply
    const reason = reasonOf(reply)
    return {
      outcome: 'declined',
      status,
      ...toTransaction(reply, id),
      ...compact({
        reason,
        message: messageOf(reply),
        responseCode: wordAt(body, 'processorInformation.responseCode'),
        responseCategoryCode: wordAt(body, 'processorInformation.responseCategoryCode'),
      }),
      retry: toRetry(reason),
    }
  }
}

const toTransaction = ({ body, reference }: WireReply, id: string) => ({
  id,
  ...compact({
    reconciliationId: wordAt(body, 'reconciliationId'),
    reference: reference ?? wordAt(body, 'clientReferenceInformation.code'),
  }),
  links: toLinks(valueAt(body, '_links')),
})

const toAuthorization = ({ body }: WireReply) =>
  compact({
    amount: wordAt(body, 'orderInformation.amountDetails.authorizedAmount', /^\d{1,15}(\.\d+)?$/),
    currency: wordAt(body, 'orderInformation.amountDetails.currency', /^[A-Za-z]{3}$/),
    approvalCode: wordAt(body, 'processorInformation.approvalCode'),
    salesSlipNumber:
      slipNumberAt(body, 'orderInformation.invoiceDetails.salesSlipNumber') ??
      slipNumberAt(body, 'processorInformation.salesSlipNumber'),
  })

/** Text in the guide, a number in the vendor's API description. */
function slipNumberAt(body: unknown, path: string): string | undefined {
  const value = valueAt(body, path)
  return typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : wordAt(body, path)
}

function toLinks(links: unknown): Links {
  return compact({
    self: toLink(valueAt(links, 'self')),
    capture: toLink(valueAt(links, 'capture')),
    reversal: toLink(valueAt(links, 'authReversal')) ?? toLink(valueAt(links, 'reversal')),
    void: toLink(valueAt(links, 'void')),
  })
}

/** Drops links to other hosts: a caller who follows a link signs with the merchant's key. */
function toLink(link: unknown): Link | undefined {
  const method = wordAt(link, 'method')
  const href = wordAt(link, 'href', /^\/(?!\/)[\w./~%?=&-]{0,200}$/)
  return method === undefined || href === undefined ? undefined : { method, href }
}
