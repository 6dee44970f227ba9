import * as library from '@pactflow/openapi-pact-comparator'

/** What the comparator finds in one interaction. */
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

// The library's own types name their files without extensions, which TypeScript does not find from an ES module.
export const { Comparator } = library as unknown as Library
