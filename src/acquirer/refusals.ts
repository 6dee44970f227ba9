import { isCardNumber, nameOfType, visa } from '../card-number.ts'
import { assumed, type Evidence, observed, ofSandbox } from '../evidence.ts'
import { toJapanMonth } from '../japan-time.ts'
import type { DeclineReason, InvalidRequestReason } from '../openapi/index.ts'
import type { Text } from '../text.ts'
import type { RefusalName } from '../world/world.ts'
import type { PaymentAttempt } from './attempt.ts'

/** What the wire says: a 400 `INVALID_REQUEST`, or a 201 `DECLINED`. */
export type Outcome =
  | { readonly http: 400; readonly reason: InvalidRequestReason; readonly message: string }
  | {
      readonly http: 201
      readonly reason: DeclineReason
      readonly message: string
      readonly responseCode?: string
      readonly responseCategoryCode?: string
    }

export interface RefusalRow {
  readonly name: RefusalName
  readonly title: Text
  /** Whether the row looks at every card payment, or only at those with a Japanese payment option. */
  readonly scope: 'card' | 'jpo'
  readonly applies: (attempt: PaymentAttempt) => boolean
  readonly outcome: Outcome
  /** The field at fault, listed in `details` when the reason is `INVALID_DATA`. */
  readonly field?: string
  readonly explain: (attempt: PaymentAttempt) => Text
  /** How the rule is known. */
  readonly evidence: Evidence
  /** How the reply to it is known. */
  readonly replyEvidence: Evidence
}

const invalidMerchant = 'Decline - There is a problem with your CyberSource merchant configuration.'
const cardTypeNotAccepted = 'Decline - The card type is not accepted by the payment processor.'
const generalDecline = 'Decline - General decline of the card. No other information provided by the issuing bank.'

/** An issuer's refusal on the model of the JCN Gateway's published triggers: category 100 with G98. */
const issuerRefusal = {
  http: 201,
  reason: 'PROCESSOR_DECLINED',
  message: generalDecline,
  responseCode: 'G98',
  responseCategoryCode: '100',
} as const

const onlySmcc = 'guide: each payments-jpo page names the acquirer and the brand'
const undocumentedReply = assumed('no public source shows the answer; chosen from the documented reasons')

