import { expect, test } from 'vitest'
import { jpoRules } from '../../src/jpo/jpo-rules.ts'
import { formRules } from '../../src/validation/form-rules.ts'
import { nameRules } from '../../src/validation/names/name-rules.ts'
import { requestRules } from '../../src/validation/request-rules.ts'
import type { Rule } from '../../src/verdict/rule.ts'
import { createTestEngine, send, toSamplePayment } from '../support.ts'
import { findViolations } from './contract.ts'
import { toOrdinary } from './provoke.ts'

/** A change of a payment: paths to values; undefined removes one. */
type Change = Readonly<Record<string, unknown>>

const guide = await createTestEngine({ unlistedCards: 'allow' } as object)
const strict = await createTestEngine({ profile: 'strict' })
const options = 'processingInformation.japanPaymentOptions'
const amount = 'orderInformation.amountDetails.totalAmount'
const currency = 'orderInformation.amountDetails.currency'
const billTo = 'orderInformation.billTo'
const card = 'paymentInformation.card'

function changed(base: object, change: Change): Record<string, unknown> {
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
const chosen = (installment.processingInformation?.japanPaymentOptions ?? {}) as object

/** What each request is told: names of rules, and words of their texts. Every line was silent before. */
const advised: readonly (readonly [
  base: 'ordinary' | 'installment' | 'bonus',
  change: Change,
  rules: string,
  words: string,
])[] = [
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
  [
    'installment',
    { 'orderInformation.colour': 'red' },
    'field-unknown',
    'orderInformation.colour is not a field and was not used',
  ],
  ['installment', { capture: true }, 'field-misplaced', 'capture belongs under processingInformation'],
  ['installment', { Capture: true }, 'field-misplaced', 'capture belongs under processingInformation'],
  ['installment', { 'clientReferenceInformation.Code': 'x' }, 'field-spelling', 'is spelt code'],
  ['installment', { 'paymentInformation.card.cvv': '123' }, 'field-unknown', 'did you mean securityCode?'],
  ['installment', { 'orderInformation.billTo.zip': '1' }, 'field-unknown', 'did you mean postalCode?'],
  [
    'installment',
    { 'orderInformation.lineItems': [{ unitPrice: '1', quantitty: 1 }] },
    'field-unknown',
    'orderInformation.lineItems[0].quantitty is not a field and was not used; did you mean quantity?',
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
  ['installment', { 'orderInformation.lineItems': { unitPrice: '1' } }, 'field-type', 'is a list in the API'],
  [
    'installment',
    { 'orderInformation.lineItems': ['1'] },
    'field-type',
    'orderInformation.lineItems[0] is an object in the API',
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
  ['installment', { 'processingInformation.commerceIndicator': 'interneet' }, 'commerce-indicator', 'internet, moto'],
  ['installment', { [amount]: '12000.5' }, 'amount-decimals-cut-off', 'were cut off'],
  ['installment', { [amount]: '12000.001', [currency]: 'USD' }, 'amount-decimals-cut-off', 'were cut off'],
  ['installment', { [amount]: '0' }, 'jpo-amount-zero', 'cannot be paid by installments'],
  ['installment', { [amount]: '0.00' }, 'jpo-amount-zero', 'cannot be paid by installments'],
  ['installment', { [`${options}.businessNameKatakana`]: 'ｻｸﾗ' }, 'jpo-katakana-width', 'half width'],
  [
    'bonus',
    { [`${options}.bonuses`]: '1', [`${options}.bonusMonth`]: '7', [`${options}.secondBonusMonth`]: '12' },
    'jpo-two-bonus-forms jpo-bonus-count-differs',
    'were not used',
  ],
]

const bases = { ordinary, installment, bonus }
const adviceOf = ({ headers }: { readonly headers: Readonly<Record<string, string>> }) =>
  headers['x-sandbox-advice'] ?? ''
const rulesIn = (advice: string) => [...advice.matchAll(/(?:^|\| )([a-z-]+): /g)].map(([, rule]) => rule as string)

test.each(advised)('%s with %j is told %s', async (base, change, rules, words) => {
  const body = changed(bases[base], change)
  const reply = await send(guide, body)
  expect(findViolations(reply)).toEqual([])
  expect(
    [...new Set(rulesIn(adviceOf(reply)))]
      .filter((rule) => rules.includes(rule))
      .sort()
      .join(' '),
  ).toBe(rules.split(' ').sort().join(' '))
  expect(adviceOf(reply)).toContain(words)
  const refused = await send(strict, body)
  expect(findViolations(refused)).toEqual([])
  expect([refused.status, refused.body.status]).toEqual([400, 'INVALID_REQUEST'])
})

test.each([['1'], ['99']])('%s installments are advised in both profiles, and taken', async (installments) => {
  for (const engine of [guide, strict]) {
    const reply = await send(engine, changed(installment, { [`${options}.installments`]: installments }))
    expect(adviceOf(reply)).toContain('jpo-installments-unusual')
  }
})

/** Nothing to say: forms that the API has, and fields of it that this gateway does not read. */
const silent: readonly (readonly [base: keyof typeof bases, change: Change])[] = [
  ['ordinary', {}],
  ['installment', { [amount]: '12000.00' }],
  ['installment', { [amount]: '12000.' }],
  ['ordinary', { [amount]: '0' }],
  ['installment', { 'processingInformation.capture': true }],
  ['installment', { 'processingInformation.capture': null }],
  ['installment', { 'clientReferenceInformation.transactionId': 224545585 }],
  ['installment', { 'clientReferenceInformation.partner.developerId': 'N2RC3Q4K' }],
  ['installment', { merchantDefinedInformation: [{ key: '1', value: 'japanPaymentOptions' }] }],
  ['installment', { 'orderInformation.lineItems': [{ unitPrice: '1', quantity: 1, productName: 'x' }] }],
  ['installment', { 'orderInformation.shipTo.country': '', 'deviceInformation.ipAddress': '127.0.0.1' }],
  ['installment', { 'installmentInformation.totalCount': 12 }],
  ['installment', { [`${card}.securityCode`]: '123' }],
  ['installment', { [`${billTo}.email`]: 'a.b+c@mail.example.co.jp', [`${billTo}.phoneNumber`]: '0312345678' }],
  ['installment', { 'processingInformation.commerceIndicator': 'MOTO' }],
  ['installment', { 'riskInformation.profile.name': 'x', 'consumerAuthenticationInformation.cavv': 'x' }],
  ['bonus', { [`${options}.bonuses`]: [{ month: '7', amount: '1000' }, null] }],
]

test.each(silent)('nothing is said of %s with %j', async (base, change) => {
  for (const engine of [guide, strict]) {
    const reply = await send(engine, changed(bases[base], change))
    expect([reply.status, adviceOf(reply)]).toEqual([201, ''])
  }
})

const follow = {
  clientReferenceInformation: { code: 'x' },
  orderInformation: { amountDetails: { totalAmount: '12000', currency: 'JPY' } },
}

test.each([
  ['captures', { 'orderInformation.amountDetail': {} }, 'field-unknown', 'did you mean amountDetails?'],
  ['captures', { totalAmount: '1' }, 'field-misplaced', 'totalAmount belongs under orderInformation.amountDetails'],
  ['captures', { [currency]: 'jpy' }, 'currency-case', 'capital letters'],
  ['captures', { [amount]: '11999.5' }, 'amount-decimals-cut-off', 'cut off'],
  ['captures', { [`${options}.Installments`]: '12' }, 'jpo-unknown-field', 'is spelt installments'],
  [
    'reversals',
    { 'reversalInformation.amountDetails': { totalAmount: '12000', currency: 'jpy' } },
    'currency-case',
    'capital letters',
  ],
  [
    'reversals',
    {
      'reversalInformation.amountDetails': { totalAmount: '12000', currency: 'JPY' },
      'reversalInformation.Reason': 'x',
    },
    'field-spelling',
    'is spelt reason',
  ],
  ['voids', { 'clientReferenceInformation.Code': 'x' }, 'field-spelling', 'is spelt code'],
])('%s with %j are told %s', async (service, change, rule, words) => {
  for (const profile of ['guide', 'strict'] as const) {
    const engine = await createTestEngine({ profile })
    const { body } = await send(engine, { ...ordinary, processingInformation: { capture: service === 'voids' } })
    const reply = await send(engine, changed(follow, change), { path: `/pts/v2/payments/${body.id}/${service}` })
    expect(
      findViolations(
        reply,
        ({ captures: 'capturePayment', reversals: 'authReversal', voids: 'voidPayment' } as const)[service as 'voids'],
      ),
    ).toEqual([])
    expect(adviceOf(reply)).toContain(`${rule}: `)
    expect(adviceOf(reply)).toContain(words)
    if (profile === 'strict') expect(reply.status).toBe(400)
  }
})

test('searches and credits are told of names too', async () => {
  const search = { query: 'clientReferenceInformation.code:a', sort: 'id:asc', ofset: 1 }
  expect(adviceOf(await send(guide, search, { path: '/tss/v2/searches' }))).toContain('did you mean offset?')
  const credit = changed(ordinary, { 'orderInformation.billTo.Email': 'x' })
  expect(adviceOf(await send(guide, credit, { path: '/pts/v2/credits' }))).toContain('is spelt email')
})

test('a body of many strange names is told of the first, and options among the last are seen', async () => {
  const many = Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`strange${index}`, index]))
  const body = { ...ordinary, ...many, japanPaymentOptions: chosen }
  const { body: refused } = await send(strict, body)
  expect(refused.details).toHaveLength(21)
  const reply = await send(guide, body)
  expect(reply.status).toBe(201)
  const entry = JSON.stringify(guide.journal.page({ limit: 1 }))
  expect(entry).toContain('and 4981 more')
  expect(entry).toContain('jpo-options-not-taken')
})

test.each([
  ['as a name', { '4111111111111111': 'x' }],
  ['in a name', { 'card 4111-1111-1111-1111': 'x' }],
  ['as an option', { [`${options}.4111111111111111`]: 'x' }],
  ['as an email', { [`${billTo}.email`]: '4111111111111111' }],
  ['as a security code', { [`${card}.securityCode`]: '41111111' }],
])('nothing said shows a card number sent %s', async (_, change) => {
  for (const engine of [guide, strict]) {
    const reply = await send(engine, changed(installment, change))
    expect(adviceOf(reply)).not.toBe('')
    expect(adviceOf(reply) + reply.text).not.toMatch(/41111111|4111-1111-1111/)
  }
})

test('every rule of names and forms has a request that breaks it', () => {
  const rules: readonly Rule[] = [...Object.values(nameRules), ...Object.values(formRules), requestRules.decimalsCutOff]
  const seen = advised.flatMap(([, , names]) => names.split(' '))
  expect(rules.map(({ name }) => name).filter((name) => !seen.includes(name))).toEqual([])
  for (const { name } of [jpoRules.optionsNotTaken, jpoRules.amountZero, jpoRules.bonusCountDiffers])
    expect(seen).toContain(name)
})
