import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { checkWebhook, type ReceivedWebhook } from '../../src/client/check-webhook.ts'
import { crypto as web } from '../../src/crypto/crypto-web.ts'
import { formatWebhookSignature, parseWebhookSignature } from '../../src/signing/webhook-signature.ts'

const now = Date.UTC(2026, 11, 1, 3)
const key = Buffer.alloc(32, 7).toString('base64')
const other = { keyId: 'other', key: Buffer.alloc(32, 8).toString('base64') }
const keys = [other, { keyId: 'k1', key }]
const body = '{"eventType":"payments.void.status.accepted","payload":{"data":{"name":"森 花子"}}}'

/** Signed as the vendor describes it, without our code. */
const sign = (text: string | Buffer, t: number | string = now, secret = key) =>
  createHmac('sha256', Buffer.from(secret, 'base64')).update(`${t}.`).update(text).digest('base64')
const toHeader = (sig: string, t: number | string = now, keyId = 'k1') => `t=${t};keyId=${keyId};sig=${sig}`
const signed = (text: string | Buffer = body) => ({ 'v-c-signature': toHeader(sign(text)) })
const check = (more: Partial<ReceivedWebhook>) => checkWebhook({ headers: signed(), body, keys, now, ...more })

const hour = 3_600_000
const nul = (text: string) => Buffer.concat([Buffer.from(text), Buffer.from([0xff])])

test.each<[string, Partial<ReceivedWebhook>]>([
  ['text', {}],
  ['bytes', { body: new TextEncoder().encode(body) }],
  ['a Buffer', { body: Buffer.from(body) }],
  ['web headers', { headers: new Headers(signed()) }],
  ['names in capitals', { headers: { 'V-C-Signature': signed()['v-c-signature'] } }],
  ['a list of one value', { headers: { 'v-c-signature': [signed()['v-c-signature']] } }],
  ['quotes around the header', { headers: { 'v-c-signature': `"${signed()['v-c-signature']}"` } }],
  ['quotes around the parts', { headers: { 'v-c-signature': `t="${now}"; keyId="k1"; sig="${sign(body)}"` } }],
  ['the oldest time allowed', { now: now + hour }],
  ['a clock that is behind', { now: now - hour }],
  ['a tolerance of a day', { now: now + 24 * hour, tolerance: 24 * hour }],
])('a webhook with %s is believed', (_, more) => {
  const checked = check(more)
  expect(checked).toMatchObject({ ok: true, keyId: 'k1', signedAt: now })
  expect(checked.ok && checked.event.eventType).toBe('payments.void.status.accepted')
})

const headerOf = (value: string) => ({ headers: { 'v-c-signature': value } })

test.each<[string, Partial<ReceivedWebhook>, string]>([
  ['without a signature', { headers: {} }, 'signature-missing'],
  ['with another body', { body: body.replace('void', 'sale') }, 'tampered'],
  ['with a space more', { body: `${body} ` }, 'tampered'],
  [
    'with bytes that are no UTF-8',
    { headers: { 'v-c-signature': toHeader(sign(nul(body))) }, body: nul(body) },
    'tampered',
  ],
  ['with a byte order mark', { body: Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(body)]) }, 'tampered'],
  ['with another time', headerOf(toHeader(sign(body), now + 1)), 'tampered'],
  ['with the key of another', headerOf(toHeader(sign(body), now, 'other')), 'tampered'],
  ['with an unknown key', headerOf(toHeader(sign(body), now, 'k2')), 'key-unknown'],
  ['with a name of every object as key', headerOf(toHeader(sign(body), now, 'constructor')), 'key-unknown'],
  ['with an empty signature', headerOf(`t=${now};keyId=k1;sig=`), 'signature-malformed'],
  ['with half a signature', headerOf(toHeader(sign(body).slice(0, 20))), 'tampered'],
  ['without a time', headerOf(`keyId=k1;sig=${sign(body)}`), 'signature-malformed'],
  ['with a time of text', headerOf(toHeader(sign(body, 'NaN'), 'NaN')), 'signature-malformed'],
  ['with a part twice', headerOf(`t=${now};t=${now};keyId=k1;sig=${sign(body)}`), 'signature-malformed'],
  ['with two headers', { headers: { 'v-c-signature': [toHeader('a'), toHeader(sign(body))] } }, 'signature-malformed'],
  [
    'with two headers in one',
    { headers: new Headers([...new Headers(signed()), ['v-c-signature', 'x']]) },
    'signature-malformed',
  ],
  ['that is late', { now: now + hour + 1 }, 'too-old'],
  ['from the future', { now: now - hour - 1 }, 'too-new'],
  ['that is late and tampered', { now: now + 2 * hour, body: 'x' }, 'tampered'],
  ['that is no JSON', { headers: signed('hello'), body: 'hello' }, 'not-an-event'],
  ['that is a list', { headers: signed('[]'), body: '[]' }, 'not-an-event'],
])('a webhook %s is told apart', (_, more, problem) => {
  expect(check(more)).toEqual({ ok: false, problem })
})

test('a byte that is no UTF-8 does not pass as the sign that stands for such bytes', () => {
  const text = body.replace('森', '\uFFFD')
  const bytes = Buffer.from(text)
  const place = bytes.indexOf(Buffer.from('\uFFFD'))
  const forged = Buffer.concat([bytes.subarray(0, place), Buffer.from([0xff]), bytes.subarray(place + 3)])
  expect(check({ headers: signed(text), body: bytes }).ok).toBe(true)
  expect(check({ headers: signed(text), body: forged })).toEqual({ ok: false, problem: 'tampered' })
})

test.each<[string, unknown]>([
  ['none', []],
  ['no list', { keyId: 'k1', key }],
  ['no base64', [{ keyId: 'k1', key: '?' }]],
  ['an empty key', [{ keyId: 'k1', key: '' }]],
  ['no id', [{ key }]],
])('keys that are %s are refused, and never repeated', (_, given) => {
  const act = () => check({ keys: given as ReceivedWebhook['keys'] })
  expect(act).toThrow(expect.objectContaining({ code: 'INVALID_OPTION' }))
  expect(act).not.toThrow(key)
})

test('a header is read as it is written', () => {
  const signature = { t: now, keyId: 'k1', sig: 'a+/=' }
  expect(parseWebhookSignature(formatWebhookSignature(signature))).toEqual(signature)
})

test('browsers sign the same', () => {
  expect(web.hmac(Buffer.from(key, 'base64'), `${now}.${body}`)).toBe(sign(body))
})
