import { execFileSync } from 'node:child_process'
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { readAllowList } from '../../../contracts/scan/allow-list.ts'
import { toFindingLines, toHints, toJson, toScanSummary, toSuites } from '../../../contracts/scan/report.ts'
import { type ScanOptions, scan } from '../../../contracts/scan/scan.ts'
import { toShownPath } from '../../../contracts/scan/scan-error.ts'
import { walk } from '../../../contracts/scan/walk.ts'
import { seed } from '../../../mocks/world/generated/seed.ts'
import { publishedCards } from '../../../src/card-data/published-cards.ts'
import { toRuns } from '../../nightly.ts'
import { cardNumbers, toCardNumber, unlisted, unlistedMasked } from './card-numbers.ts'

const testCards = new Set([...publishedCards, ...seed.cards.map(({ number }) => number)])

/** A folder with files, by path. */
async function makeFolder(files: Readonly<Record<string, string | Buffer>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'scan-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
  return folder
}

const scanFolder = (from: string, options: Partial<ScanOptions> = {}) =>
  scan({ paths: ['.'], from, most: 200, ...options })

const placesOf = ({ findings }: ReturnType<typeof scan>) =>
  findings.entries.map(({ path, line, column }) => (line === undefined ? path : `${path}:${line}:${column}`))

test('.git, node_modules and what is excluded are skipped, and counted', async () => {
  const from = await makeFolder({
    '.git/config': unlisted,
    'a/node_modules/x.js': unlisted,
    'a/b.min.js': unlisted,
    'logs/x': unlisted,
    'a/c.js': '',
  })
  const report = scanFolder(from, { exclude: ['*.min.js', './logs'] })
  expect(placesOf(report)).toEqual([])
  expect(report.files).toBe(1)
  expect(report.skipped.entries).toEqual([
    { path: '.git', why: '.git' },
    { path: 'a/b.min.js', why: 'excluded' },
    { path: 'a/node_modules', why: 'node_modules' },
    { path: 'logs', why: 'excluded' },
  ])
  expect(Object.fromEntries(report.skips)).toEqual({ '.git': 1, excluded: 2, node_modules: 1 })
})

test('a named folder is searched, whatever its name', async () => {
  const from = await makeFolder({ 'node_modules/x.js': unlisted })
  expect(placesOf(scanFolder(from, { paths: ['node_modules'] }))).toEqual(['node_modules/x.js:1:1'])
})

test('links are not followed unless named, and nothing is read twice', async () => {
  const outside = await makeFolder({ 'secret.txt': unlisted })
  const from = await makeFolder({ 'a/x.txt': unlisted })
  await symlink(outside, join(from, 'out'))
  await symlink(join(outside, 'secret.txt'), join(from, 'file'))
  await symlink('..', join(from, 'a/up'))
  const report = scanFolder(from)
  expect(placesOf(report)).toEqual(['a/x.txt:1:1'])
  expect(report.skips.get('symbolic link')).toBe(3)
  expect(placesOf(scanFolder(from, { paths: ['out'] }))).toEqual(['out/secret.txt:1:1'])
  expect(scanFolder(from, { paths: ['.', 'a', 'a/x.txt', 'out', outside] }).files).toBe(2)
})

test('a binary file is skipped, but its name is checked', async () => {
  const from = await makeFolder({
    [`a-${unlisted}.bin`]: Buffer.from(`\0${unlisted}`),
    b: `${' '.repeat(8_000)}\0${unlisted}`,
  })
  const report = scanFolder(from)
  expect(placesOf(report)).toEqual([`a-${unlistedMasked}.bin`, 'b:1:8002'])
  expect(report).toMatchObject({ files: 1 })
  expect(report.skips.get('binary file')).toBe(1)
})

