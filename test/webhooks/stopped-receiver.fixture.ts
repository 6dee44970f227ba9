/** Pays with a subscription whose receiver is gone: retries and pings wait, and nothing else holds the process. */
import { createGateway } from '../../mocks/gateway/create-gateway.ts'
import { createDesk } from './desk.ts'
import { startReceiver } from './receiver.ts'

const gateway = await createGateway({ auth: { policy: 'off' } })
const desk = createDesk(gateway)
const receiver = await startReceiver()
await receiver.close()
const id = await desk.subscribe(receiver.url, { healthCheckUrl: receiver.health })
await desk.call('PUT', `/notification-subscriptions/v2/webhooks/${id}/status`, { status: 'ACTIVE' })
// Another stays suspended, and is pinged again.
await desk.subscribe(receiver.url, { healthCheckUrl: receiver.health })
await desk.pay()
await gateway.webhooks.idle()
console.log(`waiting: ${gateway.engine.agenda.size()}`)
