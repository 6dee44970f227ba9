import type { Interaction } from '../../../contracts/states/interaction.ts'
import type { ProviderState } from '../../../contracts/states/provider-states.ts'
import { toSamplePayment } from '../../../mocks/samples/sample-payment.ts'

/** A single payment in the given states. */
export const toInteraction = (
  states: readonly ProviderState[] = [],
  request: Partial<Interaction['request']> = {},
) => ({
  id: 'case/tests/one',
  description: 'One.',
  source: 'tests',
  states,
  request: {
    method: 'POST',
    path: '/pts/v2/payments',
    headers: { 'content-type': 'application/json', accept: 'application/hal+json' },
    body: toSamplePayment({ method: 'single', reference: 'order 1' }) as unknown,
    ...request,
  },
})

export const wrongSecret = { name: 'the payment is signed with a wrong secret', params: {} }
export const sentBefore = { name: 'the same payment was sent before', params: {} }
export const sentBy = (merchantId: string) => ({ name: 'the payment is sent by a merchant', params: { merchantId } })
export const hasOutcome = (outcome: string) => ({ name: 'the next payment has an outcome', params: { outcome } })
export const meetsFault = (fault: string) => ({ name: 'the next payment meets a fault', params: { fault } })
export const timeIs = (now: string) => ({ name: 'the time is set', params: { now } })
