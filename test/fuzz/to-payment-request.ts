import { paymentsPath } from '../conformance/signed.ts'
import type { RawRequest } from './raw-http.ts'

/** A request to pay with a body: text as it is, anything else as JSON. */
export const toPaymentRequest = (body: unknown, ...headers: RawRequest['headers']): RawRequest => ({
  method: 'POST',
  path: paymentsPath,
  headers: [['Host', '127.0.0.1'], ['Content-Type', 'application/json'], ...headers],
  body: Buffer.from(typeof body === 'string' ? body : (JSON.stringify(body) ?? '')),
})
