import { describe, expect, test } from 'vitest'
import { useGateway } from '../../../mocks/testing/vitest.ts'
import { toSamplePayment } from '../../support.ts'

const gateway = useGateway({ auth: { policy: 'off' } })

const toRequest = (reference: string, headers: Readonly<Record<string, string>> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(toSamplePayment({ method: 'bonus', code: reference === 'bad' ? '99' : '21', reference })),
})
const pay = (...args: Parameters<typeof toRequest>) => fetch(`${gateway.url}/pts/v2/payments`, toRequest(...args))

test('passes, and is not printed', async () => {
  expect((await pay('quiet')).status).toBe(201)
  expect(gateway.payments.page({ limit: 5 }).entries).toHaveLength(1)
})

test('begins empty, and fails', async () => {
  expect(gateway.payments.page({ limit: 5 }).entries).toHaveLength(0)
  expect((await pay('bad')).status).toBe(201)
})

const names = Array.from({ length: 20 }, (_, index) => `together-${index}`)

describe('at the same time', () => {
  test.concurrent.each(names)('%s sees its own payments only', async (name) => {
    const { headers, payments } = gateway.forTest({ name })
    for (let count = 0; count < 3; count++) await pay(name, headers)
    expect(payments.page({ limit: 50 }).entries.map(({ reference }) => reference)).toEqual([name, name, name])
  })

  test.concurrent('one of them fails', async ({ task, expect }) => {
    const { headers } = gateway.forTest(task)
    expect((await pay('bad', headers)).status).toBe(201)
  })
})
