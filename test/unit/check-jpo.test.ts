import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { captureOptionDiffers } from '../../src/jpo/check-capture-options.ts'
import { checkJpo, readJpoOptions } from '../../src/jpo/check-jpo.ts'
import { jpoRules, jpoValueRules } from '../../src/jpo/jpo-rules.ts'
import { authenticationRules } from '../../src/operations/payer-authentication/authentication-rules.ts'
import { searchRules } from '../../src/search/search-rules.ts'
import { formRules } from '../../src/validation/form-rules.ts'
import { nameRules } from '../../src/validation/names/name-rules.ts'
import { requestRules } from '../../src/validation/request-rules.ts'
import type { Finding, Profile } from '../../src/verdict/finding.ts'

const path = 'processingInformation.japanPaymentOptions'
const names = { businessName: '桜商店', businessNameKatakana: 'サクラ', businessNameAlphaNumeric: 'SAKURA' }
const single = { ...names, paymentMethod: '10' }
const bonus = { ...names, paymentMethod: '21' }
const installment = { ...names, paymentMethod: '61', installments: '12' }
const combination = { ...names, paymentMethod: '31', installments: '12', bonuses: '2' }
const revolving = { ...names, paymentMethod: '80', installments: '12' }

function check(japanPaymentOptions: unknown, profile: Profile = 'guide'): Finding[] {
  return checkJpo(readJpoOptions({ processingInformation: { japanPaymentOptions } }, profile))
}

/** A finding in brief: rule, weight, reason, and the field below the options. */
const brief = ({ rule, weight, reason, field }: Finding) =>
  `${rule} ${weight} ${reason} ${field.replace(`${path}.`, '')}`

const triggers: [rule: string, given: object, want: string][] = [
  ['jpo-empty-options', {}, `odd MISSING_FIELD ${path}`],
  ['jpo-simple-order-code', { ...single, paymentMethod: '1' }, 'refuse INVALID_DATA paymentMethod'],
  ['jpo-simple-order-code', { ...single, paymentMethod: '04' }, 'refuse INVALID_DATA paymentMethod'],
  ['jpo-unknown-code', { ...single, paymentMethod: '99' }, 'refuse INVALID_DATA paymentMethod'],
  ['jpo-unknown-code', { ...single, paymentMethod: '3' }, 'refuse INVALID_DATA paymentMethod'],
  ['jpo-required-field', { ...single, businessName: '' }, 'refuse MISSING_FIELD businessName'],
  ['jpo-required-field', { ...installment, installments: ' ' }, 'refuse MISSING_FIELD installments'],
  ['jpo-out-of-place-field', { ...single, installments: '3' }, 'odd INVALID_DATA installments'],
  ['jpo-out-of-place-field', { ...revolving, bonuses: '2' }, 'odd INVALID_DATA bonuses'],
  ['jpo-out-of-place-field', { ...bonus, firstBillingMonth: '04' }, 'odd INVALID_DATA firstBillingMonth'],
  ['jpo-combination-without-bonus', { ...combination, bonuses: undefined }, 'note MISSING_FIELD bonuses'],
  ['jpo-card-present-terminal', { ...single, jis2TrackData: 'x' }, 'odd MISSING_FIELD terminalId'],
  ['jpo-two-bonus-forms', { ...bonus, bonuses: '1', bonusMonth: '7' }, 'note INVALID_DATA bonuses'],
  ['jpo-two-bonus-forms', { ...bonus, bonuses: [null], secondBonusAmount: '1' }, 'note INVALID_DATA bonuses'],
  ['jpo-installments-range', { ...installment, installments: '0' }, 'refuse INVALID_DATA installments'],
  ['jpo-installments-range', { ...installment, installments: '00' }, 'refuse INVALID_DATA installments'],
  ['jpo-installments-range', { ...installment, installments: '100' }, 'refuse INVALID_DATA installments'],
  ['jpo-installments-range', { ...installment, installments: '3回' }, 'refuse INVALID_DATA installments'],
  [
    'jpo-first-billing-month-range',
    { ...installment, firstBillingMonth: '13' },
    'refuse INVALID_DATA firstBillingMonth',
  ],
  [
    'jpo-first-billing-month-range',
    { ...installment, firstBillingMonth: '00' },
    'refuse INVALID_DATA firstBillingMonth',
  ],
  ['jpo-first-billing-month-digits', { ...installment, firstBillingMonth: '4' }, 'odd INVALID_DATA firstBillingMonth'],
  ['jpo-katakana', { ...single, businessNameKatakana: 'さくら' }, 'odd INVALID_DATA businessNameKatakana'],
  ['jpo-katakana', { ...single, businessNameKatakana: 'サクラA' }, 'odd INVALID_DATA businessNameKatakana'],
  ['jpo-katakana-width', { ...single, businessNameKatakana: 'ｻｸﾗｼﾖｳﾃﾝ ﾞﾟ' }, 'odd INVALID_DATA businessNameKatakana'],
  ['jpo-installments-unusual', { ...installment, installments: '1' }, 'note INVALID_DATA installments'],
  ['jpo-installments-unusual', { ...installment, installments: '99' }, 'note INVALID_DATA installments'],
  ['jpo-installments-unusual', { ...revolving, installments: '37' }, 'note INVALID_DATA installments'],
  ['jpo-alphanumeric', { ...single, businessNameAlphaNumeric: '桜' }, 'odd INVALID_DATA businessNameAlphaNumeric'],
  [
    'jpo-alphanumeric',
    { ...single, businessNameAlphaNumeric: 'ＳＡＫＵＲＡ' },
    'odd INVALID_DATA businessNameAlphaNumeric',
  ],
]

