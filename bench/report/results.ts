import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Stamp } from './stamp.ts'

/** One part's raw result, as it is kept: the newest takes the place of the one before. */
export interface Result<Data = unknown> {
  readonly stamp: Stamp
  readonly versions: Readonly<Record<string, string>>
  readonly data: Data
}

/** Below the folder of the page. */
const toFile = (folder: string, part: string): string => join(folder, 'results', `${part}.json`)

export function writeResult(folder: string, part: string, result: Result): void {
  mkdirSync(join(folder, 'results'), { recursive: true })
  writeFileSync(toFile(folder, part), `${JSON.stringify(result, null, 1)}\n`)
}

/** Nothing when that part was never measured. */
export function readResult<Data>(folder: string, part: string): Result<Data> | undefined {
  try {
    return JSON.parse(readFileSync(toFile(folder, part), 'utf8')) as Result<Data>
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
