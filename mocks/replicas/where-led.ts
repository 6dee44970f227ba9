import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { adminPrefix } from '../../src/admin/admin-prefix.ts'
import { callerIsGone, isUnavailable, unavailable, unknownFate } from '../../src/engine/stored-replies.ts'
import type { GatewayReply, GatewayRequest } from '../../src/request/gateway-request.ts'
import type { Handed } from './leader-client.ts'
import type { Leader, Leadership, Own } from './leadership.ts'

/** The ways in which something ends. */
interface Ways<Reply> {
  /** Whether the caller has left: what was not begun for it is not begun. */
  isGone(): boolean
  here(own: Own): Handed<Reply> | Promise<Handed<Reply>>
  there(leader: Leader): Promise<Handed<Reply>>
  /** Nothing was done. */
  nowhere(why: string): Reply
  /** It was handed on, and may have been done. */
  unknown(): Reply
}

/** Ms between attempts to find a leader. */
const betweenTries = 20

/**
 * Does something where it is led: here, or by another replica. What may have been done is never tried again.
 *
 * @param patience ms for which a leader is waited for
 */
export async function doWhereLed<Reply>(
  { own, leader, forget, look, trouble }: Leadership,
  patience: number,
  { isGone, here, there, nowhere, unknown }: Ways<Reply>,
): Promise<Reply> {
  let end: number | undefined
  for (;;) {
    if (isGone()) return nowhere(callerIsGone.message)
    const mine = own()
    if (mine !== undefined) {
      const handled = await here(mine)
      if ('reply' in handled) return handled.reply
    }
    const other = leader()
    if (other !== undefined) {
      const handed = await there(other)
      if ('reply' in handed) return handed.reply
      if (handed.fate === 'unknown') return unknown()
      forget(other)
    }
    end ??= performance.now() + patience
    await look()
    if (own() === undefined && leader()?.term === other?.term) {
      const why = trouble()
      if (why !== undefined) return nowhere(why)
      if (performance.now() > end) return nowhere('no replica leads')
      await wait(betweenTries)
    }
  }
}

/** Handles requests where they are led. */
export const createHandler =
  (leadership: Leadership, patience: number) =>
  (request: GatewayRequest): Promise<GatewayReply> =>
    doWhereLed(leadership, patience, {
      isGone: () => request.isGone?.() === true,
      here: (own) => handleHere(leadership, own, request),
      there: ({ client }) => client.hand(request),
      nowhere: (why) => unavailable(new Error(why)),
      unknown: () => unknownFate(new Error('the replica that leads broke off')),
    })

/** Handles a request by the gateway of this process. `not-done`: it leads no more, and did not begin with it. */
export async function handleHere(
  leadership: Pick<Leadership, 'own'>,
  own: Own,
  request: GatewayRequest,
): Promise<Handed<GatewayReply>> {
  own.busy++
  try {
    const reply = await own.handle(request)
    return isUnavailable(reply) && leadership.own() !== own ? { fate: 'not-done' } : { reply }
  } catch (error) {
    return { reply: unknownFate(error) }
  } finally {
    own.busy--
  }
}

/** Answers a request of the admin API by the gateway of this process. A stream of events is not waited for. */
export function answerHere(own: Own, request: IncomingMessage, response: ServerResponse): void {
  if (!request.url?.startsWith(`${adminPrefix}/events`)) {
    own.busy++
    response.once('close', () => {
      own.busy--
    })
  }
  own.api(request, response)
}
