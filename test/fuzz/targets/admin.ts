import fc from 'fast-check'
import { namespaceHeader } from '../../../src/engine/namespaces.ts'
import { findViolations, operations } from '../../acceptance/admin-contract.ts'
import { noon } from '../../support.ts'
import { isOneRequest } from '../door.ts'
import { checkGood } from '../exchange-target.ts'
import { findPlants } from '../plants.ts'
import type { RawRequest } from '../raw-http.ts'
import { kinds, planted, strangeKey, strangeValue } from '../strange-values.ts'
import { defineTarget } from '../target.ts'
import { toCurl } from '../to-curl.ts'
import { faultNames, outcomeNames } from '../words.ts'

const prefix = '/__admin'

/** Values that some parameter or some field of a body takes, or nearly. */
const words = [
  ...[
    '0',
    '1',
    '50',
    '500',
    '501',
    '-1',
    '1e3',
    '9'.repeat(15),
    '9'.repeat(16),
    '',
    ' ',
    'a',
    'j1',
    's1',
    'f1',
    '%00',
    '%E0%A4%A',
    '../world',
    '__proto__',
  ],
  ...[
    'jwt',
    'jwt_p12',
    'http_signature',
    'smcc_all',
    'x'.repeat(101),
    '%E6%A1%9C',
    'a&namespace=b',
    'always',
    '2026-12-16',
    '15m',
    '-15m',
    '999999d',
  ],
] as const

/** Bodies that are nearly right: fields of the examples, with other values, and company. */
const nearlyRight = fc.dictionary(
  fc.oneof(
    fc.constantFrom(
      'name',
      'times',
      'probability',
      'match',
      'delay',
      'duration',
      'retryAfter',
      'now',
      'frozen',
      'advance',
    ),
    strangeKey,
  ),
  fc.oneof(
    // An outage is tried past the network: over it, nothing could be asked until it is over.
    fc.constantFrom<unknown>(...outcomeNames, ...faultNames.filter((name) => name !== 'connection-refused')),
    fc.constantFrom<unknown>(
      1,
      0,
      -1,
      0.5,
      1e9,
      'always',
      '1h',
      '-1h',
      8.64e15,
      8.64e15 + 1,
      noon,
      true,
      '2026-12-16',
      '+275760-09-13',
      '0000-01-01',
    ),
    fc.constantFrom<unknown>(
      { min: 1, max: 2 },
      { min: 2, max: 1 },
      { median: 5, sigma: 0.5 },
      { method: 'bonus' },
      { card: '1111' },
      { amount: '1' },
    ),
    fc.constantFrom(...kinds),
  ),
  { maxKeys: 4 },
)

/** Every path and verb of the admin API's document, with any parameters and bodies. */
export const admin = defineTarget<RawRequest>({
  name: 'admin',
  share: 2,
  values: ({ plants }) => {
    const value = fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 12 }), planted(plants)).map(encodeURI)
    const query = fc.dictionary(
      fc.constantFrom('limit', 'before', 'namespace', 'reference', 'scheme', 'merchant', 'portfolio', 'x', '__proto__'),
      value,
      { maxKeys: 3 },
    )
    const body = fc.oneof(
      { weight: 2, arbitrary: fc.constant('') },
      { weight: 6, arbitrary: nearlyRight.map((object) => JSON.stringify(object)) },
      {
        weight: 3,
        arbitrary: fc
          .tuple(
            fc.constantFrom(...operations.flatMap(({ examples }) => examples.map(([, example]) => example))),
            strangeKey,
            strangeValue(plants),
          )
          .map(([example, key, extra]) => JSON.stringify({ ...example, [key]: extra })),
      },
      { weight: 1, arbitrary: fc.json({ maxDepth: 5 }) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 50 }) },
      { weight: 1, arbitrary: fc.nat({ max: 110_000 }).map((length) => '['.repeat(length)) },
    )
    const headers = fc.array(
      fc.oneof(
        fc.tuple(fc.constant(namespaceHeader), value),
        fc.tuple(
          fc.constantFrom('Origin', 'Host', 'Sec-Fetch-Site'),
          fc.constantFrom('null', 'http://localhost', 'https://evil.example', 'cross-site', '127.0.0.1'),
        ),
        fc.tuple(
          fc.constantFrom('Content-Type', 'Content-Encoding', 'Accept', 'Authorization'),
          fc.constantFrom(
            '',
            'text/plain',
            'application/json; charset=utf-16',
            'application/json; charset=x',
            'gzip',
            'br',
            'Bearer x',
            'text/html',
          ),
        ),
      ),
      { maxLength: 2 },
    )
    return fc
      .record({
        operation: fc.constantFrom(...operations),
        verb: fc.oneof(
          { weight: 3, arbitrary: fc.constant(undefined) },
          fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'),
        ),
        id: fc.oneof(fc.constantFrom('j1', 'j2', 's1', 'f1'), value),
        tail: fc.constantFrom('', '', '', '/', '//', '/x', '%2F'),
        query,
        headers,
        body,
      })
      .map(({ operation, verb, id, tail, query, headers, body }) => {
        const search = Object.entries(query).map(([name, text]) => `${name}=${text}`)
        return {
          method: verb ?? operation.method,
          path: `${prefix}${operation.path.replace(/\{\w+\}/g, id)}${tail}${search.length > 0 ? `?${search.join('&')}` : ''}`,
          headers: [['Host', '127.0.0.1'] as const, ...headers],
          body: Buffer.from(body),
        }
      })
  },
  async check(request, context) {
    if (!isOneRequest(request)) return
    const { http, plants, gateway } = context
    const reply = await http.admin.send(request)
    if (reply === undefined) throw new Error('no answer came')
    const { method, path } = request
    const { status, headers, body } = reply
    const read = method === 'HEAD' || body === '' ? undefined : JSON.parse(body)
    context.count(status)
    const breaches = [
      ...(status >= 500 ? [`status ${status}`] : []),
      ...(headers['content-type']?.includes('json') ? [] : [`content-type ${headers['content-type']}`]),
      ...findViolations({ method, path: path.slice(prefix.length), status, headers, body: read }),
      // The one answer with a secret in it, which is what it is for.
      ...(path.includes('/sdk-config') && status === 200 ? [] : findPlants(plants, JSON.stringify(headers) + body)),
    ]
    if (breaches.length > 0) throw new Error(breaches.join('\n'))
    // Whatever was armed or set: the admin API says what it is, and starting over undoes it.
    const health = await http.admin.send({ ...asking, method: 'GET', path: `${prefix}/health` })
    if (health?.status !== 200) throw new Error(`afterwards, /health has ${health?.status ?? 'no answer'}`)
    if (!changes.test(method)) return
    await gateway.ask('reset')
    await checkGood(context, 'admin')
  },
  show: (request) => toCurl(request),
})

const changes = /POST|PUT|DELETE/
const asking = { headers: [['Host', '127.0.0.1']], body: new Uint8Array() } as const
