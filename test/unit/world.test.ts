import { readFileSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkWorld, WorldError } from '../../mocks/world/check-world.ts'
import { createWorld } from '../../mocks/world/create-world.ts'
import { seed } from '../../mocks/world/generated/seed.ts'
import { readWorldFile } from '../../mocks/world/read-world-file.ts'
import { worldPatternWords } from '../../mocks/world/schema-problems.ts'

/** The smallest world, with parts replaced. */
const toWorld = (parts: object = {}) => ({ ...smallest, ...parts })
const acquirer = { id: 'a', name: 'A', forwardedAcquirerCode: 'A', jpo: true, approval: 'smcc' }
const issuer = { id: 'i', name: 'I', country: 'JP', options: ['single'] }
const card = { number: '4111111111111111', issuer: 'i' }
const contracted = 'merchants[0].acquirerAgreement.paymentOptions.jpPaymentOptionType'
const toAgreement = (...jpPaymentOptionType: readonly string[]) => ({ paymentOptions: { jpPaymentOptionType } })
const merchant = {
  merchantId: 'm',
  acquirer: 'a',
  keyId: 'k',
  sharedSecret: 'c2VjcmV0',
  acquirerAgreement: { paymentOptions: { jpPaymentOptionType: ['single'] } },
}
const smallest = { acquirers: [acquirer], issuers: [issuer], cards: [card], merchants: [merchant] }

test('a listed card is shown by its first six and last four digits', async () => {
  const { cards } = await createWorld()
  expect(cards).toHaveLength(seed.cards.length)
  expect(cards[0]).toMatchObject({ number: '411111******1111', issuer: 'sakura' })
  expect(JSON.stringify(cards)).not.toMatch(/\d{12}/)
})

test('an unknown merchant is undefined', async () => {
  expect((await createWorld()).merchant('nobody')).toBeUndefined()
})

test('the smallest world has defaults for its settings', async () => {
  const world = await createWorld(toWorld())
  expect(world.defaultMerchant).toMatchObject({ uncontractedOption: 'accept', relaxedRequirements: false })
  expect(world.unlistedCards).toMatchObject({ policy: 'refuse', issuer: { id: 'i' } })
  expect(world.refusals).toEqual({})
})

test('a merchant has the defaults that the schema names', async () => {
  const { $defs } = JSON.parse(await readFile('src/world/world.schema.json', 'utf8'))
  const { defaultMerchant } = await createWorld(toWorld())
  const toDefaults = (properties: Record<string, { default?: unknown }>) =>
    Object.fromEntries(Object.entries(properties).map(([name, { default: value }]) => [name, value]))
  expect(defaultMerchant.services).toEqual(toDefaults($defs.Services.properties))
})

test('a merchant has the sandbox’s amounts and accepts duplicates by default', async () => {
  const told = { ...merchant, merchantId: 'told', keyId: 'k2', amountTriggers: ['vpc'], duplicateWindow: 60 }
  const world = await createWorld(toWorld({ merchants: [merchant, told] }))
  expect(world.merchant('m')).toMatchObject({ amountTriggers: ['sandbox'], duplicateWindow: 0 })
  expect(world.merchant('told')).toMatchObject({ amountTriggers: ['vpc'], duplicateWindow: 60 })
})

test('a card says what it provokes, and whether its holder may revolve', async () => {
  const world = await createWorld()
  expect(world.cardOf('4000000000000002')).toMatchObject({ outcome: 'processor-declined' })
  expect(world.cardOf('4000056655665556')).toMatchObject({ outcome: undefined, revolvingContract: false })
  expect(world.cardOf('4111111111111111')).toMatchObject({ outcome: undefined, revolvingContract: undefined })
  expect(world.triggerCards).toContainEqual({ number: '4000000000000002', outcome: 'processor-declined' })
  expect(world.triggerCards.map(({ number }) => number)).not.toContain('4000056655665556')
})

test('a world has its policy on unlisted cards and its changes to refusals', async () => {
  const other = { ...issuer, id: 'o' }
  const world = await createWorld(
    toWorld({
      issuers: [issuer, other],
      unlistedCards: { policy: 'allow', issuer: 'o' },
      refusals: { 'card-expired': { enabled: false } },
    }),
  )
  expect(world.unlistedCards).toMatchObject({ policy: 'allow', issuer: { id: 'o' } })
  expect(world.refusals).toEqual({ 'card-expired': { enabled: false } })
})

