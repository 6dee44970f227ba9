import { assumed, documented, ofSandbox } from '../verdict/evidence.ts'
import type { Rule } from '../verdict/rule.ts'

/** Rules of every payment, except those of `japanPaymentOptions`. */
export const requestRules = {
  requiredField: {
    name: 'required-field',
    weight: 'refuse',
    reason: 'MISSING_FIELD',
    title: { en: 'a field that every payment needs is missing', ja: '必須項目がありません' },
    evidence: documented('guide: required fields of the five JPO pages and of the basic authorization'),
  },
  notSimulated: {
    name: 'not-simulated',
    weight: 'refuse',
    reason: 'INVALID_DATA',
    title: {
      en: 'a token, a wallet or the like instead of a required field: CyberSource takes it, the sandbox does not simulate it yet',
      ja: '必須項目の代わりのトークンなど。CyberSource では使えますが、このサンドボックスはまだ再現していません',
    },
    evidence: ofSandbox('CyberSource accepts it'),
  },
  lineItems: {
    name: 'line-items-total',
    weight: 'note',
    reason: 'INVALID_DATA',
    title: { en: 'the total is the sum of the line items', ja: '合計は明細の和です' },
    evidence: documented("expected results of the vendor's samples; what tax and discounts do is not published"),
  },
  actionsOfPayments: {
    name: 'actions-of-payments',
    weight: 'note',
    reason: 'INVALID_DATA',
    title: {
      en: 'actionList has no effect here: the sandbox makes tokens and authenticates cardholders with a payment alone',
      ja: 'actionList は無視しました。トークンの作成と本人認証は支払いの操作でのみ再現しています',
    },
    evidence: ofSandbox('CyberSource has actions of other services'),
  },
  contract: {
    name: 'contract',
    weight: 'refuse',
    reason: 'INVALID_DATA',
    title: {
      en: 'a value breaks the type, length or pattern of openapi.yaml',
      ja: '値の型・長さ・形式が openapi.yaml に合いません',
    },
    evidence: documented('openapi.yaml, which names the source of each constraint'),
  },
  amountLength: {
    name: 'amount-length',
    weight: 'refuse',
    reason: 'INVALID_DATA',
    title: {
      en: 'totalAmount may have 12 characters at the most on Visa Platform Connect',
      ja: 'totalAmount は Visa Platform Connect では 12 文字までです',
    },
    evidence: documented('API description of May 2024'),
  },
  decimalsCutOff: {
    name: 'amount-decimals-cut-off',
    weight: 'odd',
    reason: 'INVALID_DATA',
    title: {
      en: 'the amount has decimals that its currency does not have, and they were cut off',
      ja: '通貨にない小数が金額にあり、切り捨てました',
    },
    evidence: documented('API description of 2026: CyberSource cuts them off'),
  },
  unknownCurrency: {
    name: 'currency-unknown',
    weight: 'refuse',
    reason: 'INVALID_DATA',
    title: { en: 'currency is not a currency of ISO 4217', ja: 'currency が ISO 4217 の通貨コードではありません' },
    evidence: assumed('that another code is refused at once is not documented'),
  },
} as const satisfies Record<string, Rule>
