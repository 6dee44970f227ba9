import { valueAt } from '../base/json-path.ts'
import type { PaymentReply } from '../openapi/index.ts'
import { type Answer, messageOf, reasonOf, wordAt } from './answer.ts'
import { compact } from './compact.ts'
import { toRetry } from './declines.ts'
import type { Approved, Declined, Finding, Link, Links, PartiallyApproved, Pending } from './result.ts'

/** Reads the reply of a transaction that has an id; gives nothing where an approval says no amount. */
type Reader = (answer: Answer, id: string) => Finding | undefined

type TransactionStatus = Exclude<PaymentReply['status'], 'INVALID_REQUEST'>

/** A row for each status of a 201. Source: API description of payments; the guide for AUTHORIZED. */
export const transactionReaders: Readonly<Record<TransactionStatus, Reader>> = {
  AUTHORIZED: authorized('approved', 'AUTHORIZED'),
  PARTIAL_AUTHORIZED: authorized('partially-approved', 'PARTIAL_AUTHORIZED'),
  AUTHORIZED_PENDING_REVIEW: pending('AUTHORIZED_PENDING_REVIEW'),
  PENDING_REVIEW: pending('PENDING_REVIEW'),
  PENDING_AUTHENTICATION: pending('PENDING_AUTHENTICATION'),
  DECLINED: declined('DECLINED'),
  AUTHORIZED_RISK_DECLINED: declined('AUTHORIZED_RISK_DECLINED'),
}

/** An approval without an amount is none that a shop could rely on: it may be a part of what was asked. */
function authorized<Of extends Approved | PartiallyApproved>(outcome: Of['outcome'], status: Of['status']): Reader {
  return (answer, id) => {
    const { amount, currency, ...rest } = toAuthorization(answer)
    if (amount === undefined || currency === undefined) return undefined
    return { outcome, status, ...toTransaction(answer, id), ...rest, amount, currency } as Finding
  }
}

function pending(status: Pending['status']): Reader {
  return (answer, id) => ({
    outcome: 'pending',
    status,
    ...toTransaction(answer, id),
    ...toAuthorization(answer),
    ...compact({ reason: reasonOf(answer), message: messageOf(answer) }),
  })
}

function declined(status: Declined['status']): Reader {
  return (answer, id) => {
    const { body } = answer
    const reason = reasonOf(answer)
    return {
      outcome: 'declined',
      status,
      ...toTransaction(answer, id),
      ...compact({
        reason,
        message: messageOf(answer),
        responseCode: wordAt(body, 'processorInformation.responseCode'),
        responseCategoryCode: wordAt(body, 'processorInformation.responseCategoryCode'),
      }),
      retry: toRetry(reason),
    }
  }
}

const toTransaction = ({ body, reference }: Answer, id: string) => ({
  id,
  ...compact({
    reconciliationId: wordAt(body, 'reconciliationId'),
    reference: reference ?? wordAt(body, 'clientReferenceInformation.code'),
  }),
  links: toLinks(valueAt(body, '_links')),
})

const toAuthorization = ({ body }: Answer) =>
  compact({
    amount: wordAt(body, 'orderInformation.amountDetails.authorizedAmount', /^\d{1,15}(\.\d+)?$/),
    currency: wordAt(body, 'orderInformation.amountDetails.currency', /^[A-Za-z]{3}$/),
    approvalCode: wordAt(body, 'processorInformation.approvalCode'),
    salesSlipNumber:
      slipNumberAt(body, 'orderInformation.invoiceDetails.salesSlipNumber') ??
      slipNumberAt(body, 'processorInformation.salesSlipNumber'),
  })

/** Text on the wire (guide), a number in the vendor's API description. */
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

/** A link to another host is left out: whoever follows it signs with the merchant's key. */
function toLink(link: unknown): Link | undefined {
  const method = wordAt(link, 'method')
  const href = wordAt(link, 'href', /^\/(?!\/)[\w./~%?=&-]{0,200}$/)
  return method === undefined || href === undefined ? undefined : { method, href }
}
