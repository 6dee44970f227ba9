import { assumed, documented, type Evidence, observed } from '../../src/verdict/evidence.ts'

/** A value that changes with each reply. It is compared by its form and by which values equal it. */
export interface Mask {
  /** Name of the token that replaces the value; a number is added, equal for equal values. */
  readonly name: string
  /** Paths in the body of a reply, with `[]` for the entries of a list. */
  readonly paths: readonly string[]
  /** Known forms. Any other value is reported as `another form`. */
  readonly forms: Readonly<Record<string, RegExp>>
  /** Path in the request; if the value was sent, the reply echoes it. */
  readonly sentAt?: string
  /** Name of another mask whose value it may equal. */
  readonly mayEqual?: string
  readonly evidence: Evidence
}

/** An entry of the list that a search finds. */
const summary = '_embedded.transactionSummaries[]'

const authentication = 'consumerAuthenticationInformation'
const uuidForm = { 'a UUID': /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/ }
const tokenKinds = ['customer', 'paymentInstrument', 'instrumentIdentifier', 'shippingAddress'] as const

const timeForms = { 'YYYY-MM-DDThh:mm:ssZ': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/ }

/** Every volatile value of a reply. All other values are compared literally. */
export const masks: readonly Mask[] = [
  {
    name: 'id',
    paths: ['id', 'rootId', `${summary}.id`],
    forms: { '22 digits': /^\d{22}$/ },
    evidence: observed('eleven published replies'),
  },
  {
    name: 'search-id',
    paths: ['searchId'],
    forms: { 'a UUID': /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/ },
    evidence: observed('published traffic of 2025'),
  },
  {
    name: 'merchant',
    paths: ['merchantId', `${summary}.merchantId`],
    forms: { 'letters and digits': /^\w{1,64}$/ },
    evidence: observed('published traffic of 2025'),
  },
  {
    name: 'time',
    paths: ['submitTimeUtc', 'submitTimeUTC'],
    forms: timeForms,
    evidence: observed('published replies'),
  },
  {
    // A search may run in a later second than the payment that it finds.
    name: 'time-of-found',
    paths: [`${summary}.submitTimeUtc`],
    forms: timeForms,
    evidence: observed('published traffic of 2025'),
  },
  {
    name: 'reconciliation-id',
    paths: [
      'reconciliationId',
      'processingInformation.reconciliationId',
      ...['', `${summary}.`].map((start) => `${start}applicationInformation.applications[].reconciliationId`),
    ],
    forms: {
      '28 digits': /^00\d{26}$/,
      '16 letters and digits': /^[0-9A-Za-z]{16}$/,
      '12 letters and digits': /^[0-9A-Za-z]{12}$/,
    },
    sentAt: 'processingInformation.reconciliationId',
    mayEqual: 'id',
    evidence: documented('guide: JPO replies; published replies of other acquirers'),
  },
  {
    name: 'reference',
    paths: ['clientReferenceInformation.code'],
    forms: { '13 digits': /^\d{13}$/ },
    sentAt: 'clientReferenceInformation.code',
    evidence: observed('filled in with the time in ms where the request has none'),
  },
  {
    name: 'sales-slip-number',
    paths: ['orderInformation.invoiceDetails.salesSlipNumber', 'processorInformation.salesSlipNumber'],
    forms: { 'up to 5 digits': /^\d{1,5}$/ },
    sentAt: 'orderInformation.invoiceDetails.salesSlipNumber',
    evidence: documented('API description of May 2024'),
  },
  {
    name: 'approval-code',
    paths: ['processorInformation.approvalCode', `${summary}.processorInformation.approvalCode`],
    forms: { '6 letters and digits': /^[0-9A-Za-z]{6}$/ },
    evidence: documented('API description of May 2024; three values in published replies'),
  },
  {
    name: 'network-transaction-id',
    paths: ['processorInformation.networkTransactionId', 'processorInformation.transactionId'],
    forms: { '15 digits': /^\d{15}$/ },
    evidence: documented('guide: basic authorization'),
  },
  {
    name: 'trace-number',
    paths: ['processorInformation.systemTraceAuditNumber'],
    forms: { '6 digits': /^\d{6}$/ },
    evidence: documented('guide: basic authorization'),
  },
  {
    name: 'retrieval-reference',
    paths: ['processorInformation.retrievalReferenceNumber'],
    forms: { '12 digits': /^\d{12}$/ },
    evidence: documented('guide: sale and incremental authorization'),
  },
  // Payer authentication (3-D Secure).
  {
    name: 'authentication',
    paths: [`${authentication}.authenticationTransactionId`],
    forms: { '20 letters and digits': /^[0-9A-Za-z]{20}$/ },
    evidence: observed('published sandbox traffic of 2024'),
  },
  {
    name: 'directory-server-transaction',
    paths: [`${authentication}.directoryServerTransactionId`],
    forms: uuidForm,
    evidence: observed('published sandbox traffic of 2024'),
  },
  {
    name: '3ds-server-transaction',
    paths: [`${authentication}.threeDSServerTransactionId`],
    forms: uuidForm,
    evidence: observed('published sandbox traffic of 2024'),
  },
  {
    name: 'acs-transaction',
    paths: [`${authentication}.acsTransactionId`],
    forms: uuidForm,
    evidence: observed('published sandbox traffic of 2024'),
  },
  {
    name: 'authentication-reference',
    paths: [`${authentication}.referenceId`],
    forms: uuidForm,
    evidence: observed('published sandbox traffic of 2024'),
  },
  {
    name: 'page',
    paths: ['stepUpUrl', 'acsUrl', 'deviceDataCollectionUrl'].map((url) => `${authentication}.${url}`),
    forms: { 'an address': /^https?:\/\/\S+$/ },
    evidence: observed('published sandbox traffic of 2024: pages of another host'),
  },
  {
    name: 'challenge-message',
    paths: [`${authentication}.pareq`, `${authentication}.token`],
    forms: { base64: /^[\w+/=-]+$/ },
    evidence: observed('published sandbox traffic of 2024'),
  },
  ...tokenKinds.map((kind) => ({
    name: `${kind}-token`,
    paths: [`tokenInformation.${kind}.id`, `paymentInformation.${kind}.id`],
    forms: { '32 hexadecimal digits': /^[0-9A-F]{32}$/, '16 or 19 digits': /^7\d{15}(\d{3})?$/ },
    sentAt: `paymentInformation.${kind}.id`,
    evidence: documented('guide and published replies of the vault (TMS)'),
  })),
]

