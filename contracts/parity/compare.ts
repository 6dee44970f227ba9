import { redactText } from '../../src/card-data/redact.ts'
import type { Interaction } from '../states/interaction.ts'
import { operationOf } from '../states/operation-of.ts'
import type { Answered, Sighting } from '../states/sighting.ts'
import { type Comparison, compareBodies, type IsUnnamed, show, toNames } from './compare-bodies.ts'
import { type Difference, type Drifter, differenceKinds, type UngradedDifference } from './difference.ts'
import { findViolations, httpStatus, toMediaType, type Violation } from './find-violations.ts'
import { comparedHeaders } from './masks.ts'
import { normalise } from './normalise.ts'

/**
 * Compares three ways: the target's answer with the gateway's, and both with openapi.yaml. Each difference is reported
 * once, with the side that drifted.
 */
export function compare({ request }: Pick<Interaction, 'request'>, target: Sighting, gateway: Sighting): Difference[] {
  if (target.status === undefined || gateway.status === undefined) {
    if (target.status === gateway.status) return []
    const answers = { target: toAnswer(target), gateway: toAnswer(gateway) }
    return [{ place: httpStatus, kind: 'answer', grade: 'breaking', ...answers, drifter: 'open' }]
  }
  const operation = operationOf(request) ?? someOperation
  const found = { target: findViolations(target, operation), gateway: findViolations(gateway, operation) }
  const isUnnamed = { target: toIsUnnamed(found.target), gateway: toIsUnnamed(found.gateway) }
  const { findings, entries, extras } = compareAnswers(target, gateway, request.body, isUnnamed)
  const ours = found.gateway.map((violation) => ({ ...violation, place: toTargetPlace(violation.place, entries) }))
  const violations = { target: toDepartures(found.target), gateway: toDepartures(ours) }
  const differences = findings.map((finding) => ({
    ...finding,
    grade: differenceKinds[finding.kind].grade,
    drifter: toDrifter(finding, violations),
  }))
  // Answers of different kinds are compared no further.
  if (findings.some(isOfAnotherKind)) return differences
  return [...differences, ...findDocumentDrift(violations, findings, extras)]
}

/** Replies to unknown paths are documented alike for every operation. */
const someOperation = 'createPayment'

/** An undocumented status has no documented keys. */
function toIsUnnamed(violations: readonly Violation[]): IsUnnamed {
  const { byPlace } = toDepartures(violations)
  return (place) =>
    byPlace.has(httpStatus) || toPlacesAround(place).some((around) => byPlace.get(around)?.isUnnamedKey === true)
}

/** The target's place for a place of the gateway: list entries may have another order. */
function toTargetPlace(place: string, entries: Comparison['entries']): string {
  const entry = toPlacesAround(place).findLast((around) => entries.has(around))
  if (entry === undefined) return place
  return (entries.get(entry) ?? toOwnPlace(entry)) + place.slice(entry.length)
}

/** A place for an entry that the target lacks. It must not equal the place of another entry. */
const toOwnPlace = (place: string): string => `${ownPlace}${place}`
const ownPlace = 'gateway '

const isOfAnotherKind = ({ kind, place }: UngradedDifference): boolean =>
  kind === 'status' || kind === 'not-json' || (kind === 'outcome' && place === 'status')

const toAnswer = (sighting: Sighting): string =>
  sighting.status === undefined ? `no answer: ${sighting.cause}` : `HTTP ${sighting.status}`

function compareAnswers(
  target: Answered,
  gateway: Answered,
  request: unknown,
  isUnnamed: { readonly target: IsUnnamed; readonly gateway: IsUnnamed },
): Comparison {
  const tell = (place: string, kind: 'status' | 'not-json') =>
    withoutBodies([{ place, kind, target: toAnswerLine(target), gateway: toAnswerLine(gateway) }])
  if (target.status !== gateway.status) return tell(httpStatus, 'status')
  if (target.body.kind !== gateway.body.kind) return tell('body', 'not-json')
  const headers = compareHeaders(target.headers, gateway.headers)
  if (target.body.kind === 'text' || gateway.body.kind === 'text') return withoutBodies(headers)
  const theirs = normalise(target.body.value, request, target.given)
  const ours = normalise(gateway.body.value, request, gateway.given)
  const { findings, ...rest } = compareBodies(theirs, ours, { isUnnamed })
  return { findings: [...headers, ...findings], ...rest }
}

const withoutBodies = (findings: readonly UngradedDifference[]): Comparison => ({
  findings,
  entries: new Map(),
  extras: new Set(),
})

