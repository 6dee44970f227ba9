import { decodeProtectedHeader } from 'jose'
import type { GatewayKey } from '../signing/gateway-key.ts'

/** What is wrong with a token that this gateway has not signed. */
export type Forgery = 'no-token' | 'unsigned' | 'other-gateway' | 'changed'

/** Says why `key.verify` refused a token. */
export async function findForgery(token: string, key: GatewayKey): Promise<Forgery> {
  let header: ReturnType<typeof decodeProtectedHeader>
  try {
    header = decodeProtectedHeader(token)
  } catch {
    return 'no-token'
  }
  if (header.alg !== 'RS256') return 'unsigned'
  return header.kid === (await key.jwk()).kid ? 'changed' : 'other-gateway'
}
