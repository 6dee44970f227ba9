import { findNearest, toSuggestion } from '../base/did-you-mean.ts'
import { documented, type Evidence, observed } from '../verdict/evidence.ts'
import type { Text } from '../verdict/text.ts'

/** A searchable field. */
export interface SearchField {
  /**
   * How values compare: `text` exactly, capitals included; `amount` by value, so `1200` is `1200.00`;
   * `time` in whole seconds, as `submitTimeUtc` is printed.
   */
  readonly kind: 'text' | 'amount' | 'time'
  /** Stored as a fingerprint only: compares with one value, never in a range or a sort. */
  readonly hashed?: true
  /** A value that had to be redacted is stored as a fingerprint too: equality finds it by that. */
  readonly redacted?: true
  readonly evidence: Evidence
}

const guide = documented('guide of Transaction Search: list of fields that can be searched for')
const text = { kind: 'text', evidence: guide } as const

/** Fields of the query language by their names on the wire. Those of Japanese payment options are not among them. */
export const searchFields = {
  'applicationInformation.applications.name': {
    kind: 'text',
    evidence: observed('queries of public clients; in no list of the guide'),
  },
  'buyerInformation.merchantCustomerId': text,
  'clientReferenceInformation.code': { ...text, redacted: true },
  'clientReferenceInformation.partner.solutionId': text,
  'deviceInformation.ipAddress': text,
  id: text,
  'installmentInformation.identifier': text,
  merchantId: text,
  'merchantInformation.accountId': text,
  'merchantInformation.resellerId': text,
  'orderInformation.amountDetails.currency': text,
  'orderInformation.amountDetails.totalAmount': { kind: 'amount', evidence: guide },
  'orderInformation.billTo.email': text,
  'orderInformation.billTo.firstName': text,
  'orderInformation.billTo.lastName': text,
  'orderInformation.billTo.phoneNumber': text,
  'orderInformation.shipTo.phoneNumber': text,
  'paymentInformation.bank.account.number': text,
  'paymentInformation.bank.account.prefix': text,
  'paymentInformation.bank.account.suffix': text,
  'paymentInformation.card.number': { kind: 'text', hashed: true, evidence: guide },
  'paymentInformation.card.prefix': text,
  'paymentInformation.card.suffix': text,
  'paymentInformation.customer.customerId': text,
  'paymentInformation.paymentType.method': text,
  'paymentInformation.paymentType.type': text,
  'processingInformation.commerceIndicator': text,
  'processorInformation.approvalCode': text,
  'processorInformation.retrievalReferenceNumber': text,
  reconciliationId: text,
  submitTimeUtc: { kind: 'time', evidence: guide },
} as const satisfies Readonly<Record<string, SearchField>>

export type FieldName = keyof typeof searchFields

/** Second names of fields. Source: guide. */
const aliases: Readonly<Record<string, FieldName>> = {
  'applicationInformation.applications.reconciliationId': 'reconciliationId',
}

/**
 * Value of a field in a form that `<` orders: an amount by `toAmountKey`, a time in epoch ms, several values where an
 * array is searched.
 */
export type Value = string | number | readonly string[] | undefined

/** Reads a field of any row. Asked once for each field of a search, so that a row costs no lookup by name. */
export type ColumnOfField<Row> = (field: FieldName) => (row: Row) => Value

export const searchFieldOf = (name: FieldName): SearchField => searchFields[name]

/** The field of a name on the wire, or undefined. */
export function toFieldName(name: string): FieldName | undefined {
  if (Object.hasOwn(searchFields, name)) return name as FieldName
  return Object.hasOwn(aliases, name) ? aliases[name] : undefined
}

const names = [...Object.keys(searchFields), ...Object.keys(aliases)]

/** Names of Japanese payment options: of Transaction Search, and those of requests that differ. */
const jpoNames = new Set([
  ...['paymentMethod', 'terminalId', 'businessName', 'businessNameKatakana', 'businessNameEnglish', 'bonuses'],
  ...['firstBillingMonth', 'numberOfInstallments', 'preApprovalType'],
  ...['businessNameAlphaNumeric', 'installments', 'preapprovalType'],
])

/** Explains that a name is not searchable. Repeats nothing of it: it may be a card number. */
export function describeUnknownField(name: string): Text {
  if (name.includes('japanPaymentOptions') || jpoNames.has(name))
    return {
      en: 'no field of japanPaymentOptions is searchable; search by id or clientReferenceInformation.code and read the transaction',
      ja: 'japanPaymentOptions の項目は検索できません。id か clientReferenceInformation.code で検索し、取引の詳細を参照してください',
    }
  const nearest = toSuggestion(findNearest(name, names) ?? findByEnd(name))
  return {
    en: `not a searchable field${nearest.en || `; allowed: ${Object.keys(searchFields).join(', ')}`}`,
    ja: `検索できない項目名です。${nearest.ja || `使用できる項目: ${Object.keys(searchFields).join(', ')}`}`,
  }
}

/** The only field that ends with a name, such as `email`. */
function findByEnd(name: string): string | undefined {
  const found = names.filter((each) => each.endsWith(`.${name}`))
  return found.length === 1 ? found[0] : undefined
}
