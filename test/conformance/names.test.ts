import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { jpoRules } from '../../src/jpo/jpo-rules.ts'
import { formRules } from '../../src/validation/form-rules.ts'
import { nameRules } from '../../src/validation/names/name-rules.ts'
import { requestRules } from '../../src/validation/request-rules.ts'
import type { Rule } from '../../src/verdict/rule.ts'
import { quietPayments } from '../fuzz/targets/changed-fields.ts'
import { createTestEngine, send } from '../support.ts'
import { findViolations } from './contract.ts'
import {
  advised,
  amount,
  bases,
  billTo,
  type Change,
  card,
  changed,
  chosen,
  currency,
  noted,
  options,
  readAsText,
} from './odd-requests.ts'

const guide = await createTestEngine()
const strict = await createTestEngine({ profile: 'strict' })
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

test.each(noted)('%s with %j is told %s in both profiles, and taken', async (base, change, rule, words) => {
  for (const engine of [guide, strict]) {
    const reply = await send(engine, changed(bases[base], change))
    expect([reply.status, reply.body.status, rulesIn(adviceOf(reply))]).toEqual([201, 'AUTHORIZED', [rule]])
    expect(adviceOf(reply)).toContain(words)
  }
})

test.each(readAsText)('%s with %s as %j is read as text, or refused in strict', async (base, path, value) => {
  const reply = await send(guide, changed(bases[base], { [path]: value }))
  const asText = await send(guide, changed(bases[base], { [path]: String(value) }))
  expect(findViolations(reply)).toEqual([])
  const { status, orderInformation, clientReferenceInformation } = asText.body
  expect([reply.status, reply.body.status]).toEqual([201, status])
  expect(reply.body.orderInformation?.amountDetails).toEqual(orderInformation?.amountDetails)
  expect(reply.body.clientReferenceInformation).toEqual(clientReferenceInformation)
  expect(adviceOf(reply)).toContain(`: ${path} is a string`)
  expect(adviceOf(reply)).toContain(`in the API; the ${typeof value} was read as its text`)
  expect(rulesIn(adviceOf(asText))).not.toContain('field-type')
  expect(JSON.stringify(guide.journal.page({ limit: 2 }))).not.toContain('4111111111111111')

  const refused = await send(strict, changed(bases[base], { [path]: value }))
  expect(refused.body).toMatchObject({ status: 'INVALID_REQUEST', reason: 'INVALID_DATA' })
  expect(refused.body.details).toContainEqual({ field: path, reason: 'INVALID_DATA' })
})

test.each<[Change, string]>([
  [{ [amount]: -5 }, amount],
  [{ [amount]: 1e21 }, amount],
  [{ [amount]: false }, amount],
  [{ [`${card}.number`]: 9007199254740994 }, `${card}.number`],
  [{ [`${card}.expirationMonth`]: 13 }, `${card}.expirationMonth`],
  [{ [`${options}.installments`]: 1.5 }, `${options}.installments`],
  [{ [`${options}.bonuses`]: 7 }, `${options}.bonuses`],
  [{ [amount]: ['12000'] }, amount],
  [{ [amount]: { value: '12000' } }, amount],
])('%j is no text of the field, and is refused in both profiles', async (change, field) => {
  for (const engine of [guide, strict]) {
    const { body } = await send(engine, changed(bases.installment, change))
    expect(body.details).toContainEqual({ field, reason: 'INVALID_DATA' })
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
  ['installment', { 'riskInformation.profile.name': 'x', 'consumerAuthenticationInformation.veresEnrolled': 'Y' }],
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
  ['captures', { [amount]: 12000 }, 'field-type', 'the number was read as its text'],
  ['captures', { 'clientReferenceInformation.code': 7 }, 'field-type', 'the number was read as its text'],
  [
    'captures',
    { [amount]: undefined, 'orderInformation.lineItems': [{ unitPrice: 6000, quantity: 2 }] },
    'field-type',
    'orderInformation.lineItems[0].unitPrice is a string in the API',
  ],
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
    const { body } = await send(engine, { ...bases.ordinary, processingInformation: { capture: service === 'voids' } })
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
  const credit = changed(bases.ordinary, { 'orderInformation.billTo.Email': 'x' })
  expect(adviceOf(await send(guide, credit, { path: '/pts/v2/credits' }))).toContain('is spelt email')
})

test('a body of many strange names is told of the first, and options among the last are seen', async () => {
  const many = Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`strange${index}`, index]))
  const body = { ...bases.ordinary, ...many, japanPaymentOptions: chosen }
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
    const reply = await send(engine, changed(bases.installment, change))
    expect(adviceOf(reply)).not.toBe('')
    expect(adviceOf(reply) + reply.text).not.toMatch(/41111111|4111-1111-1111/)
  }
})

test('nothing is said of the payments that the fuzz target changes', async () => {
  for (const payment of quietPayments) {
    for (const engine of [guide, strict]) expect(adviceOf(await send(engine, payment))).toBe('')
  }
})

const folder = new URL('../../examples/requests/', import.meta.url)
const examples = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'))

test.each(examples)('nothing is said of the names, types and forms of examples/requests/%s', async (file) => {
  const rules = [...Object.values(nameRules), ...Object.values(formRules), ...Object.values(requestRules)]
  const ours = new Set<string>(rules.map(({ name }) => name))
  for (const engine of [guide, strict]) {
    const reply = await send(engine, readFileSync(new URL(file, folder)))
    expect(rulesIn(adviceOf(reply)).filter((rule) => ours.has(rule))).toEqual([])
  }
})

test('every rule of names and forms has a request that breaks it', () => {
  const rules: readonly Rule[] = [...Object.values(nameRules), ...Object.values(formRules), requestRules.decimalsCutOff]
  const seen = [...advised, ...noted].flatMap(([, , names]) => names.split(' '))
  expect(rules.map(({ name }) => name).filter((name) => !seen.includes(name))).toEqual([])
  for (const { name } of [jpoRules.optionsNotTaken, jpoRules.amountZero, jpoRules.bonusCountDiffers])
    expect(seen).toContain(name)
})
