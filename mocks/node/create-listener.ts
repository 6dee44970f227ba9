import type { IncomingMessage, RequestListener } from 'node:http'
import { Readable } from 'node:stream'
import { isAdminPath } from '../../src/admin/admin-prefix.ts'
import type { AdminOptions } from '../admin/admin-token.ts'
import { createLazyAdmin } from '../admin/lazy-admin.ts'
import type { Gateway } from '../gateway/gateway.ts'
import { createEngineListener, toDoor } from './engine-listener.ts'
import { sendProblem } from './send-problem.ts'

/**
 * The gateway as a plain `(request, response)` listener, for a server of your own or `app.use()`.
 *
 * @example
 * const gateway = await createGateway()
 * createServer(createListener(gateway)).listen(8392)
 */
export const createListener = (gateway: Gateway, options?: AdminOptions): RequestListener =>
  createMountedListener(gateway, createLazyAdmin(gateway.spaces, options, gateway.closing))

/** A listener for servers in which other code may have read the body. */
export function createMountedListener({ spaces, closing }: Gateway, admin: RequestListener): RequestListener {
  const listener = createEngineListener(toDoor(spaces), admin, closing)
  return (request: ParsedRequest, response) => {
    if (!request.readableDidRead && !request.readableEnded) {
      listener(request, response)
      return
    }
    const bytes = [request.rawBody, request.body].find((body) => body instanceof Uint8Array) ?? printForAdmin(request)
    if (bytes === undefined) sendProblem(response, 500, 'The raw body is gone', rawBodyGone, 'raw-body-gone')
    else listener(withBody(request, bytes), response)
  }
}

/** A request behind a body parser: `express.raw()` puts bytes into `body`, others by convention into `rawBody`. */
type ParsedRequest = IncomingMessage & { readonly body?: unknown; readonly rawBody?: unknown }

/** No signature covers a request of the admin API, so that parsed JSON can be printed again. */
const printForAdmin = ({ url = '', body }: ParsedRequest): Uint8Array | undefined =>
  isAdminPath(url) && body !== undefined ? Buffer.from(JSON.stringify(body)) : undefined

/** The request with a readable body, and the properties that the engine's listener uses. */
function withBody(request: IncomingMessage, bytes: Uint8Array): IncomingMessage {
  const { method, url, headersDistinct, socket } = request
  // Body parsers inflate, and leave the header.
  const { 'content-encoding': _, ...headers } = request.headers
  const rawHeaders = request.rawHeaders.filter(
    (__, index) => request.rawHeaders[index - (index % 2)]?.toLowerCase() !== 'content-encoding',
  )
  const head = { method, url, headers, rawHeaders, headersDistinct, socket }
  return Object.assign(Readable.from(bytes.byteLength === 0 ? [] : [bytes]), head) as unknown as IncomingMessage
}

/** JSON that is printed again has another digest, so that a correct signature would fail. */
const rawBodyGone =
  'Something before the gateway has read the body of this request, such as express.json(), and its bytes, which ' +
  'signatures cover, are gone. Mount the gateway before it, or keep them: ' +
  'express.json({ verify: (request, _, bytes) => { request.rawBody = bytes } }).'
