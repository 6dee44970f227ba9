import { setTimeout } from 'node:timers/promises'
import { findNotHttpViolations } from '../../conformance/contract.ts'
import { goodRequest } from '../exchange-target.ts'
import type { GatewayProcess } from '../gateway-process.ts'
import { openConnection, toWire } from '../raw-http.ts'

/** In ms: a request may take 30 s to arrive, and every 5 s the server looks. */
export const usualArrival = 36_000
/** The same on a machine with other things to do. */
const longestArrival = 90_000

/** A client that sends a byte now and then, for ever. Resolves with what is wrong; nothing when it was cut off. */
export async function watchSlowClient(gateway: GatewayProcess): Promise<string | undefined> {
  const { socket, replies, ...connection } = await openConnection(gateway.urls.guide ?? '')
  const bytes = toWire(goodRequest)
  const begun = performance.now()
  let at = 0
  while (performance.now() - begun < longestArrival && (await connection.end(0)) === 'late') {
    socket.write(bytes.subarray(at, at + 1))
    // Slower towards the end, and never done.
    if (at < bytes.length - 2) at++
    await setTimeout(100)
  }
  const isOver = (await connection.end(500)) === 'ended'
  socket.destroy()
  if (!isOver) return `a client that sends for ever was not cut off in ${longestArrival} ms`
  const [reply] = replies
  if (reply?.status !== 408) return `a client that sends for ever got ${reply?.status ?? 'no answer'}, not 408`
  const [violation] = findNotHttpViolations({ ...reply, body: JSON.parse(reply.body) })
  return violation === undefined ? undefined : `the 408 is not as openapi.yaml says: ${violation}`
}
