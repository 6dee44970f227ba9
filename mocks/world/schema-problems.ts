import { didYouMean, findNearest } from '../../src/base/did-you-mean.ts'
import { fromPointer } from '../../src/base/json-path.ts'
import type { SchemaError } from '../../src/openapi/validator.ts'
import { settingNames } from '../../src/world/generated/setting-names.ts'
import type { KeyedProblem } from './world-problem.ts'

/** Patterns of the schema in words. A test keeps them complete. */
export const worldPatternWords: Readonly<Record<string, string>> = {
  '^[0-9]{12,19}$': '12 to 19 digits, without spaces',
  '^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$': 'a day as MM-DD, such as 12-16',
  '^[0-9]{1,2}([.][0-9]{1,4})?$': 'a percentage in quotes, below 100 with at most four decimals, such as "3.24"',
  '^[A-Z]{2}$': 'a country of two capital letters, such as JP',
  '^[1-9][0-9]?(,[1-9][0-9]?)*$': 'numbers from 1 to 99 with commas between them, such as "3,6,12"',
  '^(0[1-9]|1[0-2])$': 'a month as two digits, such as "08"',
  '^[A-Za-z0-9_-]{1,30}$': '1 to 30 letters, digits, _ or -',
  '^-----BEGIN CERTIFICATE-----\n[A-Za-z0-9+/=\n]+-----END CERTIFICATE-----\n?$': 'a certificate as PEM',
  '^(?:[A-Za-z0-9+/]{4})+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$': 'base64',
}

/** The problems of a schema. A setting that is missing because its name is misspelt is reported once. */
export function toProblems(world: unknown, errors: readonly SchemaError[]): KeyedProblem[] {
  const meant = new Set(
    errors
      .filter(({ keyword }) => keyword === 'additionalProperties')
      .map((error) => `${error.instancePath}/${findNearest(String(error.params.additionalProperty), namesAt(error))}`),
  )
  return errors
    .filter(
      ({ keyword, instancePath, params }) =>
        !(keyword === 'required' && meant.has(`${instancePath}/${params.missingProperty}`)),
    )
    .flatMap((error) => toProblem(error, world, errors))
}

/** Names of the settings of the object that an error is about. */
const namesAt = ({ instancePath }: SchemaError): readonly string[] =>
  settingNames[fromPointer(instancePath).replace(/\[\d+\]/g, '[]')] ?? []

/** Where a setting of an earlier version is now. */
const moved = ({ instancePath, params }: SchemaError): string | undefined =>
  /^\/merchants\/\d+$/.test(instancePath) && params.additionalProperty === 'options'
    ? ' any more: it is acquirerAgreement.paymentOptions.jpPaymentOptionType'
    : undefined

export const suggestName = (name: unknown, known: readonly string[]): string =>
  typeof name === 'string' ? didYouMean(name, known).en : ''

function toProblem(error: SchemaError, world: unknown, all: readonly SchemaError[]): KeyedProblem[] {
  const { instancePath, keyword, params } = error
  const path = fromPointer(instancePath)
  switch (keyword) {
    case 'required':
      return [{ path, why: `lacks "${params.missingProperty}"` }]
    case 'additionalProperties':
      return [
        {
          path,
          why: `has "${String(params.additionalProperty)}", which is not a setting${moved(error) ?? suggestName(params.additionalProperty, namesAt(error))}`,
          key: String(params.additionalProperty),
        },
      ]
    case 'propertyNames':
      return [
        {
          path,
          why: `has "${String(params.propertyName)}", which is not the name of one${suggestName(params.propertyName, namesOf(instancePath, all))}`,
          key: String(params.propertyName),
        },
      ]
    case 'enum':
      // The name of a row or rule is reported once, by `propertyNames`.
      if (/\/(refusals|rules)$/.test(instancePath)) return []
      return [
        {
          path,
          why: `must be one of ${(params.allowedValues as string[]).join(', ')}${suggestName(valueAtPointer(world, instancePath), params.allowedValues as string[])}`,
        },
      ]
    case 'type':
      return [
        { path, why: `must be of type ${params.type}${params.type === 'string' ? '; put numbers in quotes' : ''}` },
      ]
    case 'pattern':
      return [{ path, why: `must be ${worldPatternWords[String(params.pattern)] ?? `of the form ${params.pattern}`}` }]
    case 'dependentRequired':
      return [{ path, why: `has "${params.property}" without "${params.missingProperty}": a season needs all three` }]
    case 'minItems':
      return [{ path, why: 'must have one entry at least' }]
    case 'maxItems':
      return [{ path, why: `has too many entries, at most ${params.limit} are allowed` }]
    case 'minimum':
      return [{ path, why: `is below ${params.limit}, the least that is allowed` }]
    case 'maximum':
      return [{ path, why: `is above ${params.limit}, the most that is allowed` }]
    case 'minLength':
      return [{ path, why: 'must not be empty' }]
    case 'maxLength':
      return [{ path, why: `must have ${params.limit} characters at most` }]
    case 'uniqueItems':
      return [{ path, why: 'has an entry twice' }]
    case 'oneOf':
      return [{ path, why: 'must be an outcome with "http" 400 or 201, and a reason and a message that go with it' }]
    case 'const':
      return []
    default:
      return [{ path, why: `breaks the rule "${keyword}" (${JSON.stringify(params)})` }]
  }
}

/** Names of the rows of a map, from the error of the same place that lists them. */
const namesOf = (instancePath: string, all: readonly SchemaError[]): readonly string[] =>
  (all.find((other) => other.instancePath === instancePath && other.keyword === 'enum')?.params.allowedValues as
    | string[]
    | undefined) ?? []

const valueAtPointer = (world: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>> | undefined)?.[key], world)
