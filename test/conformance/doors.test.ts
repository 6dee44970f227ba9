import { describe, expect, test } from 'vitest'
import type { GatewayOptions } from '../../mocks/gateway/gateway.ts'
import { refusedPayments } from '../../mocks/samples/refused-payments.ts'
import { jpoMethods } from '../../src/jpo/methods.ts'
import type { GatewayRequest } from '../../src/request/gateway-request.ts'
import { namespaceHeader } from '../../src/request/sandbox-headers.ts'
import { type Answered, guideExamples, type SendOptions, toGuideExample, toSamplePayment } from '../support.ts'
import { allFaces, type Face, faces } from './faces.ts'
import { arm, toOrdinary } from './provoke.ts'
import { httpDate, sampleBody, signedByHttp, signedByToken, stranger, toSecret, withHeaders } from './signed.ts'

type Sent = readonly [name: string, body: unknown, options: SendOptions]

const unsigned: readonly Sent[] = [
  ...Object.entries(guideExamples).map(([name, options]): Sent => [`the ${name} example`, toGuideExample(options), {}]),
  ...jpoMethods.map(
    ({ name }): Sent => [`a ${name} payment`, toSamplePayment({ method: name, reference: '桜𠮷' }), {}],
  ),
  ...Object.entries(refusedPayments).map(
    ([name, { merchant, payment }]): Sent => [
      name,
      toSamplePayment(payment),
      merchant === undefined ? {} : { merchant },
    ],
  ),
  ['a sale', toSamplePayment({ method: 'bonus', sale: true }), {}],
  ['an outcome by header', toOrdinary(), { headers: { 'x-sandbox-scenario': 'expired-card' } }],
  ['an outcome by reference', toOrdinary({ reference: '注文 scenario:avs-failed' }), {}],
  ['an armed outcome', toOrdinary({ reference: 'armed' }), {}],
  ['an outcome by card', toOrdinary({ card: '4000000000000002' }), {}],
  ['an outcome by amount', toOrdinary({ amount: '99000552' }), {}],
  ['an accident', toOrdinary(), { headers: { 'x-sandbox-scenario': 'system-error' } }],
  ['an unknown outcome', toOrdinary(), { headers: { 'x-sandbox-scenario': 'winter' } }],
  ['malformed JSON', '{', {}],
  ['an empty body', '', {}],
  ['bytes that are not UTF-8', new Uint8Array([0x7b, 0xff, 0x7d]), {}],
  ['a body with a byte order mark', new Uint8Array([0xef, 0xbb, 0xbf, 0x7b, 0x7d]), {}],
  ['a body over the cap', ' '.repeat(1_000_001), {}],
  ['a form', 'a=b', { headers: { 'content-type': 'application/x-www-form-urlencoded' } }],
  ['an unknown merchant', '{}', { merchant: 'nobody' }],
  ['an unknown path', '{}', { path: '/nowhere' }],
  ['an unknown path with a query', '{}', { path: '/nowhere?x=%E6%A1%9C&y' }],
  ['another verb', '{}', { method: 'PUT' }],
  ['DELETE', '{}', { method: 'DELETE' }],
  ['GET', '', { method: 'GET' }],
  ['HEAD', '', { method: 'HEAD' }],
  ...reporting(),
]

/** Replies that are not JSON. */
function reporting(): readonly Sent[] {
  const days = 'startTime=2026-11-22T00:00:00Z&endTime=2026-11-24T00:00:00Z'
  const [reportStartTime, reportEndTime] = ['2026-11-22T00:00:00Z', '2026-11-24T00:00:00Z']
  const order = {
    reportDefinitionName: 'JPTransactionDetailClass',
    reportName: '明細',
    ...{ reportStartTime, reportEndTime },
  }
  const get = (name: string, resource: string, accept: string): Sent => [
    name,
    '',
    { method: 'GET', path: `/reporting/v3/${resource}&organizationId=smcc_all`, headers: { accept } },
  ]
  const download = `report-downloads?reportName=${encodeURIComponent('明細')}&reportDate=2026-11-24`
  return [
    ['a reply without a body', order, { path: '/reporting/v3/reports' }],
    get('a report as CSV', download, 'text/csv'),
    get('a report as XML', download, 'application/xml'),
    get('sums as CSV', `payment-batch-summaries?${days}`, 'text/csv'),
    get('a missing report as XML', 'report-downloads?reportName=none&reportDate=2026-11-20', 'application/xml'),
  ]
}

const toSent = async (name: string, request: Promise<GatewayRequest>): Promise<Sent> => {
  const { method, path, headers, body } = await request
  return [name, body, { method, path, headers }]
}

const signed: readonly Sent[] = await Promise.all([
  toSent('a token', signedByToken()),
  toSent('a token with a query', signedByToken({ path: '/pts/v2/payments?x=1' })),
  toSent('HTTP Signature', signedByHttp()),
  toSent('HTTP Signature over a query', signedByHttp({ path: '/pts/v2/payments?x=1&y=%E6%A1%9C' })),
  toSent('a stale date', signedByHttp({ headers: { date: httpDate(-3_600) } })),
  toSent('another secret', signedByToken({ secret: toSecret(stranger.sharedSecret) })),
  toSent(
    'a body of other bytes',
    signedByToken().then((request) => ({ ...request, body: new Uint8Array([...sampleBody, 0x0a]) })),
  ),
  toSent(
    'no credentials',
    signedByHttp().then((request) => withHeaders(request, { signature: undefined })),
  ),
])

/** Headers added by the connection, not by the gateway. */
const transport = ['connection', 'content-length', 'date', 'keep-alive', 'transfer-encoding']

