import type { Kept, Note } from '../base/kept.ts'
import type { Agenda } from '../clock/agenda.ts'
import type { Clock } from '../clock/clock.ts'
import type { WebhookSettings } from './settings.ts'
import type { WebhookStore } from './store.ts'
import type { Subscription } from './subscription.ts'

export interface HealthCheckParts {
  readonly clock: Clock
  readonly agenda: Agenda
  readonly store: WebhookStore
  readonly activation: WebhookSettings['activation']
  /** Sends a ping; `pinged` counts those before it since the suspension. */
  readonly ping: (subscription: Subscription, pinged: number) => void
  readonly note?: Note | undefined
}

/** Which subscriptions are active, and the pings that make them so. */
export interface HealthChecks extends Kept {
  /** Pings a new subscription. */
  begin(webhookId: string): void
  /** Whether a subscription waits for the answer to a ping. */
  isWaiting(subscription: Subscription): boolean
  /** Suspends a subscription, and plans the next ping. */
  suspend(subscription: Subscription, pinged: number): void
  /** Ends the wait for an answer. */
  settle(webhookId: string): void
  /** Cancels the pings of a subscription. */
  forget(webhookId: string): void
  clear(): void
}

const minute = 60_000
/** First wait between pings of a suspended subscription; each wait is twice the one before. */
const firstWait = 5 * minute
const longestWait = 24 * 60 * minute

/** What is known of a subscription's pings. */
interface Pings {
  /** Whether it waits for the answer to its first ping. */
  isFresh: boolean
  /** The planned ping. */
  planned: { readonly at: number; readonly pinged: number; readonly cancel: () => void } | undefined
}

export function createHealthChecks({ clock, agenda, store, activation, ping, note }: HealthCheckParts): HealthChecks {
  const known = new Map<string, Pings>()
  const print = ({ isFresh, planned }: Pings) =>
    JSON.stringify({ isFresh, at: planned?.at, pinged: planned?.pinged ?? 0 })

  function change(webhookId: string, to: Partial<Pings>): void {
    const pings = Object.assign(known.get(webhookId) ?? { isFresh: false, planned: undefined }, to)
    if (pings.isFresh || pings.planned !== undefined) {
      known.set(webhookId, pings)
      note?.(webhookId, () => print(pings))
    } else if (known.delete(webhookId)) note?.(webhookId)
  }

  const isWaiting = ({ webhookId, status }: Subscription) =>
    status === 'SUSPENDED' || known.get(webhookId)?.isFresh === true

  function pingNow(webhookId: string, pinged: number): void {
    const subscription = store.subscription(webhookId)
    if (subscription !== undefined && isWaiting(subscription)) ping(subscription, pinged)
  }

  /** One ping at most waits for each subscription. */
  function plan(webhookId: string, at: number, pinged: number): void {
    known.get(webhookId)?.planned?.cancel()
    const cancel = agenda.at(at, () => {
      change(webhookId, { planned: undefined })
      pingNow(webhookId, pinged)
    })
    change(webhookId, { planned: { at, pinged, cancel } })
  }

  return {
    begin(webhookId) {
      change(webhookId, { isFresh: true })
      if (activation === 'at-once') pingNow(webhookId, 0)
      else plan(webhookId, clock.now() + firstWait, 0)
    },
    isWaiting,
    suspend(subscription, pinged) {
      const { webhookId, healthCheckUrl, status } = subscription
      // One that the merchant has switched off stays so.
      if (status !== 'ACTIVE' && !isWaiting(subscription)) return
      const isPinged = status === 'SUSPENDED' && pinged === 0
      change(webhookId, { isFresh: false })
      store.put({ ...subscription, status: 'SUSPENDED' })
      // Without a URL for them nobody asks again; a test event does.
      if (isPinged || healthCheckUrl === undefined) return
      plan(webhookId, clock.now() + Math.min(firstWait * 2 ** pinged, longestWait), pinged + 1)
    },
    settle: (webhookId) => change(webhookId, { isFresh: false }),
    forget(webhookId) {
      known.get(webhookId)?.planned?.cancel()
      change(webhookId, { isFresh: false, planned: undefined })
    },
    clear() {
      for (const { planned } of known.values()) planned?.cancel()
      known.clear()
    },
    *rows() {
      for (const [webhookId, pings] of known) yield [webhookId, print(pings)]
    },
    load(rows) {
      for (const [webhookId, text] of rows) {
        const { isFresh, at, pinged } = JSON.parse(text)
        change(webhookId, { isFresh })
        if (at !== undefined) plan(webhookId, at, pinged)
      }
    },
  }
}
