/**
 * Valid and invalid provider states; `tsc` is the test. Each `@ts-expect-error` fails the build when the line below
 * it begins to compile. Nothing here is run.
 */
import { providerState } from '../../entries/pact.ts'

providerState('the same payment was sent before')
providerState('the same payment was sent before', {})
providerState('the payment is signed with a wrong secret')
providerState('the next payment has an outcome', { outcome: 'expired-card' })
providerState('the next payment meets a fault', { fault: 'latency' })
providerState('the next payment meets a fault', { fault: 'latency', delay: 300 })

// @ts-expect-error there is no such state
providerState('the next payment has an outcom', { outcome: 'expired-card' })
// @ts-expect-error there is no such outcome
providerState('the next payment has an outcome', { outcome: 'expird-card' })
// @ts-expect-error there is no such parameter
providerState('the next payment has an outcome', { outcom: 'expired-card' })
// @ts-expect-error it must be told which
providerState('the next payment has an outcome')
// @ts-expect-error it is told nothing
providerState('the same payment was sent before', { times: 2 })
