import { sampleShop } from '../../../../mocks/samples/sample-shopper.ts'
import { createPaymentClient } from '../../../../src/client/create-payment-client.ts'
import type { Payment } from '../../../../src/client/payment.ts'
import type { PaymentResult } from '../../../../src/client/result.ts'
import { ask } from '../api/ask.ts'
import { toUuid } from '../api/send-signed.ts'
import type { Schemas } from '../api/types.ts'
import { namespaceOf, place } from '../base/route.ts'

interface TriedRequest {
  readonly payment: Payment
  readonly merchantId: string
  /** Lines such as `x-sandbox-scenario: expired-card`. */
  readonly headers: readonly string[]
}

export interface TriedAnswer {
  /** As the client of this package reads it. */
  readonly result: PaymentResult
  /** Undefined where the gateway does not tell it. */
  readonly entry?: Schemas['JournalEntry']
}

/**
 * Sends a payment by the client of this package, signed at the gateway's time, in the namespace that is looked at.
 *
 * @throws {ApiProblem} when the keys cannot be had; what becomes of the payment is a result.
 */
export async function sendPayment({ payment, merchantId, headers }: TriedRequest): Promise<TriedAnswer> {
  const [config, { epochMs }] = await Promise.all([
    ask('get', '/sdk-config', { query: { merchant: merchantId } }),
    ask('get', '/clock'),
  ])
  const begun = performance.now()
  let journal: string | undefined
  const client = createPaymentClient({
    environment: location.origin,
    merchant: merchantId,
    auth: { keyId: config.merchantKeyId ?? '', sharedSecret: config.merchantsecretKey ?? '' },
    shop: sampleShop,
    clock: () => epochMs + Math.floor(performance.now() - begun),
    randomId: toUuid,
    async fetch(input, init) {
      const response = await fetch(toGatewayUrl(String(input)), {
        ...init,
        headers: addHeaders(init?.headers, headers),
      })
      journal = response.headers.get('x-sandbox-journal') ?? undefined
      return response
    },
  })
  const result = await client.createPayment(payment)
  const entry = await findEntry(journal, payment.reference)
  return { result, ...(entry !== undefined && { entry }) }
}

/** The gateway may be mounted below a prefix of another app. */
const toGatewayUrl = (url: string): URL => new URL(new URL(url).pathname.slice(1), document.baseURI)

function addHeaders(given: HeadersInit | undefined, more: readonly string[]): Headers {
  const all = new Headers(given)
  for (const line of more) {
    const [name = '', value = ''] = line.split(/:\s*/, 2)
    all.set(name, value)
  }
  const namespace = namespaceOf(place.get())
  if (namespace !== undefined) all.set('x-sandbox-namespace', namespace)
  return all
}

/** The journal entry of a payment, by its id, or by the reference when the answer was lost. */
async function findEntry(id: string | undefined, reference: string | undefined) {
  try {
    if (id !== undefined) return await ask('get', '/journal/{id}', { id })
    const { entries } = await ask('get', '/journal', { query: { limit: 50 } })
    return entries.find(({ asked }) => asked?.reference === reference)
  } catch {
    // A fault may have taken the gateway away for a while.
    return undefined
  }
}
