import { expect, test } from 'vitest'
import { applyGenerators } from '../../../contracts/replay/apply-generators.ts'
import { toPlaceholder } from '../../../contracts/states/step.ts'

const document = { a: { b: ['x', { c: 'y' }], 'd e': 7 }, flag: true }
const path = '/pts/v2/payments/7/captures'
const context = { key: 'one', given: ['id', 'payment.id'] }
const apply = (place: string, generator: object, key = 'one', body: unknown = document) =>
  applyGenerators({ path, body }, { body: { [place]: generator } }, { ...context, key })

test.each([
  ['Uuid', {}, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/],
  ['RandomString', {}, /^[A-Za-z0-9]{10}$/],
  ['RandomString', { size: 30 }, /^[A-Za-z0-9]{30}$/],
  ['RandomHexadecimal', { digits: 6 }, /^[0-9a-f]{6}$/],
  ['RandomInt', { min: 100, max: 102 }, /^10[012]$/],
])('%s with %j replaces a text by a text of its form', (type, settings, form) => {
  const { body, unsendable } = apply('$.a.b[1].c', { type, ...settings })
  expect(unsendable).toBeUndefined()
  expect(body).toEqual({ ...document, a: { ...document.a, b: ['x', { c: expect.stringMatching(form) }] } })
  expect(body).not.toEqual(document)
})

test('a number stays a number', () => {
  const { body } = apply("$['a']['d e']", { type: 'RandomInt', min: 1_000, max: 9_999 })
  expect(body).toMatchObject({ a: { 'd e': expect.any(Number) } })
  expect((body as typeof document).a['d e']).toBeGreaterThanOrEqual(1_000)
})

test('every number of a range occurs', () => {
  const made = Array.from({ length: 60 }, (_, index) =>
    apply('$.x', { type: 'RandomInt', min: 1, max: 3 }, `${index}`, { x: 0 }),
  )
  expect(new Set(made.map(({ body }) => (body as { x: number }).x))).toEqual(new Set([1, 2, 3]))
})

test('generated values depend only on interaction and place', () => {
  const make = (key: string, path = '$.x') =>
    apply(path, { type: 'Uuid' }, key, { x: 'a', y: 'a' }).body as Record<string, string>
  expect(make('one')).toEqual(make('one'))
  expect(make('one').x).not.toBe(make('other').x)
  expect(make('one').x).not.toBe(make('one', '$.y').y)
})

test('a missing place, or one with neither text nor number, is left alone', () => {
  for (const place of ['$.gone', '$.a.b[7]', '$.a[0]', '$.a.b.c', '$.flag', '$.a'])
    expect(apply(place, { type: 'Uuid' })).toEqual({ path, body: document })
})

test.each([
  ['nothing', undefined],
  ['an empty object', {}],
  ['a part without entries', { body: {} }],
  ['no object', { body: 'x' }],
])('%s changes nothing', (_, generators) => {
  expect(applyGenerators({ path, body: document }, generators, context)).toEqual({ path, body: document })
})

const ofState = (expression: string) => ({ type: 'ProviderState', expression, dataType: 'STRING' })

test.each([
  ['the name of a value', { body: { '$.a.b[0]': ofState('id') } }, { body: { a: { b: [toPlaceholder('id')] } } }],
  [
    'an expression',
    { body: { '$.a.b[0]': ofState(`order ${toPlaceholder('payment.id')}`) } },
    { body: { a: { b: [`order ${toPlaceholder('payment.id')}`] } } },
  ],
  [
    'a path',
    { path: ofState(`/pts/v2/payments/${toPlaceholder('id')}/captures`) },
    { path: `/pts/v2/payments/${toPlaceholder('id')}/captures?a=1` },
  ],
])('%s of a provider state stands until the request is sent', (_, generators, want) => {
  const made = applyGenerators({ path: `${path}?a=1`, body: { a: { b: ['x'] } } }, generators, context)
  expect(made).toEqual({ path: `${path}?a=1`, body: { a: { b: ['x'] } }, ...want })
})

test.each([
  [
    'a value that no state gives',
    { body: { '$.a.b[0]': ofState('orderId') } },
    /its states give no orderId\. Allowed: id/,
  ],
  ['an unknown name in a path', { path: ofState(`/pts/${toPlaceholder('x')}`) }, /its path is filled in .* give no x/],
  ['a path of another host', { path: ofState(toPlaceholder('id')) }, /the generator ProviderState of its path/],
  ['a number', { body: { "$['a']['d e']": ofState('id') } }, /the generator ProviderState of its body/],
  ['no expression', { body: { '$.a.b[0]': { type: 'ProviderState' } } }, /the generator ProviderState of its body/],
])('%s cannot be sent', (_, generators, want) => {
  const written = { path, body: document }
  expect(applyGenerators(written, generators, context)).toEqual({ ...written, unsendable: expect.stringMatching(want) })
})

test('without a state that makes a transaction, a fixed value is allowed', () => {
  const { unsendable } = applyGenerators({ path, body: document }, { path: ofState('id') }, { key: 'one', given: [] })
  expect(unsendable).toMatch(/Allowed: a fixed value, or a state that makes a transaction$/)
})

test.each([
  [
    'a generator of the day',
    { body: { '$.flag': { type: 'DateTime' } } },
    /the generator DateTime of its body at \$\.flag/,
  ],
  ['a name of every object', { body: { '$.flag': { type: 'constructor' } } }, /the generator constructor/],
  ['no type', { body: { '$.flag': {} } }, /the generator undefined/],
  ['no settings', { body: { '$.flag': 7 } }, /the generator undefined/],
  ['several places', { body: { '$.a.b[*].c': { type: 'Uuid' } } }, /Uuid of its body at \$\.a\.b\[\*\]\.c/],
  ['a path', { path: { type: 'Uuid' } }, /the generator Uuid of its path is not applied/],
  ['a header', { header: { 'x-id': { type: 'Uuid' } } }, /the generator Uuid of its header at x-id is not applied/],
  ['another form', { body: { '$.a.b[0]': { type: 'Uuid', format: 'URN' } } }, /the generator Uuid/],
  ['a size without end', { body: { '$.a.b[0]': { type: 'RandomString', size: 1e9 } } }, /the generator RandomString/],
  ['a size that is none', { body: { '$.a.b[0]': { type: 'RandomString', size: '9' } } }, /the generator RandomString/],
  ['a range that is none', { body: { '$.a.b[0]': { type: 'RandomInt', min: 3, max: 1 } } }, /the generator RandomInt/],
])('%s is not applied, and the request stays unchanged', (_, generators, want) => {
  const { body, unsendable } = applyGenerators({ path, body: document }, generators, context)
  expect(unsendable).toMatch(want)
  expect(unsendable).toMatch(
    /Allowed: Uuid, RandomString, RandomHexadecimal, RandomInt in the body, each for one value, and ProviderState in/,
  )
  expect(body).toBe(document)
})
