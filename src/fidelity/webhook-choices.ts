import { assumed, documented, observed } from '../verdict/evidence.ts'
import type { WebhookSettings } from '../webhooks/settings.ts'
import type { Choice } from './choices.ts'

const toSetting = (setting: keyof WebhookSettings, choice: Omit<Choice, 'change' | 'settledBy'>): Choice => ({
  ...choice,
  settledBy: 'nothing',
  change: `option \`webhooks.${setting}\` of the gateway`,
})

const toFixed = (choice: Omit<Choice, 'settledBy'>): Choice => ({ ...choice, settledBy: 'nothing' })

/** Choices behind webhooks. No replay settles them: CyberSource would call a receiver on the internet. */
export const webhookChoices: readonly Choice[] = [
  toSetting('activation', {
    name: 'webhook-activation',
    what: 'A new subscription is INACTIVE; its health check, or else its own address, is pinged at once by a POST without a body, and 200 makes it ACTIVE, anything else SUSPENDED. Events before the answer wait for it.',
    evidence: documented(
      'guide: webhooks; the newest says 5 to 10 minutes, an older one at once; what becomes of events before is assumed',
    ),
  }),
  toSetting('repeatedKey', {
    name: 'webhook-key-replaced',
    what: 'A symmetric key that is asked for again takes the place of the one before it at once.',
    evidence: documented('the newest guide; an older one says that the same key comes back'),
  }),
  toSetting('exhausted', {
    name: 'webhook-retries-used-up',
    what: 'With `deactivateFlag` false, an event whose retries are used up is dropped, and its subscription stays ACTIVE.',
    evidence: documented('guide: webhooks; an older page says that the subscription is suspended'),
  }),
  toSetting('refuseHalJson', {
    name: 'webhook-accept',
    what: '`Accept: application/hal+json` alone is answered 406 by `/notification-subscriptions/v2` and `/kms/egress/v2`, in the form of the observed 404.',
    evidence: observed('two public reports; the form of the 406 is assumed'),
  }),
  toSetting('signs', {
    name: 'webhook-signed-text',
    what: 'A signature covers the time, a point and the whole body.',
    evidence: assumed('public receivers take the whole body; the guide says “payload”, which may be one member of it'),
  }),
  toFixed({
    name: 'webhook-payload',
    what: '`payload.data` of an event has `id`, `status`, amounts, reference and links, with the names of the API’s own replies.',
    evidence: assumed('the content is not published'),
  }),
  toFixed({
    name: 'webhook-events-in-clear',
    what: 'Events are not encrypted, although CyberSource encrypts those of the product `payments`; a stored certificate has no effect.',
    evidence: assumed('the form of an encrypted body is not published'),
  }),
  toFixed({
    name: 'webhook-events-of-transactions',
    what: 'A sale gives an accepted authorization and an accepted capture, an increment an authorization; the reversal of what a smaller capture leaves gives none, nor does a request with 400 that leaves no transaction.',
    evidence: assumed('the names of events are published, not which transactions have them'),
  }),
  toFixed({
    name: 'webhook-success',
    what: 'A receiver takes an event by any status from 200 to 299 within 10 seconds; a redirect is a failure.',
    evidence: assumed('only the 200 of a health check is published'),
  }),
  toFixed({
    name: 'webhook-retry-times',
    what: 'Retries are counted from the first failure; a repeated sequence from the last retry and the time to wait; limits are 10 retries, 10 repetitions and 10,000 minutes; without a policy `deactivateFlag` is true.',
    evidence: assumed('the calculation is published (10, 40, 70 and 10, 300, 9000 minutes), not from when it counts'),
  }),
  toFixed({
    name: 'webhook-health-checks',
    what: 'The health check of a suspended subscription is pinged after 5, 10, 20 … minutes, at most a day; without one only a test event or the status ACTIVE ends the suspension.',
    evidence: documented('API description of 2026 for the test event; how often is pinged is assumed'),
  }),
  toFixed({
    name: 'webhook-without-key',
    what: 'Without a key an event has no `v-c-signature`; keys do not expire here.',
    evidence: assumed('not published'),
  }),
  toFixed({
    name: 'webhook-organizations',
    what: 'An organization is a merchant of the world or a portfolio; `DESCENDANTS` of a portfolio are its merchants. The event names the merchant, and the key of the subscription’s organization signs it.',
    evidence: assumed('which organizations an account has is not published'),
  }),
  toFixed({
    name: 'webhook-review-of-addresses',
    what: 'No address waits for a review (`PENDING_REVIEW`), and none is blocked.',
    evidence: documented('guide of July 2026: one to two working days'),
  }),
  toFixed({
    name: 'webhook-replies',
    what: 'A creation and a test event are answered 201, the rest 200; `PUT …/status` repeats the status, and `createdOn` has the form of `submitTimeUtc`.',
    evidence: assumed('the SDK of 2026 has models of the bodies, some without a status'),
  }),
]
