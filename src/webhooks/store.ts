import type { OutgoingEvent } from './event-body.ts'
import type { SigningKey } from './signing-key.ts'
import type { Subscription } from './subscription.ts'

/** A change of the subscriptions and keys of a gateway. */
export type WebhookChange =
  | { readonly kind: 'subscribe'; readonly subscription: Subscription }
  | { readonly kind: 'update'; readonly webhookId: string; readonly to: Partial<Subscription> }
  | { readonly kind: 'remove'; readonly webhookId: string }
  | { readonly kind: 'key'; readonly key: SigningKey }
  | { readonly kind: 'test'; readonly webhookId: string; readonly event: OutgoingEvent }

/** Subscriptions and keys of a gateway, as operations read them. */
export interface WebhookReader {
  subscription(webhookId: string): Subscription | undefined
  /** In the order of creation. */
  subscriptions(): readonly Subscription[]
  /** The key with which events of an organization are signed. */
  keyOf(organizationId: string): SigningKey | undefined
}

/** Most subscriptions, and most organizations with a key. */
export const mostSubscriptions = 100
export const mostKeys = 100

export interface WebhookStore extends WebhookReader {
  put(subscription: Subscription): void
  remove(webhookId: string): void
  putKey(key: SigningKey): void
  /** Keys as base64, the same list until one changes. */
  secrets(): readonly string[]
  clear(): void
}

/** Stores subscriptions and keys, one key for each organization. A key above the limit takes the place of the oldest. */
export function createWebhookStore(): WebhookStore {
  const subscriptions = new Map<string, Subscription>()
  const keys = new Map<string, SigningKey>()
  /** A replaced key is a secret still. */
  let secrets: readonly string[] = []
  return {
    subscription: (webhookId) => subscriptions.get(webhookId),
    subscriptions: () => [...subscriptions.values()],
    keyOf: (organizationId) => keys.get(organizationId),
    put: (subscription) => void subscriptions.set(subscription.webhookId, subscription),
    remove: (webhookId) => void subscriptions.delete(webhookId),
    putKey(key) {
      keys.delete(key.organizationId)
      keys.set(key.organizationId, key)
      const [oldest] = keys.keys()
      if (keys.size > mostKeys && oldest !== undefined) keys.delete(oldest)
      secrets = [...secrets.filter((known) => known !== key.key), key.key].slice(-2 * mostKeys)
    },
    secrets: () => secrets,
    clear() {
      subscriptions.clear()
      keys.clear()
      secrets = []
    },
  }
}
