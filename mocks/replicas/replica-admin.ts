import type { IncomingMessage, OutgoingHttpHeaders, RequestListener, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream'
import { buffer, json } from 'node:stream/consumers'
import type { Response } from 'express'
import { adminPrefix } from '../../src/admin/admin-prefix.ts'
import { problem } from '../../src/admin/admin-route.ts'
import { isObject } from '../../src/base/json-path.ts'
import { version } from '../../src/base/version.ts'
import { createGuardedApp, sendAdminReply } from '../admin/guarded-app.ts'
import type { SharedStore } from '../stores/shared-store.ts'
import { createLeaderClient, type Handed } from './leader-client.ts'
import { type Leader, type Leadership, toRole } from './leadership.ts'
import { leaderAdminPrefix, replicaPrefix, tokenHeader } from './replica-paths.ts'
import { answerHere, doWhereLed } from './where-led.ts'

interface AdminParts {
  readonly leadership: Leadership
  readonly store: SharedStore
  readonly adminToken: string | undefined
  /** Of the replicas. */
  readonly token: string
  /** Where other replicas reach this one. */
  readonly address: string
  /** Ms for which a leader is waited for. */
  readonly patience: number
  /** Ends streams of events. */
  readonly leaving: AbortSignal
}

/** The admin API of a replica: the leader answers, but for the health of this process and the files of the inspector. */
export function createReplicaAdmin({
  leadership,
  store,
  adminToken,
  token,
  address,
  patience,
  leaving,
}: AdminParts): RequestListener {
  return createGuardedApp(adminToken, (request, response) => {
    const isRead = request.method === 'GET' || request.method === 'HEAD'
    if (isRead && request.path === `${adminPrefix}/health`) answerHealth(request, response)
    else if (request.path.startsWith(adminPrefix)) handOn(request, response)
    else sendAdminReply(response, problem(404, 'There is no such resource', `The admin API is below ${adminPrefix}.`))
  })

  async function answerHealth({ headers }: IncomingMessage, response: Response): Promise<void> {
    const own = leadership.own()
    const leader = own === undefined ? leadership.leader() : { url: address, term: own.term }
    const told: ToldHealth = own?.health() ?? (await askHealth(leadership.leader(), headers.host))
    const trouble = leadership.trouble() ?? told.state?.trouble
    const warning = store.warning()
    const state = {
      keeps: store.kind,
      role: toRole(leadership),
      ...(leader !== undefined && { leader: leader.url, term: leader.term }),
      ...(trouble !== undefined && { trouble }),
      ...(warning !== undefined && { warning }),
    }
    const status = trouble === undefined ? 200 : 503
    const text = `${JSON.stringify({ version, ...told, status: status === 200 ? 'ok' : 'unavailable', state }, null, 2)}\n`
    response.status(status).type('application/json').send(text)
  }

  async function handOn(request: IncomingMessage, response: Response): Promise<void> {
    let body: Buffer | undefined
    const gone = new AbortController()
    response.once('close', () => gone.abort())
    const there = async ({ client }: Pick<Leader, 'client'>): Promise<Handed<void>> => {
      body ??= await buffer(request)
      const headers = toOnwardHeaders(request)
      const path = replicaPrefix + request.url
      const handed = await client.ask({ method: request.method ?? '', path, headers, body, signal: gone.signal })
      return 'fate' in handed ? handed : { reply: passOn(handed.reply, request, response, leaving) }
    }
    await doWhereLed(leadership, patience, {
      isGone: () => request.socket.destroyed,
      here(own) {
        // Its bytes are read: it comes in by the door for other replicas.
        if (body !== undefined) return there({ client: createLeaderClient(address, token, own.term) })
        answerHere(own, request, response)
        return { reply: undefined }
      },
      there,
      nowhere: (why) =>
        sendAdminReply(response, problem(503, 'The state cannot be reached', `${why} Nothing was done.`)),
      unknown: () => gone.signal.aborted || sendAdminReply(response, brokenOff),
    })
  }
}

/** The health that a leader tells, without waiting for it: this process is well when the leader is not. */
async function askHealth(leader: Leader | undefined, host: string | undefined): Promise<ToldHealth> {
  if (leader === undefined) return {}
  const handed = await leader.client.ask({
    method: 'GET',
    path: `${leaderAdminPrefix}/health`,
    headers: { host: host ?? '' },
    signal: AbortSignal.timeout(longestQuestion),
  })
  if ('fate' in handed) return {}
  const told: unknown = await json(handed.reply).catch(() => ({}))
  return isObject(told) && !('title' in told) ? told : {}
}

/** Ms. */
const longestQuestion = 500

interface ToldHealth {
  readonly state?: { readonly trouble?: string }
}

const brokenOff = problem(
  502,
  'The replica that leads broke off',
  'Whether it did what was asked for is not known. Look before you ask again.',
)

/** Headers of one connection (RFC 9110, 7.6.1), and what the replica has judged. */
const ofConnection = new Set([
  ...['connection', 'keep-alive', 'proxy-connection', 'te', 'trailer', 'transfer-encoding', 'upgrade', 'expect'],
  ...['content-length', 'authorization', tokenHeader],
])

const toOnwardHeaders = ({ headers }: IncomingMessage): Readonly<Record<string, string | readonly string[]>> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined || ofConnection.has(name) ? [] : [[name, value]],
    ),
  )

/** Sends the leader's reply on. A stream of events ends when its reader leaves, or one of the replicas. */
function passOn(
  reply: IncomingMessage,
  request: IncomingMessage,
  response: ServerResponse,
  leaving: AbortSignal,
): void {
  response.writeHead(reply.statusCode ?? 502, toOnwardHeaders(reply) as OutgoingHttpHeaders)
  response.flushHeaders()
  if (!/^text\/event-stream/.test(reply.headers['content-type'] ?? '')) {
    pipeline(reply, response, () => {})
    return
  }
  const end = () => response.end()
  // A caller that closes its side is gone; the server would wait for the reply.
  const leave = () => response.destroy()
  request.socket.once('end', leave)
  leaving.addEventListener('abort', end)
  response.once('close', () => {
    request.socket.off('end', leave)
    leaving.removeEventListener('abort', end)
    reply.destroy()
  })
  reply.on('error', end).pipe(response)
}
