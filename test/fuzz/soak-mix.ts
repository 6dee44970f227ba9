import { readFileSync } from 'node:fs'
import { seed } from '../../mocks/world/generated/seed.ts'
import { readP12 } from '../../src/client/index.ts'
import type { FaultName } from '../../src/faults/faults.ts'
import { jpoMethods } from '../../src/jpo/methods.ts'
import { namespaceHeader } from '../../src/request/sandbox-headers.ts'
import { signTokenWithCertificate } from '../../src/signing/jwt.ts'
import { gatewayHost, paymentsPath, signedByHttp, signedByToken, signer, withToken } from '../conformance/signed.ts'
import { type createRandom, noon, toSamplePayment } from '../support.ts'
import { type RawRequest, toWire } from './raw-http.ts'
import { outcomeNames } from './strange-values.ts'

/** One request of the soak, and the replies that it may get. */
export interface Step {
  readonly kind: string
  readonly bytes: Buffer
  /** `0` stands for no reply. */
  readonly statuses: readonly number[]
  /** The caller hangs up after so many ms. */
  readonly leavesAfter?: number
}

type Expectation = Omit<Step, 'kind'>

interface Draw {
  readonly reference: string
  readonly draw: <T>(from: readonly T[]) => T
}

/** Every fault that a request can ask for, with a short delay and the expected status. */
const quickFaults: Readonly<Record<Exclude<FaultName, 'connection-refused'>, readonly [mark: string, status: number]>> =
  {
    latency: ['latency=2', 201],
    'latency-range': ['latency-range=2', 201],
    'latency-lognormal': ['latency-lognormal=2', 201],
    'late-answer': ['late-answer=20', 201],
    'slow-drip': ['slow-drip=10', 201],
    'broken-json': ['broken-json', 201],
    'html-502': ['html-502', 502],
    'html-502-before-commit': ['html-502-before-commit', 502],
    'wrong-content-type': ['wrong-content-type', 201],
    'status-missing': ['status-missing', 201],
    'duplicated-delivery': ['duplicated-delivery', 201],
    'too-many-requests': ['too-many-requests', 429],
    'service-unavailable': ['service-unavailable', 503],
    'answer-lost': ['answer-lost', 0],
    'no-answer': ['no-answer=20', 0],
    'black-hole': ['black-hole=20', 0],
    'reset-before-commit': ['reset-before-commit', 0],
    'reset-after-commit': ['reset-after-commit', 0],
    'truncated-body': ['truncated-body', 0],
  }

/** Faults that outlast the caller's patience. */
const longFaults = ['no-answer', 'black-hole', 'late-answer', 'slow-drip=60s', 'latency=60s'] as const

const json = ['content-type', 'application/json'] as const

function toRequest(
  method: string,
  path: string,
  body: Uint8Array | string,
  headers: RawRequest['headers'],
): RawRequest {
  const host = headers.some(([name]) => name === 'host') ? [] : [['host', '127.0.0.1'] as const]
  return { method, path, headers: [...host, ...headers], body: Buffer.from(body) }
}

const expectReply = (request: RawRequest, ...statuses: readonly number[]): Expectation => ({
  bytes: toWire(request),
  statuses,
})

const get = (path: string, ...headers: RawRequest['headers']): RawRequest => toRequest('GET', path, '', headers)

const toPairs = (headers: Readonly<Record<string, string | undefined>>): RawRequest['headers'] =>
  Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]))

/** A signed payment. */
async function pay({ reference, draw }: Draw, change: object = {}, ...headers: RawRequest['headers']) {
  const { name: method } = draw(jpoMethods)
  const body = Buffer.from(JSON.stringify(toSamplePayment({ method, reference, ...change })))
  const signed = await draw([signedByHttp, signedByToken])({ body })
  return toRequest('POST', paymentsPath, body, [...toPairs(signed.headers), ...headers])
}

/** One payment signed with a certificate. Signing each would cost more than all other work. */
const byCertificate = expectReply(await toCertificatePayment(), 201)

async function toCertificatePayment(): Promise<RawRequest> {
  const { merchantId } = signer
  const file = readFileSync(new URL(`../../mocks/keys/${merchantId}.p12`, import.meta.url))
  const body = Buffer.from(JSON.stringify(toSamplePayment({ method: 'single', reference: 'order-certificate' })))
  const token = await signTokenWithCertificate({
    ...(await readP12(file, merchantId)),
    method: 'POST',
    path: paymentsPath,
    host: gatewayHost,
    body,
    merchantId,
    now: noon,
    jti: '20000000-0000-4000-8000-000000000002',
  })
  return toRequest('POST', paymentsPath, body, toPairs(withToken(token).headers))
}

async function signedAs(text: string, type: string): Promise<RawRequest> {
  const body = Buffer.from(text)
  const { headers } = await signedByHttp({ body })
  return toRequest('POST', paymentsPath, body, toPairs({ ...headers, 'content-type': type }))
}

