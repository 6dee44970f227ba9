import { toHttpDate } from '../base/japan-time.ts'

/** Headers of every reply, as in a published transcript of apitest. `Connection` is left to the HTTP server. */
export function toHeaders(correlationId: string, now: number, elapsed: number): Record<string, string> {
  return {
    date: toHttpDate(now),
    'content-type': 'application/hal+json',
    'cache-control': 'no-cache, no-store, must-revalidate',
    pragma: 'no-cache',
    expires: '-1',
    'strict-transport-security': 'max-age=31536000',
    'x-response-time': `${Math.max(0, Math.round(elapsed))}ms`,
    'v-c-correlation-id': correlationId,
  }
}
