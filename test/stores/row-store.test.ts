import { afterEach, describe, expect, test } from 'vitest'
import { gatewaySpace, type Row, type RowChange, type RowStore, StoreError } from '../../src/state/row-store.ts'
import { type Place, stores } from './stores.ts'

const put = (key: string, text: string, space = ''): RowChange => ({ space, key, text })
const remove = (key: string, space = ''): RowChange => ({ space, key, text: undefined })
const clear = (space: string): RowChange => ({ space, isCleared: true })

/** Rows as `space|key` and text, in the order of their names. */
async function read(store: RowStore): Promise<[string, string][]> {
  const rows: Row[] = []
  for await (const row of store.load()) rows.push(row)
  const entries = rows.map(({ space, key, text }): [string, string] => [`${space}|${key}`, text])
  return entries.sort(([one], [other]) => (one < other ? -1 : 1))
}

/** Batches, and the rows that are there after them. */
const batches: readonly (readonly [
  string,
  readonly (readonly RowChange[])[],
  readonly (readonly [string, string])[],
])[] = [
  ['nothing', [[]], []],
  ['a row', [[put('a', '1')]], [['|a', '1']]],
  ['an empty text', [[put('a', '')]], [['|a', '']]],
  ['the same change twice', [[put('a', '1')], [put('a', '1')]], [['|a', '1']]],
  ['a later text', [[put('a', '1')], [put('a', '2')]], [['|a', '2']]],
  [
    'the last text of a batch',
    [[put('a', '1'), put('b', '1'), put('a', '2')]],
    [
      ['|a', '2'],
      ['|b', '1'],
    ],
  ],
  ['no removed row', [[put('a', '1'), put('b', '2')], [remove('a')]], [['|b', '2']]],
  ['no row that was never there', [[remove('a'), clear('x')]], []],
  ['a row after its removal', [[put('a', '1'), remove('a'), put('a', '2')]], [['|a', '2']]],
  ['no row that a batch puts and removes', [[put('a', '1'), remove('a')]], []],
  [
    'the other spaces',
    [[put('a', '1', 'x'), put('a', '2', 'y'), put('a', '3')], [clear('x')]],
    [
      ['y|a', '2'],
      ['|a', '3'],
    ],
  ],
  [
    'a row after its space is cleared',
    [
      [put('a', '1', 'x'), put('b', '1', 'x')],
      [clear('x'), put('a', '2', 'x')],
    ],
    [['x|a', '2']],
  ],
  ['no row before its space is cleared', [[put('a', '1', 'x'), clear('x')]], []],
  ['the default space alone cleared', [[put('a', '1'), put('a', '1', gatewaySpace), clear('')]], [['\0|a', '1']]],
  [
    'the space of the gateway alone cleared',
    [[put('a', '1'), put('a', '1', gatewaySpace), clear(gatewaySpace)]],
    [['|a', '1']],
  ],
]

/** Names that a store must not take for one another. */
const lookalikes = [
  ...[
    'a',
    'A',
    'a ',
    ' a',
    'a/',
    'a//',
    '/a',
    'a/1',
    'a/10',
    'a/1/0',
    'a:1',
    'a.1',
    'a|1',
    '%',
    '_',
    'a%',
    'a*',
    '[a]',
    '{a}',
  ],
  ...[
    "'",
    "''",
    '"',
    '\\',
    '\\u0061',
    '\\0',
    "a','b",
    '; DROP TABLE rows; --',
    '--',
    '/*',
    '?',
    '$1',
    ':a',
    '@a',
    '0',
    '00',
    '1e1',
    '10',
  ],
  ...['null', 'undefined', '__proto__', 'constructor', '~', 'a'.repeat(400), 'a'.repeat(399)],
]

const spaces = [
  '',
  gatewaySpace,
  ...lookalikes.map((name) => name.slice(0, 64)),
  '東京',
  '東京 ',
  'ﾄｳｷｮｳ',
  'é',
  'e\u0301',
  '\u0001',
  '\u0000a',
]

/** Texts that a store must give back as they are. */
const texts: readonly (readonly [string, string])[] = [
  ['JSON', JSON.stringify({ a: "it's; COMMIT; --", b: ['\u0000', '\\', '"'] })],
  ['Japanese', '分割払い（２４回）、ﾎﾞｰﾅｽ一括払い、髙島屋、𠮷野家、👩‍👩‍👧'],
  ['forms of one character', 'é e\u0301 ガ カ\u3099'],
  ['spaces and ends of lines', ' \t\r\n\u2028\u2029\ufeff '],
  ['a NUL', 'a\u0000b\u0000'],
  ['half of a pair', 'a\ud83db'],
  ['the other half', '\ude00'],
  ['something like bytes', "x'6162'"],
  ['a number', '1.0'],
  ['2 MB', '一二三'.repeat(700_000)],
]

