import { once } from 'node:events'
import { type IncomingMessage, type ServerResponse, request as send } from 'node:http'
import { request as sendSecurely } from 'node:https'
import type { JournalEntry } from '../../src/journal/journal.ts'
import { isProviderState } from '../states/provider-states.ts'
import { type FilteredRequest, type PactProvider, toGatewayUrl } from './create-pact-provider.ts'
import { readAll, serveVerifier, type VerifierServer } from './serve-verifier.ts'

/** What happened to an interaction on its way to the gateway. */
export interface Passage {
  /** The gateway's journal entry. */
  entry?: JournalEntry
  /** Why the gateway's answer did not come back. */
  failure?: string
}

interface ProviderServer extends VerifierServer {
  /** In the order of verification. */
  readonly passages: readonly Passage[]
}

/**
 * Serves between Pact's native verifier and a gateway: takes states, filters requests, forwards them byte for byte.
 * Pact's own proxy would print JSON again, and would end the process when a connection breaks.
 */
export async function serveProvider(url: string, provider: PactProvider): Promise<ProviderServer> {
  const passages: Passage[] = []

  async function forward(incoming: IncomingMessage, body: Buffer, outgoing: ServerResponse): Promise<void> {
    const path = incoming.url ?? '/'
    const request: FilteredRequest = {
      method: incoming.method ?? 'GET',
      path: path.split('?')[0] ?? path,
      originalUrl: path,
      headers: { ...incoming.headers },
      ...(body.byteLength > 0 && { body }),
    }
    await new Promise<void>((resolve, reject) => {
      void provider.requestFilter(request, outgoing, (error) => (error === undefined ? resolve() : reject(error)))
    })
    const answer = await ask(url, request)
    const journal = answer.headers['x-sandbox-journal']
    const passage = passages.at(-1)
    const entry = typeof journal === 'string' ? await provider.journal(journal) : undefined
    if (passage !== undefined && entry !== undefined) passage.entry = entry
    outgoing.writeHead(answer.status, answer.headers).end(answer.body)
  }

  const server = await serveVerifier({
    async begin() {
      passages.push({})
      await provider.beforeEach()
    },
    async takeState(state, params) {
      if (typeof state === 'string' && isProviderState(state)) return provider.stateHandlers[state](params)
      return undefined
    },
    answer: forward,
    fail(why) {
      const passage = passages.at(-1)
      if (passage !== undefined) passage.failure = why
    },
  })
  return { ...server, passages }
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
