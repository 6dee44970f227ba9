import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { toLogLine } from '../../cli/log-lines.ts'
import { type HttpGateway as Gateway, startGateway } from '../../mocks/node/start-gateway.ts'
import { createRandom, toSamplePayment, unverified } from '../support.ts'

/** Valid numbers of three brands and lengths, none of them in the seed world. */
const cards = ['4012888888881881', '5105105105105100', '371449635398431', '30569309025904']
const code = '8317'

const spaced = (card: string) => card.replace(/(.{4})(?=.)/g, '$1 ')
const dashed = (card: string) => card.replace(/(.{4})(?=.)/g, '$1-')
const wide = (card: string) => card.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))

const forms = [
  ['plain', (card: string) => card],
  ['spaced', spaced],
  ['dashed', dashed],
  ['with no-break spaces', (card: string) => spaced(card).replaceAll(' ', '\u00a0')],
  ['in full-width digits', wide],
  ['in a sentence', (card: string) => `please charge ${spaced(card)}, thanks`],
  ['in Japanese text', (card: string) => `カード番号は${card}です`],
  ['beside a date', (card: string) => `2026-11-23 ${dashed(card)} 12/31`],
  ['followed by the code', (card: string) => `${card} ${code}`],
  ['with commas and spaces', (card: string) => card.replace(/(.{4})(?=.)/g, '$1, ')],
  ['with bullets', (card: string) => card.replace(/(.{4})(?=.)/g, '$1 • ')],
  ['as a track', (card: string) => `;${card}=31122010000000000${code}?`],
] as const

interface Planted {
  readonly body: string
  readonly headers?: Record<string, string>
  readonly path?: string
}

/** Every place in a request that can hold card data. */
function plant(card: string, text: string): Planted[] {
  const payment = toSamplePayment({ method: 'installment' })
  const paymentInformation = { card: { ...payment.paymentInformation?.card, number: text, securityCode: code } }
  const json = (value: unknown) => ({ body: JSON.stringify(value) })
  return [
    json({ ...payment, paymentInformation }),
    json({ ...payment, clientReferenceInformation: { code: text } }),
    json({
      ...payment,
      orderInformation: {
        ...payment.orderInformation,
        billTo: { ...payment.orderInformation?.billTo, firstName: text, address2: text },
      },
    }),
    json({ ...payment, unknownField: { nested: [{ note: text, cvv: code, CVC2: code, 'security-code': code }] } }),
    json({ ...payment, memo: `CVV ${code} / security code: ${code} / セキュリティコード：${code}` }),
    json({
      ...payment,
      extra: { cvvNumber: code, cvv_value: code, cid: code, pair: { name: 'cvv', value: code } },
      memos: [`the cvv was ${code}`, `CVV2(${code})`, `cvv→${code}`, `${code} is the cvv`, `security code of ${code}`],
    }),
    json({ ...payment, [text]: { [text]: 1 } }),
    json({
      ...payment,
      processingInformation: {
        japanPaymentOptions: {
          ...payment.processingInformation?.japanPaymentOptions,
          jis2TrackData: text,
          [text]: text,
          paymentMethod: '99',
        },
      },
    }),
    json({ ...payment, paymentInformation: { card: { number: Number(card), securityCode: Number(code) } } }),
    json({ ...payment, paymentInformation: { card: text } }),
    { body: `{"paymentInformation":{"card":{"number":"${text}","securityCode":"${code}"` },
    { body: `{"a":"${text}","a":"${text}"}` },
    {
      body: `number=${encodeURIComponent(text)}&cvv=${code}`,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    },
    ...['authentication-setups', 'authentications', 'authentication-results'].flatMap((resource) => [
      { ...json({ ...payment, paymentInformation }), path: `/risk/v1/${resource}` },
      {
        ...json({
          ...payment,
          consumerAuthenticationInformation: {
            ...{ returnUrl: `https://shop.example.jp/${encodeURIComponent(text)}`, referenceId: text },
            ...{ authenticationTransactionId: text, cavv: text, xid: text, installmentTotalCount: text },
          },
        }),
        path: `/risk/v1/${resource}`,
      },
    ]),
    json({
      ...payment,
      processingInformation: { actionList: ['VALIDATE_CONSUMER_AUTHENTICATION', text], commerceIndicator: text },
      consumerAuthenticationInformation: { authenticationTransactionId: text, cavv: text, eciRaw: text },
    }),
    { body: JSON.stringify(text) },
    { body: '{}', path: `/pts/v2/payments/${encodeURIComponent(text)}?card=${encodeURIComponent(text)}` },
    ...plantInVault(text, json),
    {
      body: '{}',
      headers: {
        'v-c-merchant-id': encodeURIComponent(text),
        'x-note': encodeURIComponent(text),
        authorization: `Bearer ${card}`,
        cvv: code,
        'x-security-code': code,
      },
    },
    { body: '{}', headers: { 'content-type': `text/${card}` } },
  ]
}

