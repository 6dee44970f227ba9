import { toSamplePayment } from '../support.ts'

/** Valid numbers of three brands and lengths, none of them in the seed world. */
export const plantedCards = ['4012888888881881', '5105105105105100', '371449635398431', '30569309025904']
const code = '8317'

const spaced = (card: string) => card.replace(/(.{4})(?=.)/g, '$1 ')
const dashed = (card: string) => card.replace(/(.{4})(?=.)/g, '$1-')
const wide = (card: string) => card.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))

export const plantedForms = [
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

export interface Planted {
  readonly body: string
  readonly headers?: Record<string, string>
  readonly path?: string
}

/** Every place in a request that can hold card data. */
export function plant(card: string, text: string): Planted[] {
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

/** Text without anything between digits, and with wide digits made narrow. */
const bare = (text: string): string =>
  text
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[\s\-\u00a0+,•]|%20|%C2%A0|%E2%80%A2/g, '')

/** A part of a text with its surroundings; empty if it is not found. */
function around(text: string, part: string): string {
  const index = text.indexOf(part)
  return index < 0 ? '' : text.slice(Math.max(0, index - 60), index + 60)
}

/**
 * Planted card data in a text, each with its surroundings: whole numbers, any digits between the first six and the
 * last four, and the code.
 */
export function findPlanted(text: string): string[] {
  const digits = bare(text)
  const parts = plantedCards.flatMap((card) => [card, card.slice(0, 10), card.slice(-9)])
  const codes = [...text.matchAll(/(?<!\d)8317(?!\d)/g)].map(({ index }) =>
    text.slice(Math.max(0, index - 60), index + 60),
  )
  return [...parts.map((part) => around(digits, part)).filter((found) => found !== ''), ...codes]
}
