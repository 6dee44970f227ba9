import { redactText } from '../redact.ts'
import { compareBodies, show } from './compare-bodies.ts'
import { type Difference, type Drifter, differenceKinds, type Finding } from './difference.ts'
import { findViolations, toMediaType, type Violation } from './find-violations.ts'
import type { Interaction } from './interaction.ts'
import { comparedHeaders } from './masks.ts'
import { normalise } from './normalise.ts'
import type { Answered, Sighting } from './sighting.ts'

/**
 * Compares three ways: the target's answer with the gateway's, and both with openapi.yaml. Each thing in
 * which they differ comes once, with who drifted.
 */
export function compare({ request }: Interaction, target: Sighting, gateway: Sighting): Difference[] {
  if (target.status === undefined || gateway.status === undefined) {
    if (target.status === gateway.status) return []
    const answers = { target: toAnswer(target), gateway: toAnswer(gateway) }
    return [{ place: 'HTTP status', kind: 'answer', grade: 'breaking', ...answers, drifter: 'open' }]
  }
  const violations = { target: findViolations(target), gateway: findViolations(gateway) }
  const findings = compareAnswers(target, gateway, request.body)
  const differences = findings.map((finding) => ({
    ...finding,
    grade: differenceKinds[finding.kind].grade,
    drifter: toDrifter(finding, violations),
  }))
  // Of answers of another kind, the rest is not compared.
  if (findings.some(isOfAnotherKind)) return differences
  return [...differences, ...findDocumentDrift(violations, findings)]
}

const isOfAnotherKind = ({ kind, place }: Finding): boolean =>
  kind === 'status' || kind === 'not-json' || (kind === 'outcome' && place === 'status')

const toAnswer = (sighting: Sighting): string =>
  sighting.status === undefined ? `no answer: ${sighting.cause}` : `HTTP ${sighting.status}`

function compareAnswers(target: Answered, gateway: Answered, request: unknown): Finding[] {
  if (target.status !== gateway.status)
    return [{ place: 'HTTP status', kind: 'status', target: toSummary(target), gateway: toSummary(gateway) }]
  if (target.body.kind !== gateway.body.kind)
    return [{ place: 'body', kind: 'not-json', target: toSummary(target), gateway: toSummary(gateway) }]
  const headers = compareHeaders(target.headers, gateway.headers)
  if (target.body.kind === 'text' || gateway.body.kind === 'text') return headers
  return [...headers, ...compareBodies(normalise(target.body.value, request), normalise(gateway.body.value, request))]
}

/** An answer in one line. */
export function toSummary({ status, headers, body }: Answered): string {
  if (body.kind === 'text')
    return `${status}, ${show(redactText(toMediaType(headers['content-type']))) || 'no content type'}`
  const value = normalise(body.value, undefined) as Readonly<Record<string, unknown>> | null
  const nested = value?.errorInformation as Readonly<Record<string, unknown>> | undefined
  const words = [value?.status, value?.reason ?? nested?.reason].filter((word) => typeof word === 'string')
  return show([status, ...words].join(' '))
}

function compareHeaders(target: Headers, gateway: Headers): Finding[] {
  return Object.entries(comparedHeaders).flatMap(([name, { isRelied, form }]) => {
    const read = (value: string | undefined) => (name === 'content-type' ? toMediaType(value) : value)
    const [theirs, ours] = [read(target[name]), read(gateway[name])]
    const isAlike = theirs !== undefined && ours !== undefined && form?.test(theirs) && form.test(ours)
    if (isAlike || theirs === ours) return []
    const shown = {
      ...(theirs !== undefined && { target: show(redactText(theirs)) }),
      ...(ours !== undefined && { gateway: show(redactText(ours)) }),
    }
    return [{ place: `header ${name}`, kind: isRelied ? ('header' as const) : ('network-header' as const), ...shown }]
  })
}

type Headers = Answered['headers']

interface Violations {
  readonly target: readonly Violation[]
  readonly gateway: readonly Violation[]
}

function toDrifter(finding: Finding, { target, gateway }: Violations): Drifter {
  const isOfTarget = target.some((violation) => isAbout(violation, finding))
  const isOfGateway = gateway.some((violation) => isAbout(violation, finding))
  if (isOfTarget && isOfGateway) return 'both'
  if (isOfTarget) return 'target'
  return isOfGateway ? 'gateway' : 'open'
}

/** Whether a violation is of the place that a difference is of, or of something in it. */
function isAbout({ place }: Violation, finding: Finding): boolean {
  const isAtOrIn = (at: string) => place === at || place.startsWith(`${at}.`) || place.startsWith(`${at}[`)
  if (isAtOrIn(finding.place)) return true
  // A list may be too short, or too long, by an entry.
  if (finding.kind.endsWith('-entry')) return place === finding.place.replace(/\[\d+\]$/, '')
  // The target's own name of a key that it has renamed.
  return finding.kind === 'renamed-key' && isAtOrIn(finding.place.replace(/[^.]*$/, () => finding.target ?? ''))
}

/** What either has against the document although the other has the same, or something that is masked alike. */
function findDocumentDrift({ target, gateway }: Violations, findings: readonly Finding[]): Difference[] {
  const isNew = (violation: Violation) => !findings.some((finding) => isAbout(violation, finding))
  const places = new Set([...target, ...gateway].filter(isNew).map(({ place }) => place))
  return [...places].map((place) => {
    const theirs = target.find((violation) => violation.place === place)
    const ours = gateway.find((violation) => violation.place === place)
    const kind = (theirs ?? ours)?.isUnnamedKey === true ? ('document-key' as const) : ('document' as const)
    return {
      place,
      kind,
      grade: differenceKinds[kind].grade,
      ...(theirs !== undefined && { target: theirs.what }),
      ...(ours !== undefined && { gateway: ours.what }),
      drifter:
        theirs === undefined ? ('gateway' as const) : ours === undefined ? ('target' as const) : ('both' as const),
    }
  })
}
