import { anything, type SettingsOf } from '../base/allowed.ts'
import { valueAt } from '../base/json-path.ts'
import { redactText } from '../card-data/redact.ts'
import { toUtf8 } from '../crypto/bytes.ts'
import { operationRows } from '../openapi/generated/operations.ts'
import type { OperationId } from '../openapi/index.ts'
import { signRequest } from '../signing/sign-request.ts'
import { compact } from './compact.ts'
import { type ExchangeRecord, tell } from './exchange-record.ts'
import { judgeAmount, toAsked } from './judge-amount.ts'
import { readCorrelationId, readTimeout, type Settings } from './options.ts'
import { readReply, type SuccessReader } from './read-reply.ts'
import { checkGiven } from './request-fields.ts'
import type { Bare, Failure, Trace } from './result.ts'
import { createScrubber } from './scrub.ts'
import { type Attempt, type SignedRequest, sendOnce } from './send-once.ts'
import { readBody, type WireReply } from './wire-reply.ts'

/** Options of one call. */
export interface CallOptions {
  /** Stops waiting. A request already handed to `fetch` ends as `unknown`. */
  readonly signal?: AbortSignal
  /** In ms, for each request. Default: that of the client. */
  readonly timeout?: number
  /** Sent as `v-c-correlation-id`, for the shop's own logs. Default: generated. */
  readonly correlationId?: string
}

/** What `CallOptions` take. */
const callOptions = {
  signal: { what: 'an AbortSignal', test: (value) => typeof (value as AbortSignal | null)?.aborted === 'boolean' },
  timeout: anything,
  correlationId: anything,
} as const satisfies SettingsOf<CallOptions>

/** A request of one operation. */
export interface ExchangeRequest<Result extends object> {
  /** Values of the path template, safe in a path. */
  readonly params?: Readonly<Record<string, string>>
  /** Absent: the request has no body. */
  readonly body?: object
  readonly reader: SuccessReader<Result>
}

/** Trace fields; `transactionId` is there when the request had one. */
type Answered<Result extends object> = (Result | Bare<Failure>) & Trace & { readonly transactionId?: string }

/** Sends exactly one request of an operation, and reads its reply. */
export type ExchangeOnce = <Result extends object>(
  operation: OperationId,
  request: ExchangeRequest<Result>,
  call?: CallOptions,
) => Promise<Answered<Result>>

/** Creates the one way in which every method of the client sends. */
export function createExchange(settings: Settings): ExchangeOnce {
  const { environment, merchant, credentials, fetch, clock, randomId, onExchange, ...defaults } = settings

  return async (operation, { params = {}, body, reader }, call = {}) => {
    checkGiven(call, callOptions, 'INVALID_OPTION', 'send the request')
    const timeout = readTimeout(call.timeout ?? defaults.timeout)
    const sentId = readCorrelationId(call.correlationId ?? randomId())
    const started = clock()
    const { method, path: template } = operationRows[operation]
    const path = template.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '')
    const { signed, proofs } = await sign(method, path, body, sentId, started)
    const scrubber = createScrubber(body, [...credentials.secrets, ...proofs])
    const code = valueAt(body, 'clientReferenceInformation.code')
    const transactionId = valueAt(body, 'clientReferenceInformation.transactionId')

    const { signal } = call
    const attempt = signal?.aborted ? undefined : await sendOnce(fetch, signed, { timeout, ...compact({ signal }) })
    const reply: WireReply | undefined = attempt?.response && {
      status: attempt.response.status,
      headers: attempt.response.headers,
      scrubber,
      ...compact({ body: attempt.text === undefined ? undefined : readBody(attempt.text, scrubber) }),
      ...compact({ fault: attempt.fault, reference: typeof code === 'string' ? scrubber.text(code) : undefined }),
    }
    const asked = toAsked(body)
    const read = reply === undefined ? toUnanswered(attempt) : readReply(reply, clock(), reader)
    const result = scrubber.gate(judgeAmount(read, asked), [reply?.reference])

    const theirId = scrubber.gate({ id: reply?.headers.get('v-c-correlation-id') ?? '' }, []).id
    const trace = compact({
      transactionId: typeof transactionId === 'string' ? scrubber.text(transactionId) : undefined,
      correlationId: scrubber.text(sentId),
      gatewayCorrelationId: /^[\w*.:-]{1,100}$/.test(theirId) ? theirId : undefined,
    })
    const { outcome, id: paymentId } = result as { readonly outcome: ExchangeRecord['outcome']; readonly id?: string }
    tell(onExchange, {
      method,
      url: redactText(signed.url, (digits) => digits === params['id']),
      ms: Math.max(0, clock() - started),
      outcome,
      ...trace,
      ...compact({ status: reply?.status, paymentId }),
      ...(body !== undefined && { request: scrubber.record(body) }),
      ...(reply?.body !== undefined && { reply: scrubber.record(reply.body, paymentId) }),
    })
    return { ...result, ...trace }
  }

  /** Signs the exact bytes to send; `proofs` are the credentials in the headers. */
  async function sign(method: string, path: string, content: object | undefined, correlationId: string, now: number) {
    const body = content === undefined ? new Uint8Array() : toUtf8(JSON.stringify(content))
    const key = await credentials.load()
    // HTTP Signature covers the header that `fetch` sends; a token names its target host.
    const host = key.scheme === 'http-signature' ? environment.host : environment.signedHost
    const proof = await signRequest(key, {
      method,
      path,
      host,
      body,
      merchantId: merchant,
      now,
      jti: randomId(),
    })
    const signed: SignedRequest = {
      method,
      url: environment.url + path,
      headers: {
        ...(content !== undefined && { 'content-type': 'application/json' }),
        accept: 'application/hal+json',
        'v-c-correlation-id': correlationId,
        ...proof,
      },
      body,
    }
    const proofs = [/^Bearer (.+)$/.exec(proof.authorization ?? ''), /signature="([^"]+)"/.exec(proof.signature ?? '')]
    return { signed, proofs: proofs.flatMap((match) => match?.[1] ?? []) }
  }
}

/** The result when no reply came. Once `fetch` was called, only a failed connection proves that nothing was sent. */
function toUnanswered(attempt: Attempt | undefined): Bare<Failure> {
  if (attempt?.fault === undefined) return { outcome: 'unavailable', cause: 'aborted' }
  const { cause, ...detail } = attempt.fault
  return cause === 'not-connected'
    ? { outcome: 'unavailable', cause, ...detail }
    : { outcome: 'unknown', cause, ...detail }
}
