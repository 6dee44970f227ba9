import { randomUUID } from 'node:crypto'
import { fromBase64 } from '../../src/signing/bytes.ts'
import {
  formatSignatureHeader,
  signedHeaders,
  signString,
  toDigestHeader,
  toRequestTarget,
  toSigningString,
} from '../../src/signing/http-signature.ts'
import { signToken } from '../../src/signing/jwt.ts'

/** A request to be signed, and with whose key. */
export interface RequestToSign {
  readonly method: string
  readonly path: string
  /** The host that is signed; not necessarily the one that is called. */
  readonly host: string
  readonly body: Uint8Array
  readonly merchantId: string
  readonly keyId: string
  /** Base64. */
  readonly sharedSecret: string
  /** Epoch ms. */
  readonly now: number
}

/** Headers that authenticate a request, by scheme. */
export const signingSchemes = {
  jwt: async (request: RequestToSign): Promise<Record<string, string>> => ({
    authorization: `Bearer ${await signToken({ ...request, secret: decode(request), jti: randomUUID() })}`,
  }),
  http: async (request: RequestToSign): Promise<Record<string, string>> => {
    const hasBody = request.body.byteLength > 0
    const values: Record<string, string> = {
      host: request.host,
      date: new Date(request.now).toUTCString(),
      'request-target': toRequestTarget(request.method, request.path),
      ...(hasBody && { digest: await toDigestHeader(request.body) }),
      'v-c-merchant-id': request.merchantId,
    }
    const headers = hasBody ? signedHeaders.withBody : signedHeaders.withoutBody
    const signature = await signString(toSigningString(headers, values), decode(request))
    const { 'request-target': _, ...sent } = values
    return {
      ...sent,
      signature: formatSignatureHeader({ keyid: request.keyId, algorithm: 'HmacSHA256', headers, signature }),
    }
  },
} as const

export type SigningScheme = keyof typeof signingSchemes

const decode = ({ sharedSecret }: RequestToSign): Uint8Array => fromBase64(sharedSecret) ?? new Uint8Array()
