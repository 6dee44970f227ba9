import { isObject } from '../../src/base/json-path.ts'
import { escapeControls } from '../base/to-printable.ts'
import type { DifferenceKind, UngradedDifference } from './difference.ts'
import { cutOff, deepest, isToken, mayStandFor } from './normalise.ts'

/** Fields by which a client decides. When one differs, the fields that follow from it are not compared. */
const outcomes: Readonly<Record<string, { readonly follows: RegExp }>> = {
  status: { follows: /^/ },
  'errorInformation.reason': { follows: /^(errorInformation|processorInformation)([.[]|$)/ },
  reason: { follows: /^(message|details)([.[]|$)/ },
}

/** Whether openapi.yaml does not document the key at a place. Only such a key can be a renamed one. */
export type IsUnnamed = (place: string) => boolean

/** A place in either body: the index of a list entry may differ. */
interface Places {
  readonly target: string
  readonly gateway: string
}

interface CompareOptions {
  /** Default: no key is documented. */
  readonly isUnnamed?: { readonly target: IsUnnamed; readonly gateway: IsUnnamed }
}

/** The result of comparing two bodies. */
export interface Comparison {
  /** All differences, each once. Places are the target's, except for entries that it lacks. */
  readonly findings: readonly UngradedDifference[]
  /** List entries whose place differs: from the gateway's place to the target's, or to nothing if the target lacks it. */
  readonly entries: ReadonlyMap<string, string | undefined>
  /** Every place that only the target has, including those reported as one difference. */
  readonly extras: ReadonlySet<string>
}

interface Context extends Required<CompareOptions> {
  readonly entries: Map<string, string | undefined>
  readonly extras: Set<string>
  /** Extras that are too many to be reported one by one. */
  readonly crowds: Set<string>
}

const noNames = () => true

/** Compares two normalised bodies. */
export function compareBodies(
  target: unknown,
  gateway: unknown,
  { isUnnamed = { target: noNames, gateway: noNames } }: CompareOptions = {},
): Comparison {
  const context: Context = { isUnnamed, entries: new Map(), extras: new Set(), crowds: new Set() }
  const findings = compareValues({ target: '', gateway: '' }, target, gateway, context, 0)
  const decisive = findings.filter(({ kind, place }) => kind === 'outcome' && Object.hasOwn(outcomes, place))
  const isFollowing = (places: readonly string[], finding?: UngradedDifference): boolean =>
    decisive.some((other) => other !== finding && places.some((place) => outcomes[other.place]?.follows.test(place)))
  return {
    findings: findings.filter((finding) => !isFollowing(toNames(finding), finding)),
    entries: context.entries,
    extras: new Set([...context.extras].filter((place) => context.crowds.has(place) || !isFollowing([place]))),
  }
}

/** The place of a difference. For a renamed key, the place under the target's name too. */
export const toNames = ({ place, kind, target = '' }: UngradedDifference): string[] =>
  kind === 'renamed-key' ? [place, place.replace(/[^.]*$/, () => target)] : [place]

function compareValues(
  places: Places,
  target: unknown,
  gateway: unknown,
  context: Context,
  depth: number,
): UngradedDifference[] {
  if (depth > deepest && isNested(target) && isNested(gateway)) return []
  if (isObject(target) && isObject(gateway)) return compareObjects(places, target, gateway, context, depth)
  if (Array.isArray(target) && Array.isArray(gateway)) return compareLists(places, target, gateway, context, depth)
  if (target === gateway) return []
  return [toFinding(places.target, toKind(places.target, target, gateway), target, gateway)]
}

const isNested = (value: unknown): boolean => typeof value === 'object' && value !== null

function toKind(place: string, target: unknown, gateway: unknown): DifferenceKind {
  if (typeOf(target) !== typeOf(gateway)) return 'type'
  if (Object.hasOwn(outcomes, place) || /^details\[\d+\]\.reason$/.test(place)) return 'outcome'
  return isToken(target) && isToken(gateway) ? 'form' : 'value'
}

const typeOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value)

/** Maximum number of additional keys or entries that are reported one by one. */
const mostExtra = 50

function compareObjects(
  places: Places,
  target: Json,
  gateway: Json,
  context: Context,
  depth: number,
): UngradedDifference[] {
  const at = (key: string): Places => ({ target: toChild(places.target, key), gateway: toChild(places.gateway, key) })
  const extra = Object.keys(target).filter((key) => !Object.hasOwn(gateway, key))
  const findings = Object.keys(gateway).flatMap((key) => {
    if (Object.hasOwn(target, key)) return compareValues(at(key), target[key], gateway[key], context, depth + 1)
    // Either side may have renamed it.
    const isOurs = context.isUnnamed.gateway(at(key).gateway)
    const other = extra
      .slice(0, mostExtra)
      .find(
        (name) => (isOurs || context.isUnnamed.target(at(name).target)) && mayBeSame(target[name], gateway[key], depth),
      )
    if (other === undefined) return [toFinding(at(key).target, 'missing-key', undefined, gateway[key])]
    extra.splice(extra.indexOf(other), 1)
    return [{ place: at(key).target, kind: 'renamed-key' as const, target: other, gateway: key }]
  })
  const extras = extra.map((key) => ({ place: at(key).target, value: target[key] }))
  return [...findings, ...reportExtras(extras, 'extra-key', context)]
}

const toChild = (place: string, key: string): string => (place === '' ? key : `${place}.${key}`)

function reportExtras(
  extras: readonly { readonly place: string; readonly value: unknown }[],
  kind: 'extra-key' | 'extra-entry',
  context: Context,
): UngradedDifference[] {
  for (const { place } of extras) context.extras.add(place)
  const [first] = extras
  if (first === undefined || extras.length <= mostExtra)
    return extras.map(({ place, value }) => toFinding(place, kind, value, undefined))
  for (const { place } of extras) context.crowds.add(place)
  const more = `and ${extras.length - 1} more such ${kind === 'extra-key' ? 'keys' : 'entries'}`
  return [toFinding(first.place, kind, more, undefined)]
}

type Json = Readonly<Record<string, unknown>>

/** No public source settles the order of lists of invalid fields, so their entries are matched by field. */
function compareLists(
  places: Places,
  target: readonly unknown[],
  gateway: readonly unknown[],
  context: Context,
  depth: number,
): UngradedDifference[] {
  const isByField = [target, gateway].every((list) => list.every((item) => isObject(item) && isText(item.field)))
  const toKeys = isByField ? toFieldKeys : (list: readonly unknown[]) => list.map((_, index) => String(index))
  const keys = toKeys(gateway)
  const left = new Map(toKeys(target).map((key, index) => [key, index]))
  const findings = gateway.flatMap((item, index) => {
    const key = keys[index] ?? ''
    const other = left.get(key)
    left.delete(key)
    const ours = `${places.gateway}[${index}]`
    if (other === undefined) {
      context.entries.set(ours, undefined)
      return [toFinding(ours, 'missing-entry', undefined, item)]
    }
    const theirs = `${places.target}[${other}]`
    if (theirs !== ours) context.entries.set(ours, theirs)
    return compareValues({ target: theirs, gateway: ours }, target[other], item, context, depth + 1)
  })
  const extras = [...left.values()].map((index) => ({ place: `${places.target}[${index}]`, value: target[index] }))
  return [...findings, ...reportExtras(extras, 'extra-entry', context)]
}

const isText = (value: unknown): boolean => typeof value === 'string'

/** A field may occur more than once. */
function toFieldKeys(list: readonly unknown[]): string[] {
  const counts = new Map<string, number>()
  return list.map((item) => {
    const field = String((item as Json).field)
    const count = counts.get(field) ?? 0
    counts.set(field, count + 1)
    return `${field} ${count}`
  })
}

/** Whether two values are equal, apart from volatile values that only one of them has at a masked place. */
function mayBeSame(one: unknown, other: unknown, depth: number): boolean {
  if (depth > deepest || one === other) return true
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, index) => mayBeSame(item, other[index], depth + 1))
  if (!isObject(one) || !isObject(other)) return mayStandFor(one, other) || mayStandFor(other, one)
  const keys = Object.keys(one)
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && mayBeSame(one[key], other[key], depth + 1))
  )
}

function toFinding(place: string, kind: DifferenceKind, target: unknown, gateway: unknown): UngradedDifference {
  const toText = kind === 'type' ? showTyped : show
  return {
    place: place || 'body',
    kind,
    ...(target !== undefined && { target: toText(target) }),
    ...(gateway !== undefined && { gateway: toText(gateway) }),
  }
}

/** When the type differs, `12000` and `"12000"` must not look alike. */
const showTyped = (value: unknown): string =>
  `${show(typeof value === 'string' ? JSON.stringify(value) : value)} (${typeOf(value)})`

/** Maximum length of a printed value. */
const longest = 200

export function show(value: unknown): string {
  const text = escapeControls(typeof value === 'string' ? value : JSON.stringify(cutOff(value)))
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}
