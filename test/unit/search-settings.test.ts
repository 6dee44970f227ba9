import { expect, test } from 'vitest'
import type { FieldName } from '../../src/search/fields.ts'
import { readSearchSettings } from '../../src/search/read-settings.ts'
import { toOrder } from '../../src/search/sort.ts'
import { toAmountKey } from '../../src/search/to-key.ts'

const sort = 'id:asc'

/** Settings without the order, and the findings as `field: weight`. */
function read(body: Readonly<Record<string, unknown>>) {
  const { settings, findings } = readSearchSettings(body)
  const { sort: _, ...rest } = settings
  return { settings: rest, findings: findings.map(({ field, weight }) => `${field}: ${weight}`) }
}

const defaults = { offset: 0, limit: 20, timezone: 'GMT', save: false }

test.each([
  ['defaults', { sort }, {}],
  ['null as absent', { sort, offset: null, limit: null, timezone: null, save: null, name: null }, {}],
  [
    'the guide’s example, with strings',
    { sort, save: 'save', name: 'MRN', timezone: 'America/Chicago', offset: '0', limit: '100' },
    { save: true, name: 'MRN', timezone: 'America/Chicago', limit: 100 },
  ],
  [
    'the query of a public report, with numbers and a blank in sort',
    { sort: 'id:asc, submitTimeUtc:asc', timezone: 'America/Phoenix', offset: 0, limit: 2000 },
    { timezone: 'America/Phoenix', limit: 2000 },
  ],
  ['the largest page', { sort, limit: 2500, offset: '1000000' }, { limit: 2500, offset: 1_000_000 }],
  ['false as a string', { sort, save: 'false' }, {}],
])('readSearchSettings takes %s', (_, body, want) => {
  expect(read(body)).toEqual({ settings: { ...defaults, ...want }, findings: [] })
})

test('a search without sort has the newest first, with advice, and is refused in strict', () => {
  expect(read({})).toEqual({ settings: defaults, findings: ['sort: odd'] })
})

test.each([
  ['limit', 0, '1 to 2500'],
  ['limit', -1, '1 to 2500'],
  ['limit', 2501, '1 to 2500'],
  ['limit', '2501', '1 to 2500'],
  ['limit', 1.5, '1 to 2500'],
  ['limit', '1.5', '1 to 2500'],
  ['limit', '1e3', '1 to 2500'],
  ['limit', '', '1 to 2500'],
  ['limit', true, '1 to 2500'],
  ['limit', [20], '1 to 2500'],
  ['offset', -1, '0 to 1000000000'],
  ['offset', '-1', '0 to 1000000000'],
  ['offset', 0.5, '0 to 1000000000'],
  ['offset', Number.NaN, '0 to 1000000000'],
  ['offset', '99999999999999999999', '0 to 1000000000'],
  ['timezone', 'Asia/Tokio', 'did you mean "Asia/Tokyo"'],
  ['timezone', 'gmt+9', 'allowed: names such as GMT'],
  ['timezone', '+09:00', 'allowed: names such as GMT'],
  ['timezone', '', 'allowed: names such as GMT'],
  ['timezone', 9, 'allowed: names such as GMT'],
  ['save', 'yes', 'true, false'],
  ['save', 'constructor', 'true, false'],
  ['save', 1, 'true, false'],
  ['name', 7, '255'],
  ['name', 'a'.repeat(256), '255'],
  ['sort', 'submitTimeUtc', 'entry 1 must be field:asc or field:desc'],
  ['sort', 'submitTimeUtc:DESC', 'entry 1 must be field:asc or field:desc'],
  ['sort', 'submitTimeUtc:down', 'entry 1 must be field:asc or field:desc'],
  ['sort', 'id:asc:desc', 'entry 1 must be field:asc or field:desc'],
  ['sort', 'id:asc,', 'entry 2 must be field:asc or field:desc'],
  ['sort', 'id:asc;submitTimeUtc:desc', 'entry 1 must be field:asc or field:desc'],
  ['sort', '', 'entry 1 must be field:asc or field:desc'],
  ['sort', 'id:asc, submitTimeUTC:desc', 'entry 2: not a searchable field, did you mean "submitTimeUtc"?'],
  ['sort', 'paymentMethod:asc', 'no field of japanPaymentOptions'],
  ['sort', 'paymentInformation.card.number:asc', 'no order'],
  ['sort', 'id:asc,'.repeat(10_000), 'at most 10'],
  ['sort', ['id:asc'], 'allowed is text'],
])('readSearchSettings refuses %s: %j, and says what is allowed', (field, value, words) => {
  const { settings, findings } = readSearchSettings({ sort, [field]: value })
  expect(settings).toMatchObject(defaults)
  expect(findings).toMatchObject([{ field, weight: 'refuse', reason: 'INVALID_DATA' }])
  expect(findings[0]?.text.en).toContain(`${field}: `)
  expect(findings[0]?.text.en).toContain(words)
  expect(findings[0]?.text.ja).not.toBe('')
})

test('all wrong settings are found at once', () => {
  expect(read({ sort: 'x', limit: 0, offset: -1, timezone: 'x', save: 'x', name: 1 }).findings).toHaveLength(6)
})

type Row = Readonly<Partial<Record<FieldName, string | number>>>
const total = 'orderInformation.amountDetails.totalAmount'
const code = 'clientReferenceInformation.code'

const rows: readonly Row[] = [
  { id: '3', submitTimeUtc: 2_000, [total]: '900', [code]: 'b' },
  { id: '1', submitTimeUtc: 1_999, [total]: '12000.00', [code]: 'a' },
  { id: '2', submitTimeUtc: 2_001, [total]: '12000', [code]: 'b' },
  { id: '4', submitTimeUtc: 500 },
]

test.each([
  [undefined, ['2', '3', '1', '4']],
  ['submitTimeUtc:desc', ['2', '3', '1', '4']],
  ['submitTimeUtc:asc', ['4', '1', '3', '2']],
  ['id:asc,submitTimeUtc:asc', ['1', '2', '3', '4']],
  [`${code}:desc, id:asc`, ['2', '3', '1', '4']],
  [`${total}:asc,id:desc`, ['3', '2', '1', '4']],
  [`${total}:desc`, ['1', '2', '3', '4']],
  ['merchantId:asc', ['3', '1', '2', '4']],
])('sort %s orders %j; missing values come last, ties stay', (given, want) => {
  const keys = readSearchSettings({ sort: given }).settings.sort
  const order = toOrder<Row>(keys, (field) => (row) => (field === total ? toAmountKey(String(row[total])) : row[field]))
  expect([...rows].sort(order).map(({ id }) => id)).toEqual(want)
})
