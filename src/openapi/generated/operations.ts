// Generated from openapi.yaml by `npm run generate`. Do not edit.
import type { OperationId, OperationRow } from '../index.ts'

/** Every operation of openapi.yaml. Statuses are those that CyberSource documents or was seen to answer. */
export const operationRows = {
  createPayment: { method: 'POST', path: '/pts/v2/payments', body: 'json', statuses: [201, 400, 401, 404, 405, 413, 415, 429, 500, 502, 503] },
} as const satisfies Readonly<Record<OperationId, OperationRow>>
