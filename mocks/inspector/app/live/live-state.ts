import type { LiveEvents, Schemas } from '../api/types.ts'

/** What the page knows of the namespace that it looks at. All lists are newest first, and bounded. */
export interface LiveState {
  /** `refused`: the gateway wants a token, or does not serve this page. */
  readonly link: 'connecting' | 'live' | 'lost' | 'refused'
  /** Changes with the gateway. Null: nothing was sent to the namespace yet. */
  readonly instance?: string | null
  readonly exchanges: readonly Schemas['JournalEntry'][]
  /** Exchanges that came too fast to be shown; `GET /journal` has them. */
  readonly skipped: number
  readonly payments: readonly Schemas['Payment'][]
  readonly batches: readonly Schemas['Batch'][]
  /** Grows whenever something was armed, used or disarmed: a view asks for the lists again. */
  readonly armedChanges: number
  /** One a second, oldest first. */
  readonly beats: readonly (LiveEvents['health'] & { readonly at: number })[]
}

export const nothingYet: LiveState = {
  link: 'connecting',
  exchanges: [],
  skipped: 0,
  payments: [],
  batches: [],
  armedChanges: 0,
  beats: [],
}

/** Entries of a list that are kept. */
export const mostShown = 500
/** Seconds of the plots. */
export const mostBeats = 120

const numberOf = ({ id }: { readonly id: string }): number => Number(id.slice(1))

/** Adds entries to a list whose ids are numbered; an entry that is there is replaced. */
export function mergeNumbered<T extends { readonly id: string }>(list: readonly T[], more: readonly T[]): T[] {
  const all = new Map([...list, ...more].map((entry) => [entry.id, entry]))
  return [...all.values()].sort((one, other) => numberOf(other) - numberOf(one)).slice(0, mostShown)
}

/** Replaces payments that changed in their place; new ones, given oldest first, come on top. */
function mergePayments(
  list: readonly Schemas['Payment'][],
  changed: readonly Schemas['Payment'][],
): Schemas['Payment'][] {
  const left = new Map(changed.map((payment) => [payment.id, payment]))
  const known = list.map((payment) => {
    const next = left.get(payment.id)
    left.delete(payment.id)
    return next ?? payment
  })
  return [...[...left.values()].reverse(), ...known].slice(0, mostShown)
}

type Changes = { readonly [Name in keyof LiveEvents]: (state: LiveState, data: LiveEvents[Name]) => LiveState }

/** What each event changes. */
export const changes: Changes = {
  hello: (state, { instance }) =>
    instance === state.instance
      ? { ...state, link: 'live' }
      : { ...nothingYet, beats: state.beats, link: 'live', instance },
  reset: ({ link, instance = null, beats, armedChanges }) => ({
    ...nothingYet,
    ...{ link, instance, beats },
    armedChanges: armedChanges + 1,
  }),
  exchanges: (state, { entries, skipped }) => ({
    ...state,
    exchanges: mergeNumbered(state.exchanges, entries),
    skipped: state.skipped + skipped,
  }),
  payments: (state, { entries }) => ({ ...state, payments: mergePayments(state.payments, entries) }),
  batches: (state, { entries }) => ({ ...state, batches: mergeNumbered(state.batches, entries) }),
  armed: (state) => ({ ...state, armedChanges: state.armedChanges + 1 }),
  health: (state, beat) => ({ ...state, beats: [...state.beats, { ...beat, at: Date.now() }].slice(-mostBeats) }),
  dropped: (state) => ({ ...state, link: 'lost' }),
}
