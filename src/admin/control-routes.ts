import type { Engine } from '../engine/engine.ts'
import type { Armed } from '../on-demand/armed-queue.ts'
import type { ArmedList } from '../on-demand/control.ts'
import { toCatalogue } from '../on-demand/to-catalogue.ts'
import { type AdminRoute, change, engineOf, ok, toReply } from './admin-route.ts'
import { document } from './generated/document.ts'

/** Routes to list, arm and disarm: the same for outcomes and faults. */
function toArmedRoutes(name: 'scenarios' | 'verdicts' | 'faults'): AdminRoute[] {
  const list = (engine: Engine): ArmedList<Armed> => engine[name]
  const query = ['namespace']
  return [
    {
      method: 'GET',
      path: `/${name}`,
      query,
      answer: (gateway, question) => {
        const part = list(engineOf(gateway, question))
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
          change(gateway, question, (part) => list(part).arm(question.body)),
          201,
        ),
    },
    {
      method: 'DELETE',
      path: `/${name}`,
      query,
      answer: (gateway, question) => ok({ disarmed: list(engineOf(gateway, question)).clear() }),
    },
    {
      method: 'DELETE',
      path: `/${name}/ID`,
      query,
      answer: (gateway, question) => toReply(list(engineOf(gateway, question)).disarm(question.id)),
    },
  ]
}

/** Routes for outcomes, faults and the clock. */
export const controlRoutes: readonly AdminRoute[] = [
  {
    method: 'GET',
    path: '/catalogue',
    answer: ({ main: { world } }) => ok(toCatalogue(world)),
  },
  ...toArmedRoutes('scenarios'),
  ...toArmedRoutes('verdicts'),
  ...toArmedRoutes('faults'),
  {
    method: 'GET',
    path: '/clock',
    query: ['namespace'],
    answer: (gateway, question) => ok(engineOf(gateway, question).clock.state()),
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
    answer: (gateway, question) => ok(engineOf(gateway, question).clock.reset()),
  },
  {
    method: 'GET',
    path: '/openapi.json',
    answer: () => ok(document),
  },
]
