import { valueAt } from '../base/json-path.ts'
import type { PaymentReply } from '../openapi/index.ts'
import { compact } from './compact.ts'
import { toRetry } from './declines.ts'
import { readTokens, toCardholderChallenge } from './read-authentication.ts'
import type { SuccessReader } from './read-reply.ts'
import type { Approved, Bare, Declined, Link, Links, PartiallyApproved, Pending } from './result.ts'
import { messageOf, reasonOf, textAt, type WireReply, wordAt } from './wire-reply.ts'

type Transaction = Bare<Approved | PartiallyApproved | Pending | Declined>

/** Reads the reply of a transaction with an id; undefined for an approval without an amount. */
type Reader = (reply: WireReply, id: string) => Transaction | undefined

type TransactionStatus = Exclude<PaymentReply['status'], 'INVALID_REQUEST'>

/** Readers by status of a 201. Source: API description of payments; the guide for AUTHORIZED. */
const readers: Readonly<Record<TransactionStatus, Reader>> = {
  AUTHORIZED: authorized('approved', 'AUTHORIZED'),
  PARTIAL_AUTHORIZED: authorized('partially-approved', 'PARTIAL_AUTHORIZED'),
  AUTHORIZED_PENDING_REVIEW: pending('AUTHORIZED_PENDING_REVIEW'),
  PENDING_REVIEW: pending('PENDING_REVIEW'),
  PENDING_AUTHENTICATION: pending('PENDING_AUTHENTICATION'),
  DECLINED: (reply, id) => readDecline(reply, id),
  AUTHORIZED_RISK_DECLINED: (reply, id) => readDecline(reply, id, 'AUTHORIZED_RISK_DECLINED'),
}

/** Reads the 201 of a payment. */
export const paymentReader: SuccessReader<Transaction> = {
  http: 201,
  read(reply) {
    const status = textAt(reply.body, 'status')
    if (status === undefined || !Object.hasOwn(readers, status)) return 'status'
    const id = wordAt(reply.body, 'id')
    if (id === undefined) return 'no id'
    return readers[status as TransactionStatus](reply, id) ?? 'no authorized amount'
  },
}

/** A shop cannot rely on an approval without an amount: it may cover only part of the payment. */
function authorized<Of extends Approved | PartiallyApproved>(outcome: Of['outcome'], status: Of['status']): Reader {
  return (reply, id) => {
    const { amount, currency, ...rest } = toAuthorization(reply)
    const tokens = readTokens(reply.body)
    if (amount === undefined || currency === undefined) return undefined
    return {
      outcome,
      status,
      ...toIdentity(reply, id),
      ...rest,
      amount,
      currency,
      ...(Object.keys(tokens).length > 0 && { tokens }),
    } as unknown as Bare<Of>
  }
}

function pending(status: Pending['status']): Reader {
  return (reply, id) => ({
    outcome: 'pending',
    status,
    ...toIdentity(reply, id),
    ...toAuthorization(reply),
    ...compact({
      reason: reasonOf(reply),
      message: messageOf(reply),
      challenge: status === 'PENDING_AUTHENTICATION' ? toCardholderChallenge(reply.body) : undefined,
    }),
  })
}

/** Reads a decline of a payment or of a service that follows it. */
export function readDecline(reply: WireReply, id: string, status: Declined['status'] = 'DECLINED'): Bare<Declined> {
  const { body } = reply
  const reason = reasonOf(reply)
  return {
    outcome: 'declined',
    status,
    ...toIdentity(reply, id),
    ...compact({
      reason,
      message: messageOf(reply),
      responseCode: wordAt(body, 'processorInformation.responseCode'),
      responseCategoryCode: wordAt(body, 'processorInformation.responseCategoryCode'),
    }),
    retry: toRetry(reason),
  }
}

/** What identifies a transaction, and where its links lead. */
export const toIdentity = ({ body, reference }: WireReply, id: string) => ({
  id,
  ...compact({
    reconciliationId: wordAt(body, 'reconciliationId'),
    reference: reference ?? wordAt(body, 'clientReferenceInformation.code'),
  }),
  links: toLinks(valueAt(body, '_links')),
})

export const amountShape = /^\d{1,15}(\.\d+)?$/
export const currencyShape = /^[A-Za-z]{3}$/

const toAuthorization = ({ body }: WireReply) =>
  compact({
    amount: wordAt(body, 'orderInformation.amountDetails.authorizedAmount', amountShape),
    currency: wordAt(body, 'orderInformation.amountDetails.currency', currencyShape),
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
