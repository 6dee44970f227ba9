import { assumed, documented, type Evidence, observed } from '../verdict/evidence.ts'
import { followOnChoices } from './follow-on-choices.ts'
import { fundingChoices } from './funding-choices.ts'
import { microformChoices } from './microform-choices.ts'
import { reportChoices } from './report-choices.ts'
import { threeDSecureChoices } from './three-d-secure-choices.ts'
import { vaultChoices } from './vault-choices.ts'
import { webhookChoices } from './webhook-choices.ts'

/** Part of a reply that settles a rule. Defined by the table `settlements` of contracts/parity. */
export type SettledBy = 'outcome' | 'details' | 'keys' | 'alike' | 'nothing'

/** A choice that no public source settles completely, and that is in no rule table. */
export interface Choice {
  /** Interactions that would settle it refer to it. */
  readonly name: string
  readonly what: string
  /** How a user changes it. Absent: it cannot be changed yet. */
  readonly change?: string
  readonly settledBy: SettledBy
  /** Another place in the body that belongs to it, such as `orderInformation.amountDetails.authorizedAmount`. */
  readonly at?: string
  readonly evidence: Evidence
}

const forms: readonly Choice[] = [
  {
    name: 'form-of-approvals',
    what: 'An approved JPO reply has exactly the keys of the guide’s bonus example and its constants: `avs.code` 2, `cardVerification.resultCode` 3, `responseCategoryCode` 000.',
    settledBy: 'keys',
    evidence: assumed('one example, printed on several pages; what varies in it is not known'),
  },
  {
    name: 'form-of-ordinary-payments',
    what: 'Replies to ordinary authorizations at Sumitomo Mitsui Card Co. have the form of the JPO examples.',
    change: 'the acquirer’s `approval` in the world file',
    settledBy: 'keys',
    evidence: assumed('no published reply of an ordinary payment at this acquirer'),
  },
  {
    name: 'form-of-sales',
    what: 'Replies to sales at Sumitomo Mitsui Card Co., with and without Japanese payment options, have the form of authorizations, with the links `self` and `void`.',
    settledBy: 'keys',
    evidence: assumed('the links are those of published sales at other acquirers; none is published of this one'),
  },
  {
    name: 'approval-code',
    what: 'The `approvalCode` of an approval is 123456.',
    settledBy: 'nothing',
    evidence: assumed('one example; replays compare its form only'),
  },
  {
    name: 'form-of-declines',
    what: 'A decline by the issuer has `responseCode` and `responseCategoryCode` modelled on the JCN Gateway’s published triggers, and AVS and CVN results like an approval; an expired or wrong number has no `processorInformation`.',
    change: '`refusals` in the world file',
    settledBy: 'keys',
    evidence: assumed('no published decline of this acquirer'),
  },
  {
    name: 'counters',
    what: 'The counter in `reconciliationId` starts at 1 in each second; `salesSlipNumber` counts up, and 1 follows 99999.',
    settledBy: 'nothing',
    evidence: assumed('two published samples; replays compare their form only'),
  },
  {
    name: 'approved-and-held',
    what: 'A payment that the issuer approved and that was then held or rejected keeps `approvalCode`, amount and all three links; any other payment without approval has only `self`.',
    settledBy: 'keys',
    evidence: assumed('observed for an address that does not match, inferred for the others'),
  },
]

