import type { DifferenceKind, Drifter, Grade } from '../../contracts/parity/difference.ts'
import type { ParityOutcome } from '../../contracts/parity/judge.ts'
import { at } from './random-answers.ts'
import { findFaults, isDocumented, mediaType, type Path } from './random-document.ts'
import {
  type Claim,
  type Draft,
  isWithin,
  keyOf,
  parentOf,
  type SideDraft,
  type SideName,
  type toAnswers,
} from './random-draft.ts'
import type { Json } from './stand-in.ts'

/** Of a difference, what is sure. */
export interface Found {
  readonly place: string
  readonly kind: DifferenceKind
  readonly grade: Grade
  readonly drifter: Drifter
}

export interface Expected {
  readonly outcome: ParityOutcome
  readonly differences: readonly Found[]
}

/** docs/contract-reference.md: what a user sees another value of, or sees more of; all else may break. */
const milder: Partial<Record<DifferenceKind, Grade>> = {
  value: 'value',
  'extra-key': 'additive',
  'extra-entry': 'additive',
  'document-key': 'additive',
}

/** docs/contract-reference.md: statuses that say nothing of the contract, unless both answer with them. */
const isOfEnvironment = (status: number): boolean =>
  (status >= 300 && status < 400) || [401, 403, 407, 408, 429].includes(status) || status >= 500

const setUpReasons = ['INVALID_MERCHANT_CONFIGURATION', 'CARD_TYPE_NOT_ACCEPTED', 'NOT_SUPPORTED']

type Answers = ReturnType<typeof toAnswers>

/** What a comparison must make of two answers, by what was planted in them. */
export function expectedOf(draft: Draft, answers: Answers): Expected {
  const { target, gateway } = draft
  const obstacle = findObstacle(draft, answers)
  if (obstacle !== undefined) return { outcome: obstacle, differences: [] }
  const differences = findDifferences(draft, answers, target, gateway)
  return { outcome: differences.length === 0 ? 'same' : 'drift', differences }
}

function findObstacle({ target, gateway }: Draft, { bodies }: Answers): ParityOutcome | undefined {
  if (target.status !== gateway.status && isOfEnvironment(target.status)) return 'environment'
  if (target.status === gateway.status && ![201, 400].includes(target.status)) return undefined
  if (target.text !== undefined) return undefined
  const reasonOf = (body: Json) => at(body, 'reason') ?? at(body, 'errorInformation.reason')
  const [theirs, ours] = [reasonOf(bodies.target), gateway.text === undefined ? reasonOf(bodies.gateway) : undefined]
  if (setUpReasons.includes(theirs) && theirs !== ours) return 'not-enabled'
  const isApproval = [target, gateway].every(
    (side) => side.status === 201 && side.text === undefined && at(side.body, 'status') === 'AUTHORIZED',
  )
  const has = (body: Json, key: string) => at(body, `processorInformation.${key}`) !== undefined
  const isOther =
    has(bodies.target, 'responseCode') &&
    !has(bodies.target, 'forwardedAcquirerCode') &&
    has(bodies.gateway, 'forwardedAcquirerCode') &&
    !has(bodies.gateway, 'responseCode')
  return isApproval && isOther ? 'not-enabled' : undefined
}

function findDifferences(draft: Draft, answers: Answers, target: SideDraft, gateway: SideDraft): Found[] {
  const known = { target: isDocumented(target.status), gateway: isDocumented(gateway.status) }
  if (target.status !== gateway.status) return [found('HTTP status', 'status', !known.target, !known.gateway)]
  const isNone = ({ text, body }: SideDraft) =>
    text !== undefined || typeof body !== 'object' || body === null || Array.isArray(body)
  const isText = { target: target.text !== undefined, gateway: gateway.text !== undefined }
  // Of answers of another kind, the rest is not compared.
  if (isText.target !== isText.gateway)
    return [found('body', 'not-json', known.target && isNone(target), known.target && isNone(gateway))]
  const headers = findHeaders(target, gateway)
  if (isText.target)
    return [...headers, ...(known.target ? [found('body', 'document', true, true)] : undocumented(target))]
  const inBodies = findInBodies(draft, answers)
  const isOfAnotherKind = inBodies.some(({ place, kind }) => place === 'status' && kind === 'outcome')
  // Of answers of another kind, what both have against the document is not told.
  if (isOfAnotherKind) return [...headers.filter(({ kind }) => kind === 'header'), ...inBodies]
  return [...headers, ...undocumented(target), ...inBodies]
}

/** Both have a status that openapi.yaml does not know. */
const undocumented = ({ status }: SideDraft): Found[] =>
  isDocumented(status) ? [] : [found('HTTP status', 'document', true, true)]

function found(place: string, kind: DifferenceKind, isTarget: boolean, isGateway: boolean): Found {
  const drifter = isTarget && isGateway ? 'both' : isTarget ? 'target' : isGateway ? 'gateway' : 'open'
  return { place, kind, grade: milder[kind] ?? 'breaking', drifter }
}

