import { toUtf8 } from '../crypto/bytes.ts'
import { operationRows } from '../openapi/generated/operations.ts'
import type { PaymentRequest } from '../openapi/index.ts'
import { signRequest } from '../signing/sign-request.ts'
import { createError } from './client-error.ts'
import { compact } from './compact.ts'
import { tell } from './exchange-record.ts'
import { type ClientOptions, readClientOptions, readCorrelationId, readTimeout } from './options.ts'
import { type Payment, toPaymentRequest } from './payment.ts'
import { readReply } from './read-reply.ts'
import type { BareResult, PaymentResult } from './result.ts'
import { createScrubber } from './scrub.ts'
import { type Attempt, type SignedRequest, sendOnce } from './send-once.ts'
import { readBody, type WireReply } from './wire-reply.ts'

/** Options of one call. */
export interface CallOptions {
  /** Stops waiting. A payment already handed to `fetch` ends as `unknown`. */
  readonly signal?: AbortSignal
  /** In ms. Default: that of the client. */
  readonly timeout?: number
  /** Sent as `v-c-correlation-id`, for the shop's own logs. Default: generated. */
  readonly correlationId?: string
}

/** Sends payments: exactly one request per call. */
export interface PaymentClient {
  /** Base URL of the gateway. */
  readonly url: string
  readonly merchant: string
  /**
   * Pays by card. Whatever the network or the gateway does becomes a result and is never thrown.
   *
   * @throws {ClientError} for an invalid payment, before anything is sent.
   * @example
   * const result = await client.createPayment({ amount: '12000', card, option: installment({ installments: 12 }) })
   * if (result.outcome === 'approved') ship(result.id)
   */
  createPayment(payment: Payment, call?: CallOptions): Promise<PaymentResult>
  /** Sends a hand-written request; a missing transaction id is filled in. */
  send(request: PaymentRequest, call?: CallOptions): Promise<PaymentResult>
}

const { method, path } = operationRows.createPayment

/**
 * Creates a client for a merchant.
 *
 * @throws {ClientError} for invalid options.
 * @example
 * const client = createPaymentClient({
 *   environment: 'apitest',
 *   merchant: 'my_merchant',
 *   auth: { keyId, sharedSecret },
 *   shop: { businessName: '桜商店', businessNameKatakana: 'サクラショウテン', businessNameAlphaNumeric: 'SAKURA STORE' },
 * })
 */
export function createPaymentClient(options: ClientOptions): PaymentClient {
  const { environment, merchant, credentials, shop, fetch, clock, randomId, onExchange, ...defaults } =
    readClientOptions(options)
  const url = environment.url + path

  async function send(given: PaymentRequest, call: CallOptions = {}): Promise<PaymentResult> {
    const timeout = readTimeout(call.timeout ?? defaults.timeout)
    const sentId = readCorrelationId(call.correlationId ?? randomId())
    const request = withTransactionId(given, randomId)
    const started = clock()
    const { signed, proofs } = await sign(request, sentId, started)
    const scrubber = createScrubber(request, [...credentials.secrets, ...proofs])
    const { code, transactionId } = request.clientReferenceInformation

    const { signal } = call
    const attempt = signal?.aborted ? undefined : await sendOnce(fetch, signed, { timeout, ...compact({ signal }) })
    const reply: WireReply | undefined = attempt?.response && {
      status: attempt.response.status,
      headers: attempt.response.headers,
      scrubber,
      ...compact({ body: attempt.text === undefined ? undefined : readBody(attempt.text, scrubber) }),
      ...compact({ fault: attempt.fault, reference: typeof code === 'string' ? scrubber.text(code) : undefined }),
    }
    const result = reply === undefined ? toUnanswered(attempt) : readReply(reply, clock())

    const theirId = scrubber.text(reply?.headers.get('v-c-correlation-id') ?? '')
    const trace = compact({
      transactionId: scrubber.text(transactionId),
      correlationId: scrubber.text(sentId),
      gatewayCorrelationId: /^[\w*.:-]{1,100}$/.test(theirId) ? theirId : undefined,
    })
    const paymentId = 'id' in result ? result.id : undefined
    tell(onExchange, {
      method,
      url,
      ms: Math.max(0, clock() - started),
      outcome: result.outcome,
      ...trace,
      ...compact({ status: reply?.status, paymentId }),
      request: scrubber.record(request),
      ...(reply?.body !== undefined && { reply: scrubber.record(reply.body, paymentId) }),
    })
    return { ...result, ...trace } as PaymentResult
  }

  /** Signs the exact bytes to send; `proofs` are the credentials in the headers. */
  async function sign(request: PaymentRequest, correlationId: string, now: number) {
    const body = toUtf8(JSON.stringify(request))
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
      url,
      headers: {
        'content-type': 'application/json',
        accept: 'application/hal+json',
        'v-c-correlation-id': correlationId,
        ...proof,
      },
      body,
    }
    const proofs = [/^Bearer (.+)$/.exec(proof.authorization ?? ''), /signature="([^"]+)"/.exec(proof.signature ?? '')]
    return { signed, proofs: proofs.flatMap((match) => match?.[1] ?? []) }
  }

  return {
    url: environment.url,
    merchant,
    createPayment: async (payment, call) => send(toPaymentRequest(payment, shop), call),
    send,
  }
}

/** Fills in the transaction id, the only key of a time-out reversal (guide): at most 30 characters. */
function withTransactionId(request: PaymentRequest, randomId: () => string) {
  const given = request.clientReferenceInformation
  const transactionId =
    given?.transactionId ??
    randomId()
      .replace(/[^A-Za-z0-9]/g, '')
      .slice(0, 30)
  if (typeof transactionId !== 'string' || !/^.{1,30}$/u.test(transactionId)) {
    throw createError(
      'INVALID_PAYMENT',
      'Failed to send the payment: its transactionId is not allowed. Allowed: 1 to 30 characters, or none, to have it made up.',
    )
  }
  return { ...request, clientReferenceInformation: { ...given, transactionId } }
}

/** The result when no reply came. Once `fetch` was called, only a failed connection proves that nothing was sent. */
function toUnanswered(attempt: Attempt | undefined): BareResult {
  if (attempt?.fault === undefined) return { outcome: 'unavailable', cause: 'aborted' }
  const { cause, ...detail } = attempt.fault
  return cause === 'not-connected'
    ? { outcome: 'unavailable', cause, ...detail }
    : { outcome: 'unknown', cause, ...detail }
}
