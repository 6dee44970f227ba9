import { isObject } from '../json-path.ts'
import type { DifferenceKind, Finding } from './difference.ts'
import { escapeControls, isToken, mayStandFor } from './normalise.ts'

/** What decides what a client does next. Where it differs, what follows from it is not compared. */
const outcomes: Readonly<Record<string, { readonly follows: RegExp }>> = {
  status: { follows: /^/ },
  'errorInformation.reason': { follows: /^(errorInformation|processorInformation)(\.|$)/ },
  reason: { follows: /^(message|details)/ },
}

/** Whether openapi.yaml does not name the key at a place: only such a one can be another's new name. */
export type IsUnnamed = (place: string) => boolean

/** Everything in which two normalised bodies differ, each thing once. */
export function compareBodies(target: unknown, gateway: unknown, isUnnamed: IsUnnamed = () => true): Finding[] {
  const findings = compareValues('', target, gateway, isUnnamed)
  const decisive = findings.filter(({ kind, place }) => kind === 'outcome' && Object.hasOwn(outcomes, place))
  return findings.filter(
    (finding) => !decisive.some((other) => other !== finding && outcomes[other.place]?.follows.test(finding.place)),
  )
}

function compareValues(place: string, target: unknown, gateway: unknown, isUnnamed: IsUnnamed): Finding[] {
  if (isObject(target) && isObject(gateway)) return compareObjects(place, target, gateway, isUnnamed)
  if (Array.isArray(target) && Array.isArray(gateway)) return compareLists(place, target, gateway, isUnnamed)
  if (target === gateway) return []
  return [toFinding(place, toKind(place, target, gateway), target, gateway)]
}

function toKind(place: string, target: unknown, gateway: unknown): DifferenceKind {
  if (typeOf(target) !== typeOf(gateway)) return 'type'
  if (Object.hasOwn(outcomes, place) || /^details\[\d+\]\.reason$/.test(place)) return 'outcome'
  return isToken(target) && isToken(gateway) ? 'form' : 'value'
}

const typeOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value)

/** More keys than that which only the target has are told as one difference: nobody reads thousands. */
const mostExtraKeys = 50

function compareObjects(place: string, target: Json, gateway: Json, isUnnamed: IsUnnamed): Finding[] {
  const at = (key: string) => (place === '' ? key : `${place}.${key}`)
  const extra = Object.keys(target).filter((key) => !Object.hasOwn(gateway, key))
  const findings: Finding[] = []
  for (const key of Object.keys(gateway)) {
    if (Object.hasOwn(target, key)) {
      findings.push(...compareValues(at(key), target[key], gateway[key], isUnnamed))
      continue
    }
    const other = extra
      .slice(0, mostExtraKeys)
      .find(
        (name) =>
          isUnnamed(at(name)) && (isSame(target[name], gateway[key]) || mayStandFor(gateway[key], target[name])),
      )
    if (other === undefined) findings.push(toFinding(at(key), 'missing-key', undefined, gateway[key]))
    else {
      extra.splice(extra.indexOf(other), 1)
      findings.push({ place: at(key), kind: 'renamed-key', target: other, gateway: key })
    }
  }
  const told = extra.length > mostExtraKeys ? extra.slice(0, 1) : extra
  const more = extra.length - told.length
  return [
    ...findings,
    ...told.map((key) =>
      toFinding(at(key), 'extra-key', more === 0 ? target[key] : `and ${more} more such keys`, undefined),
    ),
  ]
}

type Json = Readonly<Record<string, unknown>>

/** Lists of fields at fault have no order that anything public settles: their entries are matched by field. */
function compareLists(
  place: string,
  target: readonly unknown[],
  gateway: readonly unknown[],
  isUnnamed: IsUnnamed,
): Finding[] {
  const isByField = [...target, ...gateway].every((item) => isObject(item) && typeof item.field === 'string')
  const toKeys = isByField ? toFieldKeys : (list: readonly unknown[]) => list.map((_, index) => String(index))
  const keys = toKeys(gateway)
  const left = new Map(toKeys(target).map((key, index) => [key, index]))
  const findings = gateway.flatMap((item, index) => {
    const key = keys[index] ?? ''
    const other = left.get(key)
    left.delete(key)
    return other === undefined
      ? [toFinding(`${place}[${index}]`, 'missing-entry', undefined, item)]
      : compareValues(`${place}[${other}]`, target[other], item, isUnnamed)
  })
  return [
    ...findings,
    ...[...left.values()].map((index) => toFinding(`${place}[${index}]`, 'extra-entry', target[index], undefined)),
  ]
}

/** A field may be named more than once. */
function toFieldKeys(list: readonly unknown[]): string[] {
  const fields = list.map((item) => String((item as Json).field))
  return fields.map((field, index) => `${field} ${fields.slice(0, index).filter((other) => other === field).length}`)
}

const isSame = (one: unknown, other: unknown): boolean => compareValues('', one, other, () => false).length === 0

function toFinding(place: string, kind: DifferenceKind, target: unknown, gateway: unknown): Finding {
  return {
    place: place || 'body',
    kind,
    ...(target !== undefined && { target: show(target) }),
    ...(gateway !== undefined && { gateway: show(gateway) }),
  }
}

/** Longest text of a value that is shown, in characters. */
const longest = 200

export function show(value: unknown): string {
  const text = escapeControls(typeof value === 'string' ? value : JSON.stringify(value))
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}