const fields: readonly Choice[] = [
  {
    name: 'fields-not-simulated',
    what: 'Of the fields of the API that this gateway does not read, such as `lineItems`, `travelInformation` or `riskInformation`, it compares names and JSON types only; it takes them without a word.',
    settledBy: 'nothing',
    evidence: assumed('what they do at this acquirer is not documented'),
  },
  {
    name: 'forms-not-looked-at',
    what: 'No rule looks at whether an address exists, a postal code fits its country, a telephone number is one, names and addresses can be sent to the card network, texts other than `businessNameKatakana` have katakana of half width, two bonuses fall into one month, or amounts other than the total have decimals.',
    settledBy: 'nothing',
    evidence: assumed('no answer to such a value is published'),
  },
  {
    name: 'missing-outweighs-wrong',
    what: 'If some fields are missing and others are wrong, the reason is `MISSING_FIELD`, and `details` lists both kinds.',
    settledBy: 'details',
    evidence: assumed('replies with both kinds are not published'),
  },
  {
    name: 'white-space-is-missing',
    what: 'A required field with only white space counts as missing.',
    settledBy: 'details',
    evidence: assumed('not published'),
  },
  {
    name: 'empty-is-missing',
    what: 'A required field that is empty counts as missing.',
    settledBy: 'details',
    evidence: assumed('not published'),
  },
  {
    name: 'null-is-missing',
    what: 'A required field that is `null` counts as missing.',
    settledBy: 'details',
    evidence: assumed('not published'),
  },
  {
    name: 'names-of-entries',
    what: '`details` prints a field in an array as `bonuses[0].amount`.',
    settledBy: 'details',
    evidence: assumed('not published'),
  },
  {
    name: 'reference-filled-in',
    what: 'A payment without a reference is accepted, and the time in ms is filled in as its reference.',
    settledBy: 'outcome',
    at: 'clientReferenceInformation.code',
    evidence: observed('published replies; the API description says that a reference is required'),
  },
  {
    name: 'path-with-slash-is-taken',
    what: 'A path with a trailing slash is the same path.',
    settledBy: 'outcome',
    evidence: observed('published traffic; the present API description has no slash'),
  },
]

const payments: readonly Choice[] = [
  {
    name: 'no-method-is-taken',
    what: 'Japanese payment options without `paymentMethod` are accepted as a single payment, which no reply shows.',
    settledBy: 'outcome',
    evidence: assumed(
      'the guide does not list the field for a single payment, and the Simple Order API has single as its default',
    ),
  },
  {
    name: 'bonus-codes-are-alike',
    what: 'The codes 21, 22, 23 and 24 are treated alike.',
    settledBy: 'alike',
    evidence: assumed('their meaning is documented nowhere'),
  },
  {
    name: 'combination-codes-are-alike',
    what: 'The codes 31, 32, 33 and 34 are treated alike.',
    settledBy: 'alike',
    evidence: assumed('their meaning is documented nowhere'),
  },
  {
    name: 'all-forms-of-bonuses-are-taken',
    what: 'Bonuses are accepted as an array (also with `null` entries), as a count, and as `bonusMonth` and `bonusAmount`.',
    settledBy: 'outcome',
    evidence: assumed('API descriptions of May 2024 and 2026 differ; neither says that the other form is refused'),
  },
  {
    name: 'odd-counts-are-taken',
    what: 'Payments in 1, 2 and 99 installments are accepted: the issuer of the common test cards does not limit the number.',
    change: '`installmentCounts` of the issuer in the world file',
    settledBy: 'outcome',
    evidence: assumed('CyberSource publishes no list'),
  },
  {
    name: 'limits-of-issuers',
    what: 'The issuer declines at once: a bonus payment outside of its windows, a number of installments that it does not offer, and bonus amounts over the total.',
    change: '`bonusWindows`, `installmentCounts` of the issuer; `refusals` in the world file',
    settledBy: 'outcome',
    evidence: assumed('CyberSource documents no check of its own'),
  },
  {
    name: 'zero-is-approved',
    what: 'A single payment of zero is approved.',
    settledBy: 'outcome',
    evidence: assumed('observed for an ordinary payment, at another acquirer'),
  },
  {
    name: 'decimals-are-cut-off',
    what: 'Decimals that the currency does not have are cut off: `12000.75` JPY is echoed as `12000`.',
    settledBy: 'outcome',
    at: 'orderInformation.amountDetails.authorizedAmount',
    evidence: documented('API description of May 2024; the guide’s examples for decimals that are zero'),
  },
  {
    name: 'decimals-are-filled-in',
    what: 'Missing decimals are filled in: `10` USD is echoed as `10.00`.',
    settledBy: 'outcome',
    at: 'orderInformation.amountDetails.authorizedAmount',
    evidence: assumed('only the cutting of decimals is documented'),
  },
  {
    name: 'preapproval-type-is-taken',
    what: '`preapprovalType` 1 is accepted with an amount of one yen, and 2 together with `capture`; the field has no effect.',
    settledBy: 'outcome',
    evidence: assumed('no source says how it goes together with the rest'),
  },
  {
    name: 'same-payment-twice-is-taken',
    what: 'The first merchant of the world may send the same payment twice.',
    change: '`duplicateWindow` of the merchant',
    settledBy: 'outcome',
    evidence: assumed('accounts of both kinds were seen; which of them is the rule is not published'),
  },
  {
    name: 'what-counts-as-duplicate',
    what: 'If duplicates are refused, every payment with the same reference counts for `DUPLICATE_REQUEST`, even a declined one; references filled in by the gateway do not count.',
    change: '`duplicateWindow` of the merchant',
    settledBy: 'outcome',
    evidence: assumed('the text of the refusal speaks of authorization requests'),
  },
]

