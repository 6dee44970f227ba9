import { isMissing, isObject, valueAt } from '../../base/json-path.ts'
import { passed } from '../../verdict/stage.ts'
import { sentAt } from '../follow-on/reading.ts'
import { addCard } from './add-card.ts'
import type { CardReference } from './resolve-card.ts'

const tokenizedCard = 'paymentInformation.tokenizedCard'

/**
 * A network token, or the decrypted card of a wallet: its number takes the place of the card's. The cryptogram is not
 * checked, and never kept. Source: samples of the vendor for Apple Pay, Google Pay and network tokens.
 */
export const networkToken: CardReference = {
  isIn: (body) =>
    sentAt(body, `${tokenizedCard}.number`) !== undefined && isMissing(valueAt(body, 'paymentInformation.card.number')),
  async resolve(body) {
    const sent = valueAt(body, tokenizedCard)
    const { number, expirationMonth, expirationYear, type } = isObject(sent) ? sent : {}
    const card = { number, expirationMonth, expirationYear, type }
    return passed({ body: addCard(body, { card }), cardToken: 'network' })
  },
}
