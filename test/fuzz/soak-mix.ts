import { readFileSync } from 'node:fs'
import { seed } from '../../mocks/world/generated/seed.ts'
import { readP12 } from '../../src/client/index.ts'
import { namespaceHeader } from '../../src/engine/namespaces.ts'
import type { FaultName } from '../../src/faults/faults.ts'
import { jpoMethods } from '../../src/jpo/methods.ts'
import { signTokenWithCertificate } from '../../src/signing/jwt.ts'
import { gatewayHost, paymentsPath, signedByHttp, signedByToken, signer, withToken } from '../conformance/signed.ts'
import type { createRandom } from '../support.ts'
import { noon, toSamplePayment } from '../support.ts'
import { type RawRequest, toWire } from './raw-http.ts'
import { outcomeNames } from './words.ts'

/** One request of the soak, and what may come of it. */
export interface Step {
  readonly kind: string
  readonly bytes: Buffer
  /** No answer is one of them: `0`. */
  readonly statuses: readonly number[]
  /** The caller gives up, so many ms after it has asked. */
  readonly leavesAfter?: number
}

type Draw = <T>(from: readonly T[]) => T

interface Wish {
  readonly reference: string
  readonly draw: Draw
}

/** How many requests a namespace gets before another takes its place in the mix. */
const perNamespace = 25

/** Every fault that a request can ask for, so that it holds nobody up, and what comes of it. */
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

/** What a caller does not wait for. */
const longFaults = ['no-answer', 'black-hole', 'late-answer', 'slow-drip=60s', 'latency=60s'] as const

/** A right payment, signed with the key of a certificate: signing it each time would cost more than all else. */
const byCertificate = toWire(await toCertificatePayment())

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
  return send('POST', paymentsPath, body, ...toPairs(withToken(token).headers))
}

const cards = (seed.cards ?? []).map(({ number }) => number)
const decided = [201, 400, 502, 500]

/** A signed payment; `change` is about what stands in it. */
async function pay(wish: Wish, change: object = {}, ...headers: RawRequest['headers']): Promise<RawRequest> {
  const { name: method } = wish.draw(jpoMethods)
  const body = Buffer.from(JSON.stringify(toSamplePayment({ method, reference: wish.reference, ...change })))
  const sign = wish.draw([signedByHttp, signedByToken])
  return send('POST', '/pts/v2/payments', body, ...toPairs((await sign({ body })).headers), ...headers)
}

function toPairs(headers: Readonly<Record<string, string | undefined>>): RawRequest['headers'] {
  return Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]))
}

function send(
  method: string,
  path: string,
  body: Uint8Array | string = '',
  ...headers: RawRequest['headers']
): RawRequest {
  return {
    method,
    path,
    headers: headers.some(([name]) => name === 'host') ? headers : [['host', '127.0.0.1'], ...headers],
    body: Buffer.from(body),
  }
}

const json = ['content-type', 'application/json'] as const

interface Kind {
  readonly kind: string
  /** Of a hundred requests. */
  readonly weight: number
  readonly make: (wish: Wish) => Promise<Made> | Made
}

type Made = Omit<Step, 'kind'>

const made = (request: RawRequest, ...statuses: readonly number[]): Made => ({ bytes: toWire(request), statuses })

/** Requests that are refused, each by another stage or before the first. */
const refusedRequests: readonly ((wish: Wish) => Promise<Made> | Made)[] = [
  () => made(send('POST', paymentsPath, '{}', json), 401),
  async (wish) => {
    const { headers, ...request } = await pay(wish)
    return made({ ...request, headers: headers.map(([name, value]) => [name, breakSignature(name, value)]) }, 401)
  },
  async (wish) => made(await pay(wish, { amount: '12,000' }), 400),
  async (wish) => made(await pay(wish, {}, ['x-sandbox-fault', 'no-such-fault']), 400),
  async (wish) => made(await pay(wish, {}, [namespaceHeader, 'ä']), 400),
  async (wish) => made(await pay(wish, {}, ['sec-fetch-site', 'cross-site']), 403),
  async () => made(await signedAs('{"a":'), 400),
  async () => made(await signedAs('[]'), 400),
  async () => made(await signedAs('a=b', 'application/x-www-form-urlencoded'), 415),
  ({ reference }) => made(send('GET', `/pts/v2/${reference}`), 404),
  () => made(send('GET', paymentsPath), 405),
  () => ({ bytes: Buffer.from(`POST ${paymentsPath} HTTP/1.1\r\nContent-Length: 1000001\r\n\r\n`), statuses: [401] }),
  () => made(send('GET', '/', '', ['x-long', 'x'.repeat(20_000)]), 431),
  () => made(send('P ST', '/'), 400),
]

