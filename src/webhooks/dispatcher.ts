import type { Caps } from '../base/caps.ts'
import type { Agenda } from '../clock/agenda.ts'
import type { Clock } from '../clock/clock.ts'
import type { DeliveryFaults } from './delivery-faults.ts'
import { createDeliveryLog, type DeliveryLog, type DeliverySlot } from './delivery-log.ts'
import { type OutgoingEvent, type OutgoingRequest, toRequest } from './event-body.ts'
import { createLanes } from './lanes.ts'
import { mayReach, type Reach } from './receiver-url.ts'
import { toRetryTimes } from './retry-policy.ts'
import type { WebhookSettings } from './settings.ts'
import type { WebhookStore } from './store.ts'
import type { Subscription, SubscriptionStatus } from './subscription.ts'

/** Sends a request to a receiver. It never throws: the status of the reply, or why there is none. */
export type SendWebhook = (
  request: OutgoingRequest,
) => Promise<{ readonly status: number } | { readonly error: string }>

export interface DispatcherParts {
  readonly clock: Clock
  readonly agenda: Agenda
  readonly store: WebhookStore
  readonly faults: DeliveryFaults
  readonly settings: WebhookSettings
  readonly reach: Reach
  readonly send: SendWebhook
  readonly caps: Caps
}

/** Delivers events, one after another for each subscription. */
export interface Dispatcher {
  readonly log: DeliveryLog
  deliver(subscription: Subscription, event: OutgoingEvent, transactionId: string): void
  deliverTest(subscription: Subscription, event: OutgoingEvent): void
  /** Delivers again, whatever became of it. False: there is no such delivery, or its subscription is gone. */
  resend(id: string): boolean
  /** Pings a new subscription. Its events wait for the answer. */
  activate(webhookId: string): void
  /** Sets the status that a merchant asked for. */
  setStatus(webhookId: string, status: SubscriptionStatus): void
  /** Whether events of a subscription are collected. */
  collects(subscription: Subscription): boolean
  /** Drops what waits for a subscription. */
  forget(webhookId: string): void
  /** Resolves when every delivery that is due was tried. */
  idle(): Promise<void>
  clear(): void
}

const minute = 60_000
/** First wait between pings of a suspended subscription; each wait is twice the one before. */
const firstPing = 5 * minute
const longestPing = 24 * 60 * minute

