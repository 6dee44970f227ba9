import { createPaymentClient, installment } from 'jpo-sandbox/client'

export interface Settings {
  /** `'apitest'`, `'production'`, or the URL of a sandbox. */
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

/** Charges a card in installments (分割払い) and returns the message for the customer. */
export async function checkout(settings: Settings, order: { card: string; yen: number; installments: number }) {
  const client = createPaymentClient({ ...settings, shop })
  const result = await client.createPayment({
    amount: String(order.yen),
    card: { number: order.card, expirationMonth: '12', expirationYear: '2031' },
    billTo,
    option: installment({ installments: order.installments }),
  })
  switch (result.outcome) {
    case 'approved':
      return `Thank you. Receipt ${result.id}`
    case 'declined':
      return 'Your card was declined. Please use another one.'
    case 'unknown':
      return 'We do not know yet. Please do not pay again; we will write to you.'
    default:
      return 'Something is wrong on our side. You were not charged.'
  }
}