describe.each(stores)('$name', ({ createPlace, missing }) => {
  const places: Place[] = []
  const opened: RowStore[] = []

  async function open(place?: Place) {
    const at = place ?? (await createPlace())
    if (place === undefined) places.push(at)
    const store = await at.open()
    opened.push(store)
    return { place: at, store }
  }

  /** What a store has after it was closed and opened again. */
  async function reopen({ place, store }: { readonly place: Place; readonly store: RowStore }) {
    await store.close()
    return open(place)
  }

  afterEach(async () => {
    for (const store of opened.splice(0)) await store.close()
    for (const place of places.splice(0)) await place.remove()
  })

  if (missing !== undefined) {
    test.skip(`is not here: ${missing}`, () => undefined)
    return
  }

  test.each(batches)('keeps %s', async (_, given, want) => {
    const first = await open()
    for (const batch of given) await first.store.write(batch)
    const { store } = await reopen(first)
    expect(await read(store)).toEqual([...want].sort(([one], [other]) => (one < other ? -1 : 1)))
  })

  test.each(texts)('gives back %s as it was', async (_, text) => {
    const first = await open()
    await first.store.write([put('a', text), put('b', 'after')])
    const { store } = await reopen(first)
    const rows = await read(store)
    expect(rows.map(([name]) => name)).toEqual(['|a', '|b'])
    expect(rows[0]?.[1] === text).toBe(true)
  })

  test('tells keys apart', async () => {
    const first = await open()
    await first.store.write(lookalikes.map((key, index) => put(key, `${index}`)))
    await first.store.write(lookalikes.filter((_, index) => index % 2 === 0).map((key) => remove(key)))
    const { store } = await reopen(first)
    const want = lookalikes.map((key, index) => [`|${key}`, `${index}`]).filter((_, index) => index % 2 === 1)
    expect(new Map(await read(store))).toEqual(new Map(want as [string, string][]))
  })

  test('tells spaces apart', async () => {
    const first = await open()
    const names = [...new Set(spaces)]
    await first.store.write(names.map((space, index) => put('a', `${index}`, space)))
    await first.store.write(names.filter((_, index) => index % 2 === 0).map(clear))
    const { store } = await reopen(first)
    const want = names.map((space, index) => [`${space}|a`, `${index}`]).filter((_, index) => index % 2 === 1)
    expect(new Map(await read(store))).toEqual(new Map(want as [string, string][]))
  })

  test('keeps 10,000 rows, in one batch and in many', async () => {
    const first = await open()
    const keys = Array.from({ length: 10_000 }, (_, index) => `ledger/${index}`)
    await first.store.write(keys.slice(0, 9_000).map((key) => put(key, `first of ${key}`)))
    await Promise.all(keys.slice(9_000).map((key) => first.store.write([put(key, `first of ${key}`)])))
    await first.store.write(keys.slice(5_000, 6_000).map((key) => put(key, `second of ${key}`)))
    const { store } = await reopen(first)
    const rows = new Map(await read(store))
    expect(rows.size).toBe(10_000)
    expect(rows.get('|ledger/0')).toBe('first of ledger/0')
    expect(rows.get('|ledger/5500')).toBe('second of ledger/5500')
    expect(rows.get('|ledger/9999')).toBe('first of ledger/9999')
  })

  test('makes batches in the order in which they are given', async () => {
    const first = await open()
    await Promise.all(
      Array.from({ length: 200 }, (_, index) => first.store.write([put('a', `${index}`), put(`b/${index}`, '')])),
    )
    const { store } = await reopen(first)
    expect(new Map(await read(store)).get('|a')).toBe('199')
  })

  test('finishes on closing what was given before', async () => {
    const first = await open()
    const writes = Array.from({ length: 20 }, (_, index) => first.store.write([put(`${index}`, '')]))
    const { store } = await reopen(first)
    await Promise.all(writes)
    expect(await read(store)).toHaveLength(20)
  })

  test('is read again after a part was read', async () => {
    const first = await open()
    await first.store.write(Array.from({ length: 1_000 }, (_, index) => put(`${index}`, '')))
    for await (const _ of first.store.load()) break
    const { store } = await reopen(first)
    expect(await read(store)).toHaveLength(1_000)
  })

  test('has no trouble', async () => {
    const { store } = await open()
    expect(store.trouble()).toBeUndefined()
    await store.write([put('a', '1')])
    expect(store.trouble()).toBeUndefined()
  })

  test('refuses whoever comes second, and lets them in afterwards', async () => {
    const first = await open()
    const second = first.place.open()
    await expect(second).rejects.toBeInstanceOf(StoreError)
    await expect(second).rejects.toMatchObject({ code: 'TAKEN' })
    await first.store.write([put('a', '1')])
    const { store } = await reopen(first)
    expect(await read(store)).toEqual([['|a', '1']])
  })

  test('refuses writes when it is closed, and is closed twice like once', async () => {
    const { place, store } = await open()
    await store.close()
    await store.close()
    await expect(store.write([put('a', '1')])).rejects.toBeInstanceOf(StoreError)
    const { store: next } = await open(place)
    // Closing the first again must not free the place of the second.
    await store.close()
    await expect(place.open()).rejects.toMatchObject({ code: 'TAKEN' })
    expect(await read(next)).toEqual([])
  })
})