const transport: readonly Choice[] = [
  {
    name: 'last-of-equal-keys-counts',
    what: 'The last of duplicate JSON keys counts.',
    change: 'profile `strict` refuses it',
    settledBy: 'outcome',
    evidence: assumed('not published'),
  },
  {
    name: 'not-json',
    what: 'The reply to a body that is not JSON is 400 `INVALID_DATA` without `details`.',
    settledBy: 'details',
    evidence: assumed('not published'),
  },
  {
    name: 'wrong-verb',
    what: 'The reply to `PUT` on the payments path is 405, in the form of the observed 404.',
    settledBy: 'outcome',
    at: 'errorInformation',
    evidence: assumed('not published'),
  },
  {
    name: 'errors-of-bodies',
    what: 'The reply to other methods is 405; 405, 413 and 415 have the form of the observed 404; a body has at most 1,000,000 bytes and 64 levels.',
    settledBy: 'keys',
    evidence: assumed('not published'),
  },
  {
    name: 'most-values',
    what: 'A body with more than 10,000 values is refused.',
    settledBy: 'outcome',
    evidence: assumed('not published'),
  },
  {
    name: 'compressed-bodies',
    what: 'A body with `Content-Encoding: gzip` or `deflate` is accepted, and its digest is that of the compressed bytes; other encodings are refused with 415.',
    change: 'profile `strict` refuses it',
    settledBy: 'outcome',
    evidence: assumed('no public source shows a compressed request'),
  },
  {
    name: 'names-of-missing-headers',
    what: 'The 401 to a request without credentials names those of the headers `v-c-merchant-id`, `signature` and `date` that it lacks.',
    settledBy: 'nothing',
    evidence: observed('two public reports of requests that lack all three; for fewer it is assumed'),
  },
  {
    name: 'method-in-capitals-is-taken',
    what: 'The claim `request-method` is accepted in lower and in upper case, the latter with advice.',
    settledBy: 'outcome',
    evidence: assumed(
      'the guide’s table says lower case, the vendor’s SDKs of 2026 for Python, PHP, Ruby and .NET send upper case',
    ),
  },
  {
    name: 'times-of-tokens-as-text',
    what: '`iat` and `exp` are accepted as numbers and as text of digits.',
    settledBy: 'outcome',
    evidence: documented('guide: its table of claims says String, an example of meta keys prints one'),
  },
  {
    name: 'older-tokens-are-taken',
    what: 'A token with `x5c` and without `exp` and `v-c-jwt-version` needs only `iat` and the digest; host, path and method are not covered.',
    settledBy: 'outcome',
    evidence: documented(
      'the vendor’s Java sample of February 2026 and older SDKs; that they are still taken is inferred',
    ),
  },
  {
    name: 'payments-cannot-be-read',
    what: 'The reply to `GET /pts/v2/payments/{id}`, the target of `_links.self`, is 404; so are those to other `self` links.',
    change: '`services.selfLinks` of the merchant',
    settledBy: 'outcome',
    evidence: assumed('whether the real gateway answers it is not documented'),
  },
  {
    name: 'not-http',
    what: 'The reply to anything but HTTP is 400, 405, 408, 413 or 431, in the form of the observed 404; it is in no journal.',
    settledBy: 'nothing',
    evidence: assumed('not published'),
  },
  {
    name: 'connections-stay-open',
    what: 'Connections are kept alive; the real gateway was observed to close them.',
    settledBy: 'nothing',
    evidence: assumed('a published transcript of 2023 has `Connection: close`'),
  },
  {
    name: 'too-many-requests-and-unavailable',
    what: 'Errors 429 and 503 have the form of the observed 404; they occur only on demand.',
    settledBy: 'nothing',
    evidence: assumed('not published'),
  },
]

/** All choices, in the order of docs/fidelity.md. */
export const choices: readonly Choice[] = [
  ...forms,
  ...payments,
  ...followOnChoices,
  ...fundingChoices,
  ...webhookChoices,
  ...threeDSecureChoices,
  ...vaultChoices,
  ...reportChoices,
  ...microformChoices,
  ...fields,
  ...transport,
]
