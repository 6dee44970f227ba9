import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { openFileStore } from '../../mocks/stores/file.ts'
import { createRandom } from '../../src/base/random.ts'
import { createExpected } from './batches.ts'
import { buildProgram } from './build-program.ts'
import { startWriter, type WriterOptions } from './writer.ts'

export interface KillReport {
  /** Batches that were acknowledged. */
  readonly kept: number
  /** Batches that are there, though nobody was told. */
  readonly untold: number
  /** Kills before the store was open. */
  readonly early: number
}

/**
 * Kills a process that writes into a file, again and again, at random moments; after each kill every batch that was
 * acknowledged must be there, whole, and of no other a part. One of eight ends well instead.
 *
 * @throws {Error} says what is lost, after which kill
 */
export async function runKills(
  seed: string,
  { kills, plant }: { readonly kills: number; readonly plant?: WriterOptions['plant'] },
): Promise<KillReport> {
  const random = createRandom(seed, 'kills')
  const folder = await mkdtemp(join(tmpdir(), 'jpo-sandbox-kills-'))
  const program = await buildProgram('writer.fixture.ts')
  const expected = createExpected(seed)
  const file = join(folder, 'state')
  let [kept, untold, early] = [0, 0, 0]
  try {
    for (let kill = 1; kill <= kills; kill++) {
      const atOnce = 1 + Math.floor(random() * 4)
      const writer = startWriter(program, { file, seed, atOnce, plant })
      // A third of the kills hits the start; the others hit a write, a checkpoint, a moment between.
      if (random() > 0.33) await writer.saw('open')
      await wait(random() * 150)
      await writer.end(random() < 0.875 ? 'SIGKILL' : 'SIGTERM')
      const failure = writer.lines.find((line) => line.startsWith('failed'))
      if (failure !== undefined) throw new Error(`Kill ${kill}: the writer ${failure}`)
      if (!writer.lines.includes('open')) early++
      kept = Math.max(kept, writer.kept())
      const there = await checkCopy(expected, file, join(folder, 'copy')).catch((error) => {
        throw new Error(`Kill ${kill} of seed ${seed}: ${error.message}`, { cause: error })
      })
      if (there < kept)
        throw new Error(`Kill ${kill} of seed ${seed}: batch ${kept} was acknowledged, and ${there} is the last.`)
      untold += there - kept
      kept = there
    }
    return { kept, untold, early }
  } finally {
    await program.remove()
    await rm(folder, { recursive: true })
  }
}

/** Checks a copy: the next writer must find the file as the kill left it. */
async function checkCopy(expected: ReturnType<typeof createExpected>, file: string, folder: string): Promise<number> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder)
  for (const end of ['', '-wal', '-journal'])
    await copyFile(`${file}${end}`, join(folder, `state${end}`)).catch(allowMissing)
  const store = await openFileStore(join(folder, 'state'))
  try {
    return await expected.check(store)
  } finally {
    await store.close()
  }
}

const allowMissing = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'ENOENT') throw error
}
