import { expect, test } from 'vitest'
import { document } from '../../src/admin/generated/document.ts'
import * as client from '../../src/client/index.ts'
import { jpoOptionTable } from '../../src/client/jpo-option-table.ts'
import {
  type FieldUse,
  type JpoField,
  jpoCodes,
  jpoFields,
  jpoMethods,
  methodOfCode,
  methodOfSimpleOrderCode,
} from '../../src/jpo/methods.ts'
import type { JpoMethod } from '../../src/world/world.ts'

test.each(['', '0', '1', '11', '20', '25', '30', '35', '60', '62', '81', '99', '010', ' 10', '１０', '10.0'])(
  'code %j means nothing',
  (code) => {
    expect(methodOfCode(code)).toBeUndefined()
  },
)

test.each([
  ['1', 'single'],
  ['2', 'bonus'],
  ['4', 'installment'],
  ['5', 'revolving'],
  ['6', 'combination'],
  ['04', 'installment'],
  ['06', 'combination'],
])('Simple Order code %s means %s', (code, want) => {
  expect(methodOfSimpleOrderCode(code)?.name).toBe(want)
})

test.each(['', '0', '3', '7', '00', '004', '10', '61'])('Simple Order code %j means nothing', (code) => {
  expect(methodOfSimpleOrderCode(code)).toBeUndefined()
})

test('no Simple Order code is a REST code', () => {
  expect(jpoMethods.filter(({ simpleOrderCode }) => jpoCodes.includes(simpleOrderCode))).toEqual([])
})

/** R required, o optional, - out of place; a column each, in the order of `columns`. */
const columns = ['single', 'bonus', 'installment', 'combination', 'revolving'] as const satisfies JpoMethod[]
const letters: Record<FieldUse, string> = { required: 'R', optional: 'o', 'out-of-place': '-' }

test.each<[JpoField, string]>([
  ['paymentMethod', 'o R R R R'],
  ['installments', '- o R R R'],
  ['firstBillingMonth', '- - o o o'],
  ['businessName', 'R R R R R'],
  ['businessNameKatakana', 'R R R R R'],
  ['businessNameAlphaNumeric', 'R R R R R'],
  ['terminalId', 'o o o o o'],
  ['jis2TrackData', 'o o o o o'],
  ['preapprovalType', 'o o o o o'],
  ['bonuses', '- o - o -'],
  ['bonusMonth', '- o - o -'],
  ['bonusAmount', '- o - o -'],
  ['secondBonusMonth', '- o - o -'],
  ['secondBonusAmount', '- o - o -'],
])('%s is used as %s by the five methods', (field, want) => {
  const uses = columns.map((name) => jpoMethods.find((row) => row.name === name)?.fields[field])
  expect(uses.map((use) => use && letters[use]).join(' ')).toBe(want)
})

test('every method has the same fourteen fields', () => {
  for (const { fields } of jpoMethods) expect(Object.keys(fields).sort()).toEqual([...jpoFields].sort())
  expect(jpoFields).toHaveLength(14)
})

test('the client and the enums of the admin API list every method', () => {
  const names: string[] = jpoMethods.map(({ name }) => name)
  const enums = [...JSON.stringify(document).matchAll(/"enum":(\[[^\]]*"combination"[^\]]*\])/g)].map(([, list = '']) =>
    JSON.parse(list),
  )
  expect(enums).toEqual([names, [...names, 'ordinary']])
  expect(Object.keys(jpoOptionTable)).toEqual(names)
  expect(Object.keys(client)).toEqual(expect.arrayContaining(names))
})
