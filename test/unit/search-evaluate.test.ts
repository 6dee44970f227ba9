import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toMatcher } from '../../src/search/evaluate.ts'
import { exactKeys } from '../../src/search/exact-keys.ts'
import type { FieldName } from '../../src/search/fields.ts'
import { parseQuery } from '../../src/search/parse-query.ts'
import { toAmountKey } from '../../src/search/to-key.ts'

type Row = Readonly<Partial<Record<FieldName, string | number | readonly string[]>>>

const code = 'clientReferenceInformation.code'
const total = 'orderInformation.amountDetails.totalAmount'
const names = 'applicationInformation.applications.name'
const card = 'paymentInformation.card.number'

const now = Date.parse('2026-11-30T03:21:03.456Z')

/** Values as a store keeps them. */
const columnOf = (field: FieldName) => (row: Row) => {
  const value = row[field]
  if (typeof value !== 'string') return value
  if (field === 'submitTimeUtc') return Date.parse(value)
  return field === total ? toAmountKey(value) : value
}

function parse(text: string) {
  const parsed = parseQuery(text)
  if (!parsed.ok) throw new Error(`Failed to parse ${text}: ${parsed.text.en}`)
  return parsed.query
}

const toRowMatcher = (text: string, timezone = 'GMT') =>
  toMatcher(parse(text), columnOf, {
    now,
    timezone,
    fingerprint: (number) => `fingerprint of ${number}`,
    toStored: (text) => text,
  })

const sale: Row = {
  id: '6749663435826677303955',
  reconciliationId: '6749662579756673803955',
  submitTimeUtc: Date.parse('2026-11-29T15:00:00.789Z'),
  [code]: 'ord-7301',
  [names]: ['ics_auth', 'ics_bill'],
  [card]: 'fingerprint of 4111111111111111',
  [total]: '12000',
  'orderInformation.amountDetails.currency': 'JPY',
  'orderInformation.billTo.lastName': '森',
}

test.each([
  [`${code}:ord-7301`, true],
  [`${code}:ORD-7301`, false],
  [`${code}:ord-730`, false],
  [`${code}:ord-*`, false],
  ['orderInformation.billTo.lastName:森', true],
  ['orderInformation.amountDetails.currency:[JPY]', true],
  ['orderInformation.amountDetails.currency:jpy', false],
  [`${names}:ics_bill`, true],
  [`${names}:(ics_credit OR ics_auth)`, true],
  [`${names}:(ics_auth AND ics_bill)`, true],
  [`${names}:(ics_auth AND ics_credit)`, false],
  ['applicationInformation.applications.reconciliationId:6749662579756673803955', true],
  [`${card}:4111111111111111`, true],
  [`${card}:4111111111111112`, false],
  ['merchantId:m', false],
  ['merchantId:[a TO z]', false],
  // Amounts, by value.
  [`${total}:12000.00`, true],
  [`${total}:[9000 TO 100000]`, true],
  [`${total}:[12000 TO 12001}`, true],
  [`${total}:[11999.99 TO 12000}`, false],
  [`${total}:{12000 TO 13000]`, false],
  // Times, in seconds.
  ['submitTimeUtc:[2026-11-29T15:00:00Z]', true],
  ['submitTimeUtc:2026-11-29T15:00:00Z', true],
  [`submitTimeUtc:${Date.parse('2026-11-29T15:00:00.100Z')}`, true],
  ['submitTimeUtc:[2026-11-29T15:00:01Z TO NOW]', false],
  ['submitTimeUtc:[2026-11-29T15:00:00.999Z TO NOW]', true],
  ['submitTimeUtc:[NOW-1DAY TO 2026-11-29T15:00:00Z]', true],
  ['submitTimeUtc:[NOW-1DAY TO 2026-11-29T15:00:00Z}', false],
  ['submitTimeUtc:{2026-11-29T15:00:00Z TO NOW]', false],
  ['submitTimeUtc:[NOW TO NOW-1DAY]', false],
  // From left to right.
  [`id:0 OR ${code}:ord-7301 AND merchantId:m`, false],
  [`${code}:ord-7301 OR id:0 AND merchantId:m`, false],
  [`${code}:ord-7301 OR (id:0 AND merchantId:m)`, true],
  [`merchantId:m AND id:0 OR ${code}:ord-7301`, true],
])('%s matches the sale: %s', (query, want) => {
  expect(toRowMatcher(query)(sale)).toBe(want)
})

test.each([
  ['GMT', false],
  ['America/Phoenix', true],
  ['Asia/Tokyo', true],
])('/DAY cuts at midnight of %s', (timezone, want) => {
  // Midnight is 00:00Z of the 30th in GMT, 07:00Z of the 29th in Phoenix, 15:00Z of the 29th in Tokyo.
  const query = `${code}:ord-7301 AND submitTimeUtc:[NOW/DAY TO NOW/DAY+1DAY}`
  expect(toRowMatcher(query, timezone)(sale)).toBe(want)
})

