import type { Engine } from '../engine/engine.ts'
import type { Namespaces } from '../engine/namespaces.ts'

/** An answer of the admin API: JSON, errors as problem+json (RFC 9457). */
export interface AdminReply {
  readonly status: number
  readonly body: unknown
  /** For the header `Allow` of a 405. */
  readonly allow?: string
  /** For the header `WWW-Authenticate` of a 401. */
  readonly challenge?: string
}

export interface AdminRoute {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly path: RegExp
  /** As documented. */
  readonly title: string
  /** Whether a body has a part in it; else none is read. */
  readonly takesBody?: true
  readonly answer: (gateway: Namespaces, request: AdminQuestion) => AdminReply
}

export interface AdminQuestion {
  readonly id: string
  /** Parsed JSON; nothing where none was sent. */
  readonly body?: unknown
  readonly query: URLSearchParams
  /** Base URL of the gateway, as the caller knows it. */
  readonly url: string
  /** The namespace that is meant; default the default one. */
  readonly namespace?: string | undefined
}

/** Engine of the namespace that a question is about. Looking at an unused namespace does not make it. */
export const engineOf = (gateway: Namespaces, { namespace }: AdminQuestion): Engine =>
  namespace === undefined ? gateway.main : (gateway.find(namespace) ?? gateway.blank())

export const ok = (body: unknown): AdminReply => ({ status: 200, body })

/** An error of the admin API. */
export const problem = (status: number, title: string, detail: string): AdminReply => ({
  status,
  body: { type: 'about:blank', title, status, detail },
})

/** The title of the 401 of an admin API that wants its token: by it a client knows who asks. */
export const tokenNeeded = 'The admin API needs its token here'
