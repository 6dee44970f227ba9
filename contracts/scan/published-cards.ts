/** Numbers that payment services publish for testing. The seed world has CyberSource's own. */
const published: Readonly<Record<string, readonly string[]>> = {
  // https://docs.stripe.com/testing
  Stripe: [
    '4242424242424242',
    '4000003920000003',
    '4000000000000028',
    '4000000000000036',
    '4000000000000044',
    '4000000000000077',
    '4000000000000093',
    '4000000000000341',
    '2223003122003222',
    '5200828282828210',
    '6011981111111113',
    '3056930009020004',
    '36227206271667',
    '6555900000604105',
    '6200000000000005',
    '6200000000000047',
    '6205500000000000004',
  ],
  // https://www.paypalobjects.com/en_US/vhelp/paypalmanager_help/credit_card_numbers.htm; PAY.JP and others took them over.
  PayPal: [
    '371449635398431',
    '378734493671000',
    '30569309025904',
    '38520000023237',
    '6011000990139424',
    '3530111333300000',
    '3566002020360505',
    '5105105105105100',
    '4012888888881881',
    '4222222222222',
  ],
  // https://developer.paypal.com/braintree/docs/reference/general/testing
  Braintree: [
    '36259600000004',
    '6011000991300009',
    '2223000048400011',
    '4005519200000004',
    '4009348888881881',
    '4012000033330026',
    '4012000077777777',
    '4217651111111119',
    '4500600000000061',
    '6243030000000001',
    '6221261111117766',
    '6223164991230014',
  ],
  // https://docs.univapay.com/?p=17415
  UnivaPay: ['4000020000000000'],
}

/** Published test card numbers that are not in the seed world. */
export const publishedCards: readonly string[] = Object.values(published).flat()