test('a changed acquirer is seen through its merchants', async () => {
  const world = await createWorld()
  await world.collections.acquirers.update((q) => q.where({ id: 'smcc' }), {
    data(record) {
      record.jpo = false
    },
  })
  expect(world.merchant('smcc_all')?.acquirer.jpo).toBe(false)
  expect(world.acquirers.map(({ jpo }) => jpo)).toEqual([false, false])
})

test('what was looked up before a change is not remembered', async () => {
  const world = await createWorld()
  const { merchants, cards } = world.collections
  const first = world.merchant('smcc_all')
  expect([world.signerOfKey(first?.keyId ?? '')?.id, world.merchant('tea_shop')]).toEqual(['smcc_all', undefined])
  expect(world.cardOf('4111111111111111')?.issuer.id).toBe('sakura')
  expect(world.sharedSecrets()).toContain(first?.sharedSecret)

  const created = merchants.create({ ...(first as NonNullable<typeof first>), merchantId: 'tea_shop', keyId: 'tea' })
  expect(world.merchant('smcc_all')).toEqual(first)
  await created
  expect([world.merchant('tea_shop')?.keyId, world.signerOfKey('tea')?.id]).toEqual(['tea', 'tea_shop'])

  await merchants.update((q) => q.where({ merchantId: 'tea_shop' }), {
    data(record) {
      record.keyId = 'green'
      record.sharedSecret = 'Z3JlZW4gdGVhIG9mIHRoZSB0ZWEgc2hvcA=='
    },
  })
  expect([world.signerOfKey('tea'), world.signerOfKey('green')?.id]).toEqual([undefined, 'tea_shop'])
  expect(world.sharedSecrets()).toContain('Z3JlZW4gdGVhIG9mIHRoZSB0ZWEgc2hvcA==')

  merchants.delete((q) => q.where({ merchantId: 'tea_shop' }))
  cards.delete((q) => q.where({ number: '4111111111111111' }))
  expect([world.merchant('tea_shop'), world.signerOfKey('green')]).toEqual([undefined, undefined])
  expect(world.cardOf('4111111111111111')).toBeUndefined()
})

test('two worlds share nothing', async () => {
  const [one, two] = [await createWorld(), await createWorld()]
  await one.collections.merchants.update((q) => q.where({ merchantId: 'smcc_all' }), {
    data(record) {
      record.relaxedRequirements = true
    },
  })
  expect(two.merchant('smcc_all')?.relaxedRequirements).toBe(false)
})

test('the smallest world has no problem', () => {
  expect(checkWorld(toWorld())).toEqual([])
})

const outcome = (value: object) => toWorld({ refusals: { 'card-expired': { outcome: value } } })

const entries = { acquirers: acquirer, issuers: issuer, cards: card, merchants: merchant }

const [counts, window] = ['issuers[0].installmentCounts', 'issuers[0].bonusWindows[0]'] as const
const toWindow = (change: object) => ({ bonusWindows: [{ begins: '12-16', ends: '06-15', paid: 8, ...change }] })
const [noDay, noOutcome] = ['must be a day as MM-DD, such as 12-16', /^is not the name of an outcome/] as const

const tooMuch = (most: number): string => `is above ${most}, the most that is allowed`
const tooLittle = (least: number): string => `is below ${least}, the least that is allowed`

