import { isMissing, valueAt } from '../base/json-path.ts'
import type { Text } from '../verdict/text.ts'

/** What CyberSource takes instead of a card, and this gateway does not simulate yet. */
export interface StandIn {
  readonly path: string
  readonly name: Text
}

/** The fields that a stand-in replaces, and what the caller can send here instead. */
export const replacedCard = {
  covers: /^paymentInformation\.card\.|^orderInformation\.billTo\./,
  fix: {
    en: 'send a test card in paymentInformation.card',
    ja: 'paymentInformation.card にテストカードを指定してください',
  },
}

const legacyToken = { en: 'a legacy token of the vault', ja: '旧形式のトークン' }
const eCheck = { en: 'an electronic check', ja: '電子小切手' }

/** Source: samples and API description of the vendor. */
const standIns: readonly StandIn[] = [
  { path: 'paymentInformation.legacyToken.id', name: legacyToken },
  {
    path: 'paymentInformation.tokenizedCard',
    name: { en: 'a network token without its number', ja: '番号のないネットワークトークン' },
  },
  {
    path: 'paymentInformation.fluidData',
    name: { en: 'encrypted data of a wallet or a card reader', ja: '暗号化されたカード情報' },
  },
  { path: 'paymentInformation.eWallet', name: { en: 'a wallet', ja: 'ウォレット' } },
  { path: 'pointOfSaleInformation.trackData', name: { en: 'track data', ja: '磁気ストライプ情報' } },
  { path: 'pointOfSaleInformation.emv.tags', name: { en: 'data of a chip', ja: 'IC チップ情報' } },
  { path: 'paymentInformation.bank', name: eCheck },
  {
    path: 'paymentInformation.paymentType.name',
    name: { en: 'another method of payment', ja: 'カード以外の決済手段' },
  },
]

/** What stands in for a missing card. */
export const findStandIn = (body: unknown, missing: readonly string[]): StandIn | undefined =>
  missing.includes('paymentInformation.card.number')
    ? standIns.find(({ path }) => !isMissing(valueAt(body, path)))
    : undefined

/** Fields that a kind of payment need not have. Source: expected results of the vendor's samples. */
export const isWaived = (field: string, body: unknown): boolean =>
  waivers.some(({ covers, isIn }) => field.startsWith(covers) && isIn(body))

const waivers: readonly { readonly covers: string; readonly isIn: (body: unknown) => boolean }[] = [
  {
    covers: 'orderInformation.billTo.',
    isIn: (body) => !isMissing(valueAt(body, 'pointOfSaleInformation.entryMode')),
  },
  // The authentication has the amount; an unknown one ends the payment.
  {
    covers: 'orderInformation.amountDetails.',
    isIn: (body) =>
      !isMissing(valueAt(body, 'consumerAuthenticationInformation.authenticationTransactionId')) &&
      [valueAt(body, 'processingInformation.actionList')].flat().includes('VALIDATE_CONSUMER_AUTHENTICATION'),
  },
]
