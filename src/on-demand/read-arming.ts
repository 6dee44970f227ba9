import { isOutcomeName } from '../acquirer/outcome-catalogue.ts'
import { isSettlementOutcome } from '../acquirer/settlement-outcomes.ts'
import { type Allowed, findProblems, matching, objectOf, oneOf, type SettingsOf, wholeFrom } from '../base/allowed.ts'
import { catalogueWords, describeUnknown, didYouMean } from '../base/did-you-mean.ts'
import { isObject } from '../base/json-path.ts'
import { type Ruling, refuse } from '../base/ruling.ts'
import { redactText } from '../card-data/redact.ts'
import type { FaultSettings } from '../faults/chosen-fault.ts'
import { delayWords, isDelay } from '../faults/delay.ts'
import { type FaultName, type FaultRow, faults, isFaultName } from '../faults/faults.ts'
import { jpoMethods } from '../jpo/methods.ts'
import { operationRows } from '../openapi/generated/operations.ts'
import type { OperationId } from '../openapi/index.ts'
import type { ArmOptions } from './armed-queue.ts'
import type { Match, RequestCondition } from './match.ts'

/** Armed entries are stored and shown, so card data is refused. */
const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= 100 && redactText(value) === value
const methods = [...jpoMethods.map(({ name }) => name), 'ordinary']

/** Conditions of an arming, also for the admin API and the tests. */
export const matchFields = {
  merchant: { what: 'a merchant id, without card data', test: isText },
  operation: oneOf(...(Object.keys(operationRows) as OperationId[])),
  method: oneOf(...methods),
  amount: matching('an amount as a string, such as "12000"', /^\d{1,12}(\.\d{1,3})?$/),
  card: matching('a card number without spaces, or its last four digits, as a string', /^(\d{4}|\d{12,19})$/),
  reference: { what: 'a part of clientReferenceInformation.code, without card data', test: isText },
} as const satisfies SettingsOf<Match>

/** Settings of an arming. Which ones are allowed depends on what is armed. */
const armingFields = {
  times: {
    what: 'a whole number from 1 to 1000000, or "always"',
    test: (value: unknown) => value === 'always' || wholeFrom(1, 1_000_000).test(value),
    names: ['always'],
  },
  probability: {
    what: 'a number above 0 and at most 1',
    test: (value: unknown) => typeof value === 'number' && value > 0 && value <= 1,
  },
  match: objectOf<Match>(matchFields),
  delay: { what: delayWords, test: isDelay },
  duration: wholeFrom(1, 600_000, 'whole ms'),
  retryAfter: wholeFrom(0, 86_400, 'whole seconds'),
} as const satisfies SettingsOf<ArmOptions & FaultSettings>

const ordinary = ['times', 'probability', 'match']

/** Settings of a fault. An outage lasts for a time, not for a number of requests. */
export function settingsOf(name: string): readonly string[] {
  const row: FaultRow = faults[name as FaultName]
  if (row.outage) return ['duration']
  return [...ordinary, 'delay', ...(row.retryAfter === undefined ? [] : ['retryAfter'])]
}

export interface ArmingKind {
  readonly kind: 'outcome' | 'verdict' | 'fault'
  readonly names: readonly string[]
  /** Names of the settings of one of them. Default: times, probability and match. */
  readonly settings?: (name: string) => readonly string[]
  /** Ids of the merchants of the world. */
  readonly merchants: () => readonly string[]
  /** Operations that can have one of them: a match with another would never fit. */
  readonly operationsOf: (name: string) => readonly OperationId[]
  /** Conditions that the requests of an operation can fulfil. */
  readonly conditionsOf: (operation: OperationId) => readonly RequestCondition[]
}

/** Hints for names of another kind. */
const otherKinds = {
  verdict: {
    has: (name: string) => isOutcomeName(name) && !isSettlementOutcome(name),
    words: 'that of an outcome: arm it by /__admin/scenarios, or gateway.scenarios',
  },
  outcome: { has: isFaultName, words: 'that of a fault: arm it by /__admin/faults, or gateway.faults' },
  fault: { has: isOutcomeName, words: 'that of an outcome: arm it by /__admin/scenarios, or gateway.scenarios' },
} as const

/** Reads an arming from outside; reports all problems together. */
export function readArming(arming: unknown, kind: ArmingKind): Ruling<ArmOptions & { name: string }> {
  const { kind: what, names, settings = () => ordinary, merchants, operationsOf } = kind
  const title = `Bad ${what === 'outcome' ? 'scenario' : what}`
  if (!isObject(arming)) return refuse(400, title, `Allowed: an object such as {"name": "${names[1]}", "times": 1}.`)
  const { name, ...options } = arming
  if (typeof name !== 'string') return refuse(400, title, `name is missing, or is no text; ${catalogueWords}.`)
  if (!names.includes(name)) {
    const shown = `name "${redactText(name).slice(0, 60)}"`
    const other = otherKinds[what]
    return other.has(name)
      ? refuse(400, title, `${shown} is ${other.words}.`)
      : refuse(400, title, `${shown} ${describeUnknown(what, name, names)}.`)
  }
  const allowed = settings(name)
  const rows: readonly (readonly [string, Allowed])[] = Object.entries({
    ...armingFields,
    match: objectOf<Match>({ ...matchFields, operation: oneOf(...operationsOf(name)) }),
  })
  const fields = Object.fromEntries(rows.filter(([field]) => allowed.includes(field)))
  const match = isObject(options.match) ? options.match : {}
  const problems = [
    ...findProblems(options, fields),
    ...checkMerchant(match, merchants()),
    ...checkConditions(match, name, kind),
  ]
  return problems.length > 0
    ? refuse(400, title, problems.join(' '))
    : { ok: true, value: { name, ...options } as ArmOptions & { name: string } }
}

/** A match as it came. */
type Given = { readonly [Name in keyof Match]?: unknown }

/** A match with a merchant that the world does not have would never fit. */
function checkMerchant({ merchant }: Given, known: readonly string[]): string[] {
  if (!isText(merchant) || known.includes(merchant)) return []
  return [
    `match.merchant is no merchant of the world${didYouMean(merchant, known).en || '.'} Allowed: ${known.join(', ')}.`,
  ]
}

/** A match with what no request of its operations has, such as the amount of a search, would never fit. */
function checkConditions(
  match: Given,
  name: string,
  { operationsOf, conditionsOf }: Pick<ArmingKind, 'operationsOf' | 'conditionsOf'>,
): string[] {
  const meant = operationsOf(name).filter((id) => match.operation === undefined || match.operation === id)
  // An operation that is not allowed is told already.
  if (meant.length === 0) return []
  const known = new Set<string>(['merchant', 'operation', ...meant.flatMap(conditionsOf)])
  const never = Object.keys(matchFields).filter(
    (field) => match[field as keyof Match] !== undefined && !known.has(field),
  )
  const whose = match.operation === undefined ? `requests that can get ${name}` : `requests of ${match.operation}`
  return never.map((field) => `match.${field} would never fit: ${whose} have none. Allowed: ${[...known].join(', ')}.`)
}
