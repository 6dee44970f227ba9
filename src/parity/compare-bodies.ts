import { isObject } from '../json-path.ts'
import type { DifferenceKind, Finding } from './difference.ts'
import { isToken, mayStandFor } from './normalise.ts'

/** What decides what a client does next. Where it differs, what follows from it is not compared. */
const outcomes: Readonly<Record<string, { readonly follows: RegExp }>> = {
  status: { follows: /^/ },
  'errorInformation.reason': { follows: /^(errorInformation|processorInformation)(\.|$)/ },
  reason: { follows: /^(message|details)/ },
}

/** Everything in which two normalised bodies differ, each thing once. */
export function compareBodies(target: unknown, gateway: unknown): Finding[] {
  const findings = compareValues('', target, gateway)
  const decisive = findings.filter(({ kind, place }) => kind === 'outcome' && Object.hasOwn(outcomes, place))
  return findings.filter(
    (finding) => !decisive.some((other) => other !== finding && outcomes[other.place]?.follows.test(finding.place)),
  )
}

function compareValues(place: string, target: unknown, gateway: unknown): Finding[] {
  if (isObject(target) && isObject(gateway)) return compareObjects(place, target, gateway)
  if (Array.isArray(target) && Array.isArray(gateway)) return compareLists(place, target, gateway)
  if (target === gateway) return []
  return [toFinding(place, toKind(place, target, gateway), target, gateway)]
}

function toKind(place: string, target: unknown, gateway: unknown): DifferenceKind {
  if (typeOf(target) !== typeOf(gateway)) return 'type'
  if (Object.hasOwn(outcomes, place) || /^details\[\d+\]\.reason$/.test(place)) return 'outcome'
  return isToken(target) && isToken(gateway) ? 'form' : 'value'
}

const typeOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value)

function compareObjects(place: string, target: Json, gateway: Json): Finding[] {
  const at = (key: string) => (place === '' ? key : `${place}.${key}`)
  const extra = Object.keys(target).filter((key) => !Object.hasOwn(gateway, key))
  const findings: Finding[] = []
  for (const key of Object.keys(gateway)) {
    if (Object.hasOwn(target, key)) {
      findings.push(...compareValues(at(key), target[key], gateway[key]))
      continue
    }
    const other = extra.find((name) => isSame(target[name], gateway[key]) || mayStandFor(gateway[key], target[name]))
    if (other === undefined) findings.push(toFinding(at(key), 'missing-key', undefined, gateway[key]))
    else {
      extra.splice(extra.indexOf(other), 1)
      findings.push({ place: at(key), kind: 'renamed-key', target: other, gateway: key })
    }
  }
  return [...findings, ...extra.map((key) => toFinding(at(key), 'extra-key', target[key], undefined))]
}

type Json = Readonly<Record<string, unknown>>

/** Lists of fields at fault have no order that anything public settles: their entries are matched by field. */
function compareLists(place: string, target: readonly unknown[], gateway: readonly unknown[]): Finding[] {
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
      : compareValues(`${place}[${other}]`, target[other], item)
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

const isSame = (one: unknown, other: unknown): boolean => compareValues('', one, other).length === 0

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
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}
