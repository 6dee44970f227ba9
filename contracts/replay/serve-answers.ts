import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import type { Answered } from '../states/sighting.ts'

/** An answer of the target to be served again. */
export interface ServedAnswer extends Omit<Answered, 'ms'> {
  /** The body as received. Without it JSON is printed again, and `1.0` becomes `1`. */
  readonly text?: string
}

interface AnswerServer {
  readonly url: string
  /** Where Pact's verifier sends the states of an interaction. */
  readonly stateUrl: string
  close(): Promise<void>
}

/**
 * Serves the target's answers to Pact's verifier on loopback. Any request gets the answer of the interaction whose states
 * were sent last: Pact takes one interaction after another and sends its states, an empty one if there are none.
 *
 * @param answers in the order of the interactions; nothing where the target gave none
 */
export async function serveAnswers(answers: readonly (ServedAnswer | undefined)[]): Promise<AnswerServer> {
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

/** Headers of a connection, or of a body that was decoded since. */
const transportHeaders = new Set([
  'connection',
  'keep-alive',
  'transfer-encoding',
  'content-length',
  'content-encoding',
  'trailer',
  'upgrade',
])

function answerWith(answer: ServedAnswer | undefined, outgoing: ServerResponse): void {
  // The verdict of an interaction without an answer is ignored.
  if (answer === undefined) return void outgoing.writeHead(500).end()
  const headers = Object.entries(answer.headers).filter(([name]) => !transportHeaders.has(name))
  // Otherwise node adds a date of its own.
  outgoing.sendDate = false
  try {
    outgoing.writeHead(answer.status, Object.fromEntries(headers)).end(toText(answer))
  } catch {
    // Node refuses to send some headers; such an answer cannot be checked.
    outgoing.destroy()
  }
}

const toText = ({ body, text }: ServedAnswer): string =>
  text ?? (body.kind === 'json' ? JSON.stringify(body.value) : body.text)
