import {
  validateInvalidRequestReply,
  validatePaymentReply,
  validateServerErrorReply,
} from '../../src/openapi/generated/reply-validators.js'
import type { Validator } from '../../src/openapi/validator.ts'

const validators: readonly Validator<unknown>[] = [
  validatePaymentReply,
  validateInvalidRequestReply,
  validateServerErrorReply,
]

const noWord = '?'
/** A reply in which every word is wrong. The validation errors name the words that are right. */
const probe = {
  status: noWord,
  reason: noWord,
  errorInformation: { reason: noWord },
  details: [{ field: noWord, reason: noWord }],
}

/** Words that openapi.yaml allows in any reply, by place, such as `details[].reason`. */
const wordsByPlace = ((): ReadonlyMap<string, readonly string[]> => {
  const words = new Map<string, readonly string[]>()
  for (const validate of validators) {
    validate(probe)
    for (const { instancePath, params } of validate.errors ?? []) {
      const allowed = params.allowedValues ?? (params.allowedValue === undefined ? [] : [params.allowedValue])
      const place = toPlace(instancePath.slice(1).replaceAll('/', '.'))
      words.set(place, [...(words.get(place) ?? []), ...(allowed as readonly string[])])
    }
  }
  return words
})()

/** Words that openapi.yaml allows at a path of Pact; none where any text is allowed. */
export const wordsAt = (path: string): readonly string[] => wordsByPlace.get(toPlace(path.replace(/^\$\.?/, ''))) ?? []

/** Replaces list indices. */
function toPlace(path: string): string {
  return path.replace(/\[?\.?\b\d+\b\]?/g, '[]')
}
