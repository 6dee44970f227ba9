import type { Interaction } from '../../../contracts/states/interaction.ts'
import { type Answered, readSeenBody, type Sighting } from '../../../contracts/states/sighting.ts'

/** An approval as on the guide's bonus page, with any id. */
export const toApproval = (id = '6843556498736135003059', slip = '56307') => ({
  _links: {
    authReversal: { method: 'POST', href: `/pts/v2/payments/${id}/reversals` },
    self: { method: 'GET', href: `/pts/v2/payments/${id}` },
    capture: { method: 'POST', href: `/pts/v2/payments/${id}/captures` },
  },
  clientReferenceInformation: { code: 'order-1' },
  id,
  orderInformation: {
    invoiceDetails: { salesSlipNumber: slip },
    amountDetails: { authorizedAmount: '100', currency: 'jpy' },
  },
  processorInformation: { salesSlipNumber: slip, approvalCode: '123456', responseCategoryCode: '000' },
  reconciliationId: '0020230518053410000000000001',
  status: 'AUTHORIZED',
  submitTimeUtc: '2023-05-17T20:34:10Z',
})

export const invalid = {
  id: '6843556498736135003059',
  submitTimeUtc: '2024-06-28T16:48:52Z',
  status: 'INVALID_REQUEST',
  reason: 'MISSING_FIELD',
  message: 'Declined - The request is missing one or more fields',
  details: [
    { field: 'paymentInformation.card.number', reason: 'MISSING_FIELD' },
    { field: 'orderInformation.amountDetails.currency', reason: 'INVALID_DATA' },
  ],
}

export const headers = {
  'content-type': 'application/hal+json',
  'v-c-correlation-id': '913eccf9-ab4f-41a0-a5a9-0f3f0e839200',
}

/** A reply with a body: text unchanged, anything else as JSON. */
export const answered = (status: number, body: unknown, added: Answered['headers'] = {}): Answered => ({
  status,
  headers: { ...headers, ...added },
  body: readSeenBody(typeof body === 'string' ? body : JSON.stringify(body)),
  ms: 5,
})

export const unanswered = (cause: 'timeout' | 'connection'): Sighting => ({ cause, detail: 'ECONNRESET', ms: 5 })

export const toInteraction = (
  id = 'case/approval',
  body: unknown = { clientReferenceInformation: { code: 'order-1' } },
) =>
  ({
    id,
    description: 'a payment is approved',
    source: 'test',
    states: [],
    request: { method: 'POST', path: '/pts/v2/payments', headers: { 'content-type': 'application/json' }, body },
  }) satisfies Interaction
