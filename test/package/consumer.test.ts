import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type BuildFailure, build } from 'esbuild'
import { describe, expect, inject, test } from 'vitest'
import { entries } from '../../scripts/package/entries.ts'
import { commands } from '../../src/base/command-line.ts'
import { version } from '../../src/base/version.ts'
import { run, runWell } from './run.ts'

const project = inject('project')
const toSpecifier = (subpath: string) => `jpo-sandbox${subpath.slice(1)}`
const forNode = entries.filter(({ runs }) => runs !== 'browser').map(({ subpath }) => toSpecifier(subpath))
const forWeb = entries.filter(({ runs }) => runs !== 'node').map(({ subpath }) => toSpecifier(subpath))
const nodeOnly = entries.filter(({ runs }) => runs === 'node').map(({ subpath }) => toSpecifier(subpath))
const browserOnly = entries.filter(({ runs }) => runs === 'browser').map(({ subpath }) => toSpecifier(subpath))

describe.each(['nodenext', 'bundler'] as const)('moduleResolution %s', (moduleResolution) => {
  test('a user’s code is type-checked, declarations and all', async () => {
    const file = join(project, `tsconfig.${moduleResolution}.json`)
    const compilerOptions = {
      target: 'ES2023',
      lib: ['ES2023', 'DOM', 'DOM.Iterable'],
      module: moduleResolution === 'nodenext' ? 'nodenext' : 'esnext',
      moduleResolution,
      resolveJsonModule: true,
      strict: true,
      // The slowest check, so only once.
      skipLibCheck: moduleResolution === 'bundler',
      noEmit: true,
      types: ['node'],
    }
    await writeFile(file, JSON.stringify({ compilerOptions, files: ['consumer/use-everything.ts'] }))
    const { stdout } = await run('npx', ['tsc', '-p', file], { cwd: project })
    expect(stdout).toBe('')
  })
})

describe.each([20, 24])('Node %i', (major) => {
  const isHere = process.versions.node.startsWith(`${major}.`)
  const node = (...args: readonly string[]) =>
    isHere
      ? run(process.execPath, args, { cwd: project })
      : run('npx', ['--yes', '--package', `node@${major}`, '--', 'node', ...args], { cwd: project })

  test('each entry can be imported, and pays', async () => {
    const { stdout, stderr } = await node('consumer/import-all.mjs', ...forNode)
    expect(stdout, stderr).not.toBe('')
    const { node: used, names, outcome } = JSON.parse(stdout)
    expect(used).toMatch(new RegExp(`^${major}\\.`))
    expect(Object.keys(names)).toEqual(forNode)
    for (const entry of forNode) expect(names[entry], entry).not.toHaveLength(0)
    expect(outcome).toBe('approved')
  })

  test.each(browserOnly)('%s is refused', async (entry) => {
    const { code, stderr } = await node('--input-type=module', '--eval', `import '${entry}'`)
    expect(code).toBe(1)
    expect(stderr).toContain('ERR_PACKAGE_PATH_NOT_EXPORTED')
  })
})

const bundle = (contents: string) =>
  build({
    stdin: { contents, resolveDir: project },
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    splitting: true,
    outdir: 'unused',
    platform: 'browser',
    logLevel: 'silent',
  })

test.each(nodeOnly)('%s is refused by a bundler for browsers', async (entry) => {
  const { errors } = await bundle(`import '${entry}'`).catch((error: BuildFailure) => error)
  const notes = errors.flatMap((error) => error.notes.map((note) => note.text)).join('\n')
  expect(notes).toContain('None of the conditions in the package definition ("types", "node") match')
})

test.each(forWeb)('%s is bundled for browsers without anything of Node', async (entry) => {
  const { metafile } = await bundle(`export * from '${entry}'`)
  expect(Object.keys(metafile.inputs).filter((path) => /node:|dist\/node/.test(path))).toEqual([])
})

