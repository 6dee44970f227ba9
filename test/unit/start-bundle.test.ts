import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { buildCommands } from '../../scripts/package/build-code.ts'

test('the file that starts the gateway loads no package and no other file before it listens', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'jpo-start-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const outputs = (await buildCommands(folder)).flatMap((metafile) => Object.entries(metafile?.outputs ?? {}))
  const [, start] = outputs.find(([file]) => file.endsWith('/start.mjs')) ?? []
  const first = start?.imports.filter(({ kind }) => kind !== 'dynamic-import').map(({ path }) => path) ?? []
  expect(first).toContain('node:http')
  // Express took a hundred ms, from a module that most starts do not need: bundled, its imports come first.
  expect(first.filter((path) => !path.startsWith('node:'))).toEqual([])
})
