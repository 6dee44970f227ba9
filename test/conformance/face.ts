import type { GatewayOptions } from '../../mocks/gateway/gateway.ts'
import type { Engine } from '../../src/engine/engine.ts'
import { type Answered, createRandom, noon, type SendOptions, toReplyBody, unverified } from '../support.ts'

/** A gateway behind one face, as suites use it. */
export interface Face {
  /** Sends a body to the payments path: text and bytes unchanged, anything else as JSON. */
  send(body: unknown, options?: SendOptions): Promise<Answered>
  /** The engine behind it, with its armed outcomes, clock, journal and ledger. */
  readonly engine: Engine
  close(): Promise<void>
}

/** The export of a file in `faces`. */
export interface FaceDefinition {
  readonly name: string
  /** Why it cannot be opened on this Node. */
  readonly unavailable?: string
  /** Opens it on a fresh gateway with a fixed clock and seeded ids; verification is off by default. */
  open(options?: GatewayOptions): Promise<Face>
}

/** Options of every face. */
export const toFaceOptions = (options: GatewayOptions = {}): GatewayOptions => ({
  clock: () => noon,
  random: createRandom(),
  ...options,
  auth: { ...unverified, ...options.auth },
})

/** Sends with `fetch`, by default the global one. */
export function sendTo(base: string, send: typeof fetch = (input, init) => fetch(input, init)): Face['send'] {
  return async (body, { merchant, method = 'POST', path = '/pts/v2/payments', headers = {} } = {}) => {
    const sent = Object.entries({
      'content-type': 'application/json',
      ...(merchant !== undefined && { 'v-c-merchant-id': merchant }),
      ...headers,
    }).filter((entry): entry is [string, string] => entry[1] !== undefined)
    const hasBody = method !== 'GET' && method !== 'HEAD'
    const response = await send(base + path, {
      method,
      headers: sent,
      ...(hasBody && {
        body: typeof body === 'string' || body instanceof Uint8Array ? (body as BodyInit) : JSON.stringify(body),
      }),
    })
    const text = await response.text()
    const headersSeen = Object.fromEntries(response.headers)
    return { status: response.status, headers: headersSeen, body: toReplyBody(headersSeen, text), text }
  }
}
