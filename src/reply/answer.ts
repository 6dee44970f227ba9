import type { Ids } from '../base/ids.ts'
import { toSubmitTime } from '../base/japan-time.ts'
import type {
  HttpStatusReply,
  InvalidRequestReply,
  OperationId,
  ReplyBody,
  ReplyStatus,
  ReplyText,
  ServerErrorReply,
} from '../openapi/index.ts'
import type { RefusalReply } from '../verdict/stage.ts'

/** A reply of an operation, before serialisation: a status of openapi.yaml, and its JSON body or its text. */
export type Answer<Id extends OperationId = OperationId> = {
  [Status in ReplyStatus<Id>]: {
    readonly status: Status
    readonly headers?: Readonly<Record<string, string>>
  } & (
    | { readonly body: ReplyBody<Id, Status>; readonly text?: never }
    | { readonly body?: never; readonly text: ReplyText<Id, Status> }
  )
}[ReplyStatus<Id>]

/** The bytes of a reply as text. */
export const printAnswer = ({ body, text }: Answer): string =>
  text === undefined ? JSON.stringify(body) : text.content

/** Messages of the wire. Source: published traffic of the real gateway. */
const wireMessages = {
  missingField: 'Declined - The request is missing one or more fields',
  invalidData: 'Declined - One or more fields in the request contains invalid data',
  notFound: 'The requested resource does not exist.',
  systemError: 'Request failed due to system error.',
  authenticationFailed: 'Authentication Failed',
  // Observed for a request without any of them: v-c-merchant-id,signature,date,
  headersMissing: (names: readonly string[]) =>
    `missing http required header : ${names.map((name) => `${name},`).join('')}`,
} as const

/** Prints the reply to a refused request. */
export function toRefused(reply: RefusalReply, ids: Ids, now: number): Answer {
  switch (reply.kind) {
    case 'invalid-request':
      return toInvalidRequest(reply, ids, now)
    case 'unauthenticated':
      return { status: 401, body: { response: { rmsg: toAuthMessage(reply) } } }
    case 'accident':
      return toFailed(reply, ids, now)
    case 'http-status':
      return toHttpStatus(reply.status, now, reply.headers)
    case 'vault':
      return { status: reply.status, body: reply.body }
  }
}

const toAuthMessage = ({ missing = [] }: RefusalReply & { kind: 'unauthenticated' }): string =>
  missing.length > 0 ? wireMessages.headersMissing(missing) : wireMessages.authenticationFailed

/** An accident behind the gateway. */
export type FailedAnswer =
  | { readonly status: 500; readonly body: HttpStatusReply }
  | { readonly status: 502; readonly body: ServerErrorReply }

/** Prints an accident: 502 `SERVER_ERROR`, or 500 in the newer shape. Both carry an id. Source: published traffic. */
export function toFailed(
  { http, reason, message }: Pick<ServerErrorReply, 'reason' | 'message'> & { readonly http: 500 | 502 },
  ids: Ids,
  now: number,
): FailedAnswer {
  const id = ids.transactionId(now)
  if (http === 500) return { status: 500, body: { id, ...toHttpStatus(500, now).body } }
  return {
    status: 502,
    body: { id, submitTimeUtc: toSubmitTime(now), status: 'SERVER_ERROR', reason, message },
  }
}

type InvalidRequest = RefusalReply & { kind: 'invalid-request' }

/** 400 INVALID_REQUEST, with the observed order of keys. */
function toInvalidRequest(reply: InvalidRequest, ids: Ids, now: number): Answer {
  const body: InvalidRequestReply = {
    ...(reply.id !== 'none' && { id: reply.id ?? ids.transactionId(now) }),
    submitTimeUtc: toSubmitTime(now),
    status: 'INVALID_REQUEST',
    reason: reply.reason,
    message: toMessage(reply),
    ...(reply.details.length > 0 && { details: [...reply.details] }),
  }
  return { status: 400, body }
}

function toMessage({ reason, message, sandboxWords = [] }: InvalidRequest): string {
  const words = message ?? (reason === 'MISSING_FIELD' ? wireMessages.missingField : wireMessages.invalidData)
  return words + sandboxWords.map((text) => ` [jpo-sandbox: ${text}]`).join('')
}

/** Replies in the form observed for 404 and 500, assumed for the others. */
const statusReplies = {
  // The trailing space is on the wire too.
  404: { reason: 'NOT_FOUND ', message: wireMessages.notFound },
  405: { reason: 'METHOD_NOT_ALLOWED', message: 'The method is not allowed for this resource.' },
  406: { reason: 'NOT_ACCEPTABLE', message: 'The requested media type is not available.' },
  413: { reason: 'PAYLOAD_TOO_LARGE', message: 'The request body is too large.' },
  415: { reason: 'UNSUPPORTED_MEDIA_TYPE', message: 'The content type is not supported.' },
  429: { reason: 'TOO_MANY_REQUESTS', message: 'Too many requests.' },
  500: { reason: 'SYSTEM_ERROR', message: wireMessages.systemError },
  503: { reason: 'SERVICE_UNAVAILABLE', message: 'The service is unavailable.' },
} as const

/** A reply whose `status` is the HTTP code as a string. */
export const toHttpStatus = <Status extends keyof typeof statusReplies>(
  status: Status,
  now: number,
  headers: Readonly<Record<string, string>> = {},
): { readonly status: Status; readonly body: HttpStatusReply; readonly headers: Readonly<Record<string, string>> } => ({
  status,
  body: {
    submitTimeUtc: toSubmitTime(now),
    status: String(status),
    errorInformation: { ...statusReplies[status] },
  },
  headers,
})
