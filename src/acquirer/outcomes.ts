import type { DeclineReason, InvalidRequestReason } from '../openapi/index.ts'
import { assumed, documented, type Evidence, observed } from '../verdict/evidence.ts'
import type { Text } from '../verdict/text.ts'
import { approved, type IssuerApproval, type Outcome, type TransactionOutcome } from './outcome.ts'

/** Groups of the catalogue, in the order of the printed catalogue. */
export const outcomeGroups = {
  approval: { en: 'Approved', ja: '承認' },
  review: { en: 'Waiting for somebody: review, risk, 3-D Secure', ja: '保留 (審査・リスク・本人認証)' },
  decline: { en: 'Declined', ja: '拒否' },
  japan: {
    en: 'Japanese decline codes, on the model of the JCN Gateway',
    ja: '日本の拒否コード (JCN Gateway に倣ったもの)',
  },
  jpo: { en: 'Refusals particular to Japanese payment options', ja: '支払区分に特有の拒否' },
  refusal: { en: 'Refused before it was a transaction', ja: 'リクエスト不正' },
  'follow-on': {
    en: 'Refusals of captures, reversals, refunds, credits and voids',
    ja: '売上確定・オーソリ取消・返金・売上取消の拒否',
  },
  accident: { en: 'Accidents behind the gateway', ja: 'システムエラー' },
} as const satisfies Record<string, Text>

export type OutcomeGroup = keyof typeof outcomeGroups

/** An outcome on demand. */
export interface OutcomeRow {
  readonly group: OutcomeGroup
  readonly title: Text
  readonly outcome: Outcome
  /**
   * The amount 99,000,000 plus this number provokes the outcome. It is the legacy reason code if that is free, else a
   * number of ours.
   */
  readonly number: number
  /** Source of the reply. */
  readonly evidence: Evidence
  /** Further remarks. */
  readonly note?: Text
}

const decline = (reason: DeclineReason, message: string, codes: Partial<TransactionOutcome> = {}): Outcome => ({
  http: 201,
  status: 'DECLINED',
  reason,
  message,
  ...codes,
})

const pending = (
  status: NonNullable<TransactionOutcome['status']>,
  reason: DeclineReason,
  message: string,
  approval?: IssuerApproval,
): Outcome => ({ http: 201, status, reason, message, ...(approval !== undefined && { approval }) })

const refuse = (reason: InvalidRequestReason, message: string): Outcome => ({ http: 400, reason, message })

/** The issuer's general message. Source: published traffic. */
const generalDecline = 'Decline - General decline of the card. No other information provided by the issuing bank.'

/** A refusal with the codes of JCN's published triggers. */
const jcnDecline = (responseCode: string): Outcome =>
  decline('PROCESSOR_DECLINED', generalDecline, { responseCode, responseCategoryCode: '100' })

const systemError = (message = 'Error - General system failure.'): Outcome => ({
  http: 502,
  reason: 'SYSTEM_ERROR',
  message,
})

/** Source: API description of 2026. */
export const authenticationProblem = 'Encountered a Payer Authentication problem. Payer could not be authenticated.'

const byReason = assumed('the reason is in the API description of 2026; status and message are chosen for it')
const byRefusalReason = assumed(
  'the reason is in the API description of May 2024; when it is given, and its message, are not',
)
const legacyMessage = (remark?: string) =>
  assumed(`the reason is documented; that REST repeats the legacy message is inferred${remark ? `; ${remark}` : ''}`)
const jcnTrigger = assumed('documented for the JCN Gateway (amount triggers); that SMCC answers so is our choice')
const jcnSystem = assumed(
  'documented for the JCN Gateway as a system error; a 502 has no field for the code, so the wire does not show it',
)
const cafis = assumed('a code that consumer pages explain; no document of CyberSource names it')

/** Returns its rows, typed by their names. */
const defineOutcomes = <Name extends string>(rows: Readonly<Record<Name, OutcomeRow>>) => rows

/**
 * Outcomes that no rule of the world causes. Those of Japanese payment options are in the refusal table; the
 * catalogue joins both.
 */
