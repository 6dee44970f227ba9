import { assumed, documented, observed } from '../verdict/evidence.ts'
import type { ServiceSettings } from '../world/world.ts'
import type { Choice } from './choices.ts'
import { transientTokenChoices } from './microform-choices.ts'
import { threeDSecureSettings } from './three-d-secure-choices.ts'
import { vaultSettings } from './vault-choices.ts'

/** A choice that a setting of the merchant's services changes. */
export interface SettingChoice extends Choice {
  readonly setting: keyof ServiceSettings
}

const toSetting = (setting: keyof ServiceSettings, choice: Omit<Choice, 'change'>): SettingChoice => ({
  ...choice,
  setting,
  change: `\`services.${setting}\` of the merchant`,
})

/** Choices behind the settings `services` of a merchant, by setting. `selfLinks` is among those of transport. */
export const settingChoices: readonly SettingChoice[] = [
  toSetting('captures', {
    name: 'one-capture',
    what: 'An authorization can be captured once; a smaller capture reverses the rest by itself.',
    settledBy: 'outcome',
    evidence: documented('guide: several captures are a setting of the account; which account has it is not published'),
  }),
  toSetting('overCapture', {
    name: 'no-over-capture',
    what: 'A capture above what is left is refused, even by one yen.',
    settledBy: 'outcome',
    evidence: observed(
      'a public test of 2023 expected it, and was turned off in 2024; 20 percent is a setting of the account (guide); the default is assumed',
    ),
  }),
  toSetting('partialReversals', {
    name: 'whole-reversals',
    what: 'A reversal must be of the whole amount that is held.',
    settledBy: 'outcome',
    evidence: documented('guide: must equal the authorized amount; its page of 2026 about partial reversals differs'),
  }),
  toSetting('reversalAfterVoid', {
    name: 'reversals-after-voids',
    what: 'After a void of its capture, an authorization can be reversed.',
    settledBy: 'outcome',
    evidence: assumed('the guide: some processors support it; nothing is published about this acquirer'),
  }),
  toSetting('reversalReason', {
    name: 'any-reversal-reason',
    what: '`reversalInformation.reason` may be any text.',
    settledBy: 'outcome',
    evidence: observed(
      'samples of the vendor in 2024; free text was refused on an account in July 2026; the default is assumed',
    ),
  }),
  toSetting('credits', {
    name: 'credits-are-taken',
    what: 'Stand-alone credits are accepted.',
    settledBy: 'outcome',
    evidence: assumed('some processors do not support them (guide); nothing is published about this acquirer'),
  }),
  toSetting('creditAuthorization', {
    name: 'form-of-refunds',
    what: 'Refunds have the form of traffic without credit authorization: `refundAmountDetails`, no `processorInformation`.',
    settledBy: 'keys',
    evidence: observed('production of another acquirer and the sandbox, 2025; for this acquirer it is assumed'),
  }),
  toSetting('overRefund', {
    name: 'over-refund-is-refused',
    what: 'Refunds together may not exceed the original.',
    settledBy: 'outcome',
    evidence: assumed('the guide forbids it; the shared sandbox accepts it; the reason is not published'),
  }),
  toSetting('incrementalAuthorization', {
    name: 'increments-are-taken',
    what: 'A pre-authorization can be increased.',
    settledBy: 'outcome',
    evidence: assumed('a feature of the account; the guide does not name this acquirer for it'),
  }),
  toSetting('transactionIdDays', {
    name: 'repeated-transaction-id',
    what: 'A `transactionId` must be unique for 180 days, and is found for as long.',
    settledBy: 'outcome',
    evidence: documented(
      'guide: 180 days on one page, 60 on another; that a repeat is refused was reported by a user; its window is assumed',
    ),
  }),
  toSetting('searchDelay', {
    name: 'search-is-immediate',
    what: 'Transaction Search finds a transaction at once.',
    settledBy: 'nothing',
    evidence: observed('expected results of the vendor’s samples; the guide warns of minutes'),
  }),
  ...threeDSecureSettings,
  ...transientTokenChoices.map(({ setting, ...choice }) => toSetting(setting, choice)),
  ...vaultSettings,
]

