import { toSamplePayment } from '../support.ts'
import { toOrdinary } from './provoke.ts'

/** A change of a payment: paths to values; undefined removes one. */
export type Change = Readonly<Record<string, unknown>>

export const options = 'processingInformation.japanPaymentOptions'
export const amount = 'orderInformation.amountDetails.totalAmount'
export const currency = 'orderInformation.amountDetails.currency'
export const billTo = 'orderInformation.billTo'
export const card = 'paymentInformation.card'

export function changed(base: object, change: Change): Record<string, unknown> {
  const body = structuredClone(base) as Record<string, unknown>
  for (const [path, value] of Object.entries(change)) {
    const keys = path.split('.')
    const last = keys.pop() as string
    const parent = keys.reduce((at, key) => {
      at[key] ??= {}
      return at[key] as Record<string, unknown>
    }, body)
    if (value === undefined) delete parent[last]
    else parent[last] = value
  }
  return body
}

const ordinary = toOrdinary()
const installment = toSamplePayment({ method: 'installment' })
const bonus = toSamplePayment({ method: 'bonus' })
const single = toSamplePayment({ method: 'single' })
const combination = toSamplePayment({ method: 'combination' })
const revolving = toSamplePayment({ method: 'revolving' })
export const chosen = (installment.processingInformation?.japanPaymentOptions ?? {}) as object

