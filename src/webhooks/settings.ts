/** What public sources leave open about webhooks, as one gateway does it. */
export interface WebhookSettings {
  /**
   * Ping of a new subscription: at once, 5 minutes later (newer guide), or never; without a ping it is active at once.
   * Default `at-once`.
   */
  readonly activation: 'at-once' | 'after-5-minutes' | 'none'
  /** A key that is asked for again: a new one takes the place of the old (newest guide), or the same one. Default `new`. */
  readonly repeatedKey: 'new' | 'same'
  /** A subscription whose `deactivateFlag` is false, when the retries of an event are used up. Default `active`. */
  readonly exhausted: 'active' | 'suspended'
  /** Whether `Accept: application/hal+json` alone is refused with 406, as two public reports say. Default true. */
  readonly refuseHalJson: boolean
  /** What a signature covers: the whole body, as public receivers have it, or its `payload`. Default `body`. */
  readonly signs: 'body' | 'payload'
}

export const defaultWebhookSettings: WebhookSettings = {
  activation: 'at-once',
  repeatedKey: 'new',
  exhausted: 'active',
  refuseHalJson: true,
  signs: 'body',
}
