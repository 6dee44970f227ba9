import { isObject, valueAt } from '../base/json-path.ts'
import type { Fault } from './faults.ts'
import type { Scrubber } from './scrub.ts'

/** What came back. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  /** A JSON object, or text that is none; absent when the body was cut off. Without card number and secrets. */
  readonly body?: unknown
  /** Why the body is absent. */
  readonly fault?: Fault
  /** The shop's own reference, as it was sent. */
  readonly reference?: string
  readonly scrubber: Scrubber
}

/** Reads a body. It never throws, however deep the JSON is nested. */
export function readBody(text: string, scrubber: Scrubber): unknown {
  try {
    const value: unknown = JSON.parse(text)
    if (isObject(value)) return scrubber.value(value)
  } catch {
    // Not JSON, or deeper than the stack: then it is text.
  }
  return scrubber.text(text)
}

/** A text of a reply's body, not empty; nothing for a value of another kind. */
export function textAt(body: unknown, path: string): string | undefined {
  const value = valueAt(body, path)
  if (typeof value !== 'string') return undefined
  // A reason on the wire was seen with a space behind it (observed: 404 of another operation).
  const text = value.trim()
  return text === '' ? undefined : text
}

/**
 * A word of a reply: an id, a code, an amount. None is longer than 60 characters (API description) or has
 * spaces; what is longer was not made by the gateway's rules and is not passed on.
 */
export function wordAt(body: unknown, path: string, shape = /^[\w.:+/-]{1,60}$/): string | undefined {
  const text = textAt(body, path)
  return text !== undefined && shape.test(text) ? text : undefined
}

/** A reason stands nested in a 201, 404 and 500, and flat in a 400 and 502 (observed). */
export const reasonOf = ({ body }: Answer): string | undefined =>
  wordAt(body, 'errorInformation.reason') ?? wordAt(body, 'reason')

/** The gateway's words for a person, wherever they stand. */
export function messageOf({ body, scrubber }: Answer): string | undefined {
  const message = textAt(body, 'errorInformation.message') ?? textAt(body, 'message') ?? textAt(body, 'response.rmsg')
  return message === undefined ? undefined : scrubber.sentence(message)
}
