import { operationRows } from '../openapi/generated/operations.ts'
import type { PaymentRequest } from '../openapi/index.ts'
import { toUtf8 } from '../signing/bytes.ts'
import { signRequest } from '../signing/sign-request.ts'
import { type Answer, readBody } from './answer.ts'
import { createError } from './client-error.ts'
import { compact } from './compact.ts'
import { tell } from './exchange-record.ts'
import { type ClientOptions, readCorrelationId, readOptions, readTimeout } from './options.ts'
import { type Payment, toPaymentRequest } from './payment.ts'
import { readReply } from './read-reply.ts'
import type { Finding, PaymentResult } from './result.ts'
import { createScrubber } from './scrub.ts'
import { type Attempt, type SignedRequest, sendOnce } from './send-once.ts'

/** Options of one call. */
export interface CallOptions {
  /** Stops waiting. The result is `unknown` if `fetch` already has the payment. */
  readonly signal?: AbortSignal
  /** In ms. Default: that of the client. */
  readonly timeout?: number
  /** Sent as `v-c-correlation-id`, for the shop's own logs. Default: a random id. */
  readonly correlationId?: string
}

/** Sends payments: one request for each call, without a retry. */
export interface PaymentClient {
  /** Origin of the gateway. */
  readonly url: string
  readonly merchant: string
  /**
   * Pays by card. A failure of the network or the gateway is a result, never an exception.
   *
   * @throws {ClientError} for an invalid payment, before anything is sent.
   * @example
   * const result = await client.createPayment({ amount: '12000', card, option: installment({ installments: 12 }) })
   * if (result.outcome === 'approved') ship(result.id)
   */
  createPayment(payment: Payment, call?: CallOptions): Promise<PaymentResult>
  /** Sends a request as it is. Only a missing transaction id is filled in. */
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
    readOptions(options)
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
    const answer: Answer | undefined = attempt?.response && {
      status: attempt.response.status,
      headers: attempt.response.headers,
      scrubber,
      ...compact({ body: attempt.text === undefined ? undefined : readBody(attempt.text, scrubber) }),
      ...compact({ fault: attempt.fault, reference: typeof code === 'string' ? scrubber.text(code) : undefined }),
    }
    const finding = answer === undefined ? toUnanswered(attempt) : readReply(answer, clock())

    const theirId = scrubber.text(answer?.headers.get('v-c-correlation-id') ?? '')
    const trace = compact({
      transactionId: scrubber.text(transactionId),
      correlationId: scrubber.text(sentId),
      gatewayCorrelationId: /^[\w*.:-]{1,100}$/.test(theirId) ? theirId : undefined,
    })
    tell(onExchange, {
      method,
      url,
      ms: Math.max(0, clock() - started),
      outcome: finding.outcome,
      ...trace,
      ...compact({ status: answer?.status, paymentId: 'id' in finding ? finding.id : undefined }),
      request: scrubber.record(request),
      ...(answer?.body !== undefined && { reply: scrubber.record(answer.body) }),
    })
    return { ...finding, ...trace } as PaymentResult
  }

  /** The signed request, and its credentials, which no log may hold. */
  async function sign(request: PaymentRequest, correlationId: string, now: number) {
    const body = toUtf8(JSON.stringify(request))
    const key = await credentials.load()
    // HTTP Signature covers the `host` header that `fetch` sends; a token names the gateway it is meant for.
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

/** A time-out reversal finds the payment by this id alone (guide). At most 30 characters. */
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

/** Result of a request without a reply. Once `fetch` has the request, only a failed connection proves that nothing was sent. */
function toUnanswered(attempt: Attempt | undefined): Finding {
  if (attempt?.fault === undefined) return { outcome: 'unavailable', cause: 'aborted' }
  const { cause, ...detail } = attempt.fault
  return cause === 'not-connected'
    ? { outcome: 'unavailable', cause, ...detail }
    : { outcome: 'unknown', cause, ...detail }
}
