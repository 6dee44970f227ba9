/** Pact files by their names, as text. */
export type PactTexts = ReadonlyMap<string, string>

/** Differences between the committed pacts and those of the consumer tests, a sentence for each file. */
export function comparePacts(kept: PactTexts, made: PactTexts): string[] {
  const names = [...new Set([...kept.keys(), ...made.keys()])].sort()
  return names.flatMap((name) => {
    const [before, now] = [kept.get(name), made.get(name)]
    if (before === now) return []
    if (before === undefined) return [`${name} is missing: the consumer tests make it, and it is not kept.`]
    if (now === undefined) return [`${name} is one too many: no consumer test makes it.`]
    const [theirs, ours] = [before.split('\n'), now.split('\n')]
    const index = ours.findIndex((line, at) => line !== theirs[at])
    const at = index === -1 ? ours.length : index
    return [`${name}:${at + 1}: the file has ${show(theirs[at])}, the consumer tests make ${show(ours[at])}.`]
  })
}

function show(line: string | undefined): string {
  const text = line?.trim().replace(/,$/, '') ?? 'nothing'
  return text.length > 120 ? `${text.slice(0, 120)}…` : text
}