test.each(triggers)('%s is found, and nothing else, in %j', (rule, given, want) => {
  expect(check(given).map(brief)).toEqual([`${rule} ${want}`])
})

const nearMisses: [rule: string, given: object][] = [
  ['jpo-empty-options', single],
  ['jpo-simple-order-code', { ...single, paymentMethod: '10' }],
  ['jpo-simple-order-code', { ...names, paymentMethod: '' }],
  ['jpo-unknown-code', { ...combination, paymentMethod: '33' }],
  ['jpo-unknown-code', names],
  ['jpo-required-field', installment],
  ['jpo-required-field', names],
  ['jpo-required-field', bonus],
  ['jpo-out-of-place-field', { ...single, installments: '' }],
  ['jpo-out-of-place-field', { ...bonus, installments: '1', bonuses: '1' }],
  ['jpo-out-of-place-field', { ...single, terminalId: '1', preapprovalType: '0' }],
  ['jpo-combination-without-bonus', { ...combination, bonuses: undefined, secondBonusAmount: '1000' }],
  ['jpo-combination-without-bonus', { ...combination, bonuses: [null] }],
  ['jpo-combination-without-bonus', bonus],
  ['jpo-card-present-terminal', { ...single, jis2TrackData: 'x', terminalId: '1' }],
  ['jpo-card-present-terminal', { ...single, jis2TrackData: '' }],
  ['jpo-two-bonus-forms', { ...bonus, bonuses: '1' }],
  ['jpo-two-bonus-forms', { ...bonus, bonusMonth: '7', bonusAmount: '1000' }],
  ['jpo-installments-range', { ...installment, installments: '2' }],
  ['jpo-installments-range', { ...installment, installments: '03' }],
  ['jpo-installments-range', { ...installment, installments: '36' }],
  ['jpo-installments-unusual', { ...installment, installments: '36' }],
  ['jpo-installments-unusual', { ...bonus, installments: '1' }],
  ['jpo-first-billing-month-range', { ...installment, firstBillingMonth: '12' }],
  ['jpo-first-billing-month-range', { ...installment, firstBillingMonth: '01' }],
  ['jpo-first-billing-month-digits', { ...installment, firstBillingMonth: '04' }],
  ['jpo-first-billing-month-digits', { ...installment, firstBillingMonth: '' }],
  ['jpo-katakana', { ...single, businessNameKatakana: 'サクラ・ショウテン　（カ）ー1' }],
  ['jpo-katakana-width', { ...single, businessNameKatakana: 'サクラ　。・ー' }],
  ['jpo-alphanumeric', { ...single, businessNameAlphaNumeric: "Sakura's Store No.1 (Tokyo)" }],
]

test('bonuses that a method does not use are told as such, and not counted', () => {
  for (const method of [single, installment, revolving])
    expect(check({ ...method, bonuses: '3', bonusMonth: '7' }).map(brief)).toEqual([
      'jpo-out-of-place-field odd INVALID_DATA bonuses',
      'jpo-out-of-place-field odd INVALID_DATA bonusMonth',
    ])
})

test.each(nearMisses)('%s is not found in %j', (_, given) => {
  expect(check(given)).toEqual([])
})

