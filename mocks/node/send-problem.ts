import type { ServerResponse } from 'node:http'
import { toProblemReply } from '../../src/base/problem.ts'

/** Refuses a request that does not reach the engine. */
export function sendProblem(response: ServerResponse, ...problem: Parameters<typeof toProblemReply>): void {
  const { status, headers, body } = toProblemReply(...problem)
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) }).end(body)
}
