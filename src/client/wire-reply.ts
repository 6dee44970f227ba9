import { isTooDeep } from '../base/is-too-deep.ts'
import { isObject, valueAt } from '../base/json-path.ts'
import type { Fault } from './failure-words.ts'
import type { Scrubber } from './scrub.ts'

/** A reply as it was received. */
export interface WireReply {
  readonly status: number
  readonly headers: Headers
  /** A JSON object, or text if the body is not one; absent when the body was cut off. Card number and secrets are removed. */
  readonly body?: unknown
  /** Why the body is absent. */
  readonly fault?: Fault
  /** The shop's own reference, as sent. */
  readonly reference?: string
  readonly scrubber: Scrubber
}

/** Deepest nesting that is read; the gateway's replies have six levels. Walks over a reply recurse. */
const deepest = 64

/** Reads a body. It never throws, however deep the JSON is nested. */
export function readBody(text: string, scrubber: Scrubber): unknown {
  try {
    const value: unknown = JSON.parse(text)
    if (isObject(value) && !isTooDeep(value, deepest)) return scrubber.value(value)
  } catch {
    // Not JSON: treat it as text.
  }
  return scrubber.text(text)
}

/** A non-empty text in the reply body; undefined for any other value. */
export function textAt(body: unknown, path: string): string | undefined {
  const value = valueAt(body, path)
  if (typeof value !== 'string') return undefined
  // A reason with a trailing space was observed (404 of another operation).
  const text = value.trim()
  return text === '' ? undefined : text
}

/**
 * A word of a reply: an id, a code, an amount. Words have at most 60 characters (API description) and no
 * spaces; anything else is not passed on.
 */
export function wordAt(body: unknown, path: string, shape = /^[\w.:+/-]{1,60}$/): string | undefined {
  const text = textAt(body, path)
  return text !== undefined && shape.test(text) ? text : undefined
}

/** The reason is nested in a 201, 404 and 500, and flat in a 400 and 502 (observed). */
export const reasonOf = ({ body }: WireReply): string | undefined =>
  wordAt(body, 'errorInformation.reason') ?? wordAt(body, 'reason')

/** The gateway's message for a person, from any of its places. */
export function messageOf({ body, scrubber }: WireReply): string | undefined {
  const message = textAt(body, 'errorInformation.message') ?? textAt(body, 'message') ?? textAt(body, 'response.rmsg')
  return message === undefined ? undefined : scrubber.sentence(message)
}
