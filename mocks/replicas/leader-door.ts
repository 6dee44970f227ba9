import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { setImmediate as endOfTurn } from 'node:timers/promises'
import { isSameSecret } from '../admin/is-same-secret.ts'
import { readFrame } from './frame.ts'
import type { Leadership, Own } from './leadership.ts'
import { handlePath, leaderAdminPrefix, notLeading, replicaPrefix, termHeader, tokenHeader } from './replica-paths.ts'
import { answerHere, handleHere } from './where-led.ts'

/**
 * What a leader does for other replicas. A request without their token is not for this door: `otherwise` answers it as any
 * other path.
 */
export function createLeaderDoor(leadership: Leadership, token: string, otherwise: RequestListener): RequestListener {
  return (request, response) => {
    const { url = '' } = request
    if (!url.startsWith(replicaPrefix) || !isOfReplica(request, token)) otherwise(request, response)
    else if (url === handlePath) answerHandle(request, response).catch(() => response.destroy())
    else if (url.startsWith(leaderAdminPrefix)) answerAdmin(request, response)
    else otherwise(request, response)
  }

  /** What this replica leads, in the term that is meant. */
  function ownOf({ headers }: IncomingMessage): Own | undefined {
    const own = leadership.own()
    return headers[termHeader] === String(own?.term) ? own : undefined
  }

  async function answerHandle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const frame = await buffer(request)
    const isGone = () => request.socket.destroyed || request.socket.readableEnded
    // After a pause of this process the end of the connection may stand behind the request: the next turn reads it.
    await endOfTurn()
    await endOfTurn()
    const own = ownOf(request)
    if (own === undefined || isGone()) return refuse(request, response)
    const handled = await handleHere(leadership, own, { ...readFrame(frame), isGone })
    if ('fate' in handled) return refuse(request, response)
    const body = JSON.stringify(handled.reply)
    response.writeHead(200, { 'content-length': Buffer.byteLength(body) }).end(body)
  }

  function answerAdmin(request: IncomingMessage, response: ServerResponse): void {
    const own = ownOf(request)
    request.url = request.url?.slice(replicaPrefix.length)
    if (own === undefined) refuse(request, response)
    else answerHere(own, request, response)
  }
}

function refuse(request: IncomingMessage, response: ServerResponse): void {
  request.resume()
  response.writeHead(notLeading, { 'content-length': 0 }).end()
}

function isOfReplica({ headers }: IncomingMessage, token: string): boolean {
  const given = headers[tokenHeader]
  return typeof given === 'string' && isSameSecret(given, token)
}
