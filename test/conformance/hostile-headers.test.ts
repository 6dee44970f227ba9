import { expect, test } from 'vitest'
import { createTestEngine } from '../support.ts'
import { findViolations } from './contract.ts'

const length = 15_000
const many = (text: string): string => text.repeat(Math.ceil(length / text.length)).slice(0, length)

/** Values of the largest size that Node allows, each made to slow down some pattern. */
const hostile: readonly (readonly [name: string, text: string])[] = [
  ['letters', many('a')],
  ['spaces', `${many(' ').slice(1)}x`],
  ['quotes', many('"')],
  ['fields without an end', many('a="')],
  ['empty fields', many('a="",')],
  ['digits', many('4')],
  ['digits with dashes', many('4-')],
  ['digits far apart', many('4 !! ')],
  ['escapes', many('%34')],
  ['escapes of escapes', many('%25')],
  ['words for a security code', many('cvv ')],
  ['points', many('.')],
  ['parts of a token', many('eyJ9.')],
  ['names of outcomes', many('scenario:a ')],
  ['commas', many(',')],
  ['media types', many('application/json;')],
  ['tracks', many('411111111111^')],
  ['other tracks', many(';411111111111=31')],
]

/** Places for a value. */
const places: readonly ((text: string) => { readonly path?: string; readonly headers?: Record<string, string> })[] = [
  (text) => ({ path: `/${text}` }),
  (text) => ({ path: `/pts/v2/payments?${text}` }),
  ...[
    'authorization',
    'signature',
    'digest',
    'date',
    'host',
    'content-type',
    'v-c-merchant-id',
    'x-sandbox-scenario',
    'x-sandbox-fault',
    'x-note',
  ].map((name) => (text: string) => ({ headers: { [name]: text } })),
  (text) => ({ headers: { authorization: `Bearer ${text}` } }),
  (text) => ({ headers: { signature: `keyid="${text}", algorithm="HmacSHA256", headers="host", signature="x"` } }),
  (text) => ({ headers: { signature: `keyid="k", algorithm="HmacSHA256", headers="${text}", signature="x"` } }),
  (text) => ({ headers: { [`x-${text}`]: '1' } }),
]

test.each(hostile)('%s in paths and headers get documented replies, each within a second', async (_, text) => {
  for (const policy of ['strict', 'lenient', 'off'] as const) {
    const engine = await createTestEngine({ auth: { policy } })
    for (const place of places) {
      const { path = '/pts/v2/payments', headers = {} } = place(text)
      const begun = performance.now()
      const reply = await engine.handle({
        method: 'POST',
        path,
        headers: { 'content-type': 'application/json', ...headers },
        body: new TextEncoder().encode('{}'),
      })
      const took = performance.now() - begun
      expect(took, JSON.stringify([path, headers]).slice(0, 100)).toBeLessThan(1_000)
      expect(reply.status).toBeLessThan(500)
      expect(findViolations({ ...reply, body: JSON.parse(reply.body) })).toEqual([])
    }
  }
})