/** The same in tokens: what a payment names, and what the vault keeps. */
function plantInVault(text: string, json: (value: unknown) => { body: string }): Planted[] {
  const payment = toSamplePayment({ method: 'installment' })
  const billTo = { firstName: text, address1: text }
  const card = { number: text, securityCode: code, expirationMonth: '12', expirationYear: '2031', type: '001' }
  const path = '/tms/v1/instrumentidentifiers'
  return [
    json({ ...payment, paymentInformation: { customer: { id: text } } }),
    json({ ...payment, paymentInformation: { tokenizedCard: { ...card, cryptogram: code } } }),
    json({ ...payment, processingInformation: { actionList: ['TOKEN_CREATE', text], actionTokenTypes: [text] } }),
    { ...json({ card, billTo }), path },
    { ...json({ card, billTo, _embedded: { instrumentIdentifier: { card } } }), path: '/tms/v1/paymentinstruments' },
    { ...json({ buyerInformation: { merchantCustomerID: text, email: text } }), path: '/tms/v2/customers' },
    { ...json({ objectInformation: { comment: text, cvv: code } }), path: '/tms/v2/customers' },
    { body: '{}', path: `/tms/v2/customers/${encodeURIComponent(text)}/payment-instruments` },
  ]
}

const log: string[] = []
let gateway: Gateway

beforeAll(async () => {
  gateway = await startGateway({
    auth: unverified,
    unlistedCards: 'allow',
    random: createRandom(),
    onEntry: (entry) => log.push(toLogLine(entry), JSON.stringify(entry)),
  })
})
afterAll(() => gateway.close())

async function readEverything(): Promise<string> {
  const read = async (path: string) => (await fetch(gateway.admin + path)).text()
  const lists = await Promise.all(
    ['/health', '/journal?limit=500', '/payments?limit=500', '/world', '/nothing'].map(read),
  )
  return [...lists, ...log].join('\n')
}

/** Text without anything between digits, and with wide digits made narrow. */
const bare = (text: string): string =>
  text
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[\s\-\u00a0+,•]|%20|%C2%A0|%E2%80%A2/g, '')

test.each(forms)('stores no card number or code sent %s', async (_, form) => {
  await fetch(`${gateway.admin}/state`, { method: 'DELETE' })
  log.length = 0
  let requests = 0
  const errors: string[] = []
  for (const card of cards) {
    for (const { body, headers = {}, path = '/pts/v2/payments' } of plant(card, form(card))) {
      const response = await fetch(gateway.url + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body,
      })
      const text = await response.text()
      if (response.status >= 400) errors.push(text, JSON.stringify([...response.headers]))
      else errors.push(JSON.stringify([...response.headers]))
      requests++
    }
  }
  const kept = await readEverything()
  // The checked places are the right ones: every request has left its entry.
  expect(JSON.parse(log.at(-1) as string).id).toMatch(/^j\d+$/)
  expect(kept.match(/"stages"/g)?.length).toBeGreaterThanOrEqual(requests)
  for (const text of [kept, errors.join('\n')]) {
    const digits = bare(text)
    for (const card of cards) {
      // Neither the whole number nor any digits between the first six and the last four.
      for (const part of [card, card.slice(0, 10), card.slice(-9)]) expect(around(digits, part)).toBe('')
    }
    expect(/(?<!\d)8317(?!\d)/.exec(text)?.[0]).toBeUndefined()
  }
})

/** A part of a text with its surroundings; empty if it is not found. */
function around(text: string, part: string): string {
  const index = text.indexOf(part)
  return index < 0 ? '' : text.slice(Math.max(0, index - 60), index + 60)
}

test('shows the first six and last four digits, so that a payment can be recognised', async () => {
  await fetch(`${gateway.url}/pts/v2/payments`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(toSamplePayment({ method: 'single', card: '4012888888881881' })),
  })
  const { entries } = (await (await fetch(`${gateway.admin}/payments?limit=1`)).json()) as {
    entries: { card: unknown }[]
  }
  expect(entries[0]?.card).toEqual({
    number: '401288******1881',
    fingerprint: expect.stringMatching(/^[\w-]{16}$/),
    type: '001',
    issuer: 'sakura',
  })
})

test('lists the published test cards of the seed file, and shows none of them whole', async () => {
  const seed = readFileSync(new URL('../../mocks/world/seed.yaml', import.meta.url), 'utf8')
  const numbers = [...seed.matchAll(/number: ["'](\d+)["']/g)].map(([, number]) => number as string)
  expect(numbers.length).toBeGreaterThan(10)
  const world = await (await fetch(`${gateway.admin}/world`)).text()
  for (const number of numbers) expect(world.includes(number)).toBe(false)
  expect(world).toContain('411111******1111')
  expect(world).not.toContain('sharedSecret')
})
