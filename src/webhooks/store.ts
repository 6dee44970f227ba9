import { createBoundedMap } from '../base/bounded-map.ts'
import { joinKept, type Kept, keptAsOne, type Note, noteFor, type Seal } from '../base/kept.ts'
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
  readonly kept: Kept
}

/** Stores subscriptions and keys, one key for each organization. A key above the limit takes the place of the oldest. */
export function createWebhookStore(seal: Seal, note?: Note): WebhookStore {
  const subscriptions = createBoundedMap<Subscription>(mostSubscriptions, noteFor(note, 'subscriptions'), seal)
  const keys = createBoundedMap<SigningKey>(mostKeys, noteFor(note, 'keys'), seal)
  /** A replaced key is a secret still. */
  let secrets: readonly string[] = []
  const printSecrets = () => seal.close(JSON.stringify(secrets))
  return {
    subscription: (webhookId) => subscriptions.get(webhookId),
    subscriptions: () => [...subscriptions.values()],
    keyOf: (organizationId) => keys.get(organizationId),
    put: (subscription) => subscriptions.put(subscription.webhookId, subscription),
    remove: (webhookId) => void subscriptions.remove(webhookId),
    putKey(key) {
      keys.remove(key.organizationId)
      keys.put(key.organizationId, key)
      secrets = [...secrets.filter((known) => known !== key.key), key.key].slice(-2 * mostKeys)
      note?.('secrets/all', printSecrets)
    },
    secrets: () => secrets,
    clear() {
      subscriptions.clear()
      keys.clear()
      secrets = []
    },
    kept: joinKept({
      subscriptions,
      keys,
      secrets: keptAsOne(
        () => (secrets.length === 0 ? undefined : printSecrets()),
        (text) => {
          secrets = JSON.parse(seal.open(text))
        },
      ),
    }),
  }
}