const breakSignature = (value: string): string => value.replace(/.(?="?$)/, (last) => (last === 'A' ? 'B' : 'A'))

async function payWithBrokenSignature(draw: Draw): Promise<RawRequest> {
  const { headers, ...request } = await pay(draw)
  const isSignature = (name: string) => name === 'signature' || name === 'authorization'
  return {
    ...request,
    headers: headers.map(([name, value]) => [name, isSignature(name) ? breakSignature(value) : value]),
  }
}

type Make = (draw: Draw) => Promise<Expectation> | Expectation

/** Requests that are refused by each stage, or before the first. */
const refusedRequests: readonly Make[] = [
  () => expectReply(toRequest('POST', paymentsPath, '{}', [json]), 401),
  async (draw) => expectReply(await payWithBrokenSignature(draw), 401),
  async (draw) => expectReply(await pay(draw, { amount: '12,000' }), 400),
  async (draw) => expectReply(await pay(draw, {}, ['x-sandbox-fault', 'no-such-fault']), 400),
  async (draw) => expectReply(await pay(draw, {}, [namespaceHeader, 'ä']), 400),
  async (draw) => expectReply(await pay(draw, {}, ['sec-fetch-site', 'cross-site']), 403),
  async () => expectReply(await signedAs('{"a":', 'application/json'), 400),
  async () => expectReply(await signedAs('[]', 'application/json'), 400),
  async () => expectReply(await signedAs('a=b', 'application/x-www-form-urlencoded'), 415),
  ({ reference }) => expectReply(get(`/pts/v2/${reference}`), 404),
  () => expectReply(get(paymentsPath), 405),
  () => ({ bytes: Buffer.from(`POST ${paymentsPath} HTTP/1.1\r\nContent-Length: 1000001\r\n\r\n`), statuses: [401] }),
  () => expectReply(get('/', ['x-long', 'x'.repeat(20_000)]), 431),
  () => expectReply(toRequest('P ST', '/', '', []), 400),
]

const armedAmount = '777'

function arm(path: string, body: object): Expectation {
  const text = JSON.stringify({ ...body, times: 1, match: { amount: armedAmount } })
  return expectReply(toRequest('POST', `/__admin${path}?namespace=armed`, text, [json]), 201)
}

const adminPages = [
  '/health',
  '/journal?limit=5',
  '/payments?limit=5',
  '/scenarios',
  '/faults',
  '/namespaces',
  '/catalogue',
]

/** Admin requests. Changes are made in a namespace of their own. */
const adminRequests: readonly Make[] = [
  ...adminPages.map((path) => () => expectReply(get(`/__admin${path}`), 200)),
  () => expectReply(get('/__admin/journal/j1'), 200, 404),
  () => expectReply(get('/__admin/nowhere'), 404),
  () => expectReply(toRequest('PUT', '/__admin/clock?namespace=armed', '{"advance":"1s"}', [json]), 200),
  () => expectReply(toRequest('PUT', '/__admin/clock?namespace=armed', '{"advance":', [json]), 400),
  () => expectReply(toRequest('DELETE', '/__admin/clock?namespace=armed', '', []), 200),
  () => expectReply(toRequest('POST', '/__admin/reset?namespace=armed', '', []), 200),
  ...Array<Make>(8).fill(() => arm('/scenarios', { name: 'expired-card' })),
  ...Array<Make>(8).fill(() => arm('/faults', { name: 'latency', delay: 1 })),
]

const cards = (seed.cards ?? []).map(({ number }) => number)
const decided = [201, 400, 502, 500]
/** A new namespace after so many requests. */
const perNamespace = 125

/** The kinds of requests, with their weights in percent. */
const kinds: readonly (readonly [kind: string, weight: number, make: Make])[] = [
  ['payment', 40, async (draw) => expectReply(await pay(draw), 201)],
  ['signed by certificate', 2, () => byCertificate],
  ['any test card', 6, async (draw) => expectReply(await pay(draw, { card: draw.draw(cards) }), ...decided)],
  [
    'outcome on demand',
    8,
    async (draw) => expectReply(await pay(draw, {}, ['x-sandbox-scenario', draw.draw(outcomeNames)]), ...decided),
  ],
  [
    'fault',
    5,
    async (draw) => {
      const [mark, status] = draw.draw(Object.values(quickFaults))
      return expectReply(await pay(draw, {}, ['x-sandbox-fault', mark]), status)
    },
  ],
  [
    'caller gives up',
    1,
    async (draw) => ({
      ...expectReply(await pay(draw, {}, ['x-sandbox-fault', draw.draw(longFaults)]), 0),
      leavesAfter: 10,
    }),
  ],
  [
    'payment in a namespace',
    20,
    async (draw) => {
      const name = `soak-${Math.floor(Number(draw.reference.split('-').at(-1)) / perNamespace)}`
      return expectReply(await pay(draw, {}, [namespaceHeader, name]), 201)
    },
  ],
  [
    'payment that something is armed for',
    4,
    async (draw) => expectReply(await pay(draw, { amount: armedAmount }, [namespaceHeader, 'armed']), 201),
  ],
  ['refused', 9, (draw) => draw.draw(refusedRequests)(draw)],
  ['admin', 5, (draw) => draw.draw(adminRequests)(draw)],
]

const weighted = kinds.flatMap((row) => Array<typeof row>(row[1]).fill(row))

/** Makes the steps of a soak. The same random numbers give the same steps. */
export function createMix(random: ReturnType<typeof createRandom>): () => Promise<Step> {
  let count = 0
  const draw: Draw['draw'] = (from) => from[Math.floor(random() * from.length)] as (typeof from)[number]
  return async () => {
    const [kind, , make] = draw(weighted)
    return { kind, ...(await make({ reference: `order-${++count}`, draw })) }
  }
}
