import type { DeclineReason } from '../openapi/index.ts'

/**
 * Whether a declined payment may be retried:
 *
 * - `never`: not with this card, and not for this customer before a person has reviewed it;
 * - `later`: the same payment may pass after some time;
 * - `with-other-card`: this card will not pay; another one may;
 * - `with-corrected-data`: the customer may correct the expiry, the security code or the address;
 * - `with-authentication`: after 3-D Secure.
 */
export type Retry = 'never' | 'later' | 'with-other-card' | 'with-corrected-data' | 'with-authentication'

/**
 * The retry that each reason allows. The reasons are documented (API description of 2026); the retries are
 * assumed from their names, because no public source gives them.
 */
const retries = {
  AVS_FAILED: 'with-corrected-data',
  CONTACT_PROCESSOR: 'with-other-card',
  EXPIRED_CARD: 'with-corrected-data',
  PROCESSOR_DECLINED: 'with-other-card',
  INSUFFICIENT_FUND: 'with-other-card',
  STOLEN_LOST_CARD: 'never',
  ISSUER_UNAVAILABLE: 'later',
  UNAUTHORIZED_CARD: 'with-other-card',
  CVN_NOT_MATCH: 'with-corrected-data',
  EXCEEDS_CREDIT_LIMIT: 'with-other-card',
  INVALID_CVN: 'with-corrected-data',
  BLOCKED_BY_CARDHOLDER: 'with-other-card',
  DECLINED_CHECK: 'never',
  BLACKLISTED_CUSTOMER: 'never',
  SUSPENDED_ACCOUNT: 'with-other-card',
  PAYMENT_REFUSED: 'with-other-card',
  CV_FAILED: 'with-corrected-data',
  INVALID_ACCOUNT: 'with-corrected-data',
  GENERAL_DECLINE: 'with-other-card',
  INVALID_MERCHANT_CONFIGURATION: 'never',
  DECISION_PROFILE_REJECT: 'never',
  SCORE_EXCEEDS_THRESHOLD: 'never',
  PENDING_AUTHENTICATION: 'with-authentication',
  ACH_VERIFICATION_FAILED: 'never',
  DECISION_PROFILE_REVIEW: 'never',
  CONSUMER_AUTHENTICATION_REQUIRED: 'with-authentication',
  CONSUMER_AUTHENTICATION_FAILED: 'with-other-card',
  ALLOWABLE_PIN_RETRIES_EXCEEDED: 'with-other-card',
  PROCESSOR_ERROR: 'later',
  CUSTOMER_WATCHLIST_MATCH: 'never',
  ADDRESS_COUNTRY_WATCHLIST_MATCH: 'never',
  EMAIL_COUNTRY_WATCHLIST_MATCH: 'never',
  IP_COUNTRY_WATCHLIST_MATCH: 'never',
  DAGGREJECTED: 'never',
  DAGGDENIED: 'never',
  DSYSREJECTED: 'never',
} as const satisfies Record<DeclineReason, Retry>

/** An unknown or missing reason allows no retry: it may stand for fraud. */
export const toRetry = (reason: string | undefined): Retry =>
  reason !== undefined && Object.hasOwn(retries, reason) ? retries[reason as DeclineReason] : 'never'
