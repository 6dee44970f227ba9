import { isMissing, valueAt } from '../base/json-path.ts'
import type { Text } from '../verdict/text.ts'

/** A required field, and the ones that come with it. */
interface Replaced {
  readonly field: string
  readonly covers: RegExp
  /** What the caller can send here instead. */
  readonly fix: Text
}

/** What CyberSource takes instead of a required field, and this gateway does not simulate yet. */
export interface StandIn {
  readonly path: string
  readonly name: Text
  readonly for: Replaced
}

const card: Replaced = {
  field: 'paymentInformation.card.number',
  covers: /^paymentInformation\.card\.|^orderInformation\.billTo\./,
  fix: {
    en: 'send a test card in paymentInformation.card',
    ja: 'paymentInformation.card にテストカードを指定してください',
  },
}

const amount: Replaced = {
  field: 'orderInformation.amountDetails.totalAmount',
  covers: /^orderInformation\.amountDetails\./,
  fix: { en: 'send a payment with an amount', ja: '金額のある決済を送ってください' },
}

const legacyToken = { en: 'a legacy token of the vault', ja: '旧形式のトークン' }
const microform = { en: 'a transient token of Microform', ja: 'Microform のトークン' }
const eCheck = { en: 'an electronic check', ja: '電子小切手' }

/** Source: samples and API description of the vendor. */
const standIns: readonly StandIn[] = [
  { path: 'tokenInformation.transientTokenJwt', name: microform, for: card },
  { path: 'tokenInformation.jti', name: microform, for: card },
  { path: 'paymentInformation.legacyToken.id', name: legacyToken, for: card },
  {
    path: 'paymentInformation.tokenizedCard',
    name: { en: 'a network token without its number', ja: '番号のないネットワークトークン' },
    for: card,
  },
  {
    path: 'paymentInformation.fluidData',
    name: { en: 'encrypted data of a wallet or a card reader', ja: '暗号化されたカード情報' },
    for: card,
  },
  { path: 'paymentInformation.eWallet', name: { en: 'a wallet', ja: 'ウォレット' }, for: card },
  { path: 'pointOfSaleInformation.trackData', name: { en: 'track data', ja: '磁気ストライプ情報' }, for: card },
  { path: 'pointOfSaleInformation.emv.tags', name: { en: 'data of a chip', ja: 'IC チップ情報' }, for: card },
  { path: 'paymentInformation.bank', name: eCheck, for: card },
  {
    path: 'paymentInformation.paymentType.name',
    name: { en: 'another method of payment', ja: 'カード以外の決済手段' },
    for: card,
  },
  {
    path: 'consumerAuthenticationInformation.authenticationTransactionId',
    name: { en: 'the validation of a payer authentication without a payment', ja: '本人認証の検証のみの要求' },
    for: amount,
  },
]

/** What stands in for one of the missing fields. */
export const findStandIn = (body: unknown, missing: readonly string[]): StandIn | undefined =>
  standIns.find(({ path, for: { field } }) => missing.includes(field) && !isMissing(valueAt(body, path)))

/** Fields that a card-present payment need not have. Source: expected results of the vendor's samples. */
export const isWaived = (field: string, body: unknown): boolean =>
  field.startsWith('orderInformation.billTo.') && !isMissing(valueAt(body, 'pointOfSaleInformation.entryMode'))
