import type { GatewayOptions } from '../../mocks/gateway/gateway.ts'
import type { Engine } from '../../src/engine/engine.ts'
import { type Answered, createRandom, noon, type SendOptions, unverified } from '../support.ts'

/** A gateway behind a door, as suites use it. */
export interface Face {
  /** Sends a body, as JSON unless it is text or bytes, to the payments path. */
  send(body: unknown, options?: SendOptions): Promise<Answered>
  /** The engine behind it: what is armed, its clock, what it keeps. */
  readonly engine: Engine
  close(): Promise<void>
}

/** A door: what a file in `faces` exports. */
export interface FaceDefinition {
  readonly name: string
  /** Why it cannot be opened here. */
  readonly unavailable?: string
  /** Opens it on a fresh gateway with a frozen clock, seeded ids, and no verification unless it is asked for. */
  open(options?: GatewayOptions): Promise<Face>
}

/** What every door is opened with. */
export const toFaceOptions = (options: GatewayOptions = {}): GatewayOptions => ({
  clock: () => noon,
  random: createRandom(),
  ...options,
  auth: { ...unverified, ...options.auth },
})

/** Sends by `fetch`: the global one, or one of the same form. */
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
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: text === '' ? undefined : JSON.parse(text),
      text,
    }
  }
}
