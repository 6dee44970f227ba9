import type { IncomingMessage } from 'node:http'
import { type AdminReply, problem, tokenNeeded } from '../../src/admin/admin-route.ts'
import { isSameSecret } from './is-same-secret.ts'
import { isLocalHost, isLocalOrigin, isLoopback } from './local.ts'

/**
 * Checks whether a request may use the admin API; undefined means yes. With a token set, the request must carry
 * it, from anywhere. Without one it must come over loopback and by a local name, which refuses names that DNS was
 * rebound to this machine, and pages of other sites. A page of another local port may send only what needs a CORS
 * preflight, which is then refused.
 */
export function checkAccess(request: IncomingMessage, token: string | undefined): AdminReply | undefined {
  const { host, origin, authorization, 'sec-fetch-site': site, 'content-type': type = '' } = request.headers
  if (token !== undefined) {
    const given = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1] ?? ''
    if (isSameSecret(given, token)) return undefined
    return {
      ...problem(401, tokenNeeded, 'Send `Authorization: Bearer TOKEN`; the gateway printed it at its start.'),
      challenge: 'Bearer',
    }
  }
  const refusal = checkMachine(request)
  if (refusal !== undefined) return refusal
  if (site === 'cross-site' || (origin !== undefined && !isLocalOrigin(origin)))
    return forbid('Pages of other origins may not use it.')
  const isOther = origin !== undefined && origin !== `http://${host}`
  const changes = request.method !== 'GET' && request.method !== 'HEAD'
  if (isOther && changes && !/^application\/json\b/i.test(type))
    return forbid('From another origin, changes must be sent as application/json.')
  return undefined
}

/**
 * Checks whether a request may have the files of the inspector, which hold nothing of the gateway; undefined means
 * yes. With a token set everybody may: the page asks for it. A link of another site may open the page.
 */
export function checkInspectorAccess(request: IncomingMessage, token: string | undefined): AdminReply | undefined {
  const { 'sec-fetch-mode': mode, 'sec-fetch-dest': destination } = request.headers
  if (token !== undefined) return undefined
  return mode === 'navigate' && destination === 'document' ? checkMachine(request) : checkAccess(request, undefined)
}

/** Whether a request comes over loopback and by a local name. */
function checkMachine({ socket, headers: { host } }: IncomingMessage): AdminReply | undefined {
  if (!isLoopback(socket.localAddress))
    return forbid('This address is reachable from other machines. Create the app with { adminToken } and send that.')
  if (!isLocalHost(host)) return forbid('The Host header must be localhost, 127.0.0.1 or [::1].')
  return undefined
}

const forbid = (why: string): AdminReply => problem(403, 'The admin API is for this machine', why)
