import type { Query } from './parse-query.ts'

const indexed = ['id', 'clientReferenceInformation.code'] as const

/** Values one of which each match has in an indexed field. */
interface ExactKeys {
  readonly field: (typeof indexed)[number]
  readonly values: readonly string[]
}

/** Keys by which a store finds all matches without a scan; undefined when the query does not fix them. */
export function exactKeys(query: Query): ExactKeys | undefined {
  if (query.kind === 'chain')
    return query.rest.reduce(
      (keys, { operator, query: next }) => combine[operator](keys, exactKeys(next)),
      exactKeys(query.first),
    )
  const field = indexed.find((name) => name === query.field)
  const single = query.from === query.to && !query.above && !query.below
  return field !== undefined && single && typeof query.from === 'string' ? { field, values: [query.from] } : undefined
}

type Combine = (a: ExactKeys | undefined, b: ExactKeys | undefined) => ExactKeys | undefined

const combine: Readonly<Record<'AND' | 'OR', Combine>> = {
  AND: (a, b) => {
    if (a === undefined || b === undefined) return a ?? b
    return b.values.length < a.values.length ? b : a
  },
  OR: (a, b) => {
    if (a === undefined || b === undefined || a.field !== b.field) return undefined
    return { field: a.field, values: [...new Set([...a.values, ...b.values])] }
  },
}
