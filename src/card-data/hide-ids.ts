import { digit, hiddenId } from './spellings.ts'

/** A text whose known ids, and times, are placeholders. */
export interface HiddenIds {
  readonly text: string
  /** Puts the ids back into the text, or into what redaction has left of it. */
  restore(text: string): string
}

/** A time by ISO 8601 of this century or the last: with a zone it has as many digits as a card number. */
const times =
  '(?<!\\d)(?:19|20)\\d\\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])[T ](?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?(?:Z|[+-](?:0\\d|1[0-4]):?[0-5]\\d)?(?!\\d)'
/** An escaped character before or after an id: a space, a bracket or the like. Any other may be part of a number. */
const harmlessEscape = '%(?:25)*(?:2[0-46-9a-f]|[57][bd])'
/** Runs of 22 or 28 digits that stand alone; next to them is no digit, escaped or not. */
const ids = new RegExp(
  `(?:(?<!${digit})|(?<=${harmlessEscape}))(?:\\d{28}|\\d{22})(?=${harmlessEscape}|[^%\\\\0-9\\uFF10-\\uFF19]|$)`,
  'gi',
)
const idsAndTimes = new RegExp(`${times}|${ids.source}`, 'gi')
const placeholders = new RegExp(hiddenId, 'g')
const firstPlaceholder = 0xfdd0
const mostIds = 32

/**
 * Hides the known ids and the times of a text, at most 32; undefined when there are none. Placeholders are Unicode's noncharacters,
 * for internal use alone: each id has its own, so that ids lost in a masked number do not shift the others.
 */
export function hideIds(text: string, isKnown: (digits: string) => boolean): HiddenIds | undefined {
  const found: string[] = []
  const hidden = text.replace(text.includes(':') ? idsAndTimes : ids, (digits) => {
    if (found.length === mostIds || !(digits.includes(':') || isKnown(digits))) return digits
    return String.fromCharCode(firstPlaceholder + found.push(digits) - 1)
  })
  if (found.length === 0 || text.search(placeholders) !== -1) return undefined
  return {
    text: hidden,
    restore: (kept) => kept.replace(placeholders, (mark) => found[mark.charCodeAt(0) - firstPlaceholder] ?? mark),
  }
}
