import { expect, test } from 'vitest'
import { useGateway } from '../../../mocks/testing/vitest.ts'
import { toSamplePayment } from '../../support.ts'

const gateway = useGateway({ auth: { policy: 'off' }, failOnUnused: true })

const pay = () =>
  fetch(`${gateway.url}/pts/v2/payments`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(toSamplePayment({ method: 'bonus' })),
  })

test('uses what it has armed, and passes', async () => {
  gateway.scenarios.next('expired-card')
  gateway.faults.always('latency', { delay: 1, probability: 0.001 })
  expect(await (await pay()).json()).toMatchObject({ status: 'DECLINED' })
})

test('arms for a payment that does not come, and fails', async () => {
  gateway.scenarios.next('expired-card', { match: { method: 'revolving' } })
  expect((await pay()).status).toBe(201)
})

test('arms for more requests than come, and fails', async () => {
  gateway.faults.next('answer-lost', { times: 2 })
  await expect(pay()).rejects.toThrow()
})
