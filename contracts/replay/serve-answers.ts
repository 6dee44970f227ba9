import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import type { Answered } from '../parity/sighting.ts'

/** An answer of the target. */
export interface GivenAnswer extends Omit<Answered, 'ms'> {
  /** The body as it came. Without it JSON is printed anew, and `1.0` becomes `1`. */
  readonly text?: string
}

export interface AnswerServer {
  readonly url: string
  /** Where Pact's verifier tells the states of an interaction. */
  readonly stateUrl: string
  close(): Promise<void>
}

/**
 * Answers Pact's verifier on loopback, each interaction with what the target has answered. Whatever is asked, the answer
 * is that of the interaction whose states were told last: Pact takes one after another, in the order of the files, and
 * tells the states of each, an empty one where there is none.
 *
 * @param answers in the order of the interactions; nothing where the target gave none
 */
export async function serveAnswers(answers: readonly (GivenAnswer | undefined)[]): Promise<AnswerServer> {
  const statePath = `/${randomUUID()}`
  let position = -1
  let isPreparing = false

  function takeState(action: unknown): void {
    if (action === 'setup' && !isPreparing) position++
    isPreparing = action === 'setup'
  }

  const server = createServer(async (incoming, outgoing) => {
    if (incoming.url !== statePath) {
      incoming.resume()
      return answerWith(answers[position], outgoing)
    }
    const { action } = (await json(incoming)) as { readonly action?: unknown }
    takeState(action)
    outgoing.writeHead(200, { 'content-type': 'application/json' }).end('{}')
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

/** Of one connection, or of bytes that were unpacked since. */
const transportHeaders = new Set([
  'connection',
  'keep-alive',
  'transfer-encoding',
  'content-length',
  'content-encoding',
  'trailer',
  'upgrade',
])

function answerWith(answer: GivenAnswer | undefined, outgoing: ServerResponse): void {
  // Its verdict is thrown away.
  if (answer === undefined) return void outgoing.writeHead(500).end()
  const headers = Object.entries(answer.headers).filter(([name]) => !transportHeaders.has(name))
  // Without it, node would add a date of its own.
  outgoing.sendDate = false
  try {
    outgoing.writeHead(answer.status, Object.fromEntries(headers)).end(toText(answer))
  } catch {
    // What node does not send cannot be checked.
    outgoing.destroy()
  }
}

const toText = ({ body, text }: GivenAnswer): string =>
  text ?? (body.kind === 'json' ? JSON.stringify(body.value) : body.text)
