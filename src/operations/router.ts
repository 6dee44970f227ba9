import { addRoute, createRouter, findRoute } from 'rou3'
import type { Redactor } from '../card-data/redactor.ts'
import { operationRows } from '../openapi/generated/operations.ts'
import type { OperationId, OperationRow } from '../openapi/index.ts'
import type { GatewayRequest } from '../request/gateway-request.ts'
import { assumed, observed } from '../verdict/evidence.ts'
import { passed, refused, type Stage } from '../verdict/stage.ts'

/** The operation of a request. */
export interface Route {
  readonly id: OperationId
  readonly row: OperationRow
  /** Values of the path template. */
  readonly params: Readonly<Record<string, string>>
}

const rows = Object.entries(operationRows) as [OperationId, OperationRow][]

/** Operations of one path template, by method. */
type PathRoutes = Readonly<Record<string, OperationId | undefined>>

const router = createRouter<PathRoutes>()
for (const path of new Set(rows.map(([, row]) => row.path))) {
  const ids = rows.filter(([, row]) => row.path === path).map(([id, { method }]) => [method, id])
  addRoute(router, '', path.replace(/\{(\w+)\}/g, ':$1'), Object.fromEntries(ids))
}

/** Finds the operation of a request. One trailing slash is ignored: older samples send it and get an answer. */
export function findOperation({ method, path }: GatewayRequest, redact: Redactor['redact']): Stage<Route> {
  const resource = path.replace(/[?#].*$/s, '').replace(/(?<=.)\/$/, '')
  // The router also ignores a trailing slash: a second one must not be ignored.
  const match = resource.endsWith('/') ? undefined : findRoute(router, '', resource)
  if (match === undefined) {
    return refused(
      { kind: 'http-status', status: 404 },
      {
        rule: 'unknown-path',
        text: {
          en: `there is nothing at ${redact(resource).slice(0, 200)}; this gateway answers ${list()}`,
          ja: `${redact(resource).slice(0, 200)} は存在しません。このゲートウェイが応答するのは ${list()} です`,
        },
        evidence: observed('a 404 of another operation'),
      },
    )
  }
  const { data: byMethod, params = {} } = match
  const id = Object.hasOwn(byMethod, method) ? byMethod[method] : undefined
  if (id === undefined) {
    const allow = Object.keys(byMethod).join(', ')
    return refused(
      { kind: 'http-status', status: 405, headers: { allow } },
      {
        rule: 'unknown-verb',
        text: {
          en: `${redact(resource).slice(0, 200)} takes ${allow}, not ${redact(method).slice(0, 40)}`,
          ja: `${redact(resource).slice(0, 200)} は ${allow} のみ受け付けます`,
        },
        evidence: assumed('no public source shows the answer'),
      },
    )
  }
  return passed({ id, row: operationRows[id], params })
}

const list = (): string => rows.map(([, { method, path }]) => `${method} ${path}`).join(', ')
