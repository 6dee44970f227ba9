import { randomUUID } from 'node:crypto'
import { fromBase64 } from '../src/crypto/bytes.ts'
import { type RequestToSign, signRequest } from '../src/signing/sign-request.ts'
import type { Merchant } from '../src/world/world.ts'

export type Keys = Pick<Merchant, 'merchantId' | 'keyId' | 'sharedSecret'>

/** Headers that authenticate a request, signed with the keys of a merchant. */
export const signWith = (
  { merchantId, keyId, sharedSecret }: Keys,
  scheme: 'jwt' | 'http',
  request: Omit<RequestToSign, 'merchantId' | 'jti'>,
): Promise<Record<string, string>> =>
  signRequest(
    {
      scheme: scheme === 'http' ? 'http-signature' : 'jwt',
      keyId,
      secret: fromBase64(sharedSecret) ?? new Uint8Array(),
    },
    { ...request, merchantId, jti: randomUUID() },
  )
