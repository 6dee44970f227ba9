import { isObject } from '../../src/base/json-path.ts'
import type { DocumentPath, ReadDocument } from './read-document.ts'
import { suggest } from './sentences.ts'

/** A field of a file that people write: the values it takes, as a check and in words. */
export interface FileField {
  readonly isRequired?: true
  readonly allows: (value: unknown) => boolean
  readonly words: string
}

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== ''

export const text: FileField = { allows: isText, words: 'text' }
export const requiredText: FileField = { ...text, isRequired: true }
export const texts: FileField = {
  allows: (value) => Array.isArray(value) && value.every(isText),
  words: 'a list of texts',
}
export const object: FileField = { allows: isObject, words: 'an object' }

/**
 * Checks the fields of an object in a file.
 *
 * @throws {ReplayError} with file, line and what is allowed.
 */
export function checkFields(
  { fail }: Pick<ReadDocument, 'fail'>,
  path: DocumentPath,
  value: unknown,
  fields: Readonly<Record<string, FileField>>,
): Readonly<Record<string, unknown>> {
  const names = Object.keys(fields)
  if (!isObject(value)) throw fail(path, `is no object. Allowed: ${names.join(', ')}.`)
  for (const key of Object.keys(value)) {
    if (!names.includes(key))
      throw fail([...path, key], `is no field here${suggest(key, names)} Allowed: ${names.join(', ')}.`)
  }
  for (const [name, { isRequired, allows, words }] of Object.entries(fields)) {
    if (value[name] === undefined) {
      if (isRequired) throw fail(path, `lacks ${name}. Allowed: ${words}.`)
    } else if (!allows(value[name])) throw fail([...path, name], `is not what it may be. Allowed: ${words}.`)
  }
  return value
}
