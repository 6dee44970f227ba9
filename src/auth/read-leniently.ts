import { decodeJwt } from 'jose'
import { isEqual } from '../crypto/bytes.ts'
import type { GatewayRequest } from '../request/gateway-request.ts'
import { parseSignatureHeader, toDigestHeader } from '../signing/http-signature.ts'
import type { World } from '../world/world.ts'
import { type AuthOutcome, failed } from './auth-outcome.ts'
import { merchantOfToken, readBearer } from './identify-merchant.ts'

/** Reads credentials with a right digest and any key. For web pages, which can set neither Host nor Date. */
export async function readLeniently({ headers, body }: GatewayRequest, world: World): Promise<AuthOutcome> {
  const { authorization, signature = '' } = headers
  let digest = headers.digest ?? ''
  if (authorization !== undefined) {
    try {
      digest = `SHA-256=${decodeJwt(readBearer(authorization)).digest}`
    } catch {
      return failed('token-malformed')
    }
  } else if (parseSignatureHeader(signature) === undefined) return failed('signature-malformed')

  if (body.byteLength > 0 && !isEqual(digest, await toDigestHeader(body))) return failed('digest-mismatch')
  const merchantId = authorization === undefined ? headers['v-c-merchant-id'] : merchantOfToken(authorization)
  const merchant = world.merchant(merchantId ?? '')
  if (merchant === undefined) return failed('merchant-missing')
  return { ok: true, scheme: authorization === undefined ? 'http-signature' : 'jwt-shared-secret', merchant }
}
