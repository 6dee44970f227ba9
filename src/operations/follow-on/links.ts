import { operationRows } from '../../openapi/generated/operations.ts'
import type { OperationId } from '../../openapi/index.ts'

type Method<Id extends OperationId> = (typeof operationRows)[Id]['method']

/** The links of a reply: each key with the operation that it leads to, in the order given. */
export const toLinks = <Links extends Readonly<Record<string, OperationId>>>(
  links: Links,
  id: string,
): { readonly [Key in keyof Links]: { readonly method: Method<Links[Key]>; readonly href: string } } =>
  Object.fromEntries(
    Object.entries(links).map(([key, operation]) => {
      const { method, path } = operationRows[operation]
      return [key, { method, href: path.replace('{id}', id) }]
    }),
  ) as never