/** The refusals of the gateway and of the acquirer, in the order in which they are looked at. */
export const refusals: readonly RefusalRow[] = [
  {
    name: 'card-not-listed',
    title: { en: 'Card number that is not a known test card', ja: '登録されていないカード番号' },
    scope: 'card',
    applies: ({ card, isListed, acceptsUnlistedCards }) =>
      !isListed && !acceptsUnlistedCards && isCardNumber(card.number),
    outcome: {
      http: 400,
      reason: 'INVALID_CARD',
      message:
        "jpo-sandbox: this card number is valid but no known test card, and may be somebody's. Use a test card, list it in the world file, or start with --unlisted-cards allow.",
    },
    explain: () => ({
      en: 'the card number is valid but not a known test card; list it in the world file, or start with --unlisted-cards allow',
      ja: '実在する可能性のあるカード番号です。テストカードを使うか、world ファイルに登録するか、--unlisted-cards allow で起動してください',
    }),
    evidence: ofSandbox('live card numbers do not belong into a test environment (PCI DSS 6.5.5)'),
    replyEvidence: ofSandbox('CyberSource has no such answer'),
  },
  {
    name: 'acquirer-without-jpo',
    title: { en: 'Acquirer other than Sumitomo Mitsui Card Co.', ja: '三井住友カード以外のアクワイアラ' },
    scope: 'jpo',
    applies: ({ merchant }) => !merchant.acquirer.jpo,
    outcome: { http: 400, reason: 'INVALID_MERCHANT_CONFIGURATION', message: invalidMerchant },
    explain: ({ merchant }) => ({
      en: `merchant ${merchant.merchantId} is with the acquirer "${merchant.acquirer.id}"; Japanese payment options work through Sumitomo Mitsui Card Co. only`,
      ja: `加盟店 ${merchant.merchantId} のアクワイアラは「${merchant.acquirer.id}」です。支払区分は三井住友カードでのみ使えます`,
    }),
    evidence: { level: 'documented', source: onlySmcc },
    replyEvidence: undocumentedReply,
  },
  {
    name: 'currency-not-jpy',
    title: { en: 'Currency other than JPY', ja: '日本円以外の通貨' },
    scope: 'jpo',
    applies: ({ currency }) => currency.toUpperCase() !== 'JPY',
    outcome: {
      http: 400,
      reason: 'INVALID_DATA',
      message: 'Declined - One or more fields in the request contains invalid data',
    },
    field: 'orderInformation.amountDetails.currency',
    explain: ({ currency }) => ({
      en: `the currency is ${currency}; Japanese payment options are for JPY`,
      ja: `通貨が ${currency} です。支払区分は日本円でのみ使えます`,
    }),
    evidence: assumed('every example of the guide is in jpy; no page says that another is refused'),
    replyEvidence: undocumentedReply,
  },
  {
    name: 'bad-card-number',
    title: { en: 'Not a card number', ja: 'カード番号の誤り' },
    scope: 'card',
    applies: ({ card, isListed }) => !isListed && !isCardNumber(card.number),
    outcome: { http: 201, reason: 'INVALID_ACCOUNT', message: 'Decline - Invalid account number' },
    explain: () => ({
      en: 'the card number is not 12 to 19 digits with a right check digit',
      ja: 'カード番号の桁数またはチェックディジットが正しくありません',
    }),
    evidence: observed('remote tests of a public client library, with a number of 17 digits'),
    replyEvidence: observed('the same'),
  },
  {
    name: 'card-type-contradicts-number',
    title: { en: '`card.type` contradicts the number', ja: 'カード種別と番号の不一致' },
    scope: 'card',
    applies: ({ card }) => card.type !== undefined && card.brand !== undefined && card.type !== card.brand.type,
    outcome: {
      http: 400,
      reason: 'INVALID_CARD_TYPE',
      message: 'Decline - The card type does not match the card number.',
    },
    field: 'paymentInformation.card.type',
    explain: ({ card }) => ({
      en: `card.type ${card.type} is ${nameOfType(card.type ?? '')}, but the number is of ${card.brand?.name} (${card.brand?.type})`,
      ja: `card.type ${card.type} は ${nameOfType(card.type ?? '')} ですが、番号は ${card.brand?.name} (${card.brand?.type}) です`,
    }),
    evidence: assumed('the reason is in the API description; when it is given is not'),
    replyEvidence: undocumentedReply,
  },
  {
    name: 'card-not-visa',
    title: { en: 'Card that is not a Visa', ja: 'Visa以外のカード' },
    scope: 'jpo',
    applies: ({ card }) => card.brand?.type !== visa,
    outcome: { http: 400, reason: 'CARD_TYPE_NOT_ACCEPTED', message: cardTypeNotAccepted },
    explain: ({ card }) => ({
      en: `the card is ${card.brand?.name ?? 'of a brand we do not know'}; Japanese payment options take Visa only`,
      ja: `カードのブランドは ${card.brand?.name ?? '不明'} です。支払区分で使えるのは Visa のみです`,
    }),
    evidence: { level: 'documented', source: onlySmcc },
    replyEvidence: assumed('reason and message were observed for another payment; that JPO gives them is our choice'),
  },
  {
    name: 'option-not-contracted',
    title: {
      en: 'Payment option that the merchant has not contracted, refused at once',
      ja: '加盟店が契約していない支払区分 (即時拒否)',
    },
    scope: 'jpo',
    applies: (attempt) => isUncontracted(attempt) && attempt.merchant.uncontractedOption === 'refuse',
    outcome: { http: 400, reason: 'INVALID_MERCHANT_CONFIGURATION', message: invalidMerchant },
    explain: (attempt) => explainUncontracted(attempt, 'refused, as its setting says', '設定により拒否しました'),
    evidence: assumed('CyberSource documents the opposite: accepted now, an error may come at settlement'),
    replyEvidence: undocumentedReply,
  },
  {
    name: 'card-expired',
    title: { en: 'Expired card', ja: '有効期限切れ' },
    scope: 'card',
    applies: ({ card, now }) => isExpired(card.expirationMonth, card.expirationYear, now),
    outcome: { http: 201, reason: 'EXPIRED_CARD', message: 'Decline - Expired card.' },
    explain: ({ card }) => ({
      en: `the card expired with ${card.expirationMonth}/${card.expirationYear}, by Japan time`,
      ja: `カードの有効期限 ${card.expirationMonth}/${card.expirationYear} が過ぎています (日本時間)`,
    }),
    evidence: assumed('the testing guide takes any future expiry; the reason is in the API description'),
    replyEvidence: undocumentedReply,
  },
  {
    name: 'single-with-foreign-visa',
    title: { en: 'Single payment with a Visa that was not issued in Japan', ja: '海外発行Visaでの一括払い' },
    scope: 'jpo',
    applies: ({ method, issuer }) => method === 'single' && issuer.country !== 'JP',
    outcome: issuerRefusal,
    explain: ({ issuer }) => ({
      en: `a single payment (10) needs a Visa issued in Japan; this one comes from ${issuer.country}`,
      ja: `一括払い (10) には国内発行の Visa が必要ですが、このカードの発行国は ${issuer.country} です`,
    }),
    evidence: { level: 'documented', source: 'guide: payments-jpo-auth-single' },
    replyEvidence: undocumentedReply,
  },
  {
    name: 'issuer-without-jpo',
    title: { en: 'Card whose issuer has no JPO contract for the option', ja: '発行会社に支払区分の契約がないカード' },
    scope: 'jpo',
    applies: ({ issuer, method }) => method !== undefined && !issuer.options.includes(method),
    outcome: issuerRefusal,
    explain: ({ issuer, method }) => ({
      en: `the issuer "${issuer.id}" has not agreed ${method} with its cardholders (it has: ${issuer.options.join(', ') || 'none'})`,
      ja: `発行会社「${issuer.id}」は会員と ${method} の契約をしていません (契約済み: ${issuer.options.join('、') || 'なし'})`,
    }),
    evidence: { level: 'documented', source: 'guide: prerequisites on every payments-jpo page' },
    replyEvidence: undocumentedReply,
  },
]

/** Whether the merchant asks for an option that it has not contracted. */
export const isUncontracted = ({ merchant, method }: PaymentAttempt): boolean =>
  method !== undefined && !merchant.options.includes(method)

/** Says which contract is missing, and what became of the payment. */
export const explainUncontracted = ({ merchant, method }: PaymentAttempt, en: string, ja: string): Text => ({
  en: `merchant ${merchant.merchantId} has not contracted ${method} (it has: ${merchant.options.join(', ') || 'none'}): ${en}`,
  ja: `加盟店 ${merchant.merchantId} は ${method} を契約していません (契約済み: ${merchant.options.join('、') || 'なし'})。${ja}`,
})

/** A card is good until the end of its month, taken in Japan time. */
function isExpired(month: string | undefined, year: string | undefined, now: number): boolean {
  if (!month || !year) return false
  const today = toJapanMonth(now)
  const fullYear = year.length === 2 ? 2000 + Number(year) : Number(year)
  return fullYear * 12 + Number(month) < today.year * 12 + today.month
}
