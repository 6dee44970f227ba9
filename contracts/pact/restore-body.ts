import { isObject } from '../../src/base/json-path.ts'
import { maskCardNumber } from '../../src/card-data/card-number.ts'

/** Replaces a card number that cannot be restored from its mask. */
export const cardPlaceholder = 'PUT A TEST CARD NUMBER HERE'

/** A body that can be sent again, with notes for a person. */
interface RestoredBody {
  readonly body: unknown
  readonly notes: readonly string[]
}

const mask = /^\d{6}\*{2,9}\d{4}$/
/** Texts that redaction puts in place of dropped values. */
const lost = /^\[(dropped|left out|large number)|\[dropped\]|… \[about \d+ more characters\]$/

/**
 * Undoes the redaction of a journal entry as far as possible. A masked number becomes the test card that fits, if there
 * is exactly one. Dropped values are left out.
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
