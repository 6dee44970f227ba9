import { createBoundedRing } from '../base/bounded-ring.ts'
import type { Caps, LogHealth, Page } from '../base/caps.ts'
import { inOrder, type Kept, type Note, type Seal } from '../base/kept.ts'
import type { DeliveryFaultName } from './delivery-faults.ts'
import type { OutgoingEvent, OutgoingRequest } from './event-body.ts'

/**
 * - `waiting`: for its turn, or for its next try;
 * - `held`: by a fault, until another event was delivered;
 * - `withheld`: until the subscription is active again;
 * - `delivered`: the receiver answered with a status from 200 to 299;
 * - `failed`: nobody tries again;
 * - `lost`: by a fault, without a try;
 * - `not-allowed`: the host is not one that deliveries may reach.
 */
export type DeliveryStatus = 'waiting' | 'held' | 'withheld' | 'delivered' | 'failed' | 'lost' | 'not-allowed'

/** A try of a delivery: the status of the reply, or why there was none. */
export interface DeliveryTry {
  /** ISO 8601, of the gateway's clock. */
  readonly at: string
  readonly retryNumber: number
  readonly status?: number
  readonly error?: string
}

/** A delivery, as it is read from outside. */
export interface WebhookDelivery {
  /** `d1` and up. */
  readonly id: string
  /** An event of a transaction, a test event, or a ping of a health check. */
  readonly kind: 'event' | 'test' | 'ping'
  readonly webhookId: string
  readonly organizationId: string
  readonly url: string
  readonly status: DeliveryStatus
  readonly eventType?: string
  readonly productId?: string
  /** Id of the transaction. */
  readonly transactionId?: string
  readonly fault?: DeliveryFaultName
  readonly createdAt: string
  /** Time of the next try. */
  readonly nextTryAt?: string
  /** The last 20 tries. */
  readonly tries: readonly DeliveryTry[]
  /** The request of the last try. */
  readonly request?: Pick<OutgoingRequest, 'headers' | 'body'>
}

/** A delivery in the making. */
export interface DeliverySlot extends Pick<WebhookDelivery, 'id' | 'kind' | 'webhookId' | 'organizationId'> {
  readonly event: OutgoingEvent | undefined
  readonly transactionId: string | undefined
  readonly fault: DeliveryFaultName | undefined
  readonly createdAt: number
  /** In the ring. */
  number: number
  url: string
  status: DeliveryStatus
  bytes: number
  tries: readonly DeliveryTry[]
  /** Number of all tries. */
  made: number
  request: OutgoingRequest | undefined
  /** The next of the retries. */
  step: number
  /** Time of the failure that began them, epoch ms. */
  origin: number | undefined
  nextTryAt: number | undefined
  cancel: (() => void) | undefined
  /** Time of the signature when a fault fixes it. */
  signedAt: number | undefined
  /** Whether the next try was asked for: no retries follow it. */
  isOnDemand: boolean
  /** Evicted or cleared. */
  isGone: boolean
}

/** Newest deliveries within caps, as they are read from outside. */
export interface DeliveryReader {
  get(id: string): WebhookDelivery | undefined
  /** Newest first. `before` is the `next` of an earlier page. */
  page(options?: { readonly limit?: number; readonly before?: number }): Page<WebhookDelivery>
  health(): LogHealth
}

export interface DeliveryLog extends DeliveryReader, Kept {
  add(
    start: Pick<DeliverySlot, 'kind' | 'webhookId' | 'organizationId' | 'url' | 'createdAt'> & Partial<DeliverySlot>,
  ): DeliverySlot
  slot(id: string): DeliverySlot | undefined
  /** Deliveries of a subscription, oldest first. */
  slotsOf(webhookId: string): DeliverySlot[]
  /** Deliveries that wait, oldest first. */
  waiting(): DeliverySlot[]
  noteTry(slot: DeliverySlot, tried: DeliveryTry): void
  change(slot: DeliverySlot, to: Partial<DeliverySlot>): void
  clear(): void
}

/** Bytes of a slot without its texts, and of a try. */
const frame = 1_000
const tryBytes = 200
const mostTries = 20
const usualPage = 50

const toIso = (epoch: number): string => new Date(epoch).toISOString()

