import { assumed, documented, observed } from '../verdict/evidence.ts'
import type { Choice } from './choices.ts'
import type { SettingChoice } from './follow-on-choices.ts'

/** Choices behind the settings of a merchant's vault. */
export const vaultSettings: readonly SettingChoice[] = [
  {
    setting: 'vault',
    change: '`services.vault` of the merchant',
    name: 'accounts-have-a-vault',
    what: 'An account has a vault of its own; one without answers TOKEN_CREATE without `tokenInformation`.',
    settledBy: 'keys',
    evidence: observed('a public report shows both kinds of account; that tokens are not shared is assumed'),
  },
  {
    setting: 'tokenCreate',
    change: '`services.tokenCreate` of the merchant',
    name: 'tokens-of-approved-payments',
    what: 'Only an approved payment with TOKEN_CREATE makes tokens.',
    settledBy: 'keys',
    evidence: documented('guide of an older API: no token when the verification fails; for this API it is assumed'),
  },
  {
    setting: 'tokenTypes',
    change: '`services.tokenTypes` of the merchant',
    name: 'default-token-types',
    what: 'TOKEN_CREATE without `actionTokenTypes` makes a customer and a payment instrument.',
    settledBy: 'keys',
    evidence: assumed('the API description: the default of the vault'),
  },
]

/** Choices about tokens of the vault that no setting changes. */
export const vaultChoices: readonly Choice[] = [
  {
    name: 'unknown-token',
    what: 'A payment with a token that is unknown, deleted or of another merchant is answered 400 `INVALID_DATA`, with the field of the token in `details`.',
    settledBy: 'details',
    evidence: assumed(
      'expected results of the samples have 400; the reason and the field are as observed for a transient token',
    ),
  },
  {
    name: 'token-waives-cardholder',
    what: 'A payment by a token of the vault needs neither billing data nor an expiration date in the request, with Japanese payment options too.',
    settledBy: 'outcome',
    evidence: documented('guide: payments by tokens; with Japanese payment options it is assumed'),
  },
  {
    name: 'made-as-asked',
    what: 'TOKEN_CREATE makes the kinds of tokens that it names, and the instrument identifier of the card; a customer alone has no payment instrument.',
    settledBy: 'keys',
    evidence: assumed('replies in the guide have the instrument identifier; a customer alone is not shown'),
  },
  {
    name: 'form-of-token-ids',
    what: 'An instrument identifier has 19 digits that begin with 70 and end with the last four of the card; other tokens have 32 hexadecimal digits.',
    settledBy: 'nothing',
    evidence: documented('guide and API description: two of the formats that a vault can have'),
  },
  {
    name: 'vault-error-messages',
    what: 'Errors of the vault have the types of the API description; their messages are our words, but for `Token not available` and `Profile not found`.',
    settledBy: 'nothing',
    evidence: assumed('no message but those two is published'),
  },
]
