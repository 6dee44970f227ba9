import type { OperationId } from '../../src/openapi/index.ts'
import { findOperation } from '../../src/operations/router.ts'

/** The operation of a request. */
export function operationOf(method: string, path: string): OperationId {
  const found = findOperation({ method, path, headers: {}, body: new Uint8Array() }, (text) => text)
  if (!found.ok) throw new Error(`Failed to find the operation of ${method} ${path}`)
  return found.value.id
}