test.each([
  ['UTF-16', Buffer.from(`\uFEFFあ\n${unlisted}`, 'utf16le'), '2:1'],
  ['UTF-16, the other way round', Buffer.from(`\uFEFFあ\n${unlisted}`, 'utf16le').swap16(), '2:1'],
  ['Shift_JIS', Buffer.concat([Buffer.from([0x83, 0x4a, 0x81, 0x5b, 0x0a]), Buffer.from(unlisted)]), '2:1'],
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${unlisted}`), '1:2'],
])('%s is read', async (_, content, place) => {
  expect(placesOf(scanFolder(await makeFolder({ a: content })))).toEqual([`a:${place}`])
})

test('a number across the border of two chunks is found, and lines are counted on', async () => {
  const line = `${'あ'.repeat(33)}\n`
  const before = line.repeat(Math.floor((1 << 20) / 100))
  const size = Buffer.byteLength(before)
  for (const shift of [4, 8, 15]) {
    const gap = ' '.repeat((1 << 20) - size - shift)
    const from = await makeFolder({ a: `${before}${gap}${unlisted}\n${before}${before}\n${unlisted}` })
    const lines = before.length / line.length
    expect(placesOf(scanFolder(from))).toEqual([`a:${lines + 1}:${gap.length + 1}`, `a:${3 * lines + 3}:1`])
  }
})

test('names of files and folders are checked, and shown masked', async () => {
  const from = await makeFolder({ [`cards/${unlisted}/4111111111111111.json`]: unlisted, 'x%34': '' })
  const report = scanFolder(from)
  expect(placesOf(report)).toEqual([`cards/${unlistedMasked}`, `cards/${unlistedMasked}/411111******1111.json:1:1`])
  expect(JSON.stringify(toJson(report))).not.toContain(unlisted)
})

test('no path controls the terminal', async () => {
  const from = await makeFolder({ 'a\x1b[31m\u202E\n.log': unlisted })
  expect(placesOf(scanFolder(from))).toEqual(['a\\u001b[31m\\u202e\\u000a.log:1:1'])
})

test('an unreadable path is a named problem, and the scan goes on', async () => {
  const from = await makeFolder({ 'a.txt': unlisted, 'locked/x': '' })
  await chmod(join(from, 'locked'), 0)
  const isRoot = process.getuid?.() === 0
  const report = scanFolder(from, { paths: ['none', '.', '/dev/null', `${unlisted}.txt`] })
  expect(placesOf(report)).toEqual(['a.txt:1:1'])
  expect(report.problems.entries).toEqual([
    { path: 'none', what: 'it does not exist' },
    ...(isRoot ? [] : [{ path: 'locked', what: 'it may not be read (EACCES)' }]),
    { path: '/dev/null', what: 'it is neither a file nor a folder' },
    { path: `${unlistedMasked}.txt`, what: 'it does not exist' },
  ])
  await chmod(join(from, 'locked'), 0o700)
})

test.runIf(process.platform === 'linux')('a file that cannot be read to its end is a problem', () => {
  expect(scanFolder('/', { paths: ['proc/self/mem'] }).problems.entries).toEqual([
    { path: 'proc/self/mem', what: 'it cannot be read (EIO)' },
  ])
})

test.runIf(process.platform === 'linux')(
  'a name that is not UTF-8 is a problem, because it cannot be opened',
  async () => {
    const from = await makeFolder({ a: '' })
    await writeFile(Buffer.concat([Buffer.from(`${from}/`), Buffer.from([0x83, 0x4a])]), unlisted)
    const { problems, files } = scanFolder(from)
    expect(problems.entries).toEqual([{ path: '\uFFFDJ', what: expect.stringContaining('its name is not UTF-8') }])
    expect(files).toBe(1)
    expect(scanFolder(from, { exclude: ['\uFFFD*'] }).problems.total).toBe(0)
  },
)

test('a file that disappears during the scan is not a problem, and is counted', async () => {
  const from = await makeFolder({ a: '', b: unlisted })
  const steps = walk(['.'], { from, isExcluded: () => false })
  const first = [steps.next().value, steps.next().value]
  expect(first).toMatchObject([{ kind: 'folder' }, { path: 'a' }])
  await rm(join(from, 'b'))
  expect([...steps]).toEqual([{ kind: 'skipped', path: 'b', why: 'gone meanwhile' }])
})

test.runIf(process.platform === 'linux')('a pipe is skipped, and does not block the scan', async () => {
  const from = await makeFolder({ a: '' })
  execFileSync('mkfifo', [join(from, 'pipe')])
  expect(scanFolder(from).skipped.entries).toEqual([{ path: 'pipe', why: 'special file' }])
})

test('findings are stored up to a limit, and counted beyond', async () => {
  const report = scanFolder(await makeFolder({ a: `${unlisted}\n`.repeat(30) }), { most: 3 })
  expect(report.findings.entries).toHaveLength(3)
  expect(report.findings.total).toBe(30)
  expect(toFindingLines(report).at(-1)).toBe('… and 27 more findings.')
  expect(toJson(report)).toMatchObject({ ok: false, moreFindings: 27 })
  expect(toScanSummary(report)[0]).toContain('Findings: 30.')
})

test('report lines are aligned in columns, with wide letters or without', async () => {
  const from = await makeFolder({
    あ: `;${unlisted}=31121010000 cvv=123`,
    'bb.log': `\n\n${toCardNumber('35400000000001')}`,
  })
  expect(toFindingLines(scanFolder(from))).toEqual([
    `あ:1:2   ${unlistedMasked}  Visa, in track data`,
    `あ:1:31  security code of ${unlistedMasked}`,
  ])
  expect(toFindingLines(scanFolder(await makeFolder({ 'b.log': `\n${unlisted}`, 'long-name': unlisted })))).toEqual([
    `b.log:2:1      ${unlistedMasked}  Visa`,
    `long-name:1:1  ${unlistedMasked}  Visa`,
  ])
})

const allowLineOf = (report: ReturnType<typeof scan>) =>
  toHints({ ...report, allowFile: '.scan-allow', catalogue: 'catalogue' })
    .find((line) => line.includes('.scan-allow as it stands'))
    ?.split('where and why: ')[1]

test('the hint is a line of the allow list that allows exactly the finding', async () => {
  const from = await makeFolder({ 'logs/[a](1).{log}': `cvv 123 ${unlistedMasked}`, 'z.log': unlisted })
  const line = allowLineOf(scanFolder(from))
  expect(line).toBe(`${unlistedMasked} logs/\\[a\\](1).\\{log\\} # why`)
  await writeFile(join(from, 'list'), `${line}\n`)
  const allowList = readAllowList(join(from, 'list'))
  expect(placesOf(scanFolder(from, { allowList }))).toEqual(['z.log:1:1'])
})

