import * as library from '@pactflow/openapi-pact-comparator'
import { isObject } from '../../src/base/json-path.ts'
import { adviceFor } from './advice.ts'

/** A mismatch between a pact and the document, with every place where it occurs. */
export interface Misfit {
  /** Whether it fails the comparison; otherwise it is a warning. */
  readonly isFailure: boolean
  /** The mismatch and its reason. */
  readonly says: string
  /** Path from the root of the document. */
  readonly inDocument: string
  readonly inPact: readonly { readonly interaction: string; readonly path: string }[]
  readonly todo: string
}

/**
 * Compares a pact with an OpenAPI document. The same mismatch in several interactions is one misfit.
 *
 * @throws {Error} when the file is no pact, or has nothing to compare.
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

/** Refuses what the comparator would silently skip. */
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

/** The end of a message such as "Response body is incompatible …: must be …". */
const toReason = (message: string): string =>
  message
    .replace(/^.* in the spec file: (?=must )/, '')
    .replace(/^must NOT have additional properties - (.*)$/, 'the document has no "$1" there')
    .replaceAll('the spec file', 'the document')

/** Path from the root, or from the schema that a reference leads to. */
const toPath = (location: string): string =>
  location.replace(/^\[root\]\.?/, '').replace(/^.*\.(?=components\.schemas\.)/, '')

/** The value in the pact and the allowed values, if they are short. */
function toFacts(value: unknown, allowed: unknown): string {
  const shown = typeof value === 'string' || typeof value === 'number' ? `; the pact has ${JSON.stringify(value)}` : ''
  return Array.isArray(allowed) && allowed.every((word) => typeof word === 'string')
    ? `${shown}; the document allows ${allowed.join(', ')}`
    : shown
}

/** A finding of the comparator in one interaction. */
export interface ComparatorResult {
  /** Such as `response.body.incompatible`. */
  readonly code: string
  readonly message: string
  readonly type: 'error' | 'warning' | 'info'
  readonly mockDetails?: {
    readonly interactionDescription?: string | null
    readonly location: string
    readonly value: unknown
  }
  readonly specDetails?: { readonly location: string; readonly value: unknown }
}

interface Library {
  readonly Comparator: new (options: {
    readonly oas: object
  }) => { compare(pact: object): AsyncGenerator<ComparatorResult> }
}

// TypeScript cannot resolve the library's own types from an ES module: they import files without extensions.
export const { Comparator } = library as unknown as Library
