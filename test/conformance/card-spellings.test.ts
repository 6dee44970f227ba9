import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { toLogLine } from '../../cli/log-lines.ts'
import { seed } from '../../mocks/world/generated/seed.ts'
import { maskCardNumber } from '../../src/card-data/card-number.ts'
import { longestScan, longestText, redactText } from '../../src/card-data/redact.ts'
import { mostLevels, toSpellings } from '../../src/card-data/spellings.ts'
import type { JournalEntry } from '../../src/journal/journal.ts'
import { createTestEngine, send, toSamplePayment } from '../support.ts'
import { signer } from './signed.ts'

const card = '4012888888881881'
const code = '987'

const digitsFrom = (zero: number) => (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)))
const eachDigit = (write: (digit: string) => string) => (text: string) => text.replace(/\d/g, write)
const hex = (digit: string) => digit.charCodeAt(0).toString(16)
const percent = eachDigit((digit) => `%${hex(digit)}`)
const times = (count: number, text: string): string => (count === 0 ? text : times(count - 1, encodeURIComponent(text)))
const groupedBy = (separator: string) => (text: string) => text.replace(/(\d{4})(?=\d)/g, `$1${separator}`)

/** Ways to write digits. */
const digits: Readonly<Record<string, (text: string) => string>> = {
  'full width': digitsFrom(0xff10),
  'Arabic-Indic': digitsFrom(0x660),
  Persian: digitsFrom(0x6f0),
  Devanagari: digitsFrom(0x966),
  Thai: digitsFrom(0xe50),
  'mathematical bold': digitsFrom(0x1d7ce),
  'mathematical monospace': digitsFrom(0x1d7f6),
  superscript: eachDigit((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit))),
  circled: eachDigit((digit) => '⓪①②③④⑤⑥⑦⑧⑨'.charAt(Number(digit))),
  'decimal entities': eachDigit((digit) => `&#${digit.charCodeAt(0)};`),
  'hexadecimal entities': eachDigit((digit) => `&#x${hex(digit)};`),
  'entities of entities': eachDigit((digit) => `&amp;#${digit.charCodeAt(0)};`),
  'entities without an end': eachDigit((digit) => `&#${digit.charCodeAt(0)} `),
  'percent-escapes': percent,
  'percent-escapes, escaped four times': (text) => times(4, percent(text)),
  'percent-escapes, escaped six times': (text) => times(6, percent(text)),
  '\\u escapes as text': eachDigit((digit) => `\\u00${hex(digit)}`),
  '\\u escapes of escapes': eachDigit((digit) => `\\\\u00${hex(digit)}`),
  '\\x escapes as text': eachDigit((digit) => `\\x${hex(digit)}`),
  '\\u{} escapes as text': eachDigit((digit) => `\\u{${hex(digit)}}`),
  '%u escapes': eachDigit((digit) => `%u00${hex(digit)}`),
  keycaps: eachDigit((digit) => `${digit}\ufe0f\u20e3`),
}

/** What people put between groups of four digits. */
const separators: Readonly<Record<string, string>> = {
  'five blanks': '     ',
  'ten blanks': '          ',
  'a line break tag': '<br>',
  'a closed tag': '<br/>',
  'tags of cells': '</td><td>',
  '&nbsp;': '&nbsp;',
  '&#160;': '&#160;',
  '&ndash;': '&ndash;',
  の: 'の',
  番: '番',
  'a letter': 'x',
  tabs: '\t\t',
  'soft hyphens': '\u00ad',
  'zero-width spaces': '\u200b',
  'many zero-width spaces': '\u200b\u200b\u200b\u200b\u200b\u200b',
  'directional marks': '\u200e',
  'word joiners': '\u2060',
  'a full-width hyphen': '－',
  'a small hyphen': '﹣',
  'an en dash and spaces': ' – ',
  'escaped blanks': '%20',
  'blanks escaped twice': '%2520',
  'middle dots': '・',
  commas: ', ',
  bullets: ' • ',
}

const spellings: (readonly [name: string, write: (text: string) => string])[] = [
  ...Object.entries(digits).flatMap(([name, write]) => [
    [name, write] as const,
    [`${name}, in groups`, (text: string) => write(groupedBy(' ')(text))] as const,
  ]),
  ...Object.entries(separators).map(([name, separator]) => [name, groupedBy(separator)] as const),
]

