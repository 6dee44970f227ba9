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
}

/** Which subscriptions are active, and the pings that make them so. */
export interface HealthChecks {
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

export function createHealthChecks({ clock, agenda, store, activation, ping }: HealthCheckParts): HealthChecks {
  /** Subscriptions that wait for the answer to their first ping. */
  const fresh = new Set<string>()
  /** Cancellations of planned pings. */
  const planned = new Map<string, () => void>()

  const isWaiting = ({ webhookId, status }: Subscription) => status === 'SUSPENDED' || fresh.has(webhookId)

  function pingNow(webhookId: string, pinged: number): void {
    const subscription = store.subscription(webhookId)
    if (subscription !== undefined && isWaiting(subscription)) ping(subscription, pinged)
  }

  /** One ping at most waits for each subscription. */
  function plan(webhookId: string, wait: number, pinged: number): void {
    planned.get(webhookId)?.()
    planned.set(
      webhookId,
      agenda.at(clock.now() + wait, () => pingNow(webhookId, pinged)),
    )
  }

  return {
    begin(webhookId) {
      fresh.add(webhookId)
      if (activation === 'at-once') pingNow(webhookId, 0)
      else plan(webhookId, firstWait, 0)
    },
    isWaiting,
    suspend(subscription, pinged) {
      const { webhookId, healthCheckUrl, status } = subscription
      // One that the merchant has switched off stays so.
      if (status !== 'ACTIVE' && !isWaiting(subscription)) return
      const isPinged = status === 'SUSPENDED' && pinged === 0
      fresh.delete(webhookId)
      store.put({ ...subscription, status: 'SUSPENDED' })
      // Without a URL for them nobody asks again; a test event does.
      if (isPinged || healthCheckUrl === undefined) return
      plan(webhookId, Math.min(firstWait * 2 ** pinged, longestWait), pinged + 1)
    },
    settle: (webhookId) => void fresh.delete(webhookId),
    forget(webhookId) {
      fresh.delete(webhookId)
      planned.get(webhookId)?.()
      planned.delete(webhookId)
    },
    clear() {
      fresh.clear()
      for (const cancel of planned.values()) cancel()
      planned.clear()
    },
  }
}