test.each(['my logs', '#1', 'a\\b', `x${unlisted}`])(
  'the hint names no path that is invalid in the list: %j',
  async (name) => {
    expect(allowLineOf(scanFolder(await makeFolder({ [name]: unlisted })))).toBe(`${unlistedMasked} # why`)
  },
)

test('the hint has the form of a line when no finding is listed', async () => {
  const report = scanFolder(await makeFolder({ a: unlisted }), { most: 0 })
  expect(allowLineOf(report)).toBe('(first six digits, stars, last four) test/** # why')
})

test('a JUnit report has a case for each file, an error for what was not read, and never passes by itself', async () => {
  const from = await makeFolder({ a: `${unlisted} ${unlisted}`, b: 'x' })
  const casesOf = (options: Partial<ScanOptions>) => toSuites(scanFolder(from, options))[0]?.cases
  expect(casesOf({ paths: ['.', 'none'] })).toMatchObject([
    { name: 'a', failure: { text: `a:1:1  ${unlistedMasked}  Visa\na:1:18  ${unlistedMasked}  Visa` } },
    { name: 'none', error: { message: 'it does not exist' } },
  ])
  expect(casesOf({ most: 0 })).toMatchObject([{ name: 'the whole scan', failure: {} }])
  expect(casesOf({ exclude: ['a', 'b'] })).toMatchObject([{ name: 'the whole scan', error: {} }])
  const [clean, ...more] = casesOf({ exclude: ['a'] }) ?? []
  expect(more).toEqual([])
  expect(clean).toEqual({ name: 'the whole scan', classname: 'scan', seconds: 0 })
})

test('no report holds a number, wherever it was found', async () => {
  const toEscapes = (number: string) => [...number].map((digit) => `%3${digit}`).join('')
  const writings = fc.constantFrom<(number: string) => string>(
    (number) => number,
    (number) => number.replace(/(.{4})(?=.)/g, '$1 '),
    (number) => number.replace(/(.{4})(?=.)/g, '$1-'),
    toEscapes,
  )
  const unknown = cardNumbers.filter((number) => !testCards.has(number))
  const property = fc.asyncProperty(unknown, writings, async (number, write) => {
    const folder = await mkdtemp(join(tmpdir(), 'scan-'))
    try {
      await writeFile(join(folder, `x${write(number)}x`), `cvv=123 ${write(number)}`)
      const report = scanFolder(folder)
      expect(report.findings.total).toBeGreaterThanOrEqual(3)
      const shown = JSON.stringify([toFindingLines(report), toScanSummary(report), toJson(report), toSuites(report)])
      const digits = decodeURIComponent(shown.replaceAll(/%(?!3)/g, '')).replace(/[^0-9*]+/g, '')
      expect(digits).not.toContain(number)
      expect(digits).not.toContain(number.slice(4, -4))
    } finally {
      await rm(folder, { recursive: true })
    }
  })
  await fc.assert(property, { seed: 20_261_127, numRuns: toRuns(300) })
})

test.each([
  ['a/b-2026-11-27T01:02:03.json', 'a/b-2026-11-27T01:02:03.json'],
  ['backup-20261127010203', 'backup-20261127010203'],
  ['4111 1111 1111 1111', '411111******1111'],
  ['a\tb', 'a\\u0009b'],
])('%j is shown as %j', (given, want) => {
  expect(toShownPath(given)).toBe(want)
})
