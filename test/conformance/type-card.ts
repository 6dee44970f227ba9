import type { Engine } from '../../src/engine/engine.ts'
import { type Answered, type SendOptions, send, toReplyBody, toSamplePayment } from '../support.ts'

/** A session of Microform, as a shop asks for it. */
export const session = {
  clientVersion: 'v2',
  targetOrigins: ['https://shop.example.jp'],
  allowedCardNetworks: ['VISA', 'MASTERCARD', 'JCB', 'AMEX'],
  allowedPaymentTypes: ['CARD'],
}

/** Begins a session; the reply's text is the capture context. */
export const begin = (engine: Engine, changes: object = {}, options: SendOptions = {}): Promise<Answered> =>
  send(engine, { ...session, ...changes }, { path: '/microform/v2/sessions', ...options })

interface PageCall {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** Asks for a page as a browser does. */
export async function visit(
  engine: Engine,
  path: string,
  { method = 'GET', headers = {}, body = '' }: PageCall = {},
): Promise<Answered> {
  const reply = await engine.answerPage({
    method,
    path: `/__pages${path}`,
    headers: { host: '127.0.0.1:8392', ...headers },
    body: new TextEncoder().encode(body),
  })
  const isJson = reply.headers['content-type'] === 'application/json'
  return {
    ...{ status: reply.status, headers: reply.headers, text: reply.body },
    body: isJson ? toReplyBody(reply.headers, reply.body) : undefined,
  }
}

export const typed = {
  number: '4111111111111111',
  expirationMonth: '12',
  expirationYear: '2031',
  hasSecurityCode: true,
}

/** Sends what a field sends. */
export const typeCard = (engine: Engine, context: string, card: object = {}, query = ''): Promise<Answered> =>
  visit(engine, `/microform/tokens${query}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
    body: JSON.stringify({ context, lang: 'en', ...typed, ...card }),
  })

interface TokenWish {
  readonly card?: object
  readonly session?: object
  readonly merchant?: string
}

/** A transient token of a session of its own. */
export async function makeToken(engine: Engine, wish: TokenWish = {}): Promise<string> {
  const options = wish.merchant === undefined ? {} : { merchant: wish.merchant }
  const { text: context } = await begin(engine, wish.session, options)
  const { status, text } = await typeCard(engine, context, wish.card)
  if (status !== 201) throw new Error(`Failed to make a token: ${text}`)
  return text
}

/** A payment in twelve installments without a card. */
export function withoutCard(tokenInformation: object): object {
  const { paymentInformation: _, ...payment } = toSamplePayment({ method: 'installment', installments: '12' })
  return { ...payment, tokenInformation }
}

export const claimsOf = (jwt: string) => JSON.parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString())
