import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, inject, onTestFinished, test } from 'vitest'
import { nightly } from '../nightly.ts'
import { unlisted, unlistedMasked } from '../unit/scan/card-numbers.ts'
import { runProgram } from './run-program.ts'
import type { Exit } from './spawn.ts'

const run = (...args: readonly string[]): Promise<Exit> => runProgram('cli/scan.ts', ...args)

async function makeFolder(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'scan-command-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
  return folder
}

nightly('this repository holds no card number but those that are published, or allowed with a reason', async () => {
  const { code, stdout, stderr } = await run()
  expect(stderr).toBe('')
  expect(stdout).toMatch(/^Files read: \d{3,} .* Findings: 0\. Not readable: 0\./)
  expect(code).toBe(0)
})

const runIn = (folder: string, ...args: readonly string[]) =>
  spawnSync(process.execPath, [`${inject('programs')}/scan.mjs`, ...args], { cwd: folder, encoding: 'utf8' })

test('without paths the whole current folder is scanned, and its .scan-allow is read', async () => {
  const folder = await makeFolder({
    'pacts/a.json': unlisted,
    'logs/deep/b.log': `cvv2 is 123 ${unlisted}`,
    'c.txt': '',
  })
  const found = runIn(folder)
  expect(found.stdout).toMatch(/^logs\/deep\/b\.log:1:1 .*\nlogs\/deep\/b\.log:1:13 .*\npacts\/a\.json:1:1 /)
  expect(found.stdout).toContain('Files read: 3 ')
  expect(found).toMatchObject({ status: 1, stderr: '' })
  await writeFile(join(folder, '.scan-allow'), `${unlistedMasked} # made up\n`)
  expect(runIn(folder)).toMatchObject({ status: 0, stderr: '' })
  await writeFile(join(folder, '.scan-allow'), `${unlistedMasked} made up\n`)
  expect(runIn(folder)).toMatchObject({
    status: 2,
    stdout: '',
    stderr: expect.stringContaining('.scan-allow:1: the reason comes behind #'),
  })
})

test('a path that does not exist fails, though the others are read and clean', async () => {
  const folder = await makeFolder({ 'pacts/a.json': '' })
  const { status, stdout, stderr } = runIn(folder, 'pacts', 'recordings', 'logs')
  expect(stderr).toMatch(
    /^✗ recordings: it does not exist\n✗ logs: it does not exist\nA path that does not exist [^\n]*\n存[^\n]*\n$/,
  )
  expect(stdout).toContain('Files read: 1 ')
  expect(status).toBe(2)
})

test('a card number ends the scan with exit code 1, and with what to do, in both languages', async () => {
  const folder = await makeFolder({ 'pacts/shop.json': `{\n  "number": "${unlisted}"\n}`, 'b.log': '4111111111111111' })
  const { code, stdout, stderr } = await run(folder)
  const [first, second, ...rest] = stdout.split('\n')
  expect(first).toBe(`${folder}/pacts/shop.json:2:14  ${unlistedMasked}  Visa`)
  expect(second).toBe('')
  expect(rest.join('\n')).toMatch(
    /What to do \/ 対処[\s\S]*履歴[\s\S]*\.scan-allow[\s\S]*Files read: 2 \(.*\)\. Findings: 1\./,
  )
  expect(rest.join('\n')).toContain('test numbers: 1')
  expect(rest.join('\n')).toContain(`with where and why: ${unlistedMasked} ${folder}/pacts/shop.json # why\n`)
  expect(stdout).not.toContain(unlisted)
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
})

test('--json is for programs, --junit for CI', async () => {
  const folder = await makeFolder({ 'a.json': unlisted })
  const junit = join(folder, 'reports/scan.xml')
  const { code, stdout } = await run(folder, '--json', '--junit', junit)
  expect(JSON.parse(stdout)).toMatchObject({
    ok: false,
    files: 1,
    bytes: 16,
    findings: [{ line: 1, column: 1, number: unlistedMasked, what: 'card number', brand: 'Visa' }],
    moreFindings: 0,
    problems: [],
  })
  const report = await readFile(junit, 'utf8')
  expect(report).toContain('failures="1"')
  expect(report + stdout).not.toContain(unlisted)
  expect(code).toBe(1)
})