/** Rules about more than the options have their examples in test/conformance/names.test.ts. */
const { optionsNotTaken, amountZero, bonusCountDiffers, ...rulesOfOptions } = jpoRules
const ruleNames = [...Object.values(rulesOfOptions), ...jpoValueRules].map(({ name }) => name)

test.each(ruleNames)('%s has an example that triggers it and one that just does not', (rule) => {
  expect(triggers.filter(([name]) => name === rule)).not.toEqual([])
  expect(nearMisses.filter(([name]) => name === rule)).not.toEqual([])
})

test('every row belongs to an existing rule', () => {
  for (const [rule] of [...triggers, ...nearMisses]) expect(ruleNames).toContain(rule)
})

test('no two rules have the same name', () => {
  expect(new Set(ruleNames).size).toBe(ruleNames.length)
})

test.each([
  ['single', { given: single }],
  ['bonus', { given: bonus }],
  ['installment', { given: installment }],
  ['combination', { given: combination }],
  ['revolving', { given: revolving }],
])('a complete %s payment has no findings in either profile', (_, { given }) => {
  expect(check(given, 'guide')).toEqual([])
  expect(check(given, 'strict')).toEqual([])
})

test.each([
  ['businessName', names],
  ['businessNameKatakana', names],
  ['businessNameAlphaNumeric', names],
])('every method needs %s', (field) => {
  for (const given of [single, bonus, installment, combination, revolving]) {
    const want = [`jpo-required-field refuse MISSING_FIELD ${field}`]
    expect(check({ ...given, [field]: undefined }).map(brief)).toEqual(want)
  }
})

test('an unknown code causes no findings about the fields of a method', () => {
  expect(check({ paymentMethod: '99', installments: '3' }).map(brief)).toEqual([
    'jpo-unknown-code refuse INVALID_DATA paymentMethod',
  ])
})

test('the contract reports a code of another type', () => {
  expect(check({ paymentMethod: 61 })).toEqual([])
})

test.each([
  ['2', 'bonus; the REST code is one of 21, 22, 23, 24'],
  ['4', 'installment; the REST code is 61'],
])('the finding of Simple Order code %s names the REST code', (paymentMethod, want) => {
  const [finding] = check({ ...names, paymentMethod })
  expect(finding?.text.en).toContain(want)
})

test('the finding of an unknown code lists all allowed codes', () => {
  const [finding] = check({ ...names, paymentMethod: '99' })
  expect(finding?.text.en).toBe(
    'paymentMethod "99" is not a code; allowed are 10, 21, 22, 23, 24, 61, 31, 32, 33, 34, 80',
  )
})

test.each([
  ['as the code', { ...names, paymentMethod: '4111111111111111' }],
  ['as an installment count', { ...installment, installments: '4111111111111111' }],
])('no finding shows a card number sent %s', (_, given) => {
  expect(check(given)).not.toEqual([])
  expect(JSON.stringify(check(given))).not.toContain('4111111111111111')
})

test.each([
  ['no processingInformation', {}],
  ['no options', { processingInformation: {} }],
  ['options that are an array', { processingInformation: { japanPaymentOptions: [] } }],
  ['options that are text', { processingInformation: { japanPaymentOptions: '61' } }],
])('a body with %s is an ordinary authorization', (_, body) => {
  expect(readJpoOptions(body, 'strict').options).toBeUndefined()
  expect(checkJpo(readJpoOptions(body, 'strict'))).toEqual([])
})

test('every rule that a world may change is one of the tables', () => {
  const schema = JSON.parse(readFileSync(new URL('../../src/world/world.schema.json', import.meta.url), 'utf8'))
  const { ordinary, seconds, sort, sortMissing, setting } = searchRules
  const rules: { name: string }[] = [
    ...[...Object.values(jpoRules), ...jpoValueRules, captureOptionDiffers],
    ...[requestRules.unknownCurrency, requestRules.decimalsCutOff],
    ...[...Object.values(nameRules), ...Object.values(formRules)],
    // Without a query that can be read there is nothing to search for: its other rules always refuse.
    ...[ordinary, seconds, sort, sortMissing, setting],
    // Those that refuse guard a browser, or are a setting.
    ...Object.values(authenticationRules).filter(({ weight }) => weight !== 'refuse'),
  ]
  expect(schema.$defs.RuleName.enum.toSorted()).toEqual(rules.map(({ name }) => name).toSorted())
})
