import type { Caps } from '../base/caps.ts'
import type { Ids } from '../base/ids.ts'
import { joinKept, type Kept, type Note, noteFor, type Seal } from '../base/kept.ts'
import { type Ruling, refuse } from '../base/ruling.ts'
import type { Agenda } from '../clock/agenda.ts'
import type { Clock } from '../clock/clock.ts'
import type { EventKind, GatewayEvents, Outbox } from '../events/outbox.ts'
import type { ReplyBody } from '../openapi/index.ts'
import { createDeliveryFaults, type DeliveryFaults } from './delivery-faults.ts'
import type { DeliveryReader } from './delivery-log.ts'
import { createDispatcher, type SendWebhook } from './dispatcher.ts'
import { toEventData, toEventDate } from './event-body.ts'
import { eventRows, reportedKinds } from './event-types.ts'
import { defaultWebhookSettings, type WebhookSettings } from './settings.ts'
import { createWebhookStore, type WebhookChange, type WebhookReader } from './store.ts'
import { printSubscription } from './subscription.ts'

/** A subscription, as replies print it. */
export type SubscriptionRecord = ReplyBody<'getWebhookSubscriptionById', 200>

/** Webhooks of a gateway, for the admin API and tests. */
export interface WebhookControl {
  subscriptions(): SubscriptionRecord[]
  readonly deliveries: DeliveryReader
  readonly faults: Omit<DeliveryFaults, 'take' | keyof Kept>
  /** Delivers again at once, whatever became of it before; no retries follow. */
  resend(id: string): Ruling<{ readonly resent: string }>
  /** Resolves when every delivery that is due was tried. */
  idle(): Promise<void>
}

/** Webhooks of a gateway, for the engine. */
export interface Webhooks {
  readonly control: WebhookControl
  readonly reader: WebhookReader
  readonly settings: WebhookSettings
  readonly hosts: readonly string[]
  /** Makes a change that an operation has decided. */
  apply(change: WebhookChange): void
  /** Keys as base64, the same list until one changes. */
  secrets(): readonly string[]
  /** About how much memory deliveries and armed faults take, in bytes. */
  bytes(): number
  clear(): void
  readonly kept: Kept
}

export interface WebhookOptions extends Partial<WebhookSettings> {
  /** Host names that deliveries may reach, beside loopback. Default: none. */
  readonly hosts?: readonly string[]
  /** Default 1,000 entries and 8 MB. */
  readonly deliveries?: Partial<Caps>
  /** Default: nothing is sent. */
  readonly send?: SendWebhook
}

export interface WebhookParts {
  readonly clock: Clock
  readonly agenda: Agenda
  readonly outbox: Outbox
  /** Read each time: a reset replaces them. */
  readonly ids: () => Ids
  readonly seal: Seal
  readonly note?: Note | undefined
}

export const webhookCaps = { entries: 1_000, bytes: 8_000_000 } as const satisfies Caps

const subscriptionBytes = 2_000
const sendNothing: SendWebhook = async () => ({ error: 'this gateway has no way to send' })

/** Creates the webhooks of a gateway. They cost a payment nothing while there is no subscription. */
export function createWebhooks(parts: WebhookParts, options: WebhookOptions = {}): Webhooks {
  const { hosts: named = [], deliveries, send = sendNothing, ...changed } = options
  const { clock, agenda, outbox, ids, seal, note } = parts
  const settings = { ...defaultWebhookSettings, ...changed }
  const hosts = named.map((host) => host.toLowerCase())
  const store = createWebhookStore(seal, noteFor(note, 'store'))
  const faults = createDeliveryFaults(noteFor(note, 'faults'))
  const caps = { ...webhookCaps, ...deliveries }
  const dispatcher = createDispatcher({
    clock,
    agenda,
    store,
    faults,
    settings,
    reach: { hosts },
    send,
    caps,
    seal,
    note: noteFor(note, 'dispatch'),
  })
  let unsubscribe: readonly (() => void)[] = []

  /** Reads events only while somebody wants them. */
  function listen(): void {
    const isWanted = store.subscriptions().length > 0
    if (isWanted === unsubscribe.length > 0) return
    for (const end of unsubscribe) end()
    unsubscribe = isWanted ? reportedKinds.map((kind) => outbox.subscribe(kind, (event) => report(kind, event))) : []
  }

  function report(kind: EventKind, event: GatewayEvents[EventKind]): void {
    for (const { on, pick, productId, eventType } of eventRows) {
      const transaction = on === kind ? pick(event) : undefined
      if (transaction === undefined) continue
      for (const subscription of store.subscriptions()) {
        const isSubscribed = subscription.products.some(
          (product) => product.productId === productId && product.eventTypes.includes(eventType),
        )
        const { merchantId: organizationId, id } = transaction
        if (!isSubscribed || !subscription.merchants.includes(organizationId)) continue
        if (!dispatcher.collects(subscription)) continue
        const payload = { data: toEventData(transaction), organizationId }
        const transactionTraceId = ids().uuid()
        const eventDate = toEventDate(clock.now())
        dispatcher.deliver(
          subscription,
          { eventType, productId, organizationId, eventDate, transactionTraceId, payload },
          id,
        )
      }
    }
  }

  const { take: _, rows: __, load: ___, ...armable } = faults
  return {
    control: {
      subscriptions: () => store.subscriptions().map(printSubscription),
      deliveries: dispatcher.log,
      faults: armable,
      resend(id) {
        if (dispatcher.resend(id)) return { ok: true, value: { resent: id } }
        return refuse(
          404,
          'There is no delivery of that id',
          'It was never made, gave way to newer ones, or its subscription is gone.',
        )
      },
      idle: dispatcher.idle,
    },
    reader: store,
    settings,
    hosts,
    apply(change) {
      switch (change.kind) {
        case 'subscribe': {
          const { subscription } = change
          store.put(subscription)
          if (subscription.status !== 'ACTIVE') dispatcher.activate(subscription.webhookId)
          break
        }
        case 'update': {
          const { webhookId, to } = change
          const present = store.subscription(webhookId)
          // Removed since the request was read.
          if (present === undefined) break
          const { status, ...rest } = to
          store.put({ ...present, ...rest })
          if (status !== undefined) dispatcher.setStatus(webhookId, status)
          break
        }
        case 'remove':
          store.remove(change.webhookId)
          dispatcher.forget(change.webhookId)
          break
        case 'key':
          store.putKey(change.key)
          break
        case 'test': {
          const subscription = store.subscription(change.webhookId)
          if (subscription !== undefined) dispatcher.deliverTest(subscription, change.event)
        }
      }
      listen()
    },
    secrets: store.secrets,
    bytes: () => dispatcher.log.health().bytes + store.subscriptions().length * subscriptionBytes,
    clear() {
      dispatcher.clear()
      faults.clear()
      store.clear()
      listen()
    },
    kept: joinKept({
      // First: deliveries need their subscriptions.
      store: {
        rows: store.kept.rows,
        load(rows) {
          store.kept.load(rows)
          listen()
        },
      },
      faults,
      dispatch: dispatcher.kept,
    }),
  }
}
