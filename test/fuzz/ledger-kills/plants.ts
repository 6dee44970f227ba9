import { setTimeout as wait } from 'node:timers/promises'
import type { Namespaces } from '../../../src/engine/namespaces.ts'
import { unavailable } from '../../../src/engine/stored-replies.ts'
import type { OpenedState } from '../../../src/state/opened-state.ts'
import type { RowStore } from '../../../src/state/row-store.ts'

/**
 * Faults that the harness must find.
 *
 * - `lost-write`: a write is acknowledged before it is made.
 * - `double`: a payment is handled twice.
 * - `ghost`: a request is handled, and answered as if it was not.
 */
export const plants = ['lost-write', 'double', 'ghost'] as const
export type Plant = (typeof plants)[number]

/** Ms by which a planted store writes late. */
const lateness = 20
/** One request of so many has a planted fault. */
const rarity = 10

/** Plants the fault of a store. */
export const plantInState = (state: OpenedState, plant: Plant | undefined): OpenedState =>
  plant === 'lost-write' ? { ...state, store: acknowledgeEarly(state.store) } : state

function acknowledgeEarly(store: RowStore): RowStore {
  let last: Promise<unknown> = Promise.resolve()
  return {
    ...store,
    async write(changes) {
      last = last.then(() => wait(lateness)).then(() => store.write(changes))
      last = last.catch(() => {})
    },
  }
}

/** Plants the fault of a gateway. */
export function plantInSpaces(spaces: Namespaces, plant: Plant | undefined): Namespaces {
  if (plant === undefined || plant === 'lost-write') return spaces
  let count = 0
  const handle: Namespaces['handle'] = async (request) => {
    const isHit = request.method === 'POST' && request.path === '/pts/v2/payments' && ++count % rarity === 0
    const reply = await spaces.handle(request)
    if (!isHit) return reply
    if (plant === 'ghost') return unavailable(new Error('planted'))
    const { clientReferenceInformation, ...body } = JSON.parse(new TextDecoder().decode(request.body))
    // The gateway refuses a transaction id that it knows.
    const again = { ...clientReferenceInformation, transactionId: `${clientReferenceInformation.transactionId}-again` }
    await spaces.handle({
      ...request,
      body: new TextEncoder().encode(JSON.stringify({ ...body, clientReferenceInformation: again })),
    })
    return reply
  }
  return { ...spaces, handle }
}
