import { Agent, request as open } from 'node:http'
import type { Fate, Reply } from './calls.ts'

export interface Message {
  readonly method: string
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: object
}

/** Ms after which a caller gives up. */
const patience = 15_000

/** Sends requests over connections that are kept, and tells what a caller can know of them. Nothing is sent again. */
export function createSender() {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })

  function send(url: string, { method, path, headers, body }: Message): Promise<Exclude<Fate, { is: 'open' }>> {
    return new Promise((resolve) => {
      let isSent = false
      const payload = body === undefined ? undefined : Buffer.from(JSON.stringify(body))
      const request = open(url + path, {
        agent,
        method,
        headers: {
          ...headers,
          ...(payload !== undefined && { 'content-type': 'application/json', 'content-length': payload.byteLength }),
        },
      })
      const timer = setTimeout(() => request.destroy(new Error('no reply in time')), patience)
      request.once('socket', (socket) => {
        if (socket.connecting)
          socket.once('connect', () => {
            isSent = true
          })
        else isSent = true
      })
      const end = (fate: Exclude<Fate, { is: 'open' }>) => {
        clearTimeout(timer)
        resolve(fate)
      }
      request.once('error', ({ message }) => end({ is: isSent ? 'unknown' : 'refused', why: message }))
      request.once('response', async (response) => {
        try {
          const chunks: Buffer[] = []
          for await (const chunk of response) chunks.push(chunk as Buffer)
          const text = Buffer.concat(chunks).toString('utf8')
          const { 'x-sandbox-journal': journal = '', 'x-sandbox-advice': advice = '' } = response.headers
          end(
            toFate({
              status: response.statusCode ?? 0,
              body: text === '' ? undefined : JSON.parse(text),
              journal: String(journal),
              advice: String(advice),
            }),
          )
        } catch (error) {
          end({ is: 'unknown', why: (error as Error).message })
        }
      })
      request.end(payload)
    })
  }

  return { send, close: () => agent.destroy() }
}

export type Send = ReturnType<typeof createSender>['send']

function toFate(reply: Reply): Exclude<Fate, { is: 'open' }> {
  if (reply.status === 502) return { is: 'unknown', why: `502 ${reply.advice}` }
  if (reply.status === 503) return { is: 'refused', why: `503 ${reply.advice}` }
  return { is: 'told', reply }
}