test('--exclude leaves out, as often as it is given, wherever the paths stand', async () => {
  const folder = await makeFolder({ 'a/x.log': unlisted, 'b/y.json': unlisted, 'c.txt': '' })
  const { code, stdout } = await run('--exclude', '*.log', folder, '--exclude=b')
  expect(stdout).toContain('Skipped: excluded: 2.')
  expect(code).toBe(0)
})

test('--allow lets a number pass, and says how often', async () => {
  const folder = await makeFolder({
    'a.json': unlisted,
    list: `${unlistedMasked} a.json # nobody's\n`,
    other: `${unlistedMasked} # nobody's\n300000****0004 # not there\n`,
  })
  const elsewhere = runIn('.', folder, '--allow', join(folder, 'list'))
  expect(elsewhere.status).toBe(0)
  const { status, stdout } = runIn('.', folder, '--allow', join(folder, 'other'))
  expect(stdout).toContain('allowed: 1 (lines of the allow list that were not needed: 1)')
  expect(status).toBe(0)
})

test('--world makes test cards of its cards', async () => {
  const world = await readFile('mocks/world/seed.yaml', 'utf8')
  const folder = await makeFolder({
    'a.json': unlisted,
    'world.yaml': world.replace('cards:\n', `cards:\n  - { number: "${unlisted}", issuer: sakura }\n`),
  })
  expect(runIn('.', folder).status).toBe(1)
  const { status, stdout } = runIn('.', folder, '--world', join(folder, 'world.yaml'))
  expect(stdout).toContain('Findings: 0.')
  expect(status).toBe(0)
})

test('findings beyond the limit are counted', async () => {
  const folder = await makeFolder({ a: `${unlisted}\n`.repeat(300) })
  expect(runIn(folder).stdout).toContain('… and 100 more findings.')
  expect(runIn(folder, '--limit', '2').stdout).toContain('… and 298 more findings.')
})

test('what could not be read is an error that is named, beside what was found', async () => {
  const folder = await makeFolder({ a: unlisted })
  const { code, stdout, stderr } = await run(folder, `${folder}/none-${unlisted}`)
  expect(stderr).toMatch(
    /^✗ .*: it does not exist\n.*Leave it out .* without paths, the whole current folder is scanned: `npm run scan`\.\n存在しないパス.*\n$/,
  )
  expect(stderr.split('\n')[0]).toBe(`✗ ${folder}/none-${unlistedMasked}: it does not exist`)
  expect(stdout).toContain('Findings: 1. Not readable: 1.')
  expect(code).toBe(2)
})

test('a scan of nothing fails', async () => {
  const folder = await makeFolder({ 'node_modules/x': unlisted })
  const { code, stderr } = await run(folder)
  expect(stderr).toContain('No file was read, so nothing is known.')
  expect(code).toBe(2)
})

test.each([
  ['a flag that there is none of', ['--exlude', 'x'], 'Unknown flag --exlude, did you mean --exclude?'],
  ['no value', ['.', '--exclude'], '--exclude needs a value'],
  ['a limit that is no number', ['--limit', 'all'], '--limit "all" is not allowed'],
  ['an allow file that is not there', ['--allow', 'no/list'], 'Failed to read no/list: ENOENT'],
  ['a world that is not there', ['--world', 'no/world'], 'does not exist'],
  ['a report that cannot be written', ['AGENTS.md', '--junit', '/proc/none/x'], 'Failed to write /proc/none/x'],
])('wrong usage ends with exit code 2: %s', async (_, args, words) => {
  const { code, stdout, stderr } = await run(...args)
  expect(stderr).toContain(words)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
})

test('--help tells what is found, what is not, and what is skipped', async () => {
  const { code, stdout } = await run('--help')
  for (const word of [
    'npm run scan -- pacts',
    'Without paths: in the whole current folder.',
    'Exit code',
    'does not exist',
    'docs/scan.md',
    '411111******1111 test/** # why',
    'Maestro',
    'node_modules',
    '.scan-allow',
    'カード番号',
  ])
    expect(stdout).toContain(word)
  expect(code).toBe(0)
})

test('a path may begin with a dash behind --', async () => {
  const { stderr } = await run('--', '-none')
  expect(stderr).toMatch(/^✗ -none: it does not exist\n/)
  expect(stderr).toMatch(
    /\nNo file was read, so nothing is known\. Allowed: paths with files that are text\. \/ 検査対象のファイルがありません。\n$/,
  )
})
