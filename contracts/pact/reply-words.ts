import { replyValidators } from '../../src/openapi/generated/reply-validators.js'
import type { Validator } from '../../src/openapi/validator.ts'

const validators: ReadonlySet<Validator<unknown>> = new Set(
  Object.values(replyValidators).flatMap((byStatus) => Object.values(byStatus)),
)

const noWord = '?'
/** A reply in which every word is wrong: what its validation says names the words that are right. */
const probe = {
  status: noWord,
  reason: noWord,
  errorInformation: { reason: noWord },
  details: [{ field: noWord, reason: noWord }],
}

/** The words that openapi.yaml allows at a place such as `details[].reason`, by place; of all replies together. */
const wordsByPlace = ((): ReadonlyMap<string, ReadonlySet<string>> => {
  const words = new Map<string, Set<string>>()
  for (const validate of validators) {
    validate(probe)
    for (const { instancePath, params } of validate.errors ?? []) {
      const allowed = params.allowedValues ?? (params.allowedValue === undefined ? [] : [params.allowedValue])
      const place = toPlace(instancePath.slice(1).replaceAll('/', '.'))
      words.set(place, new Set([...(words.get(place) ?? []), ...(allowed as readonly string[])]))
    }
  }
  return words
})()

/** The words that openapi.yaml allows at a path as Pact writes it; none where any text will do. */
export const wordsAt = (path: string): readonly string[] => [
  ...(wordsByPlace.get(toPlace(path.replace(/^\$\.?/, ''))) ?? []),
]

/** Places in lists do not matter. */
function toPlace(path: string): string {
  return path.replace(/\[?\.?\b\d+\b\]?/g, '[]')
}
