import { expect, test } from 'vitest'
import { createGateway } from '../../mocks/gateway/create-gateway.ts'
import { sendTo, toFaceOptions } from '../conformance/face.ts'
import { toOrdinary } from '../conformance/provoke.ts'
import { createMemoryStore } from './memory-store.ts'

// A leader that was superseded closes its gateway while requests are in flight.
test('a request that is in flight when its gateway closes is not told what is not stored', async () => {
  const store = createMemoryStore()
  const gateway = await createGateway({ ...toFaceOptions(), state: await store.open() })
  const send = sendTo('https://apitest.cybersource.com', gateway.fetch)
  await send(toOrdinary({ reference: 'order-0' }))
  const paid = send(toOrdinary({ reference: 'order-1' }))
  await gateway.close()
  const { status } = await paid
  const again = await createGateway({ ...toFaceOptions(), state: await store.open() })
  const there = again.payments.find('order-1').length
  expect([status, there]).not.toEqual([201, 0])
  await again.close()
})

test('a gateway is closed once, however often it is asked', async () => {
  const gateway = await createGateway({ ...toFaceOptions(), state: await createMemoryStore().open() })
  await gateway.close()
  await gateway.close()
})
