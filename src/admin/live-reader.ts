import { version } from '../base/version.ts'
import type { Engine } from '../engine/engine.ts'
import type { Namespaces } from '../engine/namespaces.ts'
import { createArmedChanges } from './armed-changes.ts'
import { toHealth } from './health.ts'
import { printWithinBudget } from './print-within-budget.ts'
import { createPulse } from './pulse.ts'

/** An event for a page that watches the gateway. */
export interface LiveEvent {
  readonly name: 'hello' | 'reset' | 'exchanges' | 'payments' | 'batches' | 'armed' | 'health'
  /** Of the newest exchange in it: a reader that lost its connection resumes after it. */
  readonly id?: string
  /** JSON. */
  readonly data: string
}

/** Watches one namespace. What it holds is bounded, however seldom it is asked. */
export interface LiveReader {
  /** What happened since the last call, in order. */
  take(): LiveEvent[]
  close(): void
}

/** Exchanges, and payments, of one `take`. Of more, only the newest are sent, and the others are counted. */
export const mostAtOnce = 50
/** Exchanges that a resumed reader gets. */
const mostMissed = 200
/** Ms between reports of the state. */
const pulseInterval = 1_000

type Entry = NonNullable<ReturnType<Engine['journal']['get']>>

const instances = new WeakMap<Engine, string>()

/** Tells two gateways, or two namespaces of one name, apart: their exchanges may have the same ids. */
function instanceOf(engine: Engine): string {
  const known = instances.get(engine) ?? crypto.randomUUID()
  instances.set(engine, known)
  return known
}

const numberOf = (id: string): number => Number(id.slice(1))

/** Keeps the newest of a set; returns whether one had to go. */
function keepNewest<T>(set: Set<T>, value: T): boolean {
  set.delete(value)
  set.add(value)
  if (set.size <= mostAtOnce) return false
  for (const oldest of set) return set.delete(oldest)
  return false
}

/**
 * Starts to watch a namespace, by default the default one; it need not exist yet. `after` is the number of the last
 * exchange that the reader has.
 */
export function createLiveReader(
  gateway: Namespaces,
  { namespace, after }: { readonly namespace?: string | undefined; readonly after?: number | undefined },
): LiveReader {
  let engine: Engine | undefined
  let unsubscribe: readonly (() => void)[] = []
  let isGreeted = false
  let last = after
  const exchanges = new Set<Entry>()
  let skipped = 0
  const payments = new Set<string>()
  let skippedPayments = 0
  const batches = new Set<string>()
  let wasReset = false
  const pulse = createPulse()
  let armed = createArmedChanges()

  function touchPayment(id: string): void {
    if (keepNewest(payments, id)) skippedPayments++
  }

  function forget(): void {
    for (const set of [exchanges, payments, batches]) set.clear()
    skipped = 0
    skippedPayments = 0
    armed = createArmedChanges()
  }

  const subscribe = ({ outbox }: Engine) => [
    outbox.subscribe('exchange', (entry) => {
      if (keepNewest(exchanges, entry)) skipped++
    }),
    outbox.subscribe('transaction', ({ transaction }) => touchPayment(transaction.rootId)),
    outbox.subscribe('settlement', ({ transaction }) => {
      touchPayment(transaction.rootId)
      if (transaction.settlement !== undefined) batches.add(transaction.settlement.batch)
    }),
    outbox.subscribe('took', (ms) => pulse.note(ms)),
    outbox.subscribe('reset', () => {
      forget()
      last = undefined
      wasReset = true
    }),
  ]

  /** Follows a namespace that came to be, or was dropped and made again. */
  function follow(): LiveEvent[] {
    const present = namespace === undefined ? gateway.main : gateway.find(namespace)
    if (isGreeted && present === engine) return []
    for (const end of unsubscribe) end()
    forget()
    // A namespace that came to be while it was watched is told from its first exchange.
    const from = isGreeted ? 0 : last
    isGreeted = true
    engine = present
    unsubscribe = present === undefined ? [] : subscribe(present)
    armed.take(present)
    const newest = present?.journal.page({ limit: 1 }).entries[0]?.id
    if (present !== undefined && newest !== undefined && from !== undefined) catchUp(present, from, numberOf(newest))
    const instance = present === undefined ? null : instanceOf(present)
    return [{ name: 'hello', data: JSON.stringify({ version, instance, newest: newest ?? null }) }]
  }

  function catchUp({ journal }: Engine, from: number, newest: number): void {
    const missed = journal.page({ limit: mostMissed }).entries.filter(({ id }) => numberOf(id) > from)
    for (const entry of missed.reverse()) exchanges.add(entry)
    skipped += Math.max(0, newest - from - missed.length)
  }

  function takeExchanges(): LiveEvent[] {
    if (exchanges.size === 0) return []
    const { texts, dropped } = printWithinBudget([...exchanges])
    const id = [...exchanges].at(-1)?.id as string
    const event = { id, data: `{"entries":[${texts}],"skipped":${skipped + dropped}}` }
    exchanges.clear()
    skipped = 0
    return [{ name: 'exchanges', ...event }]
  }

  function takePayments({ ledger }: Engine): LiveEvent[] {
    if (payments.size === 0) return []
    const records = [...payments].flatMap((id) => ledger.get(id) ?? [])
    const { texts, dropped } = printWithinBudget(records)
    const data = `{"entries":[${texts}],"skipped":${skippedPayments + dropped}}`
    payments.clear()
    skippedPayments = 0
    return [{ name: 'payments', data }]
  }

  /** A batch is listed when all of it is judged. */
  function takeBatches({ settlement }: Engine): LiveEvent[] {
    const done = batches.size === 0 ? [] : settlement.batches().filter(({ id }) => batches.delete(id))
    return done.length === 0 ? [] : [{ name: 'batches', data: JSON.stringify({ entries: done }) }]
  }

  function takePulse(): LiveEvent[] {
    const beat = pulse.take(pulseInterval)
    if (beat === undefined) return []
    const changes = armed.take(engine)
    const state = { ...beat, health: toHealth(gateway), clock: engine?.clock.state() ?? null }
    return [
      ...(changes === undefined ? [] : [{ name: 'armed' as const, data: JSON.stringify(changes) }]),
      { name: 'health', data: JSON.stringify(state) },
    ]
  }

  return {
    take() {
      const events = follow()
      if (wasReset) events.push({ name: 'reset', data: '{}' })
      wasReset = false
      if (engine !== undefined) events.push(...takeExchanges(), ...takePayments(engine), ...takeBatches(engine))
      events.push(...takePulse())
      return events
    },
    close() {
      for (const end of unsubscribe) end()
      forget()
    },
  }
}
