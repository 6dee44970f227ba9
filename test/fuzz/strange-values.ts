import fc from 'fast-check'
import { catalogue } from '../../src/acquirer/outcome-catalogue.ts'
import { faults } from '../../src/faults/faults.ts'
import type { Plants } from './plants.ts'

export const outcomeNames = Object.keys(catalogue)
/** Faults that a request can ask for. */
export const faultNames = Object.keys(faults).filter((name) => name !== 'connection-refused')

const words = (text: string): readonly string[] => text.split(' ')

/** One value of each kind that breaks parsers, checks and formatters. */
export const kinds: readonly unknown[] = [
  ...[null, true, false, 0, -0, 1, -1, 12, 100, 1.5, 1e5, 1e21, 1e308, -1e308, 5e-324, 2 ** 53, 99999, 100000],
  ...['', ' ', '\t', '\n', '\r\n', '\0', '\u007f', '\u0085', '\u2028', '\ufeff', '\ud800', '\udfff\ud800', '\u202e1'],
  ...words('true TRUE null undefined 0 00 1 01 001 5 12 13 99 100 -1 +1 1. .1 1.0 1.00 1.001 1,000 1e5 0x10 NaN'),
  ...words('１２ ٣ Ⅻ 十二 10 21 24 25 31 61 80 4 jpy JPY JPX usd KWD BTC 12000 12000.00 12000.5 99000201 0000012000'),
  ...words(
    '桜商店 サクラショウテン 𠮷野家 e\u0301 👨‍👩‍👧 ｱ <b> {{x}} %s%n %00 %E0%A4%A \\u0041 ../.. http://127.0.0.1/',
  ),
  ...words('__proto__ constructor toString hasOwnProperty scenario: fault: scenario:expired-card SCENARIO=JCN-G30'),
  ...[12, 13, 400].map((length) => '9'.repeat(length)),
  ...[20, 21, 25, 26, 50, 51, 60, 61, 255, 256, 1_000, 1_001, 2_000, 4_000].map((length) => 'x'.repeat(length)),
  ...[
    '桜'.repeat(25),
    '𠮷'.repeat(26),
    '\u0300'.repeat(60),
    'a'.repeat(70_000),
    '1 '.repeat(5_000),
    '%25'.repeat(3_000),
  ],
  ...[[], {}, [null], [[]], [{}], [1, 2, 3], { a: {} }, { length: 3 }, { toString: 1 }, { toJSON: 1, valueOf: null }],
  ...[JSON.parse('{"__proto__":{"x":1}}'), JSON.parse('{"constructor":{"prototype":{}}}'), { 0: 'a' }, { '': '' }],
  ...[Array(6).fill({ month: '12' }), Array(7).fill(null), Array(500).fill('1'), [{ month: 12, amount: 1 }, null]],
]

/** Keys that confuse objects, maps and masks. */
export const strangeKey = fc.oneof(
  fc.constantFrom(...words('__proto__ constructor prototype toString toJSON hasOwnProperty length  0 …')),
  fc.constantFrom(...words('number securityCode cvv firstBusinessMonth paymentmethod pan value name secret')),
  fc.string({ unit: 'binary', maxLength: 12 }),
)

const groups = (card: string, separator: string): string => card.replace(/(.{4})(?=.)/g, `$1${separator}`)

/** Ways in which people write a card number. */
const forms: readonly ((card: string) => string)[] = [
  (card) => card,
  (card) => groups(card, ' '),
  (card) => groups(card, '-'),
  (card) => `カード番号は${card}です`,
  (card) => `${'x'.repeat(990)} ${card}`,
  (card) => `scenario:${card}`,
  (card) => encodeURIComponent(groups(card, ' ')),
]

export const planted = ({ cards }: Plants): fc.Arbitrary<string> =>
  fc.tuple(fc.constantFrom(...cards), fc.constantFrom(...forms)).map(([card, form]) => form(card))

export const strangeValue = (plants: Plants): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...kinds) },
    { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 4 }) },
    { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
    { weight: 2, arbitrary: fc.stringMatching(/^[0-9.]{0,20}$/) },
    { weight: 2, arbitrary: planted(plants) },
    { weight: 1, arbitrary: fc.constantFrom(...outcomeNames).map((name) => `order 7 scenario:${name}`) },
  )