/** A query as a tree, its printed form, and what it means by the plainest evaluation. */
interface Model {
  readonly text: string
  readonly holds: (row: Row) => boolean
}

const values: Readonly<Partial<Record<FieldName, readonly string[]>>> = {
  id: ['1', '2', '10'],
  [code]: ['ord-1', 'ord-2', 'a "b" \\', 'AND', ''],
  [names]: ['ics_auth', 'ics_bill', 'ics_void'],
  [total]: ['9', '12', '12.00', '12.5', '100', '99999999999999999.99', '99999999999999999.98'],
  submitTimeUtc: ['2026-11-29T15:00:00Z', '2026-11-29T15:00:01Z', '2026-11-30T00:00:00Z'],
}

const used = Object.keys(values) as FieldName[]

const toOrder = (field: FieldName, value: string): string | bigint | number => {
  if (field === 'submitTimeUtc') return Date.parse(value)
  if (field !== total) return value
  const [whole = '', fraction = ''] = value.split('.')
  return BigInt(whole + fraction.padEnd(2, '0'))
}

const printed = (value: string): string =>
  /^(?!(?:AND|OR|TO|NOT)$)[\w:.-]+$/.test(value) ? value : `"${value.replace(/["\\]/g, '\\$&')}"`

const toModel = (field: FieldName, low: string, high: string, from: string, to: string, prefix: string): Model => ({
  text: `${prefix}${low === '' ? printed(from) : `${low}${printed(from)} TO ${printed(to)}${high}`}`,
  holds: (row) => {
    const stored = row[field]
    const all = stored === undefined ? [] : Array.isArray(stored) ? stored : [String(stored)]
    return all.some((each) => {
      const value = toOrder(field, each)
      if (low === '') return value === toOrder(field, from)
      const [least, most] = [toOrder(field, from), toOrder(field, to)]
      return (low === '[' ? value >= least : value > least) && (high === ']' ? value <= most : value < most)
    })
  },
})

const toChain = (first: Model, rest: readonly (readonly [string, Model])[]): Model => ({
  text: `(${first.text}${rest.map(([operator, { text }]) => ` ${operator} ${text}`).join('')})`,
  holds: (row) => {
    let met = first.holds(row)
    for (const [operator, { holds }] of rest) met = operator === 'AND' ? met && holds(row) : met || holds(row)
    return met
  },
})

const chainOf = (item: fc.Arbitrary<Model>): fc.Arbitrary<Model> =>
  fc
    .tuple(item, fc.array(fc.tuple(fc.constantFrom('AND', 'OR'), item), { maxLength: 3 }))
    .map(([first, rest]) => toChain(first, rest))

const termOf = (field: FieldName, prefix: string): fc.Arbitrary<Model> => {
  const value = fc.constantFrom(...(values[field] ?? []))
  return fc
    .tuple(fc.constantFrom('', '[', '{'), fc.constantFrom(']', '}'), value, value)
    .map(([low, high, from, to]) => toModel(field, low, high, from, to, prefix))
}

const condition = fc.constantFrom(...used).chain((field) =>
  fc.oneof(
    termOf(field, `${field}:`),
    chainOf(termOf(field, '')).map(({ text, holds }) => ({ text: `${field}:${text}`, holds })),
  ),
)

const { model } = fc.letrec<{ model: Model; chain: Model }>((tie) => ({
  model: fc.oneof({ maxDepth: 3 }, condition, tie('chain')),
  chain: chainOf(tie('model')),
}))

const row: fc.Arbitrary<Row> = fc.record(
  Object.fromEntries(
    Object.entries(values).map(([field, texts]) => {
      const text = fc.constantFrom(...texts)
      if (field === names) return [field, fc.uniqueArray(text)]
      return [field, field === 'submitTimeUtc' ? text.map((time) => Date.parse(time)) : text]
    }),
  ),
  { requiredKeys: [] },
)

test('random queries match what the plainest evaluation of them matches, and exactKeys covers all of it', () => {
  let [matched, keyed] = [0, 0]
  const property = fc.property(model, fc.array(row, { minLength: 1, maxLength: 5 }), ({ text, holds }, rows) => {
    const [matchesRow, query] = [toRowMatcher(text), parse(text)]
    const keys = exactKeys(query)
    for (const each of rows) {
      // Dates of the model are numbers in rows.
      const time = each.submitTimeUtc
      const asText = typeof time === 'number' ? { ...each, submitTimeUtc: new Date(time).toISOString() } : each
      expect(matchesRow(each), `${text} on ${JSON.stringify(each)}`).toBe(holds(asText))
      if (!matchesRow(each)) continue
      matched += 1
      if (keys === undefined) continue
      keyed += 1
      expect(keys.values).toContain(each[keys.field])
    }
  })
  fc.assert(property, { seed: 15, numRuns: 3000 })
  expect(matched).toBeGreaterThan(1000)
  expect(keyed).toBeGreaterThan(50)
})
