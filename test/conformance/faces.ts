import { startGateway } from '../../mocks/node/start-gateway.ts'
import type { EngineOptions } from '../../src/engine.ts'
import { type Answered, createRandom, createTestEngine, noon, type SendOptions, send, unverified } from '../support.ts'

export interface Face {
  send(body: unknown, options?: SendOptions): Promise<Answered>
  close(): Promise<void>
}

type FaceOptions = Partial<Omit<EngineOptions, 'world'>> & { readonly world?: unknown }

/** Every way in which a request can reach the engine. A new face is a row here. */
export const faces: readonly (readonly [name: string, open: (options?: FaceOptions) => Promise<Face>])[] = [
  [
    'the engine itself',
    async (options) => {
      const engine = await createTestEngine(options)
      return { send: (body, how) => send(engine, body, how), close: async () => {} }
    },
  ],
  [
    'HTTP',
    async (options) => {
      const gateway = await startGateway({
        clock: () => noon,
        random: createRandom(),
        ...options,
        auth: { ...unverified, ...options?.auth },
      })
      return {
        async send(body, { merchant, method = 'POST', path = '/pts/v2/payments', headers = {} } = {}) {
          const sent = Object.entries({
            'content-type': 'application/json',
            ...(merchant !== undefined && { 'v-c-merchant-id': merchant }),
            ...headers,
          }).filter((entry): entry is [string, string] => entry[1] !== undefined)
          const hasBody = method !== 'GET' && method !== 'HEAD'
          const response = await fetch(gateway.url + path, {
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
            body: JSON.parse(text),
            text,
          }
        },
        close: () => gateway.close(),
      }
    },
  ],
]
