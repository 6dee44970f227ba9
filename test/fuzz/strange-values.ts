import fc from 'fast-check'
import type { Plants } from './plants.ts'
import { outcomeNames } from './words.ts'

const repeat = (text: string, count: number): string => text.repeat(count)

/** One value of every kind: types, borders, forms of digits and text that break what reads them. */
export const kinds: readonly unknown[] = [
  ...[null, true, false, 'true', 'false', 'TRUE', 'null', 'undefined'],
  ...[0, -0, 1, -1, 12, 99, 100, 1.5, 1e5, 1e21, 1e308, -1e308, 5e-324, 2 ** 53, 4e15, 99999, 100000],
  ...['', ' ', '\t', '\n', '\r\n', '\0', '\u007f', '\u0085', '\u2028', '\ufeff', '\ud800', '\udfff\ud800', '\u202e1'],
  ...[
    '0',
    '00',
    '1',
    '01',
    '001',
    '5',
    '12',
    '13',
    '99',
    '100',
    '-1',
    '+1',
    '1.',
    '.1',
    '1.0',
    '1.00',
    '1.001',
    '1,000',
  ],
  ...['1e5', '0x10', '１２', '٣', 'Ⅻ', '十二', 'NaN', 'Infinity', '9'.repeat(12), '9'.repeat(13), '9'.repeat(400)],
  ...['10', '21', '24', '25', '31', '61', '80', '4', 'jpy', 'JPY', 'JPX', 'usd', 'KWD', 'BTC'],
  ...['12000', '12000.00', '12000.5', '99000201', '99000202', '0000012000', '1000000000000'],
  ...[
    '桜商店',
    'サクラショウテン',
    '𠮷野家',
    'e\u0301',
    '👨‍👩‍👧',
    '\u0300'.repeat(60),
    'ｱ',
    '<b>',
    "'; --",
    '{{x}}',
    '%s%n',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '../..',
    'http://127.0.0.1/',
    '\\u0041',
    '%00',
    '%E0%A4%A',
  ],
  ...[20, 21, 25, 26, 50, 51, 60, 61, 255, 256, 1_000, 1_001, 2_000, 4_000].map((length) => repeat('x', length)),
  ...[
    repeat('桜', 25),
    repeat('𠮷', 25),
    repeat('𠮷', 26),
    repeat('a', 70_000),
    repeat('1 ', 5_000),
    repeat('%25', 3_000),
  ],
  ...[
    [],
    {},
    [null],
    [[]],
    [{}],
    [1, 2, 3],
    [[[[]]]],
    { a: {} },
    { length: 3 },
    { toString: 1 },
    { toJSON: 1, valueOf: null },
  ],
  ...[JSON.parse('{"__proto__":{"x":1}}'), JSON.parse('{"constructor":{"prototype":{}}}'), { 0: 'a' }, { '': '' }],
  ...[Array(6).fill({ month: '12' }), Array(7).fill(null), Array(500).fill('1'), [{ month: 12, amount: 1 }, null]],
  ...[
    'scenario:',
    'fault:',
    'scenario:expired-card',
    'SCENARIO=JCN-G30',
    'scenario: fault:',
    'scenario:__proto__',
    'fault:constructor',
  ],
]

/** Keys that objects, maps and masks stumble over. */
export const strangeKey = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'toJSON',
    'hasOwnProperty',
    'length',
    '',
    '0',
    '…',
  ),
  fc.constantFrom(
    'number',
    'securityCode',
    'cvv',
    'firstBusinessMonth',
    'paymentmethod',
    'pan',
    'value',
    'name',
    'secret',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
)

/** A card number, as people write it. */
export const planted = ({ cards }: Plants): fc.Arbitrary<string> =>
  fc.tuple(fc.constantFrom(...cards), fc.constantFrom(...forms)).map(([card, form]) => form(card))

const forms: readonly ((card: string) => string)[] = [
  (card) => card,
  (card) => card.replace(/(.{4})(?=.)/g, '$1 '),
  (card) => card.replace(/(.{4})(?=.)/g, '$1-'),
  (card) => `card ${card}, thanks`,
  (card) => `カード番号は${card}です`,
  (card) => `${repeat('x', 990)} ${card}`,
  (card) => `scenario:${card}`,
  (card) => encodeURIComponent(card.replace(/(.{4})(?=.)/g, '$1 ')),
]

/** A value of any kind. */
export const strangeValue = (plants: Plants): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...kinds) },
    { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 4 }) },
    { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
    { weight: 2, arbitrary: fc.stringMatching(/^[0-9.]{0,20}$/) },
    { weight: 1, arbitrary: fc.double() },
    { weight: 2, arbitrary: planted(plants) },
    { weight: 1, arbitrary: fc.constantFrom(...outcomeNames).map((name) => `order 7 scenario:${name}`) },
  )
