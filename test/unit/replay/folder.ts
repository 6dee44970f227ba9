import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A folder for one test with these files; objects as JSON. */
export async function folder(files: Readonly<Record<string, unknown>>): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'replay-'))
  onTestFinished(() => rm(path, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    await writeFile(join(path, name), typeof content === 'string' ? content : JSON.stringify(content))
  }
  return path
}

/** A pact with interactions; each gets a response. */
export const toPact = (interactions: readonly object[], consumer = 'shop') => ({
  consumer: { name: consumer },
  provider: { name: 'payments' },
  interactions: interactions.map((interaction) => ({ response: { status: 201 }, ...interaction })),
})
