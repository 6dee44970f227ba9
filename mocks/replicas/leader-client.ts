import { Agent, type ClientRequest, type IncomingMessage, request as send } from 'node:http'
import type { GatewayReply, GatewayRequest } from '../../src/request/gateway-request.ts'
import { toFrame } from './frame.ts'
import { handlePath, notLeading, termHeader, tokenHeader } from './replica-paths.ts'

/** What became of something that was handed on. `not-done`: another leader may be asked. */
export type Handed<Reply> = { readonly reply: Reply } | { readonly fate: 'not-done' | 'unknown' }

/** One leader, as another replica reaches it. */
export interface LeaderClient {
  hand(request: GatewayRequest): Promise<Handed<GatewayReply>>
  /** Sends any request. The reply is open: its body is still to be read. */
  ask(question: Question): Promise<Handed<IncomingMessage>>
  /** Ends idle connections at once, so that the leader may go, and the others after a while. */
  leave(): void
}

export interface Question {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string | readonly string[] | number>>
  readonly body?: Uint8Array
  readonly signal?: AbortSignal
}

/** Ms for which requests in flight may still be answered by a leader that is none any more. */
const lastAnswers = 500
/** Ms for a connection. */
const patience = 2_000
/** Ms after which an idle connection is closed: less than the leader waits. */
const longestIdle = 10_000

/** @param term what is handed on is done in this term or never */
export function createLeaderClient(url: string, token: string, term: number): LeaderClient {
  const agent = new Agent({ keepAlive: true, timeout: longestIdle, scheduling: 'lifo' })
  const { hostname, port } = new URL(url)
  // A URL has an IPv6 address in brackets.
  const target = { agent, host: hostname.replace(/^\[|\]$/g, ''), port: port || 80 }

  function ask({ method, path, headers, body, signal }: Question): Promise<Handed<IncomingMessage>> {
    return new Promise((resolve) => {
      let isSent = false
      const request = send({
        ...target,
        ...{ method, path },
        headers: { ...headers, [tokenHeader]: token, [termHeader]: term, 'content-length': body?.byteLength ?? 0 },
        ...(signal !== undefined && { signal }),
      })
      whenConnected(request, () => {
        isSent = true
      })
      request.on('response', (response) => {
        if (response.statusCode !== notLeading) return resolve({ reply: response })
        response.resume()
        resolve({ fate: 'not-done' })
      })
      request.on('error', () => resolve({ fate: isSent ? 'unknown' : 'not-done' }))
      request.end(body)
    })
  }

  return {
    ask,
    async hand(request) {
      const asked = await ask({ method: 'POST', path: handlePath, headers: {}, body: toFrame(request) })
      if ('fate' in asked) return asked
      try {
        const chunks: Buffer[] = []
        for await (const chunk of asked.reply) chunks.push(chunk)
        if (asked.reply.statusCode !== 200) return { fate: 'unknown' }
        return { reply: JSON.parse(Buffer.concat(chunks).toString('utf8')) }
      } catch {
        return { fate: 'unknown' }
      }
    },
    leave() {
      for (const sockets of Object.values(agent.freeSockets)) for (const socket of sockets ?? []) socket.destroy()
      setTimeout(() => agent.destroy(), lastAnswers).unref()
    },
  }
}

/** Calls `done` when bytes of a request may have gone out. */
function whenConnected(request: ClientRequest, done: () => void): void {
  request.once('socket', (socket) => {
    if (!socket.connecting) return done()
    const timer = setTimeout(() => socket.destroy(new Error('no connection')), patience)
    socket.once('connect', () => {
      clearTimeout(timer)
      done()
    })
    socket.once('close', () => clearTimeout(timer))
  })
}
