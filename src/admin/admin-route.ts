import { toProblem } from '../base/problem.ts'
import type { Ruling } from '../base/ruling.ts'
import type { Engine } from '../engine/engine.ts'
import type { Namespaces } from '../engine/namespaces.ts'
import type { LiveReader } from './live-reader.ts'

/** An answer of the admin API: JSON, errors as problem+json (RFC 9457). */
export interface AdminReply {
  readonly status: number
  readonly body: unknown
  /** Header `Allow` of a 405. */
  readonly allow?: string
  /** Header `WWW-Authenticate` of a 401. */
  readonly challenge?: string
  /** Opens what a server sends as events instead of the body. */
  readonly open?: () => LiveReader
}

export interface AdminRoute {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Path below the prefix; `ID` stands for any segment. */
  readonly path: string
  /** Query parameters. A route with `namespace` serves the namespace that the request names. */
  readonly query?: readonly string[]
  /** Whether the body is read. */
  readonly takesBody?: true
  readonly answer: (gateway: Namespaces, request: AdminQuestion) => AdminReply | Promise<AdminReply>
}

export interface AdminQuestion {
  readonly id: string
  /** Parsed JSON; undefined where none was sent. */
  readonly body?: unknown
  readonly query: URLSearchParams
  /** By lower-case name. */
  readonly headers?: Readonly<Record<string, string | undefined>>
  /** Whether the request has a body, read or not. */
  readonly hasBody?: boolean
  /** Base URL of the gateway, as the caller knows it. */
  readonly url: string
  /** Default: the default namespace. */
  readonly namespace?: string | undefined
}

/** Engine of the namespace that a question names. Looking at an unused namespace does not make it. */
export const engineOf = (gateway: Namespaces, { namespace }: AdminQuestion): Engine =>
  namespace === undefined ? gateway.main : (gateway.find(namespace) ?? gateway.blank())

export const ok = (body: unknown): AdminReply => ({ status: 200, body })

/** An error of the admin API. */
export const problem = (status: number, title: string, detail: string): AdminReply => ({
  status,
  body: toProblem(status, title, detail),
})

/** Changes the namespace that a question names. */
export const change = <T>(
  gateway: Namespaces,
  { namespace }: AdminQuestion,
  act: (engine: Engine) => Ruling<T>,
): Ruling<T> => (namespace === undefined ? act(gateway.main) : gateway.change(namespace, act))

/** The answer to a change. */
export const toReply = <T>(ruling: Ruling<T>, status = 200): AdminReply =>
  ruling.ok ? { status, body: ruling.value } : problem(ruling.status, ruling.title, ruling.detail)

/** Title of the 401 that asks for the token. Clients recognise it. */
export const tokenNeeded = 'The admin API needs its token here'