/** What each request is told: names of rules, and words of their texts. Every line was silent before. */
export const advised: readonly (readonly [base: keyof typeof bases, change: Change, rules: string, words: string])[] = [
  // Options that are not taken.
  [
    'ordinary',
    { 'processingInformation.japanPaymentOption': chosen },
    'field-unknown jpo-options-not-taken',
    'did you mean japanPaymentOptions?',
  ],
  [
    'ordinary',
    { 'processingInformation.JapanPaymentOptions': chosen },
    'field-spelling jpo-options-not-taken',
    'is spelt japanPaymentOptions',
  ],
  [
    'ordinary',
    { 'processingInformation.japan_payment_options': chosen },
    'field-spelling jpo-options-not-taken',
    'is spelt japanPaymentOptions',
  ],
  [
    'ordinary',
    { 'processingInformation.japanpaymentoptions': chosen },
    'field-spelling jpo-options-not-taken',
    'is spelt japanPaymentOptions',
  ],
  [
    'ordinary',
    { 'processingInformation.japanesePaymentOptions': chosen },
    'field-unknown jpo-options-not-taken',
    'did you mean japanPaymentOptions?',
  ],
  [
    'ordinary',
    { 'processingInformation.japanesePaymentOption': chosen },
    'field-unknown jpo-options-not-taken',
    'did you mean japanPaymentOptions?',
  ],
  // Of the options nothing but this name.
  ...[
    'japanOptions',
    'japaneseInstallments',
    'jpoCode',
    'paymentOptions',
    'instalments',
    'bonusMonths',
    'revolvingCode',
    '分割回数',
  ].map(
    (name) =>
      [
        'ordinary',
        { [`processingInformation.${name}`]: '12' },
        'jpo-options-not-taken',
        `${name.replace(/[^ -~]/g, '?')}: a payment option seems to be meant`,
      ] as const,
  ),
  [
    'ordinary',
    { 'processingInformation.jpo': chosen },
    'field-unknown jpo-options-not-taken',
    'did you mean japanPaymentOptions?',
  ],
  [
    'ordinary',
    { japanPaymentOptions: chosen },
    'field-misplaced jpo-options-not-taken',
    'japanPaymentOptions belongs under processingInformation',
  ],
  [
    'ordinary',
    { 'paymentInformation.japanPaymentOptions': chosen },
    'field-misplaced jpo-options-not-taken',
    'belongs under processingInformation',
  ],
  [
    'ordinary',
    { 'processingInfo.japanPaymentOptions': chosen },
    'field-unknown jpo-options-not-taken',
    'processingInfo is not a field',
  ],
  [
    'ordinary',
    { processing_information: { japan_payment_options: chosen } },
    'field-spelling jpo-options-not-taken',
    'is spelt processingInformation',
  ],
  [
    'ordinary',
    { ProcessingInformation: { JapanPaymentOptions: chosen } },
    'field-spelling jpo-options-not-taken',
    'is spelt processingInformation',
  ],
  [
    'ordinary',
    { 'processingInformation.installments': '12' },
    'field-misplaced jpo-options-not-taken',
    `installments belongs under ${options}`,
  ],
  [
    'ordinary',
    { 'processingInformation.paymentMethod': '61' },
    'field-misplaced jpo-options-not-taken',
    `paymentMethod belongs under ${options}`,
  ],
  [
    'ordinary',
    { jpo_paymentMethod: '4', jpo_installments: '12' },
    'field-misplaced jpo-options-not-taken',
    `belongs under ${options}`,
  ],
  ['ordinary', { 支払区分: '61' }, 'field-unknown jpo-options-not-taken', 'ordinary authorization'],
  [
    'ordinary',
    { 'installmentInformation.totalCount': 12 },
    'jpo-options-not-taken',
    'installmentInformation: a payment option seems to be meant',
  ],
  // Other names.
  ['installment', { 'orderInformation.shipToo': { country: 'JP' } }, 'field-unknown', 'did you mean shipTo?'],
  ['installment', { 'orderInformation.colour': 'red' }, 'field-unknown', 'orderInformation.colour is not a field'],
  ['installment', { capture: true }, 'field-misplaced', 'capture belongs under processingInformation'],
  ['installment', { Capture: true }, 'field-misplaced', 'capture belongs under processingInformation'],
  ['installment', { 'clientReferenceInformation.Code': 'x' }, 'field-spelling', 'is spelt code'],
  ['installment', { 'paymentInformation.card.cvv': '123' }, 'field-unknown', 'did you mean securityCode?'],
  ['installment', { 'orderInformation.billTo.zip': '1' }, 'field-unknown', 'did you mean postalCode?'],
  [
    'installment',
    { 'orderInformation.lineItems': [{ unitPrice: '1', quantitty: 1 }] },
    'field-unknown',
    'orderInformation.lineItems[0].quantitty is not a field; did you mean quantity?',
  ],
  [
    'installment',
    { merchantDefinedInformation: [{ key: '1', value: 'x', note: 'y' }] },
    'field-unknown',
    'merchantDefinedInformation[0].note',
  ],
  ['installment', { [`${options}.PaymentMethod`]: '61' }, 'jpo-unknown-field', 'PaymentMethod is spelt paymentMethod'],
  ['installment', { [`${options}.firstBusinessMonth`]: '04' }, 'jpo-unknown-field', 'did you mean firstBillingMonth?'],
  ['installment', { [`${options}.capture`]: true }, 'jpo-unknown-field', 'capture belongs under processingInformation'],
  [
    'bonus',
    { [`${options}.bonuses`]: [{ Month: '7', amount: '1000' }] },
    'field-spelling',
    'bonuses[0].Month is spelt month',
  ],
  // Types.
  [
    'installment',
    { 'processingInformation.capture': 'true' },
    'field-type',
    'is true or false without quotes in the API',
  ],
  [
    'installment',
    { 'processingInformation.authorizationOptions.ignoreAvsResult': 'false' },
    'field-type',
    'without quotes',
  ],
  [
    'installment',
    { 'orderInformation.shipTo': 'Tokyo' },
    'field-type',
    'orderInformation.shipTo is an object in the API',
  ],
  ['installment', { merchantDefinedInformation: { key: '1' } }, 'field-type', 'is a list in the API'],
  [
    'installment',
    { merchantDefinedInformation: ['1'] },
    'field-type',
    'merchantDefinedInformation[0] is an object in the API',
  ],
  ['installment', { 'deviceInformation.ipAddress': 1 }, 'field-type', 'is a string in the API'],
  ['installment', { 'travelInformation.agency': 'x' }, 'field-type', 'travelInformation.agency is an object'],
  // Forms.
  ['installment', { [`${billTo}.email`]: 'abc' }, 'email-form', 'full domain'],
  ['installment', { [`${billTo}.email`]: 'a@b' }, 'email-form', 'full domain'],
  ['installment', { [`${billTo}.email`]: 'a@b@c.jp' }, 'email-form', 'full domain'],
  ['installment', { [`${billTo}.email`]: 'ａ@b.jp' }, 'email-form', 'full domain'],
  ['installment', { [`${billTo}.postalCode`]: '１０５－００００' }, 'postal-code-form', 'half width'],
  ['installment', { 'orderInformation.shipTo.postalCode': '〒105-0000' }, 'postal-code-form', 'half width'],
  ['installment', { [`${billTo}.country`]: 'jp' }, 'country-form', 'two capital letters'],
  ['installment', { [`${billTo}.country`]: 'UK' }, 'country-form', 'ISO 3166'],
  ['installment', { [currency]: 'jpy' }, 'currency-case', 'capital letters'],
  ['installment', { [`${card}.expirationYear`]: '31' }, 'expiration-year-digits', 'four digits'],
  ['installment', { [`${card}.expirationMonth`]: '3' }, 'expiration-month-digits', 'two digits'],
  ['installment', { [`${card}.securityCode`]: 'abc' }, 'security-code-form', 'three or four digits'],
  ['installment', { [`${card}.securityCode`]: '12' }, 'security-code-form', 'three or four digits'],
  ['installment', { [amount]: '12000.5' }, 'amount-decimals-cut-off', 'were cut off'],
  ['installment', { [amount]: '12000.001', [currency]: 'USD' }, 'amount-decimals-cut-off', 'were cut off'],
  ['installment', { [amount]: '0' }, 'jpo-amount-zero', 'cannot be paid by installments'],
  ['installment', { [amount]: '0.00' }, 'jpo-amount-zero', 'cannot be paid by installments'],
  ['installment', { [`${options}.businessNameKatakana`]: 'ｻｸﾗ' }, 'jpo-katakana-width', 'half width'],
  // A number of bonuses, and more or fewer of their months or amounts.
  ...(['bonus', 'combination'] as const).flatMap((base) =>
    [
      toBonuses('1', { bonusMonth: '7', secondBonusMonth: '12' }),
      toBonuses('2', { bonusMonth: '7' }),
      toBonuses('3', { bonusMonth: '7', secondBonusMonth: '12' }),
      toBonuses('3', { bonusAmount: '100', secondBonusAmount: '100' }),
      toBonuses('2', { bonusMonth: '7', bonusAmount: '100', secondBonusMonth: '12' }),
      toBonuses('2', { bonusMonth: '7', bonusAmount: '100', secondBonusAmount: '100' }),
      toBonuses('02', { secondBonusAmount: '100' }),
    ].map((change) => [base, change, 'jpo-two-bonus-forms jpo-bonus-count-differs', 'are unknown'] as const),
  ),
  ...(['single', 'installment', 'revolving'] as const).map(
    (base) =>
      [
        base,
        toBonuses('3', { bonusMonth: '7', secondBonusMonth: '12' }),
        'jpo-out-of-place-field',
        'is out of place',
      ] as const,
  ),
]