const breakSignature = (name: string, value: string): string =>
  name === 'signature' || name === 'authorization'
    ? value.replace(/.(?="?$)/, (last) => (last === 'A' ? 'B' : 'A'))
    : value

async function signedAs(text: string, type = 'application/json'): Promise<RawRequest> {
  const body = Buffer.from(text)
  const { headers } = await signedByHttp({ body })
  return send('POST', paymentsPath, body, ...toPairs({ ...headers, 'content-type': type }))
}

/** Of a namespace of its own, which each of them may change. */
const adminRequests: readonly ((wish: Wish) => Made)[] = [
  ...['/health', '/journal?limit=5', '/payments?limit=5', '/scenarios', '/faults', '/namespaces', '/catalogue'].map(
    (path) => () => made(send('GET', `/__admin${path}`), 200),
  ),
  () => made(send('GET', '/__admin/journal/j1'), 200, 404),
  () => made(send('GET', '/__admin/nowhere'), 404),
  () => made(send('PUT', '/__admin/clock?namespace=armed', '{"advance":"1s"}', json), 200),
  () => made(send('PUT', '/__admin/clock?namespace=armed', '{"advance":', json), 400),
  () => made(send('DELETE', '/__admin/clock?namespace=armed'), 200),
  () => made(send('POST', '/__admin/reset?namespace=armed'), 200),
  ...Array<() => Made>(8).fill(() => arm('/scenarios', { name: 'expired-card' })),
  ...Array<() => Made>(8).fill(() => arm('/faults', { name: 'latency', delay: 1 })),
]

const armedAmount = '777'

const arm = (path: string, wish: object): Made => {
  const body = JSON.stringify({ ...wish, times: 1, match: { amount: armedAmount } })
  return made(send('POST', `/__admin${path}?namespace=armed`, body, json), 201)
}

/** What is sent, and how often. */
const kinds: readonly Kind[] = [
  { kind: 'payment', weight: 40, make: async (wish) => made(await pay(wish), 201) },
  { kind: 'signed by certificate', weight: 2, make: () => ({ bytes: byCertificate, statuses: [201] }) },
  {
    kind: 'any test card',
    weight: 6,
    make: async (wish) => made(await pay(wish, { card: wish.draw(cards) }), ...decided),
  },
  {
    kind: 'outcome on demand',
    weight: 8,
    make: async (wish) => made(await pay(wish, {}, ['x-sandbox-scenario', wish.draw(outcomeNames)]), ...decided),
  },
  {
    kind: 'fault',
    weight: 5,
    async make(wish) {
      const [mark, status] = wish.draw(Object.values(quickFaults))
      return made(await pay(wish, {}, ['x-sandbox-fault', mark]), status)
    },
  },
  {
    kind: 'caller gives up',
    weight: 1,
    make: async (wish) => ({
      ...made(await pay(wish, {}, ['x-sandbox-fault', wish.draw(longFaults)]), 0),
      leavesAfter: 10,
    }),
  },
  {
    kind: 'payment in a namespace',
    weight: 20,
    async make(wish) {
      const name = `soak-${Math.floor(Number(wish.reference.split('-').at(-1)) / ((perNamespace * 100) / 20))}`
      return made(await pay(wish, {}, [namespaceHeader, name]), 201)
    },
  },
  {
    kind: 'payment that something waits for',
    weight: 4,
    make: async (wish) => made(await pay(wish, { amount: armedAmount }, [namespaceHeader, 'armed']), 201),
  },
  { kind: 'refused', weight: 9, make: (wish) => wish.draw(refusedRequests)(wish) },
  { kind: 'admin', weight: 5, make: (wish) => wish.draw(adminRequests)(wish) },
]

/** Each as often as it weighs. */
const weighted = kinds.flatMap((kind) => Array<Kind>(kind.weight).fill(kind))

/** Makes the steps of a soak, the same for the same source of randomness. */
export function createMix(random: ReturnType<typeof createRandom>): () => Promise<Step> {
  let count = 0
  const draw: Draw = (from) => from[Math.floor(random() * from.length)] as (typeof from)[number]
  return async () => {
    const { kind, make } = draw(weighted)
    return { kind, ...(await make({ reference: `order-${++count}`, draw })) }
  }
}
