import type { Caps } from '../base/caps.ts'
import { joinKept, type Kept, type Note, noteFor, type Seal } from '../base/kept.ts'
import type { Agenda } from '../clock/agenda.ts'
import type { Clock } from '../clock/clock.ts'
import type { DeliveryFaults } from './delivery-faults.ts'
import { createDeliveryLog, type DeliveryLog, type DeliverySlot } from './delivery-log.ts'
import { type OutgoingEvent, type OutgoingRequest, toRequest } from './event-body.ts'
import { createHealthChecks } from './health-checks.ts'
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
  readonly seal: Seal
  readonly note?: Note | undefined
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
  readonly kept: Kept
}

export function createDispatcher(parts: DispatcherParts): Dispatcher {
  const { clock, agenda, store, faults, settings, reach, send, caps, seal, note } = parts
  const log = createDeliveryLog(caps, seal, noteFor(note, 'deliveries'))
  const { change } = log
  const health = createHealthChecks({
    ...{ clock, agenda, store, activation: settings.activation, ping },
    note: noteFor(note, 'pings'),
  })
  const lanes = createLanes(attempt, (slot: DeliverySlot) => slot.isGone, 2 * caps.entries)

  const queue = (slot: DeliverySlot): void => lanes.add(slot.webhookId, slot)

  function plan(slot: DeliverySlot, at: number): void {
    change(slot, { status: 'waiting', nextTryAt: at, cancel: agenda.at(at, () => queue(slot)) })
  }

  async function attempt(slot: DeliverySlot): Promise<void> {
    change(slot, { nextTryAt: undefined, cancel: undefined })
    const subscription = store.subscription(slot.webhookId)
    if (subscription === undefined) return
    if (slot.kind === 'event' && subscription.status !== 'ACTIVE' && !slot.isOnDemand) {
      change(slot, { status: 'withheld' })
      return
    }
    const at = clock.now()
    const retryNumber = slot.made
    // What is asked for comes through.
    const isFirst = retryNumber === 0 && !slot.isOnDemand
    const key = store.keyOf(subscription.organizationId)
    const tried = { retryNumber, t: slot.signedAt ?? at, isForged: isFirst && slot.fault === 'bad-signature' }
    const request =
      slot.event === undefined
        ? { url: slot.url, headers: {}, body: '' }
        : toRequest(slot.event, subscription, key, tried, settings.signs)
    change(slot, { request, url: request.url, signedAt: undefined, made: slot.made + 1 })
    if (isFirst && slot.fault === 'never-delivered') {
      change(slot, { status: 'lost' })
      return
    }
    if (!mayReach(slot.url, reach)) {
      refuse(slot, at)
      return
    }
    const copies = isFirst && slot.fault === 'delivered-twice' ? 2 : 1
    let isDelivered = false
    for (let copy = 0; copy < copies; copy++) {
      const result = await send(request)
      if (slot.isGone) return
      log.noteTry(slot, { at: new Date(at).toISOString(), retryNumber, ...result })
      isDelivered ||= isSuccess(slot, result)
    }
    settle(slot, isDelivered, at)
  }

  /** Nothing is tried again: the address will not become another. */
  function refuse(slot: DeliverySlot, at: number): void {
    log.noteTry(slot, { at: new Date(at).toISOString(), retryNumber: slot.made - 1, error: 'the host is not allowed' })
    change(slot, { isOnDemand: false, status: 'not-allowed' })
    const subscription = store.subscription(slot.webhookId)
    if (slot.kind === 'ping' && subscription && health.isWaiting(subscription)) resume(slot.webhookId)
  }

  function settle(slot: DeliverySlot, isDelivered: boolean, at: number): void {
    const subscription = store.subscription(slot.webhookId)
    const wasOnDemand = slot.isOnDemand
    change(slot, { isOnDemand: false, status: isDelivered ? 'delivered' : 'failed' })
    if (subscription === undefined) return
    if (slot.kind === 'ping') {
      // Meanwhile the merchant may have switched it.
      if (!isDelivered) health.suspend(subscription, slot.step)
      else if (health.isWaiting(subscription)) resume(slot.webhookId)
      return
    }
    if (isDelivered) {
      if (slot.kind === 'test' && subscription.status === 'SUSPENDED') resume(slot.webhookId)
      for (const held of log.slotsOf(slot.webhookId)) if (held.status === 'held') release(held)
    } else if (slot.kind === 'event' && !wasOnDemand) retry(slot, subscription, at)
  }

  function release(slot: DeliverySlot): void {
    change(slot, { status: 'waiting' })
    queue(slot)
  }

  function retry(slot: DeliverySlot, subscription: Subscription, at: number): void {
    const { retryPolicy } = subscription
    const origin = slot.origin ?? at
    const next = toRetryTimes(retryPolicy)[slot.step]
    change(slot, { origin, step: slot.step + 1 })
    if (next !== undefined) {
      plan(slot, origin + next)
      return
    }
    if (retryPolicy.deactivateFlag) change(slot, { status: 'withheld' })
    if (retryPolicy.deactivateFlag || settings.exhausted === 'suspended') health.suspend(subscription, 0)
  }

  function resume(webhookId: string): void {
    health.settle(webhookId)
    const subscription = store.subscription(webhookId)
    if (subscription === undefined) return
    store.put({ ...subscription, status: 'ACTIVE' })
    for (const slot of log.slotsOf(webhookId)) {
      if (slot.status !== 'withheld') continue
      change(slot, { step: 0, origin: undefined })
      release(slot)
    }
  }

  function ping(subscription: Subscription, pinged: number): void {
    const { healthCheckUrl, webhookUrl } = subscription
    queue(begin(subscription, { kind: 'ping', event: undefined, step: pinged, url: healthCheckUrl ?? webhookUrl }))
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
      if (fault?.name === 'out-of-order') change(slot, { status: 'held' })
      else if (fault?.name === 'late') {
        change(slot, { signedAt: clock.now() })
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
      change(slot, { isOnDemand: true })
      release(slot)
      return true
    },
    activate: health.begin,
    setStatus(webhookId, status) {
      health.forget(webhookId)
      const subscription = store.subscription(webhookId)
      if (status === 'ACTIVE') resume(webhookId)
      else if (subscription !== undefined) store.put({ ...subscription, status })
    },
    collects: (subscription) => subscription.status !== 'INACTIVE' || health.isWaiting(subscription),
    forget(webhookId) {
      health.forget(webhookId)
      for (const slot of log.slotsOf(webhookId)) {
        slot.cancel?.()
        if (['waiting', 'held', 'withheld'].includes(slot.status)) change(slot, { status: 'failed' })
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
      health.clear()
    },
    kept: joinKept({
      deliveries: {
        rows: log.rows,
        load(rows) {
          log.load(rows)
          // A delivery whose answer was not waited for is tried again: better twice than never.
          for (const slot of [...log.waiting()])
            if (slot.nextTryAt === undefined) queue(slot)
            else plan(slot, slot.nextTryAt)
        },
      },
      pings: health,
    }),
  }
}

/** A ping wants 200 exactly (guide); for events that is not published, and any status from 200 to 299 counts. */
const isSuccess = ({ kind }: DeliverySlot, result: Awaited<ReturnType<SendWebhook>>): boolean =>
  'status' in result && (kind === 'ping' ? result.status === 200 : result.status >= 200 && result.status < 300)
