import { assumed, documented, type Evidence, observed } from '../../src/verdict/evidence.ts'

/** A value that is another in each reply, and is compared by its form and by what equals it. */
export interface Mask {
  /** What takes the value's place, with a number: equal values get equal numbers. */
  readonly name: string
  /** Where it stands in a reply's body, joined with points. */
  readonly paths: readonly string[]
  /** The forms that it is known to have; a value of none of them is shown to have another form. */
  readonly forms: Readonly<Record<string, RegExp>>
  /** Where the request may have sent it: then the reply echoes it. */
  readonly sentAt?: string
  /** Another mask whose value it may equal. */
  readonly mayEqual?: string
  readonly evidence: Evidence
}

/** Every volatile value of a reply. What is not listed here is compared as it stands. */
export const masks: readonly Mask[] = [
  {
    name: 'id',
    paths: ['id'],
    forms: { '22 digits': /^\d{22}$/ },
    evidence: observed('eleven published replies'),
  },
  {
    name: 'time',
    paths: ['submitTimeUtc'],
    forms: { 'YYYY-MM-DDThh:mm:ssZ': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/ },
    evidence: observed('published replies'),
  },
  {
    name: 'reconciliation-id',
    paths: ['reconciliationId'],
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
    paths: ['processorInformation.approvalCode'],
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
]

/** A header of a reply that is compared. All others are of the network between, and no client relies on them. */
export interface HeaderRow {
  /** Of a value that is another in each reply. */
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
