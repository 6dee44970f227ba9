import { formsAt } from '../parity/masks.ts'

/** How a value of an answer is compared: by equality, by type, or by a pattern. */
type FieldMatcher = 'exact' | 'type' | RegExp

/** JSONPaths, without list indices, of values by which an application decides. */
const deciding = [
  /^\$\.(status|reason)$/,
  /^\$\.errorInformation\.(reason|details)(\.|$)/,
  /^\$\.details(\.|$)/,
  /^\$\.response\.rmsg$/,
  /^\$\.clientReferenceInformation\.code$/,
  /\.(currency|[a-z]+Amount|method)$/i,
]

/** The matcher for a field and a value that was received. A pattern that the value does not fit would never hold. */
export function matcherFor(path: string, seen: string | number | boolean | null): FieldMatcher {
  if (seen === null || deciding.some((pattern) => pattern.test(path))) return 'exact'
  return formsAt(path).find((form) => typeof seen === 'string' && form.test(seen)) ?? 'type'
}