/** Prints an answer in one line. */
export function toAnswerLine({ status, headers, body, given }: Answered): string {
  if (body.kind === 'text')
    return `${status}, ${show(redactText(toMediaType(headers['content-type']))) || 'no content type'}`
  const value = normalise(body.value, undefined, given) as Readonly<Record<string, unknown>> | null
  const nested = value?.errorInformation as Readonly<Record<string, unknown>> | undefined
  const words = [value?.status, value?.reason ?? nested?.reason].filter((word) => typeof word === 'string')
  return show([status, ...words].join(' '))
}

function compareHeaders(target: Headers, gateway: Headers): UngradedDifference[] {
  return Object.entries(comparedHeaders).flatMap(([name, { form }]) => {
    const read = (value: string | undefined) => (name === 'content-type' ? toMediaType(value) : value)
    const [theirs, ours] = [read(target[name]), read(gateway[name])]
    const isAlike = theirs !== undefined && ours !== undefined && form?.test(theirs) && form.test(ours)
    if (isAlike || theirs === ours) return []
    const shown = {
      ...(theirs !== undefined && { target: show(redactText(theirs)) }),
      ...(ours !== undefined && { gateway: show(redactText(ours)) }),
    }
    return [{ place: `header ${name}`, kind: 'header' as const, ...shown }]
  })
}

type Headers = Answered['headers']

/** The violations of an answer by place, and every place that contains one. */
interface Departures {
  readonly byPlace: ReadonlyMap<string, Violation>
  readonly within: ReadonlySet<string>
}

interface Violations {
  readonly target: Departures
  readonly gateway: Departures
}

function toDepartures(violations: readonly Violation[]): Departures {
  const byPlace = new Map<string, Violation>()
  for (const violation of violations) if (!byPlace.has(violation.place)) byPlace.set(violation.place, violation)
  return { byPlace, within: new Set([...byPlace.keys()].flatMap(toPlacesAround)) }
}

/** A place and its parents: `a`, `a.b` and `a.b[0]` for `a.b[0]`. */
function toPlacesAround(place: string): string[] {
  const ends = [...place.matchAll(/[.[]/g)].map(({ index }) => index)
  return [...ends.map((end) => place.slice(0, end)), place]
}

function toDrifter(finding: UngradedDifference, { target, gateway }: Violations): Drifter {
  const isOf = ({ within, byPlace }: Departures) =>
    toPlaces(finding).some((place) => within.has(place)) || toListOf(finding).some((place) => byPlace.has(place))
  if (isOf(target) && isOf(gateway)) return 'both'
  if (isOf(target)) return 'target'
  return isOf(gateway) ? 'gateway' : 'open'
}

/** Places where a violation would belong to a difference. */
const toPlaces = (finding: UngradedDifference): string[] =>
  finding.kind === 'missing-entry' ? [toOwnPlace(finding.place)] : toNames(finding)

/** The list of a missing or additional entry, which may violate the document as a whole. */
const toListOf = ({ place, kind }: UngradedDifference): string[] =>
  kind.endsWith('-entry') ? [place.replace(/\[\d+\]$/, '')] : []

/** Violations where both sides have the same value, or values that are masked alike. */
function findDocumentDrift(
  { target, gateway }: Violations,
  findings: readonly UngradedDifference[],
  extras: ReadonlySet<string>,
): Difference[] {
  const reported = new Set([...findings.flatMap(toPlaces), ...extras])
  const lists = new Set(findings.flatMap(toListOf))
  const isNew = (place: string) => !lists.has(place) && !toPlacesAround(place).some((around) => reported.has(around))
  const places = new Set([...target.byPlace.keys(), ...gateway.byPlace.keys()].filter(isNew))
  return [...places].flatMap((place) => {
    const [theirs, ours] = [target.byPlace.get(place), gateway.byPlace.get(place)]
    const isUnnamedKey = (theirs ?? ours)?.isUnnamedKey === true
    const kind = isUnnamedKey ? ('document-key' as const) : ('document' as const)
    return {
      place: place.startsWith(ownPlace) ? place.slice(ownPlace.length) : place,
      kind,
      grade: differenceKinds[kind].grade,
      ...(theirs !== undefined && { target: theirs.what }),
      ...(ours !== undefined && { gateway: ours.what }),
      drifter:
        theirs === undefined ? ('gateway' as const) : ours === undefined ? ('target' as const) : ('both' as const),
    }
  })
}
