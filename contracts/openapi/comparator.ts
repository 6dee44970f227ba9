import * as library from '@pactflow/openapi-pact-comparator'

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
