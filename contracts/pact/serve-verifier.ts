import { Buffer } from 'node:buffer'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { isObject } from '../../src/base/json-path.ts'
import { parseJson } from '../base/parse-json.ts'

export interface VerifierServer {
  readonly url: string
  /** Where the verifier sends the states of an interaction. */
  readonly stateUrl: string
  close(): Promise<void>
}

interface VerifierHandlers {
  /** Called before the states of each interaction. */
  readonly begin: () => Promise<void> | void
  /** Called for each state. Returns its values, for the generator ProviderState. */
  readonly takeState?: (state: unknown, params: unknown) => Promise<object | undefined> | object | undefined
  readonly answer: (incoming: IncomingMessage, body: Buffer, outgoing: ServerResponse) => Promise<void> | void
  /** Called with the reason when an interaction cannot be answered. */
  readonly fail?: (why: string) => void
}

/**
 * Serves Pact's native verifier on loopback. The verifier takes one interaction after another, in the order of the files.
 * It sends each state by itself, and an empty one for an interaction without states; then it sends the request.
 */
export async function serveVerifier({ begin, takeState, answer, fail }: VerifierHandlers): Promise<VerifierServer> {
  const statePath = `/_pact-${randomUUID()}`
  let isPreparing = false

  async function prepare(body: Buffer): Promise<object | undefined> {
    const message = parseJson(body.toString())
    const { action, state, params } = isObject(message) ? message : {}
    const isSetup = action === 'setup'
    if (isSetup && !isPreparing) await begin()
    isPreparing = isSetup
    return isSetup ? takeState?.(state, params) : undefined
  }

  const server = createServer(async (incoming, outgoing) => {
    const body = await readAll(incoming)
    try {
      if (incoming.url !== statePath) return await answer(incoming, body, outgoing)
      const values = await prepare(body)
      outgoing.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(values ?? {}))
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      fail?.(why)
      outgoing.writeHead(500, { 'content-type': 'text/plain' }).end(why)
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url,
    stateUrl: url + statePath,
    async close() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

export async function readAll(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}
