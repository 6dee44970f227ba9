import type { Difference } from '../../contracts/parity/difference.ts'
import type { ParityOutcome } from '../../contracts/parity/judge.ts'
import { sampleCard } from '../../mocks/samples/sample-payment.ts'
import { answerWith, put, rename, withId, without } from './edit.ts'
import type { RequestName } from './requests.ts'
import type { Json, Plant } from './stand-in.ts'

/** A difference between two sides, and the expected result of the comparison. */
export interface Planted {
  readonly on: RequestName
  readonly target?: Plant
  readonly gateway?: Plant
  /** Wait for the target in ms. */
  readonly timeout?: number
  /** The one difference, or another outcome. */
  readonly finds: Found | Exclude<ParityOutcome, 'drift'>
}

export type Found = Pick<Difference, 'place' | 'kind' | 'grade' | 'drifter'>

/** In the order of the report's columns. */
const found = (
  place: string,
  kind: Difference['kind'],
  grade: Difference['grade'],
  drifter: Difference['drifter'],
): Found => ({ place, kind, grade, drifter })

const html = '<!DOCTYPE html><html><body><h1>Service Unavailable</h1></body></html>'
const asHtml = { 'content-type': 'text/html' }
const refusedBy = (reason: string): Plant => ({
  status: 400,
  body: ({ id, submitTimeUtc }) => ({ id, submitTimeUtc, status: 'INVALID_REQUEST', reason, message: 'Declined' }),
})
const deepObject: unknown = JSON.parse(`${'{"a":'.repeat(300)}1${'}'.repeat(300)}`)
const reversed = (value: Json): Json =>
  Array.isArray(value) || typeof value !== 'object' || value === null
    ? value
    : Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, child]) => [key, reversed(child)]),
      )
const withEscapes = (text: string): string =>
  text.replaceAll(/[A-Z]/g, (letter) => `\\u00${letter.charCodeAt(0).toString(16)}`)

/** Must not be shown, like card numbers. */
export const securityCode = '9876'
export const secret = 'bm90IGEgc2VjcmV0LCBidXQgbGlrZSBvbmU='

const otherId = '7000000000000000009955'

