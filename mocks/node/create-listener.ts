import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import type { Namespaces } from '../../src/engine/namespaces.ts'
import type { AdminOptions } from '../admin/admin-app.ts'
import { readToken } from '../admin/admin-token.ts'
import type { Gateway } from '../gateway/gateway.ts'
import { createListener as createEngineListener, isAdminPath } from './listener.ts'

/**
 * The gateway as a plain `(request, response)` listener, for a server of one's own or `app.use()`.
 *
 * @example
 * const gateway = await createGateway()
 * createServer(createListener(gateway)).listen(8392)
 */
export const createListener = (gateway: Gateway, options?: AdminOptions): RequestListener =>
  createRawListener(gateway, createLazyAdmin(gateway.spaces, options))

/** Express is loaded with the first admin request: payments do not wait for it. */
export function createLazyAdmin(spaces: Namespaces, options: AdminOptions = {}): RequestListener {
  readToken(options.adminToken)
  let app: Promise<RequestListener> | undefined
  return (request, response) => {
    app ??= import('../admin/admin-app.ts').then(({ createAdminApp }) => createAdminApp(spaces, options))
    app.then((admin) => admin(request, response))
  }
}

/** The listener for servers in which somebody else may have read the body before. */
export function createRawListener({ spaces, closing }: Gateway, admin: RequestListener): RequestListener {
  const listener = createEngineListener(spaces, admin, closing)
  return (request: ReadRequest, response) => {
    if (!request.readableDidRead && !request.readableEnded) {
      listener(request, response)
      return
    }
    const bytes = [request.rawBody, request.body].find((body) => body instanceof Uint8Array) ?? printForAdmin(request)
    if (bytes === undefined) refuseReadBody(response)
    else listener(withBody(request, bytes), response)
  }
}

/** A request as body parsers leave it: `express.raw()` puts bytes into `body`, others by custom into `rawBody`. */
type ReadRequest = IncomingMessage & { readonly body?: unknown; readonly rawBody?: unknown }

/** No signature covers what the admin API is sent: parsed JSON may be printed again. */
const printForAdmin = ({ url = '', body }: ReadRequest): Uint8Array | undefined =>
  isAdminPath(url) && body !== undefined ? Buffer.from(JSON.stringify(body)) : undefined

/** The request once more, with a body that can be read: what the listener looks at, and no more. */
function withBody(request: IncomingMessage, bytes: Uint8Array): IncomingMessage {
  const { method, url, headers, rawHeaders, headersDistinct, socket } = request
  const head = { method, url, headers, rawHeaders, headersDistinct, socket }
  return Object.assign(Readable.from(bytes.byteLength === 0 ? [] : [bytes]), head) as unknown as IncomingMessage
}

/** Printed again, the same JSON has another digest: a right signature would be called wrong. */
function refuseReadBody(response: ServerResponse): void {
  const detail =
    'Something before the gateway has read the body of this request, such as express.json(), and its bytes, which ' +
    'signatures cover, are gone. Mount the gateway before it, or keep them: ' +
    'express.json({ verify: (request, _, bytes) => { request.rawBody = bytes } }).'
  const body = JSON.stringify({ type: 'about:blank', title: 'The raw body is gone', status: 500, detail })
  response
    .writeHead(500, {
      'content-type': 'application/problem+json',
      'content-length': Buffer.byteLength(body),
      'x-sandbox-advice': `raw-body-gone: ${detail}`,
    })
    .end(body)
}
