/**
 * Names that are not fields but occur in practice, in small letters and without signs: misprints of the guide's
 * examples, names of transaction search, of the Simple Order API, and of everyday speech. With the names that they mean.
 */
export const otherNames: Readonly<Record<string, string>> = {
  // Misprints of the guide, and names of transaction search and the Simple Order API.
  firstbusinessmonth: 'firstBillingMonth',
  firstpaymentmonth: 'firstBillingMonth',
  numberofinstallments: 'installments',
  installmentcount: 'installments',
  installment: 'installments',
  instalments: 'installments',
  businessnameenglish: 'businessNameAlphaNumeric',
  businessnamealpha: 'businessNameAlphaNumeric',
  businessnamejapanese: 'businessName',
  businessnamekanji: 'businessName',
  method: 'paymentMethod',
  japanesepaymentoption: 'japanPaymentOptions',
  jppaymentoptions: 'japanPaymentOptions',
  jpo: 'japanPaymentOptions',
  jpooptions: 'japanPaymentOptions',
  // Everyday names.
  amount: 'totalAmount',
  grandtotalamount: 'totalAmount',
  grandtotal: 'totalAmount',
  cvv: 'securityCode',
  cvc: 'securityCode',
  cvn: 'securityCode',
  cvnumber: 'securityCode',
  cardnumber: 'number',
  accountnumber: 'number',
  cardtype: 'type',
  expmonth: 'expirationMonth',
  expirymonth: 'expirationMonth',
  expyear: 'expirationYear',
  expiryyear: 'expirationYear',
  zip: 'postalCode',
  zipcode: 'postalCode',
  postcode: 'postalCode',
  state: 'administrativeArea',
  prefecture: 'administrativeArea',
  province: 'administrativeArea',
  city: 'locality',
  street: 'address1',
  street1: 'address1',
  merchantreferencecode: 'code',
  referencecode: 'code',
  shipto: 'shipTo',
  billingaddress: 'billTo',
  shippingto: 'shipTo',
}

/** A name as every SDK spells it: small letters, no signs, no prefix of the Simple Order API. */
export const toNormal = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^jpo_(?=.)/, '')
    .replace(/[^\p{L}\p{N}]/gu, '')

/** Whether a name that is not used looks as if a Japanese payment option were meant. */
export const isLikeOptions = (name: string): boolean =>
  /jap[ae]n|jpo|payment[_-]?(options?|method)$|inst[ae]?l+[ae]?ment|bonus|revolving|(billing|business)[_-]?month|支払|分割|リボ|ボーナス/i.test(
    name,
  )