/** Rows of one wrong setting: the path of the problem begins with the list whose only entry is changed. */
const wrongSettings: readonly (readonly [string, path: string, change: object, why: string | RegExp])[] = [
  ['a setting that is missing', 'issuers[0]', { country: undefined }, 'lacks "country"'],
  ['an unknown setting', 'merchants[0]', { colour: 1 }, 'has "colour", which is not a setting'],
  ['a wrong choice', 'acquirers[0].approval', { approval: 'jcn' }, 'must be one of smcc, vpc'],
  [
    'an unknown option',
    `${contracted}[0]`,
    { acquirerAgreement: toAgreement('twice') },
    /^must be one of single, bonus/,
  ],
  ['a wrong type', 'acquirers[0].jpo', { jpo: 'yes' }, 'must be of type boolean'],
  [
    'a number as a number',
    'cards[0].number',
    { number: 4_111_111_111_111_111 },
    'must be of type string; put numbers in quotes',
  ],
  ['a wrong form', 'issuers[0].country', { country: 'Japan' }, 'must be a country of two capital letters, such as JP'],
  [
    'a number with spaces',
    'cards[0].number',
    { number: '4111 1111 1111 1111' },
    'must be 12 to 19 digits, without spaces',
  ],
  ['an id that is too long', 'acquirers[0].id', { id: 'a'.repeat(31) }, 'must have 30 characters at most'],
  ['an option twice', contracted, { acquirerAgreement: toAgreement('single', 'single') }, 'has an entry twice'],
  ['an unknown acquirer', 'merchants[0].acquirer', { acquirer: 'x' }, 'names the acquirer "x"; there are a'],
  ['an unknown issuer of a card', 'cards[0].issuer', { issuer: 'x' }, 'names the issuer "x"; there are i'],
  [
    'a wrong check digit',
    'cards[0].number',
    { number: '4111111111111112' },
    '(411111******1112) has a wrong check digit',
  ],
  [
    'an outcome of a card that there is not, though one is near',
    'cards[0].outcome',
    { outcome: 'expird-card' },
    /did you mean "expired-card"\?/,
  ],
  ['an outcome of a card that is near none', 'cards[0].outcome', { outcome: 'winter' }, noOutcome],
  [
    'an outcome that no payment has',
    'cards[0].outcome',
    { outcome: 'not-voidable' },
    /^is an outcome of void only; a card provokes that of a payment/,
  ],
  ['a fault as the outcome of a card', 'cards[0].outcome', { outcome: 'no-answer' }, noOutcome],
  ['an outcome of every object', 'cards[0].outcome', { outcome: 'constructor' }, noOutcome],
  [
    'a contract for revolving payments in words',
    'cards[0].revolvingContract',
    { revolvingContract: 'no' },
    'must be of type boolean',
  ],
  ['a number of installments as text', `${counts}[0]`, { installmentCounts: ['3'] }, 'must be of type integer'],
  ['a number of installments twice', counts, { installmentCounts: [3, 3] }, 'has an entry twice'],
  ['a hundred installments', `${counts}[0]`, { installmentCounts: [100] }, tooMuch(99)],
  ['a bonus window that begins on no day', `${window}.begins`, toWindow({ begins: '13-01' }), noDay],
  ['a bonus window that ends on no day', `${window}.ends`, toWindow({ ends: '6-15' }), noDay],
  ['a bonus window without a month', window, toWindow({ paid: undefined }), 'lacks "paid"'],
  ['a bonus that is paid in month 13', `${window}.paid`, toWindow({ paid: 13 }), tooMuch(12)],
  [
    'a list of amounts that there is not',
    'merchants[0].amountTriggers[0]',
    { amountTriggers: ['visanet'] },
    'must be one of sandbox, vpc, jcn',
  ],
  ['a list of amounts twice', 'merchants[0].amountTriggers', { amountTriggers: ['vpc', 'vpc'] }, 'has an entry twice'],
  [
    'a window for duplicates in words',
    'merchants[0].duplicateWindow',
    { duplicateWindow: '15m' },
    'must be of type integer',
  ],
  ['a window for duplicates below zero', 'merchants[0].duplicateWindow', { duplicateWindow: -1 }, tooLittle(0)],
  ['a window for duplicates over a day', 'merchants[0].duplicateWindow', { duplicateWindow: 86_401 }, tooMuch(86_400)],
]

test.each(wrongSettings)('checkWorld finds one problem in an entry: %s, at %s', (_, path, change, why) => {
  const list = path.split('[')[0] as keyof typeof entries
  expect(problemsOfJson(toWorld({ [list]: [{ ...entries[list], ...change }] }))).toEqual([toProblem(path, why)])
})

const toProblem = (path: string, why: string | RegExp) => ({
  path,
  why: why instanceof RegExp ? expect.stringMatching(why) : why,
})

/** Problems of a world after a round trip through JSON, which drops undefined fields. */
const problemsOfJson = (world: unknown) => checkWorld(JSON.parse(JSON.stringify(world)))

const repeats = (id: string, place: string) => `repeats "${id}", which stands at ${place}`

