import { createIds } from '../base/ids.ts'
import { takeTurns } from '../base/take-turns.ts'
import { toFailed, toHttpStatus } from '../reply/answer.ts'
import { toHeaders } from '../reply/headers.ts'
import type { GatewayReply, GatewayRequest } from '../request/gateway-request.ts'
import type { Keeper } from '../state/keeper.ts'

type Handle = (request: GatewayRequest) => Promise<GatewayReply>

/**
 * Holds a reply back until the changes of its request are stored. Without a keeper it is the handler itself.
 *
 * Nothing can be stored: 503, and the request is not handled. Storing fails afterwards: 502, what became of it is
 * unknown. Neither is of CyberSource: the forms are those of its accidents.
 */
export const answerWhenStored =
  (keeper: Keeper | undefined) =>
  (handle: Handle): Handle => {
    if (keeper === undefined) return handle
    return async (request) => {
      try {
        if (keeper.trouble() !== undefined) {
          await (keeper.ready() ?? Promise.reject(new Error(keeper.trouble())))
          // A caller that has left may have been told since that nothing was done. Its end is read in the second turn at the latest.
          await takeTurns()
          await takeTurns()
          if (request.isGone?.()) return unavailable(callerIsGone)
        }
      } catch (error) {
        return unavailable(error)
      }
      const reply = await handle(request)
      try {
        await keeper.kept()
      } catch (error) {
        return unknownFate(error)
      }
      return reply
    }
  }

const ids = createIds(Math.random)

/** Why a request was not begun whose caller waits no more. */
export const callerIsGone = new Error('the caller has left')

function print(
  { status, body }: { readonly status: number; readonly body: unknown },
  advice: string,
  more = {},
): GatewayReply {
  const headers = { ...toHeaders(ids.uuid(), Date.now(), 0), 'x-sandbox-advice': advice, ...more }
  return { status, headers, body: JSON.stringify(body) }
}

const wordsOf = (error: unknown): string =>
  (error instanceof Error ? error.message : 'the store failed').replace(/[^\x20-\x7E]/g, '?').slice(0, 400)

/** The reply while nothing can be stored. */
export const unavailable = (error: unknown): GatewayReply =>
  print(
    toHttpStatus(503, Date.now()),
    `state-unavailable: the state of this gateway cannot be stored, so that the request was not handled: ${wordsOf(error)}`,
    { 'retry-after': '1' },
  )

/** Whether a reply says that its request was not handled, because nothing can be stored. */
export const isUnavailable = ({ status, headers }: GatewayReply): boolean =>
  status === 503 && headers['x-sandbox-advice']?.startsWith('state-unavailable') === true

/** The reply when it is not known whether the changes of a request are stored. */
export const unknownFate = (error: unknown): GatewayReply =>
  print(
    toFailed({ http: 502, reason: 'SYSTEM_ERROR', message: 'Error - General system failure.' }, ids, Date.now()),
    `state-unknown: the request was handled, but may be lost: ${wordsOf(error)}`,
  )