function drop(slot: DeliverySlot): void {
  slot.isGone = true
  slot.cancel?.()
}

/** Creates a log. `seal` closes its rows: an address may hold a secret. */
export function createDeliveryLog(caps: Caps, seal: Seal, note?: Note): DeliveryLog {
  const byId = new Map<string, DeliverySlot>()
  let made = 0
  const ring = createBoundedRing<DeliverySlot>(caps, {
    sizeOf: ({ bytes }) => bytes,
    onEvict(slot) {
      drop(slot)
      byId.delete(slot.id)
      note?.(String(slot.number))
    },
  })

  function place(slot: DeliverySlot): void {
    const number = ring.add(slot, slot.bytes)
    if (number === undefined) slot.isGone = true
    else {
      slot.number = number
      byId.set(slot.id, slot)
    }
  }

  function change(slot: DeliverySlot, to: Partial<DeliverySlot>): void {
    Object.assign(slot, to)
    if (!slot.isGone) note?.(String(slot.number), () => seal.close(printSlot(slot)))
  }

  return {
    change,
    add(start) {
      // The event itself, and its text in the last request.
      const bytes = frame + 4 * JSON.stringify(start.event ?? '').length
      const slot: DeliverySlot = {
        ...{ id: `d${++made}`, number: -1, status: 'waiting', bytes, tries: [], made: 0, step: 0 },
        ...{ event: undefined, transactionId: undefined, fault: undefined, request: undefined, origin: undefined },
        ...{ nextTryAt: undefined, cancel: undefined, signedAt: undefined, isOnDemand: false, isGone: false },
        ...start,
      }
      place(slot)
      change(slot, {})
      return slot
    },
    slot: (id) => byId.get(id),
    slotsOf: (webhookId) => [...ring.newestFirst()].filter((slot) => slot.webhookId === webhookId).reverse(),
    waiting: () => [...ring.newestFirst()].filter(({ status }) => status === 'waiting').reverse(),
    noteTry(slot, tried) {
      const isFull = slot.tries.length === mostTries
      change(slot, { tries: [...slot.tries, tried].slice(-mostTries) })
      if (slot.isGone || isFull) return
      slot.bytes += tryBytes
      ring.grow(tryBytes)
    },
    get(id) {
      const slot = byId.get(id)
      return slot && toDelivery(slot)
    },
    page: ({ limit = usualPage, before } = {}) =>
      ring.page({ limit, ...(before !== undefined && { before }) }, toDelivery),
    health: ring.health,
    *rows() {
      for (const [number, slot] of ring.numbered()) yield [String(number), seal.close(printSlot(slot))]
    },
    load(rows) {
      for (const [number, text] of inOrder(rows)) {
        ring.skipTo(number)
        place(readSlot(seal.open(text)))
      }
      made = Math.max(0, ...[...byId.keys()].map((id) => Number(id.slice(1))))
    },
    clear() {
      for (const slot of ring.newestFirst()) drop(slot)
      ring.clear()
      byId.clear()
      made = 0
    },
  }
}

const printSlot = ({ cancel: _, isGone: __, number: ___, ...slot }: DeliverySlot): string => JSON.stringify(slot)

/** JSON leaves out what is undefined. */
const readSlot = (text: string): DeliverySlot => ({
  ...{ event: undefined, transactionId: undefined, fault: undefined, request: undefined, origin: undefined },
  ...{ nextTryAt: undefined, signedAt: undefined },
  ...JSON.parse(text),
  ...{ cancel: undefined, isGone: false, number: -1 },
})

function toDelivery(slot: DeliverySlot): WebhookDelivery {
  const { id, kind, webhookId, organizationId, url, status, event, transactionId, fault, request, tries } = slot
  return {
    id,
    kind,
    webhookId,
    organizationId,
    url,
    status,
    ...(event !== undefined && { eventType: event.eventType, productId: event.productId }),
    ...(transactionId !== undefined && { transactionId }),
    ...(fault !== undefined && { fault }),
    createdAt: toIso(slot.createdAt),
    ...(slot.nextTryAt !== undefined && { nextTryAt: toIso(slot.nextTryAt) }),
    tries,
    ...(request !== undefined && { request: { headers: request.headers, body: request.body } }),
  }
}
