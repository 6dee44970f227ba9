/** How a value of an answer is compared: by equality, by type, or by a pattern. */
type FieldMatcher = 'exact' | 'type' | RegExp

/** Form of a link, which holds the id of its payment. */
export const linkForm = /^\/pts\/v2\/payments\/\d{22}(\/[a-z]+)?$/

/** JSONPaths without list indices. The first row that fits decides. */
const rows: readonly (readonly [path: RegExp, matcher: FieldMatcher])[] = [
  // Values that change with each payment.
  [/^\$\.id$/, /^\d{22}$/],
  [/^\$\.submitTimeUtc$/, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/],
  [/\.href$/, linkForm],
  [/^\$\.reconciliationId$/, /^\d{16,28}$/],
  [/\.salesSlipNumber$/, /^\d{1,5}$/],
  [/\.(systemTraceAuditNumber|approvalCode)$/, /^[0-9A-Za-z]{5,6}$/],
  [/\.(networkTransactionId|transactionId|retrievalReferenceNumber)$/, /^[0-9A-Za-z-]+$/],
  // Values by which an application decides.
  [/^\$\.(status|reason)$/, 'exact'],
  [/^\$\.errorInformation\.(reason|details)(\.|$)/, 'exact'],
  [/^\$\.details(\.|$)/, 'exact'],
  [/^\$\.response\.rmsg$/, 'exact'],
  [/^\$\.clientReferenceInformation\.code$/, 'exact'],
  [/\.(currency|[a-z]+Amount|method)$/i, 'exact'],
  // Texts for people.
  [/[mM]essage$/, 'type'],
]

/** The matcher of a field: the first row that fits, by type if none does. */
export function matcherOf(path: string): FieldMatcher {
  return rows.find(([pattern]) => pattern.test(path))?.[1] ?? 'type'
}

/** The matcher for a field and a value that was received. A pattern that the value does not fit would never hold. */
export function matcherFor(path: string, seen: string | number | boolean | null): FieldMatcher {
  const matcher = matcherOf(path)
  if (seen === null) return 'exact'
  return matcher instanceof RegExp && !(typeof seen === 'string' && matcher.test(seen)) ? 'type' : matcher
}
