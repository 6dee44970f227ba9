import { createRequire } from 'node:module'

// An import would lex the whole of TypeScript for its exports first, which takes longer than all the rest.
const require = createRequire(import.meta.url)
const { default: openapiTS, astToString } = require('openapi-typescript') as typeof import('openapi-typescript')

/** The types of an OpenAPI document. */
export async function toTypes(document: object): Promise<string> {
  return astToString(await openapiTS(document as never, { defaultNonNullable: false }))
}