test.each<[string, unknown, path: string, why: string | RegExp]>([
  ['not an object', [], '', 'must be of type object'],
  ['a list that is missing', toWorld({ cards: undefined }), '', 'lacks "cards"'],
  ['an unknown list', toWorld({ banks: [] }), '', 'has "banks", which is not a setting'],
  ['a list without entries', toWorld({ merchants: [] }), 'merchants', 'must have one entry at least'],
  [
    'an unknown refusal row',
    toWorld({ refusals: { 'card-lost': { enabled: true } } }),
    'refusals',
    'has "card-lost", which is not the name of one',
  ],
  ['an acquirer twice', toWorld({ acquirers: [acquirer, acquirer] }), 'acquirers[1]', repeats('a', 'acquirers[0]')],
  ['an issuer twice', toWorld({ issuers: [issuer, issuer] }), 'issuers[1]', repeats('i', 'issuers[0]')],
  ['a card twice', toWorld({ cards: [card, card] }), 'cards[1]', repeats('411111******1111', 'cards[0]')],
  [
    'a merchant twice',
    toWorld({ merchants: [merchant, { ...merchant, keyId: 'other' }] }),
    'merchants[1]',
    repeats('m', 'merchants[0]'),
  ],
  [
    'a key id twice',
    toWorld({ merchants: [merchant, { ...merchant, merchantId: 'other' }] }),
    'merchants[1].keyId',
    repeats('k', 'merchants[0].keyId'),
  ],
  [
    'an unknown issuer of unlisted cards',
    toWorld({ unlistedCards: { policy: 'allow', issuer: 'x' } }),
    'unlistedCards.issuer',
    'names the issuer "x"; there are i',
  ],
])('checkWorld finds one problem: %s', (_, given, path, why) => {
  expect(problemsOfJson(given)).toEqual([toProblem(path, why)])
})

test.each([
  ['an HTTP status that is neither', outcome({ http: 402, reason: 'EXPIRED_CARD', message: 'x' })],
  ['a reason of the other status', outcome({ http: 400, reason: 'EXPIRED_CARD', message: 'x' })],
  ['no message', outcome({ http: 201, reason: 'EXPIRED_CARD' })],
])('checkWorld finds an outcome with %s', (_, given) => {
  expect(checkWorld(given)).toContainEqual({
    path: 'refusals.card-expired.outcome',
    why: 'must be an outcome with "http" 400 or 201, and a reason and a message that go with it',
  })
})

test.each([
  ['a refusal', outcome({ http: 400, reason: 'INVALID_CARD', message: 'x' })],
  ['a decline', outcome({ http: 201, reason: 'EXPIRED_CARD', message: 'x', responseCode: 'G98' })],
  ['a row that is off', toWorld({ refusals: { 'card-expired': { enabled: false } } })],
  ['no cards', toWorld({ cards: [] })],
  ['an outcome of a card', toWorld({ cards: [{ ...card, outcome: 'bonus-month-closed' }] })],
  ['no number of installments', toWorld({ issuers: [{ ...issuer, installmentCounts: [] }] })],
  [
    'a bonus window over the turn of the year',
    toWorld({ issuers: [{ ...issuer, bonusWindows: [{ begins: '12-16', ends: '06-15', paid: 8 }] }] }),
  ],
  ['no list of amounts', toWorld({ merchants: [{ ...merchant, amountTriggers: [] }] })],
  ['all lists of amounts', toWorld({ merchants: [{ ...merchant, amountTriggers: ['jcn', 'vpc', 'sandbox'] }] })],
  ['a window for duplicates of a day', toWorld({ merchants: [{ ...merchant, duplicateWindow: 86_400 }] })],
  ['a schema for editors', toWorld({ $schema: './world.schema.json' })],
])('checkWorld accepts %s', (_, given) => {
  expect(checkWorld(given)).toEqual([])
})

test('createWorld throws one error that lists all problems, one per line', async () => {
  const given = toWorld({ cards: [{ ...card, issuer: 'x' }], merchants: [{ ...merchant, acquirer: 'y' }] })
  const error = await createWorld(given, 'my file').catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(WorldError)
  expect(error).toMatchObject({ name: 'WorldError', code: 'INVALID_WORLD' })
  expect((error as WorldError).problems).toHaveLength(2)
  expect((error as WorldError).message.split('\n')).toEqual([
    'Failed to load the world from my file:',
    '  merchants[0].acquirer names the acquirer "y"; there are a',
    '  cards[0].issuer names the issuer "x"; there are i',
    'src/world/world.schema.json says what is allowed, docs/world.md explains it.',
  ])
})

