import { ApiProblem, adminUrl, ask, sendToAdmin } from '../api/ask.ts'
import { adminToken } from '../api/token.ts'
import type { LiveEvents } from '../api/types.ts'
import { namespaceOf, place } from '../base/route.ts'
import { createStore } from '../base/store.ts'
import { changes, type LiveState, mergeNumbered, nothingYet } from './live-state.ts'
import { readEvents } from './read-events.ts'

/** The gateway as it is. */
export const live = createStore<LiveState>(nothingYet)

/** Why the gateway refuses the page. */
export const refusedBy = createStore<ApiProblem | undefined>(undefined)

/** Ms without an event after which a connection counts as lost: one comes each second. */
const longestSilence = 6_000
const longestPause = 10_000

let watching = new AbortController()

/** Watches the namespace of the place from now on; again after a change of the token or the namespace. */
export function watch(): void {
  watching.abort()
  watching = new AbortController()
  live.set(() => nothingYet)
  refusedBy.set(() => undefined)
  void keepConnected(watching.signal)
}

async function keepConnected(signal: AbortSignal): Promise<void> {
  let pause = 500
  while (!signal.aborted) {
    try {
      await connect(signal, () => {
        pause = 500
      })
    } catch (error) {
      if (signal.aborted) return
      const isRefused = error instanceof ApiProblem && [400, 401, 403].includes(error.status)
      live.set((state) => ({ ...state, link: isRefused ? 'refused' : 'lost' }))
      if (isRefused) return refusedBy.set(() => error)
    }
    if (signal.aborted) return
    live.set((state) => ({ ...state, link: 'lost' }))
    await new Promise((resolve) => setTimeout(resolve, pause))
    pause = Math.min(pause * 2, longestPause)
  }
}

/** Reads events until the connection ends. */
async function connect(signal: AbortSignal, onLive: () => void): Promise<void> {
  const silence = new AbortController()
  let timer = setTimeout(() => silence.abort(), longestSilence)
  const [last] = live.get().exchanges
  try {
    const { body } = await sendToAdmin(`${adminUrl}/events`, {
      headers: last === undefined ? {} : { 'last-event-id': last.id },
      signal: AbortSignal.any([signal, silence.signal]),
    })
    if (body === null) return
    for await (const { name, data } of readEvents(body)) {
      if (signal.aborted) return
      clearTimeout(timer)
      timer = setTimeout(() => silence.abort(), longestSilence)
      onLive()
      apply(name as keyof LiveEvents, JSON.parse(data), signal)
    }
  } finally {
    clearTimeout(timer)
  }
}

function apply<Name extends keyof LiveEvents>(name: Name, data: LiveEvents[Name], signal: AbortSignal): void {
  const { instance } = live.get()
  // A gateway of another version may send more.
  live.set((state) => changes[name]?.(state, data) ?? state)
  if (name === 'hello' && live.get().instance !== instance) void load(signal)
}

/** Loads what was there before the page. */
async function load(signal: AbortSignal): Promise<void> {
  try {
    const [journal, payments, batches] = await Promise.all([
      ask('get', '/journal', { query: { limit: 200 } }),
      ask('get', '/payments', { query: { limit: 200 } }),
      ask('get', '/batches'),
    ])
    if (signal.aborted) return
    live.set((state) => {
      const known = new Set(state.payments.map(({ id }) => id))
      return {
        ...state,
        exchanges: mergeNumbered(state.exchanges, journal.entries),
        payments: [...state.payments, ...payments.entries.filter(({ id }) => !known.has(id))],
        batches: mergeNumbered(state.batches, batches.entries),
      }
    })
  } catch {
    // The connection is lost as well, or the token; `keepConnected` says so.
  }
}

adminToken.subscribe(watch)
let watched = namespaceOf(place.get())
place.subscribe(() => {
  const namespace = namespaceOf(place.get())
  if (namespace === watched) return
  watched = namespace
  watch()
})
