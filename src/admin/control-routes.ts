import type { Ruling } from '../base/ruling.ts'
import type { Engine } from '../engine/engine.ts'
import type { Namespaces } from '../engine/namespaces.ts'
import type { Armed } from '../on-demand/armed-queue.ts'
import { toCatalogue } from '../on-demand/catalogue.ts'
import type { Shelf } from '../on-demand/control.ts'
import { type AdminQuestion, type AdminReply, type AdminRoute, engineOf, ok, problem } from './admin-route.ts'
import { document } from './generated/document.ts'

/** Changes something in the namespace that a question is about. */
const change = <T>(gateway: Namespaces, { namespace }: AdminQuestion, act: (engine: Engine) => Ruling<T>): Ruling<T> =>
  namespace === undefined ? act(gateway.main) : gateway.change(namespace, act)

const toReply = <T>(ruling: Ruling<T>, status = 200): AdminReply =>
  ruling.ok ? { status, body: ruling.value } : problem(ruling.status, ruling.title, ruling.detail)

/** What is armed, and arming and disarming: the same for outcomes and faults. */
function toShelfRoutes(name: 'scenarios' | 'faults'): AdminRoute[] {
  const shelf = (engine: Engine): Shelf<Armed> => engine[name]
  const list = new RegExp(`^/${name}$`)
  const one = new RegExp(`^/${name}/([^/]+)$`)
  return [
    {
      method: 'GET',
      path: list,
      title: `/${name}?namespace=`,
      answer: (gateway, question) => {
        const part = shelf(engineOf(gateway, question))
        return ok({ armed: part.list(), unused: part.unused().map(({ id }) => id) })
      },
    },
    {
      method: 'POST',
      path: list,
      title: `/${name}?namespace=`,
      takesBody: true,
      answer: (gateway, question) =>
        toReply(
          change(gateway, question, (part) => shelf(part).arm(question.body)),
          201,
        ),
    },
    {
      method: 'DELETE',
      path: list,
      title: `/${name}?namespace=`,
      answer: (gateway, question) => ok({ disarmed: shelf(engineOf(gateway, question)).clear() }),
    },
    {
      method: 'DELETE',
      path: one,
      title: `/${name}/ID?namespace=`,
      answer: (gateway, question) => toReply(shelf(engineOf(gateway, question)).disarm(question.id)),
    },
  ]
}

/** What controls a gateway: its outcomes, faults and clock. */
export const controlRoutes: readonly AdminRoute[] = [
  {
    method: 'GET',
    path: /^\/catalogue$/,
    title: '/catalogue',
    answer: ({ main: { world } }) => ok(toCatalogue(world)),
  },
  ...toShelfRoutes('scenarios'),
  ...toShelfRoutes('faults'),
  {
    method: 'GET',
    path: /^\/clock$/,
    title: '/clock?namespace=',
    answer: (gateway, question) => ok(engineOf(gateway, question).clock.state()),
  },
  ...(['PUT', 'POST'] as const).map(
    (method): AdminRoute => ({
      method,
      path: /^\/clock$/,
      title: '/clock?namespace=',
      takesBody: true,
      answer: (gateway, question) => toReply(change(gateway, question, ({ clock }) => clock.change(question.body))),
    }),
  ),
  {
    method: 'DELETE',
    path: /^\/clock$/,
    title: '/clock?namespace=',
    answer: (gateway, question) => ok(engineOf(gateway, question).clock.reset()),
  },
  {
    method: 'GET',
    path: /^\/openapi\.json$/,
    title: '/openapi.json',
    answer: () => ok(document),
  },
]
