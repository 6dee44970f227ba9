import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { root, runWell } from './run.ts'

/** The output of `npm pack`. */
export interface Tarball {
  readonly filename: string
  /** Bytes. */
  readonly size: number
  readonly unpackedSize: number
  readonly files: readonly { readonly path: string; readonly size: number }[]
}

declare module 'vitest' {
  export interface ProvidedContext {
    tarball: Tarball
    tarballPath: string
    /** A project folder with the installed tarball. */
    project: string
  }
}

/** Other packages of a user's project. */
const others = [
  '@pact-foundation/pact',
  '@pactflow/openapi-pact-comparator',
  '@types/express',
  '@types/node',
  'cybersource-rest-client',
  'esbuild',
  'msw',
  'typescript',
  'vitest',
]

/** Builds and packs the package, and installs it into an empty project. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'jpo-sandbox-package-'))
  const project = join(folder, 'project')
  await mkdir(project)
  await runWell('npm', ['run', 'build'])
  const output = await runWell('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder])
  const [tarball] = JSON.parse(output) as [Tarball]
  const tarballPath = join(folder, tarball.filename)
  await writeFile(join(project, 'package.json'), JSON.stringify({ name: 'empty', type: 'module', private: true }))
  // These versions are in npm's cache after `npm ci`.
  const exact = await Promise.all(others.map(async (name) => `${name}@${await versionOf(name)}`))
  await runWell('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', tarballPath, ...exact], {
    cwd: project,
  })
  await cp(join(root, 'examples'), join(project, 'examples'), { recursive: true })
  await cp(join(root, 'test/package/consumer'), join(project, 'consumer'), { recursive: true })
  provide('tarball', tarball)
  provide('tarballPath', tarballPath)
  provide('project', project)
  return () => rm(folder, { recursive: true, force: true })
}

async function versionOf(name: string): Promise<string> {
  return JSON.parse(await readFile(join(root, 'node_modules', name, 'package.json'), 'utf8')).version
}
