import { Buffer } from 'node:buffer'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse, request as send } from 'node:http'
import { request as sendSecurely } from 'node:https'
import type { AddressInfo } from 'node:net'
import type { JournalEntry } from '../../src/journal/journal.ts'
import { isProviderState } from '../states/provider-states.ts'
import { type FilteredRequest, type PactProvider, statePath, toGatewayUrl } from './create-pact-provider.ts'

/** What happened to an interaction on its way to the gateway. */
export interface Passage {
  /** The gateway's journal entry. */
  entry?: JournalEntry
  /** Why the gateway's answer did not come back. */
  failure?: string
}

interface ProviderServer {
  readonly url: string
  /** In the order of verification. */
  readonly passages: readonly Passage[]
  close(): Promise<void>
}

/**
 * Serves between Pact's native verifier and a gateway: takes states, filters requests, forwards them byte for byte.
 * Pact's own proxy would print JSON again, and would end the process when a connection breaks.
 */
export async function serveProvider(url: string, provider: PactProvider): Promise<ProviderServer> {
  const passages: Passage[] = []
  let isPreparing = false

  async function takeState(body: Buffer): Promise<void> {
    const { action, state, params } = JSON.parse(body.toString()) as Record<string, unknown>
    if (action !== 'setup') {
      isPreparing = false
      return
    }
    // Each state of an interaction is a request of its own. Without states, Pact sends one with an empty name.
    if (!isPreparing) {
      passages.push({})
      isPreparing = true
      await provider.beforeEach()
    }
    if (typeof state === 'string' && isProviderState(state)) await provider.stateHandlers[state](params)
  }

  async function forward(incoming: IncomingMessage, body: Buffer, response: ServerResponse): Promise<void> {
    const path = incoming.url ?? '/'
    const request: FilteredRequest = {
      method: incoming.method ?? 'GET',
      path: path.split('?')[0] ?? path,
      originalUrl: path,
      headers: { ...incoming.headers },
      ...(body.byteLength > 0 && { body }),
    }
    await new Promise<void>((resolve, reject) => {
      void provider.requestFilter(request, response, (error) => (error === undefined ? resolve() : reject(error)))
    })
    const answer = await ask(url, request)
    const journal = answer.headers['x-sandbox-journal']
    const passage = passages.at(-1)
    const entry = typeof journal === 'string' ? await provider.journal(journal) : undefined
    if (passage !== undefined && entry !== undefined) passage.entry = entry
    response.writeHead(answer.status, answer.headers).end(answer.body)
  }

  const server = createServer(async (incoming, response) => {
    const body = await readAll(incoming)
    try {
      if (incoming.url === statePath) {
        await takeState(body)
        response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
      } else await forward(incoming, body, response)
    } catch (error) {
      const failure = error instanceof Error ? error.message : String(error)
      const passage = passages.at(-1)
      if (passage !== undefined) passage.failure = failure
      response.writeHead(500, { 'content-type': 'text/plain' }).end(failure)
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    passages,
    async close() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

interface RawAnswer {
  readonly status: number
  readonly headers: IncomingMessage['headers']
  readonly body: Buffer
}

/** Uses no `fetch`, which would not send the signed host, and would decode the body. */
async function ask(base: string, { method, originalUrl, headers, body }: FilteredRequest): Promise<RawAnswer> {
  const target = toGatewayUrl(base, originalUrl)
  const outgoing = (target.protocol === 'https:' ? sendSecurely : send)(target, {
    method,
    headers: { ...headers, connection: 'close' } as Record<string, string>,
  })
  outgoing.end(body)
  try {
    const [answer] = (await once(outgoing, 'response')) as [IncomingMessage]
    const { 'transfer-encoding': _, connection: __, ...kept } = answer.headers
    return { status: answer.statusCode ?? 0, headers: kept, body: await readAll(answer) }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    throw new Error(`no whole answer came from the gateway (${code ?? message})`)
  }
}

async function readAll(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}
