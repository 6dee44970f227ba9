import { assumed, documented, observed } from '../verdict/evidence.ts'
import type { ServiceSettings } from '../world/world.ts'
import type { Choice } from './choices.ts'

/** A choice that a setting of the merchant's services changes. */
interface SettingChoice extends Choice {
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
    name: 'refunds-are-not-authorized',
    what: 'Refunds have the form of traffic without credit authorization: `refundAmountDetails`, no `processorInformation`.',
    settledBy: 'keys',
    evidence: observed('production of another acquirer and the sandbox, 2025; for this acquirer it is assumed'),
  }),
  toSetting('overRefund', {
    name: 'no-over-refund',
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
    name: 'days-of-transaction-ids',
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
]

/** Choices about captures, reversals, refunds, credits, voids and searches. */
export const followOnChoices: readonly Choice[] = [
  ...settingChoices,
  {
    name: 'options-of-captures',
    what: 'A capture inherits the payment option of its authorization; a field that contradicts it gets advice.',
    change: '`capture-option-differs` in `rules`; profile `strict` refuses it',
    settledBy: 'outcome',
    evidence: assumed('the fields are documented; what leaving them out or contradicting them does is not'),
  },
  {
    name: 'form-of-captures',
    what: 'A capture repeats the `reconciliationId` of its authorization.',
    settledBy: 'keys',
    evidence: assumed('observed at other acquirers; no published capture of this one'),
  },
  {
    name: 'form-of-voids',
    what: 'A void of a sale has the form of a void of a capture; `voidAmountDetails.currency` is in lower case.',
    settledBy: 'keys',
    evidence: assumed('the printed void of a sale is of another processor; another page of the guide has capitals'),
  },
  {
    name: 'form-of-declined-refunds',
    what: 'A declined refund or credit is a 201 with `errorInformation` and without links.',
    settledBy: 'keys',
    evidence: assumed('such declines were observed; their whole form is not published'),
  },
  {
    name: 'time-of-the-batch',
    what: 'Sales, captures, refunds and credits go out with the batch at midnight in Japan; until then they can be voided.',
    settledBy: 'nothing',
    evidence: assumed('the guide says daily, without a time for this acquirer'),
  },
  {
    name: 'total-amount-of-increments',
    what: '`totalAmount` of an increment is the difference, as `additionalAmount` is; the reply has a new `id`.',
    settledBy: 'outcome',
    at: 'id',
    evidence: assumed('observed for `additionalAmount` only; guide and API description differ about the id'),
  },
  {
    name: 'unknown-ids',
    what: 'A follow-on service with an unknown id is a 400 `INVALID_DATA`; a transaction or a search that is not found is a 404.',
    settledBy: 'outcome',
    evidence: assumed('observed for a malformed id; the 404 of Transaction Search is documented, its body is not'),
  },
]
