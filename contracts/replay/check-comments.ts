import { LineCounter, parseDocument, Scalar, visit } from 'yaml'
import { readText } from '../base/read-document.ts'
import { ReplayError } from '../base/replay-error.ts'

/**
 * Refuses a comment behind a text without quotes: whoever wrote ` #14` may have meant it as a part of the text.
 *
 * @throws {ReplayError} that names the file and the line.
 */
export async function checkComments(file: string): Promise<void> {
  const lines = new LineCounter()
  visit(parseDocument(await readText(file), { lineCounter: lines }), {
    Scalar(_, { type, comment, range }) {
      if (type !== Scalar.PLAIN || !comment || !range) return
      const { line } = lines.linePos(range[0])
      throw new ReplayError(
        `Failed to read ${file}:${line}: what follows " #" is a comment to YAML. Allowed: the text in quotes, or the comment on a line of its own.`,
      )
    },
  })
}
