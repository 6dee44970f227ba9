import fc from 'fast-check'
import { namespaceHeader } from '../../../src/request/sandbox-headers.ts'
import { findViolations, operations } from '../../acceptance/admin-contract.ts'
import { noon } from '../../support.ts'
import { checkGood, isOneRequest, toText } from '../exchange.ts'
import { findPlants, type Plants } from '../plants.ts'
import type { RawRequest } from '../raw-http.ts'
import { faultNames, kinds, outcomeNames, planted, strangeKey, strangeValue } from '../strange-values.ts'
import { defineTarget } from '../target.ts'

const prefix = '/__admin'
const words = (text: string): readonly string[] => text.split(' ')

/** Values that a parameter takes, or nearly takes. */
const parameterWords = [
  ...words('0 1 50 500 501 -1 1e3 999999999999999 9999999999999999  a j1 s1 f1 %00 %E0%A4%A ../world __proto__ jwt'),
  ...words('jwt_p12 http_signature smcc_all %E6%A1%9C a&namespace=b always 2026-12-16 15m -15m 999999d'),
  'x'.repeat(101),
]

const bodyWords: readonly unknown[] = [
  ...[1, 0, -1, 0.5, 1e9, 8.64e15, 8.64e15 + 1, noon, true],
  ...words('always 1h -1h 2026-12-16 +275760-09-13 0000-01-01'),
  ...[
    { min: 1, max: 2 },
    { min: 2, max: 1 },
    { median: 5, sigma: 0.5 },
  ],
  ...[{ method: 'bonus' }, { card: '1111' }, { amount: '1' }],
]

/** A body with fields of the examples and strange values. */
const nearlyRight = fc.dictionary(
  fc.oneof(
    fc.constantFrom(...words('name times probability match delay duration retryAfter now frozen advance')),
    strangeKey,
  ),
  fc.oneof(fc.constantFrom(...outcomeNames, ...faultNames), fc.constantFrom(...bodyWords), fc.constantFrom(...kinds)),
  { maxKeys: 4 },
)

/** A stream of events has no end: test/acceptance/admin-events.test.ts reads it. */
const answering = operations.filter(({ path }) => path !== '/events')
const examples = operations.flatMap((operation) => operation.examples.map(([, example]) => example))

const anyBody = (plants: Plants): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant('') },
    { weight: 6, arbitrary: nearlyRight.map((object) => JSON.stringify(object)) },
    {
      weight: 3,
      arbitrary: fc
        .tuple(fc.constantFrom(...examples), strangeKey, strangeValue(plants))
        .map(([example, key, value]) => JSON.stringify({ ...example, [key]: value })),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 50 }) },
    { weight: 1, arbitrary: fc.nat({ max: 110_000 }).map((length) => '['.repeat(length)) },
  )

const pair = (names: string, values: fc.Arbitrary<string>): fc.Arbitrary<readonly [string, string]> =>
  fc.tuple(fc.constantFrom(...words(names)), values)

const anyHeader = (value: fc.Arbitrary<string>) =>
  fc.oneof(
    pair(namespaceHeader, value),
    pair(
      'Origin Host Sec-Fetch-Site',
      fc.constantFrom(...words('null http://localhost https://evil.example cross-site 127.0.0.1')),
    ),
    pair(
      'Content-Type Content-Encoding Accept Authorization',
      fc.constantFrom('application/json; charset=utf-16', 'Bearer x', ...words(' text/plain gzip br text/html')),
    ),
  )

const isChange = (method: string): boolean => /POST|PUT|DELETE/.test(method)
const local = { headers: [['Host', '127.0.0.1']], body: new Uint8Array() } as const

/** Every path and method of the admin API's document, with any parameters and bodies. */
export const admin = defineTarget<RawRequest>({
  name: 'admin',
  share: 2,
  values: (plants) => {
    const value = fc.oneof(fc.constantFrom(...parameterWords), fc.string({ maxLength: 12 }), planted(plants))
    const encoded = value.map(encodeURI)
    const names = words('limit before namespace reference scheme merchant portfolio x __proto__')
    return fc
      .record({
        operation: fc.constantFrom(...answering),
        verb: fc.oneof(
          { weight: 3, arbitrary: fc.constant(undefined) },
          fc.constantFrom(...words('GET HEAD POST PUT DELETE PATCH OPTIONS')),
        ),
        id: fc.oneof(fc.constantFrom('j1', 'j2', 's1', 'f1'), encoded),
        tail: fc.constantFrom('', '', '', '/', '//', '/x', '%2F'),
        query: fc.array(fc.tuple(fc.constantFrom(...names), encoded), { maxLength: 3 }),
        headers: fc.array(anyHeader(encoded), { maxLength: 2 }),
        body: anyBody(plants),
      })
      .map(({ operation, verb, id, tail, query, headers, body }) => {
        const search = query.map(([name, text]) => `${name}=${text}`).join('&')
        return {
          method: verb ?? operation.method,
          path: `${prefix}${operation.path.replace(/\{\w+\}/g, id)}${tail}${search && `?${search}`}`,
          headers: [['Host', '127.0.0.1'] as const, ...headers],
          body: Buffer.from(body),
        }
      })
  },
  async check(request, context) {
    if (!isOneRequest(request)) return context.count('skipped')
    const { senders, plants } = context
    const reply = await senders.admin.send(request)
    if (reply === undefined) throw new Error(`no reply\n${toText(request)}`)
    const { method, path } = request
    const { status, headers, body } = reply
    context.count(status)
    const breaches = [
      ...(status >= 500 ? [`status ${status}`] : []),
      ...findViolations({
        method,
        path: path.slice(prefix.length),
        status,
        headers,
        body: method === 'HEAD' || body === '' ? undefined : JSON.parse(body),
      }),
      // This reply holds a test secret by design.
      ...(path.includes('/sdk-config') && status === 200 ? [] : findPlants(plants, JSON.stringify(headers) + body)),
    ]
    if (breaches.length > 0) throw new Error([...breaches, toText(request)].join('\n'))
    if (!isChange(method)) return
    for (const [method, path] of [
      ['DELETE', '/namespaces'],
      ['POST', '/reset'],
    ] as const) {
      const reset = await senders.admin.send({ ...local, method, path: prefix + path })
      if (reset?.status !== 200) throw new Error(`${method} ${path} afterwards: ${reset?.status ?? 'no reply'}`)
    }
    await checkGood(context, 'admin')
  },
})
