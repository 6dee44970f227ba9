import { assumed, documented, observed } from '../verdict/evidence.ts'
import type { ServiceSettings } from '../world/world.ts'
import type { Choice } from './choices.ts'

/** Choices about transient tokens that a setting of the merchant's services changes. */
export const transientTokenChoices: readonly (Omit<Choice, 'change'> & { readonly setting: keyof ServiceSettings })[] =
  [
    {
      setting: 'transientTokenUse',
      name: 'transient-token-once',
      what: 'A transient token makes one approved payment; a declined one does not use it up.',
      settledBy: 'outcome',
      evidence: documented(
        'guide: until one successful authorization; an older page of it has several uses; that credits do not use it up is assumed',
      ),
    },
    {
      setting: 'transientTokenSeconds',
      name: 'transient-token-life',
      what: 'A transient token, and its `jti`, can pay for 15 minutes.',
      settledBy: 'outcome',
      evidence: documented('guide: 15 minutes; the list of fields: 24 hours for the `jti`; so the choice is assumed'),
    },
  ]

/** Choices about sessions of Microform and its tokens. */
export const microformChoices: readonly Choice[] = [
  {
    name: 'form-of-capture-contexts',
    what: 'A capture context has `flx.jwk`, the key of the transient token, and `flx.data`, which is only encoded; `clientLibrary` is a script of the sandbox.',
    settledBy: 'nothing',
    evidence: assumed('the members are those of the guide’s examples; the content of `flx.data` is encrypted there'),
  },
  {
    name: 'form-of-transient-tokens',
    what: 'A transient token has both `data` and, from version 2 on, `content`, with the masked number; `iss` is `Flex/07`.',
    settledBy: 'nothing',
    evidence: observed('samples of several versions, each with one of the two; both together are assumed'),
  },
  {
    name: 'form-of-refused-sessions',
    what: 'A refused session of Microform is `responseStatus` with `VALIDATION_ERROR`, one of Unified Checkout has `UNIFIEDPAYMENTS_VALIDATION_FIELDS`; `details` have codes as `message`.',
    settledBy: 'keys',
    evidence: documented('API description of 2026 for the members; the words are assumed'),
  },
  {
    name: 'refused-transient-tokens',
    what: 'A token that is used, changed or unknown is answered like one that is foreign or expired: 400 `INVALID_DATA` of `tokenInformation.jti`.',
    settledBy: 'details',
    evidence: assumed('observed for foreign and expired tokens'),
  },
  {
    name: 'card-beside-a-transient-token',
    what: 'With a transient token, a card number in the request is not looked at; an expiry in the request wins over that of the token.',
    settledBy: 'outcome',
    evidence: assumed('not published'),
  },
  {
    name: 'security-code-of-microform',
    what: 'A security code typed into Microform is checked for its length in the page and goes nowhere: lists of security codes see none.',
    settledBy: 'nothing',
    evidence: assumed('CyberSource keeps it for 15 minutes; this sandbox keeps none'),
  },
]