const toSaid = ({ status, headers, text }: Answered, method = 'POST') => ({
  status,
  headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !transport.includes(name))),
  // Every server drops the body of a reply to HEAD.
  text: method === 'HEAD' ? '' : text,
})

/** A payment's life. `$N` is the id in the N-th reply, counted from 0. */
const yen = (totalAmount: string) => ({ amountDetails: { totalAmount, currency: 'JPY' } })
const life: readonly Sent[] = [
  ['an authorization', toSamplePayment({ method: 'installment', reference: 'life' }), {}],
  ['its capture', { orderInformation: yen('10000') }, { path: '/pts/v2/payments/$0/captures/' }],
  ['a second capture', { orderInformation: yen('10000') }, { path: '/pts/v2/payments/$0/captures' }],
  ['a refund', { orderInformation: yen('4000') }, { path: '/pts/v2/captures/$1/refunds' }],
  ['the void of the refund', {}, { path: '/pts/v2/refunds/$3/voids' }],
  ['the void of the capture', {}, { path: '/pts/v2/captures/$1/voids' }],
  ['a reversal', { reversalInformation: yen('10000') }, { path: '/pts/v2/payments/$0/reversals' }],
  ['an increment', { orderInformation: yen('1') }, { path: '/pts/v2/payments/$0', method: 'PATCH' }],
  ['a self link', '', { path: '/pts/v2/captures/$1', method: 'GET' }],
  ['details', '', { path: '/tss/v2/transactions/$1', method: 'GET' }],
  [
    'a search',
    { query: 'id:$1 OR clientReferenceInformation.code:life', sort: 'id:asc' },
    { path: '/tss/v2/searches' },
  ],
  ['the search again', '', { path: '/tss/v2/searches/$10', method: 'GET' }],
]

const rows: readonly (readonly [string, GatewayOptions, readonly Sent[]])[] = [
  ['unsigned requests', {}, unsigned],
  ['unsigned requests in the strict profile', { profile: 'strict' }, unsigned],
  ['signed requests', { auth: { policy: 'strict' } }, signed],
  ["a payment's life", {}, life],
]

/** Replies of a face to the requests, sent in order to a fresh gateway with seeded ids. */
async function askAll(
  open: (options: GatewayOptions) => Promise<Face>,
  options: GatewayOptions,
  requests: readonly Sent[],
) {
  const face = await open(options)
  arm(face, 'insufficient-fund', { match: { reference: 'armed' } })
  const said: ReturnType<typeof toSaid>[] = []
  const ids: string[] = []
  const fill = (text: string) => text.replace(/\$(\d+)/g, (_, index) => ids[Number(index)] ?? '')
  for (const [name, body, how] of requests) {
    const path = how.path === undefined ? {} : { path: fill(how.path) }
    const filled = name === 'a search' ? JSON.parse(fill(JSON.stringify(body))) : body
    const answered = await face.send(filled, { ...how, ...path })
    ids.push(String(answered.body?.id ?? answered.body?.searchId))
    // Links of Transaction Search name the host that was called.
    said.push(toSaid({ ...answered, text: answered.text.replace(/https?:\/\/[^/"]+/g, '') }, how.method))
  }
  await face.close()
  return said
}

const [reference, ...others] = faces.toSorted(
  ([a], [b]) => Number(b === 'the engine itself') - Number(a === 'the engine itself'),
)

describe.each(rows)('to %s', async (_, options, requests) => {
  const expected = await askAll(reference?.[1] as (typeof faces)[number][1], options, requests)

  test.each(others)('%s returns the engine’s bytes, status and headers', async (_name, open) => {
    const said = await askAll(open, options, requests)
    for (const [index, [request]] of requests.entries()) expect(said[index], request).toEqual(expected[index])
    expect(new Set(said.map(({ headers }) => headers['v-c-correlation-id'])).size).toBe(requests.length)
  })
})

test("the engine itself answers a payment's life", async () => {
  const said = await askAll(reference?.[1] as (typeof faces)[number][1], {}, life)
  expect(said.map(({ status }) => status)).toEqual([201, 201, 400, 201, 201, 201, 201, 400, 404, 200, 201, 200])
})

test('every door accepts a signed request and refuses an altered one', async () => {
  for (const [, open] of faces) {
    const face = await open({ auth: { policy: 'strict' } })
    const statuses: number[] = []
    for (const [, body, how] of signed) statuses.push((await face.send(body, how)).status)
    await face.close()
    expect(statuses).toEqual([201, 201, 201, 201, 401, 401, 401, 401])
  }
})

test.each(faces.filter(([name]) => name !== 'the engine itself'))(
  'namespaces are isolated through %s',
  async (_, open) => {
    const seen: (string | undefined)[] = []
    const face = await open({ onEntry: (_, namespace) => seen.push(namespace) })
    const payment = toSamplePayment({ method: 'single' })
    for (const name of [undefined, 'a', 'b', 'a', undefined]) {
      const { headers } = await face.send(payment, { headers: { [namespaceHeader]: name } })
      seen.push(headers['x-sandbox-journal'])
    }
    const bad = await face.send(payment, { headers: { [namespaceHeader]: 'x'.repeat(101) } })
    await face.close()
    expect(seen).toEqual([undefined, 'j1', 'a', 'j1', 'b', 'j1', 'a', 'j2', undefined, 'j2'])
    expect([bad.status, bad.body.title]).toEqual([400, 'Bad namespace'])
  },
)

for (const { name, unavailable } of allFaces.filter((face) => face.unavailable !== undefined))
  test.skip(`through ${name}: skipped, because ${unavailable}`)