const number = '4111111111111111'

test.each([
  ['as a setting', { ...toWorld(), [number]: 1 }],
  ['as a setting of a card', toWorld({ cards: [{ ...card, [number]: 1 }] })],
  ['as a refusal row', toWorld({ refusals: { [number]: {} } })],
  ['as an issuer that is unknown', toWorld({ cards: [{ ...card, issuer: number }] })],
  ['as an acquirer that is unknown', toWorld({ merchants: [{ ...merchant, acquirer: number }] })],
  ['as an id twice', toWorld({ issuers: [issuer, { ...issuer, id: number }, { ...issuer, id: number }] })],
  ['twice', toWorld({ cards: [card, card] })],
  ['with spaces', toWorld({ cards: [{ ...card, number: '4111 1111 1111 1111' }] })],
  ['as a number', toWorld({ cards: [{ ...card, number: Number(number) }] })],
])('no problem shows a card number: %s', async (_, given) => {
  const error = await createWorld(given).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(WorldError)
  expect((error as WorldError).message.replace(/[ -]/g, '')).not.toContain(number)
})

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'world-test-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true })
})

async function read(name: string, text: string): Promise<unknown> {
  const file = join(folder, name)
  await writeFile(file, text)
  return readWorldFile(file)
}

const problemsOf = (reading: Promise<unknown>) =>
  reading.then(
    () => [],
    (error: WorldError) => error.problems,
  )

const yaml = `# A world.
acquirers:
  - { id: a, name: A, forwardedAcquirerCode: A, jpo: true, approval: smcc }
issuers:
  - { id: i, name: I, country: JP, options: [single] }
cards:
  - number: "4111111111111111"
    issuer: i
merchants:
  - merchantId: m
    acquirer: a
    keyId: k
    sharedSecret: c2VjcmV0
    acquirerAgreement: { paymentOptions: { jpPaymentOptionType: [single] } }
`

test.each([
  ['YAML', yaml],
  ['JSON', JSON.stringify(smallest)],
  ['JSON with indents', JSON.stringify(smallest, null, 2)],
  ['JSON with tabs', JSON.stringify(smallest, null, '\t')],
  ['JSON after a byte order mark', `\ufeff${JSON.stringify(smallest)}`],
])('readWorldFile reads %s', async (_, text) => {
  expect(await read('good', text)).toEqual(smallest)
})

test.each([
  ['a wrong value', yaml.replace('country: JP', 'country: Japan'), { path: 'issuers[0].country', line: 5 }],
  ['an unknown issuer', yaml.replace('issuer: i', 'issuer: x'), { path: 'cards[0].issuer', line: 8 }],
  ['a wrong check digit', yaml.replace('1111"', '1112"'), { path: 'cards[0].number', line: 7 }],
  [
    'a wrong entry of a list',
    yaml.replace('Type: [single]', 'Type: [single,\n      x]'),
    { path: `${contracted}[1]`, line: 15 },
  ],
  ['a missing setting, by its entry', yaml.replace('    keyId: k\n', ''), { path: 'merchants[0]', line: 10 }],
])('readWorldFile tells the line of %s', async (_, given, want) => {
  expect(await problemsOf(read('bad.yaml', given))).toEqual([{ ...want, why: expect.any(String) }])
})

test('readWorldFile reports the line in JSON too', async () => {
  const text = JSON.stringify(toWorld({ cards: [{ number, issuer: 'x' }] }), null, 2)
  const line = text.split('\n').findIndex((row) => row.includes('"issuer": "x"')) + 1
  expect(await problemsOf(read('bad.json', text))).toEqual([
    { path: 'cards[0].issuer', line, why: 'names the issuer "x"; there are i' },
  ])
})

test('readWorldFile says file, line and path in its message', async () => {
  const reading = read('bad.yaml', yaml.replace('issuer: i', 'issuer: x'))
  await expect(reading).rejects.toThrow(/bad\.yaml:\n {2}line 8: cards\[0\]\.issuer names the issuer "x"/)
})

