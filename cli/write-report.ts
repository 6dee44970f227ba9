import { writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { makeFolder } from '../contracts/base/make-folder.ts'
import { toShownPath } from '../contracts/scan/scan-error.ts'
import { failure } from './flags.ts'

/**
 * Writes a report, and the folders above it.
 *
 * @throws {UsageError} when the file cannot be written.
 */
export async function writeReport(file: string, text: string): Promise<void> {
  try {
    makeFolder(dirname(file))
    await writeFile(file, text)
  } catch (error) {
    const { code = 'it cannot be written' } = error as NodeJS.ErrnoException
    throw failure(`Failed to write ${toShownPath(file)}: ${code}. Allowed: a file that can be written.`)
  }
}
