import { expect, test } from 'vitest'
import { startGateway } from '../../mocks/node/start-gateway.ts'
import { connectGateway } from '../../mocks/testing/connect-gateway.ts'
import { createDesk } from './desk.ts'
import { startReceiver } from './receiver.ts'

test('a gateway of another process has the same verbs for webhooks, in a namespace of its own', async () => {
  const gateway = await startGateway({ auth: { policy: 'off' } })
  const receiver = await startReceiver()
  const remote = connectGateway(gateway.url, 'shop')
  const own = gateway.namespace('shop')
  const desk = createDesk({ ...own, fetch: remote.fetch }, gateway.url)
  await desk.subscribe(receiver.url)
  const armed = await remote.webhooks.faults.next('never-delivered', { times: 2 })
  expect(await remote.webhooks.faults.list()).toEqual([armed])
  await desk.pay()
  await own.webhooks.idle()
  const [lost] = (await remote.webhooks.deliveries.page({ limit: 1 })).entries
  expect([lost?.status, receiver.events()]).toEqual(['lost', []])
  await remote.webhooks.resend(lost?.id ?? '')
  await own.webhooks.idle()
  expect((await remote.webhooks.deliveries.get(lost?.id ?? ''))?.status).toBe('delivered')
  expect([await remote.webhooks.faults.clear(), (await remote.webhooks.subscriptions()).length]).toEqual([1, 1])
  await expect(remote.webhooks.resend('d99')).rejects.toThrow('There is no delivery of that id')
  await expect(remote.webhooks.faults.disarm('w99')).rejects.toThrow('Nothing of that id waits')
  expect(gateway.webhooks.subscriptions()).toEqual([])
  await gateway.close()
  await receiver.close()
})
