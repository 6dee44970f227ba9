import { isOutcomeName } from '../acquirer/outcome-catalogue.ts'
import { catalogueWords, describeUnknown } from '../base/did-you-mean.ts'
import { isObject } from '../base/json-path.ts'
import { type Ruling, refuse } from '../base/ruling.ts'
import { redactText } from '../card-data/redact.ts'
import { delayWords, isDelay } from '../faults/delay.ts'
import { type FaultName, type FaultRow, faults, isFaultName } from '../faults/faults.ts'
import { jpoMethods } from '../jpo/methods.ts'
import { operationRows } from '../openapi/generated/operations.ts'
import type { ArmOptions } from './armed-queue.ts'
import type { Match } from './match.ts'

/** A field of an arming: its check, and its allowed values in words. */
interface Field {
  readonly allows: (value: unknown) => boolean
  readonly words: string
}

/** Armed entries are stored and shown, so card data is refused. */
const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= 100 && redactText(value) === value
const isWhole = (value: unknown, least: number, most: number): boolean =>
  Number.isInteger(value) && (value as number) >= least && (value as number) <= most

const methods: readonly string[] = [...jpoMethods.map(({ name }) => name), 'ordinary']

const matchFields: Readonly<Record<keyof Match, Field>> = {
  merchant: { allows: isText, words: 'a merchant id, without card data' },
  operation: {
    allows: (value) => typeof value === 'string' && Object.hasOwn(operationRows, value),
    words: Object.keys(operationRows).join(', '),
  },
  method: { allows: (value) => typeof value === 'string' && methods.includes(value), words: methods.join(', ') },
  amount: {
    allows: (value) => typeof value === 'string' && /^\d{1,12}(\.\d{1,3})?$/.test(value),
    words: 'an amount as a string, such as "12000"',
  },
  card: {
    allows: (value) => typeof value === 'string' && /^(\d{4}|\d{12,19})$/.test(value),
    words: 'a card number without spaces, or its last four digits, as a string',
  },
  reference: { allows: isText, words: 'a part of clientReferenceInformation.code, without card data' },
}

const armingFields: Readonly<Record<string, Field>> = {
  times: {
    allows: (value) => value === 'always' || isWhole(value, 1, 1_000_000),
    words: 'a whole number from 1 to 1000000, or "always"',
  },
  probability: {
    allows: (value) => typeof value === 'number' && value > 0 && value <= 1,
    words: 'a number above 0 and at most 1',
  },
  match: { allows: isObject, words: `an object with ${Object.keys(matchFields).join(', ')}` },
  delay: { allows: isDelay, words: delayWords },
  duration: { allows: (value) => isWhole(value, 1, 600_000), words: 'whole ms from 1 to 600000' },
  retryAfter: { allows: (value) => isWhole(value, 0, 86_400), words: 'whole seconds from 0 to 86400' },
}

const ordinary = ['times', 'probability', 'match']

/** Settings of a fault. An outage lasts for a time, not for a number of requests. */
export function settingsOf(name: string): readonly string[] {
  const row: FaultRow = faults[name as FaultName]
  if (row.outage) return ['duration']
  return [...ordinary, 'delay', ...(row.retryAfter === undefined ? [] : ['retryAfter'])]
}

interface ArmingKind {
  readonly kind: 'outcome' | 'fault'
  readonly names: readonly string[]
  readonly settings: (name: string) => readonly string[]
}

/** Hints for names of the other kind. */
const otherKinds = {
  outcome: { has: isFaultName, words: 'that of a fault: arm it by /__admin/faults, or gateway.faults' },
  fault: { has: isOutcomeName, words: 'that of an outcome: arm it by /__admin/scenarios, or gateway.scenarios' },
} as const

/** Reads an arming from outside; reports all problems together. */
export function readArming(
  arming: unknown,
  { kind, names, settings }: ArmingKind,
): Ruling<ArmOptions & { name: string }> {
  const title = `Bad ${kind === 'outcome' ? 'scenario' : 'fault'}`
  if (!isObject(arming)) return refuse(400, title, `Allowed: an object such as {"name": "${names[1]}", "times": 1}.`)
  const { name, ...options } = arming
  if (typeof name !== 'string') return refuse(400, title, `name is missing, or is no text; ${catalogueWords}.`)
  if (!names.includes(name)) {
    const shown = `name "${redactText(name).slice(0, 60)}"`
    const other = otherKinds[kind]
    return other.has(name)
      ? refuse(400, title, `${shown} is ${other.words}.`)
      : refuse(400, title, `${shown} ${describeUnknown(kind, name, names)}.`)
  }
  const allowed = kind === 'outcome' ? ordinary : settings(name)
  const problems = [
    ...checkFields(options, armingFields, allowed, ''),
    ...(isObject(options.match) ? checkFields(options.match, matchFields, Object.keys(matchFields), 'match.') : []),
  ]
  return problems.length > 0
    ? refuse(400, title, problems.join(' '))
    : { ok: true, value: { name, ...options } as ArmOptions & { name: string } }
}

function checkFields(
  given: Readonly<Record<string, unknown>>,
  fields: Readonly<Record<string, Field>>,
  allowed: readonly string[],
  prefix: string,
): string[] {
  return Object.entries(given).flatMap(([key, value]) => {
    if (value === undefined) return []
    const field = allowed.includes(key) ? fields[key] : undefined
    if (field === undefined)
      return [`${prefix}${redactText(key).slice(0, 40)} is not a setting here; allowed: ${allowed.join(', ')}.`]
    return field.allows(value) ? [] : [`${prefix}${key} is not allowed so; allowed: ${field.words}.`]
  })
}
