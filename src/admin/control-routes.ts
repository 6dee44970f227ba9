import type { Ruling } from '../base/ruling.ts'
import type { Namespaces } from '../engine/namespaces.ts'
import type { Armed } from '../on-demand/armory.ts'
import { toCatalogue } from '../on-demand/catalogue.ts'
import type { Control, Shelf } from '../on-demand/control.ts'
import { type AdminQuestion, type AdminReply, type AdminRoute, ok, problem } from './admin-route.ts'
import { document } from './generated/document.ts'

type Part = Pick<Control, 'scenarios' | 'faults' | 'clock'>

/** Reads a namespace without creating it. */
const lookAt = (gateway: Namespaces, { namespace }: AdminQuestion): Part =>
  namespace === undefined ? gateway : gateway.find(namespace)

/** Changes a namespace. A missing one is created only when the change is allowed. */
function change<T>(gateway: Namespaces, question: AdminQuestion, act: (part: Part) => Ruling<T>): Ruling<T> {
  const { namespace } = question
  if (namespace === undefined) return act(gateway)
  const found = gateway.find(namespace)
  const ruling = act(found)
  return ruling.ok && !found.isOpen ? act(gateway.open(namespace)) : ruling
}

const toReply = <T>(ruling: Ruling<T>, status = 200): AdminReply =>
  ruling.ok ? { status, body: ruling.value } : problem(ruling.status, ruling.title, ruling.detail)

/** Routes to list, arm and disarm: the same for outcomes and faults. */
function toShelfRoutes(name: 'scenarios' | 'faults'): AdminRoute[] {
  const shelf = (part: Part): Shelf<Armed> => part[name]
  const query = ['namespace']
  return [
    {
      method: 'GET',
      path: `/${name}`,
      query,
      answer: (gateway, question) => {
        const part = shelf(lookAt(gateway, question))
        return ok({ armed: part.list(), unused: part.unused().map(({ id }) => id) })
      },
    },
    {
      method: 'POST',
      path: `/${name}`,
      query,
      takesBody: true,
      answer: (gateway, question) =>
        toReply(
          change(gateway, question, (part) => shelf(part).arm(question.body)),
          201,
        ),
    },
    {
      method: 'DELETE',
      path: `/${name}`,
      query,
      answer: (gateway, question) => ok({ disarmed: shelf(lookAt(gateway, question)).clear() }),
    },
    {
      method: 'DELETE',
      path: `/${name}/ID`,
      query,
      answer: (gateway, question) => toReply(shelf(lookAt(gateway, question)).disarm(question.id)),
    },
  ]
}

/** Routes for outcomes, faults and the clock. */
export const controlRoutes: readonly AdminRoute[] = [
  {
    method: 'GET',
    path: '/catalogue',
    answer: ({ world }) => ok(toCatalogue(world)),
  },
  ...toShelfRoutes('scenarios'),
  ...toShelfRoutes('faults'),
  {
    method: 'GET',
    path: '/clock',
    query: ['namespace'],
    answer: (gateway, question) => ok(lookAt(gateway, question).clock.state()),
  },
  {
    method: 'PUT',
    path: '/clock',
    query: ['namespace'],
    takesBody: true,
    answer: (gateway, question) => toReply(change(gateway, question, ({ clock }) => clock.change(question.body))),
  },
  {
    method: 'DELETE',
    path: '/clock',
    query: ['namespace'],
    answer: (gateway, question) => ok(lookAt(gateway, question).clock.reset()),
  },
  {
    method: 'GET',
    path: '/openapi.json',
    answer: () => ok(document),
  },
]
