import { randomUUID } from 'node:crypto'
import {
  type AuthenticationData,
  type Browser,
  type CardholderChallenge,
  type JpoOption,
  type PaymentClient,
  type PaymentResult,
  transientToken,
} from './sandbox.ts'

/** What the customer buys. The price is the shop's: the page cannot change it. */
export const basket = {
  items: [
    { name: { en: 'Cast-iron kettle', ja: '南部鉄瓶' }, amount: 9_800 },
    { name: { en: 'Two tea cups', ja: '湯呑み 二客' }, amount: 2_200 },
  ],
  /** In yen, as text: floats are not safe for money. */
  total: '12000',
} as const

const billTo = {
  firstName: 'Hanako',
  lastName: 'Sakura',
  address1: '1-2-3 Midori',
  locality: 'Minato-ku',
  administrativeArea: 'Tokyo',
  postalCode: '105-0000',
  country: 'JP',
  email: 'hanako@example.com',
}

/** An order on its way through the checkout. It holds a token, never a card number. */
interface Order {
  readonly token: string
  readonly option: JpoOption
  /** Of the set-up of 3-D Secure. */
  readonly referenceId: string
}

/** What the page does next. */
export type Step =
  | { readonly next: 'collect'; readonly order: string; readonly url: string; readonly accessToken: string }
  | { readonly next: 'challenge'; readonly challenge: CardholderChallenge }
  | { readonly next: 'done'; readonly result: PaymentResult }
  | { readonly next: 'refused'; readonly why: string }

const gone: Step = { next: 'refused', why: 'the order is gone' }

/** The shop's side of a payment, a step for each request of its page. */
export function createOrders(client: PaymentClient, returnUrl: string) {
  const orders = new Map<string, Order>()

  async function pay(order: Order, authentication: AuthenticationData | undefined): Promise<Step> {
    const result = await client.createPayment({
      amount: basket.total,
      token: transientToken(order.token, { type: '001' }),
      option: order.option,
      billTo,
      reference: `order-${randomUUID().slice(0, 8)}`,
      ...(authentication !== undefined && { authentication }),
    })
    return { next: 'done', result }
  }

  return {
    /** A capture context for the card fields of a page of this origin. */
    async begin(origin: string) {
      return client.createCaptureContext({ targetOrigins: [origin], cardNetworks: ['VISA', 'MASTERCARD', 'JCB'] })
    },

    /** The card has become a token: sets up 3-D Secure. */
    async setUp(token: unknown, option: JpoOption | undefined): Promise<Step> {
      if (typeof token !== 'string' || option === undefined) return gone
      const ready = await client.setUpAuthentication({ token: transientToken(token) })
      if (ready.outcome !== 'ready') return { next: 'refused', why: ready.outcome }
      const order = randomUUID()
      orders.set(order, { token, option, referenceId: ready.referenceId })
      return { next: 'collect', order, url: ready.deviceDataCollectionUrl, accessToken: ready.accessToken }
    },

    /** The browser's data are collected: asks the issuer, who may want a challenge. */
    async authenticate(id: unknown, browser: unknown): Promise<Step> {
      const order = orders.get(String(id))
      if (order === undefined) return gone
      const { installments } = order.option
      const result = await client.authenticate({
        amount: basket.total,
        token: transientToken(order.token),
        referenceId: order.referenceId,
        returnUrl,
        browser: (browser ?? {}) as Browser,
        billTo,
        ...(installments !== undefined && { installments: Number(installments) }),
      })
      if (result.outcome === 'challenge') return { next: 'challenge', challenge: result.challenge }
      if (result.outcome === 'authenticated') return pay(order, result.authentication)
      return { next: 'refused', why: result.outcome }
    },

    /** The cardholder has answered the challenge: asks for its end, and pays. */
    async finish(id: unknown, authenticationTransactionId: unknown): Promise<Step> {
      const order = orders.get(String(id))
      if (order === undefined || typeof authenticationTransactionId !== 'string') return gone
      const result = await client.validateAuthentication({
        amount: basket.total,
        token: transientToken(order.token),
        authenticationTransactionId,
      })
      orders.delete(String(id))
      return result.outcome === 'authenticated'
        ? pay(order, result.authentication)
        : { next: 'refused', why: result.outcome }
    },
  }
}
