import { replyValidators } from '../../src/openapi/generated/reply-validators.js'
import type { Validator } from '../../src/openapi/validator.ts'

const validators: ReadonlySet<Validator<unknown>> = new Set(
  Object.values(replyValidators).flatMap((byStatus) => Object.values(byStatus)),
)

const noWord = '?'
/** A reply with wrong words only: its validation errors list the allowed ones. */
const probe = {
  status: noWord,
  reason: noWord,
  errorInformation: { reason: noWord },
  details: [{ field: noWord, reason: noWord }],
}

/** The words that openapi.yaml allows in any reply, by place, such as `details[].reason`. */
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

/** The words that openapi.yaml allows at a path of Pact; none where it allows any text. */
export const wordsAt = (path: string): readonly string[] => [
  ...(wordsByPlace.get(toPlace(path.replace(/^\$\.?/, ''))) ?? []),
]

/** A path with `[]` for every index. */
function toPlace(path: string): string {
  return path.replace(/\[?\.?\b\d+\b\]?/g, '[]')
}
