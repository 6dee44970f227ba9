import { type AdminRoute, change, engineOf, ok, toReply } from './admin-route.ts'

const query = ['namespace']

/** Routes for subscriptions, faults of deliveries, and deliveries on demand. */
export const webhookRoutes: readonly AdminRoute[] = [
  {
    method: 'GET',
    path: '/webhooks',
    query,
    answer: (gateway, question) => ok({ subscriptions: engineOf(gateway, question).webhooks.subscriptions() }),
  },
  {
    method: 'POST',
    path: '/webhooks/deliveries/ID/resend',
    query,
    answer: (gateway, question) => toReply(engineOf(gateway, question).webhooks.resend(question.id)),
  },
  {
    method: 'GET',
    path: '/webhooks/faults',
    query,
    answer: (gateway, question) => ok({ armed: engineOf(gateway, question).webhooks.faults.list() }),
  },
  {
    method: 'POST',
    path: '/webhooks/faults',
    query,
    takesBody: true,
    answer: (gateway, question) =>
      toReply(
        change(gateway, question, ({ webhooks }) => webhooks.faults.arm(question.body)),
        201,
      ),
  },
  {
    method: 'DELETE',
    path: '/webhooks/faults',
    query,
    answer: (gateway, question) => ok({ disarmed: engineOf(gateway, question).webhooks.faults.clear() }),
  },
  {
    method: 'DELETE',
    path: '/webhooks/faults/ID',
    query,
    answer: (gateway, question) => toReply(engineOf(gateway, question).webhooks.faults.disarm(question.id)),
  },
]
