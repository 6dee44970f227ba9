import type { ServerResponse } from 'node:http'
import { serveVerifier, type VerifierServer } from '../pact/serve-verifier.ts'
import type { Answered } from '../states/sighting.ts'

/** An answer of the target to be served again. */
export interface ServedAnswer extends Omit<Answered, 'ms'> {
  /** The body as received. Without it JSON is printed again, and `1.0` becomes `1`. */
  readonly text?: string
}

/**
 * Serves the target's answers to Pact's verifier. Any request gets the answer of the current interaction.
 *
 * @param answers in the order of the interactions; nothing where the target gave none
 */
export function serveAnswers(answers: readonly (ServedAnswer | undefined)[]): Promise<VerifierServer> {
  let position = -1
  return serveVerifier({
    begin: () => void position++,
    answer: (_, __, outgoing) => answerWith(answers[position], outgoing),
  })
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
