import leven from 'leven'

/** The known name that an unknown one was probably meant to be, or nothing when none is near. */
export function findNearest<Name extends string>(name: string, known: readonly Name[]): Name | undefined {
  if (name.length > 60) return undefined
  const [nearest] = known
    .map((candidate) => ({ candidate, distance: leven(name.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance)
  return nearest !== undefined && nearest.distance <= 3 && nearest.distance < name.length / 2
    ? nearest.candidate
    : undefined
}

/** Says that a name is not known, and which was perhaps meant. */
export function describeUnknown(kind: string, name: string, known: readonly string[]): string {
  const nearest = findNearest(name, known)
  const hint = nearest === undefined ? '' : `; did you mean "${nearest}"?`
  return `is not the name of an ${kind}${hint} \`npm run catalogue\` and docs/scenarios.md list them all`
}
