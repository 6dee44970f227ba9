import { decodeJwt } from 'jose'
import type { GatewayRequest } from '../request/gateway-request.ts'
import { parseSignatureHeader } from '../signing/http-signature.ts'
import type { World } from '../world/world.ts'
import { authAdvice } from './advice.ts'
import { type AuthOutcome, failed } from './auth-outcome.ts'
import { checkDigest } from './digest.ts'
import { merchantOfToken, readBearer } from './identify-merchant.ts'

/** Reads credentials with a right digest and any key. For web pages, which can set neither Host nor Date. */
export function readLeniently(request: GatewayRequest, world: World): AuthOutcome {
  const { headers, body } = request
  const { authorization, signature = '' } = headers
  let digest: unknown = /^SHA-256=(.*)$/i.exec(headers.digest ?? '')?.[1]
  if (authorization !== undefined) {
    try {
      digest = decodeJwt(readBearer(authorization)).digest
    } catch {
      return failed('token-malformed')
    }
  } else if (parseSignatureHeader(signature) === undefined) return failed('signature-malformed')

  const wrong = body.byteLength > 0 || digest ? checkDigest(String(digest), request) : undefined
  if (wrong !== undefined) return wrong
  const merchantId = authorization === undefined ? headers['v-c-merchant-id'] : merchantOfToken(authorization)
  const merchant = world.merchant(merchantId ?? '')
  if (merchant === undefined) return failed('merchant-missing')
  return authorization === undefined
    ? { ok: true, scheme: 'http-signature', merchant, advice: [authAdvice.httpSignatureDeprecated] }
    : { ok: true, scheme: 'jwt-shared-secret', merchant }
}
