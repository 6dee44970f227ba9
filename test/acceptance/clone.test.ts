import { readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { type CloneCopy, copyClone } from './clone-copy.ts'
import { type Exit, type Spawned, spawnHere } from './spawn.ts'

let clone: CloneCopy
beforeAll(async () => {
  clone = await copyClone()
})
afterAll(() => clone.remove())

const start = (command: string, ...flags: readonly string[]): Spawned =>
  spawnHere(process.execPath, [join(clone.folder, 'scripts/run.mjs'), command, ...flags], {}, clone.folder)
const run = (command: string, ...flags: readonly string[]): Promise<Exit> => start(command, ...flags).exit

const pointer = () => readFile(join(clone.folder, '.build/current.json'), 'utf8')
const listBuilds = async () => (await readdir(join(clone.folder, '.build'))).filter((name) => /^\d/.test(name))
const builtLine = /^Built in \d+\.\d s\.\n$/

test('commands that start at once in a fresh clone build it once; then nothing is printed but their output', async () => {
  const exits = await Promise.all([1, 2, 3].map(() => run('catalogue', '--json')))
  expect(exits.map(({ code }) => code)).toEqual([0, 0, 0])
  for (const { stdout } of exits) expect(JSON.parse(stdout)).toBeTypeOf('object')
  const notes = exits.map(({ stderr }) => stderr).filter((stderr) => stderr !== '')
  expect(notes).toEqual([expect.stringMatching(builtLine)])
  expect(await run('catalogue', '--json')).toEqual({ ...exits[0], stderr: '' })
  expect(await listBuilds()).toHaveLength(1)
})

test('a command speaks of a clone, and has its exit code', async () => {
  const wrong = await run('pay', '--methud', 'bonus')
  expect(wrong).toMatchObject({ code: 2, stdout: '' })
  expect(wrong.stderr).toContain('See `npm run pay -- --help`.')
  expect(await run('pay', '--method', 'bonus', '--card', '5555555555554444')).toMatchObject({ code: 1, stderr: '' })
})

describe('a change of', () => {
  const touch = (path: string) => utimes(join(clone.folder, path), new Date(), new Date(2_000_000))
  test.each([
    ['a source, to an older one', () => touch('cli/keys.ts')],
    ['the page', () => touch('mocks/inspector/app/index.html')],
    ['how it is built', () => touch('scripts/package/build-code.ts')],
    ['the installed packages', () => touch('node_modules/.package-lock.json')],
    ['what is built, by half', () => writeFile(join(clone.folder, '.build/current.json'), '{"folder":"1')],
  ])('%s: it is built again', async (_, change) => {
    expect((await run('keys', '--help')).stderr).toBe('')
    await change()
    const { code, stderr } = await run('keys', '--help')
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringMatching(builtLine) })
  })

  test('what no command reads: nothing is built', async () => {
    await writeFile(join(clone.folder, 'docs/new.md'), '')
    await writeFile(join(clone.folder, 'src/base/nobody-imports-it.ts'), 'export {}')
    expect((await run('keys', '--help')).stderr).toBe('')
  })
})

// Several bundles have it.
const shared = 'src/base/money.ts'
test.each([
  ['a syntax error', () => clone.change(shared, (text) => `const const\n${text}`), `${shared}:1:6:`],
  ['a deleted source', () => clone.hide(shared), 'src/operations/'],
])('%s is shown with file and line, once, and nothing is run or lost', async (_, spoil, place) => {
  await run('keys', '--help')
  const before = { pointer: await pointer(), builds: await listBuilds() }
  onTestFinished(await spoil())
  const { code, stdout, stderr } = await run('keys', '--help')
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr).toContain(`    ${place}`)
  const places = stderr.match(/^ +\S+\.ts:\d+:\d+:$/gm) ?? []
  expect(places.length).toBe(new Set(places).size)
  expect(stderr).toContain('nothing was run, nor what was built before')
  expect(stderr).not.toContain('    at ')
  expect({ pointer: await pointer(), builds: await listBuilds() }).toEqual(before)
})

test('a build that was killed is in nobody’s way', async () => {
  const { exit, pid } = start('keys', '--help')
  await exit
  await writeFile(join(clone.folder, '.build/lock'), String(pid))
  await utimes(join(clone.folder, 'cli/keys.ts'), new Date(), new Date())
  expect(await run('keys', '--help')).toMatchObject({ code: 0, stderr: expect.stringMatching(builtLine) })
  await expect(stat(join(clone.folder, '.build/lock'))).rejects.toThrow('ENOENT')
})

test('a gateway runs on while its sources change: it serves pages of its own build', async () => {
  await run('keys', '--help')
  const gateway = start('start', '--port', '0', '--json')
  const { url } = JSON.parse(await gateway.stdout.until(/^.*\n/)) as { url: string }
  await utimes(join(clone.folder, 'src/engine/walk.ts'), new Date(), new Date())
  expect((await run('keys', '--help')).stderr).toMatch(builtLine)
  const page = await fetch(url, { headers: { accept: 'text/html' } })
  expect(await page.text()).toContain('<html')
  // By this, the page's commands are those of a clone.
  expect(await (await fetch(`${url}/__admin/inspector/app.js`)).text()).toContain('"/app.ts"')
  gateway.kill('SIGTERM')
  expect(await gateway.exit).toMatchObject({ code: 0, stderr: '' })
})

test('an error in the gateway names the TypeScript file and the line', async () => {
  await writeFile(
    join(clone.folder, 'src/engine/planted.ts'),
    "export const planted = () => {\n  throw new Error('planted')\n}\n",
  )
  const head = /export function createWalk\(.*\n/
  const planted = (text: string) => `import { planted } from './planted.ts'\n${text.replace(head, '$&  planted()\n')}`
  onTestFinished(await clone.change('src/engine/walk.ts', planted))
  const { code, stderr } = await run('start', '--port', '0')
  expect(code).toBe(1)
  expect(stderr).toContain(`${clone.folder}/src/engine/planted.ts:2`)
  expect(stderr).toMatch(/at .*src\/engine\/walk\.ts:\d+:\d+/)
})

test('what a clone has built is in no package', async () => {
  const pack = spawnHere('npm', ['pack', '--dry-run', '--ignore-scripts', '--json'], {}, clone.folder)
  const [{ files }] = JSON.parse((await pack.exit).stdout) as [{ files: { path: string }[] }]
  expect(files.map(({ path }) => path).filter((path) => /\.build|\.mjs/.test(path))).toEqual([])
})

test('without the packages, a command names what installs them', async () => {
  onTestFinished(await clone.hide('node_modules/tsx'))
  await rm(join(clone.folder, '.build'), { recursive: true, force: true })
  expect(await run('keys', '--help')).toMatchObject({
    code: 1,
    stdout: '',
    stderr: expect.stringContaining('`npm ci`'),
  })
})
