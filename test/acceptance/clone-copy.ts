import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')

/** A clone in which nothing is built. */
export interface CloneCopy {
  readonly folder: string
  /** Changes a source, and returns what puts it back. */
  change(path: string, toText: (text: string) => string): Promise<() => Promise<void>>
  /** Takes a source away, and returns what puts it back. */
  hide(path: string): Promise<() => Promise<void>>
  remove(): Promise<void>
}

/** Copies what a clone runs; the packages are links, so that what npm writes beside them is the copy's own. */
export async function copyClone(): Promise<CloneCopy> {
  const folder = await mkdtemp(join(tmpdir(), 'jpo-sandbox-clone-'))
  const names = ['src', 'mocks', 'contracts', 'cli', 'entries', 'scripts', 'docs', 'package.json', 'tsconfig.json']
  for (const name of names) await cp(join(root, name), join(folder, name), { recursive: true })
  await mkdir(join(folder, 'node_modules'))
  for (const name of await readdir(join(root, 'node_modules')))
    if (!name.startsWith('.')) await symlink(join(root, 'node_modules', name), join(folder, 'node_modules', name))
  await writeFile(join(folder, 'node_modules/.package-lock.json'), '{}')

  return {
    folder,
    async change(path, toText) {
      const file = join(folder, path)
      const before = await readFile(file, 'utf8')
      await writeFile(file, toText(before))
      return () => writeFile(file, before)
    },
    async hide(path) {
      const file = join(folder, path)
      await rename(file, `${file}.hidden`)
      return () => rename(`${file}.hidden`, file)
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}
