import { isInSeason } from '../base/japan-day.ts'
import { toJapanDay, toJapanMonth, toJapanTime } from '../base/japan-time.ts'
import { isIssuableNumber, nameOfType, visa } from '../card-data/card-number.ts'
import { assumed, documented, type Evidence, observed, ofSandbox } from '../verdict/evidence.ts'
import type { Text } from '../verdict/text.ts'
import type { BonusWindow, RefusalName } from '../world/world.ts'
import type { PaymentAttempt } from './attempt.ts'
import { toContract } from './contract.ts'
import type { Outcome } from './outcome.ts'
import { outcomeNamed } from './outcomes.ts'

export interface RefusalRow {
  readonly name: RefusalName
  readonly title: Text
  /**
   * Payments that the row applies to: all card payments, or those with a Japanese payment option. `safety` rows apply
   * to all payments, and no outcome on demand overrides them.
   */
  readonly scope: 'safety' | 'card' | 'jpo'
  /**
   * For a row about a contract, whose: it may refuse at once, or accept the payment, which the acquirer then rejects at
   * settlement. Source: guide, payments-jpo.
   */
  readonly contract?: 'merchant' | 'cardholder'
  readonly applies: (attempt: PaymentAttempt) => boolean
  readonly outcome: Outcome
  /** For a row that is also in the catalogue: the amount 99,000,000 plus this number provokes it. */
  readonly number?: number
  /** The field at fault, listed in `details` when the reason is `INVALID_DATA`. */
  readonly field?: string
  readonly explain: (attempt: PaymentAttempt) => Text
  /** Source of the rule. */
  readonly evidence: Evidence
  /** Source of the reply. */
  readonly replyEvidence: Evidence
}

/** An issuer's refusal, modelled on the JCN Gateway's published triggers: category 100 with G98. */
const issuerRefusal = outcomeNamed('jcn-g98')

const onlySmcc = 'guide: each payments-jpo page names the acquirer and the brand'
const missingContract = documented('guide: payments-jpo: an error might not occur until settlement')
const modelledContract = assumed(
  'the boarding API of 2026 has such a setting of the merchant; nothing public says what a payment outside of it gets',
)
const undocumentedReply = assumed('no public source shows the answer; chosen from the documented reasons')