test('readWorldFile has no line for a problem of the whole file', async () => {
  const text = JSON.stringify({ ...smallest, merchants: undefined })
  expect(await problemsOf(read('bad.json', text))).toEqual([{ path: '', why: 'lacks "merchants"' }])
})

test.each([
  ['a bracket that is open', { given: 'acquirers:\n  - [1, 2\nissuers: 4111111111111111\n', line: 3 }],
  ['a key that stands twice', { given: 'cards: []\nissuers: []\ncards: []\n', line: 3 }],
  ['a second document', { given: 'cards: []\n---\ncards: []\n', line: 2 }],
])('readWorldFile reports the line of the YAML error: %s', async (_, { given, line }) => {
  const problems = await problemsOf(read('broken.yaml', given))
  expect(problems[0]).toMatchObject({ path: '', line, why: expect.stringContaining('is not YAML or JSON here') })
  expect(JSON.stringify(problems)).not.toContain('4111')
})

test('readWorldFile refuses an empty file', async () => {
  expect(await problemsOf(read('empty.yaml', ' \n'))).toEqual([{ path: '', why: 'is empty' }])
})

test('readWorldFile says why a file cannot be read', async () => {
  const file = join(folder, 'no-such-file.yaml')
  await expect(readWorldFile(file)).rejects.toThrow(`${file}:\n  the file does not exist`)
  await expect(readWorldFile(file)).rejects.toBeInstanceOf(WorldError)
  await expect(readWorldFile(folder)).rejects.toThrow('the file is a folder; name a YAML or JSON file in it')
})

test('no message about a world repeats a mistyped card number, wherever it is', () => {
  const mistyped = '4111111111111112'
  const places = [
    { ...seed, cards: [...seed.cards, { number: mistyped, issuer: 'sakura' }, { number: mistyped, issuer: 'sakura' }] },
    { ...seed, [mistyped]: 1 },
    { ...seed, cards: [{ number: '4111111111111111', issuer: mistyped }] },
    { ...seed, refusals: { [mistyped]: {} } },
  ]
  for (const place of places) {
    const problems = checkWorld(place)
    expect(problems.length).toBeGreaterThan(0)
    expect(JSON.stringify(problems)).not.toContain(mistyped)
  }
})

test.each([
  ['an alias that leads nowhere', 'a: *nope\n'],
  [
    'too many aliases',
    `a: &a [x]\n${'bcdefghi'
      .split('')
      .map((name, index) => `${name}: &${name} [${Array(20).fill(`*${'abcdefghi'[index]}`).join(',')}]`)
      .join('\n')}\n`,
  ],
])('a world file with %s is refused as a WorldError', async (_, text) => {
  const path = join(await mkdtemp(join(tmpdir(), 'world-')), 'world.yaml')
  await writeFile(path, text)
  await expect(readWorldFile(path)).rejects.toThrow(WorldError)
})

test('an unlisted card follows a change of its issuer', async () => {
  const world = await createWorld()
  await world.collections.issuers.update((q) => q.where((issuer) => issuer.id === 'sakura'), {
    data: (issuer) => {
      issuer.options = ['single']
    },
  })
  expect(world.unlistedCards.issuer.options).toEqual(['single'])
})

test('every pattern of the world schema has a description', async () => {
  const schema = JSON.parse(await readFile(new URL('../../src/world/world.schema.json', import.meta.url), 'utf8'))
  const patterns = [...JSON.stringify(schema).matchAll(/"pattern":("(?:[^"\\]|\\.)*")/g)].map(([, text]) =>
    JSON.parse(text as string),
  )
  expect(patterns.length).toBeGreaterThan(3)
  expect(patterns.filter((pattern) => !(pattern in worldPatternWords))).toEqual([])
})

const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])

