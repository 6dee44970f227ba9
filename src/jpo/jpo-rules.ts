import { assumed, documented } from '../verdict/evidence.ts'
import type { Rule } from '../verdict/rule.ts'
import type { JpoField } from './methods.ts'

/** Rules of `japanPaymentOptions`, beyond the contract's lengths and patterns. */
export const jpoRules = {
  emptyOptions: {
    name: 'jpo-empty-options',
    weight: 'odd',
    reason: 'MISSING_FIELD',
    title: {
      en: 'japanPaymentOptions is empty, so this was taken for an ordinary authorization',
      ja: 'japanPaymentOptions が空のため、通常のオーソリとして扱いました',
    },
    evidence: assumed('no public source says what an empty object means'),
  },
  optionsNotTaken: {
    name: 'jpo-options-not-taken',
    weight: 'odd',
    reason: 'INVALID_DATA',
    title: {
      en: 'a payment option seems to be meant, but none is under processingInformation.japanPaymentOptions: this is an ordinary authorization, and the cardholder pays at once',
      ja: '支払区分の指定と思われる項目がありますが、processingInformation.japanPaymentOptions にないため、通常のオーソリ (一括) として扱いました',
    },
    evidence: assumed('the place of the options is documented; what other names do at this acquirer is not'),
  },
  amountZero: {
    name: 'jpo-amount-zero',
    weight: 'odd',
    reason: 'INVALID_DATA',
    title: {
      en: 'an amount of 0 cannot be paid by installments, bonus or revolving; a card check is single, or preapprovalType 1',
      ja: '金額 0 は分割・ボーナス・リボ払いにできません。カードの有効性確認は一括か preapprovalType 1 です',
    },
    evidence: assumed(
      'the field reference has an amount of 0 or 1 for preapprovalType 1 only; the answer is not documented',
    ),
  },
  installmentsUnusual: {
    name: 'jpo-installments-unusual',
    weight: 'note',
    reason: 'INVALID_DATA',
    title: {
      en: 'issuers in Japan usually have 2 to 36 installments, and 1 is a single payment (10); the documented range is 1 to 99, so this is taken in both profiles',
      ja: '国内の分割回数は通常 2〜36 回で、1 回は一括払い (10) です。公開されている範囲は 1〜99 のため、どちらのプロファイルでも受け付けます',
    },
    evidence: assumed(
      'consumer pages of SMCC and public carts give the numbers, so that they refuse nothing; API description of May 2024: 99',
    ),
  },
  bonusCountDiffers: {
    name: 'jpo-bonus-count-differs',
    weight: 'odd',
    reason: 'INVALID_DATA',
    title: {
      en: 'bonuses is a number, and the bonus months or amounts beside it are more or fewer; those beyond it were not used, missing ones are unknown',
      ja: 'bonuses の回数とボーナス月・金額の数が異なります。超えた分は使わず、足りない分は不明として扱いました',
    },
    evidence: assumed(
      'API description of May 2024 has both, and months of two bonuses only; which of them counts is not documented. A number alone is documented',
    ),
  },
  simpleOrderCode: {
    name: 'jpo-simple-order-code',
    weight: 'refuse',
    reason: 'INVALID_DATA',
    title: {
      en: 'paymentMethod is a code of the Simple Order API',
      ja: 'paymentMethod が Simple Order API のコードです',
    },
    evidence: documented('field references of both APIs; that REST refuses the code is assumed'),
  },
  unknownCode: {
    name: 'jpo-unknown-code',
    weight: 'refuse',
    reason: 'INVALID_DATA',
    title: { en: 'paymentMethod is not a code', ja: 'paymentMethod が存在しないコードです' },
    evidence: assumed('the codes are documented, the answer to another one is not'),
  },
  requiredField: {
    name: 'jpo-required-field',
    weight: 'refuse',
    reason: 'MISSING_FIELD',
    title: { en: 'a field that the method needs is missing', ja: '支払区分に必要な項目がありません' },
    evidence: documented("guide: required fields of the method's page"),
  },
  outOfPlaceField: {
    name: 'jpo-out-of-place-field',
    weight: 'odd',
    reason: 'INVALID_DATA',
    title: { en: 'a field that the method does not use', ja: '支払区分で使わない項目があります' },
    evidence: assumed('the field is in no list of this method; the answer to it is not documented'),
  },
  combinationWithoutBonus: {
    name: 'jpo-combination-without-bonus',
    weight: 'note',
    reason: 'MISSING_FIELD',
    title: {
      en: 'combination has no bonus fields; if only installments are meant, the code is 61',
      ja: 'ボーナス併用分割払いにボーナスの項目がありません。分割払いだけなら 61 です',
    },
    evidence: documented("guide: no bonus field is listed, and the installment page's example sends 31"),
  },
  cardPresentTerminal: {
    name: 'jpo-card-present-terminal',
    weight: 'odd',
    reason: 'MISSING_FIELD',
    title: {
      en: 'a card-present payment needs terminalId (JCCA terminal id)',
      ja: '対面取引には terminalId (JCCA端末番号) が必要です',
    },
    evidence: documented('guide; that track data means card-present is assumed'),
  },
  twoBonusForms: {
    name: 'jpo-two-bonus-forms',
    weight: 'note',
    reason: 'INVALID_DATA',
    title: {
      en: 'bonuses stands beside bonusMonth or bonusAmount: a list is read alone, a number is their number here; which of them counts is not documented',
      ja: 'bonuses と bonusMonth・bonusAmount が併用されています。ここでは配列ならそれだけを、数字なら回数として扱います (優先順位は公開されていません)',
    },
    evidence: documented('API descriptions of May 2024 and 2026 differ'),
  },
} as const satisfies Record<string, Rule>

