import { isObject } from '../../src/base/json-path.ts'
import { maskCardNumber } from '../../src/card-data/card-number.ts'

/** Stands where a card number can not be told from its mask. */
export const cardPlaceholder = 'PUT A TEST CARD NUMBER HERE'

/** A body as it can be sent again, and what a person must know of it. */
export interface RestoredBody {
  readonly body: unknown
  readonly notes: readonly string[]
}

const mask = /^\d{6}\*{2,9}\d{4}$/
/** What redaction puts in the place of what it does not keep. */
const lost = /^\[(dropped|left out|large number)|\[dropped\]|… \[about \d+ more characters\]$/

/**
 * Undoes the redaction of a journal entry as far as it can be: a masked number becomes the listed test card that
 * fits it, if there is exactly one; what was dropped is left out.
 */
export function restoreBody(redacted: unknown, cards: readonly string[]): RestoredBody {
  const notes: string[] = []

  function restore(value: unknown, path: string): unknown {
    if (Array.isArray(value)) return value.map((item, index) => restore(item, `${path}[${index}]`))
    if (isObject(value)) {
      const kept = Object.entries(value).map(([key, child]) => [
        key,
        restore(child, path === '' ? key : `${path}.${key}`),
      ])
      return Object.fromEntries(kept.filter(([, child]) => child !== undefined))
    }
    if (typeof value !== 'string') return value
    if (mask.test(value)) return findCard(value, path)
    if (!lost.test(value)) return value
    notes.push(`${path} was not kept by the journal, and is left out.`)
    return undefined
  }

  function findCard(masked: string, path: string): string {
    const fitting = [...new Set(cards)].filter((number) => maskCardNumber(number) === masked)
    const [only] = fitting
    if (fitting.length === 1 && only !== undefined) return only
    const why = fitting.length === 0 ? 'no listed test card fits' : `${fitting.length} listed test cards fit`
    notes.push(`${path}: ${why} ${masked}, so a placeholder stands there. Put in a test card number.`)
    return cardPlaceholder
  }

  const body = restore(redacted, '')
  return { body, notes }
}