/** Numbers of ranges that no list of the gateway has, with right check digits. */
const ranges: Readonly<Record<string, string>> = {
  'JCB 2131': '213112345678904',
  'JCB 1800': '180012345678905',
  UATP: '135412345678911',
  Mir: '2200123456789019',
  Troy: '9792123456789018',
  'Maestro of 12': '676770000005',
  'Maestro of 13': '5018000000007',
}

const payment = toSamplePayment({ method: 'single' })
const path = '/pts/v2/payments'

/** All that the gateway keeps or tells of a request, apart from the bytes of the reply's body. */
async function keepAll(body: unknown, how: Parameters<typeof send>[2] = {}): Promise<string> {
  const lines: string[] = []
  const entries: JournalEntry[] = []
  const engine = await createTestEngine({
    onEntry: (entry) => {
      entries.push(entry)
      lines.push(toLogLine(entry))
    },
  })
  const { headers } = await send(engine, body, how)
  expect(lines).toHaveLength(1)
  return JSON.stringify([
    entries,
    lines,
    engine.journal.page({ limit: 9 }),
    engine.ledger.page({ limit: 9 }),
    [...engine.rows()],
    headers,
  ])
}

/** A text in each place where a request can have it. */
const places: Readonly<Record<string, (text: string) => Promise<string>>> = {
  'the reference': (text) => keepAll({ ...payment, clientReferenceInformation: { code: text } }),
  'a field': (text) => keepAll({ ...payment, memo: `paid by ${text}.` }),
  'the name of a field': (text) => keepAll({ ...payment, [text]: 1 }),
  'the query': (text) => keepAll({}, { path: `${path}?c=${encodeURIComponent(text)}` }),
  'a header': (text) => keepAll({}, { headers: { 'x-note': encodeURIComponent(text) } }),
}

