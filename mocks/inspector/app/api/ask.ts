import type { paths } from '../../../../src/admin/generated/types.ts'
import { namespaceOf, place } from '../base/route.ts'
import { adminToken } from './token.ts'

type Method = 'get' | 'post' | 'put' | 'delete'
type PathOf<M extends Method> = {
  [P in keyof paths]: paths[P] extends Record<M, { responses: unknown }> ? P : never
}[keyof paths]
type Json<R> = R extends { content: { 'application/json': infer Body } } ? Body : never
type AnswerOf<O> = O extends { responses: infer R }
  ? { [S in keyof R]: S extends 200 | 201 ? Json<R[S]> : never }[keyof R]
  : never
type QueryOf<O> = O extends { parameters: { query?: infer Q } } ? Q : never
type BodyOf<O> = O extends { requestBody: { content: { 'application/json': infer Body } } } ? Body : never

interface Question<O> {
  /** For `{id}` in the path. */
  readonly id?: string
  readonly query?: QueryOf<O>
  readonly body?: BodyOf<O>
}

/** An error of the admin API (RFC 9457). Status 0: the gateway cannot be reached. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem'
  readonly status: number
  readonly title: string
  readonly detail: string

  constructor(status: number, title: string, detail: string) {
    super(`${title}. ${detail}`)
    this.status = status
    this.title = title
    this.detail = detail
  }
}

/** URL of the gateway without a slash at its end, also below a prefix. */
export const baseUrl = new URL('.', document.baseURI).href.replace(/\/$/, '')

/** Base URL of the admin API, also below a prefix. */
export const adminUrl = new URL('__admin', document.baseURI).href

/**
 * Asks the admin API, in the namespace that is looked at.
 *
 * @throws {ApiProblem}
 * @example
 * const { entries } = await ask('get', '/journal', { query: { limit: 100 } })
 */
export async function ask<M extends Method, P extends PathOf<M>>(
  method: M,
  path: P,
  { id = '', query = {} as never, body }: Question<paths[P][M]> = {},
): Promise<AnswerOf<paths[P][M]>> {
  const search = new URLSearchParams(Object.entries(query as object).map(([name, value]) => [name, String(value)]))
  const resource = String(path).replace('{id}', encodeURIComponent(id))
  const response = await sendToAdmin(`${adminUrl}${resource}${search.size === 0 ? '' : `?${search}`}`, {
    method: method.toUpperCase(),
    ...(body !== undefined && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  })
  return response.json()
}

/** Sends a request of the page, with token and namespace. @throws {ApiProblem} */
export async function sendToAdmin(url: string, { headers, ...init }: RequestInit = {}): Promise<Response> {
  const [token, namespace] = [adminToken.get(), namespaceOf(place.get())]
  const all = new Headers(headers)
  if (!all.has('accept')) all.set('accept', 'application/json')
  if (token !== undefined) all.set('authorization', `Bearer ${token}`)
  if (namespace !== undefined) all.set('x-sandbox-namespace', namespace)
  let response: Response
  try {
    response = await fetch(url, { cache: 'no-store', redirect: 'error', ...init, headers: all })
  } catch (error) {
    if (init.signal?.aborted) throw error
    throw new ApiProblem(0, 'No answer', 'The gateway cannot be reached.')
  }
  if (response.ok) return response
  const { title = response.statusText, detail = '' } = await response.json().catch(() => ({}))
  throw new ApiProblem(response.status, title, detail)
}
