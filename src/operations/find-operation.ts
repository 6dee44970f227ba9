import { redactText } from '../card-data/redact.ts'
import type { GatewayRequest } from '../request/gateway-request.ts'
import { assumed, observed } from '../verdict/evidence.ts'
import { passed, refused, type Stage } from '../verdict/stage.ts'

/** An operation that the gateway answers. */
export interface Route {
  readonly operation: 'createPayment'
  readonly method: string
  readonly path: string
}

const routes: readonly Route[] = [{ operation: 'createPayment', method: 'POST', path: '/pts/v2/payments' }]

/** Finds the operation. A trailing slash is the same path: older samples send it and are answered. */
export function findRoute({ method, path }: GatewayRequest): Stage<Route> {
  const resource = path.replace(/[?#].*$/s, '').replace(/(?<=.)\/$/, '')
  const atPath = routes.filter((route) => route.path === resource)
  const [first] = atPath
  if (first === undefined) {
    return refused(
      { kind: 'http-status', status: 404 },
      {
        rule: 'unknown-path',
        text: {
          en: `there is nothing at ${redactText(resource).slice(0, 200)}; this gateway answers ${list()}`,
          ja: `${redactText(resource).slice(0, 200)} は存在しません。このゲートウェイが応答するのは ${list()} です`,
        },
        evidence: observed('a 404 of another operation'),
      },
    )
  }
  const route = atPath.find((candidate) => candidate.method === method)
  if (route === undefined) {
    const allow = atPath.map((candidate) => candidate.method).join(', ')
    return refused(
      { kind: 'http-status', status: 405, headers: { allow } },
      {
        rule: 'unknown-verb',
        text: {
          en: `${first.path} takes ${allow}, not ${redactText(method).slice(0, 40)}`,
          ja: `${first.path} は ${allow} のみ受け付けます`,
        },
        evidence: assumed('no public source shows the answer'),
      },
    )
  }
  return passed(route)
}

const list = (): string => routes.map(({ method, path }) => `${method} ${path}`).join(', ')
