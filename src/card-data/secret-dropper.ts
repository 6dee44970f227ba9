import { dropped } from './find-codes.ts'
import { toSpellings } from './spellings.ts'

/** Letters and digits of a secret that are compared. */
const compared = 12
const fewest = 8

/** Another spelling: an escape that may be of a letter, invisible characters, or full-width letters in a row. */
const otherSpelling =
  /%[2-7][0-9a-f]|\\|&(?:#|amp)|[\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]|\uFE0F|[\uFF01-\uFF5E]{4}|[\u2070-\u209C\u2460-\u24FF]{4}|[\uD835\uDB40]/i

/** Every such spelling has one of these. Most texts have none, and `otherSpelling` is slow. */
const oddSigns = /[\uFE0F\u00AD\u200B-\u200F\u2060-\u2064\u2070-\u209C\u2460-\u24FF\uFEFF\uFF01-\uFF5E]|[\uD835\uDB40]/
const wideLetter = /[^\0-\x7F]/

/** Whether a text has such a sign. Looks for one letter are ten times as fast as those for a class of letters. */
const isOdd = (text: string): boolean =>
  text.includes('%') || text.includes('\\') || text.includes('&') || (wideLetter.test(text) && oddSigns.test(text))

/**
 * Makes a function that removes secrets from texts: people put them in the wrong place. The first 12 letters and digits
 * are compared, ignoring case and what stands between them, in any spelling that `toSpellings` knows; the characters
 * after them are removed too.
 */
export function createSecretDropper(listSecrets: () => readonly string[]): (text: string) => string {
  let secrets: readonly string[] = []
  let pattern = toPattern(secrets)
  return (text) => {
    if (text.length < fewest) return text
    const present = listSecrets()
    if (present !== secrets) {
      secrets = present
      pattern = toPattern(secrets)
    }
    const place = findSecret(text, pattern)
    return place === undefined ? text : text.slice(0, place) + dropped
  }
}

/** The first place of a secret, in the text as it was written. */
function findSecret(text: string, pattern: RegExp): number | undefined {
  const found = pattern.exec(text)
  if (found !== null || !isOdd(text) || !otherSpelling.test(text)) return found?.index
  for (const spelling of toSpellings(text)) {
    const index = pattern.exec(spelling.text)?.index
    if (index !== undefined) return spelling.toPlace(index)
  }
  return undefined
}

/** Matches the beginning of any secret; without secrets, nothing. */
function toPattern(secrets: readonly string[]): RegExp {
  const starts = new Set(secrets.map((secret) => secret.replace(/[^A-Za-z0-9]/g, '').slice(0, compared)))
  const patterns = [...starts]
    .filter((start) => start.length >= fewest)
    .map((start) => [...start].join('[^a-z0-9]{0,3}'))
  return patterns.length === 0 ? /(?!)/ : new RegExp(patterns.join('|'), 'i')
}
