/** Words of `commerceIndicator` after 3-D Secure: Visa, JCB, Mastercard, and none of them. */
export const indicators = [
  'vbv',
  'vbv_attempted',
  'vbv_failure',
  'js',
  'js_attempted',
  'js_failure',
  'spa',
  'internet',
] as const

/** What a payment can make tokens of in the vault (TMS). */
export const tokenTypes = ['customer', 'paymentInstrument', 'instrumentIdentifier', 'shippingAddress'] as const
