import { assumed } from '../verdict/evidence.ts'
import type { FundingTerms } from '../world/world.ts'
import type { Choice } from './choices.ts'

const unpublished = 'no acquirer’s calendar or fees are public; the guide says that the funding cycle may differ'

const toSetting = (setting: keyof FundingTerms, { what, source = unpublished }: Term): Choice => ({
  name: `funding-${setting.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
  what,
  change: `\`funding.${setting}\` of the merchant`,
  settledBy: 'nothing',
  evidence: assumed(source),
})

interface Term {
  readonly what: string
  readonly source?: string
}

/** Choices behind the funding terms of a merchant. A term without a choice does not compile. */
const terms: Readonly<Record<keyof FundingTerms, Term>> = {
  cycles: {
    what: 'A merchant is paid twice a month: at the end of the month what was settled until the 15th, on the 15th what was settled until the end of the month before.',
    source: 'a notice of another acquirer speaks of one to three transfers a month; days are not published',
  },
  nonBusinessDay: { what: 'A paying day that is no business day goes to the next one.' },
  closedDays: { what: 'Besides weekends and Japanese holidays, no money moves from 31 December to 3 January.' },
  bonus: {
    what: 'The acquirer holds bonus payments until their settlement.',
    source: 'a notice of another acquirer (2018); nothing is published about this one',
  },
  bonusPaid: {
    what: 'Bonuses are settled on 15 August and 15 January.',
    source:
      'consumer pages: holders of this acquirer’s cards pay bonuses in August and January; when merchants are paid is not published',
  },
  fees: { what: 'The acquirer keeps 3 percent of every payment option: a round number.' },
  feeRounding: { what: 'A fee is rounded down to whole yen, for the payment as a whole.' },
  feeOnRefund: { what: 'A refund returns the fee of its part of the sale.' },
  refundOfHeld: {
    what: 'A refund of a bonus that is held is set off against it, the last bonus first; any other refund, against the next deposit.',
  },
}

/** Choices about batches, deposits to the merchant and bills to the customer. */
export const fundingChoices: readonly Choice[] = [
  {
    name: 'cut-off',
    what: 'A batch goes out at midnight in Japan, with everything that was captured, sold, refunded or credited until then.',
    change: 'option `cutOff`, flag `--cut-off`',
    settledBy: 'nothing',
    evidence: assumed('the guide says after midnight, without a time zone; the hour of this acquirer is not published'),
  },
  {
    name: 'rejected-at-settlement',
    what: 'What no contract covers is accepted, and rejected with its batch, and so are its refunds; on the API it stays TRANSMITTED.',
    change: '`uncontractedOption` of the merchant, `at` of a row under `refusals`',
    settledBy: 'nothing',
    evidence: assumed('the guide says that an error might not occur until settlement; how it shows is not published'),
  },
  {
    name: 'form-of-contracts',
    what: 'Counts are lists with commas, days MM-DD and months two digits; payment options have the names of this gateway.',
    settledBy: 'nothing',
    evidence: assumed('the boarding API of 2026 has the names of the settings; formats and values are not published'),
  },
  ...Object.entries(terms).map(([setting, term]) => toSetting(setting as keyof FundingTerms, term)),
  {
    name: 'deposits-below-zero',
    what: 'A deposit that refunds make negative is carried to the next paying day.',
    settledBy: 'nothing',
    evidence: assumed('not published'),
  },
  {
    name: 'split-of-a-combination',
    what: 'Bonuses without an amount share half of a combination, or all of a bonus payment; where less is captured than was authorized, bonus amounts shrink in proportion.',
    settledBy: 'nothing',
    evidence: assumed('not published'),
  },
  {
    name: 'months-of-bills',
    what: 'A billing or bonus month is the first of its number after the month of the purchase; a bonus without a month is paid by the issuer’s window, else in the next August or January.',
    change: '`bonusWindows` of the issuer',
    settledBy: 'nothing',
    evidence: assumed(
      'the field reference has the month after the transaction as the default of `firstBillingMonth`; the rest is not published',
    ),
  },
  {
    name: 'odd-yen-of-installments',
    what: 'Installments are equal, and the first has the yen that do not divide.',
    change: '`remainder` of the bill plan',
    settledBy: 'nothing',
    evidence: assumed('not published; the issuer decides'),
  },
]
