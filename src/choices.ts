import { assumed, type Evidence } from './evidence.ts'

/** A choice that was made where nothing public decides, and that stands in no rule table. */
export interface Choice {
  /** For interactions whose answer would settle it. */
  readonly name?: string
  readonly what: string
  /** How a user changes it, or nothing when it cannot be changed yet. */
  readonly change?: string
  readonly evidence: Evidence
}

export const choices: readonly Choice[] = [
  {
    name: 'form-of-ordinary-payments',
    what: 'Ordinary authorizations and sales at Sumitomo Mitsui Card Co. are answered in the form of the JPO examples.',
    change: 'the acquirer’s `approval` in the world file',
    evidence: assumed('no published reply of an ordinary payment at this acquirer'),
  },
  {
    name: 'form-of-approvals',
    what: 'An approved JPO reply has exactly the keys of the guide’s bonus example, and its constants: `avs.code` 2, `cardVerification.resultCode` 3, `responseCategoryCode` 000.',
    evidence: assumed('one example, printed on several pages; what varies in it is not known'),
  },
  {
    what: 'The `approvalCode` of an approval is 123456.',
    evidence: assumed('one example; replays compare its form only'),
  },
  {
    what: 'A decline by the issuer has `responseCode` and `responseCategoryCode` on the model of the JCN Gateway’s published triggers, and AVS and CVN results as approvals have; an expired or wrong number has no `processorInformation`.',
    change: '`refusals` in the world file',
    evidence: assumed('no published decline of this acquirer'),
  },
  {
    what: 'The counter in `reconciliationId` starts at 1 in each second; `salesSlipNumber` counts up and goes on with 1 after 99999.',
    evidence: assumed('two published samples'),
  },
  {
    what: 'Where fields are missing and others are wrong, the reason is `MISSING_FIELD`, and `details` lists both kinds.',
    evidence: assumed('replies with both kinds are not published'),
  },
  {
    what: 'A field that is `null`, empty or white space counts as missing; an entry of an array is printed as `bonuses[0].amount`.',
    evidence: assumed('not published'),
  },
  {
    what: 'Of a JSON key that stands twice the last one counts.',
    change: 'profile `strict` refuses it',
    evidence: assumed('not published'),
  },
  {
    what: 'A body that is not JSON is 400 `INVALID_DATA` without `details`; 405, 413 and 415 have the shape of the observed 404; the largest body is 1,000,000 bytes and 64 levels deep.',
    evidence: assumed('not published'),
  },
  {
    what: '`GET /pts/v2/payments/{id}`, to which `_links.self` points, is answered 404.',
    evidence: assumed('whether the real gateway answers it is not documented'),
  },
  {
    name: 'members-of-a-group',
    what: 'All members of 21 to 24, and of 31 to 34, are treated alike.',
    evidence: assumed('their meaning is documented nowhere'),
  },
  {
    what: 'What is not HTTP is answered 400, 405, 408, 413 or 431 in the shape of the observed 404, and stands in no journal.',
    evidence: assumed('not published'),
  },
  {
    what: 'A body of more than 10,000 values is refused.',
    evidence: assumed('not published'),
  },
  {
    what: 'Decimals that an amount lacks are filled in: `10` USD is echoed as `10.00`.',
    evidence: assumed('only the cutting of decimals is documented'),
  },
  {
    what: 'Connections are kept alive; the real gateway was seen to close them.',
    evidence: assumed('a published transcript of 2023 has `Connection: close`'),
  },
  {
    what: 'Which `status` goes with a reason, and most messages of declines: each row of [scenarios.md](scenarios.md#sources) says how it is known.',
    change: 'not asking for it; `refusals` in the world file for what the rules bring about',
    evidence: assumed('few declines are published'),
  },
  {
    what: 'A payment that was approved by the issuer and then held or rejected keeps `approvalCode`, amount and all three links; any other has `self` alone.',
    evidence: assumed('observed for an address that does not match, inferred for the others'),
  },
  {
    what: 'Every payment with the same reference counts for `DUPLICATE_REQUEST`, declined ones too; a reference that the gateway filled in does not.',
    change: '`duplicateWindow` of the merchant',
    evidence: assumed('the text of the refusal speaks of authorization requests'),
  },
  {
    what: 'A bonus payment outside of an issuer’s windows, a number of installments that it does not offer, and bonus amounts over the total are declined at once by the issuer.',
    change: '`bonusWindows`, `installmentCounts` of the issuer; `refusals` in the world file',
    evidence: assumed('CyberSource documents no check of its own'),
  },
  {
    what: 'Errors 429 and 503 have the shape of the observed 404; they come only when they are asked for.',
    evidence: assumed('not published'),
  },
]
