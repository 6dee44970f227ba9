import { readFileSync } from 'node:fs'
import { createGateway } from '../mocks/gateway/create-gateway.ts'
import { fromBase64, toUtf8 } from '../src/crypto/bytes.ts'
import { signRequest } from '../src/signing/sign-request.ts'

export type Scheme = 'jwt' | 'http-signature'

/** A request as it goes over the wire, and the status that our gateway answers. */
export interface Prepared {
  readonly bytes: Buffer
  readonly status: number
}

const host = 'apitest.cybersource.com'
const payments = '/pts/v2/payments'
const readSample = (name: string) =>
  JSON.parse(readFileSync(new URL(`../examples/requests/${name}.json`, import.meta.url), 'utf8'))
export const installment = readSample('installment')

/** It has the published key of the first merchant. */
const gateway = await createGateway()
const { keyId, merchantId, sharedSecret } = gateway.merchant()
const secret = fromBase64(sharedSecret) ?? new Uint8Array()

let [references, tokens] = [0, 0]
const toCode = (index: number) => `bench-${String(index).padStart(9, '0')}`
export const toReference = (): string => toCode(++references)

/** Signs one request. Credentials are good for two minutes. */
async function sign(scheme: Scheme, path: string, content: object, status = 201): Promise<Prepared> {
  const text = JSON.stringify(content, null, 2)
  const body = toUtf8(text)
  const request = { method: 'POST', path, host, body, merchantId, now: Date.now(), jti: `bench-${++tokens}` }
  const signed = await signRequest({ scheme, keyId, secret }, request)
  const headers = { host, 'content-type': 'application/json', 'content-length': body.byteLength, ...signed }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  return { bytes: Buffer.from(`POST ${path} HTTP/1.1\r\n${lines.join('')}\r\n${text}`), status }
}

/** Signs a payment, by default an installment payment (分割払い) with a reference of its own. */
export const signPayment = (scheme: Scheme, code = toReference(), sample: object = installment, status = 201) =>
  sign(scheme, payments, { ...sample, clientReferenceInformation: { code } }, status)

const { processingInformation } = installment
const sale = { ...installment, processingInformation: { ...processingInformation, capture: true } }
/** A payment that is captured at once. */
export const signSale = (scheme: Scheme) => signPayment(scheme, toReference(), sale)

export function signFollowOn(scheme: Scheme, service: 'captures' | 'refunds', id: string, totalAmount: string) {
  const orderInformation = { amountDetails: { totalAmount, currency: 'JPY' } }
  const content = { clientReferenceInformation: { code: toReference() }, orderInformation }
  return sign(scheme, `${payments}/${id}/${service}`, content)
}

export const signSearch = (scheme: Scheme, query: string) =>
  sign(scheme, '/tss/v2/searches', { query, sort: 'submitTimeUtc:desc' })

export const toTimeQuery = (from: number, to: number): string =>
  `submitTimeUtc:[${new Date(from).toISOString()} TO ${new Date(to).toISOString()}]`

export const repeat = <Item>(count: number, make: (index: number) => Promise<Item>): Promise<Item[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => make(index)))

/** The same one after another, when somebody asks. */
export function* produce<Item>(count: number, make: (index: number) => Item): Iterable<Item> {
  for (let index = 0; index < count; index++) yield make(index)
}

const declined = readSample('refused/card-expired')
const malformed = { ...installment, orderInformation: { amountDetails: { currency: 'JPY' } } }

type Sign = (scheme: Scheme) => Promise<Prepared>
const pay =
  (sample: object, status?: number): Sign =>
  (scheme) =>
    signPayment(scheme, toReference(), sample, status)
const methods = ['single', 'installment', 'bonus', 'revolving', 'combination'].map((name) => pay(readSample(name)))
export const [turnLength, capturesPerTurn] = [20, methods.length]
export const mixture =
  'Of 20 requests 10 are payments (two of each method), 5 captures of payments that nobody has captured, 1 a refund, 2 searches (a reference; 20 ms), 1 a declined card, 1 a malformed payment.'

/** Mixed traffic that sends none twice: a turn for every five open payments. Refunds are of a yen; `madeAt` in ms, by the gateway's clock. */
export function signMixed(scheme: Scheme, open: readonly string[], settled: readonly string[], madeAt: number) {
  let [captures, refunds] = [0, 0]
  const capture: Sign = () => signFollowOn(scheme, 'captures', open[captures++] ?? '', '12000')
  const turn: readonly Sign[] = [
    ...methods.flatMap((method) => [method, capture, method]),
    () => signFollowOn(scheme, 'refunds', settled[refunds++ % settled.length] ?? '', '1'),
    pay(declined),
    () => signSearch(scheme, `clientReferenceInformation.code:${toCode(references - 3)}`),
    pay(malformed, 400),
    () => signSearch(scheme, toTimeQuery(madeAt - 20, madeAt)),
  ]
  const turns = Math.floor(open.length / capturesPerTurn)
  return repeat(turns * turnLength, (index) => (turn[index % turnLength] ?? capture)(scheme))
}

/** What the gateway answers to a payment: what other servers answer, as a constant. */
export async function readReply(): Promise<string> {
  const [head = '', body = ''] = (await signPayment('jwt')).bytes.toString().split('\r\n\r\n')
  const headers = new Headers()
  for (const line of head.split('\r\n').slice(1)) headers.set(...(line.split(/: (.*)/, 2) as [string, string]))
  const response = await gateway.handle(new Request(`https://${host}${payments}`, { method: 'POST', headers, body }))
  if (response.status !== 201) throw new Error(`Failed to pay: the gateway answered ${response.status}.`)
  return response.text()
}
