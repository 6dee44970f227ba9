import { isObject, valueAt } from '../base/json-path.ts'
import { compact } from './compact.ts'
import type { Bare, Failure } from './result.ts'
import { messageOf, reasonOf, textAt, type WireReply, wordAt } from './wire-reply.ts'

/** Reads the success of one operation. */
export interface SuccessReader<Result extends object> {
  /** Its HTTP status. */
  readonly http: 200 | 201
  /** Whether the body is text, and not a JSON object. */
  readonly takesText?: true
  /** The result; a text names what is off the contract. The body is a JSON object, unless the reader takes text. */
  readonly read: (reply: WireReply) => Result | string
  /** The result of a 404 with a JSON object, if the operation has one. */
  readonly notFound?: Result
}

type BareFailure = Bare<Failure>
type Reader = (reply: WireReply, now: number) => BareFailure

/** Readers of failures by HTTP status. Sources: result.ts, at each outcome. */
const readers: ReadonlyMap<number, Reader> = new Map<number, Reader>([
  [400, readRefused],
  [401, readUnauthenticated],
  [429, (reply, now) => toUnavailable('too-many-requests', reply, now)],
  [503, (reply, now) => toUnavailable('service-unavailable', reply, now)],
])

/** Statuses off the contract that prove the payment was not processed (RFC 9110). */
const refusedByHttp = new Set([400, 403, 404, 405, 406, 411, 413, 414, 415, 417, 421, 422, 426, 428, 431])

/**
 * Whether a body has the gateway's own form of an error with its HTTP status: observed for 400, 401, 404 and 500,
 * assumed for the others. Anything else may come of a proxy, which says nothing about the payment.
 */
function isOwnError(reply: WireReply): boolean {
  const { status, body } = reply
  const word = textAt(body, 'status')
  if (status === 401) return textAt(body, 'response.rmsg') !== undefined
  if (word === 'INVALID_REQUEST') return status === 400 && reasonOf(reply) !== undefined
  return word === String(status) && textAt(body, 'errorInformation.reason') !== undefined
}

/** Interprets a reply. `now` is epoch ms. */
export function readReply<Result extends object>(
  reply: WireReply,
  now: number,
  success: SuccessReader<Result>,
): Result | BareFailure {
  const { status, body, fault } = reply
  // CyberSource's status for an accident whose end it does not know, under any HTTP status.
  if (textAt(body, 'status') === 'SERVER_ERROR') return toUnknown(reply)
  const reader = readers.get(status)
  if (status >= 500 && reader === undefined) return toUnknown(reply)
  if (fault !== undefined) return toUnknown(reply, 'unreadable-reply')
  if (status >= 200 && status < 300 && !isObject(body) && success.takesText !== true)
    return toUnknown(reply, 'unreadable-reply')
  if (status === success.http) return readSuccess(reply, now, success)
  if (status === 404 && success.notFound !== undefined && isNotFound(body)) return success.notFound
  if ((reader !== undefined || refusedByHttp.has(status)) && !isOwnError(reply))
    return toUnknown(reply, 'foreign-reply')
  return reader === undefined ? toUnexpected(reply, 'HTTP status') : reader(reply, now)
}

/** The body of a 404 of Transaction Search is not published. One that names another status is none. */
const isNotFound = (body: unknown): boolean => isObject(body) && /^(404|NOT_FOUND|)$/.test(textAt(body, 'status') ?? '')

function readSuccess<Result extends object>(reply: WireReply, now: number, success: SuccessReader<Result>) {
  if (textAt(reply.body, 'status') === 'INVALID_REQUEST') return readRefused(reply, now)
  const result = success.read(reply)
  return typeof result === 'string' ? toUnexpected(reply, result) : result
}

/** Reasons of a 400 that are not a mistake in the request. */
const refusals: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['DUPLICATE_REQUEST', (reply) => compact({ outcome: 'duplicate', ...toRefusal(reply) })],
  ['PROCESSOR_UNAVAILABLE', (reply, now) => toUnavailable('processor-unavailable', reply, now)],
])

function readRefused(reply: WireReply, now: number): BareFailure {
  const reason = reasonOf(reply)
  if (textAt(reply.body, 'status') !== 'INVALID_REQUEST' || reason === undefined)
    return toUnexpected(reply, 'shape of a 400')
  const reader = refusals.get(reason)
  if (reader !== undefined) return reader(reply, now)
  return compact({ outcome: 'invalid', ...toRefusal(reply), reason, fields: fieldsOf(reply) })
}

const toRefusal = (reply: WireReply) => ({ id: wordAt(reply.body, 'id'), message: messageOf(reply) })

/** The wrong fields: flat in a 400, nested in a 201. */
function fieldsOf({ body, scrubber }: WireReply): { field: string; reason: string }[] {
  const details = valueAt(body, 'details') ?? valueAt(body, 'errorInformation.details')
  if (!Array.isArray(details)) return []
  return details.flatMap((detail) => {
    const field = textAt(detail, 'field')
    return field === undefined ? [] : [{ field: scrubber.sentence(field), reason: wordAt(detail, 'reason') ?? '' }]
  })
}

function readUnauthenticated(reply: WireReply): BareFailure {
  const reason = reply.headers.get('x-sandbox-reason')
  return compact({
    outcome: 'unauthenticated',
    reason: reason === null ? undefined : reply.scrubber.sentence(reason).slice(0, 100),
    message: messageOf(reply),
  })
}

function toUnavailable(
  cause: 'too-many-requests' | 'service-unavailable' | 'processor-unavailable',
  { headers }: WireReply,
  now: number,
): BareFailure {
  return compact({ outcome: 'unavailable', cause, retryAfter: toWait(headers.get('retry-after'), now) })
}

/** Converts seconds or a date (RFC 9110) to ms from now. */
function toWait(header: string | null, now: number): number | undefined {
  if (header === null) return undefined
  if (/^\s*\d{1,9}\s*$/.test(header)) return Number(header) * 1000
  const date = /[A-Za-z]/.test(header) ? Date.parse(header) : Number.NaN
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}

function toUnknown(
  reply: WireReply,
  cause: 'server-error' | 'unreadable-reply' | 'foreign-reply' = 'server-error',
): BareFailure {
  const { status, fault } = reply
  const isOurs = fault?.cause === 'timeout' || fault?.cause === 'aborted' || fault?.cause === 'reply-too-large'
  return compact({
    outcome: 'unknown',
    cause: isOurs ? fault.cause : cause,
    detail: reasonOf(reply) ?? fault?.detail,
    httpStatus: status,
  })
}

function toUnexpected({ status, body, scrubber }: WireReply, problem: string): BareFailure {
  const id = wordAt(body, 'id')
  return compact({
    outcome: 'unexpected',
    httpStatus: status,
    problem,
    id,
    mayBeProcessed: !refusedByHttp.has(status),
    body: scrubber.record(body, id),
  })
}
