import { readdirSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { expect, test } from 'vitest'

const root = new URL('../..', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')

interface Locked {
  readonly version?: string
  readonly resolved?: string
  readonly integrity?: string
  readonly license?: string
  readonly dev?: true
  readonly hasInstallScript?: true
  readonly dependencies?: Readonly<Record<string, string>>
}

const manifest = JSON.parse(read('package.json'))
const packages: Readonly<Record<string, Locked>> = JSON.parse(read('package-lock.json')).packages

/** Names in the first column of a table of the README, by the word in brackets after them. */
function namesInReadme(readme: string, kind: '' | 'bundled' | 'optional peer'): string[] {
  const table = readme.split('## What runs inside')[1]?.split('\n## ')[0] ?? ''
  const rows = [...table.matchAll(/^\| `([^`]+)`(?: \(([^)]+)\))? \| (?=[^\s|])/gm)]
  return rows.filter(([, , found = '']) => found === kind).map(([, name = '']) => name)
}

/** Location of a package for another one, by Node's rules; undefined if it is not installed. */
function find(name: string, from: string): string | undefined {
  const path = `${from}${from === '' ? '' : '/'}node_modules/${name}`
  if (packages[path] !== undefined) return path
  if (from === '') return undefined
  return find(name, from.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, ''))
}

/** Packages and all their dependencies. */
function withNeeds(paths: readonly string[], met = new Set<string>()): string[] {
  for (const path of paths) {
    if (met.has(path)) continue
    met.add(path)
    const needs = Object.keys(packages[path]?.dependencies ?? {})
    withNeeds(
      needs.map((name) => find(name, path) ?? `${name}, which ${path} needs and the lock has not`),
      met,
    )
  }
  return [...met]
}

const imports =
  /(?:^|\n)(?:import|export) (?!type )[^'"\n]*(?:\n[^'"\n]*)*?from '([^'.#][^']*)'|\bimport\('([^'.#][^']*)'\)/g
const toPackage = (specifier: string): string => /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier

/** Packages that the code imports at run time. */
const imported = new Set(
  ['src', 'mocks', 'contracts', 'cli', 'entries']
    .flatMap((folder) => readdirSync(new URL(folder, root), { recursive: true }).map((path) => `${folder}/${path}`))
    // Two folders of contracts stay in this repository.
    .filter((path) => /\.tsx?$/.test(path) && !/^contracts\/(openapi|consumer)\//.test(path))
    .flatMap((path) => [
      ...read(path)
        .replace(/^ \* .*$/gm, '')
        .matchAll(imports),
    ])
    .map(([, from, dynamic]) => toPackage(from ?? dynamic ?? ''))
    .filter((name) => !isBuiltin(name)),
)

const dependencies = Object.keys(manifest.dependencies)
const peers = Object.keys(manifest.peerDependencies)
const bundled = [...imported].filter((name) => ![...dependencies, ...peers].includes(name))
/** Packages whose code runs on users' machines. */
const production = [
  ...Object.keys(packages).filter((path) => path !== '' && packages[path]?.dev !== true),
  ...withNeeds(bundled.map((name) => `node_modules/${name}`)),
]

test('the README lists exactly the runtime dependencies, with their reasons', () => {
  const readme = read('README.md')
  expect(namesInReadme(readme, '').sort()).toEqual(dependencies.sort())
  expect(namesInReadme(readme, 'bundled').sort()).toEqual(bundled.sort())
  expect(namesInReadme(readme, 'optional peer').sort()).toEqual(peers.sort())
})

test('every peer is optional: nobody installs a tool that they do not use', () => {
  for (const name of peers) expect(manifest.peerDependenciesMeta[name]).toEqual({ optional: true })
})

test('the code imports every runtime dependency, and only existing packages', () => {
  expect(dependencies.filter((name) => !imported.has(name))).toEqual([])
  expect(bundled.filter((name) => manifest.devDependencies[name] === undefined)).toEqual([])
})

/** Licences that only require attribution. */
const permissive = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0'])

/** Whether some licence of a choice is permissive. */
const isPermissive = (licence: string): boolean =>
  licence
    .replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .some((one) => permissive.has(one))

test('every installed package has a permissive licence', () => {
  expect(production.length).toBeGreaterThan(50)
  const others = production.filter((path) => !isPermissive(packages[path]?.license ?? 'none'))
  expect(others.map((path) => `${path}: ${packages[path]?.license}`)).toEqual([])
})

test.each([
  ['MIT', true],
  ['(BSD-3-Clause OR GPL-2.0)', true],
  ['GPL-3.0-only', false],
  ['MIT AND GPL-2.0', false],
  ['none', false],
])('the licence %s is permissive: %s', (licence, want) => {
  expect(isPermissive(licence)).toBe(want)
})

test('no installed package runs an install script, nor does this one', () => {
  expect(production.filter((path) => packages[path]?.hasInstallScript === true)).toEqual([])
  // The lock file lists others that have one.
  expect(Object.values(packages).filter(({ hasInstallScript }) => hasInstallScript === true).length).toBeGreaterThan(0)
  const atInstall = ['preinstall', 'install', 'postinstall', 'prepublish', 'preprepare', 'prepare', 'postprepare']
  expect(Object.keys(manifest.scripts).filter((name) => atInstall.includes(name))).toEqual([])
})

test('every package in the lock comes from the registry, by its digest', () => {
  const locked = Object.entries(packages).filter(([path]) => path !== '')
  const loose = locked.filter(([, { integrity = '' }]) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity))
  expect(loose.map(([path]) => path)).toEqual([])
  // Without a URL it comes from the configured registry; with one, the URL must have a registry's form.
  const fromRegistry = /^https:\/\/[^/]+\/(@[^/]+\/)?[^/]+\/-\/[^/]+\.tgz$/
  const elsewhere = locked.filter(([, { resolved }]) => resolved !== undefined && !fromRegistry.test(resolved))
  expect(elsewhere.map(([path]) => path)).toEqual([])
})

test('users install few packages', () => {
  const installed = withNeeds(dependencies.map((name) => `node_modules/${name}`))
  expect(installed.length).toBeLessThan(80)
  expect(new Set(production)).toEqual(
    new Set([...installed, ...withNeeds(bundled.map((name) => `node_modules/${name}`))]),
  )
})
