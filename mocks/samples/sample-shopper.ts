/** An invented shop, as sent with a Japanese payment option. */
export const sampleShop = {
  businessName: '桜商店',
  businessNameKatakana: 'サクラショウテン',
  businessNameAlphaNumeric: 'SAKURA STORE',
} as const

/** An invented cardholder. */
export const sampleBillTo = {
  firstName: 'Hanako',
  lastName: 'Sakura',
  address1: '1-2-3 Midori',
  locality: 'Minato-ku',
  administrativeArea: 'Tokyo',
  postalCode: '105-0000',
  country: 'JP',
  email: 'hanako@example.com',
} as const
