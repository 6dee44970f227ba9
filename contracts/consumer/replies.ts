import { href, sentence, word } from './matchers.ts'
import { reference } from './shop.ts'

/** The id of every example. */
export const id = '6843556498736135003059'
/** Examples of further values that states give, by their names. */
export const examples = {
  'customer.id': '28907456CBDCCBBFE063AF598E0A8A5F',
  'paymentInstrument.id': '28906F4B4175D130E063AF598E0A1E0C',
  'instrumentIdentifier.id': '7010000000016241112',
  authenticationTransactionId: 'BWWb4CNopyeseF4K7Gk0',
} as const

const reconciliationId = 'RCN-EXAMPLE-1'
const path = `/pts/v2/payments/${id}`

const self = { method: 'GET', href: href(path) }
const links = {
  self,
  authReversal: { method: 'POST', href: href(`${path}/reversals`) },
  capture: { method: 'POST', href: href(`${path}/captures`) },
}

/** What the client reads of every transaction. The reference is what it has sent, so it reads none. */
const transaction = { id: word(id), reconciliationId: word(reconciliationId) }

/** What the client reads of an approval. */
const authorization = {
  orderInformation: {
    invoiceDetails: { salesSlipNumber: word('56307') },
    amountDetails: { authorizedAmount: '12000', currency: 'JPY' },
  },
  processorInformation: { approvalCode: word('123456') },
}

export const approval = { ...transaction, _links: links, ...authorization, status: 'AUTHORIZED' }

export const saleApproval = { ...approval, _links: { self, void: { method: 'POST', href: href(`${path}/voids`) } } }

/** A transaction that is not simply approved. */
export const unapproved = (status: string, reason: string, message: string) => ({
  ...transaction,
  _links: { self },
  errorInformation: { reason, message: sentence(message) },
  status,
})

/** The issuer's refusal, with the codes that the client passes on. */
export const declinedWithCodes = (message: string) => ({
  ...unapproved('DECLINED', 'PROCESSOR_DECLINED', message),
  processorInformation: { responseCode: 'G98', responseCategoryCode: '100' },
})

/** Approved by the issuer, and yet not settled. */
export const approvedBut = (status: string, reason: string, message: string) => ({
  ...unapproved(status, reason, message),
  _links: links,
  ...authorization,
})

/** The same, and the client takes it for a decline: of the approval it reads how to free the money. */
export const riskDeclined = (reason: string, message: string) => ({
  ...unapproved('AUTHORIZED_RISK_DECLINED', reason, message),
  _links: links,
  processorInformation: { responseCategoryCode: '000' },
})

/** A 400. */
export const refusal = (reason: string, message: string) => ({
  id: word(id),
  status: 'INVALID_REQUEST',
  reason,
  message: sentence(message),
})

const made = { id, reconciliationId, reference }
const madeLinks = {
  self: { method: 'GET', href: path },
  reversal: { method: 'POST', href: `${path}/reversals` },
  capture: { method: 'POST', href: `${path}/captures` },
}

/** What the client makes of them. */
export const makes = {
  transaction: { ...made, links: { self: madeLinks.self } },
  authorized: { ...made, links: madeLinks },
  sold: { ...made, links: { self: madeLinks.self, void: { method: 'POST', href: `${path}/voids` } } },
  authorization: { amount: '12000', currency: 'JPY', approvalCode: '123456', salesSlipNumber: '56307' },
} as const
