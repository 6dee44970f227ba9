import type { IncomingMessage, ServerResponse } from 'node:http'
import { toProblemReply } from '../../src/base/problem.ts'
import { sendProblem } from './send-problem.ts'

/** Whether a request names its host twice, which RFC 9112, 3.2 forbids: each reader would pick another. */
export function hasTwoHosts({ rawHeaders }: IncomingMessage): boolean {
  let hosts = 0
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] ?? ''
    if (name.length === 4 && name.toLowerCase() === 'host') hosts++
  }
  return hosts > 1
}

export function refuseTwoHosts(request: IncomingMessage, response: ServerResponse, isForAdmin: boolean): void {
  response.setHeader('connection', 'close')
  if (isForAdmin) sendAdminProblem(response)
  else sendProblem(response, 400, 'Two Host headers', twoHosts)
  request.resume()
}

/** The admin API names its character set. */
function sendAdminProblem(response: ServerResponse): void {
  const { status, body } = toProblemReply(400, 'Two Host headers', twoHosts)
  const headers = {
    'content-type': 'application/problem+json; charset=utf-8',
    'cache-control': 'no-store',
    'content-length': Buffer.byteLength(body),
  }
  response.writeHead(status, headers).end(body)
}

const twoHosts = 'A request has one Host header (RFC 9112, 3.2). Send one. / Host ヘッダーは1つだけ送ってください。'

/**
 * Reduces a whole URL, as clients behind a proxy send it, to its path, which is returned. Its host replaces the header
 * (RFC 9112, 3.2.2).
 */
export function takeHostOfUrl(request: IncomingMessage): string {
  const [whole, host] = /^https?:\/\/(?:[^/?#@]*@)?([^/?#]*)/i.exec(request.url ?? '') ?? []
  if (whole !== undefined && host !== undefined) {
    request.url = request.url?.slice(whole.length)
    request.headers.host = host
    const at = request.rawHeaders.findIndex((name, index) => index % 2 === 0 && name.toLowerCase() === 'host')
    if (at >= 0) request.rawHeaders[at + 1] = host
    else request.rawHeaders.push('Host', host)
  }
  return request.url ?? ''
}
