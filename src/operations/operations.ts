import type { OperationId } from '../openapi/index.ts'
import { authorize } from './authorize/authorize.ts'
import type { Operation } from './operation.ts'

/** The operations of the gateway: one row for each `operationId` of openapi.yaml, enforced by the compiler. */
export const operations: { readonly [Id in OperationId]: Operation<Id> } = {
  createPayment: authorize,
}
