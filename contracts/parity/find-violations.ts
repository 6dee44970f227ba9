import {
  validateHttpStatusReply,
  validateInvalidRequestReply,
  validatePaymentReply,
  validateServerErrorReply,
  validateUnauthenticatedReply,
} from '../../src/openapi/generated/reply-validators.js'
import type { paths } from '../../src/openapi/generated/types.ts'
import type { SchemaError, Validator } from '../../src/openapi/validator.ts'
import type { Answered } from '../states/sighting.ts'
import { toShownKey } from './normalise.ts'

type DocumentedStatus = keyof paths['/pts/v2/payments']['post']['responses']

/** Validator of each documented status. */
const validators: Readonly<Record<DocumentedStatus, Validator<unknown>>> = {
  201: validatePaymentReply,
  400: validateInvalidRequestReply,
  401: validateUnauthenticatedReply,
  404: validateHttpStatusReply,
  405: validateHttpStatusReply,
  413: validateHttpStatusReply,
  415: validateHttpStatusReply,
  429: validateHttpStatusReply,
  500: validateHttpStatusReply,
  502: validateServerErrorReply,
  503: validateHttpStatusReply,
}

/** Media type of every documented reply. */
const mediaType = 'application/hal+json'

/** The place of a difference in status. */
export const httpStatus = 'HTTP status'

/** A departure of a reply from openapi.yaml. */
export interface Violation {
  /** Place as in a difference. */
  readonly place: string
  readonly isUnnamedKey: boolean
  readonly what: string
}

/** Validates a reply by openapi.yaml. An undocumented key is a violation too. */
export function findViolations({ status, headers, body }: Answered): Violation[] {
  const wrong = (place: string, what: string): Violation => ({ place, what, isUnnamedKey: false })
  if (!Object.hasOwn(validators, status)) return [wrong(httpStatus, `status ${status} is not documented`)]
  const isAsDocumented = toMediaType(headers['content-type']) === mediaType
  const ofType = isAsDocumented ? [] : [wrong('header content-type', `the content type is not ${mediaType}`)]
  if (body.kind === 'text') return [...ofType, wrong('body', 'the body is not JSON')]
  const validate = validators[status as DocumentedStatus]
  validate(body.value)
  return [...ofType, ...(validate.errors ?? []).map((error) => toViolation(body.value, error))]
}

/** The media type without parameters, in lower case. */
export const toMediaType = (contentType: string | undefined): string =>
  (contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? ''

function toViolation(body: unknown, { instancePath, keyword, params, message }: SchemaError): Violation {
  const key = params.missingProperty ?? params.additionalProperty
  return {
    // The path holds documented keys only, none of which is escaped in a JSON pointer.
    place: toPlace(body, [...instancePath.split('/').slice(1), ...(isText(key) ? [key] : [])]),
    isUnnamedKey: keyword === 'additionalProperties',
    what: isText(key) ? (keyword === 'required' ? 'is missing' : 'is not named') : (message ?? keyword),
  }
}

const isText = (value: unknown): value is string => typeof value === 'string'

/** Names a place as a difference does. A key of digits is no index, and keys are made printable. */
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
