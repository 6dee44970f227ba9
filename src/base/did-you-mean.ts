import leven from 'leven'

/** The known name that an unknown one, or a word of it, is closest to; undefined when none is close. */
export function findNearest<Name extends string>(name: string, known: readonly Name[]): Name | undefined {
  if (name.length > 60) return undefined
  return (
    pick(known, (candidate) => leven(name.toLowerCase(), candidate.toLowerCase()), name.length) ?? byWord(name, known)
  )
}

/** `expird` is close to a word of `expired-card`. */
const byWord = <Name extends string>(name: string, known: readonly Name[]): Name | undefined =>
  pick(known, (candidate) => Math.min(...candidate.split('-').map((word) => leven(name, word))), name.length)

function pick<Name>(known: readonly Name[], distanceTo: (name: Name) => number, length: number): Name | undefined {
  const [nearest] = known
    .map((candidate) => ({ candidate, distance: distanceTo(candidate) }))
    .sort((a, b) => a.distance - b.distance)
  return nearest !== undefined && nearest.distance <= 3 && nearest.distance < length / 2 ? nearest.candidate : undefined
}

/** Where all names are listed. */
export const catalogueWords = '`npm run catalogue` and docs/scenarios.md list them all'

/** Says that a name is unknown, and suggests a close one. */
export function describeUnknown(kind: string, name: string, known: readonly string[]): string {
  const nearest = findNearest(name, known)
  const hint = nearest === undefined ? '' : `, did you mean "${nearest}"?`
  return `is not the name of ${kind === 'outcome' ? 'an' : 'a'} ${kind}${hint}; ${catalogueWords}`
}
