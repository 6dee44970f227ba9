import { addRoute, createRouter, findRoute } from 'rou3'
import { findNearest, toSuggestion } from '../base/did-you-mean.ts'
import type { Redactor } from '../card-data/redactor.ts'
import { operationRows } from '../openapi/generated/operations.ts'
import type { OperationId, OperationRow } from '../openapi/index.ts'
import type { GatewayRequest } from '../request/gateway-request.ts'
import { assumed, observed, ofSandbox } from '../verdict/evidence.ts'
import { passed, type RefusalNote, refused, type Stage } from '../verdict/stage.ts'
import { findOtherUse, otherResources } from './other-paths.ts'

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

const paths = [...new Set(rows.map(([, { path }]) => path))]

const router = createRouter<PathRoutes>()
for (const path of paths) {
  const ids = rows.filter(([, row]) => row.path === path).map(([id, { method }]) => [method, id])
  addRoute(router, '', path.replace(/\{(\w+)\}/g, ':$1'), Object.fromEntries(ids))
}

/** Finds the operation of a request. One trailing slash is ignored: older samples send it and get an answer. */
export function findOperation({ method, path }: GatewayRequest, redact: Redactor['redact']): Stage<Route> {
  const resource = path.replace(/[?#].*$/s, '').replace(/(?<=.)\/$/, '')
  // The router also ignores a trailing slash: a second one must not be ignored.
  const match = resource.endsWith('/') ? undefined : findRoute(router, '', resource)
  if (match === undefined) return refused({ kind: 'http-status', status: 404 }, explainUnknown(resource, redact))
  const { data: byMethod, params = {} } = match
  const id = Object.hasOwn(byMethod, method) ? byMethod[method] : undefined
  if (id === undefined) {
    const allow = Object.keys(byMethod).join(', ')
    // A wrong verb was observed on a path with an id only.
    const hasId = Object.keys(params).length > 0
    return refused(
      hasId ? { kind: 'http-status', status: 404 } : { kind: 'http-status', status: 405, headers: { allow } },
      {
        rule: 'unknown-verb',
        text: {
          en: `${redact(resource).slice(0, 200)} takes ${allow}, not ${redact(method).slice(0, 40)}`,
          ja: `${redact(resource).slice(0, 200)} は ${allow} のみ受け付けます`,
        },
        evidence: hasId
          ? observed('404 for POST on a payment, on a gateway of another bank')
          : assumed('no public source shows the answer'),
      },
    )
  }
  return passed({ id, row: operationRows[id], params })
}

function explainUnknown(resource: string, redact: Redactor['redact']): RefusalNote {
  const shown = redact(resource).slice(0, 200)
  const use = findOtherUse(resource)
  if (use !== undefined)
    return {
      rule: 'path-not-simulated',
      text: {
        en: `${shown} is a path of CyberSource's API (${use}), which this gateway does not simulate; openapi.yaml lists what it answers`,
        ja: `${shown} は CyberSource の API のパスですが、このサンドボックスは再現していません。応答するパスは openapi.yaml を参照してください`,
      },
      evidence: ofSandbox('CyberSource has the path'),
    }
  const meant = findNearest(resource.replace(/\d{12,}/g, '{id}'), [...paths, ...otherResources])
  const nearest = toSuggestion(meant)
  const isOther = meant !== undefined && otherResources.includes(meant)
  const example = `POST ${operationRows.createPayment.path}`
  return {
    rule: 'unknown-path',
    text: {
      en: `there is nothing at ${shown}${nearest.en}${isOther ? ' This gateway does not simulate that path either' : ''}; openapi.yaml lists what this gateway answers, such as ${example}`,
      ja: `${shown} は存在しません。${nearest.ja}${isOther ? 'そのパスもこのサンドボックスは再現していません。' : ''}応答するパスは openapi.yaml を参照してください (例: ${example})`,
    },
    evidence: observed('a 404 of another operation'),
  }
}
