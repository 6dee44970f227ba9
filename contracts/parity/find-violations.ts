import { replyValidators } from '../../src/openapi/generated/reply-validators.js'
import type { OperationId } from '../../src/openapi/index.ts'
import type { SchemaError, Validator } from '../../src/openapi/validator.ts'
import type { Answered } from '../states/sighting.ts'
import { toShownKey } from './normalise.ts'

/** The validators of each operation, by the statuses that openapi.yaml documents. */
const validators: Readonly<Record<OperationId, Readonly<Record<number, Validator<unknown>>>>> = replyValidators

/** Media type of every documented reply. */
const mediaType = 'application/hal+json'

/** Place of a wrong HTTP status. */
export const httpStatus = 'HTTP status'

/** A departure of a reply from openapi.yaml. */
export interface Violation {
  /** Same form as the place of a difference. */
  readonly place: string
  readonly isUnnamedKey: boolean
  readonly what: string
}

/** Checks a reply of an operation against openapi.yaml. A key that the document does not name is a violation too. */
export function findViolations(
  { status, headers, body }: Answered,
  operation: OperationId = 'createPayment',
): Violation[] {
  const wrong = (place: string, what: string): Violation => ({ place, what, isUnnamedKey: false })
  const validate = validators[operation][status]
  if (validate === undefined) return [wrong(httpStatus, `status ${status} is not documented`)]
  const isAsDocumented = toMediaType(headers['content-type']) === mediaType
  const ofType = isAsDocumented ? [] : [wrong('header content-type', `the content type is not ${mediaType}`)]
  if (body.kind === 'text') return [...ofType, wrong('body', 'the body is not JSON')]
  validate(body.value)
  return [...ofType, ...(validate.errors ?? []).map((error) => toViolation(body.value, error))]
}

/** A media type without its parameters. */
export const toMediaType = (contentType: string | undefined): string =>
  (contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? ''

function toViolation(body: unknown, { instancePath, keyword, params, message }: SchemaError): Violation {
  const key = params.missingProperty ?? params.additionalProperty
  return {
    // The keys of the pointer are named by the document, and none of them needs unescaping.
    place: toPlace(body, [...instancePath.split('/').slice(1), ...(isText(key) ? [key] : [])]),
    isUnnamedKey: keyword === 'additionalProperties',
    what: isText(key) ? (keyword === 'required' ? 'is missing' : 'is not named') : (message ?? keyword),
  }
}

const isText = (value: unknown): value is string => typeof value === 'string'

/** Same form as in a difference. Only arrays have indices; keys are redacted. */
function toPlace(body: unknown, keys: readonly string[]): string {
  let value = body
  let place = ''
  for (const key of keys) {
    if (Array.isArray(value)) place += `[${key}]`
    else place += place === '' ? toShownKey(key) : `.${toShownKey(key)}`
    value = (value as Readonly<Record<string, unknown>> | undefined)?.[key]
  }
  return place || 'body'
}
