import { execFile, spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openFileStore } from '../../mocks/stores/file.ts'
import { toRuns } from '../nightly.ts'
import { createExpected } from './batches.ts'
import { buildProgram, type Program } from './build-program.ts'

const run = promisify(execFile)
/** strace makes a call of the system fail, once. */
const hasStrace = spawnSync('strace', ['-f', '-o', '/dev/null', 'true']).status === 0
const why = hasStrace ? '' : ' (not here: strace is not installed, or not allowed)'

let writer: Program
let folder: string

beforeAll(async () => {
  writer = await buildProgram('writer.fixture.ts')
  folder = await mkdtemp(join(tmpdir(), 'jpo-sandbox-faults-'))
})

afterAll(async () => {
  await writer.remove()
  await rm(folder, { recursive: true })
})

/** Calls that fail, as what, and whether the batch may be there afterwards. */
const faults = [
  ['fsync', 'EIO', 'UNKNOWN', true],
  ['pwrite64', 'EIO', 'AWAY', false],
  ['pwrite64', 'EDQUOT', 'AWAY', false],
  ['pwrite64', 'ENOSPC', 'FULL', false],
] as const

/** The call, counted in each thread, that fails. Up to some 20 of them open the file. */
const calls = [21, 48, 9, 14, 33, 70, 111, 180].slice(0, toRuns(8))

test.skipIf(!hasStrace).for(faults)(
  `a %s that fails with %s is %s, and nothing is lost or torn${why}`,
  async ([call, error, code, mayBeThere]) => {
    for (const nth of calls) {
      const file = join(folder, `${call}-${error}-${nth}`)
      const command = [
        '-f',
        '-o',
        '/dev/null',
        '-e',
        `trace=${call}`,
        '-e',
        `inject=${call}:error=${error}:when=${nth}`,
      ]
      const options = JSON.stringify({ file, seed: '3', atOnce: 1 })
      const { stdout } = await run('strace', [...command, process.execPath, writer.path, options]).catch(
        (failure: { readonly stdout: string }) => failure,
      )
      const lines: string[] = stdout.trim().split('\n')
      const kept = Number(lines.findLast((line) => line.startsWith('kept '))?.slice(5) ?? 0)
      expect([nth, lines.at(-1)]).toEqual([nth, expect.stringMatching(kept > 0 ? `^failed ${code} ` : '^failed ')])
      const store = await openFileStore(file)
      const there = await createExpected('3').check(store)
      await store.close()
      expect([nth, mayBeThere ? [kept, kept + 1] : [kept]]).toEqual([nth, expect.arrayContaining([there])])
    }
  },
)
