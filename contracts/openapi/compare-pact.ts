import { isObject } from '../../src/base/json-path.ts'
import { adviceFor } from './advice.ts'
import { Comparator, type ComparatorResult } from './comparator.ts'

/** Something of a pact that does not fit the document, with every place where it is so. */
export interface Misfit {
  /** Fails the comparison; otherwise it is only shown. */
  readonly isFailure: boolean
  /** What does not fit, and why. */
  readonly says: string
  /** Path in the document, from its root. */
  readonly inDocument: string
  readonly inPact: readonly { readonly interaction: string; readonly path: string }[]
  readonly todo: string
}

/**
 * Compares a pact with an OpenAPI document. What is wrong in several interactions for one reason is one misfit.
 *
 * @throws {Error} when the pact is none, or has nothing to compare; it says what is wrong.
 */
export async function comparePact(document: object, pact: unknown): Promise<Misfit[]> {
  checkPact(pact)
  const misfits = new Map<string, Misfit>()
  for await (const result of new Comparator({ oas: document }).compare(pact)) {
    if (result.type === 'info') continue
    const misfit = toMisfit(result)
    const key = `${misfit.says} ${misfit.inDocument}`
    const known = misfits.get(key)
    misfits.set(key, known === undefined ? misfit : { ...known, inPact: [...known.inPact, ...misfit.inPact] })
  }
  return [...misfits.values()]
}

/** The comparator passes over what it does not know; here nothing is passed over. */
function checkPact(pact: unknown): asserts pact is object {
  if (!isObject(pact) || !Array.isArray(pact['interactions']))
    throw new Error('it is no pact: it has no list of interactions')
  const { interactions } = pact
  if (interactions.length === 0) throw new Error('it has no interactions, so there is nothing to compare')
  const strange = interactions.findIndex(
    (interaction) => !isObject(interaction) || !isObject(interaction['request']) || !isObject(interaction['response']),
  )
  if (strange !== -1) throw new Error(`interactions[${strange}] is not HTTP: it has no request and response`)
}

function toMisfit({ code, message, type, mockDetails, specDetails }: ComparatorResult): Misfit {
  const { what, todo, isBlind } = adviceFor(code)
  const path = toPath(mockDetails?.location ?? '')
  return {
    isFailure: type === 'error' || isBlind === true,
    says: `${what}: ${toReason(message)}${toFacts(mockDetails?.value, specDetails?.value)}`,
    inDocument: toPath(specDetails?.location ?? ''),
    inPact: [{ interaction: mockDetails?.interactionDescription ?? 'an interaction without a name', path }],
    todo,
  }
}

/** Of "Response body is incompatible …: must be …" the end, which says what is asked for. */
const toReason = (message: string): string =>
  message
    .replace(/^.* in the spec file: (?=must )/, '')
    .replace(/^must NOT have additional properties - (.*)$/, 'the document has no "$1" there')
    .replaceAll('the spec file', 'the document')

/** From the root; behind a reference, from there. */
const toPath = (location: string): string =>
  location.replace(/^\[root\]\.?/, '').replace(/^.*\.(?=components\.schemas\.)/, '')

/** The value in the pact and what is allowed, where they are short enough to read. */
function toFacts(value: unknown, allowed: unknown): string {
  const shown = typeof value === 'string' || typeof value === 'number' ? `; the pact has ${JSON.stringify(value)}` : ''
  return Array.isArray(allowed) && allowed.every((word) => typeof word === 'string')
    ? `${shown}; the document allows ${allowed.join(', ')}`
    : shown
}