/** The part of a bundle that is loaded at once, without dynamic imports such as node-forge. */
async function loadedAtOnce(contents: string): Promise<{ text: string; inputs: string[] }> {
  const { outputFiles, metafile } = await bundle(contents)
  const text = outputFiles.find(({ path }) => path.endsWith('stdin.js'))?.text ?? ''
  const output = Object.entries(metafile.outputs).find(([path]) => path.endsWith('stdin.js'))?.[1]
  const inputs = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0)
  return { text, inputs: inputs.map(([path]) => path.replace(/^.*node_modules\//, '')) }
}

test('a bundle of the client contains no gateway code', async () => {
  const { text, inputs } = await loadedAtOnce(
    `import { createPaymentClient } from 'jpo-sandbox/client'; console.log(createPaymentClient)`,
  )
  expect(text).toContain('createPaymentClient')
  for (const word of ['issuerOf', 'express', 'createGateway', 'x-sandbox-advice']) expect(text).not.toContain(word)
  expect(inputs.filter((path) => !/^(jose|@noble\/hashes)\//.test(path))).toEqual([
    'jpo-sandbox/dist/web/client.js',
    '<stdin>',
  ])
})

test('unused exports of an entry are not bundled', async () => {
  const { inputs } = await loadedAtOnce(
    `import 'jpo-sandbox'; import { single } from 'jpo-sandbox/client'; console.log(single)`,
  )
  expect(inputs).toEqual(['jpo-sandbox/dist/web/client.js', '<stdin>'])
})

describe('npx jpo-sandbox', () => {
  const npx = (...args: readonly string[]) => run('npx', ['jpo-sandbox', ...args], { cwd: project })

  test('pays', async () => {
    const { code, stdout } = await npx('pay', '--method', 'installment')
    expect(stdout).toContain('HTTP 201   AUTHORIZED')
    expect(code).toBe(0)
  })

  test('prints its version and its commands', async () => {
    expect((await npx('--version')).stdout).toBe(`${version}\n`)
    expect((await npx('--help')).stdout).toMatch(/start[\s\S]*pay[\s\S]*sign[\s\S]*explain[\s\S]*keys[\s\S]*sdk-config/)
  })

  test('its help mentions npx, not npm', async () => {
    const names = [
      'start',
      'pay',
      'capture',
      'reverse',
      'refund',
      'void',
      'show',
      'search',
      'settle',
      'deposits',
      'report',
      'sign',
      'explain',
      'keys',
      'sdk-config',
      'scan',
    ]
    const program = join(project, 'node_modules/.bin/jpo-sandbox')
    const helps = await Promise.all(names.map((name) => runWell(program, [name, '--help'])))
    helps.forEach((help, index) => {
      expect(help).toContain(`Usage: npx jpo-sandbox ${names[index]}`)
      expect(help).not.toMatch(/npm (run|start)/)
    })
  })

  test('refuses an unknown command, and repeats no card number', async () => {
    const { code, stderr } = await npx('4111111111111111')
    expect(code).toBe(2)
    expect(stderr).toContain(`Allowed: ${Object.keys(commands).join(', ')}.`)
    expect(stderr).not.toContain('4111111111111111')
  })
})

test('the helper for other runners works with node:test, and prints the journal of a failing test', async () => {
  const { code, stdout, stderr } = await run(process.execPath, ['--test', 'consumer/plain.test.mjs'], { cwd: project })
  expect(code).toBe(1)
  expect(stdout).toMatch(/pass 1\n/)
  expect(stdout + stderr).toContain('what «fails» sent')
})

test('the plain files can be found', async () => {
  const code = `for (const file of ['openapi.yaml', 'world.schema.json', 'package.json'])
    console.log(import.meta.resolve('jpo-sandbox/' + file).split('node_modules/')[1])`
  const printed = await runWell(process.execPath, ['--input-type=module', '--eval', code], { cwd: project })
  expect(printed.split('\n').slice(0, 3)).toEqual([
    'jpo-sandbox/openapi.yaml',
    'jpo-sandbox/src/world/world.schema.json',
    'jpo-sandbox/package.json',
  ])
})
