import { assumed, documented } from '../verdict/evidence.ts'
import type { Choice } from './choices.ts'

/** Settings of a merchant about 3-D Secure. */
export const threeDSecureSettings = [
  {
    name: 'payments-without-3d-secure',
    setting: 'threeDSecure',
    what: 'An e-commerce payment with a payment option and without 3-D Secure is taken; the journal notes it.',
    change: '`services.threeDSecure` of the merchant',
    settledBy: 'outcome',
    evidence: assumed(
      'merchants in Japan were to introduce it by March 2025; nothing public says that a payment without it is refused',
    ),
  },
  {
    name: 'failed-authentication',
    setting: 'failedAuthentication',
    what: 'A failed authentication is a 201 with `AUTHENTICATION_FAILED`.',
    change: '`services.failedAuthentication` of the merchant',
    settledBy: 'outcome',
    evidence: documented('API description of 2026 and testing pages of the guide; another page of the guide has a 400'),
  },
] as const satisfies readonly (Choice & { readonly setting: string })[]

/** Choices about authentications of cardholders. */
export const threeDSecureChoices: readonly Choice[] = [
  {
    name: 'authentication-of-other-cards',
    what: 'A card without `threeDSecure` in the world is authenticated without a challenge.',
    change: '`threeDSecure` of the card in the world file',
    settledBy: 'outcome',
    evidence: assumed('an issuer decides for itself'),
  },
  {
    name: 'unknown-authentication',
    what: 'A result for an unknown `authenticationTransactionId` is a 201 with `AUTHENTICATION_FAILED`; a payment that validates it is `DECLINED`.',
    settledBy: 'outcome',
    evidence: assumed('201 in expected results of the vendor’s samples of 2024; the bodies are not published'),
  },
  {
    name: 'waiting-authentication',
    what: 'A result that is asked for before the cardholder has answered is a 201 with `PENDING_AUTHENTICATION`; after 10 minutes the challenge has timed out.',
    settledBy: 'outcome',
    evidence: assumed('the status is in the API description of 2026; when it is given is not'),
  },
  {
    name: 'validation-without-amount',
    what: 'A payment that validates an authentication and has no amount takes that of the authentication.',
    settledBy: 'outcome',
    evidence: assumed('a sample of the vendor has no amount and is answered 201; its body is not published'),
  },
  {
    name: 'form-of-authentications',
    what: 'Replies of payer authentication have the keys of published traffic of 2024; `acsOperatorID` and `acsReferenceNumber` are the sandbox’s.',
    settledBy: 'keys',
    evidence: assumed('one published flow with a challenge on a Visa'),
  },
]