/** Form of a link, which holds the id of a transaction or of a search. */
const linkForm =
  /^(\/pts\/v2\/(payments|captures|reversals|refunds|credits|voids)\/\d{22}(\/[a-z]+)?|https?:\/\/[\w.:-]+\/tss\/v2\/(transactions\/\d{22}|searches\/[\da-f-]{36}))$/

/** Forms of the volatile value at a JSONPath of a reply; none for any other value. */
export const formsAt = (path: string): readonly RegExp[] =>
  /\._links\.\w+(\[\d*\])?\.href$/.test(path)
    ? [linkForm]
    : masks
        .filter(({ paths }) => paths.includes(path.slice(2).replace(/\[\d+\]/g, '[]')))
        .flatMap(({ forms }) => Object.values(forms))

/** A compared header of a reply. All other headers belong to the network, and no client relies on them. */
interface HeaderRow {
  /** Form of a value that changes with each reply. */
  readonly form?: RegExp
  readonly evidence: Evidence
}

export const comparedHeaders: Readonly<Record<string, HeaderRow>> = {
  'content-type': { evidence: observed('published apitest transcript of 2023') },
  'v-c-correlation-id': {
    form: /^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d{22})$/i,
    evidence: observed('published apitest transcript of 2023: a UUID; tests of a shop that failed: 22 digits'),
  },
  'retry-after': { form: /^\d{1,6}$/, evidence: assumed('RFC 9110; no published reply') },
}
