import { bonus, installment, revolving, single } from '../../src/client/index.ts'
import type { InvalidRequestReason } from '../../src/openapi/index.ts'
import type { ClientInteraction, Made } from './interaction.ts'
import { inState } from './matchers.ts'
import { id, refusal } from './replies.ts'
import { cards, reference, toShopPayment, toWire } from './shop.ts'

type Fields = { readonly field: string; readonly reason: 'MISSING_FIELD' | 'INVALID_DATA' }[]

/** A 400, and what the client makes of it. `fields` are those at fault, in the order in which they are listed. */
function refused(reason: InvalidRequestReason, message: string, fields: Fields = []) {
  const body = { ...refusal(reason, message), ...(fields.length > 0 && { details: fields }) }
  const makes: Made = { outcome: 'invalid', id, reason, message, fields }
  return { answer: { status: 400, body }, makes }
}

const notConfigured = refused('INVALID_MERCHANT_CONFIGURATION', 'Decline - Merchant configuration.')
const invalidData = (field: string) =>
  refused('INVALID_DATA', 'Declined - One or more fields in the request contains invalid data', [
    { field, reason: 'INVALID_DATA' },
  ])

const withoutNames = {
  clientReferenceInformation: { code: reference },
  processingInformation: { japanPaymentOptions: { paymentMethod: '61' } },
  paymentInformation: { card: { number: cards.visaOfJapan, expirationMonth: '12', type: '001' } },
  orderInformation: toWire(undefined).orderInformation,
}

const simpleOrderCode = toWire({ paymentMethod: '4' })

/** Refused before it was a transaction. */
export const refusedInteractions: readonly ClientInteraction[] = [
  {
    name: 'a bonus payment with a card that is not a Visa',
    does: ['createPayment', toShopPayment(bonus(), { card: cards.mastercard })] as const,
    sends: toWire({ paymentMethod: '21' }, { card: cards.mastercard }),
    ...refused('CARD_TYPE_NOT_ACCEPTED', 'Decline - The card type is not accepted by the payment processor.'),
  },
  {
    name: 'a payment in installments through an acquirer without JPO',
    merchant: 'other_acquirer',
    does: ['createPayment', toShopPayment(installment({ installments: 12 }))] as const,
    sends: toWire({ paymentMethod: '61', installments: '12' }),
    ...notConfigured,
  },
  {
    name: 'a payment in installments by a merchant without a contract for it',
    merchant: 'smcc_single_strict',
    does: ['createPayment', toShopPayment(installment({ installments: 12 }))] as const,
    sends: toWire({ paymentMethod: '61', installments: '12' }),
    ...notConfigured,
  },
  {
    name: 'a revolving payment in US dollars',
    does: ['createPayment', toShopPayment(revolving({ installments: 12 }), { currency: 'USD' })] as const,
    sends: toWire({ paymentMethod: '80', installments: '12' }, { currency: 'USD' }),
    ...invalidData('orderInformation.amountDetails.currency'),
  },
  {
    name: 'a payment in installments without fields that it needs',
    does: ['send', withoutNames],
    sends: withoutNames,
    ...refused('MISSING_FIELD', 'Declined - The request is missing one or more fields', [
      { field: 'paymentInformation.card.expirationYear', reason: 'MISSING_FIELD' },
      { field: 'processingInformation.japanPaymentOptions.businessName', reason: 'MISSING_FIELD' },
      { field: 'processingInformation.japanPaymentOptions.businessNameKatakana', reason: 'MISSING_FIELD' },
      { field: 'processingInformation.japanPaymentOptions.businessNameAlphaNumeric', reason: 'MISSING_FIELD' },
      { field: 'processingInformation.japanPaymentOptions.installments', reason: 'MISSING_FIELD' },
    ]),
  },
  {
    name: 'a payment with a code of the Simple Order API',
    does: ['send', simpleOrderCode],
    sends: simpleOrderCode,
    ...invalidData('processingInformation.japanPaymentOptions.paymentMethod'),
  },
  {
    name: 'a payment that was sent before',
    merchant: 'smcc_no_duplicates',
    states: [inState('the same payment was sent before')],
    does: ['createPayment', toShopPayment(single())] as const,
    sends: toWire({ paymentMethod: '10' }),
    answer: { status: 400, body: refusal('DUPLICATE_REQUEST', 'Declined - Sent before.') },
    makes: { outcome: 'duplicate', id, message: 'Declined - Sent before.' },
  },
]
