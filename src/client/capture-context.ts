import { isObject } from '../base/json-path.ts'
import type { RequestBody } from '../openapi/index.ts'
import type { CaptureContextCreated } from './authentication-result.ts'
import type { SuccessReader } from './read-reply.ts'
import { checkTyped } from './request-fields.ts'
import type { Bare } from './result.ts'

/** What a page's hosted fields (Microform) may do. */
export interface CaptureContext {
  /** Origins of the shop's pages, such as `https://shop.example`. */
  readonly targetOrigins: readonly string[]
  /** Default `['VISA', 'MASTERCARD', 'AMEX', 'JCB', 'DINERSCLUB']`. */
  readonly cardNetworks?: readonly string[]
}

/** @throws {ClientError} `INVALID_PAYMENT` */
export function toCaptureContextRequest(given: CaptureContext): RequestBody<'generateCaptureContext'> {
  checkTyped(given, 'captureContext')
  const { targetOrigins, cardNetworks = ['VISA', 'MASTERCARD', 'AMEX', 'JCB', 'DINERSCLUB'] } = given
  return { clientVersion: 'v2', targetOrigins: [...targetOrigins], allowedCardNetworks: [...cardNetworks] }
}

/** Reads the 201: a bare JWT, no JSON. */
export const captureContextReader: SuccessReader<Bare<CaptureContextCreated>> = {
  http: 201,
  takesText: true,
  read: ({ body }) =>
    !isObject(body) && typeof body === 'string' && /^[\w-]+\.[\w-]+\.[\w-]+$/.test(body.trim())
      ? { outcome: 'created', captureContext: body.trim() }
      : 'no JWT',
}
