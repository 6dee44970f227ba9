import { redactText } from '../card-data/redact.ts'
import type { PaymentRequest } from '../openapi/index.ts'
import type {
  AuthenticationResult,
  AuthenticationSetupResult,
  AuthenticationValidationResult,
  CaptureContextResult,
} from './authentication-result.ts'
import { captureContextReader, toCaptureContextRequest } from './capture-context.ts'
import { createExchange } from './exchange.ts'
import {
  readId,
  readTransactionId,
  toCaptureRequest,
  toCreditRequest,
  toIncrementRequest,
  toRefundRequest,
  toReversalRequest,
  toTimeOutReversalRequest,
  toTimeOutVoidRequest,
  toVoidOperation,
  toVoidRequest,
} from './follow-on.ts'
import type {
  CaptureResult,
  CreditResult,
  IncrementResult,
  RefundResult,
  ReversalResult,
  TimeOutReversalResult,
  TimeOutVoidResult,
  VoidResult,
} from './follow-on-result.ts'
import { type ClientOptions, readClientOptions } from './options.ts'
import { toEnrollmentRequest, toSetupRequest, toValidationRequest } from './payer-authentication.ts'
import { toPaymentRequest } from './payment.ts'
import type { PaymentClient } from './payment-client.ts'
import { authenticationReader, setupReader } from './read-authentication.ts'
import { followOnReaders as readers } from './read-follow-on.ts'
import { detailReader } from './read-search.ts'
import { paymentReader } from './read-transaction.ts'
import { createReconcile } from './reconcile.ts'
import type { PaymentResult } from './result.ts'
import { readPages, toSearchRequest } from './search.ts'
import type { TransactionResult } from './searched-transaction.ts'

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
  const settings = readClientOptions(options)
  const { environment, merchant, shop, randomId } = settings
  const exchange = createExchange(settings)
  const makeId = () => {
    const id = randomId()
      .replace(/[^A-Za-z0-9]/g, '')
      .slice(0, 30)
    // Logs mask what could be a card number.
    return redactText(id) === id ? id : id.replace(/\d{11}(?=\d)/g, '$&a').slice(0, 30)
  }

  /** Fills in the transaction id, the only key of a time-out reversal (guide). */
  const withTransactionId = (request: PaymentRequest) => {
    const given = request.clientReferenceInformation
    const transactionId = readTransactionId(given?.transactionId ?? makeId())
    return { ...request, clientReferenceInformation: { ...given, transactionId } }
  }

  const send: PaymentClient['send'] = async (request, call) => {
    const body = withTransactionId(request)
    return (await exchange('createPayment', { body, reader: paymentReader }, call)) as PaymentResult
  }

  const client: Omit<PaymentClient, 'reconcile'> = {
    url: environment.url,
    merchant,
    send,
    createPayment: async (payment, call) => send(toPaymentRequest(payment, shop), call),
    async capture(id, given, call) {
      const body = toCaptureRequest(given, makeId)
      const request = { params: { id: readId(id) }, body, reader: readers.capture }
      return (await exchange('capturePayment', request, call)) as CaptureResult
    },
    async reverse(id, given, call) {
      const request = { params: { id: readId(id) }, body: toReversalRequest(given), reader: readers.reversal }
      return (await exchange('authReversal', request, call)) as ReversalResult
    },
    async refund(id, given, call) {
      const body = toRefundRequest(given, makeId)
      const request = { params: { id: readId(id) }, body, reader: readers.refund }
      return (await exchange('refundPayment', request, call)) as RefundResult
    },
    async credit(given, call) {
      const request = { body: toCreditRequest(given, makeId), reader: readers.credit }
      return (await exchange('createCredit', request, call)) as CreditResult
    },
    async void(id, given = {}, call) {
      const request = { params: { id: readId(id) }, body: toVoidRequest(given), reader: readers.void }
      return (await exchange(toVoidOperation(given), request, call)) as VoidResult
    },
    async timeOutReversal(transactionId, given, call) {
      const request = { body: toTimeOutReversalRequest(transactionId, given), reader: readers.reversal }
      return (await exchange('mitReversal', request, call)) as TimeOutReversalResult
    },
    async timeOutVoid(transactionId, given = {}, call) {
      const request = { body: toTimeOutVoidRequest(transactionId, given), reader: readers.void }
      return (await exchange('mitVoid', request, call)) as TimeOutVoidResult
    },
    async increment(id, given, call) {
      const request = { params: { id: readId(id) }, body: toIncrementRequest(given), reader: readers.increment }
      return (await exchange('incrementAuth', request, call)) as IncrementResult
    },
    async setUpAuthentication(given, call) {
      const request = { body: toSetupRequest(given), reader: setupReader }
      return (await exchange('payerAuthSetup', request, call)) as AuthenticationSetupResult
    },
    async authenticate(given, call) {
      const request = { body: toEnrollmentRequest(given), reader: authenticationReader }
      return (await exchange('checkPayerAuthEnrollment', request, call)) as AuthenticationResult
    },
    async validateAuthentication(given, call) {
      const request = { body: toValidationRequest(given), reader: authenticationReader }
      return (await exchange('validateAuthenticationResults', request, call)) as AuthenticationValidationResult
    },
    async createCaptureContext(given, call) {
      const request = { body: toCaptureContextRequest(given), reader: captureContextReader }
      return (await exchange('generateCaptureContext', request, call)) as CaptureContextResult
    },
    async getTransaction(id, call) {
      const request = { params: { id: readId(id) }, reader: detailReader }
      return (await exchange('getTransaction', request, call)) as TransactionResult
    },
    search: (query, given = {}, call) => readPages(exchange, toSearchRequest(query, given), call),
  }
  return { ...client, reconcile: createReconcile({ exchange, ...client }) }
}
