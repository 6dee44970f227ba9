import { createPaymentClient, installment } from 'jpo-sandbox/client'

export interface Settings {
  /** `'apitest'`, `'production'`, or the URL of a stand-in. */
  readonly environment: string
  readonly merchant: string
  readonly auth: { readonly keyId: string; readonly sharedSecret: string }
}

const shop = {
  businessName: '桜商店',
  businessNameKatakana: 'サクラショウテン',
  businessNameAlphaNumeric: 'SAKURA STORE',
}

/** In a real shop, the customer’s. */
const billTo = {
  firstName: 'Hanako',
  lastName: 'Sakura',
  address1: '1-2-3 Midori',
  locality: 'Minato-ku',
  administrativeArea: 'Tokyo',
  postalCode: '105-0000',
  country: 'JP',
  email: 'hanako@example.com',
}

export interface Order {
  readonly reference: string
  readonly card: string
  readonly yen: number
  readonly installments: number
}

/** Charges a card in installments (分割払い) and returns the message for the customer. */
export async function checkout(settings: Settings, { reference, card, yen, installments }: Order): Promise<string> {
  const client = createPaymentClient({ ...settings, shop })
  const result = await client.createPayment({
    amount: String(yen),
    reference,
    // Set here, so that a payment whose reply is lost can be reversed by this id.
    transactionId: reference,
    card: { number: card, expirationMonth: '12', expirationYear: '2031' },
    billTo,
    option: installment({ installments }),
  })
  switch (result.outcome) {
    case 'approved':
      return `Thank you. Receipt ${result.id}`
    case 'declined':
      return result.retry === 'never' ? 'We cannot take this card.' : 'Your card was declined. Please use another one.'
    case 'unknown':
      return 'We do not know yet. Please do not pay again; we will write to you.'
    default:
      return 'Something is wrong on our side. You were not charged.'
  }
}
