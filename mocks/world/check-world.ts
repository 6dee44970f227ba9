import { catalogue, isOutcomeName, type OutcomeName } from '../../src/acquirer/outcome-catalogue.ts'
import { canHave, servicesOf } from '../../src/acquirer/services.ts'
import { toShippedPath } from '../../src/base/command-line.ts'
import { describeUnknown, didYouMean, findNearest } from '../../src/base/did-you-mean.ts'
import { fromPointer } from '../../src/base/json-path.ts'
import { isLuhnValid, maskCardNumber } from '../../src/card-data/card-number.ts'
import { redactDigits } from '../../src/card-data/redact.ts'
import type { SchemaError } from '../../src/openapi/validator.ts'
import { settingNames } from '../../src/world/generated/setting-names.ts'
import { validateWorldFile } from '../../src/world/generated/validators.js'
import type { WorldFile } from '../../src/world/world.ts'

/** A problem in a world file, by JSON path. */
export interface WorldProblem {
  readonly path: string
  readonly why: string
  /** Line from 1, when the text of the file is known. */
  readonly line?: number
}

const mostShown = 10

/** Thrown for an invalid world. The message has one line for each kind of problem, ten at the most. */
export class WorldError extends Error {
  override readonly name = 'WorldError'
  readonly code = 'INVALID_WORLD'
  readonly problems: readonly WorldProblem[]

  constructor(source: string, problems: readonly WorldProblem[]) {
    const kinds = toKinds(problems)
    const lines = kinds.slice(0, mostShown).map(toLine)
    const left = kinds.slice(mostShown).flat().length
    if (left > 0) lines.push(`  and ${left} more`)
    super(
      `Failed to load the world from ${source}:\n${lines.join('\n')}\n${toShippedPath('src/world/world.schema.json')} says what is allowed, ${toShippedPath('docs/world.md')} explains it.`,
    )
    this.problems = problems
  }
}

/** Problems of the same kind, at whatever entry of a list. */
const toKinds = (problems: readonly WorldProblem[]): WorldProblem[][] => {
  const kinds = new Map<string, WorldProblem[]>()
  for (const problem of problems) {
    const kind = `${problem.path.replace(/\[\d+\]/g, '[]')} ${problem.why}`
    kinds.set(kind, [...(kinds.get(kind) ?? []), problem])
  }
  return [...kinds.values()]
}

const toLine = ([first, ...others]: readonly WorldProblem[]): string => {
  const { path, why, line } = first as WorldProblem
  const more = others.length === 0 ? '' : `; ${others.length} more like it`
  return `  ${line === undefined ? '' : `line ${line}: `}${path || 'the file'} ${why}${more}`
}

/** A problem with the key at fault, which may be a card number by mistake: to find its line, not to show. */
interface KeyedProblem extends WorldProblem {
  readonly key?: string
}

/** All problems of a world: those of the schema, or else those of its references. */
export const checkWorld = (world: unknown): WorldProblem[] =>
  findWorldProblems(world).map(({ path, why }) => ({ path, why }))

/** The same, with the keys at fault. */
export function findWorldProblems(world: unknown): KeyedProblem[] {
  const problems: KeyedProblem[] = validateWorldFile(world)
    ? [...checkUnique(world), ...checkReferences(world), ...checkCards(world)]
    : toProblems(world, validateWorldFile.errors ?? [])
  // A misplaced or mistyped card number must not be repeated.
  return problems.map(({ path, why, ...rest }) => ({ path: redactDigits(path), why: redactDigits(why), ...rest }))
}

/** Patterns of the schema in words. A test keeps them complete. */
export const worldPatternWords: Readonly<Record<string, string>> = {
  '^[0-9]{12,19}$': '12 to 19 digits, without spaces',
  '^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$': 'a day as MM-DD, such as 12-16',
  '^[A-Z]{2}$': 'a country of two capital letters, such as JP',
  '^[1-9][0-9]?(,[1-9][0-9]?)*$': 'numbers from 1 to 99 with commas between them, such as "3,6,12"',
  '^(0[1-9]|1[0-2])$': 'a month as two digits, such as "08"',
  '^[A-Za-z0-9_-]{1,30}$': '1 to 30 letters, digits, _ or -',
  '^-----BEGIN CERTIFICATE-----\n[A-Za-z0-9+/=\n]+-----END CERTIFICATE-----\n?$': 'a certificate as PEM',
  '^(?:[A-Za-z0-9+/]{4})+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$': 'base64',
}