export function createDispatcher(parts: DispatcherParts): Dispatcher {
  const { clock, agenda, store, faults, settings, reach, send, caps } = parts
  const log = createDeliveryLog(caps)
  /** Subscriptions that wait for the answer to their first ping. */
  const activating = new Set<string>()
  /** Cancellations of planned pings. */
  const pings = new Map<string, () => void>()
  const lanes = createLanes(attempt, (slot: DeliverySlot) => slot.isGone, 2 * caps.entries)

  const queue = (slot: DeliverySlot): void => lanes.add(slot.webhookId, slot)

  function plan(slot: DeliverySlot, at: number): void {
    slot.status = 'waiting'
    slot.nextTryAt = at
    slot.cancel = agenda.at(at, () => queue(slot))
  }

  async function attempt(slot: DeliverySlot): Promise<void> {
    slot.nextTryAt = undefined
    slot.cancel = undefined
    const subscription = store.subscription(slot.webhookId)
    if (subscription === undefined) return
    if (slot.kind === 'event' && subscription.status !== 'ACTIVE' && !slot.isOnDemand) {
      slot.status = 'withheld'
      return
    }
    const at = clock.now()
    const retryNumber = slot.made
    // What is asked for comes through.
    const isFirst = retryNumber === 0 && !slot.isOnDemand
    const key = store.keyOf(subscription.organizationId)
    const tried = { retryNumber, t: slot.signedAt ?? at, isForged: isFirst && slot.fault === 'bad-signature' }
    slot.request =
      slot.event === undefined
        ? { url: slot.url, headers: {}, body: '' }
        : toRequest(slot.event, subscription, key, tried, settings.signs)
    slot.url = slot.request.url
    slot.signedAt = undefined
    slot.made++
    if (isFirst && slot.fault === 'never-delivered') {
      slot.status = 'lost'
      return
    }
    if (!mayReach(slot.url, reach)) {
      refuse(slot, at)
      return
    }
    const copies = isFirst && slot.fault === 'delivered-twice' ? 2 : 1
    let isDelivered = false
    for (let copy = 0; copy < copies; copy++) {
      const result = await send(slot.request)
      if (slot.isGone) return
      log.noteTry(slot, { at: new Date(at).toISOString(), retryNumber, ...result })
      isDelivered ||= isSuccess(slot, result)
    }
    settle(slot, isDelivered, at)
  }

  /** Nothing is tried again: the address will not become another. */
  function refuse(slot: DeliverySlot, at: number): void {
    log.noteTry(slot, { at: new Date(at).toISOString(), retryNumber: slot.made - 1, error: 'the host is not allowed' })
    slot.isOnDemand = false
    slot.status = 'not-allowed'
    if (slot.kind === 'ping') resume(slot.webhookId)
  }

  function settle(slot: DeliverySlot, isDelivered: boolean, at: number): void {
    const subscription = store.subscription(slot.webhookId)
    const wasOnDemand = slot.isOnDemand
    slot.isOnDemand = false
    slot.status = isDelivered ? 'delivered' : 'failed'
    if (subscription === undefined) return
    if (slot.kind === 'ping') {
      if (isDelivered) resume(slot.webhookId)
      else suspend(subscription, slot.step)
      return
    }
    if (isDelivered) {
      if (slot.kind === 'test' && subscription.status === 'SUSPENDED') resume(slot.webhookId)
      for (const held of log.slotsOf(slot.webhookId)) if (held.status === 'held') release(held)
    } else if (slot.kind === 'event' && !wasOnDemand) retry(slot, subscription, at)
  }

  function release(slot: DeliverySlot): void {
    slot.status = 'waiting'
    queue(slot)
  }

  function retry(slot: DeliverySlot, subscription: Subscription, at: number): void {
    const { retryPolicy } = subscription
    slot.origin ??= at
    const next = toRetryTimes(retryPolicy)[slot.step++]
    if (next !== undefined) {
      plan(slot, slot.origin + next)
      return
    }
    if (retryPolicy.deactivateFlag) slot.status = 'withheld'
    if (retryPolicy.deactivateFlag || settings.exhausted === 'suspended') suspend(subscription, 0)
  }

  /** `pinged` counts the pings so far. Without a URL for them nobody asks again; a test event does. */
  function suspend(subscription: Subscription, pinged: number): void {
    const { webhookId, healthCheckUrl, status } = subscription
    activating.delete(webhookId)
    if (status === 'SUSPENDED' && pinged === 0) return
    store.put({ ...subscription, status: 'SUSPENDED' })
    if (healthCheckUrl === undefined) return
    planPing(webhookId, Math.min(firstPing * 2 ** pinged, longestPing), pinged + 1)
  }

  function resume(webhookId: string): void {
    activating.delete(webhookId)
    const subscription = store.subscription(webhookId)
    if (subscription === undefined) return
    store.put({ ...subscription, status: 'ACTIVE' })
    for (const slot of log.slotsOf(webhookId)) {
      if (slot.status !== 'withheld') continue
      Object.assign(slot, { step: 0, origin: undefined })
      release(slot)
    }
  }

  /** One ping at most waits for each subscription. */
  function planPing(webhookId: string, wait: number, step: number): void {
    pings.get(webhookId)?.()
    pings.set(
      webhookId,
      agenda.at(clock.now() + wait, () => ping(webhookId, step)),
    )
  }

  function ping(webhookId: string, step: number): void {
    const subscription = store.subscription(webhookId)
    if (subscription === undefined || (subscription.status !== 'SUSPENDED' && !activating.has(webhookId))) return
    const { organizationId, healthCheckUrl, webhookUrl } = subscription
    const url = healthCheckUrl ?? webhookUrl
    queue(log.add({ kind: 'ping', webhookId, organizationId, url, createdAt: clock.now(), step }))
  }

  const begin = (subscription: Subscription, start: Pick<DeliverySlot, 'kind' | 'event'> & Partial<DeliverySlot>) => {
    const { webhookId, organizationId, webhookUrl: url } = subscription
    return log.add({ webhookId, organizationId, url, createdAt: clock.now(), ...start })
  }

  return {
    log,
    deliver(subscription, event, transactionId) {
      const fault = faults.take(event.eventType)
      const slot = begin(subscription, { kind: 'event', event, transactionId, fault: fault?.name })
      if (fault?.name === 'out-of-order') slot.status = 'held'
      else if (fault?.name === 'late') {
        slot.signedAt = clock.now()
        plan(slot, clock.now() + (fault.delay ?? 0))
      } else queue(slot)
    },
    deliverTest(subscription, event) {
      queue(begin(subscription, { kind: 'test', event, fault: faults.take(event.eventType)?.name }))
    },
    resend(id) {
      const slot = log.slot(id)
      if (slot === undefined || store.subscription(slot.webhookId) === undefined) return false
      slot.cancel?.()
      slot.isOnDemand = true
      release(slot)
      return true
    },
    activate(webhookId) {
      activating.add(webhookId)
      if (settings.activation === 'at-once') ping(webhookId, 0)
      else planPing(webhookId, firstPing, 0)
    },
    setStatus(webhookId, status) {
      activating.delete(webhookId)
      const subscription = store.subscription(webhookId)
      if (status === 'ACTIVE') resume(webhookId)
      else if (subscription !== undefined) store.put({ ...subscription, status })
    },
    collects: ({ webhookId, status }) => status !== 'INACTIVE' || activating.has(webhookId),
    forget(webhookId) {
      activating.delete(webhookId)
      pings.get(webhookId)?.()
      pings.delete(webhookId)
      for (const slot of log.slotsOf(webhookId)) {
        slot.cancel?.()
        if (['waiting', 'held', 'withheld'].includes(slot.status)) slot.status = 'failed'
      }
    },
    async idle() {
      do {
        await agenda.idle()
        await lanes.idle()
      } while (agenda.isDue() || lanes.isBusy())
    },
    clear() {
      log.clear()
      lanes.clear()
      activating.clear()
      for (const cancel of pings.values()) cancel()
      pings.clear()
    },
  }
}

/** A ping wants 200 exactly (guide); for events that is not published, and any status from 200 to 299 counts. */
const isSuccess = ({ kind }: DeliverySlot, result: Awaited<ReturnType<SendWebhook>>): boolean =>
  'status' in result && (kind === 'ping' ? result.status === 200 : result.status >= 200 && result.status < 300)