/** Every planted difference, by name. */
export const planted: Readonly<Record<string, Planted>> = {
  // Keys.
  'a required key is missing': {
    on: 'approval',
    target: without('submitTimeUtc'),
    finds: found('submitTimeUtc', 'missing-key', 'breaking', 'target'),
  },
  'the id is missing, which links hold too': {
    on: 'approval',
    target: without('id'),
    finds: found('id', 'missing-key', 'breaking', 'target'),
  },
  'the id is missing, which the reconciliation id equals': {
    on: 'at another acquirer',
    target: without('id'),
    finds: found('id', 'missing-key', 'breaking', 'target'),
  },
  'the status is missing': {
    on: 'approval',
    target: without('status'),
    finds: found('status', 'missing-key', 'breaking', 'target'),
  },
  'an optional key is missing': {
    on: 'approval',
    target: without('reconciliationId'),
    finds: found('reconciliationId', 'missing-key', 'breaking', 'open'),
  },
  'a deep key is missing': {
    on: 'approval',
    target: without('processorInformation.avs.code'),
    finds: found('processorInformation.avs.code', 'missing-key', 'breaking', 'open'),
  },
  'a whole object is missing': {
    on: 'approval',
    target: without('processorInformation'),
    finds: found('processorInformation', 'missing-key', 'breaking', 'open'),
  },
  'one of two equal slip numbers is missing': {
    on: 'approval',
    target: without('orderInformation.invoiceDetails'),
    finds: found('orderInformation.invoiceDetails', 'missing-key', 'breaking', 'open'),
  },
  'an object has lost its keys': {
    on: 'approval',
    target: put('processorInformation.avs', {}),
    finds: found('processorInformation.avs.code', 'missing-key', 'breaking', 'open'),
  },
  'the reason of a 400 is missing': {
    on: 'invalid',
    target: without('reason'),
    finds: found('reason', 'missing-key', 'breaking', 'target'),
  },
  'the words of a 401 are missing': {
    on: 'wrong secret',
    target: without('response.rmsg'),
    finds: found('response.rmsg', 'missing-key', 'breaking', 'target'),
  },
  'the gateway lacks a required key': {
    on: 'approval',
    gateway: without('submitTimeUtc'),
    finds: found('submitTimeUtc', 'extra-key', 'additive', 'gateway'),
  },
  'a key has another name': {
    on: 'approval',
    target: rename('processorInformation.forwardedAcquirerCode', 'acquirerCode'),
    finds: found('processorInformation.forwardedAcquirerCode', 'renamed-key', 'breaking', 'target'),
  },
  'a key with a volatile value has another name': {
    on: 'approval',
    target: rename('submitTimeUtc', 'submitTimeUTC'),
    finds: found('submitTimeUtc', 'renamed-key', 'breaking', 'target'),
  },
  'the id has another name': {
    on: 'approval',
    target: rename('id', 'transactionId'),
    finds: found('id', 'renamed-key', 'breaking', 'target'),
  },
  'the reference has another name': {
    on: 'approval',
    target: rename('clientReferenceInformation.code', 'reference'),
    finds: found('clientReferenceInformation.code', 'renamed-key', 'breaking', 'target'),
  },
  'the reason of a decline has another name': {
    on: 'decline',
    target: rename('errorInformation.reason', 'reasonCode'),
    finds: found('errorInformation.reason', 'renamed-key', 'breaking', 'target'),
  },
  'the status of a 502 has another name': {
    on: 'system error',
    target: rename('status', 'state'),
    finds: found('status', 'renamed-key', 'breaking', 'target'),
  },
  'a name is made of what a pattern means something by': {
    on: 'approval',
    target: rename('processorInformation.forwardedAcquirerCode', '$&'),
    finds: found('processorInformation.forwardedAcquirerCode', 'renamed-key', 'breaking', 'target'),
  },
  'an extra key': {
    on: 'approval',
    target: put('riskInformation', { score: { result: '42' } }),
    finds: found('riskInformation', 'extra-key', 'additive', 'target'),
  },
  'an extra key that the document names': {
    on: 'approval',
    target: put('processorInformation.responseCode', '00'),
    finds: found('processorInformation.responseCode', 'extra-key', 'additive', 'open'),
  },
  'a deep extra key': {
    on: 'approval',
    target: put('paymentInformation.card.bin', '411111'),
    finds: found('paymentInformation.card.bin', 'extra-key', 'additive', 'target'),
  },
  'an extra key of digits': {
    on: 'approval',
    target: put('processorInformation.0', 'zero'),
    finds: found('processorInformation.0', 'extra-key', 'additive', 'target'),
  },
  'an extra key with points and slashes': {
    on: 'approval',
    target: { body: (body) => ({ ...body, 'a.b/c~d': 1 }) },
    finds: found('a.b/c~d', 'extra-key', 'additive', 'target'),
  },
  'an extra key named __proto__': {
    on: 'approval',
    target: { text: (text) => text.replace('{', '{"__proto__":{"status":"DECLINED"},') },
    finds: found('__proto__', 'extra-key', 'additive', 'target'),
  },
  // Links.
  'a link has another name': {
    on: 'approval',
    target: rename('_links.authReversal', 'reversal'),
    finds: found('_links.authReversal', 'renamed-key', 'breaking', 'target'),
  },
  'the link to itself is missing': {
    on: 'decline',
    target: without('_links.self'),
    finds: found('_links.self', 'missing-key', 'breaking', 'target'),
  },
  'a link is missing': {
    on: 'approval',
    target: without('_links.capture'),
    finds: found('_links.capture', 'missing-key', 'breaking', 'open'),
  },
  'a link too many': {
    on: 'sale',
    target: put('_links.authReversal', (_: unknown, { id }: Json) => ({
      method: 'POST',
      href: `/pts/v2/payments/${id}/reversals`,
    })),
    finds: found('_links.authReversal', 'extra-key', 'additive', 'open'),
  },
  'a link points at another payment': {
    on: 'approval',
    target: put('_links.capture.href', `/pts/v2/payments/${otherId}/captures`),
    finds: found('_links.capture.href', 'value', 'value', 'open'),
  },
  'the one link of a decline points at another payment': {
    on: 'decline',
    target: put('_links.self.href', `/pts/v2/payments/${otherId}`),
    finds: found('_links.self.href', 'value', 'value', 'open'),
  },
  'a link points elsewhere': {
    on: 'approval',
    target: put('_links.capture.href', '/pts/v2/captures'),
    finds: found('_links.capture.href', 'value', 'value', 'open'),
  },
  'a link has another verb': {
    on: 'approval',
    target: put('_links.capture.method', 'PUT'),
    finds: found('_links.capture.method', 'value', 'value', 'target'),
  },
  'the links are a list': {
    on: 'decline',
    target: put('_links', (links: Json) => [links.self]),
    finds: found('_links', 'type', 'breaking', 'target'),
  },
  // Types.
  'a text is a number': {
    on: 'approval',
    target: put('orderInformation.amountDetails.authorizedAmount', 12000),
    finds: found('orderInformation.amountDetails.authorizedAmount', 'type', 'breaking', 'target'),
  },
  'a slip number is a number': {
    on: 'approval',
    target: put('orderInformation.invoiceDetails.salesSlipNumber', Number),
    finds: found('orderInformation.invoiceDetails.salesSlipNumber', 'type', 'breaking', 'target'),
  },
  'the id is a number': {
    on: 'approval',
    target: put('id', Number),
    finds: found('id', 'type', 'breaking', 'target'),
  },
  'the status is a number': {
    on: 'approval',
    target: put('status', 0),
    finds: found('status', 'type', 'breaking', 'target'),
  },
  'an object is a text': {
    on: 'approval',
    target: put('orderInformation', 'none'),
    finds: found('orderInformation', 'type', 'breaking', 'target'),
  },
  'an object is null': {
    on: 'approval',
    target: put('processorInformation.cardVerification', null),
    finds: found('processorInformation.cardVerification', 'type', 'breaking', 'target'),
  },
  'a text is a list': {
    on: 'approval',
    target: put('processorInformation.avs.code', (code: unknown) => [code]),
    finds: found('processorInformation.avs.code', 'type', 'breaking', 'target'),
  },
  'the details are an object': {
    on: 'invalid',
    target: put('details', ([first]: Json) => first),
    finds: found('details', 'type', 'breaking', 'target'),
  },
  'a text is true': {
    on: 'decline',
    target: put('errorInformation.message', true),
    finds: found('errorInformation.message', 'type', 'breaking', 'target'),
  },
  'the gateway has another type': {
    on: 'approval',
    gateway: put('orderInformation.amountDetails.authorizedAmount', 12000),
    finds: found('orderInformation.amountDetails.authorizedAmount', 'type', 'breaking', 'gateway'),
  },
  'the gateway has another type within what the target lacks': {
    on: 'approval',
    target: without('processorInformation'),
    gateway: put('processorInformation.avs.code', 2),
    finds: found('processorInformation', 'missing-key', 'breaking', 'gateway'),
  },
  'both have a type that the document has not': {
    on: 'approval',
    target: put('processorInformation.avs.code', 2),
    gateway: put('processorInformation.avs.code', '22'),
    finds: found('processorInformation.avs.code', 'type', 'breaking', 'both'),
  },
  // HTTP statuses.
  '200 for 201': {
    on: 'approval',
    target: { status: 200 },
    finds: found('HTTP status', 'status', 'breaking', 'target'),
  },
  '400 for 201': {
    on: 'approval',
    target: refusedBy('INVALID_DATA'),
    finds: found('HTTP status', 'status', 'breaking', 'open'),
  },
  '201 for 400': {
    on: 'invalid',
    target: { status: 201, body: ({ id }) => ({ id, status: 'DECLINED' }) },
    finds: found('HTTP status', 'status', 'breaking', 'open'),
  },
  '422 for 400': {
    on: 'invalid',
    target: { status: 422 },
    finds: found('HTTP status', 'status', 'breaking', 'target'),
  },
  '404 for 201': {
    on: 'approval',
    target: answerWith(404, html, asHtml),
    finds: found('HTTP status', 'status', 'breaking', 'open'),
  },
  '201 for 401': {
    on: 'wrong secret',
    target: { status: 201 },
    finds: found('HTTP status', 'status', 'breaking', 'open'),
  },
  '400 for 502': {
    on: 'system error',
    target: refusedBy('PROCESSOR_UNAVAILABLE'),
    finds: found('HTTP status', 'status', 'breaking', 'open'),
  },
  'the gateway has a status that the document has not': {
    on: 'approval',
    gateway: { status: 200 },
    finds: found('HTTP status', 'status', 'breaking', 'gateway'),
  },
  // Outcomes.
  'another status that the document knows': {
    on: 'approval',
    target: put('status', 'PARTIAL_AUTHORIZED'),
    finds: found('status', 'outcome', 'breaking', 'open'),
  },
  'another status that the document does not know': {
    on: 'approval',
    target: put('status', 'APPROVED'),
    finds: found('status', 'outcome', 'breaking', 'target'),
  },
  'a decline for an approval, with all that goes with it': {
    on: 'approval',
    target: {
      body: ({ _links: { self }, id, submitTimeUtc, clientReferenceInformation }) => ({
        _links: { self },
        id,
        submitTimeUtc,
        clientReferenceInformation,
        status: 'DECLINED',
        errorInformation: { reason: 'PROCESSOR_DECLINED', message: 'Decline' },
      }),
    },
    finds: found('status', 'outcome', 'breaking', 'open'),
  },
  'another reason of a decline, with another message': {
    on: 'decline',
    target: put('errorInformation', { reason: 'EXPIRED_CARD', message: 'Decline - The card has expired.' }),
    finds: found('errorInformation.reason', 'outcome', 'breaking', 'open'),
  },
  'a reason of a decline that the document does not know': {
    on: 'decline',
    target: put('errorInformation.reason', 'NO_MONEY'),
    finds: found('errorInformation.reason', 'outcome', 'breaking', 'target'),
  },
  'another reason of a 400, without its details': {
    on: 'invalid',
    target: refusedBy('INVALID_AMOUNT'),
    finds: found('reason', 'outcome', 'breaking', 'open'),
  },
  'another reason of a 502': {
    on: 'system error',
    target: put('reason', 'SERVER_TIMEOUT'),
    finds: found('reason', 'outcome', 'breaking', 'open'),
  },
  'another reason of a detail': {
    on: 'invalid',
    target: put('details.1.reason', 'MISSING_FIELD'),
    finds: found('details[1].reason', 'outcome', 'breaking', 'open'),
  },
  'a reason of a detail that the document does not know': {
    on: 'invalid',
    target: put('details.1.reason', 'TOO_LONG'),
    finds: found('details[1].reason', 'outcome', 'breaking', 'target'),
  },
  // Details.
  'a detail is missing': {
    on: 'invalid',
    target: without('details.0'),
    finds: found('details[0]', 'missing-entry', 'breaking', 'open'),
  },
  'all details are missing': {
    on: 'invalid',
    target: without('details'),
    finds: found('details', 'missing-key', 'breaking', 'open'),
  },
  'the list of one detail is empty': {
    on: 'one detail',
    target: put('details', []),
    finds: found('details[0]', 'missing-entry', 'breaking', 'target'),
  },
  'a detail too many': {
    on: 'invalid',
    target: put('details.3', { field: 'paymentInformation.card.type', reason: 'INVALID_DATA' }),
    finds: found('details[3]', 'extra-entry', 'additive', 'open'),
  },
  'a detail comes twice': {
    on: 'invalid',
    target: put('details', (details: Json) => [...details, details[0]]),
    finds: found('details[3]', 'extra-entry', 'additive', 'open'),
  },
  'the details are in another order': {
    on: 'invalid',
    target: put('details', (details: Json) => [...details].reverse()),
    finds: 'same',
  },
  'a detail in another order has another reason': {
    on: 'invalid',
    target: put('details', ([first, ...rest]: Json) => [...rest, { ...first, reason: 'MISSING_FIELD' }]),
    finds: found('details[2].reason', 'outcome', 'breaking', 'open'),
  },
  'the field of a detail is missing': {
    on: 'one detail',
    target: without('details.0.field'),
    finds: found('details[0].field', 'missing-key', 'breaking', 'target'),
  },
  // Values of a known form.
  'the id has another form, also in links': {
    on: 'approval',
    target: withId('A1B2C3D4E5F6'),
    finds: found('id', 'form', 'breaking', 'target'),
  },
  'the id is not that of its links': {
    on: 'approval',
    target: put('id', otherId),
    finds: found('id', 'form', 'breaking', 'open'),
  },
  'a time with a fraction': {
    on: 'approval',
    target: put('submitTimeUtc', (time: string) => time.replace('Z', '.123Z')),
    finds: found('submitTimeUtc', 'form', 'breaking', 'target'),
  },
  'an approval code of another form, within the document': {
    on: 'approval',
    target: put('processorInformation.approvalCode', '12'),
    finds: found('processorInformation.approvalCode', 'form', 'breaking', 'open'),
  },
  'an approval code of another form': {
    on: 'approval',
    target: put('processorInformation.approvalCode', '123456789'),
    finds: found('processorInformation.approvalCode', 'form', 'breaking', 'target'),
  },
  'a slip number of another form in one of two places': {
    on: 'approval',
    target: put('orderInformation.invoiceDetails.salesSlipNumber', 'A-1'),
    finds: found('orderInformation.invoiceDetails.salesSlipNumber', 'form', 'breaking', 'target'),
  },
  'a reconciliation id of another known form': {
    on: 'approval',
    target: put('reconciliationId', '66535942B9CGT52U'),
    finds: found('reconciliationId', 'form', 'breaking', 'open'),
  },
  'a reconciliation id that no longer equals the id': {
    on: 'at another acquirer',
    target: put('reconciliationId', '66535942B9CGT52U'),
    finds: found('reconciliationId', 'form', 'breaking', 'open'),
  },
  'a reconciliation id that equals the id, and did not': {
    on: 'approval',
    target: put('reconciliationId', (_: unknown, { id }: Json) => id),
    finds: found('reconciliationId', 'form', 'breaking', 'open'),
  },
  'a reconciliation id that is echoed, and was not': {
    on: 'with ids of its own',
    target: put('reconciliationId', 'SHOP-2026-11'),
    finds: found('reconciliationId', 'value', 'value', 'open'),
  },
  'slip numbers that are no longer equal': {
    on: 'approval',
    target: put('processorInformation.salesSlipNumber', (slip: string) => (slip === '7' ? '8' : '7')),
    finds: found('processorInformation.salesSlipNumber', 'form', 'breaking', 'open'),
  },
  'transaction ids that are no longer equal': {
    on: 'at another acquirer',
    target: put('processorInformation.transactionId', '116153570198299'),
    finds: found('processorInformation.transactionId', 'form', 'breaking', 'open'),
  },
  'the reference is not echoed': {
    on: 'approval',
    target: put('clientReferenceInformation.code', 'another-order'),
    finds: found('clientReferenceInformation.code', 'value', 'value', 'open'),
  },
  'a slip number that was sent is not echoed': {
    on: 'with a slip number that is a number',
    target: { text: (text) => text.replaceAll('"12345"', '"54321"').replace('"54321"', '"12345"') },
    finds: found('processorInformation.salesSlipNumber', 'value', 'value', 'open'),
  },
  'a reference that is made up has another form': {
    on: 'without a reference',
    target: put('clientReferenceInformation.code', 'none'),
    finds: found('clientReferenceInformation.code', 'form', 'breaking', 'open'),
  },
  // Values.
  'decimals in the amount': {
    on: 'approval',
    target: put('orderInformation.amountDetails.authorizedAmount', '12000.00'),
    finds: found('orderInformation.amountDetails.authorizedAmount', 'value', 'value', 'open'),
  },
  'a currency in lower case': {
    on: 'approval',
    target: put('orderInformation.amountDetails.currency', 'jpy'),
    finds: found('orderInformation.amountDetails.currency', 'value', 'value', 'open'),
  },
  'another message': {
    on: 'decline',
    target: put('errorInformation.message', 'Declined'),
    finds: found('errorInformation.message', 'value', 'value', 'open'),
  },
  'another message of a 400': {
    on: 'invalid',
    target: put('message', (message: string) => `${message}.`),
    finds: found('message', 'value', 'value', 'open'),
  },
  'other words of a 401': {
    on: 'wrong secret',
    target: put('response.rmsg', 'Unauthorized'),
    finds: found('response.rmsg', 'value', 'value', 'open'),
  },
  'a white space less, which a text ends with': {
    on: 'no such path',
    target: put('errorInformation.reason', 'NOT_FOUND'),
    finds: found('errorInformation.reason', 'outcome', 'breaking', 'open'),
  },
  'another acquirer': {
    on: 'approval',
    target: put('processorInformation.forwardedAcquirerCode', 'Nicos'),
    finds: found('processorInformation.forwardedAcquirerCode', 'value', 'value', 'open'),
  },
  'a text too long to be shown': {
    on: 'approval',
    target: put('processorInformation.responseCategoryCode', 'x'.repeat(100_000)),
    finds: found('processorInformation.responseCategoryCode', 'value', 'value', 'target'),
  },
  // Headers.
  'another content type': {
    on: 'approval',
    target: { headers: { 'content-type': 'application/json' } },
    finds: found('header content-type', 'header', 'breaking', 'target'),
  },
  'no content type': {
    on: 'approval',
    target: { headers: { 'content-type': undefined } },
    finds: found('header content-type', 'header', 'breaking', 'target'),
  },
  'a content type with a parameter, in capitals': {
    on: 'approval',
    target: { headers: { 'content-type': 'Application/HAL+JSON; charset=utf-8' } },
    finds: 'same',
  },
  'no correlation id': {
    on: 'approval',
    target: { headers: { 'v-c-correlation-id': undefined } },
    finds: found('header v-c-correlation-id', 'header', 'breaking', 'open'),
  },
  'a correlation id of another form': {
    on: 'decline',
    target: { headers: { 'v-c-correlation-id': '42' } },
    finds: found('header v-c-correlation-id', 'header', 'breaking', 'open'),
  },
  'another correlation id': {
    on: 'approval',
    target: { headers: { 'v-c-correlation-id': '01234567-89AB-4def-8123-456789abcdef' } },
    finds: 'same',
  },
  'another cache header': {
    on: 'approval',
    target: { headers: { 'cache-control': 'no-store' } },
    finds: 'same',
  },
  'no header of transport security': {
    on: 'approval',
    target: { headers: { 'strict-transport-security': undefined } },
    finds: 'same',
  },
  'a response time in other units': {
    on: 'approval',
    target: { headers: { 'x-response-time': '0.2 s' } },
    finds: 'same',
  },
  'no Retry-After': {
    on: 'too many requests',
    target: { headers: { 'retry-after': undefined } },
    finds: found('header retry-after', 'header', 'breaking', 'open'),
  },
  'a header too long to be shown': {
    on: 'approval',
    target: { headers: { 'v-c-correlation-id': 'x'.repeat(5_000) } },
    finds: found('header v-c-correlation-id', 'header', 'breaking', 'open'),
  },
  'no date': { on: 'approval', target: { headers: { date: undefined } }, finds: 'same' },
  'a header that is not compared': {
    on: 'approval',
    target: { headers: { server: 'Apache', 'x-opnet-transaction-trace': 'a1' } },
    finds: 'same',
  },
  // No differences.
  'another approval code of the same form': {
    on: 'approval',
    target: put('processorInformation.approvalCode', 'A1B2C3'),
    finds: 'same',
  },
  'another id, also in links': { on: 'approval', target: withId(otherId), finds: 'same' },
  'another time': { on: 'approval', target: put('submitTimeUtc', '2020-01-01T00:00:00Z'), finds: 'same' },
  'other slip numbers': {
    on: 'approval',
    target: {
      body: (body) => {
        body.orderInformation.invoiceDetails.salesSlipNumber = '1'
        body.processorInformation.salesSlipNumber = '1'
        return body
      },
    },
    finds: 'same',
  },
  'another trace number': {
    on: 'at another acquirer',
    target: put('processorInformation.systemTraceAuditNumber', '000001'),
    finds: 'same',
  },
  'other ids of the network': {
    on: 'at another acquirer',
    target: { text: (text) => text.replaceAll('016153570198200', '116153570198299') },
    finds: 'same',
  },
  'another retrieval reference': {
    on: 'sale at another acquirer',
    target: put('processorInformation.retrievalReferenceNumber', '632800000001'),
    finds: 'same',
  },
  'another reference that is made up': {
    on: 'without a reference',
    target: put('clientReferenceInformation.code', '1700000000000'),
    finds: 'same',
  },
  'another order of keys': { on: 'approval', target: { body: reversed }, finds: 'same' },
  'white space': {
    on: 'approval',
    target: { text: (text) => `\n${JSON.stringify(JSON.parse(text), null, '\t')}\r\n` },
    finds: 'same',
  },
  'unicode escapes': { on: 'approval', target: { text: withEscapes }, finds: 'same' },
  'the same key twice, the last one right': {
    on: 'approval',
    target: { text: (text) => text.replace('{', '{"status":"DECLINED",') },
    finds: 'same',
  },
  'the same key twice, the last one wrong': {
    on: 'approval',
    target: { text: (text) => text.replace(/\}$/, ',"status":"DECLINED"}') },
    finds: found('status', 'outcome', 'breaking', 'open'),
  },
  'latency under the limit': { on: 'approval', target: { delay: 20 }, finds: 'same' },
  // Invalid bodies.
  'HTML with 201': {
    on: 'approval',
    target: answerWith(201, html, asHtml),
    finds: found('body', 'not-json', 'breaking', 'target'),
  },
  'HTML with 200': {
    on: 'approval',
    target: answerWith(200, html, asHtml),
    finds: found('HTTP status', 'status', 'breaking', 'target'),
  },
  'an empty body': {
    on: 'approval',
    target: { text: () => '' },
    finds: found('body', 'not-json', 'breaking', 'target'),
  },
  'half a body': {
    on: 'approval',
    target: { text: (text) => text.slice(0, text.length / 2) },
    finds: found('body', 'not-json', 'breaking', 'target'),
  },
  'the gateway has no JSON': {
    on: 'approval',
    gateway: answerWith(201, html, asHtml),
    finds: found('body', 'not-json', 'breaking', 'gateway'),
  },
  'no JSON, where the gateway departs from the document': {
    on: 'approval',
    target: answerWith(201, html, asHtml),
    gateway: put('riskInformation', { score: '42' }),
    finds: found('body', 'not-json', 'breaking', 'target'),
  },
  'a list in place of an object': {
    on: 'approval',
    target: { body: (body) => [body] },
    finds: found('body', 'type', 'breaking', 'target'),
  },
  'a text in place of an object': {
    on: 'approval',
    target: { body: (body) => JSON.stringify(body) },
    finds: found('body', 'type', 'breaking', 'target'),
  },
  'null in place of an object': {
    on: 'invalid',
    target: { body: () => null },
    finds: found('body', 'type', 'breaking', 'target'),
  },
  'a number in place of an object': {
    on: 'wrong secret',
    target: { body: () => 401 },
    finds: found('body', 'type', 'breaking', 'target'),
  },
  'deep nesting': {
    on: 'approval',
    target: put('trace', deepObject),
    finds: found('trace', 'extra-key', 'additive', 'target'),
  },
  'a huge body': {
    on: 'approval',
    target: put(
      'trace',
      Array.from({ length: 20_000 }, (_, index) => ({ index, text: 'x'.repeat(100) })),
    ),
    finds: found('trace', 'extra-key', 'additive', 'target'),
  },
  // Problems on the way.
  'a 401 for an approval': {
    on: 'approval',
    target: answerWith(401, '{"response":{"rmsg":"Authentication Failed"}}'),
    finds: 'environment',
  },
  'a 403': { on: 'approval', target: answerWith(403, html, asHtml), finds: 'environment' },
  'a 408': { on: 'approval', target: answerWith(408, '', {}), finds: 'environment' },
  'a 429 with Retry-After': {
    on: 'approval',
    target: answerWith(429, '{}', { 'retry-after': '30' }),
    finds: 'environment',
  },
  'a 500': { on: 'approval', target: { status: 500 }, finds: 'environment' },
  'a 502': { on: 'decline', target: answerWith(502, '{"status":"SERVER_ERROR"}'), finds: 'environment' },
  'a 503 with HTML': { on: 'approval', target: answerWith(503, html, asHtml), finds: 'environment' },
  'a redirect': {
    on: 'approval',
    target: answerWith(302, '', { location: 'https://status.cybersource.com/' }),
    finds: 'environment',
  },
  'a reset connection': { on: 'approval', target: { breaks: 'before' }, finds: 'environment' },
  'a connection that breaks in the middle of the body': {
    on: 'approval',
    target: { breaks: 'within' },
    finds: 'environment',
  },
  'latency over the limit': { on: 'approval', target: { delay: 'never' }, timeout: 150, finds: 'environment' },
  'an answer that is held back where the connection is reset': {
    on: 'no answer',
    target: { delay: 'never' },
    timeout: 150,
    finds: 'environment',
  },
  'only the target answers': {
    on: 'approval',
    gateway: { breaks: 'before' },
    finds: found('HTTP status', 'answer', 'breaking', 'open'),
  },
  // Set-up of the merchant.
  'a card type that the merchant is not set up for': {
    on: 'approval',
    target: refusedBy('CARD_TYPE_NOT_ACCEPTED'),
    finds: 'not-enabled',
  },
  'a merchant without the configuration': {
    on: 'approval',
    target: refusedBy('INVALID_MERCHANT_CONFIGURATION'),
    finds: 'not-enabled',
  },
  'what is not supported there': { on: 'approval', target: refusedBy('NOT_SUPPORTED'), finds: 'not-enabled' },
  'a decline by the configuration of the merchant': {
    on: 'approval',
    target: {
      body: (body) => ({
        ...body,
        status: 'DECLINED',
        errorInformation: { reason: 'INVALID_MERCHANT_CONFIGURATION', message: 'Decline' },
      }),
    },
    finds: 'not-enabled',
  },
  // Secrets that must not be shown.
  'a card number is echoed': {
    on: 'approval',
    target: put('paymentInformation.card.number', sampleCard),
    finds: found('paymentInformation.card.number', 'extra-key', 'additive', 'target'),
  },
  'a card number is echoed in a message': {
    on: 'decline',
    target: put('errorInformation.message', `Decline of ${sampleCard}`),
    finds: found('errorInformation.message', 'value', 'value', 'open'),
  },
  'a card number is echoed as a number': {
    on: 'approval',
    target: put('processorInformation.account', Number(sampleCard)),
    finds: found('processorInformation.account', 'extra-key', 'additive', 'target'),
  },
  'a card number is a key': {
    on: 'approval',
    target: put(`paymentInformation.${sampleCard}`, true),
    finds: found('paymentInformation.411111******1111', 'extra-key', 'additive', 'target'),
  },
  'a card number is echoed in a header': {
    on: 'approval',
    target: { headers: { 'v-c-correlation-id': `card ${sampleCard}` } },
    finds: found('header v-c-correlation-id', 'header', 'breaking', 'open'),
  },
  'a card number is echoed in a content type': {
    on: 'approval',
    target: answerWith(201, sampleCard.padEnd(40, 'x'), { 'content-type': `text/${sampleCard}` }),
    finds: found('body', 'not-json', 'breaking', 'target'),
  },
  'a security code is echoed': {
    on: 'approval',
    target: put('paymentInformation.card.securityCode', securityCode),
    finds: found('paymentInformation.card.securityCode', 'extra-key', 'additive', 'target'),
  },
  'a secret is echoed': {
    on: 'approval',
    target: put('debug', { sharedSecret: secret }),
    finds: found('debug', 'extra-key', 'additive', 'target'),
  },
  // Both sides agree, against the document.
  'both have a key that the document has not': {
    on: 'approval',
    target: put('riskInformation', { score: '42' }),
    gateway: put('riskInformation', { score: '42' }),
    finds: found('riskInformation', 'document-key', 'additive', 'both'),
  },
  'both lack a required key': {
    on: 'invalid',
    target: without('message'),
    gateway: without('message'),
    finds: found('message', 'document', 'breaking', 'both'),
  },
  'both have a status that the document has not': {
    on: 'approval',
    target: put('status', 'APPROVED'),
    gateway: put('status', 'APPROVED'),
    finds: found('status', 'document', 'breaking', 'both'),
  },
  'both have an HTTP status that the document has not': {
    on: 'approval',
    target: { status: 200 },
    gateway: { status: 200 },
    finds: found('HTTP status', 'document', 'breaking', 'both'),
  },
  'both have another content type': {
    on: 'approval',
    target: { headers: { 'content-type': 'application/json' } },
    gateway: { headers: { 'content-type': 'application/json' } },
    finds: found('header content-type', 'document', 'breaking', 'both'),
  },
  'both have times with a fraction': {
    on: 'approval',
    target: put('submitTimeUtc', '2026-11-23T03:00:00.5Z'),
    gateway: put('submitTimeUtc', '2026-11-23T03:00:01.5Z'),
    finds: found('submitTimeUtc', 'document', 'breaking', 'both'),
  },
}
