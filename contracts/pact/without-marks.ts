import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

/** Files that Pact's verifier can read, in the same order. */
export interface PlainFiles {
  readonly files: readonly string[]
  remove(): Promise<void>
}

/** Copies files that begin with a byte order mark, as editors on Windows write it: Pact's verifier does not read it. */
export async function copyWithoutMarks(files: readonly string[]): Promise<PlainFiles> {
  let folder: string | undefined
  const plain: string[] = []
  for (const [index, file] of files.entries()) {
    const bytes = await readFile(file)
    if (!isMarked(bytes)) {
      plain.push(file)
      continue
    }
    folder ??= await mkdtemp(join(tmpdir(), 'jpo-sandbox-pacts-'))
    const copy = join(folder, `${index}-${basename(file)}`)
    await writeFile(copy, bytes.subarray(mark.length))
    plain.push(copy)
  }
  return {
    files: plain,
    remove: async () => {
      if (folder !== undefined) await rm(folder, { recursive: true, force: true })
    },
  }
}

const mark = [0xef, 0xbb, 0xbf]

const isMarked = (bytes: Uint8Array): boolean => mark.every((byte, index) => bytes[index] === byte)
