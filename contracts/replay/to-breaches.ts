import { toPrintable } from '../base/to-printable.ts'
import { missingKeysOf, pathOf, toPathKeys } from '../pact/failure-parts.ts'
import type { NativeError } from '../pact/run-verifier.ts'
import { type PactFailure, toFailures } from '../pact/to-failures.ts'
import type { Breach } from '../parity/contract.ts'
import { redactReply } from '../parity/normalise.ts'
import type { Answered } from '../states/sighting.ts'

/**
 * Translates Pact's mismatches into printable breaches. Values that a report redacts are redacted here too.
 *
 * @param request body that was sent, some of whose values are echoed
 */
export function toBreaches(
  mismatch: NativeError['mismatch'],
  answer: Pick<Answered, 'body' | 'given'>,
  request: unknown,
): readonly Breach[] {
  const look = createLook(answer, request)
  const breaches = toFailures({ mismatch }, toPrintable).flatMap((failure) => toBreach(failure, look))
  // Pact reports some mismatches twice, such as a list that is too short.
  return breaches.filter((one, index) => breaches.findIndex((other) => isSame(one, other)) === index)
}

const isSame = (one: Breach, other: Breach): boolean => JSON.stringify(one) === JSON.stringify(other)

function toBreach(failure: PactFailure, look: Look): Breach[] {
  const place = pathOf(failure)
  const missing = missingKeysOf(failure)
  if (missing.length > 0)
    return missing.map((key) => ({ place: toPrintable(`${place}.${key}`), expected: 'a value', actual: 'nothing' }))
  const redacted = place.startsWith('$') ? look(place) : undefined
  return [
    {
      place: toPrintable(place),
      // The expected value of a secret is a secret too.
      expected: redacted?.includes('[dropped]') === true ? dropped : toExpected(failure),
      actual: cut(redacted ?? failure.actual ?? 'nothing'),
    },
  ]
}

const dropped = '"[dropped]"'

/** Only Pact's own words say what a matcher expects. */
function toExpected({ expected, what }: PactFailure): string {
  const words = /^.*\b(to (?:match|be(?! equal)|have|contain|include) .*)$/s.exec(what)?.[1]
  return cut(words ?? expected ?? what)
}

/** Maximum length of a printed value. */
const longest = 200
const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text)

/** The printable JSON at a place of the answer; nothing if the value may be printed as it is. */
type Look = (path: string) => string | undefined

function createLook({ body, given }: Pick<Answered, 'body' | 'given'>, request: unknown): Look {
  if (body.kind === 'text') return () => undefined
  const { value } = body
  const redacted = redactReply(value, request, given)
  if (JSON.stringify(value) === JSON.stringify(redacted)) return () => undefined
  return (path) => {
    const keys = toPathKeys(path)
    if (keys === undefined) return dropped
    const [whole, shown] = [value, redacted].map((json) => JSON.stringify(keys.reduce<unknown>(toInner, json)))
    return whole === shown ? undefined : (shown ?? dropped)
  }
}

const toInner = (json: unknown, key: string | number): unknown =>
  typeof json === 'object' && json !== null && Object.hasOwn(json, key)
    ? (json as Readonly<Record<string, unknown>>)[key]
    : undefined