test.each<[string, Buffer, string]>([
  ['UTF-16 with a mark', utf16(yaml), 'the file is not UTF-8 but UTF-16: save it as UTF-8'],
  ['UTF-16 without one', Buffer.from(yaml, 'utf16le'), 'the file is not UTF-8 but UTF-16: save it as UTF-8'],
  ['big-endian UTF-16', utf16(yaml).swap16(), 'the file is not UTF-8 but UTF-16: save it as UTF-8'],
  [
    'Shift_JIS',
    Buffer.concat([Buffer.from('# '), Buffer.from([0x8d, 0xf7, 0x8f, 0xa4, 0x93, 0x58]), Buffer.from(`\n${yaml}`)]),
    'the file is not UTF-8 but Shift_JIS, as it seems: save it as UTF-8',
  ],
  ['bytes of nothing known', Buffer.from([0x61, 0xff, 0xff, 0xa0]), 'the file is not UTF-8 but in another encoding'],
])('a world file in %s is refused in one line', async (_, bytes, want) => {
  const path = join(await mkdtemp(join(tmpdir(), 'world-')), 'world.yaml')
  await writeFile(path, bytes)
  const message = await readWorldFile(path).then(String, String)
  expect(message.split('\n').slice(1, -1)).toEqual([expect.stringContaining(want)])
})

test('a world file with the byte order mark of UTF-8 is read', async () => {
  expect(await read('bom.yaml', `\ufeff${yaml}`)).toBeDefined()
})

const many = (text: string) => Array.from({ length: 40 }, (_, index) => text.replaceAll('#', String(index))).join('\n')

test.each<[string, string, RegExp[]]>([
  [
    'tabs',
    readFileSync(new URL('../../mocks/world/seed.yaml', import.meta.url), 'utf8').replaceAll('  ', '\t'),
    [/^ {2}line \d+: the file is indented with a tab; YAML takes spaces; \d+ more like it$/],
  ],
  [
    'one mistake in every merchant',
    yaml.replace(
      /merchants:[\s\S]*/,
      `merchants:\n${many('  - { merchantId: m#, acquirer: a, keyId: k#, acquirerAgreement: { paymentOptions: { jpPaymentOptionType: [single] } } }')}`,
    ),
    [/^ {2}line 10: merchants\[0\] lacks "sharedSecret"; 39 more like it$/],
  ],
  [
    'two mistakes in every merchant',
    yaml.replace(
      /merchants:[\s\S]*/,
      `merchants:\n${many('  - { merchantId: m#, acquirer: a, keyId: 1, acquirerAgreement: { paymentOptions: { jpPaymentOptionType: [single] } } }')}`,
    ),
    [
      / lacks "sharedSecret"; 39 more like it$/,
      /keyId must be of type string; put numbers in quotes; 39 more like it$/,
    ],
  ],
  [
    'brackets that nobody closes',
    'a: [\n'.repeat(30),
    [/here \(bad indent\); \d+ more like it$/, /here \(duplicate key\); \d+ more like it$/],
  ],
])('a world file with %s has one line for each cause', async (_, text, want) => {
  const message = await read('many.yaml', text).then(String, String)
  const lines = message.split('\n').slice(1, -1)
  expect(lines).toHaveLength(want.length)
  for (const [index, words] of want.entries()) expect(lines[index]).toMatch(words)
})

test.each<[string, string, object]>([
  [
    'a list at the top',
    yaml.replace('merchants:', 'merchant:'),
    { path: '', line: 9, why: 'has "merchant", which is not a setting, did you mean "merchants"?' },
  ],
  [
    'a setting of an entry',
    yaml.replace('    keyId:', '    keyID:'),
    { path: 'merchants[0]', line: 12, why: 'has "keyID", which is not a setting, did you mean "keyId"?' },
  ],
  [
    'an option',
    yaml.replace('options: [single]', 'options: [instalment]'),
    {
      path: 'issuers[0].options[0]',
      line: 5,
      why: expect.stringMatching(/^must be one of single, .*, did you mean "installment"\?$/),
    },
  ],
  [
    'the name of a rule',
    `${yaml}rules:\n  jpo-unknown-fields: off\n`,
    {
      path: 'rules',
      why: expect.stringMatching(
        /^has "jpo-unknown-fields", which is not the name of one, did you mean "jpo-unknown-field"\?$/,
      ),
    },
  ],
  ['a reference', yaml.replace('issuer: i', 'issuer: ii'), { path: 'cards[0].issuer', line: 8 }],
])('%s that is misspelt is one problem, with its line and the right name', async (_, given, want) => {
  expect(await problemsOf(read('misspelt.yaml', given))).toEqual([expect.objectContaining(want)])
})
