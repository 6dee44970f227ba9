import type { Ruling } from '../base/ruling.ts'
import type { Namespaces } from '../engine/namespaces.ts'
import type { Armed } from '../on-demand/armory.ts'
import { toCatalogue } from '../on-demand/catalogue.ts'
import type { Control, Shelf } from '../on-demand/control.ts'
import { type AdminQuestion, type AdminReply, type AdminRoute, ok, problem } from './admin-route.ts'
import { document } from './generated/document.ts'

type Part = Pick<Control, 'scenarios' | 'faults' | 'clock'>

/** To be looked at: a namespace is not made by looking. */
const lookAt = (gateway: Namespaces, { namespace }: AdminQuestion): Part =>
  namespace === undefined ? gateway : gateway.find(namespace)

/** Changes something. A namespace that is not there is made only by what is allowed. */
function change<T>(gateway: Namespaces, question: AdminQuestion, act: (part: Part) => Ruling<T>): Ruling<T> {
  const { namespace } = question
  if (namespace === undefined) return act(gateway)
  const found = gateway.find(namespace)
  const ruling = act(found)
  return ruling.ok && !found.isOpen ? act(gateway.open(namespace)) : ruling
}

const toReply = <T>(ruling: Ruling<T>, status = 200): AdminReply =>
  ruling.ok ? { status, body: ruling.value } : problem(ruling.status, ruling.title, ruling.detail)

/** What is armed, and arming and disarming: the same for outcomes and faults. */
function toShelfRoutes(name: 'scenarios' | 'faults'): AdminRoute[] {
  const shelf = (part: Part): Shelf<Armed> => part[name]
  const list = new RegExp(`^/${name}$`)
  const one = new RegExp(`^/${name}/([^/]+)$`)
  return [
    {
      method: 'GET',
      path: list,
      title: `/${name}?namespace=`,
      answer: (gateway, question) => {
        const part = shelf(lookAt(gateway, question))
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
      answer: (gateway, question) => ok({ disarmed: shelf(lookAt(gateway, question)).clear() }),
    },
    {
      method: 'DELETE',
      path: one,
      title: `/${name}/ID?namespace=`,
      answer: (gateway, question) => toReply(shelf(lookAt(gateway, question)).disarm(question.id)),
    },
  ]
}

/** What controls a gateway: its outcomes, faults and clock. */
export const controlRoutes: readonly AdminRoute[] = [
  {
    method: 'GET',
    path: /^\/catalogue$/,
    title: '/catalogue',
    answer: ({ world }) => ok(toCatalogue(world)),
  },
  ...toShelfRoutes('scenarios'),
  ...toShelfRoutes('faults'),
  {
    method: 'GET',
    path: /^\/clock$/,
    title: '/clock?namespace=',
    answer: (gateway, question) => ok(lookAt(gateway, question).clock.state()),
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
    answer: (gateway, question) => ok(lookAt(gateway, question).clock.reset()),
  },
  {
    method: 'GET',
    path: /^\/openapi\.json$/,
    title: '/openapi.json',
    answer: () => ok(document),
  },
]