/** A rule about the text of one field. */
export interface ValueRule extends Rule {
  readonly field: JpoField
  readonly allows: RegExp
}

export const jpoValueRules: readonly ValueRule[] = [
  {
    name: 'jpo-installments-range',
    field: 'installments',
    weight: 'refuse',
    reason: 'INVALID_DATA',
    allows: /^(0?[1-9]|[1-9][0-9])$/,
    title: { en: 'installments is a number from 1 to 99', ja: 'installments (支払回数) は 1 から 99 の数です' },
    evidence: documented('API description of May 2024; that another number is refused at once is assumed'),
  },
  {
    name: 'jpo-first-billing-month-range',
    field: 'firstBillingMonth',
    weight: 'refuse',
    reason: 'INVALID_DATA',
    allows: /^(0?[1-9]|1[0-2])$/,
    title: {
      en: 'firstBillingMonth is a month from 01 to 12',
      ja: 'firstBillingMonth (初回請求月) は 01 から 12 の月です',
    },
    evidence: documented('field reference; that another number is refused at once is assumed'),
  },
  {
    name: 'jpo-first-billing-month-digits',
    field: 'firstBillingMonth',
    weight: 'odd',
    reason: 'INVALID_DATA',
    allows: /^..$/,
    title: {
      en: 'firstBillingMonth is documented with two digits, such as 04',
      ja: 'firstBillingMonth は 04 のように2桁で送ります',
    },
    evidence: documented('field reference'),
  },
  {
    name: 'jpo-katakana',
    field: 'businessNameKatakana',
    weight: 'odd',
    reason: 'INVALID_DATA',
    allows:
      /^[\u30A0-\u30FF\uFF61-\uFF9F\u31F0-\u31FF\u3000 0-9\uFF10-\uFF19.,\u3001\u3002()\uFF08\uFF09\u2010-\u2015\uFF0D-]+$/u,
    title: {
      en: 'businessNameKatakana has characters that are not katakana',
      ja: 'businessNameKatakana にカタカナ以外の文字があります',
    },
    evidence: documented("field reference; the guide's own example breaks it"),
  },
  {
    name: 'jpo-katakana-width',
    field: 'businessNameKatakana',
    weight: 'odd',
    reason: 'INVALID_DATA',
    allows: /^[^\uFF61-\uFF9F]*$/u,
    title: {
      en: 'businessNameKatakana has katakana of half width; send full width',
      ja: 'businessNameKatakana に半角カタカナがあります。全角で指定してください',
    },
    evidence: assumed('the field reference says katakana, and not of which width'),
  },
  {
    name: 'jpo-alphanumeric',
    field: 'businessNameAlphaNumeric',
    weight: 'odd',
    reason: 'INVALID_DATA',
    allows: /^[\x20-\x7E]+$/,
    title: {
      en: 'businessNameAlphaNumeric has characters other than Latin letters, digits and signs',
      ja: 'businessNameAlphaNumeric に英数字以外の文字があります',
    },
    evidence: documented('field reference'),
  },
]
