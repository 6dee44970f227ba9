import { assumed, documented, observed, ofSandbox } from '../../verdict/evidence.ts'
import type { Rule } from '../../verdict/rule.ts'

/** Rules about 3-D Secure: in requests for an authentication, and in payments. Advice beyond them needs the store. */
export const authenticationRules = {
  returnUrl: {
    name: 'authentication-return-url',
    weight: 'refuse',
    reason: 'INVALID_DATA',
    title: {
      en: 'returnUrl is not allowed so. Allowed: an address that begins with https:// or http://, in ASCII, without user, password and script',
      ja: 'returnUrl は https:// または http:// で始まる ASCII の URL で指定します (ユーザー名、パスワード、スクリプトは使えません)',
    },
    evidence: ofSandbox('a page of the gateway leads the browser there'),
  },
  noReturnUrl: {
    name: 'authentication-without-return-url',
    weight: 'note',
    reason: 'MISSING_FIELD',
    title: {
      en: 'returnUrl is missing: after a challenge the page of the issuer cannot lead the browser back to the shop, and no page may frame it',
      ja: 'returnUrl がありません。チャレンジの後にショップへ戻れず、フレームにも表示できません',
    },
    evidence: documented("guide of payer authentication: needed for a challenge; the vendor's samples leave it out"),
  },
  noReference: {
    name: 'authentication-without-setup',
    weight: 'note',
    reason: 'MISSING_FIELD',
    title: {
      en: 'referenceId is missing: no data of the device belongs to this authentication. It comes from /risk/v1/authentication-setups',
      ja: 'referenceId がありません。/risk/v1/authentication-setups の応答の値を指定してください',
    },
    evidence: documented("guide of payer authentication; the vendor's samples leave it out"),
  },
  deviceData: {
    name: 'authentication-device-data',
    weight: 'note',
    reason: 'MISSING_FIELD',
    title: {
      en: 'data of the browser is missing, with which an issuer asks for fewer challenges',
      ja: 'ブラウザー情報が不足しています。チャレンジが増える原因になります',
    },
    evidence: documented('guide of payer authentication: browser fields of EMV 3-D Secure'),
  },
  transactionId: {
    name: 'authentication-transaction-id',
    weight: 'refuse',
    reason: 'MISSING_FIELD',
    title: {
      en: 'VALIDATE_CONSUMER_AUTHENTICATION needs authenticationTransactionId',
      ja: 'VALIDATE_CONSUMER_AUTHENTICATION には authenticationTransactionId が必要です',
    },
    evidence: documented('guide of payer authentication; MISSING_FIELD is among its reasons'),
  },
  bothActions: {
    name: 'authentication-action',
    weight: 'odd',
    reason: 'INVALID_DATA',
    title: {
      en: 'actionList begins an authentication and asks for the result of one: only the result was looked at',
      ja: 'actionList に認証の開始と結果の検証が両方あります。検証のみ行いました',
    },
    evidence: assumed('the values are in the API description; what both do together is not published'),
  },
  indicator: {
    name: 'authentication-indicator',
    weight: 'odd',
    reason: 'INVALID_DATA',
    title: {
      en: 'commerceIndicator and the result of 3-D Secure differ: the payment is taken, without a shift of liability',
      ja: 'commerceIndicator と 3-D セキュアの結果が一致しません。受け付けますが、ライアビリティシフトはありません',
    },
    evidence: observed('public reports about production; the guide has a word for each result'),
  },
  noProof: {
    name: 'authentication-without-proof',
    weight: 'odd',
    reason: 'MISSING_FIELD',
    title: {
      en: 'an authentication is claimed, and its proof (cavv, ucafAuthenticationData with Mastercard) is missing: no shift of liability',
      ja: '本人認証の結果を指定していますが、cavv (Mastercard は ucafAuthenticationData) がありません。ライアビリティシフトはありません',
    },
    evidence: documented(
      'guide: required when the authentication was successful; that the payment is taken was reported',
    ),
  },
  incomplete: {
    name: 'authentication-incomplete',
    weight: 'note',
    reason: 'MISSING_FIELD',
    title: {
      en: 'data of the authentication is missing, which the guide wants with it',
      ja: '本人認証の付随情報が不足しています',
    },
    evidence: documented('guide: data of 3-D Secure on a separate authorization'),
  },
  without: {
    name: 'without-3d-secure',
    weight: 'note',
    reason: 'MISSING_FIELD',
    title: {
      en: 'an e-commerce payment without 3-D Secure: merchants in Japan were to introduce it by March 2025',
      ja: '3-D セキュア (EMV 3DS) のない EC 決済です。2025年3月末までの導入が原則とされています',
    },
    evidence: assumed(
      'the security guideline for credit cards asks merchants to introduce it; nothing public says that a payment without it is refused',
    ),
  },
  required: {
    name: '3d-secure-required',
    weight: 'refuse',
    reason: 'MISSING_FIELD',
    title: {
      en: 'this merchant takes e-commerce payments with a payment option only with 3-D Secure (services.threeDSecure: required)',
      ja: 'この加盟店では、支払区分のある EC 決済に 3-D セキュアが必要です (services.threeDSecure: required)',
    },
    evidence: ofSandbox('a setting of the world; CyberSource is not known to refuse'),
  },
} as const satisfies Record<string, Rule>
