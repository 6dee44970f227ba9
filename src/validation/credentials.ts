import { isMissing, valueAt } from '../base/json-path.ts'
import type { Text } from '../verdict/text.ts'

/** What CyberSource takes instead of a card number in clear, and this gateway does not simulate yet. */
interface Credential {
  readonly path: string
  readonly name: Text
}

const vault = { en: 'a token of the vault (TMS)', ja: 'トークン (TMS)' }
const microform = { en: 'a transient token of Microform', ja: 'Microform のトークン' }
const eCheck = { en: 'an electronic check', ja: '電子小切手' }

/** Source: samples and API description of the vendor. */
const credentials: readonly Credential[] = [
  { path: 'tokenInformation.transientTokenJwt', name: microform },
  { path: 'tokenInformation.jti', name: microform },
  { path: 'paymentInformation.customer.id', name: vault },
  { path: 'paymentInformation.paymentInstrument.id', name: vault },
  { path: 'paymentInformation.instrumentIdentifier.id', name: vault },
  { path: 'paymentInformation.legacyToken.id', name: vault },
  {
    path: 'paymentInformation.tokenizedCard',
    name: { en: 'a network token or a wallet', ja: 'ネットワークトークンまたはウォレット' },
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

/** The credential that stands for the card number, if this gateway knows its name. */
export const findCredential = (body: unknown): Credential | undefined =>
  credentials.find(({ path }) => !isMissing(valueAt(body, path)))