export const outcomes = defineOutcomes({
  approved: {
    group: 'approval',
    title: { en: 'Approved, whatever the world says', ja: '承認 (world の設定にかかわらず)' },
    outcome: approved,
    number: 100,
    evidence: documented('guide: replies of the payments-jpo pages'),
  },
  'partially-approved': {
    group: 'approval',
    title: { en: 'Half of the amount approved', ja: '一部承認 (半額)' },
    outcome: { http: 201, status: 'PARTIAL_AUTHORIZED', approval: { half: true } },
    number: 110,
    evidence: assumed('the status is in the API description of 2026; the amount is our choice'),
    note: {
      en: 'Whether SMCC approves in part at all is not documented.',
      ja: '三井住友カードで一部承認があるかは公開されていません。',
    },
  },
  'avs-failed': {
    group: 'review',
    title: { en: 'Address does not match: soft decline', ja: '住所不一致 (AVS)' },
    outcome: pending(
      'AUTHORIZED_PENDING_REVIEW',
      'AVS_FAILED',
      'Soft Decline - The issuer approved the authorization, but the address did not match.',
      { avs: 'N' },
    ),
    number: 200,
    evidence: observed('tests of a public shop system, for another acquirer; the message beyond its start is ours'),
  },
  'cv-failed': {
    group: 'review',
    title: { en: 'Security code does not match: soft decline', ja: 'セキュリティコード不一致 (承認後)' },
    outcome: pending(
      'AUTHORIZED_PENDING_REVIEW',
      'CV_FAILED',
      'Soft Decline - The issuer approved the authorization, but the security code did not match.',
      { cvn: 'N' },
    ),
    number: 230,
    evidence: assumed('legacy reason 230 by name; that it is answered as AVS_FAILED is'),
  },
  'contact-processor': {
    group: 'review',
    title: { en: 'Call the issuer', ja: '発行会社への問い合わせが必要' },
    outcome: pending('AUTHORIZED_PENDING_REVIEW', 'CONTACT_PROCESSOR', 'Decline - The issuer wants to be asked.'),
    number: 201,
    evidence: documented(
      "vendor's responsecode.json names this status, though nothing was approved; the message is ours",
    ),
  },
  'decision-profile-review': {
    group: 'review',
    title: { en: 'Approved; Decision Manager wants a review', ja: '承認後、Decision Manager で審査待ち' },
    outcome: pending(
      'AUTHORIZED_PENDING_REVIEW',
      'DECISION_PROFILE_REVIEW',
      'Review - Decision Manager wants somebody to look at this order.',
      {},
    ),
    number: 480,
    evidence: assumed('legacy reason 480 by name'),
  },
  'pending-review': {
    group: 'review',
    title: { en: 'In review before anything was authorized', ja: 'オーソリ前の審査待ち' },
    outcome: pending(
      'PENDING_REVIEW',
      'DECISION_PROFILE_REVIEW',
      'Review - Decision Manager wants somebody to look at this order.',
    ),
    number: 580,
    evidence: assumed('the status is in the API description of 2026; when it is given is not documented'),
  },
  'decision-profile-reject': {
    group: 'review',
    title: { en: 'Approved by the issuer, rejected by Decision Manager', ja: '承認後、Decision Manager が拒否' },
    outcome: pending(
      'AUTHORIZED_RISK_DECLINED',
      'DECISION_PROFILE_REJECT',
      'Reject - Decision Manager does not take this order.',
      {},
    ),
    number: 481,
    evidence: assumed('legacy reason 481 by name; that the issuer had approved is read out of the status'),
  },
  'score-exceeds-threshold': {
    group: 'review',
    title: { en: 'Risk score too high', ja: 'リスクスコア超過' },
    outcome: pending(
      'AUTHORIZED_RISK_DECLINED',
      'SCORE_EXCEEDS_THRESHOLD',
      'Soft Decline - The risk score is over the threshold.',
      {},
    ),
    number: 400,
    evidence: assumed('legacy reason 400 by name'),
  },
  'authentication-required': {
    group: 'review',
    title: { en: '3-D Secure is needed', ja: '本人認証 (3-Dセキュア) が必要' },
    outcome: pending(
      'PENDING_AUTHENTICATION',
      'CONSUMER_AUTHENTICATION_REQUIRED',
      'The cardholder is enrolled in Payer Authentication. Please authenticate the cardholder before continuing with the transaction.',
    ),
    number: 475,
    evidence: documented('API description of 2026; legacy reason 475 in the guide of payer authentication'),
    note: {
      en: 'the reply leads on to a challenge, with which the payment can go on',
      ja: '応答からチャレンジに進み、決済を続けられます',
    },
  },
  'authentication-pending': {
    group: 'review',
    title: { en: '3-D Secure is under way', ja: '本人認証の途中' },
    outcome: pending('PENDING_AUTHENTICATION', 'PENDING_AUTHENTICATION', 'Payer authentication is pending.'),
    number: 575,
    evidence: byReason,
  },
  'authentication-failed': {
    group: 'decline',
    title: { en: '3-D Secure failed', ja: '本人認証の失敗' },
    outcome: decline('CONSUMER_AUTHENTICATION_FAILED', authenticationProblem),
    number: 476,
    evidence: documented('message: API description of 2026; that a payment is declined then is assumed'),
  },
  'processor-declined': {
    group: 'decline',
    title: { en: 'General decline by the issuer', ja: '発行会社による拒否 (理由なし)' },
    outcome: decline('PROCESSOR_DECLINED', generalDecline, { responseCode: 'G98', responseCategoryCode: '100' }),
    number: 203,
    evidence: observed('published traffic for another acquirer; the codes are those of the JCN Gateway'),
  },
  'expired-card': {
    group: 'decline',
    title: { en: 'Expired card', ja: '有効期限切れ' },
    outcome: decline('EXPIRED_CARD', 'Decline - Expired card.'),
    number: 202,
    evidence: byReason,
  },
  'insufficient-fund': {
    group: 'decline',
    title: { en: 'Insufficient funds', ja: '残高不足' },
    outcome: decline('INSUFFICIENT_FUND', 'Decline - Not enough money in the account.'),
    number: 204,
    evidence: byReason,
  },
  'stolen-lost-card': {
    group: 'decline',
    title: { en: 'Stolen or lost card', ja: '盗難・紛失カード' },
    outcome: decline('STOLEN_LOST_CARD', 'Decline - The card is stolen or lost.'),
    number: 205,
    evidence: byReason,
  },
  'issuer-unavailable': {
    group: 'decline',
    title: { en: 'Issuer cannot be reached', ja: '発行会社に接続できない' },
    outcome: decline('ISSUER_UNAVAILABLE', 'Decline - The issuer cannot be reached.'),
    number: 207,
    evidence: byReason,
  },
  'unauthorized-card': {
    group: 'decline',
    title: { en: 'Card not active, or not for this kind of payment', ja: '利用できないカード (未有効化・取引対象外)' },
    outcome: decline(
      'UNAUTHORIZED_CARD',
      'Decline - Inactive card or card not authorized for card-not-present transactions.',
    ),
    number: 208,
    evidence: observed('a refund in published production traffic of 2025; for a payment the reason is documented'),
  },
  'cvn-not-match': {
    group: 'decline',
    title: { en: 'Security code does not match', ja: 'セキュリティコード不一致' },
    outcome: decline('CVN_NOT_MATCH', 'Decline - The security code does not match.'),
    number: 209,
    evidence: byReason,
  },
  'exceeds-credit-limit': {
    group: 'decline',
    title: { en: 'Over the credit limit', ja: '利用限度額超過' },
    outcome: decline('EXCEEDS_CREDIT_LIMIT', 'Decline - The card has reached the credit limit.'),
    number: 210,
    evidence: legacyMessage(),
  },
  'invalid-cvn': {
    group: 'decline',
    title: { en: 'Invalid security code', ja: 'セキュリティコードの誤り' },
    outcome: decline('INVALID_CVN', 'Decline - The security code is invalid.'),
    number: 211,
    evidence: byReason,
  },
  'blacklisted-customer': {
    group: 'decline',
    title: { en: "Customer on the processor's negative list", ja: 'ネガティブリスト該当' },
    outcome: decline('BLACKLISTED_CUSTOMER', 'Decline - The customer is on a negative list of the processor.'),
    number: 221,
    evidence: byReason,
  },
  'suspended-account': {
    group: 'decline',
    title: { en: 'Account suspended', ja: '利用停止中のカード' },
    outcome: decline('SUSPENDED_ACCOUNT', 'Decline - The account is suspended.'),
    number: 222,
    evidence: byReason,
  },
  'payment-refused': {
    group: 'decline',
    title: { en: 'Payment refused', ja: '支払拒否' },
    outcome: decline('PAYMENT_REFUSED', 'Decline - The payment was refused.'),
    number: 223,
    evidence: byReason,
  },
  'invalid-account': {
    group: 'decline',
    title: { en: 'Invalid account number', ja: 'カード番号の誤り' },
    outcome: decline('INVALID_ACCOUNT', 'Decline - Invalid account number'),
    number: 231,
    evidence: observed('remote tests of a public client library'),
  },
  'general-decline': {
    group: 'decline',
    title: { en: 'General decline by the processor', ja: 'プロセッサーによる拒否' },
    outcome: decline('GENERAL_DECLINE', 'Decline - General decline by the processor.'),
    number: 233,
    evidence: assumed(
      'the reason is in the API description of 2026; the message was observed for an electronic cheque',
    ),
  },
  'processor-error': {
    group: 'decline',
    title: { en: 'Failure at the processor', ja: 'プロセッサー側の障害' },
    outcome: decline('PROCESSOR_ERROR', 'Decline - Processor failure.'),
    number: 536,
    evidence: byReason,
  },
  'merchant-configuration': {
    group: 'decline',
    title: {
      en: "Merchant's configuration, told in a 201 INVALID_REQUEST",
      ja: '加盟店設定の誤り (201 INVALID_REQUEST)',
    },
    outcome: {
      http: 201,
      status: 'INVALID_REQUEST',
      reason: 'INVALID_MERCHANT_CONFIGURATION',
      message: 'Decline - There is a problem with your CyberSource merchant configuration.',
    },
    number: 534,
    evidence: assumed('the API description lists this status and this reason for a 201; no such reply is published'),
  },
  'blocked-by-cardholder': {
    group: 'decline',
    title: { en: 'Blocked by the cardholder', ja: 'カード会員による利用停止' },
    outcome: decline('BLOCKED_BY_CARDHOLDER', 'Decline - The cardholder has blocked this payment.'),
    number: 501,
    evidence: byReason,
  },
  'pin-retries-exceeded': {
    group: 'decline',
    title: { en: 'Too many wrong PINs', ja: '暗証番号の入力回数超過' },
    outcome: decline('ALLOWABLE_PIN_RETRIES_EXCEEDED', 'Decline - The number of PIN retries is exceeded.'),
    number: 502,
    evidence: byReason,
  },
  'customer-watchlist-match': {
    group: 'decline',
    title: { en: 'Customer on a watch list', ja: '取引制限リスト該当 (顧客)' },
    outcome: decline('CUSTOMER_WATCHLIST_MATCH', 'Decline - The customer is on a watch list.'),
    number: 503,
    evidence: byReason,
  },
  'address-country-watchlist-match': {
    group: 'decline',
    title: { en: 'Country of the address on a watch list', ja: '取引制限リスト該当 (住所の国)' },
    outcome: decline('ADDRESS_COUNTRY_WATCHLIST_MATCH', 'Decline - The country of the address is on a watch list.'),
    number: 504,
    evidence: byReason,
  },
  'email-country-watchlist-match': {
    group: 'decline',
    title: { en: 'Country of the e-mail address on a watch list', ja: '取引制限リスト該当 (メールの国)' },
    outcome: decline(
      'EMAIL_COUNTRY_WATCHLIST_MATCH',
      'Decline - The country of the e-mail address is on a watch list.',
    ),
    number: 505,
    evidence: byReason,
  },
  'ip-country-watchlist-match': {
    group: 'decline',
    title: { en: 'Country of the IP address on a watch list', ja: '取引制限リスト該当 (IP アドレスの国)' },
    outcome: decline('IP_COUNTRY_WATCHLIST_MATCH', 'Decline - The country of the IP address is on a watch list.'),
    number: 506,
    evidence: byReason,
  },
  'dagg-rejected': {
    group: 'decline',
    title: { en: 'DAGGREJECTED, a new reason that nothing public explains', ja: 'DAGGREJECTED (公開資料に説明なし)' },
    outcome: decline('DAGGREJECTED', 'Decline - DAGGREJECTED.'),
    number: 507,
    evidence: byReason,
  },
  'dagg-denied': {
    group: 'decline',
    title: { en: 'DAGGDENIED, a new reason that nothing public explains', ja: 'DAGGDENIED (公開資料に説明なし)' },
    outcome: decline('DAGGDENIED', 'Decline - DAGGDENIED.'),
    number: 508,
    evidence: byReason,
  },
  'dsys-rejected': {
    group: 'decline',
    title: { en: 'DSYSREJECTED, a new reason that nothing public explains', ja: 'DSYSREJECTED (公開資料に説明なし)' },
    outcome: decline('DSYSREJECTED', 'Decline - DSYSREJECTED.'),
    number: 509,
    evidence: byReason,
  },
  'jcn-g12': {
    group: 'japan',
    title: { en: 'G12: card cannot be used', ja: 'G12 カード使用不可' },
    outcome: jcnDecline('G12'),
    number: 812,
    evidence: cafis,
  },
  'jcn-g30': {
    group: 'japan',
    title: { en: 'G30: held by the issuer', ja: 'G30 取引判定保留' },
    outcome: jcnDecline('G30'),
    number: 830,
    evidence: cafis,
  },
  'jcn-g42': {
    group: 'japan',
    title: { en: 'G42: wrong PIN', ja: 'G42 暗証番号エラー' },
    outcome: jcnDecline('G42'),
    number: 842,
    evidence: cafis,
  },
  'jcn-g97': {
    group: 'japan',
    title: { en: 'G97: refused by the issuer', ja: 'G97 発行会社による拒否' },
    outcome: jcnDecline('G97'),
    number: 897,
    evidence: cafis,
  },
  'jcn-g98': {
    group: 'japan',
    title: { en: 'G98: refused by the issuer', ja: 'G98 発行会社による拒否' },
    outcome: jcnDecline('G98'),
    number: 898,
    evidence: jcnTrigger,
    note: {
      en: 'JCN gives the legacy reason 201 with it, which by name would be CONTACT_PROCESSOR; the reason here is our choice.',
      ja: 'JCN では旧理由コード 201 (CONTACT_PROCESSOR に相当) ですが、ここでの reason は当ツールの選択です。',
    },
  },
  'jcn-g99': {
    group: 'japan',
    title: { en: 'G99: refused by the issuer', ja: 'G99 発行会社による拒否' },
    outcome: jcnDecline('G99'),
    number: 899,
    evidence: cafis,
  },
  'jcn-e90': {
    group: 'japan',
    title: { en: 'E90: network error', ja: 'E90 ネットワークエラー' },
    outcome: systemError(),
    number: 790,
    evidence: jcnSystem,
  },
  'jcn-c01': {
    group: 'japan',
    title: { en: 'C01: system error', ja: 'C01 システムエラー' },
    outcome: systemError(),
    number: 701,
    evidence: jcnSystem,
  },
  'jcn-c03': {
    group: 'japan',
    title: { en: 'C03: system error', ja: 'C03 システムエラー' },
    outcome: systemError(),
    number: 703,
    evidence: jcnSystem,
  },
  'jcn-c12': {
    group: 'japan',
    title: { en: 'C12: system error', ja: 'C12 システムエラー' },
    outcome: systemError(),
    number: 712,
    evidence: jcnSystem,
  },
  'jcn-c13': {
    group: 'japan',
    title: { en: 'C13: system error', ja: 'C13 システムエラー' },
    outcome: systemError(),
    number: 713,
    evidence: jcnSystem,
  },
  'jcn-c14': {
    group: 'japan',
    title: { en: 'C14: system error', ja: 'C14 システムエラー' },
    outcome: systemError(),
    number: 714,
    evidence: jcnSystem,
  },
  'jcn-c15': {
    group: 'japan',
    title: { en: 'C15: system error', ja: 'C15 システムエラー' },
    outcome: systemError(),
    number: 715,
    evidence: jcnSystem,
  },
  'missing-field': {
    group: 'refusal',
    title: { en: 'A field is missing', ja: '必須項目の不足' },
    outcome: refuse('MISSING_FIELD', 'Declined - The request is missing one or more fields'),
    number: 101,
    evidence: observed('published apitest traffic'),
    note: {
      en: 'Without `details`: no field is at fault. To see fields named, leave one out.',
      ja: '`details` はありません。実際に項目を省くと項目名が返ります。',
    },
  },
  'invalid-data': {
    group: 'refusal',
    title: { en: 'A field is wrong', ja: '項目の値の誤り' },
    outcome: refuse('INVALID_DATA', 'Declined - One or more fields in the request contains invalid data'),
    number: 102,
    evidence: observed('published apitest traffic'),
  },
  'duplicate-request': {
    group: 'refusal',
    title: { en: 'The same reference again within 15 minutes', ja: '15分以内に同じ参照番号で再送' },
    outcome: refuse(
      'DUPLICATE_REQUEST',
      // On the wire the spaces around the first merchantReferenceCode are no-break spaces.
      'Declined - The\u00A0merchantReferenceCode\u00A0sent with this authorization request matches the merchantReferenceCode of another one of the last 15 minutes.',
    ),
    number: 104,
    evidence: observed('tests of a public shop system; the message beyond its start is ours'),
    note: {
      en: 'A merchant with `duplicateWindow` gets it by itself.',
      ja: '`duplicateWindow` を設定した加盟店では自動的に発生します。',
    },
  },
  'invalid-card': {
    group: 'refusal',
    title: { en: 'Invalid card', ja: '無効なカード' },
    outcome: refuse('INVALID_CARD', 'Decline - The card is invalid.'),
    number: 531,
    evidence: byRefusalReason,
  },
  'card-type-not-accepted': {
    group: 'refusal',
    title: { en: 'Card type not accepted', ja: '取り扱いのないカード種別' },
    outcome: refuse('CARD_TYPE_NOT_ACCEPTED', 'Decline - The card type is not accepted by the payment processor.'),
    number: 232,
    evidence: observed('tests of a public client library'),
  },
  'invalid-merchant-configuration': {
    group: 'refusal',
    title: { en: "Problem in the merchant's configuration", ja: '加盟店設定の誤り' },
    outcome: refuse(
      'INVALID_MERCHANT_CONFIGURATION',
      'Decline - There is a problem with your CyberSource merchant configuration.',
    ),
    number: 234,
    evidence: byRefusalReason,
  },
  'processor-unavailable': {
    group: 'refusal',
    title: { en: 'Processor cannot be reached', ja: 'プロセッサーに接続できない' },
    outcome: refuse('PROCESSOR_UNAVAILABLE', 'Decline - Processor failure.'),
    number: 236,
    evidence: byRefusalReason,
  },
  'invalid-amount': {
    group: 'refusal',
    title: { en: 'Invalid amount', ja: '金額の誤り' },
    outcome: refuse(
      'INVALID_AMOUNT',
      'Decline - The requested transaction amount must match the previous transaction amount.',
    ),
    number: 239,
    evidence: byRefusalReason,
  },
  'invalid-card-type': {
    group: 'refusal',
    title: { en: 'Card type does not go with the number', ja: 'カード種別と番号の不一致' },
    outcome: refuse('INVALID_CARD_TYPE', 'Decline - The card type does not match the card number.'),
    number: 240,
    evidence: byRefusalReason,
  },
  'invalid-payment-id': {
    group: 'refusal',
    title: { en: 'Invalid payment id', ja: '決済IDの誤り' },
    outcome: refuse(
      'INVALID_PAYMENT_ID',
      'Decline - The referenced request id is invalid for all follow-on transactions.',
    ),
    number: 241,
    evidence: byRefusalReason,
  },
  'not-supported': {
    group: 'refusal',
    title: { en: 'Not supported', ja: '未対応の処理' },
    outcome: refuse('NOT_SUPPORTED', 'Decline - The requested service is not supported.'),
    number: 542,
    evidence: byRefusalReason,
  },
  'missing-auth': {
    group: 'follow-on',
    title: { en: 'No unused authorization', ja: '使用できるオーソリがない' },
    outcome: refuse(
      'MISSING_AUTH',
      'Decline - The request ID is invalid. No unused authorization belongs to it, or the authorization was captured before.',
    ),
    number: 242,
    evidence: legacyMessage('beyond its start the message is ours'),
  },
  'exceeds-auth-amount': {
    group: 'follow-on',
    title: { en: 'More than was authorized', ja: 'オーソリ金額の超過' },
    outcome: refuse('EXCEEDS_AUTH_AMOUNT', 'Decline - The requested amount exceeds the originally authorized amount.'),
    number: 235,
    evidence: legacyMessage('beyond its start the message is ours'),
  },
  'auth-already-reversed': {
    group: 'follow-on',
    title: { en: 'Authorization reversed before', ja: 'オーソリ取消済み' },
    outcome: refuse('AUTH_ALREADY_REVERSED', 'Decline - The authorization has already been reversed.'),
    number: 237,
    evidence: observed('published traffic'),
  },
  'transaction-already-settled': {
    group: 'follow-on',
    title: { en: 'Settled before', ja: '売上処理済み' },
    outcome: refuse('TRANSACTION_ALREADY_SETTLED', 'Decline - The transaction has already been settled.'),
    number: 238,
    evidence: legacyMessage(),
  },
  'transaction-already-reversed-or-settled': {
    group: 'follow-on',
    title: { en: 'Settled or reversed before', ja: '売上処理済みまたは取消済み' },
    outcome: refuse(
      'TRANSACTION_ALREADY_REVERSED_OR_SETTLED',
      'Decline - The transaction has already been settled or reversed.',
    ),
    number: 243,
    evidence: legacyMessage(),
  },
  'not-voidable': {
    group: 'follow-on',
    title: { en: 'Cannot be voided any more', ja: '売上取消不可' },
    outcome: refuse(
      'NOT_VOIDABLE',
      'Decline - The capture or credit is not voidable because it has gone to the processor, or cannot be voided at all.',
    ),
    number: 246,
    evidence: legacyMessage('beyond its start the message is ours'),
  },
  'capture-already-voided': {
    group: 'follow-on',
    title: { en: 'Refund of a voided capture', ja: '取消済みの売上への返金' },
    outcome: refuse(
      'CAPTURE_ALREADY_VOIDED',
      'Decline - You requested a credit for a capture that was previously voided.',
    ),
    number: 247,
    evidence: legacyMessage(),
  },
  'account-not-allowed-credit': {
    group: 'follow-on',
    title: { en: 'Account without stand-alone credits', ja: '返金のみの取引は契約外' },
    outcome: refuse(
      'ACCOUNT_NOT_ALLOWED_CREDIT',
      'Decline - Account is prohibited from processing stand-alone refunds.',
    ),
    number: 254,
    evidence: legacyMessage(),
  },
  'system-error': {
    group: 'accident',
    title: { en: 'System error (502); nothing is recorded', ja: 'システムエラー (502、記録なし)' },
    outcome: systemError(),
    number: 150,
    evidence: observed('published apitest traffic of 2025'),
  },
  'server-timeout': {
    group: 'accident',
    title: { en: 'Time-out of a server (502); nothing is recorded', ja: 'サーバータイムアウト (502、記録なし)' },
    outcome: {
      http: 502,
      reason: 'SERVER_TIMEOUT',
      message: 'Error - A server did not answer in time.',
    },
    number: 151,
    evidence: assumed('the reason is in the API description of May 2024; the message is ours'),
  },
  'service-timeout': {
    group: 'accident',
    title: { en: 'Time-out of a service (502); nothing is recorded', ja: 'サービスタイムアウト (502、記録なし)' },
    outcome: {
      http: 502,
      reason: 'SERVICE_TIMEOUT',
      message: 'Error - A service did not answer in time.',
    },
    number: 152,
    evidence: assumed('the reason is in the API description of May 2024; the message is ours'),
  },
  'service-timeout-processed': {
    group: 'accident',
    title: {
      en: 'The same (502), although the payment was approved and recorded',
      ja: 'サービスタイムアウト (502、実際は承認済み)',
    },
    outcome: {
      http: 502,
      reason: 'SERVICE_TIMEOUT',
      message: 'Error - A service did not answer in time.',
      processed: true,
    },
    number: 552,
    evidence: assumed('that a payment behind a time-out may stand is what time-out reversals are for (guide)'),
  },
  'internal-error': {
    group: 'accident',
    title: { en: 'System error in the newer shape (500)', ja: 'システムエラー (500、新形式)' },
    outcome: { http: 500, reason: 'SYSTEM_ERROR', message: 'Request failed due to system error.' },
    number: 550,
    evidence: observed('published traffic of 2025'),
  },
})

/** The outcome of a row, for rules that share it. */
export const outcomeNamed = (name: keyof typeof outcomes): Outcome => outcomes[name].outcome

/** Reasons of a 201 for bank accounts, not for cards: no row has them. */
export const reasonsOfAccounts: readonly DeclineReason[] = ['DECLINED_CHECK', 'ACH_VERIFICATION_FAILED']
