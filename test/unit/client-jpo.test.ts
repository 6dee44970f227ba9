import { expect, test } from 'vitest'
import { bonus, combination, installment, revolving, single } from '../../src/client/index.ts'
import { jpoOptionTable as ours } from '../../src/client/jpo-option-table.ts'
import { jpoMethods as theirs } from '../../src/jpo/methods.ts'

test('the client’s table of methods and codes equals the gateway’s', () => {
  const codes = Object.entries(ours).map(([name, row]) => [name, [...row.codes]])
  expect(codes).toEqual(theirs.map(({ name, codes }) => [name, codes]))
})

test.each(theirs)('the client’s terms of $name are the gateway’s required and allowed fields', ({ name, fields }) => {
  const { needs, takes } = ours[name]
  const terms = ['installments', 'firstBillingMonth', 'bonuses'] as const
  expect(terms.filter((term) => fields[term] === 'required')).toEqual([...needs])
  expect([...needs, ...takes].filter((term) => fields[term] === 'out-of-place')).toEqual([])
})

test.each([
  ['single', single(), { paymentMethod: '10' }],
  ['bonus', bonus(), { paymentMethod: '21' }],
  ['bonus of another code', bonus({ code: '23' }), { paymentMethod: '23' }],
  [
    'bonus with bonuses',
    bonus({ bonuses: [{ month: 7, amount: '30000' }, { month: 12 }, null, {}] }),
    { paymentMethod: '21', bonuses: [{ month: '07', amount: '30000' }, { month: '12' }, null, {}] },
  ],
  ['installment', installment({ installments: 3 }), { paymentMethod: '61', installments: '3' }],
  [
    'installment with a first month',
    installment({ installments: 99, firstBillingMonth: 4 }),
    { paymentMethod: '61', installments: '99', firstBillingMonth: '04' },
  ],
  [
    'combination',
    combination({ installments: 12, firstBillingMonth: 12, bonuses: [{ month: 1 }], code: '34' }),
    { paymentMethod: '34', installments: '12', firstBillingMonth: '12', bonuses: [{ month: '01' }] },
  ],
  ['combination without bonuses', combination({ installments: 1 }), { paymentMethod: '31', installments: '1' }],
  [
    'revolving',
    revolving({ installments: 10, firstBillingMonth: 1 }),
    { paymentMethod: '80', installments: '10', firstBillingMonth: '01' },
  ],
])('%s has this wire form', (_, option, want) => {
  expect(option).toEqual(want)
  expect(Object.isFrozen(option)).toBe(true)
})

/** For calls without types. */
const untyped = { single, bonus, installment, combination, revolving } as unknown as Record<
  string,
  (terms: unknown) => unknown
>

const upTo99 = /installments is a whole number from 1 to 99/
const month = /firstBillingMonth is a whole number from 1 to 12/
const oneToSix = /bonuses is a list of 1 to 6/
const bonusMonth = /month of a bonus is a whole number from 1 to 12/
const bonusAmount = /amount of a bonus is text of 1 to 8 digits/

test.each([
  ['installment', { installments: 0 }, upTo99],
  ['installment', { installments: 100 }, upTo99],
  ['installment', { installments: 2.5 }, upTo99],
  ['installment', { installments: -1 }, upTo99],
  ['installment', { installments: Number.NaN }, upTo99],
  ['installment', { installments: '12' }, upTo99],
  ['installment', {}, /installment needs installments/],
  ['combination', { bonuses: [{ month: 7 }] }, /combination needs installments/],
  ['revolving', {}, /revolving needs installments/],
  ['revolving', { installments: 3, firstBillingMonth: 0 }, month],
  ['revolving', { installments: 3, firstBillingMonth: 13 }, month],
  [
    'revolving',
    { installments: 3, bonuses: [null] },
    /bonuses is not a term of revolving\. Allowed: installments, firstBillingMonth, code/,
  ],
  ['bonus', { installments: 3 }, /installments is not a term of bonus\. Allowed: bonuses, code/],
  ['bonus', { firstBillingMonth: 3 }, /firstBillingMonth is not a term of bonus/],
  ['bonus', { firstBusinessMonth: 3 }, /firstBusinessMonth is not a term of bonus/],
  ['installment', { instalments: 12 }, /instalments is not a term of installment, did you mean "installments"\?/],
  ['installment', 12, /terms of installment are an object/],
  ['combination', { installments: 3, bonusses: [null] }, /did you mean "bonuses"\?/],
  ['single', { installments: 1 }, /installments is not a term of single\. Allowed: code/],
  ['bonus', { bonuses: [{ mounth: 7 }] }, /mounth is not a term of a bonus, did you mean "month"\?/],
  ['bonus', { bonuses: ['7'] }, /bonuses is a list of/],
  ['bonus', { bonuses: [] }, oneToSix],
  ['bonus', { bonuses: Array(7).fill(null) }, oneToSix],
  ['bonus', { bonuses: '2' }, oneToSix],
  ['bonus', { bonuses: [{ month: 13 }] }, bonusMonth],
  ['bonus', { bonuses: [{ month: '7' }] }, bonusMonth],
  ['bonus', { bonuses: [{ amount: 30000 }] }, bonusAmount],
  ['bonus', { bonuses: [{ amount: '0' }] }, bonusAmount],
  ['bonus', { bonuses: [{ amount: '100.00' }] }, bonusAmount],
  ['bonus', { bonuses: [{ amount: '100000000' }] }, bonusAmount],
  ['bonus', { code: '31' }, /code of bonus is 21, 22, 23, 24/],
  ['combination', { installments: 3, code: '61' }, /code of combination is 31, 32, 33, 34/],
])('%s of %j is refused, with the allowed values', (method, terms, allowed) => {
  const make = () => untyped[method]?.(terms)
  expect(make).toThrow(RangeError)
  expect(make).toThrow(allowed)
  expect(make).toThrow(expect.objectContaining({ code: 'INVALID_JPO_TERM' }))
})
