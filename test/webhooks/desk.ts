import type { Gateway } from '../../mocks/gateway/gateway.ts'
import { toOrdinary } from '../conformance/provoke.ts'
import { startReceiver } from './receiver.ts'

type Headers = Readonly<Record<string, string>>

export interface Answer {
  readonly status: number
  readonly headers: globalThis.Headers
  // biome-ignore lint/suspicious/noExplicitAny: tests look into replies of any kind.
  readonly body: any
}

export const webhooks = '/notification-subscriptions/v2/webhooks'
export const allEvents = ['accepted', 'reviewed', 'rejected', 'partiallyApproved'].map(
  (end) => `payments.authorization.status.${end}`,
)

/** Calls of a merchant on a gateway, through its front door. */
export function createDesk(gateway: Pick<Gateway, 'fetch' | 'webhooks'>, base = 'https://apitest.cybersource.com') {
  async function call(method: string, path: string, body?: unknown, headers: Headers = {}): Promise<Answer> {
    const response = await gateway.fetch(base + path, {
      method,
      headers: { 'content-type': 'application/json', accept: 'application/json;charset=utf-8', ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    return { status: response.status, headers: response.headers, body: await response.json().catch(() => undefined) }
  }

  const made = async (answer: Promise<Answer>): Promise<Answer['body']> => {
    const { status, body } = await answer
    if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`)
    return body
  }

  return {
    call,
    /** A key, by its id. */
    async createKey(organizationId = 'smcc_all'): Promise<Record<string, string>> {
      const keyInformation = { provider: 'nrtd', tenant: organizationId, keyType: 'sharedSecret', organizationId }
      const body = await made(
        call('POST', '/kms/egress/v2/keys-sym', { clientRequestAction: 'CREATE', keyInformation }),
      )
      return { [body.keyInformation.keyId]: body.keyInformation.key }
    },
    /** The id of a subscription that is active. */
    async subscribe(webhookUrl: string, more: object = {}): Promise<string> {
      const products = [{ productId: 'payments', eventTypes: allEvents }]
      const body = { organizationId: 'smcc_all', products, webhookUrl, ...more }
      const { webhookId } = await made(call('POST', webhooks, body))
      await gateway.webhooks.idle()
      return webhookId
    },
    pay: (reference = 'ord-7301', more: object = {}, headers: Headers = {}) =>
      made(call('POST', '/pts/v2/payments', { ...toOrdinary({ reference, amount: '12000' }), ...more }, headers)),
    follow: (path: string, body: object) =>
      call('POST', path, { clientReferenceInformation: { code: 'ord-7301' }, ...body }),
    async statusOf(webhookId: string): Promise<string> {
      return (await made(call('GET', `${webhooks}/${webhookId}`))).status
    },
  }
}

export type Desk = ReturnType<typeof createDesk>
export { startReceiver }
