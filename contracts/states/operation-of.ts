import { operationRows } from '../../src/openapi/generated/operations.ts'
import type { OperationId, OperationRow } from '../../src/openapi/index.ts'
import type { Interaction } from './interaction.ts'

const rows = (Object.entries(operationRows) as [OperationId, OperationRow][]).map(([id, { method, path }]) => ({
  id,
  method,
  pattern: new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}/?$`),
}))

/** The operation of openapi.yaml that a request is for; nothing for another path or verb. */
export const operationOf = ({
  method,
  path,
}: Pick<Interaction['request'], 'method' | 'path'>): OperationId | undefined =>
  rows.find((row) => row.method === method && row.pattern.test(path.replace(/\?.*$/s, '')))?.id