/** Media types are compared without parameters and case; of the others, the form. */
function findHeaders(target: SideDraft, gateway: SideDraft): Found[] {
  const typeOf = ({ headers }: SideDraft) => headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? ''
  const [theirs, ours] = [typeOf(target), typeOf(gateway)]
  const [isWrong, areWrong] = [
    theirs !== mediaType && isDocumented(target.status),
    ours !== mediaType && isDocumented(gateway.status),
  ]
  const types =
    theirs !== ours
      ? [found('header content-type', 'header', isWrong, areWrong)]
      : isWrong
        ? [found('header content-type', 'document', true, true)]
        : []
  const others = Object.entries(headerForms)
    .filter(([name, form]) => {
      const values = [target.headers[name], gateway.headers[name]]
      return values[0] !== values[1] && !values.every((value) => value !== undefined && form.test(value))
    })
    .map(([name]) => found(`header ${name}`, 'header', false, false))
  return [...types, ...others]
}

const headerForms = {
  'v-c-correlation-id': /^([\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}|\d{22})$/i,
  'retry-after': /^\d{1,6}$/,
}

/** What decides what a client does next, and where that follows from it. */
const followers: Readonly<Record<string, readonly string[]>> = {
  status: [''],
  reason: ['message', 'details'],
  'errorInformation.reason': ['errorInformation', 'processorInformation'],
}

function findInBodies({ plants, target }: Draft, { bodies, locate }: Answers): Found[] {
  const claims = plants.flatMap((planted) => planted.claims)
  const faults = {
    target: findFaults(target.status, bodies.target),
    gateway: findFaults(target.status, bodies.gateway),
  }
  /** Faults of a side at the place of a claim, or in it, as a report names them; a list may be too short by an entry. */
  const faultsAt = (side: SideName, claim: Claim): Reported[] =>
    faults[side].flatMap(({ path, isUnnamed }) => {
      if (claim.kind.endsWith('-entry') && path.join() === 'details') return [{ place: toText(path), isUnnamed }]
      const own = claim[side].find((place) => isWithin(path, locate(side, place)))
      if (own === undefined) return []
      // An entry goes by its number at the target, where that has it.
      const isInEntry = own[0] === 'details' && own.length > 1 && claim.target.length > 0
      const entry = isInEntry ? locate('target', own.slice(0, 2)) : path.slice(0, 2)
      return [{ place: toText([...entry, ...path.slice(2)]), isUnnamed }]
    })
  const decisive = claims.filter(({ kind, target: [path = []] }) => kind === 'outcome' && followers[path.join('.')])
  const follows = (claim: Claim): boolean =>
    decisive.some(
      (other) => other !== claim && followers[toText(other.target[0] ?? [])]?.some((place) => isAt(claim, place)),
    )
  // Of answers of another kind, the rest says nothing.
  const ofOutcome = decisive.find((claim) => toText(claim.target[0] ?? []) === 'status')
  const told = ofOutcome === undefined ? claims : [ofOutcome]
  return told.flatMap((claim) => {
    const [theirs, ours] = [faultsAt('target', claim), faultsAt('gateway', claim)]
    // It is not compared, but openapi.yaml holds for it.
    if (follows(claim)) return findByDocument(theirs, ours)
    // Where both have the same, and the document allows it, there is nothing to tell.
    if (claim.kind.startsWith('document') && theirs.length + ours.length === 0) return []
    return [found(toPlace(claim, locate), claim.kind, theirs.length > 0, ours.length > 0)]
  })
}

/** A fault by the name of its place in a report. */
interface Reported {
  readonly place: string
  readonly isUnnamed: boolean
}

function findByDocument(theirs: readonly Reported[], ours: readonly Reported[]): Found[] {
  const byPlace = new Map([...theirs, ...ours].map(({ place, isUnnamed }) => [place, isUnnamed]))
  const has = (faults: readonly Reported[], place: string) => faults.some((fault) => fault.place === place)
  return [...byPlace].map(([place, isUnnamed]) =>
    found(place, isUnnamed ? 'document-key' : 'document', has(theirs, place), has(ours, place)),
  )
}

const isAt = ({ target, gateway }: Claim, place: string): boolean =>
  place === '' || [...target, ...gateway].some((path) => isWithin(path, place.split('.')))

/** As a report names it: an entry by its number at the target, if it is there. */
function toPlace({ kind, target, gateway }: Claim, locate: (side: SideName, path: Path) => Path): string {
  if (kind === 'missing-entry') return toText(locate('gateway', gateway[0] as Path))
  const path = locate('target', target[0] as Path)
  return toText(kind === 'renamed-key' ? [...parentOf(path), keyOf(gateway[0] as Path)] : path)
}

const toText = (path: Path): string =>
  path.reduce<string>((place, key) => {
    if (typeof key === 'number') return `${place}[${key}]`
    return place === '' ? key : `${place}.${key}`
  }, '') || 'body'
