import { isObject, valueAt } from '../base/json-path.ts'
import type { PaymentReply } from '../openapi/index.ts'
import { type Answer, messageOf, reasonOf, textAt, wordAt } from './answer.ts'
import { compact } from './compact.ts'
import { transactionReaders } from './read-transaction.ts'
import type { Finding } from './result.ts'

type Reader = (answer: Answer, now: number) => Finding

/** HTTP statuses that mean something. Sources: result.ts, at each outcome. */
const readers: ReadonlyMap<number, Reader> = new Map<number, Reader>([
  [201, readCreated],
  [400, readRefused],
  [401, readUnauthenticated],
  [429, (answer, now) => toUnavailable('too-many-requests', answer, now)],
  [503, (answer, now) => toUnavailable('service-unavailable', answer, now)],
])

/** Off the contract, but said before a payment is looked at (RFC 9110). */
const refusedByHttp = new Set([400, 403, 404, 405, 406, 411, 413, 414, 415, 417, 421, 422, 426, 428, 431])

/** What a reply means. `now` is epoch ms. */
export function readReply(answer: Answer, now: number): Finding {
  const { status, body } = answer
  // CyberSource's own word for an accident of which it does not know the end, at whatever status.
  if (textAt(body, 'status') === 'SERVER_ERROR') return toUnknown(answer)
  const reader = readers.get(status)
  if (status >= 500 && reader === undefined) return toUnknown(answer)
  if (status >= 200 && status < 300 && !isObject(body)) return toUnknown(answer, 'unreadable-reply')
  return reader === undefined ? toUnexpected(answer, 'HTTP status') : reader(answer, now)
}

function readCreated(answer: Answer, now: number): Finding {
  const { body } = answer
  const status = textAt(body, 'status')
  if (status === 'INVALID_REQUEST') return readRefused(answer, now)
  if (status === undefined || !Object.hasOwn(transactionReaders, status)) return toUnexpected(answer, 'status')
  const id = wordAt(body, 'id')
  if (id === undefined) return toUnexpected(answer, 'no id')
  const reader = transactionReaders[status as Exclude<PaymentReply['status'], 'INVALID_REQUEST'>]
  return reader(answer, id) ?? toUnexpected(answer, 'no authorized amount')
}

/** Reasons of a 400 that are not a fault of the request. */
const refusals: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['DUPLICATE_REQUEST', (answer) => compact({ outcome: 'duplicate', ...toRefusal(answer) })],
  ['PROCESSOR_UNAVAILABLE', (answer, now) => toUnavailable('processor-unavailable', answer, now)],
])

function readRefused(answer: Answer, now: number): Finding {
  const reason = reasonOf(answer)
  if (textAt(answer.body, 'status') !== 'INVALID_REQUEST' || reason === undefined)
    return toUnexpected(answer, 'shape of a 400')
  const reader = refusals.get(reason)
  if (reader !== undefined) return reader(answer, now)
  return compact({ outcome: 'invalid', ...toRefusal(answer), reason, fields: fieldsOf(answer) })
}

const toRefusal = (answer: Answer) => ({ id: wordAt(answer.body, 'id'), message: messageOf(answer) })

/** The fields at fault: flat in a 400, nested in a 201. */
function fieldsOf({ body, scrubber }: Answer): { field: string; reason: string }[] {
  const details = valueAt(body, 'details') ?? valueAt(body, 'errorInformation.details')
  if (!Array.isArray(details)) return []
  return details.flatMap((detail) => {
    const field = textAt(detail, 'field')
    return field === undefined ? [] : [{ field: scrubber.sentence(field), reason: wordAt(detail, 'reason') ?? '' }]
  })
}

function readUnauthenticated(answer: Answer): Finding {
  const reason = answer.headers.get('x-sandbox-reason')
  return compact({
    outcome: 'unauthenticated',
    reason: reason === null ? undefined : answer.scrubber.sentence(reason).slice(0, 100),
    message: messageOf(answer),
  })
}

function toUnavailable(
  cause: 'too-many-requests' | 'service-unavailable' | 'processor-unavailable',
  { headers }: Answer,
  now: number,
): Finding {
  return compact({ outcome: 'unavailable', cause, retryAfter: toWait(headers.get('retry-after'), now) })
}

/** Seconds or a date (RFC 9110), as ms from now. */
function toWait(header: string | null, now: number): number | undefined {
  if (header === null) return undefined
  if (/^\s*\d{1,9}\s*$/.test(header)) return Number(header) * 1000
  const date = /[A-Za-z]/.test(header) ? Date.parse(header) : Number.NaN
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}

function toUnknown(answer: Answer, cause: 'server-error' | 'unreadable-reply' = 'server-error'): Finding {
  const { status, fault } = answer
  const isOurs = fault?.cause === 'timeout' || fault?.cause === 'aborted'
  return compact({
    outcome: 'unknown',
    cause: isOurs ? fault.cause : cause,
    detail: reasonOf(answer) ?? fault?.detail,
    httpStatus: status,
  })
}

function toUnexpected({ status, body, scrubber }: Answer, problem: string): Finding {
  return compact({
    outcome: 'unexpected',
    httpStatus: status,
    problem,
    // Redaction takes some ids of 22 digits for card numbers, so it stands by itself.
    id: wordAt(body, 'id'),
    mayBeProcessed: !refusedByHttp.has(status),
    body: scrubber.record(body),
  })
}
