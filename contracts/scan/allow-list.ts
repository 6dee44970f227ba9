import { readFileSync } from 'node:fs'
import { findCardData } from './find-card-data.ts'
import { createMatcher } from './glob.ts'
import { ScanError } from './scan-error.ts'

/** A number that passes although it is on no list of test cards. */
export interface AllowedNumber {
  readonly file: string
  readonly line: number
  /** First six and last four digits, stars between. */
  readonly masked: string
  /** The pattern of paths where it is allowed; absent: everywhere. */
  readonly where?: string
  readonly reason: string
  isAllowedIn(path: string): boolean
}

const form = /^([0-9]{6}\*{3,9}[0-9]{4})(?:\s+([^\s#]\S*))?\s+#\s*(\S.*)$/
const beginning = /^[0-9]{6}\*{3,9}[0-9]{4}(?![0-9*])/
const allowed =
  'Allowed: a line for each number, such as "411111******1111 test/** # why it is nobody\'s": first six digits, stars, last four; where, if not everywhere; # and the reason'

/**
 * Reads a file of allowed numbers. Empty lines and lines that begin with # are skipped.
 *
 * @throws {ScanError} that names the line without repeating it.
 */
export function readAllowList(file: string): AllowedNumber[] {
  return readLines(file).flatMap((written, index) => {
    const text = written.trim()
    if (text === '' || text.startsWith('#')) return []
    return [toAllowedNumber(text, file, index + 1)]
  })
}

function toAllowedNumber(text: string, file: string, line: number): AllowedNumber {
  const fail = (why: string) => new ScanError(`Failed to read ${file}:${line}: ${why}. ${allowed}.`)
  // A list of whole numbers would itself be card data.
  if (findCardData(text).some(({ kind }) => kind === 'number')) throw fail('a whole card number stands here')
  const [, masked, where, reason] = form.exec(text) ?? []
  if (masked === undefined || reason === undefined) throw fail(toMistake(text))
  const isAllowedIn = where === undefined ? () => true : createMatcher(where)
  return { file, line, masked, ...(where !== undefined && { where }), reason, isAllowedIn }
}

/** What is wrong with a line that does not have the form. */
function toMistake(text: string): string {
  if (!beginning.test(text)) return 'it does not begin with a masked number, such as 411111******1111'
  const hash = /\s#/.exec(text)
  if (hash === null) return 'the reason comes behind #, with a blank before it'
  if (text.slice(hash.index + 2).trim() === '') return 'there is no reason behind #'
  return 'one path or pattern may stand before #, without blanks (? stands for one)'
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new ScanError(`Failed to read ${file}: ${code ?? 'it is no file'}. Allowed: a file of allowed numbers.`)
  }
}