function toBonuses(bonuses: string, older: object): Change {
  return Object.fromEntries(Object.entries({ bonuses, ...older }).map(([name, value]) => [`${options}.${name}`, value]))
}

/** Numbers and booleans where the API has text alone: `guide` reads the text, with advice; `strict` refuses. */
export const readAsText: readonly (readonly [base: keyof typeof bases, path: string, value: number | boolean])[] = [
  ['ordinary', amount, 12000],
  ['installment', amount, 12000],
  ['installment', amount, 0.5],
  ['installment', 'clientReferenceInformation.code', 12345],
  ['installment', 'clientReferenceInformation.code', true],
  ['installment', `${card}.number`, 4111111111111111],
  ['installment', `${card}.expirationMonth`, 12],
  ['installment', `${card}.expirationYear`, 2031],
  ['installment', `${card}.securityCode`, 123],
  ['installment', `${options}.installments`, 12],
  ['installment', `${options}.paymentMethod`, 61],
  ['installment', `${options}.firstBillingMonth`, 12],
  ['bonus', `${options}.bonuses`, 2],
  ['bonus', `${options}.bonusMonth`, 7],
  ['bonus', `${options}.bonusAmount`, 100],
  ['installment', `${options}.businessNameAlphaNumeric`, 7],
  ['installment', `${billTo}.postalCode`, 1050000],
  ['installment', `${billTo}.phoneNumber`, 312345678],
  ['installment', 'processingInformation.authorizationOptions.authIndicator', 1],
  ['installment', 'pointOfSaleInformation.terminalId', 1],
  ['installment', 'deviceInformation.ipAddress', 1],
  ['installment', 'buyerInformation.merchantCustomerId', 77],
]

/** Unusual values that neither profile refuses: advice in both. */
export const noted: readonly (readonly [base: keyof typeof bases, change: Change, rule: string, words: string])[] = [
  ['installment', { [`${options}.installments`]: '1' }, 'jpo-installments-unusual', 'the documented range is 1 to 99'],
  ['installment', { [`${options}.installments`]: '99' }, 'jpo-installments-unusual', 'the documented range is 1 to 99'],
  ['combination', { [`${options}.installments`]: '37' }, 'jpo-installments-unusual', 'the documented range is 1 to 99'],
  ['installment', { 'processingInformation.commerceIndicator': 'interneet' }, 'commerce-indicator', 'internet, moto'],
]

export const bases = { ordinary, single, installment, bonus, combination, revolving }