/** Resolves what a reader could, so that a spelling does not hide a number from the test. */
function bare(kept: string): string {
  let text = kept
  for (let level = 0; level < 9; level++) {
    text = text
      .replace(/%u00([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
      .replace(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
      .replace(/\\+[ux]\{?(?:00)?(3\d)\}?/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
      .replace(/&amp;/g, '&')
      .replace(/&#x?0*(3\d|4[89]|5[0-7]);?/g, (whole, code: string) =>
        String.fromCharCode(Number.parseInt(code, whole.includes('x') ? 16 : 10)),
      )
  }
  // As latin-1 the escapes above are bytes of UTF-8.
  const decoded = Buffer.from(text, 'latin1').toString('utf8')
  return [text, decoded]
    .map((one) =>
      one
        .normalize('NFKC')
        .replace(/\p{Nd}/gu, toAscii)
        .replace(/[^0-9*]/g, ''),
    )
    .join('|')
}

const toAscii = (digit: string): string => {
  let zero = digit.codePointAt(0) ?? 0
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && (digit.codePointAt(0) ?? 0) - zero < 9) zero--
  return String((digit.codePointAt(0) ?? 0) - zero)
}

/** Digits between the first six and the last four. */
const middleOf = (number: string) => number.slice(5, -3)

test.each(spellings)('a card number in %s is kept nowhere', async (_, write) => {
  const left: string[] = []
  for (const [place, keep] of Object.entries(places)) {
    const kept = bare(await keep(write(card)))
    if (kept.includes(middleOf(card))) left.push(place)
  }
  expect(left).toEqual([])
})

test.each(Object.entries(ranges))('a number of %s is kept nowhere', async (_, number) => {
  for (const [place, keep] of Object.entries(places)) {
    const kept = await keep(number)
    expect([place, kept.includes(number)]).toEqual([place, false])
  }
  expect(redactText(`paid by ${number}, thanks`)).toBe(`paid by ${maskCardNumber(number)}, thanks`)
})

/** A security code beside its name. */
const codes: readonly string[] = [
  'CVV\n987',
  'CVV:\r\n  987',
  'CVV (3 digits): 987',
  'CVV (3 or 4 digits) = 987',
  'cvv 12/31 987',
  'cvv 12/2031 987',
  'CVV: 9 8 7',
  'CVV: 9-8-7',
  'cvd 987',
  'CVE: 987',
  'card PIN: 987',
  '暗証番号は987です',
  'セキュリティ番号：９８７',
  'セキュリティ コード 987',
  'ｾｷｭﾘﾃｨｺｰﾄﾞ 987',
  'ＣＶＶ：９８７',
  'CVV ٩٨٧',
  'CVV &#57;&#56;&#55;',
  'CVV %39%38%37',
  'CVV 𝟗𝟖𝟕',
  'c\u00advv 987',
  '987 is the cvd',
]

test.each(codes)('the security code of %j is kept nowhere', async (text) => {
  for (const [place, keep] of Object.entries(places)) {
    const kept = await keep(text)
    expect([place, /987/.exec(bare(kept).replace(/20261123|noon/g, ''))?.[0]]).toEqual([place, undefined])
  }
})

/** Keys, pairs and headers that name a security code or track data. */
const named: readonly unknown[] = [
  ...[
    'cvd',
    'cve',
    'cardPin',
    'card_pin',
    '暗証番号',
    'セキュリティ番号',
    'カード確認番号',
    'ｾｷｭﾘﾃｨｺｰﾄﾞ',
    'ＣＶＶ',
    'c\u00advv',
  ].map((key) => ({
    [key]: code,
  })),
  { tokenizedCard: { cryptogram: `AAAA${code}BBBB` } },
  { consumerAuthenticationInformation: { ucafAuthenticationData: `AAAA${code}BBBB`, cavv: `A${code}` } },
  { k: 'cvv', v: code },
  { k: 'cvv', v: Number(code) },
  ['cvv', code],
  ['name', 'cvv', 'value', code],
  [['cvv', code]],
  { fieldName: 'cvv', fieldValue: code },
  { parameter: 'securityCode', given: code },
  { code, is: 'cvv' },
  { label: 'セキュリティコード', input: '９８７' },
  { name: 'pin', value: code },
]

test.each(named.map((memo) => [JSON.stringify(memo), memo]))('the code in %s is kept nowhere', async (_, memo) => {
  const kept = await keepAll({ ...payment, memo })
  expect(/987|９８７/.exec(kept)?.[0]).toBeUndefined()
})

test.each(['cvd', 'x-cvd', 'x-card-cve', 'x-pin', 'x-ucaf-authentication-data', 'x-track2'])(
  'the header %s is not kept',
  async (name) => {
    expect(await keepAll({}, { headers: { [name]: code } })).not.toContain(code)
  },
)

test.each(['cvd=987', 'card%5Bcvv%5D=987', 'CVV2=9%387', 'cvc%3D987', 'pin=987', 'a=1&cvv=987&b=2'])(
  'the code in the query %s is not kept',
  async (query) => {
    expect(bare(await keepAll({}, { path: `${path}?${query}` }))).not.toContain(code)
  },
)

const behind = '3112201987654321'
const tracks: readonly unknown[] = [
  `;${card}=${behind}?`,
  `${card}D${behind}`,
  `${card}d${behind}F`,
  `;${card}＝${behind}?`,
  `;${card}%3D${behind}?`,
  `;${card}%253D${behind}?`,
  `;${card}&#61;${behind}?`,
  `;${card} = ${behind}?`,
  `;${card}=3112 201 987654321?`,
  `;${card}=3112201\n987654321?`,
  `;${groupedBy(' ')(card)}=${behind}?`,
  `%B${card}^SAKURA/HANAKO^${behind}?`,
  `%B${card}^SAKURA/\nHANAKO^${behind}?`,
  `%25B${card}%5ESAKURA%2FHANAKO%5E${behind}%3F`,
  { jis2: `${card}D${behind}` },
  { jis2: behind },
  { jis1Data: behind },
  { jis2TrackData: behind },
  { jis_2_track: behind },
  { ms: { track_2_equivalent: behind } },
]

test.each(tracks.map((track) => [JSON.stringify(track), track]))(
  'nothing of the track %s is kept',
  async (_, track) => {
    const kept = await keepAll({ ...payment, memo: track })
    expect(bare(kept)).not.toContain('987654')
    expect(bare(kept)).not.toContain(middleOf(card))
    if (typeof track !== 'string') return
    for (const keep of Object.values(places)) expect(bare(await keep(track))).not.toContain('987654')
  },
)

const secret = signer.sharedSecret
const withPunctuation = Buffer.from('a+/b+/c+/d+/e+/f+/g+/h+/i+/j+/k+/l+/m+/n+8=', 'base64').toString('base64')
const secretSpellings: readonly (readonly [string, (secret: string) => string])[] = [
  ['each character escaped', (text) => text.replace(/./gs, (character) => `%${hex(character)}`)],
  ['as of a form', encodeURIComponent],
  ['escaped twice', (text) => encodeURIComponent(encodeURIComponent(text))],
  ['in entities', (text) => text.replace(/./gs, (character) => `&#${character.charCodeAt(0)};`)],
  ['in \\u escapes as text', (text) => text.replace(/./gs, (character) => `\\u00${hex(character)}`)],
  [
    'in full width',
    (text) => text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)),
  ],
  ['in lower case', (text) => text.toLowerCase()],
  ['without padding', (text) => text.replace(/=+$/, '')],
  ['in the alphabet of URLs', (text) => text.replaceAll('+', '-').replaceAll('/', '_')],
  ['with line breaks', (text) => text.replace(/(.{8})/g, '$1\n')],
  ['with zero-width spaces', (text) => text.replace(/(.{5})/g, '$1\u200b')],
]

test.each(secretSpellings)('a shared secret %s is kept nowhere', async (_, write) => {
  for (const [kind, own] of [
    ['letters', secret],
    ['punctuation', withPunctuation],
  ] as const) {
    const world = { ...seed, merchants: [{ ...seed.merchants[0], sharedSecret: own }, ...seed.merchants.slice(1)] }
    const lines: string[] = []
    const entries: JournalEntry[] = []
    const engine = await createTestEngine({
      world,
      onEntry: (entry) => {
        entries.push(entry)
        lines.push(toLogLine(entry))
      },
    })
    const text = write(own)
    const safe = /^[\x21-\x7e]+$/.test(text) ? text : encodeURIComponent(text)
    await send(engine, { ...payment, clientReferenceInformation: { code: text }, memo: `of ${text}`, [text]: 1 })
    await send(engine, {}, { path: `${path}/${safe}?secret=${safe}` })
    await send(engine, {}, { headers: { 'x-note': safe } })
    const kept = JSON.stringify([
      entries,
      lines,
      engine.ledger.page({ limit: 9 }),
      engine.journal.page({ limit: 9 }),
      [...engine.rows()],
    ])
    for (const [place, look] of [
      ['as sent', (given: string) => given.toLowerCase()],
      ['escaped', (given: string) => JSON.stringify(given).slice(1, -1).toLowerCase()],
    ] as const) {
      const found = kept.toLowerCase().includes(look(text.slice(0, Math.ceil(text.length / 3))))
      expect([kind, place, found]).toEqual([kind, place, false])
    }
    expect(kept.toLowerCase()).not.toContain(look64(own))
  }
})

const look64 = (own: string) => own.slice(0, 12).toLowerCase()

/** Usual data that looks a little like card data. */
const usual: readonly string[] = [
  '090-1234-5678',
  '+81 90-1234-5678',
  'TEL:03(1234)5678 FAX:03(1234)5679',
  '〒105-0011 東京都港区芝公園4-2-8',
  '１０５－００１１',
  '東京都千代田区丸の内1丁目2番3号4階506号室',
  '12,000円、3,456円、合計15,456円(税込)',
  '¥1,234,567 + ¥7,654,321 = ¥8,888,888',
  '2026年11月23日12時34分56秒',
  '令和8年11月23日 午後3時45分',
  '2026-11-23T12:34:56.789Z',
  '2026-11-23 12:34:56.789+09:00',
  '2026-11-23T12:34:56.789012+09:00 to 2026-12-24T01:02:03.456789+09:00',
  '20261123123451',
  '20261123-123456-0001',
  '1669181640120',
  '1732345678901234',
  '6f9619ff-8b86-d011-b42d-00cf4fc964ff',
  '550e8400-e29b-41d4-a716-446655440000',
  '10000000-0000-4000-8000-000000000001',
  '桜商店 サクラショウテン SAKURA STORE',
  '第1回 第2回 第3回 第4回 第5回 第6回 第7回 第8回 第9回 第10回 第11回 第12回',
  '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯',
  '👨‍👩‍👧‍👦🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉',
  'A&B <b>Co.</b> & C&amp;D',
  '100% of 50% + 25%',
  '/pts/v2/payments/?limit=20&offset=40&sort=submitTimeUtc:asc',
  '?q=%E6%A1%9C%E5%95%86%E5%BA%97&from=2026-11-01&to=2026-11-30',
  'order-20261123-0001',
  'T1234567890123',
  'pinned item 1234, shipping 5678, spinning 9012',
  'the CVV is wrong',
  'CVV missing in order 123',
  'cvv 12345',
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.6099.109',
  'sha256=e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '192.168.100.200:8392, 10.0.0.1:443',
  '4111 and 1111 and 1111 and 1111',
  '35.6812362,139.7671248',
]

test.each(usual)('redaction does not touch %s', async (text) => {
  expect(redactText(text)).toBe(text)
  const kept = JSON.parse(await keepAll({ ...payment, memo: text }))
  expect(kept[0][0].request.body).toMatchObject({ memo: text })
})

test('our own ids stay beside any spelling', async () => {
  const engine = await createTestEngine()
  const ids: string[] = []
  for (let made = 0; made < 200; made++) {
    const { body } = await send(engine, payment)
    ids.push(body.id, body.reconciliationId)
  }
  const masked = ids.filter((id) => redactText(id) !== id)
  expect(masked.length).toBeGreaterThan(20)
  for (const id of ids) {
    await send(
      engine,
      { ...payment, clientReferenceInformation: { code: id }, memo: `&#64; ${id} ①` },
      { path: `${path}/${id}/captures` },
    )
    const [entry] = engine.journal.page({ limit: 1 }).entries
    expect(entry?.request.path).toBe(`${path}/${id}/captures`)
    expect(entry?.request.body).toMatchObject({ clientReferenceInformation: { code: id }, memo: `&#64; ${id} ①` })
  }
})

/** Repeated, these ask for much work. */
const hostile = [
  '4 ',
  '4111 ',
  '41',
  '%34',
  '%25',
  '&#52;',
  '<b>',
  '<',
  '&',
  '\\u0034',
  '\\',
  'cvv ',
  'cvv 1',
  '4=',
  '4111111111111111=',
  '4111111111111111^',
  '٤',
  '𝟒',
  '4111の',
  '4111     ',
  '①',
  '\u200b',
  'ﾊﾟ',
  '９８',
  '%25%2a',
  '%ab',
  '&amp;',
  '%2534',
]
/** Ends and beginnings that make a pattern fail behind a long run. */
const whole = (part: string) => part.repeat(Math.ceil(2_100 / part.length))
const shapes: Readonly<Record<string, (part: string) => string>> = {
  'and nothing else': (part) => whole(part).slice(0, 2_000),
  'cut off': whole,
  'before letters': (part) => `${whole(part).slice(0, 900)}${'z'.repeat(1_200)}`,
  'before each cut': (part) =>
    `${whole(part).slice(0, 990)}${'z'.repeat(20)}${whole(part).slice(0, 980)}${'z'.repeat(99)}`,
  'behind letters': (part) => `z${whole(part).slice(0, 998)}z`,
}

// No clock: a pattern that is read in more than one way takes years, and the limit only ends the test.
test.each(hostile.flatMap((part) => Object.keys(shapes).map((shape) => [part, shape] as const)))(
  'many of %j, %s, are redacted to the end',
  (part, shape) => {
    const text = shapes[shape]?.(part) ?? ''
    const shown: string = runInNewContext('redact()', { redact: () => redactText(text) }, { timeout: 30_000 })
    // The work is on the spellings, and what is kept is short.
    const lengths = toSpellings(text.slice(0, longestScan)).map((spelling) => spelling.text.length)
    expect(lengths.length).toBeLessThanOrEqual(mostLevels + 1)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(longestScan)
    expect(shown.length).toBeLessThanOrEqual(longestText + 50)
  },
)
