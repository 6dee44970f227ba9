/** Pact files by their names, as text. */
export type PactTexts = ReadonlyMap<string, string>

interface Interaction {
  readonly description: string
  readonly [part: string]: unknown
}

/**
 * How the pacts that are kept differ from those that the consumer tests have just made: a sentence each, none when
 * they are equal byte for byte.
 */
export function comparePacts(kept: PactTexts, made: PactTexts): string[] {
  const names = [...new Set([...kept.keys(), ...made.keys()])].sort()
  return names.flatMap((name) => {
    const [before, now] = [kept.get(name), made.get(name)]
    if (before === now) return []
    if (before === undefined) return [`${name} is missing: the consumer tests make it, and it is not kept.`]
    if (now === undefined) return [`${name} is one too many: no consumer test makes it.`]
    const differences = compareInteractions(before, now)
    if (differences === undefined) return [`${name} is not a pact: it is no JSON with interactions.`]
    if (differences.length > 0) return differences.map((difference) => `${name}: ${difference}`)
    return [`${name} says the same, but not in the bytes that the consumer tests write: somebody has formatted it.`]
  })
}

/** Sentences about each interaction, and one about the rest of the file; nothing when the kept file is no pact. */
function compareInteractions(before: string, now: string): string[] | undefined {
  const [old, fresh] = [readPact(before), readPact(now)]
  if (old === undefined || fresh === undefined) return undefined
  const descriptions = [...new Set([...old.interactions.keys(), ...fresh.interactions.keys()])].sort()
  const differences = descriptions.flatMap((description) => {
    const [kept, made] = [old.interactions.get(description), fresh.interactions.get(description)]
    if (made === undefined) return [`the interaction "${description}" is in the file, and no consumer test makes it.`]
    if (kept === undefined) return [`the interaction "${description}" is made by a consumer test, and not in the file.`]
    const [first, ...others] = findDifferences(kept, made)
    if (first === undefined) return []
    const more = others.length === 0 ? '' : ` (and ${others.length} more in this interaction)`
    return [`the interaction "${description}" differs at ${first}${more}.`]
  })
  const [first] = findDifferences(old.rest, fresh.rest)
  return first === undefined ? differences : [...differences, `it differs at ${first}.`]
}

function readPact(text: string) {
  try {
    const { interactions, ...rest } = JSON.parse(text) as { interactions: readonly Interaction[] }
    return {
      interactions: new Map(interactions.map((interaction) => [interaction.description, interaction])),
      // Two of one name would else hide each other.
      rest: { ...rest, 'interactions.length': interactions.length },
    }
  } catch {
    return undefined
  }
}

/** `path: the file has X, the consumer tests make Y`, for each place. */
function findDifferences(kept: unknown, made: unknown, path = ''): string[] {
  if (isBranch(kept) && isBranch(made) && Array.isArray(kept) === Array.isArray(made)) {
    const keys = [...new Set([...Object.keys(kept), ...Object.keys(made)])]
    return keys.flatMap((key) => findDifferences(kept[key], made[key], path === '' ? key : `${path}.${key}`))
  }
  if (kept === made) return []
  return [`${path}: the file has ${show(kept)}, the consumer tests make ${show(made)}`]
}

const isBranch = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

function show(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = JSON.stringify(value)
  return text.length > 120 ? `${text.slice(0, 120)}…` : text
}
