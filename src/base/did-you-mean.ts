import leven from 'leven'
import { toCommandLine, toShippedPath } from './command-line.ts'

/** A suggestion in both languages. */
interface Suggestion {
  readonly en: string
  readonly ja: string
}

interface SuggestOptions {
  /** Text before the English clause. Default `, `. */
  readonly lead?: string
  /** Formats a name. Default: in quotes. */
  readonly toShown?: (name: string) => string
}

/**
 * Suggests the known name that an unknown one probably means; empty texts when none is near.
 * @example didYouMean('expird-card', names).en // , did you mean "expired-card"?
 */
export function didYouMean(name: string, known: readonly string[], options?: SuggestOptions): Suggestion {
  return toSuggestion(findNearest(name, known), options)
}

/** The same clause for a given name. */
export function toSuggestion(
  nearest: string | undefined,
  { lead = ', ', toShown = (name) => `"${name}"` }: SuggestOptions = {},
): Suggestion {
  if (nearest === undefined) return { en: '', ja: '' }
  const shown = toShown(nearest)
  return { en: `${lead}did you mean ${shown}?`, ja: `${shown} ではありませんか?` }
}

/** The known name nearest to an unknown one, or to a word of it; undefined when none is near. */
export function findNearest<Name extends string>(name: string, known: readonly Name[]): Name | undefined {
  if (name.length > 60) return undefined
  return (
    pick(known, (candidate) => toDistance(name.toLowerCase(), candidate.toLowerCase()), name.length) ??
    byWord(name, known)
  )
}

/** Changes from one word to another. Letters in another order count as one: `prot` is close to `port`. */
const toDistance = (name: string, other: string): number =>
  name !== other && toLetters(name) === toLetters(other) ? 1 : leven(name, other)

const toLetters = (word: string): string => [...word].sort().join('')

/** Compares words: `expird` is close to a word of `expired-card`. */
const byWord = <Name extends string>(name: string, known: readonly Name[]): Name | undefined =>
  pick(known, (candidate) => Math.min(...candidate.split('-').map((word) => leven(name, word))), name.length)

function pick<Name>(known: readonly Name[], distanceTo: (name: Name) => number, length: number): Name | undefined {
  const [nearest] = known
    .map((candidate) => ({ candidate, distance: distanceTo(candidate) }))
    .sort((a, b) => a.distance - b.distance)
  return nearest !== undefined && nearest.distance <= 3 && nearest.distance < length / 2 ? nearest.candidate : undefined
}

/** Where all names are listed. */
export const catalogueWords = `\`${toCommandLine('catalogue')}\` and ${toShippedPath('docs/scenarios.md')} list them all`

/** Reports an unknown outcome or fault, and suggests the nearest name. */
export const describeUnknown = (
  kind: 'outcome' | 'verdict' | 'fault',
  name: string,
  known: readonly string[],
): string =>
  `is not the name of ${kind === 'outcome' ? 'an' : 'a'} ${kind}${didYouMean(name, known).en || ';'} ${catalogueWords}`
