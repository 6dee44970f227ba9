import {
  formatSignatureHeader,
  signedHeaders,
  signString,
  toDigestHeader,
  toRequestTarget,
  toSigningString,
} from './http-signature.ts'
import {
  type CertificateTokenRequest,
  signToken,
  signTokenWithCertificate,
  type TokenContent,
  type TokenRequest,
} from './jwt.ts'

/** A request to sign. `host` is the signed host, not necessarily the called one. */
export type RequestToSign = Omit<TokenContent, 'issuer'>

interface MetaKey {
  /** The id of the portfolio that signs for the merchant with a meta key. */
  readonly portfolio?: string
}

type SecretKey = Pick<TokenRequest, 'keyId' | 'secret'> & MetaKey
type CertificateKey = Pick<CertificateTokenRequest, 'serialNumber' | 'privateKey'> & MetaKey

interface KeyOf {
  jwt: SecretKey
  'http-signature': SecretKey
  certificate: CertificateKey
}

type SigningScheme = keyof KeyOf

/** A scheme with its key. */
export type SigningCredentials<Scheme extends SigningScheme = SigningScheme> = {
  readonly [Name in SigningScheme]: { readonly scheme: Name } & KeyOf[Name]
}[Scheme]

type Headers = Record<string, string>

const toBearer = (token: string): Headers => ({ authorization: `Bearer ${token}` })
const toIssuer = ({ portfolio }: MetaKey) => (portfolio === undefined ? {} : { issuer: portfolio })

const signers: { readonly [Name in SigningScheme]: (key: KeyOf[Name], request: RequestToSign) => Promise<Headers> } = {
  jwt: async (key, request) => {
    const { keyId, secret } = key
    return toBearer(await signToken({ ...request, ...toIssuer(key), keyId, secret }))
  },
  certificate: async (key, request) => {
    const { serialNumber, privateKey } = key
    return toBearer(await signTokenWithCertificate({ ...request, ...toIssuer(key), serialNumber, privateKey }))
  },
  'http-signature': async ({ keyId, secret, portfolio }, { method, path, host, body, merchantId, now }) => {
    const hasBody = body.byteLength > 0
    const sent: Headers = {
      host,
      date: new Date(now).toUTCString(),
      ...(hasBody && { digest: toDigestHeader(body) }),
      'v-c-merchant-id': merchantId,
    }
    // With a meta key the signature covers the portfolio, and the header carries the merchant. Source: guide keys-meta-api-rest.
    const signer = portfolio ?? merchantId
    const values = { ...sent, 'request-target': toRequestTarget(method, path), 'v-c-merchant-id': signer }
    const headers = signedHeaders[hasBody ? 'withBody' : 'withoutBody']
    const signature = signString(toSigningString(headers, values), secret)
    return {
      ...sent,
      signature: formatSignatureHeader({ keyid: keyId, algorithm: 'HmacSHA256', headers, signature }),
    }
  },
}

/**
 * The headers that authenticate a request, signed over exactly these bytes.
 *
 * @example
 * const headers = await signRequest({ scheme: 'jwt', keyId, secret }, { method: 'POST', path, host, body, merchantId, now, jti })
 */
export async function signRequest<Scheme extends SigningScheme>(
  credentials: { readonly scheme: Scheme } & KeyOf[Scheme],
  request: RequestToSign,
): Promise<Headers> {
  return signers[credentials.scheme](credentials, request)
}
