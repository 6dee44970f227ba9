/** How a value of an answer is compared: it must be the same, of the same type, or fit a pattern. */
export type FieldMatcher = 'exact' | 'type' | RegExp

/** Links hold the id of their payment. */
export const linkForm = /^\/pts\/v2\/payments\/\d{22}(\/[a-z]+)?$/

/** Paths are as JSONPath writes them, without places in lists; the first row that fits decides. */
const rows: readonly (readonly [path: RegExp, matcher: FieldMatcher])[] = [
  // Made anew for each payment.
  [/^\$\.id$/, /^\d{22}$/],
  [/^\$\.submitTimeUtc$/, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/],
  [/\.href$/, linkForm],
  [/^\$\.reconciliationId$/, /^\d{16,28}$/],
  [/\.salesSlipNumber$/, /^\d{1,5}$/],
  [/\.(systemTraceAuditNumber|approvalCode)$/, /^[0-9A-Za-z]{5,6}$/],
  [/\.(networkTransactionId|transactionId|retrievalReferenceNumber)$/, /^[0-9A-Za-z-]+$/],
  // What an application decides by.
  [/^\$\.(status|reason)$/, 'exact'],
  [/^\$\.errorInformation\.(reason|details)(\.|$)/, 'exact'],
  [/^\$\.details(\.|$)/, 'exact'],
  [/^\$\.response\.rmsg$/, 'exact'],
  [/^\$\.clientReferenceInformation\.code$/, 'exact'],
  [/\.(currency|[a-z]+Amount|method)$/i, 'exact'],
  // Words for people, and what only some applications read.
  [/[mM]essage$/, 'type'],
]

/** How a field is compared: of the table's rows the first that fits, and by type where none does. */
export function matcherOf(path: string): FieldMatcher {
  return rows.find(([pattern]) => pattern.test(path))?.[1] ?? 'type'
}

/** The matcher of a value that was seen: a pattern that it does not fit would never hold. */
export function matcherFor(path: string, seen: string | number | boolean | null): FieldMatcher {
  const matcher = matcherOf(path)
  if (seen === null) return 'exact'
  return matcher instanceof RegExp && !(typeof seen === 'string' && matcher.test(seen)) ? 'type' : matcher
}
