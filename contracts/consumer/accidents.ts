import { single } from '../../src/client/index.ts'
import type { ProviderState, ProviderStateParameters } from '../states/provider-states.ts'
import type { ClientInteraction } from './interaction.ts'
import { inState, seconds, sentence } from './matchers.ts'
import { toShopPayment, toWire } from './shop.ts'

type Outcome = ProviderStateParameters['the next payment has an outcome']['outcome']
type Fault = ProviderStateParameters['the next payment meets a fault']['fault']

/** A payment whose outcome or fault is a state. */
const meets = (name: string, outcome: Outcome) => pays(name, inState('the next payment has an outcome', { outcome }))
const fails = (name: string, fault: Fault) => pays(name, inState('the next payment meets a fault', { fault }))

const pays = (name: string, state: ProviderState) => ({
  name,
  states: [state],
  does: ['createPayment', toShopPayment(single())] as const,
  sends: toWire({ paymentMethod: '10' }),
})

/** No word about the payment itself. Whether it may have been made is what the shop must know. */
export const accidents: readonly ClientInteraction[] = [
  {
    ...pays('a payment with a wrong signature', inState('the payment is signed with a wrong secret')),
    // The sandbox also says why, in a header that CyberSource does not have; so it is not in the contract.
    answer: { status: 401, body: { response: { rmsg: sentence('Authentication Failed') } } },
    makes: { outcome: 'unauthenticated', message: 'Authentication Failed' },
  },
  {
    ...meets('a payment while the processor is away', 'processor-unavailable'),
    answer: { status: 400, body: { status: 'INVALID_REQUEST', reason: 'PROCESSOR_UNAVAILABLE' } },
    makes: { outcome: 'unavailable', cause: 'processor-unavailable' },
  },
  {
    // Of a 5xx the status alone says that the outcome is unknown.
    ...meets('a payment during a system error', 'system-error'),
    answer: { status: 502, body: { reason: 'SYSTEM_ERROR' } },
    makes: { outcome: 'unknown', cause: 'server-error', detail: 'SYSTEM_ERROR', httpStatus: 502 },
  },
  {
    ...meets('a payment during a time-out of a service', 'service-timeout'),
    answer: { status: 502, body: { reason: 'SERVICE_TIMEOUT' } },
    makes: { outcome: 'unknown', cause: 'server-error', detail: 'SERVICE_TIMEOUT', httpStatus: 502 },
  },
  {
    ...meets('a payment during a system error in the newer shape', 'internal-error'),
    answer: { status: 500, body: { errorInformation: { reason: 'SYSTEM_ERROR' } } },
    makes: { outcome: 'unknown', cause: 'server-error', detail: 'SYSTEM_ERROR', httpStatus: 500 },
  },
  {
    ...fails('a payment too many', 'too-many-requests'),
    // The form tells the gateway from a proxy, whose 429 would say nothing about the payment.
    answer: {
      status: 429,
      headers: { 'retry-after': seconds('1') },
      body: { status: '429', errorInformation: { reason: sentence('TOO_MANY_REQUESTS') } },
    },
    makes: { outcome: 'unavailable', cause: 'too-many-requests', retryAfter: 1_000 },
  },
  {
    ...fails('a payment while the service is away', 'service-unavailable'),
    answer: {
      status: 503,
      headers: { 'retry-after': seconds('5') },
      body: { status: '503', errorInformation: { reason: sentence('SERVICE_UNAVAILABLE') } },
    },
    makes: { outcome: 'unavailable', cause: 'service-unavailable', retryAfter: 5_000 },
  },
]
