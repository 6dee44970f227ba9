import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { createGateway } from '../../mocks/gateway/create-gateway.ts'
import { fromBase64, toUtf8 } from '../../src/crypto/bytes.ts'
import { operationRows } from '../../src/openapi/generated/operations.ts'
import { signRequest } from '../../src/signing/sign-request.ts'

export type Scheme = 'jwt' | 'http-signature'

/** A signed request. */
export interface SignedRequest {
  readonly method: 'POST'
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export const { path } = operationRows.createPayment
export const signedHost = 'apitest.cybersource.com'

const sample = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../examples/requests/installment.json'), 'utf8'),
)

/** Enough for no server to live on a request that it has just seen. */
const poolSize = 256

let made = 0

/**
 * Signs installment payments (分割払い) that differ in reference, digest and token. Credentials are good for two minutes, so that each
 * load gets its own. Taken over and over by one load, they are replays, which the gateway allows by default.
 */
export const signPayments = (scheme: Scheme, count = poolSize): Promise<readonly SignedRequest[]> =>
  sign(scheme, path, count, (reference) => ({ ...sample, clientReferenceInformation: { code: reference } }))

/** Signs one search many times. */
export const signSearches = (scheme: Scheme, query: string): Promise<readonly SignedRequest[]> =>
  sign(scheme, operationRows.createSearch.path, poolSize, () => ({ query, sort: 'submitTimeUtc:desc' }))

async function sign(
  scheme: Scheme,
  path: string,
  count: number,
  toBody: (reference: string) => object,
): Promise<readonly SignedRequest[]> {
  const { keyId, merchantId, secret } = await readKey()
  const signOne = async (): Promise<SignedRequest> => {
    const reference = `bench-${String(++made).padStart(9, '0')}`
    const body = JSON.stringify(toBody(reference), null, 2)
    const request = { method: 'POST', path, host: signedHost, body: toUtf8(body), merchantId }
    const signed = await signRequest({ scheme, keyId, secret }, { ...request, now: Date.now(), jti: reference })
    const headers = { host: signedHost, 'content-type': 'application/json', ...signed }
    return { method: 'POST', path, headers, body }
  }
  return Promise.all(Array.from({ length: count }, signOne))
}

/** What the gateway answers to such a payment: what the other servers answer, as a constant. */
export async function readReply(): Promise<string> {
  const gateway = await createGateway()
  const [request] = await signPayments('jwt', 1)
  if (request === undefined) throw new Error('Failed to sign a payment.')
  const { method, headers, body } = request
  const response = await gateway.handle(new Request(`https://${signedHost}${path}`, { method, headers, body }))
  const reply = await response.text()
  await gateway.close()
  if (response.status !== 201) throw new Error(`Failed to pay: the gateway answered ${response.status} ${reply}`)
  return reply
}

/** The key of the seed world's first merchant, which is published. */
async function readKey() {
  const gateway = await createGateway()
  const { keyId, merchantId, sharedSecret } = gateway.merchant()
  await gateway.close()
  const secret = fromBase64(sharedSecret)
  if (secret === undefined) throw new Error('Failed to read the key of the seed world: it is not base64.')
  return { keyId, merchantId, secret }
}