/** The problems of a schema. A setting that is missing because its name is misspelt is reported once. */
function toProblems(world: unknown, errors: readonly SchemaError[]): KeyedProblem[] {
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

const suggest = (name: unknown, known: readonly string[]): string =>
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
          why: `has "${String(params.additionalProperty)}", which is not a setting${moved(error) ?? suggest(params.additionalProperty, namesAt(error))}`,
          key: String(params.additionalProperty),
        },
      ]
    case 'propertyNames':
      return [
        {
          path,
          why: `has "${String(params.propertyName)}", which is not the name of one${suggest(params.propertyName, namesOf(instancePath, all))}`,
          key: String(params.propertyName),
        },
      ]
    case 'enum':
      // The name of a row or rule is reported once, by `propertyNames`.
      if (/\/(refusals|rules)$/.test(instancePath)) return []
      return [
        {
          path,
          why: `must be one of ${(params.allowedValues as string[]).join(', ')}${suggest(valueAtPointer(world, instancePath), params.allowedValues as string[])}`,
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

function checkUnique({ acquirers, issuers, cards, merchants, portfolios = [] }: WorldFile): WorldProblem[] {
  const named = <T>(list: string, entries: readonly T[], id: (entry: T) => string, field = '') =>
    entries.map((entry, index) => ({ path: `${list}[${index}]${field}`, id: id(entry) }))
  return [
    named('acquirers', acquirers, ({ id }) => id),
    named('issuers', issuers, ({ id }) => id),
    named('cards', cards, ({ number }) => number),
    named('merchants', merchants, ({ merchantId }) => merchantId),
    named('portfolios', portfolios, ({ portfolioId }) => portfolioId),
    [
      ...named('merchants', merchants, ({ keyId }) => keyId, '.keyId'),
      ...named('portfolios', portfolios, ({ keyId }) => keyId, '.keyId'),
    ],
  ].flatMap(findRepeated)
}

function findRepeated(entries: readonly { readonly path: string; readonly id: string }[]): WorldProblem[] {
  const first = new Map<string, string>()
  return entries.flatMap(({ path, id }) => {
    const earlier = first.get(id)
    if (earlier === undefined) first.set(id, path)
    return earlier === undefined ? [] : [{ path, why: `repeats "${id}", which stands at ${earlier}` }]
  })
}

function checkReferences(world: WorldFile): WorldProblem[] {
  const acquirers = world.acquirers.map(({ id }) => id)
  const issuers = world.issuers.map(({ id }) => id)
  const merchantIds = world.merchants.map(({ merchantId }) => merchantId)
  const refer = (path: string, id: string | undefined, kind: string, known: readonly string[]): WorldProblem[] =>
    id === undefined || known.includes(id)
      ? []
      : [{ path, why: `names the ${kind} "${id}"${suggest(id, known) || ';'} there are ${known.join(', ')}` }]
  return [
    ...world.merchants.flatMap(({ acquirer }, index) =>
      refer(`merchants[${index}].acquirer`, acquirer, 'acquirer', acquirers),
    ),
    ...world.cards.flatMap(({ issuer }, index) => refer(`cards[${index}].issuer`, issuer, 'issuer', issuers)),
    ...(world.portfolios ?? []).flatMap(({ merchants }, index) =>
      merchants.flatMap((id, at) => refer(`portfolios[${index}].merchants[${at}]`, id, 'merchant', merchantIds)),
    ),
    ...refer('unlistedCards.issuer', world.unlistedCards?.issuer, 'issuer', issuers),
  ]
}

function checkCards({ cards }: WorldFile): WorldProblem[] {
  return cards.flatMap(({ number, outcome }, index) => [
    ...(isLuhnValid(number)
      ? []
      : [{ path: `cards[${index}].number`, why: `(${maskCardNumber(number)}) has a wrong check digit` }]),
    ...(outcome === undefined ? [] : checkOutcome(outcome).map((why) => ({ path: `cards[${index}].outcome`, why }))),
  ])
}

const ofPayments = (Object.keys(catalogue) as OutcomeName[]).filter((name) => canHave('payment', name))

/** A card provokes the outcome of a payment: a follow-on service has no card in its request. */
function checkOutcome(outcome: string): string[] {
  if (!isOutcomeName(outcome)) return [describeUnknown('outcome', outcome, ofPayments)]
  if (canHave('payment', outcome)) return []
  return [
    `is an outcome of ${servicesOf(outcome).join(', ')} only; a card provokes that of a payment. Arm ${outcome}, or ask for it by header or reference`,
  ]
}
