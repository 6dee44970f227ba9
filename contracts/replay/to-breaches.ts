import { redactText } from '../../src/card-data/redact.ts'
import { missingKeysOf, pathOf } from '../pact/failure-parts.ts'
import type { NativeError } from '../pact/run-verifier.ts'
import { type PactFailure, toFailures } from '../pact/to-failures.ts'
import { toPathKeys } from '../pact/to-path-keys.ts'
import type { Breach } from '../parity/contract.ts'
import { escapeControls, redactReply } from '../parity/normalise.ts'
import type { GivenAnswer } from './serve-answers.ts'

/** Takes card data out of a text, and whatever steers a terminal. */
export const toShown = (text: string): string => escapeControls(redactText(text))

/**
 * What Pact finds wrong with an answer, as it may be shown: what is hidden in a report is hidden here.
 *
 * @param request the body that was sent, some of whose values are echoed
 */
export function toBreaches(
  mismatch: NativeError['mismatch'],
  answer: GivenAnswer,
  request: unknown,
): readonly Breach[] {
  const look = createLook(answer, request)
  const breaches = toFailures({ mismatch }, toShown).flatMap((failure) => toBreach(failure, look))
  // Pact tells some things twice in other words, such as a list that is too short.
  return breaches.filter((one, index) => breaches.findIndex((other) => isSame(one, other)) === index)
}

const isSame = (one: Breach, other: Breach): boolean => JSON.stringify(one) === JSON.stringify(other)

function toBreach(failure: PactFailure, look: Look): Breach[] {
  const place = pathOf(failure)
  const missing = missingKeysOf(failure)
  if (missing.length > 0)
    return missing.map((key) => ({ place: toShown(`${place}.${key}`), expected: 'a value', actual: 'nothing' }))
  const redacted = place.startsWith('$') ? look(place) : undefined
  return [
    {
      place: toShown(place),
      // What the contract wants of a secret is one, too.
      expected: redacted?.includes('[dropped]') === true ? dropped : toExpected(failure),
      actual: cut(redacted ?? failure.actual ?? 'nothing'),
    },
  ]
}

/** As JSON. */
const dropped = '"[dropped]"'

/** What a matcher wants stands in Pact's words alone. */
function toExpected({ expected, what }: PactFailure): string {
  const words = /^.*\b(to (?:match|be(?! equal)|have|contain|include) .*)$/s.exec(what)?.[1]
  return cut(words ?? expected ?? what)
}

/** Longest text of a value that is shown, in characters. */
const longest = 200
const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text)

/** What may be shown of the answer at a place, as JSON; nothing where all of it may. */
type Look = (path: string) => string | undefined

function createLook({ body }: GivenAnswer, request: unknown): Look {
  if (body.kind === 'text') return () => undefined
  const { value } = body
  const redacted = redactReply(value, request)
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