/** Choices about captures, reversals, refunds, credits, voids and searches. */
export const followOnChoices: readonly Choice[] = [
  ...settingChoices,
  {
    name: 'options-on-capture',
    what: 'A capture without Japanese payment options inherits those of its authorization; one that contradicts them is accepted with advice.',
    change: 'profile `strict` refuses a contradiction',
    settledBy: 'outcome',
    evidence: assumed(
      'the options are listed for a capture; what an omission or a contradiction does is not published',
    ),
  },
  {
    name: 'second-capture',
    what: 'A second capture is refused, with `MISSING_AUTH` before the batch and `TRANSACTION_ALREADY_SETTLED` after it.',
    change: '`services.captures` of the merchant',
    settledBy: 'outcome',
    evidence: assumed('both reasons are documented; which one comes when is not'),
  },
  {
    name: 'unknown-id',
    what: 'A service for an unknown id of the right form is answered 400 `INVALID_DATA`.',
    settledBy: 'outcome',
    evidence: assumed('observed for a malformed id'),
  },
  {
    name: 'form-of-captures',
    what: 'A capture has the keys of the guide’s example, and repeats the `reconciliationId` of its authorization.',
    settledBy: 'keys',
    evidence: assumed('observed at other acquirers on the same platform; no capture of this one is published'),
  },
  {
    name: 'form-of-reversals',
    what: 'A reversal has the keys of the guide’s example, with `responseCode` 200.',
    settledBy: 'keys',
    evidence: assumed('no reversal of this acquirer is published'),
  },
  {
    name: 'form-of-voids',
    what: 'The currency in `voidAmountDetails` is in lower case.',
    settledBy: 'keys',
    evidence: documented('guide: void of a capture; another page of it has capitals, so the choice is assumed'),
  },
  {
    name: 'second-void',
    what: 'A second void is refused with `NOT_VOIDABLE`.',
    settledBy: 'outcome',
    evidence: assumed('not published'),
  },
  {
    name: 'increment-is-the-difference',
    what: '`totalAmount` of an increment is the difference, as `additionalAmount` is; the reply has an id of its own.',
    settledBy: 'outcome',
    at: 'orderInformation.amountDetails.authorizedAmount',
    evidence: assumed('observed for `additionalAmount`; the guide and the API description differ on the id'),
  },
  {
    name: 'unknown-transaction-id',
    what: 'A time-out service for an unknown `transactionId` is answered 400 `INVALID_DATA`.',
    settledBy: 'outcome',
    evidence: documented('guide: time-out void; for a time-out reversal it is assumed'),
  },
  {
    name: 'refused-attempts-are-found',
    what: 'Refused attempts are transactions of their own in Transaction Search.',
    settledBy: 'nothing',
    evidence: assumed('observed for a refused capture'),
  },
  {
    name: 'form-of-details',
    what: 'Details and searches at Sumitomo Mitsui Card Co. have the keys of published samples of other acquirers.',
    settledBy: 'keys',
    evidence: assumed('no details of this acquirer are published'),
  },
  {
    name: 'search-fields',
    what: 'A search by a field that there is not is answered 400 `INVALID_DATA`.',
    settledBy: 'outcome',
    evidence: assumed('not published'),
  },
  {
    name: 'search-words',
    what: 'Texts are compared with their case; `AND` and `OR` are evaluated from left to right; `sort` may be absent.',
    settledBy: 'nothing',
    evidence: assumed('the guide shows examples only'),
  },
  {
    name: 'form-of-declined-refunds',
    what: 'A declined refund or credit is a 201 with `errorInformation` and without links.',
    settledBy: 'keys',
    evidence: assumed('such declines were observed; their whole form is not published'),
  },
]
