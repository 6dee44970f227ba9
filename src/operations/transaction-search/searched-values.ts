import { toEchoedAmount } from '../../base/money.ts'
import type { SearchValue } from '../../ledger/store.ts'
import type { Transaction } from '../../ledger/transaction.ts'
import type { FieldName } from '../../search/fields.ts'
import { toAmountKey } from '../../search/to-key.ts'
import { toApplicationNames } from './applications.ts'

/** Values of the searchable fields. A field without a row is never set by this gateway. */
const readers: Partial<Readonly<Record<FieldName, (transaction: Transaction) => SearchValue>>> = {
  'applicationInformation.applications.name': toApplicationNames,
  'buyerInformation.merchantCustomerId': ({ details }) => details?.customerId,
  // Sorted by the first.
  'clientReferenceInformation.code': ({ reference, referenceKey }) =>
    referenceKey === undefined ? reference : [reference, referenceKey],
  'deviceInformation.ipAddress': ({ details }) => details?.ipAddress,
  id: ({ id }) => id,
  merchantId: ({ merchantId }) => merchantId,
  'orderInformation.amountDetails.currency': ({ amount }) => amount.currency.toUpperCase(),
  'orderInformation.amountDetails.totalAmount': ({ amount }) =>
    toAmountKey(toEchoedAmount(amount.requested, amount.currency)),
  'orderInformation.billTo.email': ({ details }) => details?.billTo?.['email'],
  'orderInformation.billTo.firstName': ({ details }) => details?.billTo?.['firstName'],
  'orderInformation.billTo.lastName': ({ details }) => details?.billTo?.['lastName'],
  'orderInformation.billTo.phoneNumber': ({ details }) => details?.billTo?.['phoneNumber'],
  'paymentInformation.card.number': ({ card }) => card.fingerprint,
  'paymentInformation.card.prefix': ({ card }) => card.number.slice(0, 6),
  'paymentInformation.card.suffix': ({ card }) => card.number.slice(-4),
  'paymentInformation.paymentType.type': () => 'credit card',
  'processingInformation.commerceIndicator': ({ details }) => details?.commerceIndicator,
  'processorInformation.approvalCode': ({ approvalCode }) => approvalCode,
  reconciliationId: ({ reconciliationId }) => reconciliationId,
  submitTimeUtc: ({ submitTimeUtc }) => Date.parse(submitTimeUtc),
}

/** The value of a searchable field. */
export const toSearchedValue = (transaction: Transaction, field: string): SearchValue =>
  readers[field as FieldName]?.(transaction)

/** Fields whose value is a lookup key, an id or the time. */
export const storedFields: ReadonlySet<string> = new Set<FieldName>([
  'clientReferenceInformation.code',
  'id',
  'merchantId',
  'reconciliationId',
  'submitTimeUtc',
])