/** Refusals of the gateway and of the acquirer, in the order of evaluation. */
export const refusals: readonly RefusalRow[] = [
  {
    name: 'card-not-listed',
    title: { en: 'Card number that is not a known test card', ja: '登録されていないカード番号' },
    scope: 'safety',
    applies: ({ card, isListed, acceptsUnlistedCards }) =>
      !isListed && !acceptsUnlistedCards && isIssuableNumber(card.number),
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
    name: 'duplicate-request',
    title: { en: 'The same reference again, within the window of the merchant', ja: '同じ参照番号の重複リクエスト' },
    scope: 'card',
    applies: ({ earlier }) => earlier !== undefined,
    outcome: outcomeNamed('duplicate-request'),
    explain: ({ merchant, earlier }) => ({
      en: `payment ${earlier?.id} had the same clientReferenceInformation.code ${earlier?.secondsAgo} s ago; merchant ${merchant.merchantId} refuses that for ${merchant.duplicateWindow} s (duplicateWindow in the world)`,
      ja: `${earlier?.secondsAgo} 秒前の決済 ${earlier?.id} と clientReferenceInformation.code が同じです。加盟店 ${merchant.merchantId} では ${merchant.duplicateWindow} 秒以内の重複を拒否します (world の duplicateWindow)`,
    }),
    evidence: observed('tests of a public shop system; whether it applies depends on the account'),
    replyEvidence: observed('the same; the message beyond its start is ours'),
  },
  {
    name: 'acquirer-without-jpo',
    title: { en: 'Acquirer other than Sumitomo Mitsui Card Co.', ja: '三井住友カード以外のアクワイアラ' },
    scope: 'jpo',
    applies: ({ merchant }) => !merchant.acquirer.jpo,
    outcome: outcomeNamed('invalid-merchant-configuration'),
    number: 601,
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
    outcome: outcomeNamed('invalid-data'),
    number: 602,
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
    applies: ({ card, isListed }) => !isListed && !isIssuableNumber(card.number),
    outcome: outcomeNamed('invalid-account'),
    explain: () => ({
      en: 'the card number has not 12 to 19 digits, not a length of its brand, or not the right check digit',
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
    outcome: outcomeNamed('invalid-card-type'),
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
    outcome: outcomeNamed('card-type-not-accepted'),
    number: 603,
    explain: ({ card }) => ({
      en: `the card is ${card.brand?.name ?? 'of a brand we do not know'}; Japanese payment options take Visa only`,
      ja: `カードのブランドは ${card.brand?.name ?? '不明'} です。支払区分で使えるのは Visa のみです`,
    }),
    evidence: { level: 'documented', source: onlySmcc },
    replyEvidence: assumed('reason and message were observed for another payment; that JPO gives them is our choice'),
  },
  {
    name: 'option-not-contracted',
    title: { en: 'Payment option that the merchant has not contracted', ja: '加盟店が契約していない支払区分' },
    scope: 'jpo',
    contract: 'merchant',
    applies: ({ merchant, method }) => method !== undefined && !toContract(merchant).options.includes(method),
    outcome: outcomeNamed('invalid-merchant-configuration'),
    number: 604,
    explain: ({ merchant, method }) => {
      const { options } = toContract(merchant)
      return {
        en: `merchant ${merchant.merchantId} has not contracted ${method} (it has: ${options.join(', ') || 'none'})`,
        ja: `加盟店 ${merchant.merchantId} は ${method} を契約していません (契約済み: ${options.join('、') || 'なし'})`,
      }
    },
    evidence: missingContract,
    replyEvidence: undocumentedReply,
  },
  {
    name: 'count-not-contracted',
    title: {
      en: 'Number of installments or bonus payments that the merchant has not contracted',
      ja: '加盟店が契約していない支払回数',
    },
    scope: 'jpo',
    contract: 'merchant',
    applies(attempt) {
      const count = countOf(attempt)
      return count !== undefined && contractedCounts(attempt)?.includes(count) === false
    },
    outcome: outcomeNamed('invalid-merchant-configuration'),
    number: 611,
    explain(attempt) {
      const { merchant, method } = attempt
      const counts = contractedCounts(attempt) ?? []
      return {
        en: `merchant ${merchant.merchantId} has not contracted ${method} in ${countOf(attempt)} (it has: ${counts.join(', ')})`,
        ja: `加盟店 ${merchant.merchantId} は ${method} の ${countOf(attempt)} 回を契約していません (契約済み: ${counts.join('、')})`,
      }
    },
    evidence: modelledContract,
    replyEvidence: undocumentedReply,
  },
  {
    name: 'bonus-season-not-contracted',
    title: { en: "Bonus payment outside of the merchant's seasons", ja: '加盟店のボーナス取扱期間外' },
    scope: 'jpo',
    contract: 'merchant',
    applies: (attempt) => isOutOfSeason(attempt, toContract(attempt.merchant).seasons),
    outcome: outcomeNamed('invalid-merchant-configuration'),
    number: 612,
    explain: (attempt) =>
      explainSeasons(attempt, toContract(attempt.merchant).seasons ?? [], {
        en: `merchant ${attempt.merchant.merchantId} has contracted`,
        ja: `加盟店 ${attempt.merchant.merchantId} の`,
      }),
    evidence: modelledContract,
    replyEvidence: undocumentedReply,
  },
  {
    name: 'card-expired',
    title: { en: 'Expired card', ja: '有効期限切れ' },
    scope: 'card',
    applies: ({ card, now }) => isExpired(card.expirationMonth, card.expirationYear, now),
    outcome: outcomeNamed('expired-card'),
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
    number: 605,
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
    contract: 'cardholder',
    applies: ({ issuer, method }) => method !== undefined && !issuer.options.includes(method),
    outcome: issuerRefusal,
    number: 606,
    explain: ({ issuer, method }) => ({
      en: `the issuer "${issuer.id}" has not agreed ${method} with its cardholders (it has: ${issuer.options.join(', ') || 'none'})`,
      ja: `発行会社「${issuer.id}」は会員と ${method} の契約をしていません (契約済み: ${issuer.options.join('、') || 'なし'})`,
    }),
    evidence: { level: 'documented', source: 'guide: prerequisites on every payments-jpo page' },
    replyEvidence: undocumentedReply,
  },
  {
    name: 'revolving-not-contracted',
    title: { en: 'Revolving, and the cardholder has no contract for it', ja: 'リボ払いの契約がないカード会員' },
    scope: 'jpo',
    contract: 'cardholder',
    applies: ({ method, revolvingContract }) => method === 'revolving' && revolvingContract === false,
    outcome: issuerRefusal,
    number: 607,
    explain: ({ issuer }) => ({
      en: `the cardholder has no contract for revolving payments with "${issuer.id}" (revolvingContract of the card in the world)`,
      ja: `カード会員は発行会社「${issuer.id}」とリボ払いの契約をしていません (world のカードの revolvingContract)`,
    }),
    evidence: { level: 'documented', source: 'guide: prerequisites on every payments-jpo page' },
    replyEvidence: undocumentedReply,
  },
  {
    name: 'installment-count-not-offered',
    title: { en: 'Number of installments that the issuer does not offer', ja: '発行会社が取り扱っていない支払回数' },
    scope: 'jpo',
    contract: 'cardholder',
    applies: ({ method, installments, issuer }) =>
      (method === 'installment' || method === 'combination') &&
      installments !== undefined &&
      issuer.installmentCounts !== undefined &&
      !issuer.installmentCounts.includes(installments),
    outcome: issuerRefusal,
    number: 608,
    explain: ({ issuer, installments }) => ({
      en: `the issuer "${issuer.id}" does not offer ${installments} installments (it offers: ${issuer.installmentCounts?.join(', ') || 'none'})`,
      ja: `発行会社「${issuer.id}」は ${installments} 回払いを取り扱っていません (取扱: ${issuer.installmentCounts?.join('、') || 'なし'})`,
    }),
    evidence: assumed('CyberSource publishes no list; another Japanese gateway has an error code for it'),
    replyEvidence: undocumentedReply,
  },
  {
    name: 'bonus-month-closed',
    title: { en: 'Bonus payment outside of the bonus windows', ja: 'ボーナス払いの取扱期間外' },
    scope: 'jpo',
    contract: 'cardholder',
    applies: (attempt) => isOutOfSeason(attempt, attempt.issuer.bonusWindows),
    outcome: issuerRefusal,
    number: 609,
    explain: (attempt) =>
      explainSeasons(attempt, attempt.issuer.bonusWindows ?? [], {
        en: `the issuer "${attempt.issuer.id}" takes`,
        ja: `発行会社「${attempt.issuer.id}」の`,
      }),
    evidence: assumed('two consumer pages about cards of SMCC give the windows; rules for merchants may differ'),
    replyEvidence: undocumentedReply,
  },
  {
    name: 'bonus-amount-over-total',
    title: { en: 'Bonus amounts over the total', ja: 'ボーナス加算額の合計が総額を超過' },
    scope: 'jpo',
    applies: ({ bonusTotal, totalAmount }) => bonusTotal > 0n && bonusTotal > toWhole(totalAmount),
    outcome: issuerRefusal,
    number: 610,
    explain: ({ bonusTotal, totalAmount }) => ({
      en: `the bonus amounts come to ${bonusTotal} yen, more than the total of ${totalAmount}`,
      ja: `ボーナス加算額の合計 ${bonusTotal} 円が総額 ${totalAmount} を超えています`,
    }),
    evidence: assumed('CyberSource documents no check; another Japanese gateway has an error code for it'),
    replyEvidence: undocumentedReply,
  },
]

/** Number of payments of an option that has one: of bonuses, or of installments. */
const countOf = ({ method, installments, bonusCount }: PaymentAttempt): number | undefined =>
  method === 'bonus' ? bonusCount : installments

const contractedCounts = ({ merchant, method }: PaymentAttempt): readonly number[] | undefined =>
  method && toContract(merchant).counts[method]

/** Whether a card is expired. It is valid until the end of its month in Japan time. */
function isExpired(month: string | undefined, year: string | undefined, now: number): boolean {
  if (!month || !year) return false
  const today = toJapanMonth(now)
  const fullYear = year.length === 2 ? 2000 + Number(year) : Number(year)
  return fullYear * 12 + Number(month) < today.year * 12 + today.month
}

/** Whether a bonus payment is outside of all seasons today, or wants a month that its season does not pay in. */
function isOutOfSeason(
  { method, bonusMonths, now }: PaymentAttempt,
  seasons: readonly BonusWindow[] | undefined,
): boolean {
  if (method !== 'bonus' || seasons === undefined) return false
  const open = seasons.find((season) => isInSeason(toJapanTime(now), season))
  return open === undefined || bonusMonths.some((month) => month !== open.paid)
}

function explainSeasons({ bonusMonths, now }: PaymentAttempt, seasons: readonly BonusWindow[], who: Text): Text {
  const windows = seasons.map(({ begins, ends, paid }) => `${begins}..${ends} → ${paid}`).join(', ')
  const months = bonusMonths.join(', ')
  return {
    en: `${who.en} bonus payments only in ${windows} (month-day of the purchase → month of the bonus); the purchase is on ${toJapanDay(now)} in Japan${months && `, for month ${months}`}`,
    ja: `${who.ja}ボーナス払い取扱期間は ${windows} (購入月日 → 支払月) です。購入日は ${toJapanDay(now)} (日本時間)${months && `、指定月は ${months}`} です`,
  }
}

/** Whole units of an amount. */
const toWhole = (amount: string): bigint => BigInt(amount.split('.', 1)[0] || '0')
